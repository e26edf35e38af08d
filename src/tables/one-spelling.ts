/** One name for each rep, whichever way it is spelled: names that differ only in case, width or spaces are one. */

import type { TableId } from '../kpis/tables';
import { fold } from './normalise';
import type { Table, Tables, TextColumn } from './table';
import { LateTexts } from './text-columns';

/** Whether two spellings of one name are among them. */
function areSpelledTwice(columns: readonly TextColumn[]): boolean {
  const names = new Set(([] as string[]).concat(...columns.map((column) => column.names)));
  return new Set(Array.from(names, fold)).size < names.size;
}

/** The spelling of most rows, by what all spellings have in common. */
function usualNames(columns: readonly TextColumn[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { codes, names } of columns) {
    const rows = new Int32Array(names.length);
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row] as number;
      if (code >= 0) rows[code] = (rows[code] as number) + 1;
    }
    names.forEach((name, code) => {
      counts.set(name, (counts.get(name) ?? 0) + (rows[code] as number));
    });
  }
  const usual = new Map<string, string>();
  for (const [name, count] of counts) {
    const key = fold(name);
    if (count > (counts.get(usual.get(key) ?? '') ?? -1)) usual.set(key, name);
  }
  return usual;
}

/** The tables with each rep under one name, worked out when it is first asked for. */
export function withOneSpelling(tables: Tables): Tables {
  const columns = (Object.keys(tables) as TableId[])
    .map((id) => tables[id]?.texts.owner)
    .filter((column): column is TextColumn => column !== undefined);
  let usual: Map<string, string> | null = null;
  const named = (column: TextColumn): TextColumn => {
    usual = usual ?? (areSpelledTwice(columns) ? usualNames(columns) : new Map());
    const wanted = column.names.map((name) => usual?.get(fold(name)) ?? name);
    const names = Array.from(new Set(wanted));
    if (names.length === wanted.length && wanted.every((name, code) => name === column.names[code])) return column;
    const codeOf = wanted.map((name) => names.indexOf(name));
    return { codes: column.codes.map((code) => codeOf[code] ?? -1), names };
  };
  const spelled: Partial<Record<TableId, Table>> = {};
  for (const id of Object.keys(tables) as TableId[]) {
    const table = tables[id] as Table;
    const { owner } = table.texts;
    // The other columns stay as they are: some are worked out when they are asked for.
    spelled[id] = !owner
      ? table
      : {
          ...table,
          texts: Object.defineProperties(
            {},
            {
              ...Object.getOwnPropertyDescriptors(table.texts),
              owner: { value: new LateTexts(() => named(owner)), enumerable: true },
            },
          ),
        };
  }
  return spelled;
}
