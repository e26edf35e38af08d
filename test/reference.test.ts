/** Named functions of Google Sheets give what the cell functions give. */

import { describe, expect, it } from 'vitest';
import { definitions } from '../src/kpis/documented';
import { namedFunctions } from '../src/reference/named-functions';
import { cellOf, hostWith } from './built';

const host = hostWith([{ name: 'Sheet1', values: [['']] }]);

/** Examples whose arguments are all numbers or lists of numbers. */
const cases = namedFunctions().flatMap((named) => {
  const kpi = definitions.find((one) => `${one.function}_N` === named.name);
  return (kpi?.examples ?? []).flatMap(({ formula }) => {
    const [, inside = ''] = /^=\w+\((.*)\)$/.exec(formula) ?? [];
    const values = inside.match(/\{[^}]*\}|[^,{}]+/g) ?? [];
    const plain = values.every((value) => /^(\{[-\d.,;]+\}|-?[\d.]+%?)$/.test(value));
    return plain && values.length > 1 && values.length <= named.parameters.length ? [{ named, formula, values }] : [];
  });
});

/** The native formula with the values in place of its parameters; a parameter without a value is blank. */
function filledIn(named: (typeof cases)[number]['named'], values: string[]): string {
  return named.parameters.reduce(
    (text, parameter, index) => text.replace(new RegExp(`\\b${parameter}\\b`, 'g'), values[index] ?? '""'),
    named.formula,
  );
}

describe('named functions', () => {
  it('are there for the ratios of the guides', () => {
    const names = namedFunctions().map((one) => one.name);
    expect(names).toEqual(
      expect.arrayContaining(['CPL_N', 'CPO_N', 'CAC_N', 'MROI_N', 'RETENTION_N', 'OPPTOWIN_N', 'WINRATE_N']),
    );
  });

  it.each(cases)('$named.name gives what $formula gives', ({ named, formula, values }) => {
    const native = Number(cellOf(host, filledIn(named, values)).text.replace(/,/g, ''));
    expect(native).toBeCloseTo(Number(cellOf(host, formula).text.replace(/,/g, '')), 6);
  });

  it('gives #N/A where there is no value', () => {
    const cpl = namedFunctions().find((one) => one.name === 'CPL_N');
    expect(cpl && cellOf(host, filledIn(cpl, ['5', '0'])).text).toBe('#N/A');
  });
});
