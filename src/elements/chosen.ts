/** A value that is one of a few, as it was set or else the first of them; the developer is told whose attribute it was. */
export function chosen<T extends string>(value: T, values: readonly T[], attribute: string): T {
  const [first = value] = values;
  if (values.includes(value)) return value;
  const message = `${attribute}="${value}" is none of: ${values.join(', ')}.`;
  import('../warn.js').then(({ warnOnce }) => warnOnce(message)).catch(() => undefined);
  return first;
}
