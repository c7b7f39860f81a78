import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

/** A path in the repository. */
const at = (...path: string[]) => join(import.meta.dirname, '..', ...path);

/** The demo's two pages on the mock backend. */
export function demo(): UserConfig {
  return {
    root: at('demo'),
    base: './',
    build: {
      target: 'es2022',
      outDir: at('.cache/demo'),
      emptyOutDir: true,
      rolldownOptions: { input: pages(at('demo')) },
    },
    plugins: [mockServiceWorker()],
  };
}

function pages(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
}

/** MSW wants its worker at the root; it is served from the package, so no copy of it is kept here. */
function mockServiceWorker(): Plugin {
  const fileName = 'mockServiceWorker.js';
  const source = readFileSync(at('node_modules/msw/lib', fileName), 'utf8');
  return {
    name: 'mock-service-worker',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(source);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
