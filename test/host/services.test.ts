import { describe, expect, it } from 'vitest';
import { hostWith, run } from './throwaway-project';

describe('properties', () => {
  it('outlive an execution', () => {
    const host = hostWith(`
      function save() { PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }).deleteProperty('b'); }
      function load() { const p = PropertiesService.getDocumentProperties(); return [p.getProperty('a'), p.getProperty('b'), p.getProperties()]; }
      function other() { return PropertiesService.getUserProperties().getKeys(); }`);
    host.click('save');
    expect(host.runFromPage('load', [])).toEqual(['1', null, { a: '1' }]);
    expect(host.runFromPage('other', [])).toEqual([]);
  });

  it('hold texts of at most 9 KB, counted in bytes', () => {
    const put = (value: string) => `PropertiesService.getDocumentProperties().setProperty('k', ${value});`;
    expect(run(`${put("'x'.repeat(9216)")} return 1;`)).toBe(1);
    expect(() => run(put("'x'.repeat(9217)"))).toThrow('Argument too large: value');
    expect(() => run(put("'ก'.repeat(4000)"))).toThrow('Argument too large: value');
    expect(() => run(put('5'))).toThrow('properties hold text only');
  });

  it('hold 500 KB in all', () => {
    const body = `const p = PropertiesService.getDocumentProperties();
      for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000));`;
    expect(() => run(body)).toThrow('You have exceeded the property storage quota.');
  });
});

describe('cache', () => {
  it('forgets after its time', () => {
    let now = Date.UTC(2026, 0, 1);
    const host = hostWith(
      `function put() { CacheService.getDocumentCache().put('k', 'v', 60); }
       function get() { return CacheService.getDocumentCache().get('k'); }`,
      { now: () => new Date(now) },
    );
    host.click('put');
    expect(host.runFromPage('get', [])).toBe('v');
    now += 61_000;
    expect(host.runFromPage('get', [])).toBeNull();
  });

  it('refuses keys and values that are too long', () => {
    expect(() => run(`CacheService.getScriptCache().put('k'.repeat(251), 'v');`)).toThrow('Argument too large: key');
    expect(() => run(`CacheService.getScriptCache().put('k', 'v'.repeat(102401));`)).toThrow(
      'Argument too large: value',
    );
  });
});

describe('locks', () => {
  it('are held until released or until the execution ends', () => {
    const host = hostWith(`
      function take() { const l = LockService.getDocumentLock(); const had = l.hasLock(); return [had, l.tryLock(1000), l.hasLock()]; }
      function free() { const l = LockService.getDocumentLock(); l.waitLock(10); l.releaseLock(); return l.hasLock(); }`);
    expect(host.runFromPage('take', [])).toEqual([false, true, true]);
    expect(host.runFromPage('take', [])).toEqual([false, true, true]);
    expect(host.runFromPage('free', [])).toBe(false);
  });
});

describe('Utilities', () => {
  it.each([
    ['2026-03-05T05:00:00Z', 'America/New_York', 'yyyy-MM-dd', '2026-03-05'],
    ['2026-03-05T04:59:59Z', 'America/New_York', 'yyyy-MM-dd', '2026-03-04'],
    ['2026-03-05T05:00:00Z', 'Pacific/Kiritimati', 'yyyy-MM-dd HH:mm', '2026-03-05 19:00'],
    ['2026-03-05T05:00:00Z', 'Pacific/Pago_Pago', 'yyyy-MM-dd HH:mm', '2026-03-04 18:00'],
    [
      '2026-03-05T05:00:00Z',
      'Asia/Kolkata',
      "EEEE, MMMM d, yyyy 'at' h:mm a Z",
      'Thursday, March 5, 2026 at 10:30 AM +0530',
    ],
    ['2026-03-08T07:00:00Z', 'America/New_York', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-08T03:00:00.000-04:00'],
    ['2026-11-01T05:59:00Z', 'America/New_York', 'HH:mm zzz', '01:59 EDT'],
    ['2026-11-01T06:01:00Z', 'America/New_York', 'HH:mm X', '01:01 -05'],
    ['2026-01-05T00:00:00Z', 'GMT', 'yy D u k K EEE', '26 5 1 24 0 Mon'],
  ])('formats %s in %s by %s', (instant, zone, pattern, expected) => {
    expect(run(`return Utilities.formatDate(new Date('${instant}'), '${zone}', ${JSON.stringify(pattern)});`)).toBe(
      expected,
    );
  });

  it('refuses what it cannot format', () => {
    expect(() => run(`Utilities.formatDate('2026-01-01', 'GMT', 'yyyy');`)).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => run(`Utilities.formatDate(new Date(0), 'Mars/Base', 'yyyy');`)).toThrow('time zone Mars/Base');
    expect(() => run(`Utilities.formatDate(new Date(0), 'GMT', 'YYYY');`)).toThrow('the letter Y');
  });

  it('fills texts as printf does', () => {
    expect(run(`return Utilities.formatString('%s has %d of %05.1f%% |%-4s|', 'Ada', 3, 7.25, 'x');`)).toBe(
      'Ada has 3 of 007.3% |x   |',
    );
  });

  it('makes identifiers and does not really wait', () => {
    const started = Date.now();
    expect(run(`Utilities.sleep(200000); return Utilities.getUuid();`)).toMatch(/^[0-9a-f-]{36}$/);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

describe('Session and ScriptApp', () => {
  it('tell language, zone and authorization', () => {
    const body = `return [Session.getActiveUserLocale(), Session.getScriptTimeZone(),
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED];`;
    expect(run(body, { userLocale: 'vi', scriptZone: 'Asia/Bangkok' })).toEqual(['vi', 'Asia/Bangkok', true]);
  });

  it('refuse a scope that the manifest does not ask for', () => {
    expect(() =>
      run(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive']);`),
    ).toThrow('Host: the manifest does not ask for the scope');
  });
});

describe('Logger', () => {
  it('keeps its lines and shows them as events', () => {
    const host = hostWith(`function probe() { Logger.log('a %s', 'b').log({ c: 1 }); return Logger.getLog(); }`);
    expect(host.runFromPage('probe', [])).toBe('a b\n{"c":1}');
    expect(host.takeEvents()).toHaveLength(2);
  });
});
