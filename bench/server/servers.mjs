import { createServer } from 'node:http';
import { sampleState } from '../../mocks/program/program.ts';
import { createBackend } from '../../mocks/backend/backend.ts';
import { createLoyaltyHandler, toNodeListener } from '../../src/server/index.ts';

/** Two servers in a process of their own: the handler, and one that answers with the same bytes and does nothing else. */
const backend = createBackend({ state: sampleState() });
const loaded = { snapshot: backend.snapshot(), issues: [], failed: {} };
const handler = createLoyaltyHandler({
  client: () => ({ snapshot: async () => ({ ok: true, data: loaded }) }),
  authenticate: () => ({ profile: 'p-1' }),
  rateLimit: { burst: 1e9, perMinute: 1e9 },
});

const sample = await handler(new Request('http://localhost/v1/me/snapshot'));
const headers = Object.fromEntries(sample.headers);
const body = await sample.text();

const listen = (listener) =>
  new Promise((resolve) => {
    const server = createServer(listener);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });

process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.send({
  handler: await listen(toNodeListener(handler)),
  bare: await listen((_, response) => response.writeHead(200, headers).end(body)),
});
