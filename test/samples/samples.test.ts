/** The sample workbooks: the same for a seed, rectangular, plausible, and untidy in exact numbers. */

import { afterEach, describe, expect, it } from 'vitest';
import type { TabInput, WorkbookInput } from '../../local/host/types';
import { plantedFaults, sampleLanguages, samplePeriod, sampleWorkbook } from '../../local/samples/index';
import { arabic } from '../../local/samples/vocabulary/ar';
import { english, englishBusiness } from '../../local/samples/vocabulary/en';
import { japanese } from '../../local/samples/vocabulary/ja';
import { thai } from '../../local/samples/vocabulary/th';
import { vietnamese } from '../../local/samples/vocabulary/vi';
import { openStages, type Vocabulary } from '../../local/samples/vocabulary/vocabulary';
import { isBlank, isoDate, isText, misspelled, plain, type Row, repeats, rowsOf, tabNamed } from './cells';

const vocabularies = { en: english, th: thai, ja: japanese, ar: arabic, vi: vietnamese };
const seeds = [undefined, 1, 2, 3] as const;
const cases = sampleLanguages.flatMap((language) => seeds.map((seed) => ({ language, seed })));

const workbooks = new Map<string, WorkbookInput>();

/** Made once and read by many tests. */
function workbookOf({ language, seed }: (typeof cases)[number]): WorkbookInput {
  const key = `${language} ${seed}`;
  const workbook = workbooks.get(key) ?? sampleWorkbook({ language, ...(seed === undefined ? {} : { seed }) });
  workbooks.set(key, workbook);
  return workbook;
}

describe('every sample', () => {
  it.each(sampleLanguages)('is the same for the same seed in %s', (language) => {
    expect(sampleWorkbook({ language, seed: 7 })).toEqual(sampleWorkbook({ language, seed: 7 }));
    expect(sampleWorkbook({ language })).toEqual(sampleWorkbook({ language }));
  });

  it.each(sampleLanguages)('differs for another seed in %s', (language) => {
    expect(sampleWorkbook({ language, seed: 7 })).not.toEqual(sampleWorkbook({ language, seed: 8 }));
  });

  describe('in another time zone', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    it.each(sampleLanguages)('is the same in %s', (language) => {
      process.env.TZ = 'Pacific/Auckland';
      const east = sampleWorkbook({ language });
      const offset = new Date(2026, 0, 1).getTimezoneOffset();
      process.env.TZ = 'America/Los_Angeles';
      expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(offset);
      expect(sampleWorkbook({ language })).toEqual(east);
    });
  });

  it.each(cases)('has rectangular tabs with formats, widths and a frozen header: $language, seed $seed', (sample) => {
    for (const tab of workbookOf(sample).tabs) {
      const width = tab.values[0]?.length;
      expect(width, tab.name).toBeGreaterThan(3);
      expect(new Set(tab.values.map((row) => row.length)), tab.name).toEqual(new Set([width]));
      expect(tab.formats?.map((row) => row.length)).toEqual(tab.values.map((row) => row.length));
      expect(tab.columnWidths).toHaveLength(width ?? 0);
      expect(tab.values[(tab.frozenRows ?? 0) - 1]).not.toContain(null);
    }
  });

  it.each(cases)('has a number format on every date: $language, seed $seed', (sample) => {
    for (const tab of workbookOf(sample).tabs) {
      const bare = tab.values.flatMap((row, r) =>
        row.filter((cell, c) => isoDate(cell) !== null && !/[dmy]/.test(tab.formats?.[r]?.[c] ?? '')),
      );
      expect(bare, tab.name).toEqual([]);
    }
  });

  it.each(cases)('stays within its period, but for expected dates: $language, seed $seed', (sample) => {
    const workbook = workbookOf(sample);
    const words = vocabularies[sample.language];
    const { headers, tab: deals } = words.deals;
    for (const tab of workbook.tabs) {
      const dates = rowsOf(tab).flatMap((row) =>
        Object.entries(row).flatMap(([header, cell]) => {
          const expected = tab.name === deals && header === headers.closed && !isOver(row, words);
          const date = isoDate(cell);
          return date === null || expected ? [] : [date];
        }),
      );
      for (const date of dates) {
        expect(date).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
        expect(date >= samplePeriod.from && date.slice(0, 10) <= samplePeriod.to, `${tab.name}: ${date}`).toBe(true);
      }
    }
    const expected = rowsOf(tabNamed(workbook, deals)).map((row) => isoDate(row[headers.closed]) ?? '');
    expect(expected.every((date) => date < '2027-05-01')).toBe(true);
  });
});

