/** Activities, surveys and subscriptions on real data: the values of shared/data/truth, with mappings made by hand. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/engine/calendar';
import { type Evaluation, evaluateTables } from '../../src/engine/evaluate';
import type { TableId } from '../../src/kpis/tables';
import type { TableMapping } from '../../src/tables/mapping';
import { readTables } from '../../src/tables/read';
import type { Tables } from '../../src/tables/table';
import { data, noData } from '../built';
import { fileTab, options } from '../tables/data';

type Row = Record<string, string | number>;

interface Truth {
  kpis: { id: string; value: number }[];
  tables: Record<string, { rows: Row[] }>;
}

const truthOf = (name: string) => JSON.parse(readFileSync(`${data}/truth/${name}.json`, 'utf8')) as Truth;

const trueValue = (truth: Truth, id: string) => truth.kpis.find((kpi) => kpi.id === id)?.value ?? Number.NaN;

function read(path: string, table: TableId, columns: TableMapping['columns']): Tables {
  const tab = fileTab(path, 'typed');
  return readTables([tab], { version: 1, tables: [{ table, tab: tab.name, header: 1, columns }], stages: {} }, options)
    .tables;
}

const result = ({ results }: Pick<Evaluation, 'results'>, id: string) => {
  const found = results.find((one) => one.kpi.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
};

/** Equal to 9 significant digits. */
const expectEqual = (ours: number | null, theirs: number) =>
  expect(Math.abs((ours ?? Number.NaN) - theirs)).toBeLessThanOrEqual(Math.abs(theirs) * 5e-10);

describe.skipIf(noData)(`truth${noData ? ` (skipped: ${noData})` : ''}`, () => {
  it.each([
    ['Call-Center-Dataset', 'Satisfaction rating', 'Date'],
    ['Call-Center-Dataset__variant_mdy', 'satisfaction rating', 'date'],
  ])('pwc_call_center, %s: ratings', (file, rating, date) => {
    const truth = truthOf('pwc_call_center');
    const columns = { csat_score: rating, survey_date: date };
    const tables = read(`pwc_call_center/${file}.csv`, 'surveys', columns);
    const csat = result(evaluateTables(tables, null), 'csat');
    expectEqual(csat.value, trueValue(truth, 'csat_4_5'));
    expect(csat.denominator).toBe(trueValue(truth, 'rated'));
    const mean = result(evaluateTables(tables, null, { method: 'mean' }), 'csat');
    expectEqual(mean.value, trueValue(truth, 'mean_rating'));
    for (const { key, csat_4_5: share, rated } of truth.tables.by_month?.rows ?? []) {
      const period = parsePeriod(String(key));
      const month = result(evaluateTables(tables, period === 'all' ? null : period), 'csat');
      expectEqual(month.value, share as number);
      expect(month.denominator).toBe(rated);
    }
  });

  it('pwc_call_center: calls and talking time, by agent', () => {
    const truth = truthOf('pwc_call_center');
    const columns = { activity_date: 'Date', owner: 'Agent', duration: 'AvgTalkDuration' };
    const all = evaluateTables(read('pwc_call_center/Call-Center-Dataset.csv', 'activities', columns), null);
    expect(result(all, 'outreach').value).toBe(trueValue(truth, 'calls'));
    expectEqual(result(all, 'sell_time').value, (trueValue(truth, 'mean_talk_s') * trueValue(truth, 'answered')) / 60);
    for (const { key, calls } of truth.tables.by_agent?.rows ?? []) {
      const agent = all.breakdowns.rep?.find((group) => group.key === key);
      expect(agent && result(agent, 'outreach').value, String(key)).toBe(calls);
    }
  });

  it('telco_churn: recurring revenue', () => {
    const columns = { customer_id: 'customerID', mrr_amount: 'MonthlyCharges' };
    const all = evaluateTables(read('telco_churn/Telco-Customer-Churn.csv', 'customers', columns), null);
    expectEqual(result(all, 'mrr').value, trueValue(truthOf('telco_churn'), 'mrr_start'));
    // Who left is a yes or no there, without a day: that is no churn date.
    expect(result(all, 'churn').reason).toMatchObject({ code: 'no_column' });
  });

  it('insurance_quota: meetings by year and executive', () => {
    const truth = truthOf('insurance_quota');
    const columns = { activity_date: 'meeting_date', owner: 'Account_Executive' };
    const tables = read('insurance_quota/meeting.csv', 'activities', columns);
    const all = evaluateTables(tables, null);
    for (const { executive, meetings } of truth.tables.meetings_by_executive?.rows ?? []) {
      const group = all.breakdowns.rep?.find((one) => one.key === executive);
      expect(group && result(group, 'meetings').value, String(executive)).toBe(meetings);
    }
    for (const year of ['2019', '2020']) {
      const period = parsePeriod(year);
      const meetings = result(evaluateTables(tables, period === 'all' ? null : period), 'meetings').value;
      expect(meetings).toBe(trueValue(truth, `meetings_${year}`));
    }
  });
});
