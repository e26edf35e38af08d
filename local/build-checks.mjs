/**
 * What Google, or our own limits, would refuse in the files of a push: read as text, without running anything.
 * Each check names its section of the platform rules; docs/google-rules.md lists them all.
 */

import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

/** Every kilobyte is loaded at each call of a cell function (6). What few calls need goes through a door of split-code.mjs. */
const mostBytes = 100_000;

/** Every further scope costs review, warnings or users (2.4). */
const scopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** The fields that an editor add-on needs (2.3); another one would mean another kind of project. */
const manifestFields = ['timeZone', 'runtimeVersion', 'exceptionLogging', 'dependencies', 'oauthScopes'];

/** Google finds these in comments, too, and asks for wider permissions (2.4). */
const forbiddenText = /openById|openByUrl|SpreadsheetApp\.create\b|@OnlyCurrentDoc/;

/** Of Node and the web; Apps Script has none of them (6). */
const absentGlobals = new Set(
  `setTimeout setInterval clearTimeout clearInterval setImmediate fetch URL URLSearchParams TextEncoder TextDecoder
  ReadableStream FormData File Blob DOMException AbortController structuredClone queueMicrotask atob btoa crypto window
  document navigator localStorage performance process Buffer require module exports globalThis WebAssembly
  XMLHttpRequest BigInt WeakRef FinalizationRegistry AggregateError Iterator`.split(/\s+/),
);

/** Services that need a scope which is not asked for, or which an add-on does without (2.4). */
const absentServices = new Set(
  `UrlFetchApp DriveApp GmailApp MailApp CalendarApp DocumentApp FormApp SlidesApp ContactsApp BigQuery Sheets Jdbc
  LanguageApp Maps Browser`.split(/\s+/),
);

/** Methods newer than ES2019: nothing lowers them (6). */
const newerMethods = new Set(
  `at findLast findLastIndex toSorted toReversed toSpliced replaceAll matchAll groupBy hasOwn allSettled fromAsync
  isWellFormed toWellFormed withResolvers`.split(/\s+/),
);

const builtIns = new Set(
  readFileSync(new URL('./host/builtin-names.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\s+/),
);

function walk(node, visit, parent) {
  visit(node, parent);
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (one && typeof one.type === 'string') walk(one, visit, node);
    }
  }
}

/** Names that the script declares anywhere; a name of its own is no global. */
function declaredNames(tree) {
  const names = new Set();
  const add = (pattern) => pattern && walk(pattern, (node) => node.type === 'Identifier' && names.add(node.name));
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator') add(node.id);
    else if (/Function/.test(node.type)) for (const one of [node.id, ...node.params]) add(one);
    else if (node.type === 'CatchClause') add(node.param);
    else if (/^Class/.test(node.type)) add(node.id);
  });
  return names;
}

/** Uses of what Apps Script lacks, or what we do without. */
function usageFaults(file, tree) {
  const own = declaredNames(tree);
  const found = new Set();
  walk(tree, (node, parent) => {
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && !node.callee.computed) {
      const { name } = node.callee.property;
      if (newerMethods.has(name)) found.add(`${file} calls .${name}(), which is newer than ES2019.`);
    }
    if (node.type !== 'Identifier' || own.has(node.name)) return;
    const isName =
      (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
      (parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand);
    if (isName) return;
    if (absentGlobals.has(node.name)) found.add(`${file} uses ${node.name}, which Apps Script does not have.`);
    if (absentServices.has(node.name)) found.add(`${file} uses ${node.name}, which needs another permission.`);
    const isLibrary = parent?.type === 'NewExpression' && parent.arguments[0]?.value === 'shared';
    if (
      node.name === 'eval' ||
      (node.name === 'Function' && /^(New|Call)Expression$/.test(parent?.type) && !isLibrary)
    ) {
      found.add(`${file} makes code out of text (${node.name}).`);
    }
  });
  return [...found];
}

