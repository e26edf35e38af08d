/** npm run report: the KPI report of files, in the terminal, as JSON, or as a workbook. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Host } from './host';
import { fromHere, openHost, openWorkbook } from './open';
import { sampleLanguages } from './samples';
import { checkTarget, saveWorkbook } from './xlsx/save';

/** The part of the answer that is printed as a table. The whole is passed on as it is. */
interface ReportNumbers {
  kpis: {
    label: string;
    unit: string;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
    reason: string | null;
  }[];
  funnel: { stage: string; reached: number; fromPrevious: number | null }[];
  quality: { message: string; rows: number[] }[];
  questions: { text: string; choices: { value: string; label: string }[] }[];
}

type Answer = { ok: true; value: ReportNumbers } | { ok: false; message: string };

const languages: readonly string[] = sampleLanguages;

const usage =
  'Give at least one file: npm run -s report -- deals.csv [more.csv …] [--mapping m.json] [--settings s.json] [--period all|YYYY|YYYY-Qn|YYYY-MM|FROM..TO] [--as-of YYYY-MM-DD] [--min-n 30] [--language en|th|ja|ar|vi] [--json [--by "Column" …] [--kpi "sales cycle (median)" …]] [--xlsx report.xlsx]';

function numberText(value: number | null, unit = 'count'): string {
  if (value === null) return '–';
  if (unit === 'percent') return `${(value * 100).toFixed(1)}%`;
  return value.toLocaleString('en-US', { maximumFractionDigits: unit === 'days' ? 1 : 2 });
}

function tableOf(report: ReportNumbers): string {
  const kpis = report.kpis.map(({ label, unit, value, numerator, denominator, reason }) => {
    const how = reason ?? (denominator === null ? '' : `${numberText(numerator)} of ${numberText(denominator)}`);
    return `${label.padEnd(34)}${numberText(value, unit).padStart(16)}   ${how}`;
  });
  const funnel = report.funnel.map(
    (step) =>
      `${step.stage.padEnd(34)}${numberText(step.reached).padStart(16)}   ${numberText(step.fromPrevious, 'percent')}`,
  );
  const quality = report.quality.map(
    ({ message, rows }) => `- ${message}${rows.length > 0 ? ` (rows ${rows.join(', ')})` : ''}`,
  );
  const questions = report.questions.map(
    ({ text, choices }) => `- ${text} (${choices.map(({ label }) => label).join(' / ')})`,
  );
  const section = (title: string, lines: string[]) => (lines.length > 0 ? ['', title, ...lines] : []);
  return [
    ...kpis,
    ...section('Funnel', funnel),
    ...section('To decide, in the "answers" of the mapping', questions),
    ...section('What was not read as meant', quality.length > 0 ? quality : ['- nothing']),
  ].join('\n');
}

function readJson(what: string, path: string): unknown {
  const text = readFileSync(fromHere(path), 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The ${what} ${path} is not JSON.`);
  }
}

/** Saves settings in the workbook, as the sidebar does. Throws where an entry can't be used: the default would stand there. */
function saveSettings(host: Host, settings: unknown): void {
  host.runFromPage('wizardSave', [JSON.stringify({ settings })]);
  const opened = JSON.parse(host.runFromPage('wizardOpen', []) as string) as { value: { settings: unknown } };
  for (const [name, value] of Object.entries(settings ?? {})) {
    const saved = (opened.value.settings as Record<string, unknown>)[name];
    if (JSON.stringify(saved) !== JSON.stringify(value)) {
      throw new Error(`The settings can't be used: "${name}" is ${JSON.stringify(value)}.`);
    }
  }
}

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      settings: { type: 'string' },
      period: { type: 'string' },
      'as-of': { type: 'string' },
      'min-n': { type: 'string', default: '30' },
      language: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      by: { type: 'string', multiple: true },
      kpi: { type: 'string', multiple: true },
      xlsx: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(usage);
  const request = {
    period: values.period,
    asOf: values['as-of'],
    minN: Number(values['min-n']),
    mapping: values.mapping === undefined ? undefined : readJson('mapping', values.mapping),
    asked: values.json ? { by: values.by, kpis: values.kpi } : undefined,
  };
  if (!(request.minN >= 0)) throw new Error(`--min-n is "${values['min-n']}", which is no number of leads.`);
  const target = values.xlsx === undefined ? undefined : fromHere(values.xlsx);
  if (target !== undefined) checkTarget(target, positionals.map(fromHere));
  if (!languages.includes(values.language)) {
    throw new Error(`"${values.language}" is not a language of the report; choose one of ${languages.join(', ')}.`);
  }
  const host = openHost(openWorkbook(positionals), { userLocale: values.language });
  if (values.settings !== undefined) saveSettings(host, readJson('settings', values.settings));
  host.resetCalls();
  const answer = JSON.parse(host.runFromPage('wizardBuild', [JSON.stringify(request)]) as string) as Answer;
  if (!answer.ok) throw new Error(answer.message);
  const { reads, writes, other } = host.calls();
  // Beside the numbers, so that what is printed is the same with a workbook and without.
  if (target !== undefined) console.error(await saveWorkbook(host, target));
  return values.json ? JSON.stringify({ ...answer.value, calls: { reads, writes, other } }) : tableOf(answer.value);
}

run().then(console.log, (error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
