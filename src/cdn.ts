import './define.js';

export { registerMessages } from './messages/index.js';
export { registerPlatform } from './platforms/registry.js';
