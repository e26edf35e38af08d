/** Refuses requests that another web page could send to the preview: rebound names and cross-origin posts. */
import type { IncomingMessage } from 'node:http';

const localNames = new Set(['localhost', '127.0.0.1']);

/** A sentence that says why a request is refused, or undefined when it may pass. */
export function refusal(request: Pick<IncomingMessage, 'method' | 'headers'>): string | undefined {
  const host = request.headers.host ?? '';
  if (!localNames.has(hostName(host))) return 'The preview answers only to localhost and 127.0.0.1.';
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== `http://${host}`) return 'The preview takes no requests from other pages.';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'The preview takes no requests from other pages.';
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return 'A request to the preview must carry JSON (content-type application/json).';
  }
  return undefined;
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
