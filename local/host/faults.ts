/** Failing on purpose: the n-th service call throws as Google does, so that a test can see what the script makes of it. */
import type { CallKind } from './calls';
import type { ExecutionClock } from './execution';
import type { FaultKind, FaultPlace } from './types';

/** Google's words. `too long` can't be caught: it is the end of the execution. */
const WORDS: Readonly<Record<Exclude<FaultKind, 'too long'>, (spreadsheet: string) => string>> = {
  failed: (id) => `Service Spreadsheets failed while accessing document with id ${id}.`,
  'timed out': (id) => `Service Spreadsheets timed out while accessing document with id ${id}.`,
  lock: () => 'Lock timeout: another process was holding the lock for too long.',
  'too many': () =>
    'Service invoked too many times in a short time: Spreadsheets. Try Utilities.sleep(1000) between calls.',
};

export class Faults {
  private planned: { left: number; kind: FaultKind; place: FaultPlace }[] = [];

  constructor(private readonly spreadsheetId: string) {}

  plan(call: number, kind: FaultKind, place: FaultPlace): void {
    if (!Number.isInteger(call) || call < 1) throw new Error('Host: service calls count from 1.');
    this.planned.push({ left: call, kind, place });
  }

  /** Throws when this call is one that shall fail. */
  meet(service: string, method: string, kind: CallKind, clock: ExecutionClock): void {
    for (const fault of this.planned) {
      if (fault.place !== 'any' && fault.place !== kind && fault.place !== `${service}.${method}`) continue;
      fault.left -= 1;
      if (fault.left > 0) continue;
      this.planned = this.planned.filter((other) => other !== fault);
      if (fault.kind === 'too long') clock.end();
      throw new Error(WORDS[fault.kind](this.spreadsheetId));
    }
  }
}
