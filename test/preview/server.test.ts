import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import type { Host } from '../../local/host/types';
import type { ActionAnswer, CellsAnswer, FailureAnswer, StartState } from '../../local/preview/contract';
import { type Preview, startPreview } from '../../local/preview/server';
import { testWorkbook, writeProject } from './opened-preview';

let folder: string;
let host: Host;
let preview: Preview;

beforeAll(async () => {
  folder = writeProject();
  host = createHost({ project: folder, workbook: testWorkbook });
  preview = await startPreview(host, { port: 0, workbookName: 'Test business', addOnName: 'Test add-on' });
});

afterAll(async () => {
  await preview?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** A request with whatever headers; `fetch` would not let a test set Host and Origin. */
function send(path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(new URL(path, preview.url), { method, headers: { ...json, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function answer<Answer>(path: string, body?: unknown): Promise<Answer> {
  return JSON.parse((await send(path, {}, body)).body) as Answer;
}

describe('requests from elsewhere', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example'])('refuses the host name %j', async (name) => {
    const reply = await send('/api/start', { host: name });
    expect(reply.status).toBe(403);
  });

  it.each(['localhost', 'LOCALHOST:8080', '127.0.0.1'])('answers to the host name %s', async (name) => {
    expect((await send('/api/workbook', { host: name })).status).toBe(200);
  });

  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'refuses a post with %j',
    async (headers) => {
      const reply = await send('/api/click', headers, { handler: 'writeHello' });
      expect(reply.status).toBe(403);
      expect(host.values(firstTab(), 'D1')).toEqual([[null]]);
    },
  );

  it('refuses a post that is not JSON, which a form of another page could send', async () => {
    const reply = await send('/api/click', { 'content-type': 'text/plain' }, { handler: 'writeHello' });
    expect(reply.status).toBe(403);
  });

  it('lets neither the page nor a script’s page reach any other address', async () => {
    const page = await send('/');
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
    expect(page.headers['content-security-policy']).toContain("frame-src 'self'");
    const { outcome } = await answer<ActionAnswer>('/api/click', { handler: 'showSidebar' });
    const event = outcome.events.find(({ type }) => type === 'sidebar');
    const frame = await send(event?.type === 'sidebar' ? event.frame : '/missing');
    expect(frame.headers['content-security-policy']).toContain("default-src 'none'");
    expect(frame.headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-same-origin)/);
    expect(frame.body).toMatch(/^<!DOCTYPE html>\s*<html>\s*<head><script>/);
  });
});

describe('the endpoints', () => {
  it('gives the workbook, the functions’ help, and the add-on’s menu under Extensions', async () => {
    const start = await answer<StartState>('/api/start');
    expect(start.workbook.name).toBe('Test business');
    expect(start.workbook.tabs.map(({ name }) => name)).toEqual(['Inputs', 'Deals', 'الصفقات']);
    expect(start.functions.map(({ name }) => name)).toContain('CPL');
    const [menu] = start.menus;
    expect(menu?.caption).toBe('Extensions');
    expect(menu?.items[0]).toMatchObject({ caption: 'Test add-on' });
  });

  it('gives a block of cells', async () => {
    const { cells } = await answer<CellsAnswer>(`/api/cells?tab=${firstTab()}&rows=1-2&columns=1-2`);
    expect(cells.map((row) => row.map((cell) => cell?.text))).toEqual([
      ['Spend', 'Leads'],
      ['5000', '200'],
    ]);
  });

  it('types into several cells in one request', async () => {
    const edits = [
      { row: 5, column: 1, text: '12' },
      { row: 6, column: 1, text: '=A5*2' },
    ];
    const { outcome } = await answer<ActionAnswer>('/api/type', { tab: firstTab(), edits });
    expect(outcome.workbook.activeTab).toBe(host.activeTab());
    expect(host.values(firstTab(), 'A5:A6')).toEqual([[12], [24]]);
  });

  it('answers a failing script with its sentence, and says what it did before', async () => {
    const reply = await send('/api/click', {}, { handler: 'fail' });
    const failure = JSON.parse(reply.body) as FailureAnswer;
    expect(reply.status).toBe(422);
    expect(failure.error).toContain('There are no deals in this workbook.');
    expect(failure.outcome?.workbook.tabs).toHaveLength(3);
  });

  it.each([
    ['/api/cells?tab=999&rows=1-2&columns=1-2', 404],
    ['/api/cells?rows=1-2&columns=1-2', 404],
    ['/api/cells?tab=0&rows=2-1&columns=1-2', 400],
    ['/api/cells?tab=0&rows=1-9000&columns=1-26', 400],
    ['/api/click', 405],
    ['/api/unknown', 404],
    ['/frame/99', 404],
    ['/../package.json', 404],
  ])('answers %s with %i and a sentence', async (path, status) => {
    const reply = await send(path.replace('tab=0', `tab=${firstTab()}`));
    expect(reply.status).toBe(status);
    expect((JSON.parse(reply.body) as FailureAnswer).error).toMatch(/\.$/);
  });

  it('asks for a full edit', async () => {
    const reply = await send('/api/type', {}, { tab: firstTab(), edits: [{ row: 0, column: 1, text: 'x' }] });
    expect(reply.status).toBe(400);
  });
});

it('says in one sentence that a port is in use', async () => {
  const port = Number(new URL(preview.url).port);
  await expect(startPreview(host, { port })).rejects.toThrow(
    `Port ${port} is in use: stop what runs there, or set PORT to another number.`,
  );
});

function firstTab(): number {
  return host.tabs()[0]?.id ?? -1;
}
