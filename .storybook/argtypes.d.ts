/** What reads attributes, events, slots, parts and tokens out of the manifest. Storybook ships it without types. */
declare module '@storybook/web-components/entry-preview-argtypes' {
  import type { Preview } from '@storybook/web-components-vite';

  export const argTypesEnhancers: NonNullable<Preview['argTypesEnhancers']>;
  export const parameters: { readonly docs: Readonly<Record<string, unknown>> };
}
