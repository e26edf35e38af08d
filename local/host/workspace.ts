/** What every service of one host shares: the workbook, its formulas, the project, and what the person sees. */
import type { Book } from './cells';
import type { FormulaEngine } from './formulas';
import type { Project } from './project';
import type { HostEvent, HostOptions, MenuView } from './types';

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
  locks: Set<string>;
}
