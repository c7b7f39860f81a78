export * from './achievement.js';
export * from './benefit.js';
export * from './campaign.js';
export * from './condition.js';
export * from './instant.js';
export * from './profile.js';
export * from './snapshot.js';
export * from './unit.js';
