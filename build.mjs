/**
 * Builds what a push sends: dist/appsscript.json, dist/Code.js and the pages.
 * `node build.mjs` writes them; `node build.mjs --check` only says whether they would keep Google's rules, and whether
 * the docs that are made of the definitions are up to date; `node build.mjs --docs` writes these.
 */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { checks } from './local/build-checks.mjs';
import { jsonPage, packer, pageWith } from './local/pack-texts.mjs';
import { reportDoors, serverDoors, sidebarDoors, splitCode } from './local/split-code.mjs';

/** Makes the library at its first call: a load that calls nothing, as for the menu's functions, doesn't pay for it. */
const maker = `function funnelKpis_() {
  funnelKpis_.made = funnelKpis_.made || makeFunnelKpis_();
  return funnelKpis_.made;
}`;

/** What the plain functions call into. */
const library = 'funnelKpis_()';

/** Where the README lists all functions. */
const listPlace = /(<!-- functions -->)[\s\S]*(<!-- \/functions -->)/;

const root = (path) => fileURLToPath(new URL(path, import.meta.url));
const common = {
  bundle: true,
  write: false,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

async function bundle(options) {
  const result = await build({ ...common, ...options, metafile: true });
  return { text: result.outputFiles[0].text, meta: result.metafile };
}

/** Loads a module of src that makes texts out of the definitions. */
async function load(path, plugins = []) {
  const { text } = await bundle({ entryPoints: [root(path)], format: 'esm', plugins });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** A plain function for each handler that main.ts exports: Google calls by top-level name only. */
function handlerStubs(names) {
  return names.map((one) => `function ${one}(event) {\n  return ${library}.${one}(event);\n}`).join('\n\n');
}

/** A module's script as the body of a function that returns what the module exports. */
function bodyOf(script) {
  if (/`[^`]*\n[^`]*`/.test(script.replace(/`[^`\n]*`/g, '')))
    throw new Error('A text of several lines would be indented.');
  const names = (list) => `return ${list.replace(/(\w+) as (\w+)/g, '$2: $1')};`;
  return script
    .trimEnd()
    .replace(/export (\{[^}]*\});$/, (_, list) => names(list))
    .replace(/^(?=.)/gm, '  ');
}

/**
 * Gives a module's script without what a call seldom needs: of the definitions, what only the help box, the docs and the
 * tests need; and all texts, which go into pages of their own. The definitions themselves are one text, parsed when the
 * first is looked at.
 */
function leanScripts(pack, documentation) {
  const made = new Map();
  const scriptOf = async (path) => {
    if (path.endsWith('/i18n/dictionary.ts')) return pack.dictionaries;
    const { code: script } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
    if (path.includes('/i18n/')) return script;
    const isDocumented = /\/kpis\/(definitions\/[^/]+|parameters|table-functions)\.ts$/.test(path);
    return pack.script(isDocumented ? withoutProperties(script, documentation) : script);
  };
  const once = (path) => {
    if (!made.has(path)) made.set(path, scriptOf(path));
    return made.get(path);
  };
  const lean = {
    name: 'lean',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => ({ contents: await once(path), loader: 'js' }));
    },
  };
  const packed = {
    'src/kpis/index.ts': async (path) => pack.list('kpis', (await load(path, [lean])).kpis),
    'src/functions/plain-kpis.ts': async (path) => pack.record('plainKpis', (await load(path, [lean])).plainKpis),
    'src/tables/header-dictionary.ts': async (path) =>
      pack.headers('headerDictionary', (await load(path)).headerDictionary()),
    'src/i18n/menus.ts': async (path) => pack.object('menus', (await load(path)).menus),
  };
  return async (path) => {
    const here = relative(root('.'), path);
    if (here in packed && !made.has(path)) made.set(path, await packed[here](here));
    return once(path);
  };
}

/** The script without the properties of these names, in all its object literals. */
function withoutProperties(script, names) {
  const left = [];
  const visit = (node) => {
    if (node.type === 'Property' && names.includes(node.key.name)) left.push(node);
    else for (const child of Object.values(node).flat()) if (child && typeof child.type === 'string') visit(child);
  };
  visit(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }));
  return left
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), script);
}

async function code() {
  const { documentation } = await load('src/kpis/kpi.ts');
  const { dictionaries } = await load('src/i18n/dictionary.ts');
  const { locales } = await load('src/i18n/locales.ts');
  const pack = packer(locales, dictionaries, root('src/pages/texts.ts'));
  const scriptOf = leanScripts(pack, documentation);
  const split = await splitCode({
    source: root('src'),
    entry: 'main',
    parts: [
      { doors: serverDoors, fetch: ['pages/library', 'libraryWith'], once: ['pages/page'] },
      { doors: reportDoors, fetch: ['pages/library', 'reportWith'] },
    ],
    scriptOf,
    bundle,
    options: {
      first: { format: 'esm', charset: 'ascii' },
      library: { minifyWhitespace: true, minifySyntax: true, lineLimit: 160 },
    },
  });
  const { meta } = await bundle({ entryPoints: [root('src/main.ts')], format: 'esm' });
  const names = Object.values(meta.outputs)[0].exports;
  const { stubs } = await load('src/reference/stubs.ts');
  const handlers = names.filter((one) => one !== 'callFunction').sort();
  const parts = [
    '// Funnel KPIs for Google Sheets. Made by build.mjs: the library, then the functions that Google calls.',
    `function makeFunnelKpis_() {\n${bodyOf(split.script)}\n}`,
    maker,
    '// Menu, sidebar and events',
    handlerStubs(handlers),
    '// Cell functions',
    stubs(library),
  ];
  const pages = pack.pages();
  split.libraries.forEach((library, at) => {
    pages[['Library.html', 'Report.html'][at]] = pageWith('text/plain', withoutTags(library));
  });
  return { text: `${parts.join('\n\n')}\n`, pages, inputs: split.inputs, handlers };
}

/** A script that may stand in a page: a closing tag inside would end it. */
const withoutTags = (script) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/**
 * The sidebar: a page with what its first screen needs, into which the server puts the texts of one language; the
 * engine, which the page asks for afterwards; and the texts of each language.
 */
async function page() {
  const { locales } = await load('src/i18n/locales.ts');
  const { dictionaries } = await load('src/i18n/dictionary.ts');
  const pack = packer(locales, dictionaries, root('src/pages/texts.ts'), { keepsWords: true });
  const scriptOf = async (path) => {
    const { code: script } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
    if (path.includes('/i18n/')) return script;
    // The page explains KPIs, but has no help box.
    const isDefinition = /\/kpis\/definitions\//.test(path);
    return pack.script(isDefinition ? withoutProperties(script, ['calls', 'examples', 'source']) : script);
  };
  const [template, style, { script, libraries, inputs }] = await Promise.all([
    readFile(root('src/sidebar/page.html'), 'utf8'),
    bundle({ entryPoints: [root('src/sidebar/style.css')], minify: true }),
    splitCode({
      source: root('src'),
      entry: 'sidebar/main',
      parts: [{ doors: sidebarDoors, fetch: ['sidebar/engine', 'libraryWith'] }],
      scriptOf,
      bundle,
      options: { first: { minify: true }, library: { minify: true } },
    }),
  ]);
  const text = template
    .replace('<!-- style -->', () => `<style>${style.text.trimEnd()}</style>`)
    .replace('<!-- script -->', () => `<script>${withoutTags(script.trimEnd())}</script>`);
  const engine = `window.funnelKpisEngine=function(shared){${withoutTags(libraries[0])}};`;
  const pages = { 'Sidebar.html': text, 'SidebarEngine.html': pageWith('', engine) };
  for (const locale of locales) pages[`SidebarTexts-${locale}.html`] = jsonPage({ locale, texts: pack.texts(locale) });
  return { pages, inputs };
}

/** The docs that are made of the definitions, by their paths. */
async function docs() {
  const { functionDocs, functionList } = await load('src/reference/function-docs.ts');
  const { namedFunctionDocs } = await load('src/reference/named-functions.ts');
  const { locales } = await load('src/i18n/locales.ts');
  const made = { 'docs/named-functions.md': namedFunctionDocs() };
  for (const locale of locales) made[`docs/functions${locale === 'en' ? '' : `.${locale}`}.md`] = functionDocs(locale);
  const readme = await readFile(root('README.md'), 'utf8');
  made['README.md'] = readme.replace(listPlace, (_, start, end) => `${start}\n\n${functionList()}\n\n${end}`);
  return made;
}

/** Those of the docs that differ from what stands in the project. */
async function staleDocs(made) {
  const stale = await Promise.all(
    Object.entries(made).map(
      async ([path, text]) => (await readFile(root(path), 'utf8').catch(() => '')) !== text && path,
    ),
  );
  return stale.filter(Boolean).map((path) => `${path} is not what the definitions say; run npm run docs.`);
}

process.chdir(root('.'));
const [server, sidebar, manifest] = await Promise.all([code(), page(), readFile(root('appsscript.json'), 'utf8')]);
const files = { 'appsscript.json': manifest, 'Code.js': server.text, ...sidebar.pages, ...server.pages };
const faults = checks(files, { handlers: server.handlers, inputs: [...server.inputs, ...sidebar.inputs] });
const made = await docs();
if (process.argv.includes('--docs'))
  await Promise.all(Object.entries(made).map(([path, text]) => writeFile(root(path), text)));
if (process.argv.includes('--check')) faults.push(...(await staleDocs(made)));
if (faults.length > 0) {
  console.error(faults.map((fault) => `build: ${fault}`).join('\n'));
  process.exit(1);
}
if (!process.argv.includes('--check')) {
  await rm(root('dist'), { recursive: true, force: true });
  await mkdir(root('dist'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(root(`dist/${name}`), text)));
}
