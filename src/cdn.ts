import { createOmneoClient } from './platforms/omneo/index.js';
import { registerPlatform } from './platforms/registry.js';
import './define.js';

// In the one file for a script tag, a platform that had to be fetched would be one more wait before the first badge.
registerPlatform('omneo', () => createOmneoClient);

export * from './index.js';
