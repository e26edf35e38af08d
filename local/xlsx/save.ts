/** Puts the workbook where the person wants it, and never in the place of something else. */
import { closeSync, existsSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Host } from '../host';
import { writeWorkbook } from './index';

/**
 * Whether a workbook may be written there: a new file, or in the place of a workbook.
 * @throws Error with one sentence for the person.
 */
export function checkTarget(path: string, inputs: readonly string[]): void {
  if (!/\.xlsx$/i.test(path)) throw new Error(`The workbook ${path} needs a name that ends in .xlsx.`);
  if (inputs.includes(path)) throw new Error(`${path} is one of the files to read; give the workbook another name.`);
  if (!existsSync(dirname(path))) throw new Error(`The folder ${dirname(path)} does not exist.`);
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) throw new Error(`${path} is a folder, not a file.`);
  if (!isWorkbook(path)) throw new Error(`${path} is there and is no workbook, so it is not replaced.`);
}

/** Workbooks are zip archives; an empty file was made by a person for this one. */
function isWorkbook(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4);
    return readSync(file, start) === 0 || start.equals(Buffer.from('PK\u0003\u0004'));
  } finally {
    closeSync(file);
  }
}

/**
 * Writes the host's workbook and says in one line what was written.
 * @throws Error with one sentence for the person.
 */
export async function saveWorkbook(host: Host, path: string): Promise<string> {
  const { bytes, chartsLeft } = await writeWorkbook(host);
  const replaced = existsSync(path);
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new Error(`The workbook ${path} cannot be written.`);
  }
  const tabs = host.tabs();
  const charts = tabs.reduce((all, tab) => all + tab.charts.length, 0) - chartsLeft.length;
  const left =
    chartsLeft.length > 0 ? ` Not written, as their data are not side by side: ${chartsLeft.join(', ')}.` : '';
  return `${replaced ? 'Replaced' : 'Wrote'} ${path}: ${tabs.length} tabs, ${charts} charts.${left}`;
}
