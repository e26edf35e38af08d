/** What all screens share: the workbook, what the person has made of it, and the way between screens. */

import type { Period } from '../engine/calendar';
import type { Settings } from '../kpis/settings';
import type { Ask, AskText } from '../proposal/asks';
import type { Book, Understanding } from '../proposal/book';
import type { Glance } from '../proposal/glance';
import type { ReportJson, SavedState } from '../sheets/page-calls';
import type { Mapping } from '../tables/mapping';
import type { Figures } from './figures';
import type { OwnPeriod, PeriodChoice } from './period';
import type { PageTexts } from './texts';

/** The mapping and the settings: all that is saved. */
export interface Draft {
  mapping: Mapping;
  settings: Settings;
}

export interface ChosenPeriod {
  choice: PeriodChoice;
  own: OwnPeriod;
}

export interface App {
  readonly texts: PageTexts;
  readonly figures: Figures;
  readonly draft: Draft;
  /** What was saved; null where the mapping is automatic. */
  readonly saved: SavedState;
  /** The mapping as it is recognised. */
  readonly automatic: Mapping;
  /** What the first screen shows of the draft. */
  glance(): Glance;
  /** What is open and was not put off. */
  asks(): AskText[];
  /** Answers a question. `said` is told to people who don't see it; it can be undone. */
  answer(ask: string, value: string, said: string): void;
  /** Does something as soon as the engine is there, without a word. */
  onceReady(act: () => void): void;
  /** The workbook. This and what follows needs the engine. */
  readonly book: Book;
  /** What the workbook holds under the mapping of the draft. */
  readonly known: Understanding;
  /** The question itself; undefined where it is not open any more. */
  askOf(id: string): Ask | undefined;
  period(): Period | null;
  /** The tab of the report, where there is one. */
  readonly reportTab: string | null;
  /** The period of the preview and of the report. */
  readonly chosenPeriod: ChosenPeriod;
  choosePeriod(period: ChosenPeriod): void;
  /** As the server takes it, or what is wrong with the days given. */
  periodText(): string | null;
  /** Takes a change. `said` is told to people who don't see it; it can be undone. */
  change(draft: Partial<Draft>, said?: string): void;
  /** Puts a question off. */
  putOff(ask: AskText): void;
  /** Opens a screen on top of this one; it is made when the engine is there. */
  open(screen: () => Screen): void;
  back(): void;
  /** Draws the screen anew: something that is no draft has changed. */
  refresh(): void;
  say(text: string): void;
  complain(text: string): void;
  /** Reads the spreadsheet anew; what isn't saved stays. */
  readAgain(): Promise<void>;
  createSheet(kinds: readonly string[]): Promise<void>;
  showReport(): Promise<void>;
  toSheet(): void;
  /** The report as it was built last. */
  readonly report: ReportJson | null;
  /** In a sheet that has changed, everything else is shown only when asked for. */
  showsAll: boolean;
}

/** A screen of the page. */
export interface Screen {
  /** What stands in the screen now, below its heading. */
  draw(app: App): readonly (Node | string)[];
  title(app: App): string;
  /** Takes a change without being drawn anew; the default is to draw. */
  update?(app: App): void;
}
