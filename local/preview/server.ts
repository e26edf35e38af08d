/** Serves the preview: the add-on in a browser, over a local host, with no Google account and no network. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../host/types';
import type { FailureAnswer } from './contract';
import { type EndpointContext, endpoints, RequestError } from './endpoints';
import { bundlePage, type PageBundle } from './page-bundle';
import { refusal } from './request-guard';
import { createScriptPages, framePolicy } from './script-pages';

export interface PreviewOptions {
  /** 0 takes any free port. */
  port: number;
  /** Shown in the title line. The host does not tell it. */
  workbookName?: string;
  /** The add-on's name: its item in the Extensions menu. */
  addOnName?: string;
  /** Spreadsheet locale as Google writes it, for the numbers on chart axes. Default `en_US`. */
  locale?: string;
}

export interface Preview {
  url: string;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

const largestBody = 20_000_000;

/** No inline script, no other address; frames only from here, so a sidebar cannot be led away to the network. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Bundles the page and listens on 127.0.0.1. Fails with one sentence when the port is taken. */
export async function startPreview(host: Host, options: PreviewOptions): Promise<Preview> {
  const bundle = await bundlePage();
  const context: EndpointContext = {
    host,
    pages: createScriptPages(bundle.frameRuntime),
    workbookName: options.workbookName ?? 'Untitled spreadsheet',
    addOnName: options.addOnName ?? 'Funnel KPIs',
    locale: options.locale ?? 'en_US',
    revision: 0,
  };
  const server = createServer((request, response) => {
    answer(request, response, context, bundle).catch((error: unknown) => fail(response, error));
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is in use: stop what runs there, or set PORT to another number.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  context: EndpointContext,
  bundle: PageBundle,
): Promise<void> {
  const refused = refusal(request);
  if (refused) throw new RequestError(403, refused);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const endpoint = endpoints[`${request.method} ${url.pathname}`];
  if (endpoint) {
    const body = request.method === 'POST' ? await readBody(request) : {};
    send(response, 200, 'application/json', JSON.stringify(endpoint(context, url.searchParams, body)));
    return;
  }
  if (url.pathname.startsWith('/api/')) {
    const known = Object.keys(endpoints).some((key) => key.endsWith(` ${url.pathname}`));
    throw new RequestError(known ? 405 : 404, `There is no ${request.method} ${url.pathname}.`);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new RequestError(405, 'Only GET is known here.');
  switch (url.pathname) {
    case '/':
      return send(response, 200, 'text/html', bundle.html, pagePolicy);
    case '/page.js':
      return send(response, 200, 'text/javascript', bundle.script);
    case '/style.css':
      return send(response, 200, 'text/css', bundle.style);
    case '/favicon.ico':
      return send(response, 204, 'image/x-icon', '');
  }
  const page = context.pages.find(url.pathname);
  if (page === undefined) throw new RequestError(404, `There is no page at ${url.pathname}.`);
  send(response, 200, 'text/html', page, framePolicy);
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestBody) throw new RequestError(413, 'The request is too large.');
    parts.push(part);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // Falls through to the one answer for everything that is not a JSON object.
  }
  throw new RequestError(400, 'The request is not a JSON object.');
}

function fail(response: ServerResponse, error: unknown): void {
  const known = error instanceof RequestError;
  const body: FailureAnswer = known
    ? { error: error.message, ...error.details }
    : { error: `The preview failed: ${error instanceof Error ? error.message : String(error)}` };
  if (!known) console.error(error);
  if (response.headersSent) response.end();
  else send(response, known ? error.status : 500, 'application/json', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string, policy?: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy ? { 'content-security-policy': policy } : {}),
  });
  response.end(body);
}
