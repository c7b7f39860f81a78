import { build } from 'esbuild';

/**
 * What modules of the rules export, minified as a shop's bundler would do it, without a build of the package.
 *
 * @param {string[]} files Below `src/rules`.
 * @returns {Promise<string>} The source of one module.
 */
export async function bundle(...files) {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: new URL('../src/rules', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

/** The same, ready to be called. */
export async function bundled(...files) {
  return import(`data:text/javascript,${encodeURIComponent(await bundle(...files))}`);
}
