/** The page's one copy of the workbook's state: runs actions on the server and tells the parts of the page what changed. */
import type { TabView } from '../../host/types';
import type { ActionAnswer, Outcome, PageEvent, WorkbookState } from '../contract';
import * as api from './api';
import { ActionError } from './api';

export interface SessionListener {
  /** Cells, tabs or charts may have changed. */
  workbookChanged(): void;
  shown(event: PageEvent): void;
  /** A menu item runs or has ended. */
  busy(label: string | undefined): void;
  /** An action failed: the script's own error, or the server's. */
  failed(error: Error, label: string): void;
  spent(label: string, spent: Outcome['spent']): void;
}

export class WorkbookSession {
  /** The last action of the person: the next one waits for it, so that they arrive in their order. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    private state: WorkbookState,
    private readonly listener: SessionListener,
  ) {}

  get workbook(): WorkbookState {
    return this.state;
  }

  get tab(): TabView {
    const { tabs, activeTab } = this.state;
    const tab = tabs.find((candidate) => candidate.id === activeTab) ?? tabs[0];
    if (!tab) throw new Error('The workbook has no tab.');
    return tab;
  }

  /** Writes what a person typed and waits until everything is read again. */
  type(edits: { row: number; column: number; text: string }[]): Promise<void> {
    const tab = this.tab.id;
    return this.act('Edit', () => api.type({ tab, edits }));
  }

  async activate(tab: number): Promise<void> {
    if (tab === this.state.activeTab) return;
    this.state = { ...this.state, activeTab: tab };
    this.listener.workbookChanged();
    await this.act('Show tab', () => api.activate({ tab }));
  }

  async click(handler: string, caption: string): Promise<void> {
    this.listener.busy(caption);
    await this.act(caption, () => api.click({ handler }));
    this.listener.busy(undefined);
  }

  /** A call of `google.script.run`: `settle` gets the result or error before anything else is shown. */
  async run(name: string, args: unknown[], settle: (error: Error | undefined, result: unknown) => void): Promise<void> {
    try {
      const { outcome, result } = await api.run({ name, args });
      settle(undefined, result);
      this.take(name, outcome);
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      settle(failure, undefined);
      if (failure instanceof ActionError && failure.outcome) this.take(name, failure.outcome);
    }
  }

  private act(label: string, action: () => Promise<ActionAnswer>): Promise<void> {
    this.last = this.last.then(async () => {
      try {
        this.take(label, (await action()).outcome);
      } catch (error) {
        if (error instanceof ActionError && error.outcome) this.take(label, error.outcome);
        this.listener.failed(error instanceof Error ? error : new Error(String(error)), label);
      }
    });
    return this.last;
  }

  private take(label: string, outcome: Outcome): void {
    if (outcome.workbook.revision > this.state.revision) this.state = outcome.workbook;
    this.listener.workbookChanged();
    for (const event of outcome.events) this.listener.shown(event);
    this.listener.spent(label, outcome.spent);
  }
}
