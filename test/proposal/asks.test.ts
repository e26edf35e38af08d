/** Which questions the first screen opens with, and which can wait. */

import { expect, it } from 'vitest';
import { openHost } from '../../local/open';
import { sampleWorkbook } from '../../local/samples';
import { asksOf } from '../../src/proposal/asks';
import { understand } from '../../src/proposal/book';
import { recognise } from '../../src/tables/recognise';
import { options, tab } from '../tables/data';

/** The questions about deals of which the last ones have a stage that nobody knows. */
function asked(known: number, unknown: number, saved: boolean) {
  const stages = Array.from({ length: known + unknown }, (_, at) => (at < known ? 'Won' : 'Blue folder'));
  const tabs = [
    tab('Deals', [
      ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
      ...stages.map((stage, at) => [`D-${at}`, stage, at + 1, '2026-01-01', '2026-02-01']),
    ]),
  ];
  const book = { tabs, options, cut: null };
  const mapping = recognise(tabs, options);
  return asksOf(book, mapping, understand(book, mapping), saved, 'en').map(({ id, isOptional, isNew }) => ({
    id,
    isOptional,
    isNew,
  }));
}

it('lets a stage of very few rows wait, in a saved sheet too', () => {
  const id = 'stage:Blue folder';
  expect(asked(198, 2, false)).toEqual([{ id, isOptional: false, isNew: false }]);
  expect(asked(199, 1, false)).toEqual([{ id, isOptional: true, isNew: false }]);
  expect(asked(199, 1, true)).toEqual([{ id, isOptional: true, isNew: false }]);
  expect(asked(198, 2, true)).toEqual([{ id, isOptional: false, isNew: true }]);
});

it('opens the English sample with the two names that teams use differently, each once', () => {
  const opening = JSON.parse(openHost(sampleWorkbook()).runFromPage('wizardOpen', []) as string);
  const { asks } = opening.value.glance as { asks: { id: string; isOptional: boolean }[] };
  expect(asks.filter(({ isOptional }) => !isOptional).map(({ id }) => id)).toEqual([
    'stage:Contacted',
    'stage:Qualified',
  ]);
  expect(asks.filter(({ isOptional }) => isOptional).map(({ id }) => id)).toEqual(['stage:Parking lot']);
});
