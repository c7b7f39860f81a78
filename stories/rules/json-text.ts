const width = 52;

/** A value as JSON to read: what fits on a line stays on one. What is undefined is left out, or said in words. */
export function jsonText(value: unknown): string {
  return value === undefined ? 'nothing' : lines(JSON.parse(JSON.stringify(value)), '');
}

function lines(value: unknown, indent: string, used = 0): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + used + line.length <= width) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + lines(item, inner)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([key, field]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + lines(field, inner, name.length);
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${oneLine(field)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}