function isOver(row: Row, { deals, stages }: Vocabulary): boolean {
  const stage = plain(row[deals.headers.stage]);
  return [stages.won, stages.lost, stages.disqualified].some((over) => plain(over) === stage);
}

describe('the tab of deals', () => {
  it.each(cases)('has the planted faults, no more and no less: $language, seed $seed', (sample) => {
    const words = vocabularies[sample.language];
    const tab = tabNamed(workbookOf(sample), words.deals.tab);
    expect(countDealFaults(tab, words)).toEqual(plantedFaults[sample.language].deals);
  });

  it.each(cases)('has plausible won deals: $language, seed $seed', (sample) => {
    const words = vocabularies[sample.language];
    const { headers, idPrefix } = words.deals;
    const rows = rowsOf(tabNamed(workbookOf(sample), words.deals.tab));
    const won = rows.filter((row) => plain(row[headers.stage]) === plain(words.stages.won));
    const lost = rows.filter((row) => plain(row[headers.stage]) === plain(words.stages.lost));
    const rate = won.length / (won.length + lost.length);
    expect(rate).toBeGreaterThan(0.25);
    expect(rate).toBeLessThan(0.65);
    for (const row of won) {
      expect(row[headers.id]).toMatch(new RegExp(`^${idPrefix}\\d{3,4}$`));
      expect(row[headers.amount]).not.toBeNull();
      expect(row[headers.company]).not.toBeNull();
      expect(row[headers.lostReason]).toBeNull();
    }
  });

  it.each(cases)('ends with the sum of the amounts that are numbers: $language, seed $seed', (sample) => {
    const { headers, total, tab } = vocabularies[sample.language].deals;
    const rows = rowsOf(tabNamed(workbookOf(sample), tab));
    const last = rows.pop();
    const sum = rows.reduce(
      (so, row) => so + (typeof row[headers.amount] === 'number' ? Number(row[headers.amount]) : 0),
      0,
    );
    expect(last?.[headers.id]).toBe(total);
    expect(last?.[headers.amount]).toBeCloseTo(sum, 2);
  });
});

