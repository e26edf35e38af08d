/** `Logger` and `console`: what the script notes for its developer. */
import type { CallTable } from './calls';
import { HostObject, type ServiceFacts } from './expose';
import { asGoogle, type GLogger } from './google';
import type { Workspace } from './workspace';

const loggerCalls = {
  log: 'other',
  clear: 'other',
  getLog: 'other',
} as const satisfies CallTable<GLogger>;

/** Google's global `Logger`. */
export class HostLogger extends HostObject implements Pick<GLogger, keyof typeof loggerCalls> {
  private lines: string[] = [];

  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Logger', need: 'free', calls: loggerCalls };
  }

  log(data: unknown, ...values: unknown[]): GLogger {
    const message = fillIn(data, values);
    this.lines.push(message);
    this.workspace.events.push({ type: 'log', level: 'log', message });
    return asGoogle(this);
  }

  clear(): void {
    this.lines = [];
  }

  getLog = () => this.lines.join('\n');
}

const consoleCalls = {
  log: 'other',
  info: 'other',
  warn: 'other',
  error: 'other',
  time: 'other',
  timeEnd: 'other',
} as const satisfies CallTable<Console>;

/** The `console` of Apps Script. */
export class HostConsole extends HostObject implements Pick<Console, keyof typeof consoleCalls> {
  private readonly started = new Map<string, number>();

  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'console', need: 'free', calls: consoleCalls };
  }

  private write(level: string, data: unknown, values: unknown[]): void {
    this.workspace.events.push({ type: 'log', level, message: fillIn(data, values) });
  }

  log = (data?: unknown, ...values: unknown[]) => this.write('log', data, values);
  info = (data?: unknown, ...values: unknown[]) => this.write('info', data, values);
  warn = (data?: unknown, ...values: unknown[]) => this.write('warn', data, values);
  error = (data?: unknown, ...values: unknown[]) => this.write('error', data, values);

  time(label = 'default'): void {
    this.started.set(label, Date.now());
  }

  timeEnd(label = 'default'): void {
    this.write('log', `${label}: ${Date.now() - (this.started.get(label) ?? Date.now())}ms`, []);
  }
}

function fillIn(data: unknown, values: unknown[]): string {
  const rest = [...values];
  const text = (value: unknown): string =>
    typeof value === 'object' && value !== null && Object.prototype.toString.call(value) !== '[object Error]'
      ? JSON.stringify(value)
      : String(value);
  const start =
    typeof data === 'string'
      ? data.replace(/%[sdifjoO]/g, (mark) => (rest.length > 0 ? text(rest.shift()) : mark))
      : text(data);
  return [start, ...rest.map(text)].join(' ');
}
