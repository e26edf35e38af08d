import { describe, expect, it } from 'vitest';
import { awaitsReference, enclosingCall, formulaContext } from '../../local/preview/page/formula-context';

/** Splits at the bar, which marks the caret. */
function at(marked: string): [string, number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('formulaContext', () => {
  it.each([
    ['=CP|', 'CP', 1],
    ['=1+cp|', 'cp', 3],
    ['=IFERROR(CP|', 'CP', 9],
    ['=IFERROR(CPL(1;2);WI|)', 'WI', 18],
  ])('finds the name being typed in %s', (marked, typed, start) => {
    expect(formulaContext(...at(marked))).toEqual({ kind: 'name', typed, start });
  });

  it.each([
    ['=CPL(|', 'CPL', 0],
    ['=CPL(A1,|', 'CPL', 1],
    ['=cpl(A1;|', 'CPL', 1],
    ['=CPL(SUM(A1,B1),|)', 'CPL', 1],
    ['=CPL({1,2;3,4},|', 'CPL', 1],
    ['=CPL("a,(b",|', 'CPL', 1],
    ["=CPL('My, tab'!A1,|", 'CPL', 1],
    ['=CPL((1+2),|', 'CPL', 1],
    ['=IFERROR(CPL(1,2),|', 'IFERROR', 1],
  ])('finds the argument in %s', (marked, name, argument) => {
    expect(formulaContext(...at(marked))).toEqual({ kind: 'argument', function: name, argument });
  });

  it.each(['CP|', '=|', '=CPL(1,2)|', '="CP|', "='CP|", '=A1|', '=A1:B2|', '=C|PL(1)'])(
    'finds nothing in %s',
    (marked) => {
      expect(formulaContext(...at(marked))).toBeUndefined();
    },
  );
});

describe('enclosingCall', () => {
  it('is the call around a name that is being typed', () => {
    expect(enclosingCall(...at('=CPL(1,SU|'))).toEqual({ kind: 'argument', function: 'CPL', argument: 1 });
  });
});

describe('awaitsReference', () => {
  it.each(['=|', '=CPL(|', '=CPL(A1,|', '=CPL(A1; |', '=A1+|', '=A1:|'])('is true in %s', (marked) => {
    expect(awaitsReference(...at(marked))).toBe(true);
  });

  it.each(['|', 'a=|', '=A1|', '=CPL(1)|', '="a,|'])('is false in %s', (marked) => {
    expect(awaitsReference(...at(marked))).toBe(false);
  });
});
