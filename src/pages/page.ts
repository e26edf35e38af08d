/**
 * Pages of the project that hold texts or code. Google loads the whole script for each cell, but a page only when it is
 * read: what a call doesn't use costs it nothing.
 */

let contentOf: (name: string) => string;

/** Says how the content of a page is read; `main` does it once, before anything else. */
export function readPagesWith(reader: (name: string) => string): void {
  contentOf = reader;
}

/** The whole page. */
export function contentOfPage(name: string): string {
  return contentOf(name);
}

/** What stands in the one script element of a page. */
export function textOfPage(name: string): string {
  const content = contentOf(name);
  return content.slice(content.indexOf('>', content.indexOf('<script')) + 1, content.lastIndexOf('</script'));
}
