const given = new Set<string>();

/**
 * Tells a page's developer about a mistake, once for each message. Silent for visitors: it speaks only on the developer's
 * own machine (localhost and the names reserved for local use), and never on a server.
 */
export function warnOnce(message: string): void {
  if (given.has(message) || !isLocal()) return;
  given.add(message);
  console.warn(`loyalty-elements: ${message}`);
}

function isLocal(): boolean {
  return (
    typeof location === 'object' && /^(127\.0\.0\.1|\[::1\]|(.+\.)?(localhost|local|test))$/.test(location.hostname)
  );
}
