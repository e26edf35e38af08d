/** The parts of the code that calls with numbers don't need: pages, each read at the first call of a function in it. */

import { textOfPage } from './page';

/** Modules by their paths, each with its exports. */
type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A part, by its page. `shared` gives the modules that it uses, of the part which fetches it. */
function partOf(page: string): (shared: () => Modules) => Modules {
  let part: Modules | undefined;
  return (shared) => {
    part = part ?? (new Function('shared', textOfPage(page))(shared()) as Modules);
    return part;
  };
}

/** What lists and tables in a cell need. */
export const libraryWith = partOf('Library');

/** What the menu and the sidebar need: the report, forms and what is saved. */
export const reportWith = partOf('Report');
