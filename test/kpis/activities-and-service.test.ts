/** KPIs of activities, customers, surveys, inquiries and social media over whole tables, with values worked out by hand. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/engine/calendar';
import { type Evaluation, evaluateTables } from '../../src/engine/evaluate';
import { uncertaintyOf } from '../../src/engine/uncertainty';
import { locales } from '../../src/i18n/locales';
import { kpis } from '../../src/kpis';
import { wordLeftOut, wordReason } from '../../src/kpis/reasons';
import type { TableId } from '../../src/kpis/tables';
import { activityKindOf, activityStateOf } from '../../src/tables/derived/activity-words';
import { monthsOf } from '../../src/tables/derived/customers';
import { readTables } from '../../src/tables/read';
import type { Cell } from '../../src/tables/source';
import type { Tables } from '../../src/tables/table';

/** A table of rows below a header of field names, read as a tab is. */
function table(id: TableId, rows: readonly (readonly Cell[])[], tab: string = id): Tables {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const columns = Object.fromEntries((rows[0] ?? []).map((field) => [String(field), String(field)]));
  return readTables(
    [{ name: tab, values }],
    {
      version: 1,
      tables: [{ table: id, tab, header: 1, columns }],
      stages: { Won: 'won', Lead: 'lead', Proposal: 'proposal' },
    },
    { locale: 'en_US', localDays: (instant) => instant.getTime() / 86_400_000, today: 25_000 },
  ).tables;
}

const period = (text: string) => {
  const parsed = parsePeriod(text);
  if (parsed === null || parsed === 'all') throw new Error(text);
  return parsed;
};

const all = (tables: Tables, when?: string, options = {}) =>
  evaluateTables(tables, when === undefined ? null : period(when), options);

