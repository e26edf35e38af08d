import { describe, expect, it } from 'vitest';
import { callArguments } from '../../local/preview/page/page-values';
import { withRuntime } from '../../local/preview/script-pages';

describe('callArguments', () => {
  it('copies plain data, with null for undefined in lists and left-out properties in objects', () => {
    const value = { a: [1, undefined, 'x'], b: undefined, c: null, d: { e: true } };
    const [copy] = callArguments([value]);
    expect(copy).toEqual({ a: [1, null, 'x'], c: null, d: { e: true } });
    expect(copy).not.toBe(value);
  });

  it.each([
    ['a date', [new Date()], '0'],
    ['a function', [1, () => 1], '1'],
    ['a date inside', [{ when: [new Date()] }], '0.when.0'],
    ['a map', [new Map()], '0'],
  ])('refuses %s and names its place', (_, args, place) => {
    expect(() => callArguments(args)).toThrow(`Failed due to illegal value in property: ${place}`);
  });

  it('refuses an object that holds itself', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => callArguments([circle])).toThrow('Failed due to illegal value in property: 0.self');
  });

  it('takes the same object twice side by side', () => {
    const shared = { a: 1 };
    expect(callArguments([shared, [shared, shared]])).toEqual([{ a: 1 }, [{ a: 1 }, { a: 1 }]]);
  });
});

describe('withRuntime', () => {
  it.each([
    ['<!DOCTYPE html><html><head lang="x"><title>', '<!DOCTYPE html><html><head lang="x"><script>R</script><title>'],
    ['<!DOCTYPE html><html dir="rtl"><body>', '<!DOCTYPE html><html dir="rtl"><script>R</script><body>'],
    ['<!doctype html><p>', '<!doctype html><script>R</script><p>'],
    ['<p>', '<script>R</script><p>'],
    ['<header>', '<script>R</script><header>'],
  ])('stands before every other script in %s', (html, expected) => {
    expect(withRuntime(html, 'R')).toBe(expected);
  });

  it('does not end its own tag early', () => {
    expect(withRuntime('', 'a("</script>")')).toBe('<script>a("<\\/script>")</script>');
  });
});
