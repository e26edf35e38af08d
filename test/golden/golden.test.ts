/**
 * The reports of the sample and of the real data sets against golden files, and their cells against their numbers.
 * `npm run golden` writes the files anew; look at the differences before you commit them.
 */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CellInput, Host, TabView } from '../../local/host';
import { dictionaries } from '../../src/i18n/dictionary';
import { stages } from '../../src/kpis/stages';
import { data, type Report, reportOf } from '../built';
import { cases, type GoldenCase, hostOfCase, isHere } from './cases';
import { printCells, printNumbers, redaction } from './print';

const fileOf = (name: string) => fileURLToPath(new URL(`./files/${name}.txt`, import.meta.url));

/** Whether `npm run golden` runs. */
const writing = process.env.npm_lifecycle_event === 'golden';

interface Built {
  host: Host;
  report: Omit<Report, 'kpis'> & { kpis: (Report['kpis'][number] & { label: string })[] };
  tab: TabView;
  values: CellInput[][];
}

let last: { name: string; built: Built } | undefined;

/** Builds a case once for the tests that follow each other. */
function built(one: GoldenCase): Built {
  if (last?.name === one.name) return last.built;
  const host = hostOfCase(one);
  const report = reportOf(host, { asOf: one.asOf }) as Built['report'];
  const tab = host.tabs().find(({ id }) => id === host.activeTab());
  if (!tab) throw new Error('no report');
  const made = { host, report, tab, values: host.values(tab.id, `A1:Z${tab.rows}`) };
  last = { name: one.name, built: made };
  return made;
}

const stageLabels = new Set(Object.values(stages).map(({ label }) => label.en));

const redactOf = (one: GoldenCase, { host, report }: Built) =>
  one.real ? redaction(host, report, stageLabels) : (text: string) => text;

/** Some languages have no spaces where a text is broken. */
const bare = (text: string) => text.replace(/\s/g, '');

const bareTexts = new WeakMap<CellInput[][], string[][]>();

/** The texts of the cells without spaces, '' for what is no text: made once for all labels that are looked for. */
function bareOf(values: CellInput[][]): string[][] {
  const known =
    bareTexts.get(values) ?? values.map((row) => row.map((cell) => (typeof cell === 'string' ? bare(cell) : '')));
  bareTexts.set(values, known);
  return known;
}

/** The cells with a text of its own, or with the beginning of one that goes on in the cells below. */
function placesOf(values: CellInput[][], text: string): [number, number][] {
  const label = bare(text);
  const texts = bareOf(values);
  return texts.flatMap((row, down) =>
    row.flatMap((cell, right): [number, number][] => {
      if (cell === '' || !label.startsWith(cell)) return [];
      let whole = cell;
      for (let next = down + 1; whole.length < label.length; next += 1) {
        const more = texts[next]?.[right] ?? '';
        if (more === '') return [];
        whole += more;
      }
      return whole === label ? [[down, right]] : [];
    }),
  );
}

/** The numbers to the right of a text, or below it as in a tile. */
function numbersAt(values: CellInput[][], label: string): number[] {
  return placesOf(values, label).flatMap(([down, right]) => {
    const below = [1, 2, 3].map((step) => values[down + step]?.[right]);
    const beside = values[down]?.slice(right + 1) ?? [];
    return [...beside, ...below].filter((value): value is number => typeof value === 'number');
  });
}

/** Rows used and left out, as a note says it in each language. */
const rowsSaid =
  /^(?:Rows used: .*\d; left out: |แถวที่ใช้: .*\d ไม่รวม: |使った行: .*\d、除いた行: |الصفوف المستخدمة: .*\d.*؛ المستبعدة: |Số dòng đã dùng: .*\d; đã bỏ: ).*\d/;

interface Truth {
  kpis: { id: string; value: number }[];
}