const result = ({ results }: Pick<Evaluation, 'results'>, id: string) => {
  const found = results.find((one) => one.kpi.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
};

const value = (tables: Tables, id: string, when?: string, options = {}) => result(all(tables, when, options), id).value;

describe('activities', () => {
  const log = table('activities', [
    ['activity_date', 'activity_type', 'status', 'owner', 'deal_id', 'duration'],
    ['2026-01-05', 'Call', 'Done', 'Anna', 'D1', 10],
    ['2026-01-06', 'Call', 'Cancelled', 'Anna', 'D1', 30],
    ['2026-01-07', 'Email', '', 'Ben', 'D1', 5],
    ['2026-01-08', 'Meeting', 'No-show', 'Ben', 'D2', 30],
    ['2026-01-09', 'Meeting', 'Scheduled', 'Ben', 'D2', 30],
    ['2026-01-10', 'Meeting', 'Cancelled', 'Anna', 'D2', 60],
    ['2026-02-01', 'Demo', 'Held', 'Anna', 'D2', 60],
    ['2026-02-02', 'Demo', 'No show', 'Anna', 'D3', 60],
    ['2026-02-03', 'Proposal', 'Sent', 'Anna', 'D1', 25],
    ['2026-02-09', 'Proposal', 'Sent', 'Anna', 'D1', 15],
    ['2026-02-10', 'Trade show', 'Done', 'Anna', '', 200],
    ['2026-02-10', 'Trade show', 'Done', 'Ben', '', 200],
    ['2026-02-11', 'Newsletter', 'Sent', 'Ben', '', 20],
    ['2026-02-12', 'Paperwork', 'Done', 'Ben', '', 65],
  ]);

  it.each([
    ['outreach', 2],
    ['meetings', 2],
    ['demos', 1],
    ['proposals', 1],
    ['net_events', 1],
    // Done: 10 + 5 + 60 + 25 + 15 + 200 + 200 + 20 + 65.
    ['sell_time', 600],
    ['selling_share', 515 / 600],
  ])('%s is %d', (id, expected) => {
    expect(value(log, id)).toBeCloseTo(expected, 12);
  });

  it('counts in the period of the activity', () => {
    expect(value(log, 'outreach', '2026-02')).toBe(0);
    expect(value(log, 'demos', '2026-02')).toBe(1);
  });

  it('counts an event once for the team and once for each rep', () => {
    const reps = all(log).breakdowns.rep;
    expect(reps?.map((group) => [group.key, result(group, 'net_events').value])).toEqual([
      ['Anna', 1],
      ['Ben', 1],
    ]);
  });

  it('takes the contacts after the first one of each lead where no type says follow-up', () => {
    // D1: call, e-mail and two proposals; D2: no-show and demo, the planned meeting not yet; D3: one demo.
    expect(value(log, 'followups')).toBe(3 + 1 + 0);
    expect(value(log, 'followups', '2026-01')).toBe(1);
  });

  it('takes the type follow-up where there is one', () => {
    const typed = table('activities', [
      ['activity_type', 'deal_id'],
      ['Call', 'D1'],
      ['Follow-up call', 'D1'],
      ['ติดตามลูกค้า', 'D2'],
    ]);
    expect(value(typed, 'followups')).toBe(2);
    expect(value(typed, 'outreach')).toBe(2);
  });

  it('has no follow-ups where neither types nor leads tell of them', () => {
    const untold = table('activities', [['activity_type'], ['Call'], ['Email']]);
    expect(result(all(untold), 'followups').reason).toEqual({
      code: 'no_column',
      table: 'activities',
      fields: ['deal_id', 'contact'],
    });
  });

  it('adds quantities up instead of rows', () => {
    const counted = table('activities', [
      ['activity_type', 'quantity'],
      ['Calls', 40],
      ['Emails', 25],
      ['Meetings', 7],
      ['Events', 3],
      ['Calls', ''],
    ]);
    expect(value(counted, 'outreach')).toBe(65);
    expect(value(counted, 'meetings')).toBe(7);
    expect(value(counted, 'net_events')).toBe(3);
  });

  it('knows the type of all rows by the name of the tab', () => {
    const meetings = table(
      'activities',
      [
        ['activity_date', 'owner'],
        ['2026-01-05', 'Anna'],
        ['2026-01-06', 'Ben'],
      ],
      'Meetings',
    );
    expect(value(meetings, 'meetings')).toBe(2);
    const nameless = table(
      'activities',
      [
        ['activity_date', 'owner'],
        ['2026-01-05', 'Anna'],
      ],
      'Log 2026',
    );
    expect(result(all(nameless), 'meetings').reason).toMatchObject({ code: 'no_column', fields: ['activity_type'] });
  });

  it('gives activities per won deal, and the activities where no deal was won', () => {
    const deals = table('deals', [
      ['stage', 'close_date'],
      ['Won', '2026-01-31'],
      ['Won', '2026-02-20'],
      ['Lead', ''],
    ]);
    // Neither the newsletter, the paperwork, nor what was cancelled or is only planned.
    expect(result(all({ ...log, ...deals }), 'activity_ratio')).toMatchObject({
      value: 9 / 2,
      numerator: 9,
      denominator: 2,
    });
    expect(result(all({ ...log, ...deals }, '2026-03'), 'activity_ratio')).toMatchObject({ value: null, numerator: 0 });
  });

  it('counts deals that reached or passed the proposal before it looks at activities', () => {
    const deals = table('deals', [['stage'], ['Won'], ['Proposal'], ['Lead']]);
    expect(value({ ...log, ...deals }, 'proposals')).toBe(2);
    // A stage has no day: in a period the dated activities tell.
    expect(value({ ...log, ...deals }, 'proposals', '2026-02')).toBe(1);
  });

  it.each([
    ['Anruf', 'other'],
    ['E-Mail sent', 'email'],
    ['Call received', 'inbound'],
    ['Internal meeting', 'admin'],
    ['Proposal meeting', 'meeting'],
    ['製品紹介', 'demo'],
    ['مكالمة متابعة', 'follow_up_call'],
    ['Hội chợ', 'event'],
  ])('reads the type %s as %s', (text, kind) => {
    expect(activityKindOf(text)).toBe(kind);
  });

  it.each([
    ['Canceled', 'cancelled'],
    ['無断キャンセル', 'no_show'],
    ['ยกเลิกแล้ว', 'cancelled'],
    ['لم يحضر', 'no_show'],
    ['Đã lên lịch', 'planned'],
    ['Left voicemail', null],
  ])('reads the status %s as %s', (text, state) => {
    expect(activityStateOf(text)).toBe(state);
  });
});

describe('customers', () => {
  const customers = table('customers', [
    ['customer_id', 'start_date', 'churn_date', 'mrr_amount', 'billing_period'],
    ['A', '2025-01-01', '', 100, 'monthly'],
    ['B', '2025-01-01', '2026-01-31', 1200, 'รายปี'],
    ['C', '2025-06-01', '2026-01-15', 90, 'quarterly'],
    // Left and came back inside the period: stayed.
    ['C', '2026-01-20', '', 120, 'Quý'],
    // Won in the period: neither kept nor lost, whether or not gone again.
    ['D', '2026-01-01', '', 52, 'weekly'],
    ['E', '2026-01-05', '2026-01-25', 70, 'month'],
    // Gone before.
    ['F', '2025-01-01', '2025-12-31', 10, 'month'],
  ]);

  it('keeps those of the start who are there at the end', () => {
    expect(result(all(customers, '2026-01'), 'retention')).toMatchObject({
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
    });
    expect(result(all(customers, '2026-01'), 'churn')).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
  });

  it('begins a period with those of the end of the one before', () => {
    expect(result(all(customers, '2026-02'), 'retention')).toMatchObject({ value: 1, denominator: 3 });
  });

  it.each(['retention', 'churn'])('has no %s over all time, and says to choose a period', (id) => {
    const { value: none, reason, kpi } = result(all(customers), id);
    expect([none, reason]).toEqual([null, { code: 'no_start' }]);
    for (const locale of locales) expect(wordReason({ code: 'no_start' }, kpi, locale)).not.toBe('');
  });

  it('has no retention without the dates of churn', () => {
    const endless = table('customers', [
      ['customer_id', 'start_date'],
      ['A', '2025-01-01'],
    ]);
    expect(result(all(endless, '2026-01'), 'retention').reason).toMatchObject({
      code: 'no_column',
      fields: ['churn_date'],
    });
  });

  it('has no retention where nobody was a customer at the start', () => {
    expect(result(all(customers, '2024'), 'retention').reason).toEqual({ code: 'empty' });
  });

  it('takes the counts per period where no customers are listed', () => {
    const counts = table('counts', [
      ['period', 'customers_start', 'customers_end', 'won_count'],
      ['2026-01', 200, 220, 40],
    ]);
    expect(value(counts, 'retention', '2026-01')).toBe(0.9);
    expect(value(counts, 'churn', '2026-01')).toBeCloseTo(0.1, 12);
  });

  it('keeps in the first month of a year those who leave later in it', () => {
    const leaving = table('customers', [
      ['customer_id', 'start_date', 'churn_date'],
      ['A', '2025-01-01', ''],
      ['B', '2025-01-01', '2026-03-10'],
    ]);
    const { breakdowns } = evaluateTables(leaving, period('2026'));
    const months = (breakdowns.month ?? []).map((group) => [group.key, result(group, 'retention').value]);
    expect(months).toEqual([
      ['2026-01', 1],
      ['2026-02', 1],
      ['2026-03', 0.5],
    ]);
  });

  it('counts a subscription in the month of its last day, and none that ended before', () => {
    expect(value(customers, 'mrr', '2026-01')).toBeCloseTo(100 + 100 + 40 + 52 * (52 / 12), 9);
    expect(value(customers, 'mrr', '2026-02')).toBeCloseTo(100 + 40 + 52 * (52 / 12), 9);
    expect(value(customers, 'mrr')).toBeCloseTo(100 + 40 + 52 * (52 / 12), 9);
  });

  it('leaves out amounts whose billing period is not known, and says how many', () => {
    const some = table('customers', [
      ['mrr_amount', 'billing_period'],
      [100, 'month'],
      [500, 'one-time'],
      [900, 'whenever'],
      [900, ''],
    ]);
    const mrr = result(all(some), 'mrr');
    expect(mrr.value).toBe(100);
    expect(mrr.leftOut.map(({ of, rows }) => wordLeftOut(of, rows, 'en'))).toEqual([
      'rows without a known billing period: 2. Use month, quarter, year or week.',
    ]);
  });

  it('takes amounts for those of a month where no billing period is kept', () => {
    expect(value(table('customers', [['mrr_amount'], [100], [50]]), 'mrr')).toBe(150);
  });

  it.each([
    ['Annual', 12],
    ['per year', 12],
    ['Semi-annual', 6],
    ['3 months', 3],
    ['12', 12],
    ['P1Y', 12],
    ['ไตรมาส', 3],
    ['半年', 6],
    ['年払い', 12],
    ['月額', 1],
    ['四半期', 3],
    ['شهري', 1],
    ['ربع سنوي', 3],
    ['سنة', 12],
    ['hàng tháng', 1],
    ['năm', 12],
    ['quý', 3],
    ['Month-to-month', 1],
    ['trial', 0],
    ['sometimes', null],
  ])('takes %s for %d months', (text, months) => {
    expect(monthsOf(text)).toBe(months);
  });

  it('loses and keeps all customers of the start between them, in whatever order they stand', () => {
    const date = fc.integer({ min: 20_000, max: 20_800 }).map((day) => new Date(day * 86_400_000));
    const row = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', ''), date, fc.option(date, { nil: '' as const }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.nat(), (rows, turn) => {
        const header = ['customer_id', 'start_date', 'churn_date'];
        const at = turn % rows.length;
        const one = all(table('customers', [header, ...rows]), '2025');
        const two = all(table('customers', [header, ...rows.slice(at), ...rows.slice(0, at)]), '2025');
        const [kept, lost] = [result(one, 'retention'), result(one, 'churn')];
        expect(kept.value === null).toBe(kept.denominator === 0);
        if (kept.value !== null) expect(kept.value + (lost.value ?? Number.NaN)).toBeCloseTo(1, 12);
        expect(result(two, 'retention').value).toBe(kept.value);
      }),
    );
  });
});

