import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    brandTitle: 'loyalty-elements',
    colorPrimary: '#4b32c3',
    colorSecondary: '#4b32c3',
  }),
});
