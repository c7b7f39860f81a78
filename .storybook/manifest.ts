// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- it declares a module, so it cannot be one
/// <reference path="./argtypes.d.ts" />
import { argTypesEnhancers, parameters } from '@storybook/web-components/entry-preview-argtypes';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';

const answer = await fetch('custom-elements.json');
setCustomElementsManifest(await answer.json());

/** A story's own controls are in no category. */
const settable: readonly (string | undefined)[] = ['attributes', 'properties', undefined];

/** Documents the elements from their manifest; what is no attribute and no property is told about, and not to be set. */
export const documentation = {
  argTypesEnhancers: [
    ...argTypesEnhancers,
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          settable.includes(argType.table?.category) ? argType : { ...argType, control: false },
        ]),
      ),
  ],
  parameters: parameters.docs,
} satisfies { argTypesEnhancers: Preview['argTypesEnhancers']; parameters: object };
