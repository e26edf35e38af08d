/** Runs inside a sidebar's or dialog's frame, before the page's own scripts: gives it `google.script`. */

import type { FrameToPreview, PreviewToFrame } from './frame-messages';
import { callArguments } from './page-values';

type Handler = (value: unknown, userObject?: unknown) => void;
type Run = Record<string, unknown>;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function post(message: FrameToPreview): void {
  window.parent.postMessage(message, '*');
}

/** A runner that any server function can be called on; each `with…` gives another one and leaves this as it is. */
function runner(handlers: Handlers): Run {
  const own: Run = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success: checked(success, 'withSuccessHandler') }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure: checked(failure, 'withFailureHandler') }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined;
      return target[name] ?? ((...args: unknown[]) => call(name, args, handlers));
    },
  });
}

function checked(handler: Handler, name: string): Handler {
  if (typeof handler !== 'function') throw new TypeError(`${name} needs a function.`);
  return handler;
}

function call(name: string, args: unknown[], handlers: Handlers): void {
  const plain = callArguments(args);
  calls += 1;
  waiting.set(calls, handlers);
  post({ source: 'script-page', do: 'run', call: calls, name, args: plain });
}

window.addEventListener('message', (event: MessageEvent<PreviewToFrame>) => {
  if (event.source !== window.parent || event.data?.source !== 'preview') return;
  const { call: id, error, result } = event.data;
  const handlers = waiting.get(id);
  if (!handlers) return;
  waiting.delete(id);
  if (!error) {
    handlers.success?.(result, handlers.userObject);
    return;
  }
  const failure = new Error(error.message);
  failure.name = error.name;
  if (handlers.failure) handlers.failure(failure, handlers.userObject);
  else console.error(`google.script.run: ${error.name}: ${error.message} (no failure handler was given)`);
});

const script = {
  run: runner({}),
  host: {
    close: () => post({ source: 'script-page', do: 'close' }),
    setWidth: (width: number) => post({ source: 'script-page', do: 'size', width }),
    setHeight: (height: number) => post({ source: 'script-page', do: 'size', height }),
    editor: { focus: () => post({ source: 'script-page', do: 'focus' }) },
    get origin(): string {
      return document.referrer === '' ? location.origin : new URL(document.referrer).origin;
    },
  },
};

Object.assign(window, { google: { script } });
