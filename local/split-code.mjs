/**
 * Splits code in two: what is needed at once, and a library that is fetched later. On the server the first part is what
 * every cell function needs, which Google loads at each call; the library is a page of its own, read when one of its
 * functions is first called. In the sidebar the first part is what the first screen needs. The sources know nothing of
 * it: where code of the first part imports one of the doors, it gets functions of the same names that use the library.
 */

import { relative } from 'node:path';
import { parse } from 'acorn';

/** The modules through which the server's library is entered. They export functions only. */
export const serverDoors = [
  'sheets/archive',
  'sheets/build',
  'sheets/cell-call',
  'sheets/pipeline-tabs',
  'sheets/saved-settings',
  'sheets/settings-tab',
  'sheets/wizard',
  'tables/number-text',
];

/** The modules through which the sidebar's engine is entered: what reads and computes, and all screens but the first. */
export const sidebarDoors = [
  'proposal/asks',
  'proposal/book',
  'proposal/draft',
  'proposal/glance',
  'proposal/headlines',
  'sidebar/add-screen',
  'sidebar/conflict-screen',
  'sidebar/glossary-screen',
  'sidebar/settings-screen',
  'sidebar/stages-screen',
  'sidebar/tab-screen',
  'tables/sheet',
];

/** The names that a module exports, by its script without types. */
function exportsOf(script) {
  const names = [];
  for (const node of parse(script, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    if (node.type === 'ExportAllDeclaration') throw new Error('export * can be split nowhere.');
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { exported } of node.specifiers) names.push(exported.name);
    if (node.declaration?.id) names.push(node.declaration.id.name);
    for (const { id } of node.declaration?.declarations ?? []) names.push(id.name);
  }
  return names;
}

const quoted = JSON.stringify;

/** Modules that are made here. */
const made = ['<stdin>', 'made:shared-modules'];

/**
 * Builds both parts.
 * @param source Folder of the sources.
 * @param entry The module with which the first part begins, as a path in `source` without its ending.
 * @param doors The modules through which the library is entered.
 * @param once The modules that may be there only once, as they keep something: the library uses those of the first part.
 * All of the first part when left out; else the library has its own of the others, and the first part only what it uses.
 * @param keeper The module whose `libraryWith` gives the library.
 * @param scriptOf Gives a module's script, without types, by its path.
 * @param bundle Runs esbuild and gives the text and the metafile.
 * @param options Options of esbuild for the two parts.
 */
export async function splitCode({ source, entry: begin, doors, once, keeper, scriptOf, bundle, options }) {
  const idOf = (path) => relative(source, path).replace(/\.ts$/, '');
  const pathOf = (id) => `${source}/${id}.ts`;
  const isModule = /\.ts$/;

  /** A function that gives an object with what each of the modules exports, by their ids. */
  const table = async (ids) => {
    const names = await Promise.all(ids.map(async (id) => exportsOf(await scriptOf(pathOf(id)))));
    const imports = ids.map((id, at) => {
      const here = names[at].map((one, index) => `${one} as m${at}_${index}`);
      return `import { ${here.join(', ')} } from ${quoted(pathOf(id))};`;
    });
    const modules = ids.map((id, at) => {
      const here = names[at].map((one, index) => `${one}: m${at}_${index}`);
      return `${quoted(id)}: { ${here.join(', ')} }`;
    });
    return `${imports.join('\n')}\nexport const modules = () => ({ ${modules.join(', ')} });`;
  };

  const entry = (contents) => ({ stdin: { contents, resolveDir: source, loader: 'js' }, format: 'iife' });
  const inputsOf = (meta) =>
    Object.keys(meta.inputs)
      .filter((path) => isModule.test(path))
      .map((path) => idOf(path));

  const first = (shared) => {
    const plugin = {
      name: 'doors',
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^shared-modules$/ }, () => ({ path: 'shared-modules', namespace: 'made' }));
        onLoad({ filter: /.*/, namespace: 'made' }, async () => ({
          contents: await table(shared),
          resolveDir: source,
        }));
        onLoad({ filter: isModule }, async ({ path }) => {
          const script = await scriptOf(path);
          const id = idOf(path);
          if (!doors.includes(id)) return { contents: script, loader: 'js' };
          const functions = exportsOf(script).map(
            (one) => `export const ${one} = (...args) => libraryWith(modules)[${quoted(id)}].${one}(...args);`,
          );
          return {
            contents: `import { libraryWith } from ${quoted(pathOf(keeper))};
import { modules } from 'shared-modules';
${functions.join('\n')}`,
            loader: 'js',
          };
        });
      },
    };
    return bundle({ ...entry(`export * from ${quoted(pathOf(begin))};`), ...options.first, plugins: [plugin] });
  };

  const second = async (kept) => {
    const plugin = {
      name: 'library',
      setup({ onLoad }) {
        onLoad({ filter: isModule }, async ({ path }) => {
          const script = await scriptOf(path);
          const id = idOf(path);
          if (!kept.includes(id)) return { contents: script, loader: 'js' };
          const names = exportsOf(script).map((one) => `export const ${one} = module.${one};`);
          return { contents: `const module = shared[${quoted(id)}];\n${names.join('\n')}`, loader: 'js' };
        });
      },
    };
    return bundle({ ...entry(await table(doors)), ...options.library, globalName: 'library', plugins: [plugin] });
  };

  const kept = inputsOf((await first([])).meta).filter((id) => !doors.includes(id) && (!once || once.includes(id)));
  const library = await second(kept);
  const shared = inputsOf(library.meta).filter((id) => kept.includes(id));
  const script = await first(shared);
  return {
    script: script.text,
    library: `${library.text.trimEnd()}\nreturn library.modules();`,
    inputs: [script, library].flatMap(({ meta }) => Object.keys(meta.inputs)).filter((path) => !made.includes(path)),
  };
}
