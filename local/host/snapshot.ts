/** A workbook put aside and put back as it was: for tests that break one build at many places. */
import { type Book, type CellRow, Tab } from './cells';
import type { Snapshot } from './types';
import type { Workspace } from './workspace';

const copyRow = (line: CellRow): CellRow => ({
  values: [...line.values],
  ...(line.formulas ? { formulas: [...line.formulas] } : {}),
  ...(line.formats ? { formats: [...line.formats] } : {}),
  ...(line.styles ? { styles: [...line.styles] } : {}),
  ...(line.notes ? { notes: [...line.notes] } : {}),
});

/** Everything of a tab that a script or a person can change. What it holds is never changed in place, but for rows. */
function contentOf(tab: Tab): Partial<Tab> {
  const content: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(tab)) {
    content[name] = Array.isArray(value) ? [...value] : value;
  }
  return {
    ...content,
    rows: tab.rows.map((line) => line && copyRow(line)),
    charts: tab.charts.map((chart) => ({ ...chart, ranges: [...chart.ranges] })),
    protections: tab.protections.map((protection) => ({ ...protection })),
  };
}

function copyOf(book: Book): () => void {
  const { activeTabId, nextTabId, nextId } = book;
  const tabs = book.tabs.map((tab) => ({ tab, content: contentOf(tab) }));
  const metadata = book.metadata.map((record) => ({ ...record, place: { ...record.place } }));
  return () => {
    book.tabs.splice(0, book.tabs.length, ...tabs.map(({ tab }) => tab));
    for (const { tab, content } of tabs) {
      Object.assign(tab, content);
      // The copy stays as it is: it may be put back again.
      Object.assign(tab, contentOf(tab));
    }
    book.metadata = metadata.map((record) => ({ ...record, place: { ...record.place } }));
    Object.assign(book, { activeTabId, nextTabId, nextId });
    book.onChange({ kind: 'reshaped' });
  };
}

/** The document and what is saved with it as text: two of the same text are the same. */
function textOf({ book, properties }: Workspace): string {
  const { tabs, metadata, activeTabId } = book;
  const stores = [...properties].map(([kind, values]) => [kind, [...values]]).filter(([, values]) => values?.length);
  return JSON.stringify({ tabs, metadata, activeTabId, stores }, (key, value: unknown) =>
    value instanceof Tab && !/^\d+$/.test(key) ? value.id : value,
  );
}

/** Puts the document and what is saved with it aside. It may be put back more than once. */
export function snapshot(workspace: Workspace): Snapshot {
  const { book, properties } = workspace;
  const restoreBook = copyOf(book);
  const stores = [...properties].map(([kind, values]) => [kind, new Map(values)] as const);
  return {
    text: textOf(workspace),
    restore: () => {
      restoreBook();
      properties.clear();
      for (const [kind, values] of stores) properties.set(kind, new Map(values));
    },
  };
}
