import { relative, resolve, sep } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

const data = ['model', 'rules', 'api'];
const shown = [...data, 'platforms', 'store', 'controllers', 'context', 'messages', 'styles', 'events', 'warn'];

/**
 * What each room of the house may import: other rooms, and packages. The arrows point down only; a room that is missing
 * here may import nothing.
 */
const arrows = {
  model: { rooms: [], packages: [] },
  rules: { rooms: ['model'], packages: [] },
  api: { rooms: ['model', 'rules'], packages: [] },
  platforms: { rooms: data, packages: [] },
  server: { rooms: [...data, 'platforms'], packages: ['jose', 'node:http', 'node:stream'] },
  store: { rooms: [...data, 'platforms'], packages: [] },
  messages: { rooms: data, packages: [] },
  events: { rooms: data, packages: [] },
  styles: { rooms: [], packages: ['lit'] },
  warn: { rooms: [], packages: [] },
  context: { rooms: [...data, 'store'], packages: ['lit', '@lit/context'] },
  controllers: {
    rooms: [...data, 'store', 'context', 'messages', 'events', 'warn'],
    packages: ['lit', '@lit/context'],
  },
  elements: { rooms: shown, packages: ['lit', '@lit/context', 'lean-qr/nano'] },
  registration: { rooms: ['warn'], packages: [] },
  define: { rooms: ['elements', 'events', 'registration', 'define-storefront', 'define-portal'], packages: [] },
  'define-storefront': { rooms: ['define'], packages: [] },
  'define-portal': { rooms: ['define'], packages: [] },
  index: { rooms: [...shown, 'elements'], packages: [] },
  cdn: {
    rooms: ['define', 'define-storefront', 'define-portal', 'index', 'messages', 'api', 'platforms'],
    packages: [],
  },
  mocks: {
    rooms: [...data, 'wire types'],
    packages: ['msw', 'node:http', 'node:net', 'node:stream'],
  },
};

/** The room that a file lies in: `src/rules/benefits/x.ts` in `rules`, `src/events.ts` in `events`. */
function roomOf(file) {
  const [top, next] = relative(root, file).split(sep);
  if (top !== 'src') return top;
  const wire = /src[\\/]platforms[\\/][^\\/]+[\\/]wire[\\/.]/.test(file);
  return wire ? 'wire types' : next.replace(/\.[jt]s$/, '');
}

/** Refuses imports against the arrows, whether of values or of types, static, dynamic or by re-export. */
const arrowsRule = {
  meta: { type: 'problem', schema: [], messages: { upwards: "'{{from}}' must not import '{{to}}'." } },
  create(context) {
    const from = roomOf(context.filename).replace('wire types', 'platforms');
    const { rooms, packages } = arrows[from] ?? { rooms: [], packages: [] };
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const inside = source.value.startsWith('.');
      const to = inside ? roomOf(resolve(context.filename, '..', source.value)) : source.value;
      const name = to === 'wire types' && rooms.includes('platforms') ? 'platforms' : to;
      const allowed = inside
        ? name === from || (from === 'platforms' && name === 'wire types') || rooms.includes(name)
        : packages.some((known) => name === known || name.startsWith(`${known}/`));
      if (!allowed) context.report({ node: source, messageId: 'upwards', data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

const style = [
  { selector: 'TSEnumDeclaration', message: 'Write an array `as const` and derive the union from it.' },
  { selector: 'TSParameterProperty', message: 'Declare the field.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: '[accessibility="public"]', message: 'Public is what has no other word.' },
  {
    selector: ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]:not(:has(> Decorator))',
    message: 'Private means `#`.',
  },
];

const pure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: '`now` is an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: '`now` is an argument.' },
];

/** What would make a rule's answer depend on more than its arguments. */
const outside = [
  ...['globalThis', 'self', 'window', 'document', 'location', 'navigator', 'process', 'console', 'fetch', 'crypto'],
  ...['localStorage', 'sessionStorage', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask', 'Temporal'],
];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'coverage/', 'storybook-static/', '**/*.generated.ts']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Interfaces and type aliases differ in what they can be assigned to; index signatures name their key.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Numbers are what most of our texts are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A method without a body answers an interface; a no-op callback is a default.
      '@typescript-eslint/no-empty-function': 'off',
      // `if (done) return this.#stop();` reads as one step.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A listener may wait: what it waits for resolves to a result and does not reject.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // An interface may have to wait where one answer of it need not.
      '@typescript-eslint/require-await': 'off',
      // `||` also stands in for an empty text.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignoreMixedLogicalExpressions: true, ignorePrimitives: { string: true } },
      ],
      // `const { secret, ...rest } = x` leaves one out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'mocks/**/*.ts'],
    plugins: { rooms: { rules: { arrows: arrowsRule } } },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], a11y.configs.recommended],
    rules: {
      'rooms/arrows': 'error',
      'max-lines': ['error', 250],
      'max-params': ['error', 3],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...style],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A list without bullets is no list to Safari unless the role says so again.
      'lit-a11y/no-redundant-role': 'off',
      // This is how a dialog says where the focus goes when it opens.
      'lit-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    // A template is read as a picture and gains nothing from being cut.
    rules: { 'max-lines-per-function': ['error', { max: 60, skipComments: true }] },
  },
  // The sample programme is a catalogue: long, and nothing to decide in it.
  { files: ['mocks/program/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['src/warn.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    files: ['src/rules/**/*.ts', 'src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: '`now` is an argument.' },
        { object: 'Math', property: 'random', message: 'A rule answers the same each time.' },
      ],
      'no-restricted-syntax': ['error', ...style, ...pure],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test replaces a method by one that watches it.
      '@typescript-eslint/unbound-method': 'off',
      // Hostile payloads are what some of them are about.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // `to.equal` is typed for snapshots of DOM too, where there is something to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
      // `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // The tools' own settings belong to no project of the compiler.
    files: ['vite.config.ts', '.vite/*.ts', '.storybook/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  { files: ['**/*.{js,mjs}'], rules: { eqeqeq: 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' } },
);