/** The comment that ends on the line before each top-level function, and everything else at the top level. */
function topLevel(tree, comments) {
  const functions = [];
  const others = [];
  for (const node of tree.body) {
    if (node.type !== 'FunctionDeclaration') {
      others.push(node);
      continue;
    }
    const above = comments.find((one) => one.type === 'Block' && one.loc.end.line === node.loc.start.line - 1);
    functions.push({
      name: node.id.name,
      plain: !node.async && !node.generator,
      parameters: node.params.map((parameter) => parameter.name),
      comment: above?.value.startsWith('*') ? above.value : '',
    });
  }
  return { functions, others };
}

/** Only functions may stand there: whatever else does runs at every load (2.1, 6). */
function topLevelFaults(others) {
  return others.map((node) => `Code.js has a ${node.type} at the top level, which runs at every load.`);
}

/** Names, comments and parameters of the functions, as Sheets takes them (1.1, 1.2). */
function functionFaults(functions, handlers) {
  const faults = [];
  const seen = new Set();
  for (const { name, plain, parameters, comment } of functions) {
    if (!plain) faults.push(`${name} is async or a generator; Sheets knows plain functions only.`);
    if (seen.has(name.toUpperCase())) faults.push(`${name} is there twice; Sheets doesn't tell upper from lower case.`);
    seen.add(name.toUpperCase());
    // It would run at each keystroke of each person (2.2).
    if (/^on(Edit|Change|SelectionChange)$/.test(name)) faults.push(`${name} would run for every edit of everybody.`);
    if (builtIns.has(name.toUpperCase())) faults.push(`${name} is a function of Google Sheets itself.`);
    // Google runs no function whose name ends so: the library's own.
    if (handlers.includes(name) || name.endsWith('_')) continue;
    if (!comment.includes('@customfunction')) faults.push(`${name} has no @customfunction comment directly above it.`);
    const named = Array.from(comment.matchAll(/@param \{\w+\} (\S+) \S/g), (match) => match[1]);
    if (named.join() !== parameters.join())
      faults.push(`${name}: its comment names (${named}), it takes (${parameters}).`);
    if (/<\w/.test(comment)) faults.push(`${name}: Sheets shows the HTML in its comment as it is.`);
    if (!/^[A-Z]+(_[A-Z]+)*$/.test(name)) faults.push(`${name} could be read as a cell, or isn't in capitals.`);
  }
  for (const name of handlers) {
    if (!functions.some((one) => one.name === name)) faults.push(`${name} is called by Google and isn't there.`);
  }
  return faults;
}

function scriptFaults(script, handlers) {
  const comments = [];
  let tree;
  try {
    tree = parse(script, { ecmaVersion: 2019, sourceType: 'script', locations: true, onComment: comments });
  } catch (error) {
    return [`Code.js is not ES2019: ${error.message}.`];
  }
  const { functions, others } = topLevel(tree, comments);
  const faults = [...topLevelFaults(others), ...functionFaults(functions, handlers), ...usageFaults('Code.js', tree)];
  const bytes = Buffer.byteLength(script);
  if (bytes > mostBytes) faults.push(`Code.js has ${bytes} bytes; the limit is ${mostBytes}.`);
  const [wide] = /[^\0-\xff]/u.exec(script) ?? [];
  if (wide)
    faults.push(`Code.js holds "${wide}": one such character makes V8 keep the whole script at two bytes each.`);
  return faults;
}

function manifestFaults(text) {
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    return ['appsscript.json is no JSON.'];
  }
  const faults = [];
  if (manifest.oauthScopes?.join() !== scopes.join())
    faults.push('appsscript.json asks for other permissions than the two.');
  if (manifest.timeZone !== 'Etc/UTC' || manifest.runtimeVersion !== 'V8')
    faults.push('appsscript.json: Etc/UTC and V8 are needed.');
  if (manifest.exceptionLogging !== 'STACKDRIVER') faults.push('appsscript.json: exceptionLogging is STACKDRIVER.');
  if (Object.keys(manifest.dependencies ?? { none: 1 }).length > 0)
    faults.push('appsscript.json: dependencies must be there and empty.');
  const other = Object.keys(manifest).find((field) => !manifestFields.includes(field));
  if (other) faults.push(`appsscript.json has "${other}", which belongs to another kind of project.`);
  return faults;
}

