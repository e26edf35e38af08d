/** Puts values into the marked places of a text. */

/**
 * Replaces `{name}` in a text by the value of that name. A place without a value stays as it is, so that a missing
 * value is seen.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
