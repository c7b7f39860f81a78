/**
 * What visitors pay for, brotli compressed, with Lit inside and without its licence comments, as its peers are measured. What
 * is imported dynamically is loaded later: not counted.
 */
const budgets = [
  // The aim is 16 kB. Lit is 5.3 kB of it, Omneo's client 3.6 kB, a badge with its looks and words 3.3 kB.
  { name: 'badges alone, on Omneo', path: 'badges.js', limit: '18.7 kB' },
  {
    name: 'script-tag file, first load',
    path: '../../dist/cdn/loyalty-elements.js',
    limit: '24 kB',
    // As it is served: minified already, and by other means.
    modifyEsbuildConfig: (config) => ({ ...config, loader: { '.js': 'copy' } }),
  },
  { name: 'evaluate alone', path: '../../dist/rules/index.js', import: '{ evaluate }', limit: '1.8 kB' },
  // The aim is 9 kB. No page pays for all of them: what an element uses is 0.3 to 4 kB, events through campaigns are 10.
  { name: 'all rules', path: '../../dist/rules/index.js', import: '*', limit: '19.5 kB' },
];

export default budgets.map((budget) => ({ modifyEsbuildConfig, ...budget }));

function modifyEsbuildConfig(config) {
  return {
    ...config,
    format: 'esm',
    legalComments: 'none',
    plugins: [{ name: 'first-load', setup: leaveDynamicImportsOut }],
  };
}

function leaveDynamicImportsOut(build) {
  build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
    kind === 'dynamic-import' ? { path, external: true } : undefined,
  );
}
