/** Mapping and settings as one text that a person can keep, send or paste into another spreadsheet. */

import { readSettings } from '../kpis/settings';
import { type Mapping, normaliseMapping } from '../tables/mapping';
import type { Draft } from './app';

const format = 'funnel-kpis';

/** The text. */
export function draftText({ mapping, settings }: Draft): string {
  return JSON.stringify({ format, version: 1, mapping, settings }, null, 1);
}

/** The draft that a text holds, and the names of settings that weren't understood; null where it is no such text. */
export function draftFrom(text: string): { draft: Draft; ignored: string[] } | null {
  let mapping: Mapping;
  let given: { format?: unknown; mapping?: unknown; settings?: unknown } | null;
  try {
    given = JSON.parse(text) as typeof given;
    if (given === null || given.format !== format) return null;
    mapping = normaliseMapping(given.mapping);
  } catch {
    // No JSON, or a mapping that can't be read: the person is told that the text is not the right one.
    return null;
  }
  const { settings, ignored } = readSettings(given.settings);
  return { draft: { mapping, settings }, ignored };
}
