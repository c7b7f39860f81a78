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

/** The value of an attribute that takes one of a few; for any other the first of them, and the developer is told. */
export function chosen<T extends string>(host: Element, attribute: string, value: T, values: readonly T[]): T {
  if (values.includes(value)) return value;
  warnOnce(`<${host.localName} ${attribute}="${value}"> is none of: ${values.join(', ')}.`);
  return values[0] ?? value;
}

function isLocal(): boolean {
  return (
    typeof location === 'object' && /^(127\.0\.0\.1|\[::1\]|(.+\.)?(localhost|local|test))$/.test(location.hostname)
  );
}
