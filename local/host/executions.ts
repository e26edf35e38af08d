/** Starting executions: every click, call of a page, trigger and calculation loads the project anew. */
import type { CallCounter } from './calls';
import { type Execution, ExecutionClock, type Origin } from './execution';
import type { Border } from './expose';
import type { Faults } from './faults';
import type { LoadedProject } from './project';
import { createRealm } from './realm';
import { createServices } from './services';
import type { AuthMode, HostOptions } from './types';
import type { Workspace } from './workspace';

const FUNCTION_LIMIT = 30_000;
const TRIGGER_LIMIT = 30_000;
const EXECUTION_LIMIT = 360_000;

/** What Google's note says when a cell function took too long (rules, 1.5), and what other executions get. */
const FUNCTION_WORDS = 'Exceeded maximum execution time (line 0).';
const EXECUTION_WORDS = 'Exceeded maximum execution time';

export interface Running extends LoadedProject {
  border: Border;
}

/** Starts the executions of one host. */
export class Executions {
  private foreign: DateConstructor | undefined;
  private readonly kept = new Map<string, Running>();

  constructor(
    private readonly workspace: Workspace,
    private readonly counter: CallCounter,
    private readonly faults: Faults,
    private readonly options: Pick<
      HostOptions,
      'functionLimit' | 'executionLimit' | 'foreignDates' | 'granted' | 'keepLoaded'
    >,
  ) {}

  /** Loads the project for one execution; `what` names it in the replay. */
  start(origin: Origin, mode: AuthMode, what: string): Running {
    if (origin !== 'cell') this.workspace.locks.clear();
    const title = `${what} (${mode})`;
    this.counter.begin(title);
    const kept = this.kept.get(`${origin} ${mode}`);
    if (kept) {
      kept.execution.clock = this.clock(origin);
      this.workspace.execution = kept.execution;
      return kept;
    }
    let made: { execution: Execution; border: Border } | undefined;
    const clock = this.clock(origin);
    const now = () => this.workspace.now().getTime() + (made?.execution.clock ?? clock).waited;
    const loaded = this.workspace.project.load(now, (intrinsics) => {
      const { oauthScopes } = this.workspace.project.manifest;
      const { granted } = this.options;
      const scopes = granted ? oauthScopes?.filter((scope) => granted.includes(scope)) : oauthScopes;
      const execution: Execution = { title, origin, mode, loading: true, scopes, intrinsics, clock };
      const { border, globals } = createServices(this.workspace, execution, this.counter, this.faults);
      made = { execution, border };
      return { execution, globals };
    });
    if (!made) throw new Error('Host: the project was not loaded.');
    const running = { ...loaded, border: made.border };
    if (this.options.keepLoaded && (origin === 'menu' || origin === 'page'))
      this.kept.set(`${origin} ${mode}`, running);
    return running;
  }

  /** The clock of an execution that begins now. */
  clock(origin: Origin): ExecutionClock {
    if (origin === 'cell') return new ExecutionClock(this.options.functionLimit ?? FUNCTION_LIMIT, FUNCTION_WORDS);
    const usual = origin === 'open' || origin === 'install' ? TRIGGER_LIMIT : EXECUTION_LIMIT;
    return new ExecutionClock(this.options.executionLimit ?? usual, EXECUTION_WORDS);
  }

  /** What makes the dates that cell functions get: another realm, whose dates are no `instanceof Date` (rules, 6 and 10.3). */
  get foreignDates(): DateConstructor | undefined {
    if (this.options.foreignDates === false) return undefined;
    const { project, now } = this.workspace;
    this.foreign ??= createRealm(project.manifest.timeZone, () => now().getTime()).intrinsics.Date;
    return this.foreign;
  }
}
