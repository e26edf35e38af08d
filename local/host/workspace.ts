/** What every service of one host shares: the workbook, its formulas, the project, and what the person sees. */
import type { CallCounter } from './calls';
import type { Book } from './cells';
import type { Execution } from './execution';
import type { FormulaEngine } from './formulas';
import type { Project } from './project';
import type { HostEvent, HostOptions, LockKind, MenuView } from './types';

/** The parts of one host that outlive a single execution. */
export interface Workspace {
  book: Book;
  engine: FormulaEngine;
  project: Project;
  userLocale: string;
  now: () => Date;
  answer: NonNullable<HostOptions['answer']>;
  events: HostEvent[];
  menus: MenuView[];
  /** Property stores and caches by their kind: `document`, `user`, `script`. */
  properties: Map<string, Map<string, string>>;
  caches: Map<string, Map<string, { value: string; until: number }>>;
  /** Kinds of locks that the running execution holds. */
  locks: Set<LockKind>;
  kind: 'addon' | 'bound';
  /** Whether the script belongs to a document. */
  container: boolean;
  cacheLoses: (key: string) => boolean;
  lockedBy: readonly LockKind[];
  counter: CallCounter;
  /** The execution whose code is running. */
  execution: Execution | undefined;
}