for (const one of cases) {
  describe.skipIf(!isHere(one))(`${one.name}${isHere(one) ? '' : ' (skipped: the data set is not here)'}`, () => {
    it.skipIf(writing)('has its golden files', () => {
      for (const kind of ['numbers', 'cells']) expect(existsSync(fileOf(`${one.name}.${kind}`)), kind).toBe(true);
    });

    it('has the numbers of its golden file', async () => {
      const made = built(one);
      const text = printNumbers(made.report, redactOf(one, made));
      await expect(text).toMatchFileSnapshot(fileOf(`${one.name}.numbers`));
    });

    it('has the cells of its golden file', async () => {
      const made = built(one);
      const text = printCells(made.host, made.tab, redactOf(one, made), !one.real);
      await expect(text).toMatchFileSnapshot(fileOf(`${one.name}.cells`));
    });

    it('shows each KPI in its cells as the JSON gives it', () => {
      const { report, values } = built(one);
      const told = report.kpis.filter(({ value }) => value !== null);
      expect(told.length).toBeGreaterThan(0);
      const wrong = told.filter(({ label, value }) => !numbersAt(values, label).includes(value ?? Number.NaN));
      expect(wrong.map(({ id, value }) => `${id} ${value}`)).toEqual([]);
    });

    it('shows each stage of the funnel as the JSON gives it', () => {
      const { report, values } = built(one);
      for (const { stage, reached } of report.funnel) {
        const label = stages[stage as keyof typeof stages].label[one.language];
        expect(numbersAt(values, label), stage).toContain(reached);
      }
    });

    it('says at each number what it is, of what, which rows were used and which left out', () => {
      const { host, tab } = built(one);
      const numbers = host
        .cells(tab.id, 1, 1, tab.rows, tab.columns)
        .flatMap((row, down) => row.map((cell, right) => ({ cell, place: `${down + 1}, ${right + 1}` })))
        .filter(({ cell }) => cell?.kind === 'number' && !cell.input?.startsWith('='));
      expect(numbers.length).toBeGreaterThan(10);
      const { ratio } = dictionaries[one.language].report;
      const of = new RegExp(ratio.replace(/\{\w+\}/g, '[^\\n]*\\d[^\\n]*'));
      const wrong = numbers.filter(({ cell }) => {
        const [is = '', ...lines] = (cell?.note ?? '').split('\n');
        const isShare = cell?.text.endsWith('%');
        return (
          is === '' || !lines.some((line) => rowsSaid.test(line)) || (isShare && !lines.some((line) => of.test(line)))
        );
      });
      expect(wrong.map(({ cell, place }) => `${place}: ${cell?.text} ${cell?.note}`)).toEqual([]);
    });

    it('shows the revenue of each month that it lists as the JSON gives it', () => {
      const { report, values } = built(one);
      const months = (report.breakdowns.month ?? [])
        .filter(({ key, revenue }) => key !== '(blank)' && Number(revenue) > 0)
        // A star marks a month that isn't over.
        .map(({ key, revenue }) => ({ revenue, labels: [`${key}`, `${key} *`] }));
      const listed = months.filter(({ labels }) => labels.some((label) => placesOf(values, label).length > 0));
      expect(listed.length).toBeGreaterThanOrEqual(Math.min(months.length, 12));
      const wrong = listed.filter(
        ({ labels, revenue }) => !labels.some((label) => numbersAt(values, label).includes(revenue as number)),
      );
      expect(wrong).toEqual([]);
    });

    it.skipIf(Object.keys(one.truth).length === 0)('shows the true values', () => {
      const { report, values } = built(one);
      const { kpis } = JSON.parse(readFileSync(`${data}/truth/${one.name}.json`, 'utf8')) as Truth;
      for (const [ours, theirs] of Object.entries(one.truth)) {
        const truth = kpis.find(({ id }) => id === theirs)?.value ?? Number.NaN;
        const label = report.kpis.find(({ id }) => id === ours)?.label ?? ours;
        const near = numbersAt(values, label).filter((value) => Math.abs(value - truth) <= Math.abs(truth) * 5e-10);
        expect(near.length, `${ours} ${truth}`).toBeGreaterThan(0);
      }
    });
  });
}