describe('survey scores', () => {
  const survey = (...scores: Cell[]) => table('surveys', [['csat_score'], ...scores.map((score) => [score])]);

  it.each([
    [[1, 2, 3, 3], 0.5],
    [[5, 4, 3, 2, 1], 0.4],
    [[7, 6, 5, 4], 0.5],
    [[10, 9, 8, 2], 0.5],
    // A slip of the finger among many scores of 1 to 5 is no longer scale.
    [[...Array.from({ length: 38 }, () => 5), 1, 1, 10], 0.95],
  ])('finds the scale of %j', (scores, expected) => {
    expect(value(survey(...scores), 'csat')).toBe(expected);
  });

  it('takes the scale that is given', () => {
    expect(value(survey(5, 4, 3, 2), 'csat', undefined, { scale: '7' })).toBe(0);
    expect(value(survey(5, 4, 3, 2), 'csat', undefined, { scale: 10 })).toBe(0);
  });

  it('leaves blanks and scores outside of the scale out, and says how many of these there are', () => {
    const csat = result(all(survey(5, 4, '', 1, 0, 99)), 'csat');
    expect({ ...csat, ...uncertaintyOf(csat) }).toMatchObject({ numerator: 2, denominator: 3, few: true });
    expect(csat.leftOut.map(({ rows }) => rows)).toEqual([2]);
  });

  it('gives the mean score as an option', () => {
    expect(value(survey(5, 4, 0), 'csat', undefined, { method: 'mean' })).toBe(4.5);
  });

  it('has none without answers', () => {
    expect(result(all(survey('n/a', '-')), 'csat').reason).not.toBeNull();
  });
});

