/** One execution of the project: what started it, its rights, and its time. */
import type { Intrinsics } from './realm';
import type { AuthMode } from './types';

/** What makes Google run a project. */
export type Origin = 'open' | 'install' | 'menu' | 'page' | 'cell';

export interface Execution {
  /** What it is called in the replay. */
  title: string;
  origin: Origin;
  mode: AuthMode;
  /** Whether the top-level code is still running. */
  loading: boolean;
  /** The scopes of the manifest that the person granted; undefined when it lists none and Google would choose them. */
  scopes: readonly string[] | undefined;
  intrinsics: Intrinsics;
  clock: ExecutionClock;
}

/** Time that an execution has used: its own, and what it waited for without the host really waiting. */
export class ExecutionClock {
  /** Milliseconds of `Utilities.sleep`, of open dialogs and of locks. */
  waited = 0;
  private readonly started = performance.now();
  private isUp = false;

  constructor(
    readonly limit: number,
    private readonly words: string,
  ) {}

  get left(): number {
    return this.limit - this.waited - (performance.now() - this.started);
  }

  wait(milliseconds: number): void {
    this.waited += milliseconds;
    this.check();
  }

  /** Throws once the time is up; a script that catches it meets it again at its next call and at its end. */
  check(): void {
    if (this.isUp || this.left <= 0) this.end();
  }

  end(): never {
    this.isUp = true;
    throw new Error(this.words);
  }
}
