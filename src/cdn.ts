import { createRestClient } from './api/index.js';
import './define.js';
import { registerPlatform } from './platforms/registry.js';

// With the one file for a script tag, the library's own contract is there without one more wait.
registerPlatform('rest', () => createRestClient);

export { registerMessages } from './messages/index.js';
export { registerPlatform } from './platforms/registry.js';
