/** Keeps the pages that the script showed (sidebar, dialogs) and serves each one closed off from the network. */

/** Rights of a page's frame. Google also gives `allow-same-origin`; here it would open the preview itself to the page. */
export const frameSandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Sent with each page: inline script and style only, no address may be fetched, and only the preview may frame it. */
export const framePolicy = [
  `sandbox ${frameSandbox}`,
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const keptPages = 20;

export interface ScriptPages {
  /** Keeps a page and returns its address on the server. */
  add(html: string): string;
  /** The page at an address, with `google.script` in it; undefined when it is unknown or long gone. */
  find(path: string): string | undefined;
}

/** `runtime` is the script that gives the pages `google.script.run`. */
export function createScriptPages(runtime: string): ScriptPages {
  const pages = new Map<string, string>();
  let count = 0;
  return {
    add(html) {
      count += 1;
      const path = `/frame/${count}`;
      pages.set(path, withRuntime(html, runtime));
      const oldest = pages.keys().next().value;
      if (pages.size > keptPages && oldest !== undefined) pages.delete(oldest);
      return path;
    },
    find: (path) => pages.get(path),
  };
}

/** Puts the script before every other script of the page, and keeps the doctype first. */
export function withRuntime(html: string, runtime: string): string {
  const tag = `<script>${runtime.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  const opening = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = opening ? opening.index + opening[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
}
