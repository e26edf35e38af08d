/** The settings of a document: read, checked and written. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTables } from '../../src/engine/evaluate';
import { kpis } from '../../src/kpis';
import { choicesOf } from '../../src/kpis/choices';
import { disputed, disputedIds } from '../../src/kpis/disputed';
import type { Kpi } from '../../src/kpis/kpi';
import {
  comparisons,
  defaultSettings,
  optionsOf,
  readSettings,
  type Settings,
  settingsJson,
  weekStarts,
} from '../../src/kpis/settings';
import { bytesOf } from '../../src/tables/mapping-size';
import { dealsTable } from '../engine/deals';

const own: Settings = {
  version: 1,
  language: 'th',
  currency: 'THB',
  fiscalYearStart: 4,
  weekStart: 'sunday',
  comparison: 'year_before',
  margin: 0.4,
  holidays: ['2026-04-13', '2026-12-31'],
  goals: { win_rate: 0.3, revenue: 1_000_000 },
  definitions: { win_rate: 'all' },
};

describe('settings', () => {
  it('come back as they were written', () => {
    expect(readSettings(JSON.parse(settingsJson(own)))).toEqual({ settings: own, ignored: [] });
    expect(readSettings(JSON.parse(settingsJson(defaultSettings)))).toEqual({ settings: defaultSettings, ignored: [] });
  });

  it('are the usual ones where nothing was saved', () => {
    expect(readSettings(null)).toEqual({ settings: defaultSettings, ignored: [] });
  });

  it('never change the usual ones', () => {
    readSettings(own).settings.goals.leads = 5;
    readSettings(null).settings.goals.leads = 5;
    expect(defaultSettings.goals).toEqual({});
  });

  it.each([
    ['version', 2],
    ['language', 'de'],
    ['currency', 'BAHT'],
    ['fiscalYearStart', 13],
    ['fiscalYearStart', 1.5],
    ['weekStart', 'Monday'],
    ['comparison', 'none at all'],
    ['margin', 0],
    ['margin', 40],
    ['goals', [1]],
    ['definitions', 'all'],
    ['colour', 'red'],
    ['__proto__x', 1],
    ['constructor', 1],
  ])('name what cannot be used: %s %j', (name, value) => {
    expect(readSettings({ ...own, [name]: value }).ignored).toEqual([name]);
  });

  it('take the holidays that are days, once and in their order, and name the rest', () => {
    const given = { holidays: ['2026-12-31', '2026-02-30', '2026-04-13', 'May', '2026-12-31', 5] };
    const { settings, ignored } = readSettings(given);
    expect(settings.holidays).toEqual(['2026-04-13', '2026-12-31']);
    expect(ignored).toEqual(['holidays.2026-02-30', 'holidays.May', 'holidays.?']);
    expect(optionsOf(settings, 'lead_response')).toEqual({ holidays: '20556,20818' });
    expect(optionsOf(defaultSettings, 'lead_response')).toEqual({});
  });

  it('take the good of goals and definitions and name the rest', () => {
    const given = { goals: { win_rate: 0.3, luck: 1, revenue: '9' }, definitions: { win_rate: 'never', clv: 'churn' } };
    const { settings, ignored } = readSettings(given);
    expect(settings.goals).toEqual({ win_rate: 0.3 });
    expect(settings.definitions).toEqual({ clv: 'churn' });
    expect(ignored).toEqual(['goals.luck', 'goals.revenue', 'definitions.win_rate']);
  });

  it('accept anything without falling over, and give settings that come back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(own)), (value, name) => {
        const { settings } = readSettings(JSON.parse(JSON.stringify({ [name]: value })));
        expect(readSettings(JSON.parse(settingsJson(settings))).settings).toEqual(settings);
        readSettings(value);
      }),
    );
  });

  it('fit into one property with a goal for every KPI', () => {
    const goals = Object.fromEntries(kpis.map(({ id }) => [id, 123456789.123456]));
    const definitions = Object.fromEntries(disputedIds.map((id) => [id, disputed[id].choices[1].word]));
    expect(bytesOf(settingsJson({ ...own, goals, definitions }))).toBeLessThan(4000);
  });

  it('know the usual choice first', () => {
    expect(defaultSettings.weekStart).toBe(weekStarts[0]);
    expect(defaultSettings.comparison).toBe(comparisons[0]);
  });
});

describe('a disputed definition', () => {
  const deals = dealsTable([{ outcome: 'won' }, { outcome: 'lost' }, { outcome: 'open' }, { outcome: 'open' }]);
  const winRate = (settings: Settings): number | null | undefined =>
    evaluateTables({ deals }, null, ({ id }) => optionsOf(settings, id)).results.find(
      ({ kpi }) => kpi.id === 'win_rate',
    )?.value;

  it('changes its KPI and no other', () => {
    expect(winRate(defaultSettings)).toBe(0.5);
    expect(winRate({ ...defaultSettings, definitions: { win_rate: 'all' } })).toBe(0.25);
    expect(winRate({ ...defaultSettings, definitions: { clv: 'churn', avg_deal: 'median' } })).toBe(0.5);
  });

  it.each(disputedIds)('belongs to a KPI that knows each word: %s', (id) => {
    const kpi = kpis.find((each) => each.id === id);
    const [, words] = choicesOf(kpi as Kpi).find(([option]) => option === disputed[id].option) ?? [];
    expect(words).toEqual(expect.arrayContaining(disputed[id].choices.map(({ word }) => word)));
  });
});
