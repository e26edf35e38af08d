/**
 * Splits code in parts: what is needed at once, and libraries that are fetched later. On the server the first part is
 * what calls with numbers need, which Google loads for each cell; the library is a page of its own, read when one of its
 * functions is first called, and so is the report's, which is entered from the library. In the sidebar the first part is
 * what the first screen needs. The sources know nothing of it: where code of a part imports one of the doors of the next
 * part, it gets functions of the same names that fetch that part.
 */

import { relative } from 'node:path';
import { parse } from 'acorn';

/** The modules through which the server's library is entered, those of the report too. They export functions only. */
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

/** Those of them through which the report's part is entered: what cell functions never need. */
export const reportDoors = [
  'sheets/archive',
  'sheets/build',
  'sheets/pipeline-tabs',
  'sheets/settings-tab',
  'sheets/wizard',
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
 * Builds all parts.
 * @param source Folder of the sources.
 * @param entry The module with which the first part begins, as a path in `source` without its ending.
 * @param parts The parts after the first one, each fetched by the one before it: its `doors`, through which it is
 * entered; `fetch`, the module and the function that gives it; and `once`, the modules of the part before that may be
 * there only once, as they keep something. The part uses those; all of that part when left out. Of others it has its own.
 * @param scriptOf Gives a module's script, without types, by its path.
 * @param bundle Runs esbuild and gives the text and the metafile.
 * @param options Options of esbuild for the first part, and for the others.
 */
export async function splitCode({ source, entry: begin, parts, scriptOf, bundle, options }) {
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

  /** A door: functions that fetch the next part, with the modules of this part that it shares. */
  const door = (id, names, [module, fetch]) => `import { ${fetch} } from ${quoted(pathOf(module))};
import { modules } from 'shared-modules';
${names.map((one) => `export const ${one} = (...args) => ${fetch}(modules)[${quoted(id)}].${one}(...args);`).join('\n')}`;

  /** A module that is there already. */
  const given = (id, names) => `const module = shared[${quoted(id)}];
${names.map((one) => `export const ${one} = module.${one};`).join('\n')}`;

  /** Bundles a part that uses these modules of the one before, and shares those with the next one. */
  const build = async (at, used, shared) => {
    const next = parts[at];
    const plugin = {
      name: 'parts',
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^shared-modules$/ }, () => ({ path: 'shared-modules', namespace: 'made' }));
        onLoad({ filter: /.*/, namespace: 'made' }, async () => ({
          contents: await table(shared),
          resolveDir: source,
        }));
        onLoad({ filter: isModule }, async ({ path }) => {
          const script = await scriptOf(path);
          const id = idOf(path);
          if (next?.doors.includes(id)) return { contents: door(id, exportsOf(script), next.fetch), loader: 'js' };
          return { contents: used.includes(id) ? given(id, exportsOf(script)) : script, loader: 'js' };
        });
      },
    };
    const isFirst = at === 0;
    const contents = isFirst ? `export * from ${quoted(pathOf(begin))};` : await table(parts[at - 1].doors);
    return bundle({
      stdin: { contents, resolveDir: source, loader: 'js' },
      format: 'iife',
      ...(isFirst ? options.first : { ...options.library, globalName: 'library' }),
      plugins: [plugin],
    });
  };

  const inputsOf = ({ meta }) =>
    Object.keys(meta.inputs)
      .filter((path) => isModule.test(path))
      .map(idOf);

  // What each part has, without the doors to the next one, decides what that one can use.
  const all = Array.from({ length: parts.length + 1 }, (_, at) => at);
  const usable = [[]];
  const uses = [];
  for (const at of all) {
    const inputs = inputsOf(await build(at, usable[at], []));
    uses[at] = inputs.filter((id) => usable[at].includes(id));
    const { doors = [], once } = parts[at] ?? {};
    usable.push(inputs.filter((id) => !doors.includes(id) && (!once || once.includes(id))));
  }
  const built = [];
  for (const at of all) built.push(await build(at, uses[at], uses[at + 1] ?? []));
  const [first, ...others] = built.map(({ text }) => text);
  return {
    script: first,
    libraries: others.map((text) => `${text.trimEnd()}\nreturn library.modules();`),
    inputs: built.flatMap(({ meta }) => Object.keys(meta.inputs)).filter((path) => !made.includes(path)),
  };
}
