/** npm run report, as a person types it. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaries } from '../../src/i18n/dictionary';
import type { Report } from '../built';
import { unzip } from '../xlsx/zip';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/.bin/tsx');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'funnel-kpis-'));
  writeFileSync(
    join(folder, 'deals.csv'),
    'Deal ID,Owner,Stage,Amount,Created,Close date\n' +
      '1,Anna,Won,"1,200.50",2026-01-01,2026-01-31\n' +
      '2,Ben,Lost,300,2026-01-05,2026-02-10\n' +
      '3,Ben,Proposal,,2026-02-01,\n',
  );
  writeFileSync(join(folder, 'spend.csv'), 'Date;Channel;Cost\n2026-01-01;Web;100,50\n2026-01-02;Web;99,50\n');
  writeFileSync(join(folder, 'teams.csv'), 'Agent,Manager\nanna,Zoe\nBen,Zoe\nCao,Yan\n');
  writeFileSync(join(folder, 'notes.csv'), 'Hello\nWorld\n');
  writeFileSync(join(folder, 'not.json'), 'no');
  writeFileSync(join(folder, 'notes.xlsx'), 'My notes');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in the folder of the files. */
function run(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const { stdout, stderr, status } = spawnSync(tsx, [join(root, 'local/report.ts'), ...args], {
    env,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('npm run report', () => {
  it('prints one JSON object and nothing else with --json', () => {
    const { stdout, stderr, status } = run('deals.csv', 'spend.csv', '--json', '--as-of', '2026-03-01');
    expect([stderr, status]).toEqual(['', 0]);
    const report = JSON.parse(stdout) as Report & { calls: Record<string, number> };
    expect(Object.keys(report)).toEqual([
      'kpis',
      'funnel',
      'breakdowns',
      'quality',
      'questions',
      'options',
      'sections',
      'details',
      'mapping',
      'report',
      'calls',
    ]);
    expect(report.kpis.find((kpi) => kpi.id === 'win_rate')).toEqual({
      id: 'win_rate',
      function: 'WINRATE',
      label: 'Win rate',
      unit: 'percent',
      value: 0.5,
      numerator: 1,
      denominator: 2,
      reason: null,
      leftOut: [],
      interval: [expect.closeTo(0.0945, 4), expect.closeTo(0.9055, 4)],
      few: true,
    });
    expect(report.kpis.find((kpi) => kpi.id === 'cpo')?.value).toBeCloseTo(200 / 3, 9);
    expect(report.report).toMatchObject({ tab: 'KPI report', charts: 7 });
    expect(report.calls.reads).toBeGreaterThan(0);
  });

  it('breaks down by what splits the rows into a few groups, with both sides of each ratio', () => {
    const { stdout } = run('deals.csv', '--json', '--as-of', '2026-03-01');
    const { breakdowns, options } = JSON.parse(stdout) as Report & { options: object[] };
    expect(Object.keys(breakdowns)).toEqual(['rep', 'month', 'Owner', 'Stage', 'day', 'week', 'weekday']);
    expect(breakdowns.rep?.find(({ key }) => key === 'Ben')).toMatchObject({
      win_rate: 0,
      'win_rate.numerator': 0,
      'win_rate.denominator': 1,
    });
    expect(options).toContainEqual({
      ...{ kpi: 'win_rate', option: 'denominator', word: 'all' },
      ...{ value: 1 / 3, numerator: 1, denominator: 3 },
    });
  });

  it('gives the breakdowns and KPIs that are asked for, and no others beside the usual ones', () => {
    const asked = [
      '--by',
      'stage',
      '--by',
      'Created (month)',
      '--kpi',
      'deal cycle (lost)',
      '--kpi',
      'win rate (lower)',
    ];
    const { stdout } = run('deals.csv', '--json', ...asked);
    const { kpis, breakdowns } = JSON.parse(stdout) as Report;
    expect(Object.keys(breakdowns)).toEqual(['rep', 'month', 'stage', 'Created (month)']);
    expect(kpis.slice(-2)).toMatchObject([
      { id: 'deal cycle (lost)', value: 36, numerator: 36, denominator: 1 },
      { id: 'win rate (lower)', value: expect.closeTo(0.0945, 4), numerator: 1, denominator: 2 },
    ]);
    expect(breakdowns.stage?.map((row) => [row.key, row['deal cycle (lost)']])).toEqual([
      ['Won', null],
      ['Lost', 36],
      ['Proposal', null],
    ]);
    expect(breakdowns['Created (month)']?.map(({ key, revenue }) => [key, revenue])).toEqual([
      ['2026-01', 1200.5],
      ['2026-02', 0],
    ]);
  });

  it('breaks down by what a list beside the tables says of their names', () => {
    const { stdout } = run('deals.csv', 'teams.csv', 'notes.csv', '--json');
    const { breakdowns } = JSON.parse(stdout) as Report;
    expect(Object.keys(breakdowns)).not.toContain('Hello');
    expect(run('deals.csv', 'teams.csv', '--json', '--by', 'Hello').stderr).toMatch(/^by is "Hello"/);
    const { stdout: asked } = run('deals.csv', 'teams.csv', '--json', '--by', 'manager');
    const rows = (JSON.parse(asked) as Report).breakdowns.manager;
    expect(rows?.map(({ key, deals_won, deals_lost }) => [key, deals_won, deals_lost])).toEqual([['Zoe', 1, 1]]);
  });

  it('prints a table otherwise', () => {
    const { stdout, status } = run('deals.csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Win rate +50\.0% +1 of 2/);
    expect(stdout).toMatch(/Revenue +1,200\.5/);
  });

  it('cuts by the period', () => {
    const { stdout } = run('deals.csv', '--period', '2026-Q1', '--json');
    expect((JSON.parse(stdout) as Report).kpis.find((kpi) => kpi.id === 'revenue')?.value).toBe(1200.5);
    const later = run('deals.csv', '--period', '2026-02', '--json');
    expect((JSON.parse(later.stdout) as Report).kpis.find((kpi) => kpi.id === 'revenue')?.value).toBe(0);
  });

  it('takes back the mapping that it printed', () => {
    const first = JSON.parse(run('deals.csv', '--json').stdout) as Report;
    writeFileSync(join(folder, 'm.json'), JSON.stringify(first.mapping));
    const second = JSON.parse(run('deals.csv', '--mapping', 'm.json', '--json').stdout) as Report;
    expect(second.kpis).toEqual(first.kpis);
  });

  it('takes settings, and says which entry can not be used', () => {
    const rate = (...args: string[]) => {
      const { kpis } = JSON.parse(run('deals.csv', ...args, '--json').stdout) as Report;
      return kpis.find((kpi) => kpi.id === 'win_rate')?.denominator;
    };
    writeFileSync(join(folder, 's.json'), JSON.stringify({ definitions: { win_rate: 'all' } }));
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ definitions: { win_rate: 'some' } }));
    expect([rate(), rate('--settings', 's.json')]).toEqual([2, 3]);
    const { stderr, status } = run('deals.csv', '--settings', 'wrong.json');
    expect([status, stderr]).toEqual([1, 'The settings can\'t be used: "definitions" is {"win_rate":"some"}.\n']);
  });

  it('says what it saw and what to do where no file holds a table', () => {
    const { stdout, status } = run('notes.csv', '--json');
    const { quality, questions } = JSON.parse(stdout) as Report & { questions: { id: string }[] };
    expect(status).toBe(0);
    expect(quality.map(({ code, message }) => [code, message.split('.')[0]])).toEqual([
      ['no_table', 'No table was found in notes'],
    ]);
    expect(questions.map(({ id }) => id)).toEqual([]);
  });

  it('writes the workbook, says so, and replaces an older one', () => {
    for (const [verb, language] of [
      ['Wrote', 'en'],
      ['Replaced', 'ja'],
    ] as const) {
      const args = ['deals.csv', 'spend.csv', '--as-of', '2026-03-01', '--xlsx', 'out.xlsx', '--language', language];
      const { stdout, stderr, status } = run(...args);
      expect(status).toBe(0);
      expect(stdout).toContain('1,200.5');
      expect(stderr).toBe(`${verb} ${join(folder, 'out.xlsx')}: 3 tabs, 7 charts.\n`);
      const book = unzip(readFileSync(join(folder, 'out.xlsx'))).get('xl/workbook.xml') ?? '';
      expect(book).toContain(`name="${dictionaries[language].messages.tabName}"`);
    }
  });

  it.each([
    [['missing.csv'], /missing\.csv/],
    [['deals.csv', '--period', 'March'], /^"March" is not a period\./],
    [['deals.csv', '--mapping', 'not.json'], /^The mapping not\.json is not JSON\./],
    [['deals.csv', '--colour'], /--colour/],
    [['deals.csv', '--json', '--by', 'colour'], /^by is "colour"\. It can be one of: week, month/],
    [['deals.csv', '--json', '--kpi', 'luck'], /^kpi is "luck"\. It can be one of: /],
    [['deals.csv', '--language', 'de'], /^"de" is not a language of the report/],
    [['deals.csv', '--xlsx', 'spend.csv'], /needs a name that ends in \.xlsx\.\n$/],
    [['deals.csv', '--xlsx', 'nowhere/out.xlsx'], /^The folder .*nowhere does not exist\.\n$/],
    [['deals.csv', '--xlsx', 'notes.xlsx'], /notes\.xlsx is there and is no workbook, so it is not replaced\.\n$/],
    [[], /^Give at least one file/],
  ])('%j fails with one sentence and exit code 1', (args, sentence) => {
    const { stdout, stderr, status } = run(...args);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says so where the least number of leads is none', () => {
    const { stderr, status } = run('deals.csv', '--json', '--min-n', 'x');
    expect([stderr.trim(), status]).toEqual(['--min-n is "x", which is no number of leads.', 1]);
  });
});
