/** A page of the script without a browser: `google.script.run` as the page sees it (rules, section 3). */
import type { Page, PageAnswer, PageRunner } from './types';

/** More calls than this wait until one is answered. */
const CALLS_AT_ONCE = 10;

/** An order that is never the order of asking, and the same in every run of a test. */
function shuffler(seed = 20_261): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Runs calls that were made together: ten at once, whichever is ready first. */
export function runTogether(
  calls: readonly { name: string; args: unknown[] }[],
  run: (name: string, args: unknown[]) => unknown,
): PageAnswer[] {
  const next = shuffler();
  const waiting = calls.map((call, index) => ({ ...call, index }));
  const running = waiting.splice(0, CALLS_AT_ONCE);
  const answers: PageAnswer[] = [];
  while (running.length > 0) {
    // The last one asked is answered first of all, so that even two calls overtake each other.
    const at = answers.length === 0 ? running.length - 1 : next(running.length);
    const [ready] = running.splice(at, 1);
    if (!ready) break;
    try {
      answers.push({ call: ready.index, result: run(ready.name, ready.args) });
    } catch (error) {
      answers.push({ call: ready.index, error: error instanceof Error ? error : new Error(String(error)) });
    }
    running.push(...waiting.splice(0, 1));
  }
  return answers;
}

interface Handlers {
  success?: (value: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

/** A page; `names` are the public functions, the only ones that its runner has. */
export function createPage(
  names: readonly string[],
  check: (args: unknown[]) => unknown[],
  run: (name: string, args: unknown[]) => unknown,
): Page {
  let asked: { name: string; args: unknown[]; handlers: Handlers }[] = [];
  const runner = (handlers: Handlers): PageRunner => {
    const own: Record<string, unknown> = {
      withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) }),
      withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const name of names) {
      own[name] = (...args: unknown[]): void => {
        // What the page changes after the call does not reach the server.
        asked.push({ name, args: check(args), handlers });
      };
    }
    return Object.freeze(own) as unknown as PageRunner;
  };
  return {
    run: runner({}),
    settle() {
      const together = asked;
      asked = [];
      for (const { call, result, error } of runTogether(together, run)) {
        const handlers = together[call]?.handlers ?? {};
        if (error) handlers.failure?.(error, handlers.userObject);
        else handlers.success?.(result, handlers.userObject);
      }
      return together.length;
    },
  };
}
