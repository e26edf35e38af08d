/** Counting service calls: reads and writes of the document cost time at Google, so every one is listed. */
import type { CallCount } from './types';

export type CallKind = 'read' | 'write' | 'other';

/** The methods of a Google class that the host has, each with what kind of call it is. */
export type CallTable<T> = { readonly [M in keyof T]?: CallKind };

/** The running count of one host. */
export class CallCounter {
  private list: CallCount['list'] = [];

  add(service: string, method: string, kind: CallKind, detail: string): void {
    this.list.push({ service, method, kind, detail });
  }

  count(): CallCount {
    const of = (kind: CallKind) => this.list.filter((call) => call.kind === kind).length;
    return { reads: of('read'), writes: of('write'), other: of('other'), list: [...this.list] };
  }

  reset(): void {
    this.list = [];
  }
}