function countDealFaults(tab: TabInput, words: Vocabulary) {
  const { headers, total } = words.deals;
  const all = rowsOf(tab);
  const deals = all.filter((row) => !isBlank(row) && row[headers.id] !== total);
  const stage = (row: Row) => plain(row[headers.stage]);
  const among = (row: Row, stages: readonly string[]) => stages.map(plain).includes(stage(row));
  const isOpen = (row: Row) =>
    among(
      row,
      openStages.map((open) => words.stages[open]),
    );
  const count = (satisfies: (row: Row) => boolean) => deals.filter(satisfies).length;
  const created = (row: Row) => isoDate(row[headers.created]);
  const closed = (row: Row) => isoDate(row[headers.closed]);
  const blankAmounts = deals.filter((row) => row[headers.amount] === null);
  expect(blankAmounts.every(isOpen)).toBe(true);
  expect(count((row) => isText(row[headers.created]) && !/[\d٠-٩]{4}/.test(String(row[headers.created])))).toBe(0);
  return {
    rowsAboveHeader: (tab.frozenRows ?? 1) - 1,
    blankRows: all.filter(isBlank).length,
    totalsRows: all.filter((row) => row[headers.id] === total).length,
    duplicateIds: repeats(deals.map((row) => String(row[headers.id]))),
    amountsAsText: count((row) => isText(row[headers.amount])),
    blankAmounts: blankAmounts.length,
    negativeAmounts: count((row) => Number(row[headers.amount]) < 0),
    datesAsText: count((row) => isText(row[headers.created])),
    unreadableDates: count((row) => isText(row[headers.closed]) && isOpen(row)),
    closeBeforeCreated: count((row) => (closed(row) ?? '9') < (created(row) ?? '')),
    wonWithoutCloseDate: count((row) => among(row, [words.stages.won]) && row[headers.closed] === null),
    openWithoutCloseDate: count((row) => isOpen(row) && row[headers.closed] === null),
    openPastExpected: count((row) => isOpen(row) && (closed(row) ?? '9') < samplePeriod.asOf),
    stageSpellings: misspelled(
      deals.map((row) => row[headers.stage]),
      Object.values(words.stages),
    ),
    onHold: count((row) => among(row, [words.stages.onHold])),
    disqualified: count((row) => among(row, [words.stages.disqualified])),
    repSpellings: misspelled(
      deals.map((row) => row[headers.owner]),
      words.reps.map((rep) => rep.name),
    ),
    blankOwners: count((row) => row[headers.owner] === null),
    blankSources: count((row) => row[headers.source] === null),
  };
}

describe('the tab of spend', () => {
  it.each(cases)('has the planted faults, no more and no less: $language, seed $seed', (sample) => {
    const words = vocabularies[sample.language];
    const { headers, tab } = words.spend;
    const rows = rowsOf(tabNamed(workbookOf(sample), tab));
    const sources = words.sources.map((source) => source.name);
    const channels = rows.map((row) => row[headers.channel]);
    const strangers = new Set(channels.filter(isText).map(plain));
    for (const source of sources) expect(strangers.delete(plain(source)), source).toBe(true);
    expect({
      costsAsText: rows.filter((row) => isText(row[headers.cost])).length,
      blankCosts: rows.filter((row) => row[headers.cost] === null).length,
      negativeCosts: rows.filter((row) => Number(row[headers.cost]) < 0).length,
      blankChannels: channels.filter((channel) => channel === null).length,
      channelSpellings: misspelled(channels, sources),
      channelsWithoutLeads: strangers.size,
    }).toEqual(plantedFaults[sample.language].spend);
  });

  it.each(cases)('has each month of the period: $language, seed $seed', (sample) => {
    const { headers, tab } = vocabularies[sample.language].spend;
    const months = new Set(rowsOf(tabNamed(workbookOf(sample), tab)).map((row) => isoDate(row[headers.date])));
    expect(months.size).toBe(24);
    expect([...months].every((month) => month?.endsWith('-01'))).toBe(true);
  });
});

