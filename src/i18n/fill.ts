/** Puts values into the marked places of a text. */

const arabic = /[\u0600-\u06ff]/;
const isolateStart = '\u2068';
const isolateEnd = '\u2069';

/**
 * Replaces `{name}` in a text by the value of that name. A place without a value stays as it is, so that a missing
 * value is seen. In Arabic each value stands isolated, or the digits of a date would change places.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  const isolate = arabic.test(text);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return isolate && value !== '' ? `${isolateStart}${value}${isolateEnd}` : String(value);
  });
}

/** A text of the person's own within a sentence of ours, in whatever direction it is written. */
export function isolated(text: string): string {
  return `${isolateStart}${text}${isolateEnd}`;
}
