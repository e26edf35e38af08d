/** Opens the built add-on on a workbook: the sample, or a person's own files. */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost, type Host, type HostOptions, type WorkbookInput, workbookFromFiles } from './host';
import { sampleWorkbook } from './samples';

/** The folder that a push sends. */
export const project = fileURLToPath(new URL('../dist', import.meta.url));

/** Paths are meant from where the person typed the command, not from the project's folder. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The files as one workbook; the sample when there are none. */
export function openWorkbook(files: readonly string[]): WorkbookInput {
  return files.length > 0 ? workbookFromFiles(files.map(fromHere)) : sampleWorkbook();
}

export function openHost(workbook: WorkbookInput, options: Partial<HostOptions> = {}): Host {
  return createHost({ project, workbook, ...options });
}
