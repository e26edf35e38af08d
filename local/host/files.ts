/** CSV and TSV files as a workbook, the way a person gets them into Sheets, with only unambiguous texts converted. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import Papa from 'papaparse';
import { isoToSerial } from './time-zone';
import type { CellInput, TabInput, WorkbookInput } from './types';

/** Reads files into tabs. Throws an Error with one sentence that names the file when one cannot be used. */
export function workbookFromFiles(paths: string[]): WorkbookInput {
  const tabs: TabInput[] = [];
  for (const path of paths) {
    tabs.push({
      name: tabName(
        path,
        tabs.map(({ name }) => name),
      ),
      values: readTable(path),
      frozenRows: 1,
    });
  }
  const [first] = paths;
  return {
    name: first === undefined ? 'Untitled spreadsheet' : stem(first),
    locale: 'en_US',
    timeZone: 'America/New_York',
    tabs,
  };
}

function readTable(path: string): CellInput[][] {
  const text = decode(path, readBytes(path)).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Error(`The file ${path} is empty.`);
  const { data } = Papa.parse<string[]>(text, {
    delimiter: /\.(tsv|tab)$/i.test(path) ? '\t' : '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  while (data.length > 0 && data.at(-1)?.every((cell) => cell === '')) data.pop();
  return data.map((row) => row.map(cellFromText));
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new Error(`The file ${path} does not exist.`);
    if (code === 'EISDIR') throw new Error(`${path} is a folder, not a file.`);
    throw new Error(`The file ${path} cannot be read.`);
  }
}

function decode(path: string, bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    throw new Error(`The file ${path} is a workbook or an archive; save the sheet as CSV first.`);
  }
  if (bytes.includes(0)) throw new Error(`The file ${path} is not a text file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Plain numbers and ISO dates are converted; what reads differently from country to country stays text. */
function cellFromText(text: string): CellInput {
  if (text === '') return null;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) {
    return text.replace(/\D/g, '').length <= 15 ? Number(text) : text;
  }
  return isoToSerial(text) === null ? text : { date: text };
}

function stem(path: string): string {
  return basename(path, extname(path));
}

function tabName(path: string, taken: string[]): string {
  const plain =
    stem(path)
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 90) || 'Sheet';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = plain;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${plain} (${count})`;
  return name;
}
