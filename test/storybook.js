import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache', 'storybook');
const sources = ['.storybook', 'mocks', 'src', 'stories', 'package-lock.json'];

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Builds Storybook, unless nothing changed since it was built last, and serves it on this machine.
 *
 * @returns {Promise<{ origin: string, entries: { id: string, type: string, title: string, name: string, tags: string[] }[],
 *   close(): void }>}
 */
export async function openStorybook() {
  const index = join(folder, 'index.json');
  if (!existsSync(index) || statSync(index).mtimeMs < newest()) build();
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    entries: Object.values(JSON.parse(readFileSync(index, 'utf8')).entries),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function build() {
  const arguments_ = ['storybook', 'build', '--quiet', '--output-dir', folder];
  const { status, stdout, stderr } = spawnSync('npx', arguments_, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Storybook could not be built.\n${stdout}${stderr}`);
}

function newest() {
  const times = sources.flatMap((source) => {
    const path = join(root, source);
    const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : ['.'];
    return inside.map((name) => statSync(join(path, name)).mtimeMs);
  });
  return Math.max(...times);
}

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
  const found = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
  if (!found) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
