/** Where two people's settings differ, and one made of both. */

import { describe, expect, it } from 'vitest';
import { differencesOf, joined } from '../../src/forms/settings-differences';
import type { Draft } from '../../src/forms/settings-entry';
import { locales } from '../../src/i18n/locales';
import { defaultSettings } from '../../src/kpis/settings';
import { withAnswerTo, withColumn, withStage, withTable } from '../../src/proposal/draft';
import { wordQuestion } from '../../src/tables/question';
import { questionsOf } from '../../src/tables/questions';
import { recognise } from '../../src/tables/recognise';
import { options } from '../tables/data';

const tabs = [
  {
    name: 'Deals',
    values: [
      ['Deal', 'Stage', 'Amount', 'Other amount', 'Created'],
      ['A', 'Won', '€10', 20, '2026-02-03'],
      ['B', 'Blue', '$11', 21, '2026-02-04'],
    ],
  },
  {
    name: 'Costs',
    values: [
      ['Month', 'Channel', 'Cost'],
      ['2026-01', 'Ads', 5],
    ],
  },
];
const workbook = { tabs, options };
const base: Draft = { settings: defaultSettings, mapping: recognise(tabs, options) };

const mine: Draft = {
  settings: { ...defaultSettings, currency: 'THB', goals: { win_rate: 0.6 }, margin: 0.4 },
  mapping: withStage(withColumn(base.mapping, 'Deals', 'amount', 'Other amount'), 'Blue', 'won'),
};
const theirs: Draft = {
  settings: { ...defaultSettings, currency: 'EUR', weekStart: 'sunday' },
  mapping: withTable(withStage(base.mapping, 'Blue', 'lost'), 'Costs', null),
};

const found = (a: Draft, b: Draft) => differencesOf(workbook, base, a, b, 'en');

describe('differences', () => {
  it('are said in words, with whose change each is', () => {
    const said = Object.fromEntries(found(mine, theirs).map(({ key, mine, theirs, by }) => [key, [mine, theirs, by]]));
    expect(said).toMatchObject({
      currency: ['THB', 'EUR', 'both'],
      weekStart: ['Monday', 'Sunday', 'them'],
      margin: ['40%', '', 'me'],
      'goal:win_rate': ['60%', '', 'me'],
      'stage:Blue': ['Won', 'Lost', 'both'],
      'column:Deals:amount': ['Other amount', 'Amount', 'me'],
      'table:Costs': ['Marketing spend', 'Not used', 'them'],
    });
  });

  it('are none between the same', () => {
    expect(found(mine, mine)).toEqual([]);
  });

  it('name the question that was answered, and the answers in words', () => {
    const [question] = questionsOf(tabs, base.mapping, options).filter(({ kind }) => kind === 'currency');
    const [first, second] = question?.choices ?? [];
    if (question === undefined || first === undefined || second === undefined) throw new Error('no question');
    const answered = (value: string): Draft => ({ ...base, mapping: withAnswerTo(base.mapping, question.id, value) });
    const differences = found(answered(first.value), answered(second.value));
    expect(differences.find(({ key }) => key === `answer:${question.id}`)).toEqual({
      key: `answer:${question.id}`,
      section: '',
      label: wordQuestion(question, 'en'),
      mine: first.label.en,
      theirs: second.label.en,
      by: 'both',
    });
    const keys = differences.map(({ key }) => key);
    const both = joined(workbook, answered(first.value), answered(second.value), keys, 'en');
    expect(both.mapping.answers?.[question.id]).toBe(first.value);
  });
});

describe('joined', () => {
  it.each(locales)('takes mine where I am wanted, and theirs elsewhere, in %s', (locale) => {
    const both = joined(workbook, mine, theirs, ['currency', 'stage:Blue', 'margin', 'goal:win_rate'], locale);
    expect(both.settings).toEqual({ ...mine.settings, weekStart: 'sunday' });
    expect(both.mapping.stages).toMatchObject({ Blue: 'won' });
    expect(both.mapping.tables.map(({ tab }) => tab)).toEqual(['Deals']);
  });

  it('of all that is mine is mine, also a tab that they do not use any more', () => {
    const all = joined(
      workbook,
      mine,
      theirs,
      found(mine, theirs).map(({ key }) => key),
      'en',
    );
    expect(found(mine, all)).toEqual([]);
    expect(all.mapping.tables.map(({ tab }) => tab)).toEqual(['Deals', 'Costs']);
  });

  it('of nothing that is mine is theirs', () => {
    expect(joined(workbook, mine, theirs, [], 'en')).toBe(theirs);
  });
});
