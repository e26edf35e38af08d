/** The part of the code that only lists, tables, the report and the sidebar need: a page, read at its first call. */

import { textOfPage } from './page';

/** Modules by their paths, each with its exports. */
type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

let library: Modules | undefined;

/** The modules of the library. `shared` gives those of the script that the library uses. */
export function libraryWith(shared: () => Modules): Modules {
  library = library ?? (new Function('shared', textOfPage('Library'))(shared()) as Modules);
  return library;
}
