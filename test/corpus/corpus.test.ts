/** How well the labelled sheets are read: nothing silently wrong, and hardly anything asked. */

import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { layouts } from './case';
import { corpus } from './index';
import { failing, pending } from './pending';
import { complaints, score, tally } from './score';

const all = corpus.flatMap(score);
const items = all.filter((item) => !pending.includes(item.case));

describe('the corpus', () => {
  it('has at least 120 sheets of five languages, seven CRMs and every layout', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(120);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    for (const locale of locales) {
      expect(corpus.filter(({ language }) => language === locale).length).toBeGreaterThanOrEqual(18);
    }
    for (const crm of ['hubspot', 'salesforce', 'pipedrive', 'zoho', 'close', 'odoo', 'espocrm']) {
      expect(corpus.filter((each) => each.crm === crm).length).toBeGreaterThanOrEqual(5);
    }
    for (const layout of layouts) expect(corpus.some((each) => each.layouts.includes(layout))).toBe(true);
  });

  it('has exactly those sheets pending that are not read as labelled (npm run corpus -- --pending prints them)', () => {
    expect(failing(all)).toEqual(pending);
  });

  it.each(locales)('is read without a silent mistake: %s', (language) => {
    const some = items.filter((item) => item.language === language);
    expect(complaints(some, 'wrong').join('\n')).toBe('');
  });

  it.each(locales)('is read or asked about, nothing passed by: %s', (language) => {
    const some = items.filter((item) => item.language === language);
    expect(complaints(some, 'missed').join('\n')).toBe('');
  });

  it.each(['all', ...locales] as const)('is read rightly without asking in 95 of 100 labels: %s', (language) => {
    const some = language === 'all' ? items : items.filter((item) => item.language === language);
    const { items: count, right } = tally(some);
    const enough = right >= count * 0.95;
    expect(enough ? '' : `${right} of ${count} right. Asked:\n${complaints(some, 'asked').join('\n')}`).toBe('');
  });
});
