/** What waits for the engine: the last thing that the person asked for, and what is done then without a word. */

import { isEngineHere } from './engine';
import { fetchEngine } from './parts';
import { CallFailed } from './server';

export interface Waiting {
  /** Does something that needs the engine: at once, or when it has come. */
  whenReady(act: () => void): void;
  /** The same without a word, and whatever else is asked for. */
  onceReady(act: () => void): void;
  /** Fetches the engine. */
  start(): Promise<void>;
  /** Something else is done first: nothing waits any more. */
  forget(): void;
}

export interface WaitingSigns {
  /** The person waits now. */
  waits(): void;
  /** The waiting is over. */
  over(): void;
  /** The engine did not come, though the person waits for it. */
  failed(error: CallFailed): void;
}

export function waitingWith({ waits, over, failed }: WaitingSigns): Waiting {
  let wanted: (() => void) | null = null;
  const onceHere: (() => void)[] = [];

  async function start(): Promise<void> {
    try {
      await fetchEngine();
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (wanted === null) return;
      wanted = null;
      over();
      failed(error);
      return;
    }
    const act = wanted;
    wanted = null;
    if (act !== null) {
      over();
      act();
    }
    for (const each of onceHere.splice(0)) each();
  }

  return {
    whenReady(act) {
      if (isEngineHere()) {
        act();
        return;
      }
      wanted = act;
      waits();
      void start();
    },
    onceReady(act) {
      if (isEngineHere()) act();
      else onceHere.push(act);
    },
    start,
    forget() {
      wanted = null;
    },
  };
}
