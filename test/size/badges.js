export * from '../../dist/define/provider.js';
export * from '../../dist/define/achievements.js';
export * from '../../dist/define/badge.js';
export * from '../../dist/define/level-progress.js';
export * from '../../dist/platforms/omneo/index.js';
