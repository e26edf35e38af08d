/** Which KPIs are shown first, what choices do to them, and what another table would unlock. */

import { describe, expect, it } from 'vitest';
import { evaluateWhole } from '../../src/engine/evaluate';
import { kpis } from '../../src/kpis';
import { defaultSettings } from '../../src/kpis/settings';
import { effectsOf, headlines, lookedFor, shortName, unlocked } from '../../src/proposal/headlines';
import { dealsTable } from '../engine/deals';

const whole = (...outcomes: ('won' | 'lost' | 'open')[]) =>
  evaluateWhole({ deals: dealsTable(outcomes.map((outcome) => ({ outcome, amount: 100 }))) }, null);

describe('the headline KPIs', () => {
  it('are KPIs', () => {
    const ids = kpis.map(({ id }) => id);
    expect(lookedFor.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are the first that have a value', () => {
    const shown = headlines(whole('won', 'lost').results);
    expect(shown.slice(0, 2).map(({ kpi, value }) => [kpi.id, value])).toEqual([
      ['revenue', 100],
      ['win_rate', 0.5],
    ]);
    expect(shown.every(({ value }) => value !== null)).toBe(true);
  });
});

describe('the effects of choices', () => {
  it('are the KPIs that tell them apart, one value for each choice', () => {
    const results = [whole('won', 'won'), whole('won', 'lost'), whole('won', 'open')].map((each) => each.results);
    const effects = effectsOf(results);
    expect(effects.map(({ kpi }) => kpi.id)).toContain('revenue');
    expect(effects.find(({ kpi }) => kpi.id === 'revenue')?.values).toEqual([200, 100, 100]);
  });

  it('are none where every choice comes to the same', () => {
    expect(effectsOf([whole('won').results, whole('won').results])).toEqual([]);
    expect(effectsOf([])).toEqual([]);
  });
});

describe('another table', () => {
  it('unlocks the KPIs that lack nothing else', () => {
    const found = unlocked(whole('won', 'lost'), defaultSettings);
    const ids = (table: 'spend' | 'surveys') => found.get(table)?.map(({ id }) => id);
    expect(ids('surveys')).toEqual(['csat']);
    expect(ids('spend')).toContain('cpo');
    expect(ids('spend')).not.toContain('csat');
    expect(found.has('deals')).toBe(false);
  });
});

it.each([
  ['Cost per lead (CPL)', 'CPL'],
  ['顧客獲得コスト(CAC)', 'CAC'],
  ['Win rate', 'Win rate'],
  ['解約率(チャーンレート)', '解約率(チャーンレート)'],
])('the short name of %j is %j', (label, short) => {
  expect(shortName(label)).toBe(short);
});
