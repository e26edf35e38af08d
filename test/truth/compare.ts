/** Compares all values of the truth files with ours, to 9 digits. */

import { readFileSync } from 'node:fs';
import type { TabInput } from '../../local/host';
import { data } from '../built';
import { type Answer, type Asked, type Book, openBook, type Rows, type Value } from './book';

export interface Truth {
  kpis: { id: string; value: number; numerator?: number; denominator?: number }[];
  tables: Record<string, { rows: Record<string, Value>[] }>;
}

/** How a table of the truth is made: its key column, and our rows. Columns that we don't give are explained. */
export interface TableRule {
  key: string;
  rows: (book: Book, truth: Truth) => Rows;
  /** The truth's key as ours. */
  ours?: (key: string) => string;
  not?: Readonly<Record<string, string>>;
}

export interface DataSet {
  name: string;
  /** Files that hold the same data written in other ways; `differs` says by path where one of them is other data. */
  variants: readonly { name: string; files: readonly string[]; differs?: Readonly<Record<string, string>> }[];
  prepare?: (tabs: TabInput[]) => void;
  /** What `report --json` is asked for with `--by` and `--kpi`. */
  asked?: Asked;
  /** By the id in the truth: how we get the value, or why we don't have it. */
  kpis: Readonly<Record<string, ((book: Book) => Answer | number | null) | string>>;
  tables: Readonly<Record<string, TableRule | string>>;
  /** Why a single value differs, by path such as `by_origin.social.median_days`; `*` stands for any part. */
  differs?: Readonly<Record<string, string>>;
}

export interface Compared {
  set: string;
  variant: string;
  path: string;
  theirs: Value;
  /** Undefined where we have no such value. */
  ours?: Value | undefined;
  state: 'equal' | 'explained' | 'different' | 'equal after all';
  note?: string | undefined;
}

export const truthOf = (name: string) => JSON.parse(readFileSync(`${data}/truth/${name}.json`, 'utf8')) as Truth;

/** Equal to 9 significant digits. */
function isEqual(ours: Value | undefined, theirs: Value): boolean {
  if (typeof theirs !== 'number' || typeof ours !== 'number') return (ours ?? null) === theirs;
  return Math.abs(ours - theirs) <= Math.abs(theirs) * 5e-10;
}

/** The values of one data set, variant by variant. */
export function compareSet(set: DataSet, variants = set.variants): Compared[] {
  return variants.reduce<Compared[]>((all, variant) => all.concat(compareVariant(set, variant)), []);
}

/** @param parts The KPIs alone, or the tables that break them down as well. */
export function compareVariant(
  set: DataSet,
  variant: DataSet['variants'][number],
  parts: 'kpis' | 'all' = 'all',
): Compared[] {
  const truth = truthOf(set.name);
  const book = openBook(
    variant.files.map((file) => `${set.name}/${file}`),
    set.prepare,
    set.asked,
  );
  const compared: Compared[] = [];
  const reasons = Object.entries({ ...set.differs, ...variant.differs }).map(([pattern, note]) => ({
    parts: pattern.split('.'),
    note,
  }));
  const reasonFor = (path: readonly string[]) =>
    reasons.find(({ parts }) => parts.every((part, index) => part === '*' || part === path[index]));
  const add = (path: readonly string[], theirs: Value, ours: Value | undefined, why?: string) => {
    const reason = reasonFor(path);
    const note = why ?? reason?.note;
    const same = ours !== undefined && isEqual(ours, theirs);
    // A reason for many values may not hold for each of them; one for a single value must.
    const stale = reason !== undefined && reason.parts.length === path.length && !reason.parts.includes('*');
    const state = same ? (stale ? 'equal after all' : 'equal') : note ? 'explained' : 'different';
    compared.push({ set: set.name, variant: variant.name, path: path.join('.'), theirs, ours, state, note });
  };
  for (const { id, value, numerator, denominator } of truth.kpis) {
    const rule = set.kpis[id];
    if (typeof rule !== 'function') {
      add([id], value, undefined, rule);
      continue;
    }
    const given = rule(book);
    const answer: Answer = typeof given === 'object' && given !== null ? given : { value: given };
    add([id], value, answer.value);
    for (const [side, theirs] of Object.entries({ numerator, denominator })) {
      const ours = answer[side as 'numerator'];
      if (theirs !== undefined && ours !== undefined) add([id, side], theirs, ours);
    }
  }
  if (parts === 'kpis') return compared;
  for (const [name, { rows }] of Object.entries(truth.tables)) {
    const rule = set.tables[name];
    const ours = typeof rule === 'object' ? rule.rows(book, truth) : undefined;
    for (const row of rows) {
      const key = typeof rule === 'object' ? rule.key : (Object.keys(row)[0] as string);
      for (const [column, theirs] of Object.entries(row)) {
        if (column === key) continue;
        const path = [name, String(row[key]), column];
        if (typeof rule !== 'object') add(path, theirs, undefined, rule);
        else {
          const mine = ours?.get(rule.ours ? rule.ours(String(row[key])) : String(row[key]));
          const value = mine && column in mine ? mine[column] : undefined;
          add(path, theirs, value, value === undefined ? rule.not?.[column] : undefined);
        }
      }
    }
  }
  return compared;
}
