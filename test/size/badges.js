export * from '../../dist/define/loyalty-provider.js';
export * from '../../dist/define/loyalty-achievements.js';
export * from '../../dist/define/loyalty-badge.js';
export * from '../../dist/define/loyalty-level-progress.js';
export { createOmneoClient } from '../../dist/platforms/omneo/index.js';
