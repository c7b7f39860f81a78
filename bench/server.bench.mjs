import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const requests = 20_000;
const connections = 32;

/** Snapshots per second from the handler's cache, against a bare Node server that answers with the same bytes. */
export default async function measure() {
  const server = await startServer();
  try {
    await load(server.ports.bare, 4_000);
    await load(server.ports.handler, 4_000);
    const rounds = [];
    for (let round = 0; round < 5; round++) {
      rounds.push({
        bare: await load(server.ports.bare, requests),
        handler: await load(server.ports.handler, requests),
      });
    }
    const ratio = median(rounds.map(({ bare, handler }) => handler.perSecond / bare.perSecond));
    const before = await server.memory();
    for (let part = 0; part < 5; part++) await load(server.ports.handler, 20_000);
    const growth = (await server.memory()) - before;
    return [
      { name: 'bare Node server', value: median(rounds.map(({ bare }) => bare.perSecond)), unit: 'answers/s' },
      {
        name: 'handler, cached snapshot',
        value: median(rounds.map(({ handler }) => handler.perSecond)),
        unit: 'answers/s',
        against: 'bare Node server',
        ratio,
        goal: '>= 0.5',
        met: ratio >= 0.5,
      },
      { name: 'bare Node server, p99', value: median(rounds.map(({ bare }) => bare.p99)), unit: 'ms' },
      { name: 'handler, p99', value: median(rounds.map(({ handler }) => handler.p99)), unit: 'ms' },
      {
        name: 'heap after 100,000 requests more',
        value: growth / 1e6,
        unit: 'MB',
        goal: '<= 2 MB',
        met: growth <= 2e6,
      },
    ];
  } finally {
    server.stop();
  }
}

async function startServer() {
  const outfile = join(root, '.cache', 'bench-server.mjs');
  mkdirSync(join(root, '.cache'), { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'server', 'servers.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['jose', 'msw'],
    outfile,
  });
  const child = fork(outfile, { execArgv: ['--expose-gc'] });
  const next = () => new Promise((resolve) => child.once('message', resolve));
  const ports = await next();
  return {
    ports,
    memory() {
      child.send('memory');
      return next();
    },
    stop: () => child.kill(),
  };
}

/** Sends requests over connections that stay open, one at a time on each, and reads whole answers. */
async function load(port, count) {
  const times = [];
  let left = count;
  const size = await answerSize(port);
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(port, '127.0.0.1');
      while (left-- > 0) {
        const sent = performance.now();
        await exchange(socket, size);
        times.push(performance.now() - sent);
      }
      socket.destroy();
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: count / seconds, p99: times[Math.floor(times.length * 0.99)] };
}

const request = 'GET /v1/me/snapshot HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer x\r\n\r\n';

function exchange(socket, size) {
  return new Promise((resolve) => {
    let received = 0;
    const read = (chunk) => {
      received += chunk.length;
      if (received < size) return;
      socket.off('data', read);
      resolve(received);
    };
    socket.on('data', read);
    socket.write(request);
  });
}

/** Every answer of a server has the same number of bytes. */
async function answerSize(port) {
  const socket = connect(port, '127.0.0.1');
  const chunks = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(request.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
  await new Promise((resolve) => socket.once('close', resolve));
  const text = Buffer.concat(chunks);
  // `connection: close` stands where `connection: keep-alive` and its timeout stand otherwise.
  return text.length + 'keep-alive'.length - 'close'.length + 'Keep-Alive: timeout=5\r\n'.length;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
