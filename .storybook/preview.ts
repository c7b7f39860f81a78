/// <reference types="vite/client" />
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/web-components-vite';
import addonMsw from 'msw-storybook-addon';
import { withActions } from 'storybook/actions/decorator';
import { startMocks } from '../mocks/browser.js';
import { scenarios } from '../mocks/index.js';
import '../src/define.js';
import { eventNames } from '../stories/event-names.js';
import './preview.css';
import { dress } from './dress.js';
import { documentation } from './manifest.js';

export default definePreview({
  addons: [addonDocs(), addonA11y(), addonMsw(() => startMocks([], { workerUrl: 'mockServiceWorker.js' }))],
  tags: ['autodocs'],
  argTypesEnhancers: documentation.argTypesEnhancers,
  decorators: [
    withActions,
    (story, { globals }) => {
      dress(document.documentElement, globals);
      return story();
    },
  ],
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Reading direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    brand: {
      description: 'The brand, as a set of tokens',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'default', title: 'Default look' },
          { value: 'luxury', title: 'Luxury' },
          { value: 'minimal', title: 'Minimal' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: { icon: 'globe', dynamicTitle: true, items: [{ value: 'en', title: 'English' }] },
    },
    scenario: {
      description: 'What the mock backend does, for stories with a provider',
      toolbar: {
        icon: 'beaker',
        dynamicTitle: true,
        items: [
          { value: '', title: 'As the story says' },
          ...scenarios.map(({ name, title, description }) => ({ value: name, title, right: description })),
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', brand: 'default', locale: 'en', scenario: '' },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    actions: { handles: [...eventNames] },
    backgrounds: { disable: true },
    docs: documentation.parameters,
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          ['Tokens', 'States', 'Voice and tone', 'Accessibility', 'Events'],
          'Elements',
          'Rules',
          [
            'Overview',
            'Conditions',
            'Levels',
            'Achievements',
            'Counting',
            'Periods',
            'Benefits',
            'Uses',
            'Balances',
            'Campaigns',
            'Ways to earn',
          ],
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: 'Narrow phone, 320', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: 'Phone, 390', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: 'Desktop, 1280', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
});
