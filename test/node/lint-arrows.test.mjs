import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '../..');

/** Only the rules that guard the arrows and the purity: the compiler is not needed to judge a snippet. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('rooms/') || ruleId.startsWith('no-restricted'),
});

async function complaints(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  assert.equal(result.fatalErrorCount, 0, 'the snippet itself must parse');
  return result.messages.map(({ message }) => message);
}

const against = [
  ['src/model/profile.ts', "import { evaluate } from '../rules/index.js';"],
  ['src/model/profile.ts', "import type { Result } from '../api/errors.js';"],
  ['src/rules/benefits/x.ts', "import type { Result } from '../../api/errors.js';"],
  ['src/rules/x.ts', "import { html } from 'lit';"],
  ['src/api/x.ts', "export * from '../platforms/omneo/index.js';"],
  ['src/api/x.ts', "export { Store } from '../store/index.js';"],
  ['src/platforms/omneo/x.ts', "import { Store } from '../../store/index.js';"],
  ['src/store/x.ts', "const load = () => import('../elements/badge/badge.js');"],
  ['src/store/x.ts', "import { LitElement } from 'lit';"],
  ['src/controllers/x.ts', "import { BadgeElement } from '../elements/badge/badge.js';"],
  ['src/messages/de.ts', "import { html } from 'lit';"],
  ['src/styles/x.ts', "import type { Achievement } from '../model/index.js';"],
  ['src/elements/badge/x.ts', "import '../../define/loyalty-badge.js';"],
  ['src/elements/badge/x.ts', "import { buildAchievement } from '../../../mocks/index.js';"],
  ['src/elements/badge/x.ts', "type Meta = import('../../../stories/x.js').Meta;"],
  ['src/elements/badge/x.ts', "import { expect } from '../../../test/x.js';"],
  ['src/elements/badge/x.ts', "import { http } from 'msw';"],
  ['src/elements/badge/x.ts', "import page from '../../../demo/x.js';"],
  ['src/newroom/x.ts', "import type { Achievement } from '../model/index.js';"],
  ['mocks/x.ts', "import { Store } from '../src/store/index.js';"],
  ['mocks/x.ts', "import { createOmneoClient } from '../src/platforms/omneo/client.js';"],
];

const along = [
  ['src/rules/benefits/x.ts', "import type { Benefit } from '../../model/index.js'; import { y } from '../y.js';"],
  [
    'src/platforms/omneo/decode/x.ts',
    "import type { Omneo } from '../wire/value.js'; import '../../../api/fields.js';",
  ],
  ['src/elements/badge/x.ts', "import { html } from 'lit'; import { repeat } from 'lit/directives/repeat.js';"],
  ['src/elements/badge/x.ts', "import { Store } from '../../store/index.js'; import '../../events.js';"],
  ['src/define/loyalty-badge.ts', "import { BadgeElement } from '../elements/badge/badge.js';"],
  ['mocks/x.ts', "import { http } from 'msw/core/http'; import type { Wire } from '../src/platforms/omneo/wire.js';"],
];

describe('lint keeps the arrows pointing down', () => {
  for (const [file, code] of against) {
    it(`refuses ${code} in ${file}`, async () => {
      const messages = await complaints(file, code);
      assert.ok(
        messages.some((message) => message.includes('must not import')),
        `said ${JSON.stringify(messages)}`,
      );
    });
  }
  for (const [file, code] of along) {
    it(`allows ${code} in ${file}`, async () => assert.deepEqual(await complaints(file, code), []));
  }
});

describe('lint keeps the rules pure', () => {
  const impure = [
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'console.log(1)',
    'globalThis.x',
    'fetch("/")',
  ];
  for (const code of [...impure, 'document.title', 'Temporal.Now.instant()', 'setTimeout(f, 1)']) {
    it(`refuses ${code}`, async () => assert.notDeepEqual(await complaints('src/rules/x.ts', `${code};`), []));
  }
  it('allows a date made from an argument', async () => {
    assert.deepEqual(await complaints('src/rules/x.ts', 'export const f = (at) => new Date(at);'), []);
  });
});

describe('lint keeps the house style', () => {
  const odd = ['enum A { b }', 'export default 1;', 'class A { private b = 1; }', 'class A { public b = 1; }'];
  for (const code of odd) {
    it(`refuses ${code}`, async () => assert.notDeepEqual(await complaints('src/store/x.ts', code), []));
  }
  it('allows private where a decorator forbids #', async () => {
    assert.deepEqual(await complaints('src/elements/x.ts', 'class A { @state() private open = false; }'), []);
  });
});
