/** The library that writes workbooks, loaded once. */
import { createRequire } from 'node:module';
import { type init as Init, init } from 'excelize-wasm';

export type Library = Awaited<ReturnType<typeof Init>>;
export type File = ReturnType<Library['NewFile']>;

let loaded: Promise<Library> | undefined;

export function loadLibrary(): Promise<Library> {
  loaded ??= init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
  return loaded;
}

/** The library answers with an error in words instead of throwing it. */
export function done<T extends { error?: string | null | undefined }>(answer: T): T {
  if (answer.error) throw new Error(`The workbook could not be written: ${answer.error}.`);
  return answer;
}
