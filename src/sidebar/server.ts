/** Calls the script's functions on Google's side, as promises. */

import type { Answer, BuildRequest, ReportJson, SaveRequest, WizardState } from '../sheets/page-calls';
import type { GoogleScript, Runner } from './google-script';

declare const google: GoogleScript | undefined;

/** Each function of the server: what it takes (nothing, or one value) and what it gives. */
export interface ServerCalls {
  wizardOpen: { request: undefined; answer: WizardState };
  wizardSave: { request: SaveRequest; answer: WizardState };
  wizardBuild: { request: BuildRequest; answer: ReportJson };
}

/** Why a call brought nothing. The page has the words, except where the server sent its own. */
export type Failure =
  /** The server's own sentence for the person. */
  | { code: 'refused'; message: string }
  /** Google refused the call, as it does when several accounts are signed in. */
  | { code: 'accounts' }
  /** No answer, or none that can be read. */
  | { code: 'unanswered' };

export class CallFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Google words this in several ways, and not always in English; `PERMISSION_DENIED` is never translated. */
const refusedByGoogle = /permission|authori[sz]ation|not authori[sz]ed|access denied|\b40[13]\b/i;

/** The failure that Google's error stands for. */
export function failureOf(error: unknown): Failure {
  const named = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  const message = String(named);
  return { code: refusedByGoogle.test(message) ? 'accounts' : 'unanswered' };
}

/** Calls a function of the server. Rejects with `CallFailed` only. */
export function call<K extends keyof ServerCalls>(
  name: K,
  ...[request]: ServerCalls[K]['request'] extends undefined ? [] : [request: ServerCalls[K]['request']]
): Promise<ServerCalls[K]['answer']> {
  return new Promise((resolve, reject) => {
    const fail = (failure: Failure): void => reject(new CallFailed(failure));
    if (typeof google === 'undefined') {
      fail({ code: 'unanswered' });
      return;
    }
    const runner = google.script.run
      .withSuccessHandler((result) => {
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