/** Code in a page runs on the server as the body of a function, and must keep the same rules. */
function libraryFaults(name, script) {
  return usageFaults(
    name,
    parse(script, { ecmaVersion: 2019, sourceType: 'script', allowReturnOutsideFunction: true }),
  );
}

/** A page must stand alone: whole, with its script in one piece, and with nothing from elsewhere (3). */
function pageFaults(name, text) {
  const faults = [];
  if (!/^\s*<!doctype html>/i.test(text)) faults.push(`${name} doesn't begin with <!DOCTYPE html>.`);
  for (const tag of ['html', 'body']) if (!text.includes(`<${tag}`)) faults.push(`${name} has no <${tag}>.`);
  if (/<\?/.test(text)) faults.push(`${name} has "<?", which a template would take for a scriptlet.`);
  if (/<title|<meta(?! charset)/i.test(text.split(/<script/i)[0]))
    faults.push(`${name}: Google ignores its title and meta tags.`);
  if (/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=/i.test(text.replace(/<script>[\s\S]*?<\/script>/gi, '')))
    faults.push(`${name} loads something from elsewhere.`);
  const scripts = Array.from(
    text.matchAll(/<script(?: type="(application\/json|text\/plain)"(?: id="\w+")?)?>([\s\S]*?)<\/script>/gi),
  );
  if (scripts.length !== (text.match(/<\/script/gi) ?? []).length)
    faults.push(`${name}: a </script> ends its script too early.`);
  for (const [, type, script] of scripts) {
    try {
      if (type === 'application/json') for (const line of script.trim().split('\n')) JSON.parse(line);
      else if (type === 'text/plain') faults.push(...libraryFaults(name, script));
      else parse(script, { ecmaVersion: 2022, sourceType: 'script' });
    } catch (error) {
      faults.push(`${name}: its script does not parse: ${error.message}.`);
    }
  }
  return faults;
}

/** Files that a push would skip, or that Google's editor would take for one (7). */
function nameFaults(files) {
  const faults = [];
  const seen = new Map();
  for (const file of Object.keys(files)) {
    if (!/^[\w-]+\.(?:js|html)$/.test(file) && file !== 'appsscript.json')
      faults.push(`A push would not send ${file}.`);
    const base = file.replace(/\.\w+$/, '').toLowerCase();
    if (seen.has(base)) faults.push(`${file} and ${seen.get(base)} have the same name in Google's editor.`);
    seen.set(base, file);
  }
  for (const [, page] of (files['Code.js'] ?? '').matchAll(/createHtmlOutputFromFile\(["'](\w+)["']\)/g)) {
    if (!(`${page}.html` in files)) faults.push(`Code.js shows the page ${page}, which isn't there.`);
  }
  return faults;
}

/**
 * The faults of the files of a push, one sentence each; none when they may be pushed.
 * `handlers` are the functions that Google calls and that are no cell functions; `inputs` the sources in the bundles.
 */
export function checks(files, { handlers = [], inputs = [] } = {}) {
  const faults = nameFaults(files);
  for (const [name, text] of Object.entries(files)) {
    const found = forbiddenText.exec(text);
    if (found) faults.push(`${name} contains "${found[0]}".`);
    if (name.endsWith('.html')) faults.push(...pageFaults(name, text));
  }
  faults.push(...manifestFaults(files['appsscript.json'] ?? ''), ...scriptFaults(files['Code.js'] ?? '', handlers));
  // What is used for development only, such as HyperFormula (GPL-3.0), never ships: all that ships is our own.
  for (const input of inputs) if (!input.startsWith('src/')) faults.push(`${input} is not ours and would ship.`);
  return faults;
}