describe('answers', () => {
  const inquiries = table('inquiries', [
    ['received_at', 'first_reply_at', 'source'],
    ['2026-01-05 09:00', '2026-01-05 09:10', 'Phone'],
    ['2026-01-05 23:50', '2026-01-06 00:10', 'Mail'],
    ['2026-01-06 08:00', '2026-01-06 09:00', 'Mail'],
    ['2026-01-07 08:00', '', 'Mail'],
    ['2026-01-08 08:00', '2026-01-07 08:00', 'Mail'],
  ]);

  it('take the mean of those that came, and count the others beside it', () => {
    const times = result(all(inquiries), 'inquiry_response');
    expect(times).toMatchObject({ value: 30, numerator: 90, denominator: 3 });
    expect(times.leftOut.map(({ of, rows }) => wordLeftOut(of, rows, 'en'))).toEqual([
      'unanswered: 1.',
      'rows answered before they came: 1. Check the times.',
    ]);
    expect(value(inquiries, 'unanswered_inquiries')).toBe(1);
  });

  it.each([
    ['median', 20],
    ['p90', 52],
  ])('give the %s', (statistic, expected) => {
    expect(value(inquiries, 'inquiry_response', undefined, { statistic })).toBeCloseTo(expected, 9);
  });

  it('are split by channel', () => {
    const groups = all(inquiries).breakdowns.source;
    expect(groups?.map((group) => [group.key, result(group, 'inquiry_response').value])).toEqual([
      ['Mail', 40],
      ['Phone', 10],
    ]);
  });

  it('to leads are timed from creation to the first contact', () => {
    const leads = table('deals', [
      ['stage', 'created_date', 'first_contact_date'],
      ['Lead', '2026-01-05 09:00', '2026-01-05 09:30'],
      ['Lead', '2026-01-05 10:00', '2026-01-05 11:30'],
      ['Lead', '2026-01-06 10:00', ''],
    ]);
    expect(value(leads, 'lead_response')).toBe(60);
    expect(value(leads, 'lead_response_median')).toBe(60);
    expect(value(leads, 'unanswered_leads')).toBe(1);
    expect(value(leads, 'unanswered_leads', '2025')).toBe(0);
    expect(result(all(leads, '2025'), 'lead_response').reason).toEqual({ code: 'empty' });
  });

  it('are of leads, and not of the deals on a tab that keeps no first answer', () => {
    const columnsOf = (row: Cell[]) => Object.fromEntries(row.map((field) => [field, String(field)]));
    const lead: Cell[] = ['stage', 'created_date', 'first_contact_date'];
    const deal: Cell[] = ['stage', 'created_date', 'amount'];
    const { tables } = readTables(
      [
        {
          name: 'Leads',
          values: [lead, ['Lead', '2026-01-05 09:00', '2026-01-05 09:30'], ['Lead', '2026-01-06', '']],
        },
        { name: 'Deals', values: [deal, ['Won', '2026-01-07', 5], ['Proposal', '2026-01-08', 7]] },
      ],
      {
        version: 1,
        tables: [
          { table: 'deals', tab: 'Leads', header: 1, columns: columnsOf(lead), rows: 'lead' },
          { table: 'deals', tab: 'Deals', header: 1, columns: columnsOf(deal), rows: 'opportunity' },
        ],
        stages: { Won: 'won', Lead: 'lead', Proposal: 'proposal' },
      },
      { locale: 'en_US', localDays: (instant) => instant.getTime() / 86_400_000, today: 25_000 },
    );
    expect(value(tables, 'unanswered_leads')).toBe(1);
  });

  it('say which column is missing', () => {
    const leads = table('deals', [
      ['stage', 'created_date'],
      ['Lead', '2026-01-05'],
    ]);
    expect(result(all(leads), 'lead_response').reason).toMatchObject({ fields: ['first_contact_date'] });
  });
});

