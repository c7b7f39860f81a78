import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter((declaration) => declaration.tagName);

/** Everything that leaves an element and is meant for others; the rest may not be composed or documented. */
const events = new Set(
  [...readFileSync(join(root, 'src/events.ts'), 'utf8').matchAll(/'(loyalty-[a-z-]+)'/g)].map(([, name]) => name),
);

const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

describe('the manifest', () => {
  it('knows every tag that is registered', () => {
    const defined = readdirSync(join(root, 'src/define')).map((name) => name.replace(/\.ts$/, ''));
    const tags = defined.map((name) => (name.startsWith('loyalty-') ? name : `loyalty-${name}`));
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
  });

  for (const element of elements) {
    describe(element.tagName, () => {
      it('says what the element shows', () => assert.ok(element.description));

      it('documents every member, attribute, event, slot, part and property', () => {
        const bare = lists.flatMap((list) =>
          (element[list] ?? []).filter((entry) => !entry.description).map((entry) => `${list}: ${entry.name}`),
        );
        assert.deepEqual(bare, []);
      });

      it('lists nothing twice', () => {
        const twice = lists.flatMap((list) => {
          const names = (element[list] ?? []).map(({ name }) => name);
          return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${list}: ${name}`);
        });
        assert.deepEqual(twice, []);
      });

      it('fires only events of the contract', () => {
        const unknown = (element.events ?? []).map(({ name }) => name).filter((name) => !events.has(name));
        assert.deepEqual(unknown, []);
      });

      it('names its style properties with the prefix', () => {
        const odd = (element.cssProperties ?? []).filter(({ name }) => !name.startsWith('--loyalty-'));
        assert.deepEqual(odd, []);
      });

      it('tells nothing private', () => {
        const hidden = (element.members ?? []).filter(({ name, privacy }) => privacy ?? name.startsWith('#'));
        assert.deepEqual(hidden, []);
      });
    });
  }
});