describe.each(seeds)('the English workbook, seed %s', (seed) => {
  const workbook = workbookOf({ language: 'en', seed });
  const faults = plantedFaults.en;
  const rows = (name: string) => rowsOf(tabNamed(workbook, name));
  const count = (name: string, satisfies: (row: Row) => boolean) => rows(name).filter(satisfies).length;

  it('has its tabs, in order and size', () => {
    const sizes = Object.fromEntries(workbook.tabs.map((tab) => [tab.name, rowsOf(tab).length]));
    expect(Object.keys(sizes)).toEqual([
      'Deals',
      'Leads',
      'Marketing spend',
      'Orders',
      'Activities',
      'Targets',
      'Survey',
      'Inquiries',
    ]);
    expect(sizes).toMatchObject({ Leads: 3000, 'Marketing spend': 246, Targets: 7, Inquiries: 600 });
    expect(Math.abs((sizes.Deals ?? 0) - 1250)).toBeLessThan(150);
    expect(Math.abs((sizes.Orders ?? 0) - 2000)).toBeLessThan(600);
    expect(Math.abs((sizes.Activities ?? 0) - 2850)).toBeLessThan(400);
    expect(Math.abs((sizes.Survey ?? 0) - 320)).toBeLessThan(100);
    expect(workbook).toMatchObject({ locale: 'en_US', timeZone: 'America/New_York' });
  });

  it('has the planted faults in the leads', () => {
    const { statuses, unknownStatus } = englishBusiness.leads;
    const leads = rows('Leads');
    expect(repeats(leads.map((row) => String(row['Lead ID'])))).toBe(0);
    expect({
      duplicateEmails: repeats(leads.map((row) => plain(row.Email))),
      blankEmails: count('Leads', (row) => row.Email === null),
      blankSources: count('Leads', (row) => row.Source === null),
      sourceSpellings: misspelled(
        leads.map((row) => row.Source),
        english.sources.map((source) => source.name),
      ),
      statusSpellings: misspelled(
        leads.map((row) => row['Lead Status']),
        [...Object.values(statuses), unknownStatus],
      ),
      unknownStatuses: count('Leads', (row) => row['Lead Status'] === unknownStatus),
      datesAsText: count('Leads', (row) => isText(row.Created)),
      skippedMqlDates: count('Leads', (row) => row['SQL Date'] !== null && row['MQL Date'] === null),
      unanswered: count('Leads', (row) => row['First Response'] === null),
      answeredBeforeCreated: count(
        'Leads',
        (row) => (isoDate(row['First Response']) ?? '9') < (isoDate(row.Created) ?? ''),
      ),
    }).toEqual(faults.leads);
  });

  it('takes leads through the stages in their order', () => {
    for (const row of rows('Leads')) {
      const dates = [row.Created, row['MQL Date'], row['SQL Date']].flatMap(
        (cell) => isoDate(cell)?.slice(0, 10) ?? [],
      );
      expect(dates).toEqual([...dates].sort());
      expect(['new', 'mql', 'sql', 'converted', 'unqualified', 'parking lot']).toContain(plain(row['Lead Status']));
    }
    expect(count('Leads', (row) => plain(row['Lead Status']) === 'converted')).toBeGreaterThan(800);
  });

  it('has the planted faults in the orders', () => {
    const orders = rows('Orders');
    expect({
      duplicateIds: repeats(orders.map((row) => String(row['Order ID']))),
      blankCustomerIds: count('Orders', (row) => row['Customer ID'] === null),
      amountsAsText: count('Orders', (row) => isText(row.Amount)),
      blankAmounts: count('Orders', (row) => row.Amount === null),
      refunds: count('Orders', (row) => row.Refund !== null),
    }).toEqual(faults.orders);
    expect(orders.every((row) => Number(row.Refund) <= Number(row.Amount ?? 0) || isText(row.Amount))).toBe(true);
  });

  it('names the same customers in the orders as in the won deals', () => {
    const won = rows('Deals').filter((row) => plain(row.Stage) === 'won');
    const companies = new Set(won.map((row) => row.Company));
    expect(rows('Orders').every((row) => companies.has(row.Customer ?? null))).toBe(true);
  });

  it('has the planted faults in the activities', () => {
    const activities = rows('Activities');
    expect({
      repSpellings: misspelled(
        activities.map((row) => row.Owner),
        english.reps.map((rep) => rep.name),
      ),
      blankOwners: count('Activities', (row) => row.Owner === null),
      durationsAsText: count('Activities', (row) => isText(row['Duration (min)'])),
      blankStatuses: count('Activities', (row) => row.Status === null),
    }).toEqual(faults.activities);
  });

  it('has a target for each rep and month at work, and totals below', () => {
    const tab = tabNamed(workbook, 'Targets');
    const targets = rows('Targets');
    const total = targets.pop();
    expect({ rowsAboveHeader: (tab.frozenRows ?? 1) - 1, totalsRows: total?.Rep === 'Total' ? 1 : 0 }).toEqual(
      faults.targets,
    );
    expect(targets.map((row) => row.Rep)).toEqual(english.reps.map((rep) => rep.name));
    const cells = tab.values.slice(tab.frozenRows, -1).map((row) => row.slice(1));
    expect(cells.map((row) => row.filter((cell) => typeof cell === 'number').length)).toEqual([24, 24, 24, 24, 17, 16]);
    const sums = cells[0]?.map((_, index) => cells.reduce((sum, row) => sum + Number(row[index] ?? 0), 0));
    expect(tab.values.at(-1)?.slice(1)).toEqual(sums);
  });

  it('has the planted faults in the survey', () => {
    const scores = rows('Survey').map((row) => row.Score);
    expect({
      blankScores: scores.filter((score) => score === null).length,
      scoresAsText: scores.filter(isText).length,
      scoresOutOfRange: scores.filter((score) => typeof score === 'number' && (score < 1 || score > 5)).length,
    }).toEqual(faults.survey);
  });

  it('has the planted faults in the inquiries', () => {
    expect({
      unanswered: count('Inquiries', (row) => row['First Reply At'] === null),
      answeredBeforeReceived: count(
        'Inquiries',
        (row) => (isoDate(row['First Reply At']) ?? '9') < (isoDate(row['Received At']) ?? ''),
      ),
    }).toEqual(faults.inquiries);
  });
});