describe('social media', () => {
  it('adds up the columns that are there, and gives the rate of the rows with a reach', () => {
    const posts = table('social', [
      ['likes', 'comments', 'reach'],
      [120, 30, 1000],
      [50, '', ''],
    ]);
    expect(value(posts, 'social_engagement')).toBe(200);
    expect(value(posts, 'engagement_rate')).toBe(0.15);
  });

  it('has no rate without a reach', () => {
    const posts = table('social', [['likes'], [5]]);
    expect(value(posts, 'social_engagement')).toBe(5);
    expect(result(all(posts), 'engagement_rate').reason).toMatchObject({ code: 'no_column', fields: ['reach'] });
  });
});

describe('what is not there', () => {
  it.each(['outreach', 'csat', 'inquiry_response', 'mrr', 'social_engagement', 'churn', 'sell_time'])(
    '%s has no value and is never 0 without its table',
    (id) => {
      expect(result(all({}), id)).toMatchObject({ value: null, reason: { code: 'no_table' } });
    },
  );

  it('words all that is left out in the five languages, with the number of rows', () => {
    for (const { leftOut = [] } of kpis) {
      for (const one of leftOut) {
        // What is not there at all has no number of rows.
        const isMissing = one.when === 'none' || one.when === 'unmapped';
        for (const locale of locales) expect(wordLeftOut(one, 7, locale)).toMatch(isMissing ? /\S{3}/ : /7/);
      }
    }
  });
});
