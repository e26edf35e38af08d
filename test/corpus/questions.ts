/** What the reader asks of a person, as far as it asks: by the function of src/tables, else by its findings. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mapping } from '../../src/tables/mapping';
import type { ReadOptions, SourceTab } from '../../src/tables/source';

type Ask = (tabs: readonly SourceTab[], mapping: Mapping, options: ReadOptions) => readonly unknown[];

const folder = join(import.meta.dirname, '../../src/tables');
const home = readdirSync(folder).find((file) =>
  /export function questionsOf\b/.test(readFileSync(join(folder, file), 'utf8')),
);
const found: { questionsOf?: Ask } =
  home === undefined ? {} : ((await import(pathToFileURL(join(folder, home)).href)) as { questionsOf?: Ask });

/** Whether src/tables has questions yet. Without them, unknown and disputed stages and the findings stand for them. */
export const hasQuestions = found.questionsOf !== undefined;

/** Each question as the list of all texts in it: whatever its shape, it names what it asks about. */
export function questionTexts(tabs: readonly SourceTab[], mapping: Mapping, options: ReadOptions): string[][] {
  return (found.questionsOf?.(tabs, mapping, options) ?? []).map((question) => textsIn(question));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
  }
  return [];
}
