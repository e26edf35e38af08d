/**
 * Builds what a push sends: dist/appsscript.json, dist/Code.js and dist/Sidebar.html.
 * `node build.mjs` writes them; `node build.mjs --check` only says whether they would keep Google's rules.
 */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';

/** The one global that the bundle makes. The plain functions after it call into it. */
const library = 'FunnelKpis';
/** Every kilobyte is loaded at each call of a cell function. */
const mostBytes = 360 * 1024;
const scopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
/** Google finds these in comments, too, and asks for wider permissions. */
const forbidden = /openById|openByUrl|SpreadsheetApp\.create\b|@OnlyCurrentDoc/;

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
async function load(path) {
  const { text } = await bundle({ entryPoints: [root(path)], format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** A plain function for each handler that main.ts exports: Google calls by top-level name only. */
function handlerStubs(names) {
  return names.map((name) => `function ${name}(event) {\n  return ${library}.${name}(event);\n}`).join('\n\n');
}

/** Leaves out of the definitions what only the help box, the docs and the tests need. */
const withoutDocumentation = {
  name: 'without-documentation',
  async setup({ onLoad }) {
    const { documentation } = await load('src/kpis/kpi.ts');
    onLoad({ filter: /src\/kpis\/definitions\/[^/]+\.ts$/ }, async ({ path }) => {
      const { code: script } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
      return { contents: withoutProperties(script, documentation), loader: 'js' };
    });
  },
};

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
  const entryPoints = [root('src/main.ts')];
  const plugins = [withoutDocumentation];
  const { text, meta } = await bundle({ entryPoints, format: 'iife', globalName: library, plugins });
  const names = Object.values((await bundle({ entryPoints, format: 'esm' })).meta.outputs)[0].exports;
  const { stubs } = await load('src/reference/stubs.ts');
  const handlers = names.filter((name) => name !== 'callFunction').sort();
  const parts = [
    '// Funnel KPIs for Google Sheets. Made by build.mjs: the library, then the functions that Google calls.',
    text.replace(/^"use strict";\n/, '').trimEnd(),
    '// Menu, sidebar and events',
    handlerStubs(handlers),
    '// Cell functions',
    stubs(library),
  ];
  return { text: `${parts.join('\n\n')}\n`, inputs: Object.keys(meta.inputs), handlers };
}

async function page() {
  const [template, style, script] = await Promise.all([
    readFile(root('src/sidebar/page.html'), 'utf8'),
    readFile(root('src/sidebar/style.css'), 'utf8'),
    bundle({ entryPoints: [root('src/sidebar/main.ts')], format: 'iife', minify: true }),
  ]);
  // A closing tag inside the script would end it.
  const safe = script.text
    .trimEnd()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
  const text = template
    .replace('<!-- style -->', () => `<style>\n${style.trimEnd()}\n</style>`)
    .replace('<!-- script -->', () => `<script>\n${safe}\n</script>`);
  return { text, inputs: Object.keys(script.meta.inputs) };
}

/** The top-level functions of a script, with the comment that ends on the line before each. */
function topLevelFunctions(text) {
  const comments = [];
  const tree = parse(text, { ecmaVersion: 2019, sourceType: 'script', locations: true, onComment: comments });
  return tree.body
    .filter((node) => node.type === 'FunctionDeclaration')
    .map((node) => ({
      name: node.id.name,
      parameters: node.params.map((parameter) => parameter.name),
      comment:
        comments.find((one) => one.type === 'Block' && one.loc.end.line === node.loc.start.line - 1)?.value ?? '',
    }));
}

function functionFaults(functions, handlers) {
  const faults = [];
  const seen = new Set();
  for (const { name, parameters, comment } of functions) {
    if (seen.has(name.toUpperCase())) faults.push(`${name} is there twice; Sheets doesn't tell upper from lower case.`);
    seen.add(name.toUpperCase());
    if (handlers.includes(name)) continue;
    if (!comment.includes('@customfunction')) faults.push(`${name} has no @customfunction comment directly above it.`);
    const named = Array.from(comment.matchAll(/@param \{\w+\} (\w+) \S/g), (match) => match[1]);
    if (named.join() !== parameters.join())
      faults.push(`${name}: its comment names (${named}), it takes (${parameters}).`);
    if (!/^[A-Z]+(_[A-Z]+)*$/.test(name)) faults.push(`${name} could be read as a cell, or isn't in capitals.`);
  }
  return faults;
}

/** What Google, or our own limits, would refuse. */
function faultsOf(files, inputs, handlers) {
  const script = files['Code.js'];
  const manifest = JSON.parse(files['appsscript.json']);
  const faults = functionFaults(topLevelFunctions(script), handlers);
  const bytes = Buffer.byteLength(script);
  if (bytes > mostBytes) faults.push(`Code.js has ${bytes} bytes; the limit is ${mostBytes}.`);
  if (manifest.oauthScopes.join() !== scopes.join())
    faults.push('appsscript.json asks for other permissions than the two.');
  if (manifest.timeZone !== 'Etc/UTC' || manifest.runtimeVersion !== 'V8')
    faults.push('appsscript.json: Etc/UTC and V8 are needed.');
  for (const [name, text] of Object.entries(files)) {
    const found = forbidden.exec(text);
    if (found) faults.push(`${name} contains "${found[0]}".`);
  }
  // What is used for development only, such as HyperFormula (GPL-3.0), never ships: all that ships is our own.
  for (const input of inputs) if (!input.startsWith('src/')) faults.push(`${input} is not ours and would ship.`);
  return faults;
}

process.chdir(root('.'));
const [server, sidebar, manifest] = await Promise.all([code(), page(), readFile(root('appsscript.json'), 'utf8')]);
const files = { 'appsscript.json': manifest, 'Code.js': server.text, 'Sidebar.html': sidebar.text };
const faults = faultsOf(files, [...server.inputs, ...sidebar.inputs], server.handlers);
if (faults.length > 0) {
  console.error(faults.map((fault) => `build: ${fault}`).join('\n'));
  process.exit(1);
}
if (!process.argv.includes('--check')) {
  await rm(root('dist'), { recursive: true, force: true });
  await mkdir(root('dist'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(root(`dist/${name}`), text)));
}
