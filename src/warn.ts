const given = new Set<string>();

/**
 * Tells a page's developer about a wrong attribute or a missing part, once for each `key`. Silent for visitors: it speaks
 * only on the developer's own machine (localhost and the names reserved for local use), and never on a server.
 */
export function warnOnce(key: string, message: string): void {
  if (given.has(key) || !isLocal()) return;
  given.add(key);
  console.warn(`loyalty-elements: ${message}`);
}

function isLocal(): boolean {
  if (typeof location === 'undefined') return false;
  return /^(127\.0\.0\.1|\[::1\])$|(^|\.)(localhost|local|test)$/.test(location.hostname);
}
