/** Counting service calls: reads and writes of the document cost time at Google, so every one is listed (rules, 4.1). */
import type { CallCount, CallKind } from './types';

export type { CallKind } from './types';

/** The methods of a Google class that the host has, each with what kind of call it is. */
export type CallTable<T> = { readonly [M in keyof T]?: CallKind };

type Call = CallCount['list'][number];

/** How often a read and a write may take turns, and how many cells may be asked for one by one. */
const MOST_TURNS = 4;
const MOST_SINGLE_CELLS = 20;

/** The running count of one host. */
export class CallCounter {
  private list: Call[] = [];
  /** Where each execution begins in the list, and what it is. */
  private executions: { at: number; title: string }[] = [];
  private told: string[] = [];

  /** Notes that another execution begins. */
  begin(title: string): void {
    this.dropEmpty();
    this.executions.push({ at: this.list.length, title });
  }

  /** Notes that an execution goes on, after a cell function was calculated inside of it. */
  resume(title: string): void {
    this.dropEmpty();
    if (this.executions.at(-1)?.title !== title) this.begin(title);
  }

  private dropEmpty(): void {
    if (this.executions.at(-1)?.at === this.list.length) this.executions.pop();
  }

  add(service: string, method: string, kind: CallKind, detail: string): void {
    this.list.push({ service, method, kind, detail });
  }

  /** A sentence about something that Google allows and that goes wrong there. */
  warn(sentence: string): void {
    if (!this.told.includes(sentence)) this.told.push(sentence);
  }

  /** Whether something was written since the last `flush` of the running execution. */
  hasUnflushedWrites(): boolean {
    const running = this.list.slice(this.executions.at(-1)?.at ?? 0);
    const flushed = running.map(({ method }) => method).lastIndexOf('flush');
    return running
      .slice(flushed + 1)
      .some(({ kind, service }) => kind === 'write' && !/^(Properties|Cache)$/.test(service));
  }

  count(): CallCount {
    const of = (kind: CallKind) => this.list.filter((call) => call.kind === kind).length;
    const found = this.runs().flatMap(({ calls }) => [...alternating(calls), ...cellByCell(calls)]);
    return {
      reads: of('read'),
      writes: of('write'),
      other: of('other'),
      list: [...this.list],
      warnings: [...this.told, ...found],
    };
  }

  /** The list as text, one line a call under one line an execution. */
  replay(): string {
    const lines = this.runs().flatMap(({ title, calls, at }) => [
      title,
      ...calls.map(({ service, method, kind, detail }, index) =>
        `${String(at + index + 1).padStart(5)}  ${kind.padEnd(5)}  ${service}.${method}  ${detail}`.trimEnd(),
      ),
    ]);
    return [...lines, ...this.count().warnings.map((warning) => `! ${warning}`)].join('\n');
  }

  reset(): void {
    this.list = [];
    this.executions = [];
    this.told = [];
  }

  private runs(): { title: string; at: number; calls: Call[] }[] {
    const first = this.executions[0]?.at === 0 ? [] : [{ at: 0, title: 'an execution that was running' }];
    const starts = this.list.length > 0 ? [...first, ...this.executions] : [];
    return starts
      .map(({ at, title }, index) => ({ title, at, calls: this.list.slice(at, starts[index + 1]?.at) }))
      .filter(({ calls }) => calls.length > 0);
  }
}

/** Reads and writes that take turns: each turn empties Google's caches (rules, 4.1). */
function alternating(calls: readonly Call[]): string[] {
  const turns = new Map<string, number>();
  let written: string | undefined;
  for (const { service, method, kind } of calls) {
    if (kind === 'other') continue;
    const name = `${service}.${method}`;
    if (kind === 'read' && written !== undefined) {
      const pair = `${name} and ${written}`;
      turns.set(pair, (turns.get(pair) ?? 0) + 1);
    }
    written = kind === 'write' ? name : undefined;
  }
  return [...turns]
    .filter(([, count]) => count >= MOST_TURNS)
    .map(([pair, count]) => `${pair} take turns ${count} times: read everything first, then write.`);
}

/** Cells that are read or written one by one. */
function cellByCell(calls: readonly Call[]): string[] {
  return ['getValue', 'setValue', 'setFormula'].flatMap((method) => {
    const count = calls.filter((call) => call.service === 'Range' && call.method === method).length;
    if (count < MOST_SINGLE_CELLS) return [];
    return [`Range.${method} is called ${count} times: take the whole block with ${method}s.`];
  });
}
