/** Section 6 of the platform rules: the runtime. */
import { describe, expect, it } from 'vitest';
import { GLOBALS } from '../../../local/host/es2019';
import { hostWith, run } from '../throwaway-project';
import { code, faultsOf, faultsOfCode, page } from './sound-project';

describe('the language', () => {
  it('6 syntax newer than ES2019 is refused', () => {
    for (const newer of [
      'var a = b?.c;',
      'var a = b ?? c;',
      'a ||= b;',
      'var a = 10n;',
      'var a = 1_000;',
      'var a = import("x");',
      'try { await x; } catch { }',
    ]) {
      expect(() => hostWith(newer), newer).toThrow('Code.js is not ES2019');
      expect(faultsOf({ 'Code.js': code + newer }).join(), newer).toContain('Code.js is not ES2019');
    }
  });

  it('6 class fields, private fields and static blocks are refused', () => {
    for (const body of ['x = 1', '#x = 1', 'static x = 1', 'static { }', '#x() {}']) {
      expect(() => hostWith(`class A { ${body} }`), body).toThrow('Code.js is not ES2019');
      expect(faultsOf({ 'Code.js': `${code}class A { ${body} }` }).join(), body).toContain('Code.js is not ES2019');
    }
  });

  it('6 modules are refused', () => {
    for (const line of ['import a from "a";', 'export const a = 1;'])
      expect(() => hostWith(line), line).toThrow('Code.js is not ES2019');
  });

  it('6 the same const in two files is refused', () => {
    const files = { 'A.js': 'const shared = 1;', 'B.js': 'const shared = 2;' };
    expect(() => hostWith('', { files })).toThrow("Identifier 'shared' has already been declared");
  });
});

describe('the library', () => {
  it('6 methods newer than ES2019 are not there', () => {
    for (const [object, methods] of Object.entries({
      '[]': 'at findLast findLastIndex toSorted toReversed toSpliced with',
      '""': 'at replaceAll matchAll isWellFormed toWellFormed',
      Object: 'hasOwn groupBy',
      Map: 'groupBy',
      Promise: 'allSettled any withResolvers',
      'new Set()': 'union intersection difference isSubsetOf',
      'new Uint8Array()': 'at findLast toSorted toHex',
      '[].values()': 'map filter take toArray',
      '/x/': 'hasIndices unicodeSets',
      Array: 'fromAsync',
      JSON: 'rawJSON',
    }))
      for (const method of methods.split(' '))
        expect(run(`return typeof (${object}).${method};`), `${object}.${method}`).toBe('undefined');
  });

  it('6 methods newer than ES2019 are refused by the build', () => {
    for (const call of [
      'event.at(-1)',
      'event.replaceAll("a", "b")',
      'Object.groupBy(event, String)',
      'Object.hasOwn(event, "a")',
    ])
      expect(faultsOfCode('lib_().menu', call).join(), call).toContain('which is newer than ES2019');
  });

  it('6 everything of ES2019 is there', () => {
    const body = `return [[[1, [2]].flat(2), 'x'.padStart(2), Object.fromEntries([['a', 1]]), ' x'.trimStart(), Object.values({ a: 1 }), [3].includes(3)],
      [typeof Promise.prototype.finally, typeof Reflect.ownKeys, /(?<=a)b/s.test('ab'), Symbol('d').description, new Intl.NumberFormat('de').format(1.5)]];`;
    expect(run(body)).toEqual([
      [[1, 2], ' x', { a: 1 }, 'x', [1], true],
      ['function', 'function', true, 'd', '1,5'],
    ]);
  });
});

describe('what is not there', () => {
  it('6 nothing of Node or the web is within reach', () => {
    for (const name of `setTimeout setInterval fetch URL URLSearchParams TextEncoder TextDecoder FormData File Blob DOMException
      atob btoa crypto window navigator document performance process structuredClone queueMicrotask AbortController require
      module exports Buffer global globalThis WebAssembly SharedArrayBuffer BigInt WeakRef Iterator`.split(/\s+/))
      expect(run(`return typeof ${name};`), name).toBe('undefined');
  });

  it('6 of all that Node has, only the language is left', () => {
    const node = Object.getOwnPropertyNames(globalThis).filter((name) => !GLOBALS.includes(name) && name !== 'console');
    const left = run(`return ${JSON.stringify(node)}.filter((name) => eval('typeof ' + name) !== 'undefined');`);
    expect(left).toEqual([]);
    expect(node.length).toBeGreaterThan(50);
  });

  it('6 what is not there is refused by the build, even where it is never run', () => {
    for (const use of [
      'setTimeout(event, 1)',
      'new URL(event)',
      'globalThis.x',
      'structuredClone(event)',
      'require("x")',
      'fetch(event)',
    ])
      expect(faultsOfCode('lib_().menu', use).join(), use).toContain('which Apps Script does not have');
    expect(faultsOf({ 'Code.js': code.replace('event)', 'process)').replace('lib_().menu', 'process.env') })).toEqual(
      [],
    );
  });

  it('6 console has log, info, warn, error, time and timeEnd only', () => {
    for (const method of ['table', 'debug', 'dir', 'group', 'assert'])
      expect(() => run(`console.${method}('x');`), method).toThrow(`Host: console.${method} is not built yet.`);
  });
});

describe('the project', () => {
  it('6 code at the top level other than functions is refused', () => {
    for (const line of [
      'lib_().start();',
      'if (lib_) lib_().start();',
      'var lib = lib_();',
      'var other = 1;',
      'class A {}',
    ])
      expect(faultsOf({ 'Code.js': code + line }).join(), line).toContain('at the top level');
  });

  it('6 no global value outlives an execution', () => {
    const host = hostWith('var count = 0; function probe() { count += 1; return count; }');
    expect([host.runFromPage('probe', []), host.runFromPage('probe', [])]).toEqual([1, 1]);
  });

  it('6 a file may use functions of a later file, but not its values while it loads', () => {
    const files = { 'B.js': 'var value = 41; function later() { return value + 1; }' };
    expect(hostWith('function probe() { return later(); }', { files }).runFromPage('probe', [])).toBe(42);
    const early = { 'A.js': 'var early = value + 1;', ...files };
    expect(() => hostWith('', { files: early })).toThrow('value is not defined');
  });

  it('6 dates of another realm are no instanceof Date', () => {
    const kind = `function KIND(v) { return [v instanceof Date, Object.prototype.toString.call(v)].join(); }`;
    const host = hostWith(kind, { foreignDates: true });
    host.type(host.activeTab(), 1, 1, '2026-03-05');
    expect(host.evaluate(host.activeTab(), '=KIND(A1)').values[0]?.[0]?.text).toBe('false,[object Date]');
  });

  it('6 a bundle over its budget is refused', () => {
    expect(faultsOf({ 'Code.js': `${code}// ${'x'.repeat(720_000)}` }).join()).toContain('the limit is 100000');
  });

  it('6 a bundle that V8 would keep at two bytes a character is refused', () => {
    expect(faultsOf({ 'Code.js': `${code}// Größe ÷ 2` })).toEqual([]);
    expect(faultsOf({ 'Code.js': `${code}// 売上` }).join()).toContain('Code.js holds "売"');
  });

  it('7 files that a push would skip or mix up are refused', () => {
    expect(faultsOf({ 'main.ts': '' })).toEqual(['A push would not send main.ts.']);
    expect(faultsOf({ 'Code.html': page }).join()).toContain("have the same name in Google's editor");
    expect(() => hostWith('', { files: { 'main.ts': '' } })).toThrow('a push would not send it');
  });
});
