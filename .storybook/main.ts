import { execFileSync } from 'node:child_process';
import { defineMain } from '@storybook/web-components-vite/node';

// The tables of attributes, events, parts and tokens come from the manifest, so it has to be there before anything is read.
execFileSync('npm', ['run', '--silent', 'manifest'], { cwd: new URL('..', import.meta.url), stdio: 'inherit' });

export default defineMain({
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The one at the root builds the package.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  staticDirs: [
    { from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' },
    { from: '../dist/custom-elements.json', to: '/custom-elements.json' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
});