describe('the workbooks in other languages', () => {
  it.each([
    ['th', 'ดีล', 'th_TH', 'Asia/Bangkok', false],
    ['ja', '案件', 'ja_JP', 'Asia/Tokyo', false],
    ['ar', 'الصفقات', 'ar_EG', 'Africa/Cairo', true],
    ['vi', 'Giao dịch', 'vi_VN', 'Asia/Ho_Chi_Minh', false],
  ] as const)('has deals and spend in %s', (language, deals, locale, timeZone, rightToLeft) => {
    const workbook = sampleWorkbook({ language });
    expect(workbook).toMatchObject({ locale, timeZone });
    expect(workbook.tabs.map((tab) => tab.name)).toEqual([deals, vocabularies[language].spend.tab]);
    expect(workbook.tabs.map((tab) => tab.rightToLeft ?? false)).toEqual([rightToLeft, rightToLeft]);
    expect(workbook.tabs[0]?.values.length).toBeGreaterThan(120);
  });

  it.each([
    ['th', /^฿\d{1,3}(,\d{3})*$|^\d{1,3}(,\d{3})* บาท$/, /^\d+\/\d+\/256[789]$/],
    ['ja', /^¥\d{1,3}(,\d{3})*$|^\d{1,3}(,\d{3})*円$|^¥\d+万$/, /^202\d年\d+月\d+日$|^202\d\/\d\d\/\d\d$/],
    ['ar', /^[٠-٩]{1,3}(٬[٠-٩]{3})*( ج\.م)?$|^\d{1,3}(,\d{3})* ج\.م$/, /^٢٠٢[٠-٩]\/[٠-٩]{2}\/[٠-٩]{2}$/],
    ['vi', /^\d{1,3}(\.\d{3})*( ₫|đ)$/, /^\d\d\/\d\d\/202\d$/],
  ] as const)('writes some amounts and dates as people do in %s', (language, amount, date) => {
    const { headers, tab } = vocabularies[language].deals;
    const rows = rowsOf(tabNamed(sampleWorkbook({ language }), tab));
    for (const text of rows.map((row) => row[headers.amount]).filter(isText)) expect(text).toMatch(amount);
    for (const text of rows.map((row) => row[headers.created]).filter(isText)) expect(text).toMatch(date);
  });
});
