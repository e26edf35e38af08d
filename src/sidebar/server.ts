/** Calls the script's functions on Google's side, as promises. */

import type {
  Answer,
  BuildRequest,
  PartRequest,
  ReportJson,
  SaveAnswer,
  SaveRequest,
  ShowRequest,
  WizardOpening,
} from '../sheets/page-calls';
import type { GoogleScript, Runner } from './google-script';

declare const google: GoogleScript | undefined;

/** Each function of the server: what it takes (nothing, or one value) and what it gives. */
export interface ServerCalls {
  wizardOpen: { request: undefined; answer: WizardOpening };
  wizardPart: { request: PartRequest; answer: string };
  wizardSave: { request: SaveRequest; answer: SaveAnswer };
  wizardBuild: { request: BuildRequest; answer: ReportJson };
  wizardShow: { request: ShowRequest; answer: boolean };
  createPipelineSheet: { request: { kinds: readonly string[] }; answer: unknown };
}

/** Why a call brought nothing. The page has the words, except where the server sent its own. */
export type Failure =
  /** The server's own sentence for the person. */
  | { code: 'refused'; message: string }
  /** Google refused the call, as it does when several accounts are signed in. */
  | { code: 'accounts' }
  /** The person may not do this in the spreadsheet, or has not allowed the add-on. */
  | { code: 'permission' }
  /** Google stopped the work: it took too long. */
  | { code: 'tooLong' }
  /** This computer is not connected. */
  | { code: 'offline' }
  /** No answer, or none that can be read. */
  | { code: 'unanswered' };

export class CallFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** How long until a call counts as slow, and as lost. Google ends every call after six minutes. */
const slowMs = 15_000;
const lostMs = 390_000;

/** Google words this in several ways, and not always in English; `PERMISSION_DENIED` is never translated. */
const wrongAccount = /PERMISSION_DENIED|reading from storage|\b40[13]\b/;
const notAllowed = /permission|authori[sz]ation|not authori[sz]ed|access denied|protected/i;
const stopped = /maximum execution time|timed? ?out/i;
const notConnected = /network|offline|connection failure/i;

/** The failure that Google's error stands for. */
export function failureOf(error: unknown): Failure {
  const named = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  const message = String(named);
  if (wrongAccount.test(message)) return { code: 'accounts' };
  if (notAllowed.test(message)) return { code: 'permission' };
  if (stopped.test(message)) return { code: 'tooLong' };
  return { code: notConnected.test(message) ? 'offline' : 'unanswered' };
}

/** Calls a function of the server. Rejects with `CallFailed` only. `slow` is told when it takes unusually long. */
export function call<K extends keyof ServerCalls>(
  name: K,
  request: ServerCalls[K]['request'],
  slow: () => void = () => {},
): Promise<ServerCalls[K]['answer']> {
  return new Promise((resolve, reject) => {
    const timers = [
      setTimeout(slow, slowMs),
      // A call whose page lost its session is never answered at all.
      setTimeout(() => fail({ code: 'unanswered' }), lostMs),
    ];
    const ended = (): void => timers.forEach(clearTimeout);
    const fail = (failure: Failure): void => {
      ended();
      reject(new CallFailed(failure));
    };
    if (typeof google === 'undefined') {
      fail({ code: 'unanswered' });
      return;
    }
    const runner = google.script.run
      .withSuccessHandler((result) => {
        ended();
        const answer = readAnswer<ServerCalls[K]['answer']>(result);
        if (answer === null) fail({ code: 'unanswered' });
        else if (answer.ok) resolve(answer.value);
        else fail({ code: 'refused', message: answer.message });
      })
      .withFailureHandler((error) => fail(failureOf(error)));
    try {
      send(runner, name, JSON.stringify(request));
    } catch (error) {
      fail(failureOf(error));
    }
  });
}

function send(runner: Runner, name: keyof ServerCalls, request: string): void {
  if (name === 'wizardOpen') runner.wizardOpen();
  else runner[name](request);
}

/** The server's JSON text as an answer; null where it isn't one. */
export function readAnswer<T>(result: unknown): Answer<T> | null {
  if (typeof result !== 'string') return null;
  try {
    const answer = JSON.parse(result) as Answer<T> | null;
    return answer !== null && typeof answer.ok === 'boolean' ? answer : null;
  } catch {
    return null;
  }
}

/** Puts the keyboard's focus back into the sheet. */
export function focusSheet(): void {
  if (typeof google !== 'undefined') google.script.host.editor.focus();
}
