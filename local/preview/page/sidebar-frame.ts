/** A page of the script in a closed frame, and its calls to the server: at most ten at once, in no promised order. */
import { frameSandbox } from '../script-pages';
import type { FrameToPreview, PreviewToFrame } from './frame-messages';

export interface FrameEvents {
  run(name: string, args: unknown[], settle: (error: Error | undefined, result: unknown) => void): void;
  close(): void;
  focusEditor(): void;
  resize(width: number | undefined, height: number | undefined): void;
}

export interface ScriptFrame {
  element: HTMLIFrameElement;
  /** Ends the frame: answers that are still on their way are dropped. */
  dispose(): void;
}

const callsAtOnce = 10;
/** Longest wait before a call starts, in milliseconds: calls overtake each other, as they do at Google. */
const longestDelay = 30;

/** `address` is where the server keeps the page. */
export function createScriptFrame(address: string, title: string, events: FrameEvents): ScriptFrame {
  const element = document.createElement('iframe');
  element.title = title === '' ? 'Page of the add-on' : title;
  element.setAttribute('sandbox', frameSandbox);
  element.referrerPolicy = 'origin';
  element.src = address;
  const queue: (FrameToPreview & { do: 'run' })[] = [];
  let running = 0;
  let ended = false;

  const answer = (message: PreviewToFrame) => {
    if (!ended) element.contentWindow?.postMessage(message, '*');
  };
  const startNext = () => {
    if (ended || running >= callsAtOnce) return;
    const next = queue.shift();
    if (!next) return;
    running += 1;
    const { call, name, args } = next;
    setTimeout(() => {
      events.run(name, args, (error, result) => {
        running -= 1;
        if (error) answer({ source: 'preview', call, error: { name: error.name, message: error.message } });
        else answer({ source: 'preview', call, result });
        startNext();
      });
    }, Math.random() * longestDelay);
    startNext();
  };
  const receive = (event: MessageEvent<FrameToPreview>) => {
    if (event.source !== element.contentWindow || event.data?.source !== 'script-page') return;
    const message = event.data;
    switch (message.do) {
      case 'run':
        queue.push(message);
        return startNext();
      case 'close':
        return events.close();
      case 'focus':
        return events.focusEditor();
      case 'size':
        return events.resize(message.width, message.height);
    }
  };
  window.addEventListener('message', receive);
  return {
    element,
    dispose() {
      ended = true;
      queue.length = 0;
      window.removeEventListener('message', receive);
      element.remove();
    },
  };
}
