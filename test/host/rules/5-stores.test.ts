/** Section 5 of the platform rules: properties, cache, locks, and the time of an execution. */
import { describe, expect, it } from 'vitest';
import { hostWith, run } from '../throwaway-project';

const properties = 'const p = PropertiesService.getDocumentProperties();';

describe('properties', () => {
  it('5 a property holds at most 9 KB, counted in bytes', () => {
    expect(() => run(`${properties} p.setProperty('k', 'x'.repeat(9217));`)).toThrow('Argument too large: value');
    expect(() => run(`${properties} p.setProperties({ k: 'ก'.repeat(3100) });`)).toThrow('Argument too large: value');
  });

  it('5 a store of properties holds at most 500 KB', () => {
    const fill = `${properties} for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000));`;
    expect(() => run(fill)).toThrow('You have exceeded the property storage quota.');
  });

  it('5 properties are text', () => {
    for (const value of ['5', '{}', 'null', 'undefined'])
      expect(() => run(`${properties} p.setProperty('k', ${value});`), value).toThrow('properties hold text only');
  });

  it('5 script properties of an add-on are shared by everybody, which is noticed', () => {
    const host = hostWith(`function probe() { PropertiesService.getScriptProperties().setProperty('k', 'v'); }`);
    host.click('probe');
    expect(host.calls().warnings.join()).toContain('Script properties are shared by all users');
  });

  it('5 a script that stands alone has no document properties, cache or lock', () => {
    const body = `return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock(), PropertiesService.getUserProperties() === null];`;
    expect(run(body, { container: false })).toEqual([null, null, null, false]);
  });
});

describe('cache', () => {
  const cache = 'const c = CacheService.getScriptCache();';

  it('5 a cache takes keys of 250 characters and values of 100 KB, as text', () => {
    expect(() => run(`${cache} c.put('k'.repeat(251), 'v');`)).toThrow('Argument too large: key');
    expect(() => run(`${cache} c.put('k', 'ก'.repeat(34200));`)).toThrow('Argument too large: value');
    expect(() => run(`${cache} c.put('k', {});`)).toThrow('a cache holds text only');
  });

  it('5 a cache keeps a value for six hours at most', () => {
    expect(() => run(`${cache} c.put('k', 'v', 21601);`)).toThrow('between 1 and 21,600 seconds');
    expect(run(`${cache} c.put('k', 'v', 60); Utilities.sleep(1000); return c.get('k');`)).toBe('v');
  });

  it('5 a cache may lose a value at any time', () => {
    expect(run(`${cache} c.put('k', 'v'); return c.get('k');`, { cacheLoses: true })).toBeNull();
    expect(
      run(`${cache} c.putAll({ a: '1', b: '2' }); return c.getAll(['a', 'b']);`, { cacheLoses: (key) => key === 'a' }),
    ).toEqual({ b: '2' });
  });

  it('5 a cache keeps about a thousand values', () => {
    expect(
      run(`${cache} for (let i = 0; i < 1001; i += 1) c.put('k' + i, 'v'); return [c.get('k0'), c.get('k1000')];`),
    ).toEqual([null, 'v']);
  });
});

describe('locks', () => {
  const held = { lockedBy: ['document'] as const };

  it('5 a lock that somebody else holds is not given', () => {
    expect(run('return LockService.getDocumentLock().tryLock(1000);', held)).toBe(false);
    expect(run('return LockService.getUserLock().tryLock(1000);', held)).toBe(true);
    expect(() => run('LockService.getDocumentLock().waitLock(1000);', held)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('5 waiting for a lock takes its time', () => {
    const wait = `const start = Date.now(); LockService.getDocumentLock().tryLock(5000); return Date.now() - start >= 5000;`;
    expect(run(wait, held)).toBe(true);
    expect(() => run('LockService.getDocumentLock().tryLock(361000);', held)).toThrow(
      'Exceeded maximum execution time',
    );
  });

  it('5 the end of the execution releases a lock', () => {
    const host = hostWith(
      'function take() { const l = LockService.getDocumentLock(); const had = l.hasLock(); l.tryLock(1); return had; }',
    );
    expect([host.runFromPage('take', []), host.runFromPage('take', [])]).toEqual([false, false]);
  });

  it('5 a script lock makes all users wait, which is noticed', () => {
    const lock = 'function probe() { LockService.getScriptLock().tryLock(1); }';
    const [addon, bound] = [hostWith(lock), hostWith(lock, { kind: 'bound' })];
    for (const host of [addon, bound]) host.click('probe');
    expect(addon.calls().warnings.join()).toContain('A script lock makes all users of the add-on wait');
    expect(bound.calls().warnings).toEqual([]);
  });
});

describe('time', () => {
  const words = 'Exceeded maximum execution time';

  it('5 an execution has six minutes, and sleeping counts', () => {
    expect(() => run('Utilities.sleep(200000); Utilities.sleep(200000);')).toThrow(words);
    expect(() => run('for (;;) {}', { executionLimit: 100 })).toThrow(words);
  });

  it('5 the end of the time can not be caught', () => {
    const caught = 'for (let i = 0; i < 3; i += 1) { try { Utilities.sleep(200000); } catch (e) {} } return "went on";';
    expect(() => run(caught)).toThrow(words);
    expect(() =>
      run('try { for (;;) {} } catch (e) { return 1; } finally { return 2; }', { executionLimit: 100 }),
    ).toThrow(words);
  });

  it('5 the clock of the script goes on while it sleeps', () => {
    const body = 'const start = Date.now(); Utilities.sleep(90000); return [Date.now() - start, new Date() - start];';
    expect(run(body, { now: () => new Date(0) })).toEqual([90000, 90000]);
  });
});
