/** Talks to the preview's server: one function per endpoint. */
import type { CellView } from '../../host/types';
import type {
  ActionAnswer,
  ActivateRequest,
  CellsAnswer,
  ClickRequest,
  FailureAnswer,
  Outcome,
  RunRequest,
  StartState,
  TypeRequest,
} from '../contract';
import type { CellRange } from './a1';

/** A refusal of the server or a failure of the script, with what the script did before it failed. */
export class ActionError extends Error {
  constructor(
    message: string,
    override readonly name: string,
    readonly outcome: Outcome | undefined,
  ) {
    super(message);
  }
}

export function start(): Promise<StartState> {
  return get('/api/start');
}

export async function readCells(tab: number, range: CellRange): Promise<(CellView | null)[][]> {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const query = `tab=${tab}&rows=${firstRow}-${lastRow}&columns=${firstColumn}-${lastColumn}`;
  return (await get<CellsAnswer>(`/api/cells?${query}`)).cells;
}

export function type(request: TypeRequest): Promise<ActionAnswer> {
  return post('/api/type', request);
}

export function activate(request: ActivateRequest): Promise<ActionAnswer> {
  return post('/api/activate', request);
}

export function click(request: ClickRequest): Promise<ActionAnswer> {
  return post('/api/click', request);
}

export function run(request: RunRequest): Promise<ActionAnswer> {
  return post('/api/run', request);
}

async function get<Answer>(path: string): Promise<Answer> {
  return answer(await reach(path, {}));
}

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return answer(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch {
    throw new ActionError('The preview does not answer. Is npm start still running?', 'Disconnected', undefined);
  }
}

async function answer<Answer>(response: Response): Promise<Answer> {
  const body: unknown = await response.json();
  if (response.ok) return body as Answer;
  const failure = body as FailureAnswer;
  throw new ActionError(failure.error, failure.name ?? 'Error', failure.outcome);
}
