import { child, isRecord, reject, type Reader } from '../../api/fields.js';

/**
 * The text for a locale, read by `read`; the nearest of several. The others are looked at too, so that a mistake shows
 * in whatever language it was made.
 */
export function translated<T>(read: Reader<T>, locale: string): Reader<T> {
  return (field) => {
    const { value } = field;
    if (typeof value === 'string') return read(field);
    if (!isRecord(value)) return reject(field, 'text or texts by locale');
    const texts = new Map(Object.keys(value).map((tag) => [tag.toLowerCase(), read(child(field, tag))]));
    for (const tag of nearest(locale)) {
      const text = texts.get(tag);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

/** `de-AT` as `de-at`, `de`, `default`. */
function nearest(locale: string): readonly string[] {
  const subtags = locale.toLowerCase().split('-');
  return [...subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-')), 'default'];
}
