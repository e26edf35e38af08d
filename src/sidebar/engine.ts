/**
 * The part of the page's code that comes after the page: what reads and computes the workbook, and all screens but the
 * first. The sources know nothing of it; local/split-code.mjs lets the functions of those modules fetch them from here.
 */

/** Modules by their paths, each with its exports. */
type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

declare global {
  interface Window {
    /** Left by the script of the engine. `shared` are the modules of the page that the engine uses. */
    funnelKpisEngine?: (shared: Modules) => Modules;
  }
}

let library: Modules | undefined;

/** Whether the functions of that part can be called. */
export function isEngineHere(): boolean {
  return window.funnelKpisEngine !== undefined;
}

/** Runs the script of the engine: a script element of this page, without an address. */
export function takeEngine(script: string): void {
  const place = document.createElement('script');
  place.textContent = script;
  document.head.append(place);
}

/** The modules of the engine. `shared` gives those of the page that it uses. */
export function libraryWith(shared: () => Modules): Modules {
  if (window.funnelKpisEngine === undefined) throw new Error('The engine is not here yet.');
  library ??= window.funnelKpisEngine(shared());
  return library;
}
