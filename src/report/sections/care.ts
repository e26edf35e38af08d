/** What to know before relying on the numbers: what was found, how each KPI is computed, and what was read. */

import { dateText } from '../../engine/calendar';
import type { Result } from '../../engine/formula';
import type { Impact } from '../../engine/impact';
import { dictionaries } from '../../i18n/dictionary';
import { fill } from '../../i18n/fill';
import type { Texts } from '../../i18n/locales';
import { formulaWords } from '../../kpis/formula-words';
import type { Kpi } from '../../kpis/kpi';
import { fieldLabel, sentence, wordLeftOut, wordReason } from '../../kpis/reasons';
import { tableLabels } from '../../kpis/tables';
import { wordFinding } from '../../tables/finding';
import { wordQuestion } from '../../tables/question';
import { amountOf, sideOf } from '../cells';
import type { ReportData } from '../data';
import type { Effect } from '../json';
import type { ReportTable, TableCell } from '../model';
import { numberText, unitText } from '../numbers';
import type { SectionMaker } from './section';

/** More KPIs than this make a line of a finding too long, and more links than this a row too wide. */
const mostEffects = 2;
const mostLinks = 2;

const words = {
  title: { en: 'Read with care', th: 'อ่านอย่างระมัดระวัง', ja: '読むときの注意', ar: 'اقرأ بعناية', vi: 'Đọc cẩn thận' },
  add: { en: '', th: '', ja: '', ar: '', vi: '' },
  findings: {
    en: 'What was not read as meant',
    th: 'สิ่งที่อ่านไม่ได้ตามที่ตั้งใจ',
    ja: '意図どおりに読めなかったもの',
    ar: 'ما لم يُقرأ كما أُريد',
    vi: 'Những gì chưa đọc được như ý',
  },
  count: { en: 'Rows', th: 'แถว', ja: '行数', ar: 'الصفوف', vi: 'Số dòng' },
  effect: {
    en: 'Without these rows',
    th: 'หากไม่มีแถวเหล่านี้',
    ja: 'これらの行がない場合',
    ar: 'من دون هذه الصفوف',
    vi: 'Nếu bỏ các dòng này',
  },
  goTo: { en: 'Go to', th: 'ไปที่', ja: '移動', ar: 'انتقل إلى', vi: 'Đi tới' },
  definitions: {
    en: 'How each KPI is computed',
    th: 'วิธีคำนวณแต่ละ KPI',
    ja: '各KPIの計算方法',
    ar: 'كيف يُحسب كل مؤشر',
    vi: 'Cách tính từng KPI',
  },
  read: { en: 'What was read', th: 'สิ่งที่อ่าน', ja: '読んだもの', ar: 'ما قُرئ', vi: 'Những gì đã đọc' },
  tab: { en: 'Tab', th: 'แท็บ', ja: 'シート', ar: 'الورقة', vi: 'Trang' },
  holds: { en: 'Holds', th: 'ข้อมูล', ja: '内容', ar: 'تحوي', vi: 'Chứa' },
  columns: { en: 'Columns', th: 'คอลัมน์', ja: '列', ar: 'الأعمدة', vi: 'Các cột' },
  built: {
    en: 'Built with {day} as today, in the time zone {zone}.',
    th: 'สร้างโดยถือว่า {day} เป็นวันนี้ ในเขตเวลา {zone}',
    ja: '{day} を今日とし、タイムゾーン {zone} で作成しました。',
    ar: 'أُنشئ على أن اليوم هو {day}، في المنطقة الزمنية {zone}.',
    vi: 'Được tạo với hôm nay là {day}, theo múi giờ {zone}.',
  },
} as const satisfies Record<string, Texts>;

/** What KPIs would be without the rows of a finding. */
function effectText(impact: readonly Impact[], data: ReportData): string {
  const { locale } = data;
  const { none } = dictionaries[locale].report;
  const shown = (value: number | null, kpi: Kpi) => (value === null ? none : unitText(value, kpi.unit, data));
  return impact
    .filter(({ kpi, value, without }) => shown(value, kpi) !== shown(without, kpi))
    .slice(0, mostEffects)
    .map(({ kpi, without }) => `${kpi.label[locale]} ${shown(without, kpi)}`)
    .join(', ');
}

function findingsTable(data: ReportData): ReportTable {
  const { findings, questions, locale } = data;
  const report = dictionaries[locale].report;
  const links = ({ finding }: Effect): TableCell[] =>
    finding.rows.slice(0, mostLinks).map((row) => ({ link: { tab: finding.tab, row } }));
  return {
    id: 'findings',
    title: words.findings[locale],
    headers: [],
    rows: [
      ...questions.map((question) => ({
        label: fill(report.toDecide, { question: wordQuestion(question, locale) }),
        cells: [],
      })),
      ...findings.map((effect) => {
        const effects = effectText(effect.impact, data);
        const text = wordFinding(effect.finding, locale);
        return {
          label: effects ? `${text} ${fill(report.without, { kpis: effects })}` : text,
          cells: links(effect),
        };
      }),
    ],
  };
}

function definitionsTable(data: ReportData): ReportTable {
  const { evaluation, locale } = data;
  const report = dictionaries[locale].report;
  const shown = (value: number) => numberText(value, data);
  const side = (result: Result, at: 0 | 1): TableCell => {
    const value = at === 0 ? result.numerator : result.denominator;
    const isMoney = at === 0 && result.kpi.unit === 'currency';
    return sideOf(result, at, isMoney ? 'currency' : Number.isInteger(value) ? 'count' : 'ratio', data);
  };
  return {
    id: 'definitions',
    title: words.definitions[locale],
    headers: [report.kpi, report.value, report.numerator, report.denominator, report.note].map((text) => ({ text })),
    rows: evaluation.results.map((result) => ({
      label: result.kpi.label[locale],
      cells: [
        amountOf(result, data),
        side(result, 0),
        side(result, 1),
        {
          text: [
            result.reason
              ? sentence(wordReason(result.reason, result.kpi, locale, shown))
              : sentence(formulaWords(result.formula, locale)),
            ...result.leftOut.map(({ of, rows }) => sentence(wordLeftOut(of, rows, locale, shown))),
          ].join(' · '),
        },
      ],
    })),
  };
}

function mappingTable({ mapping, locale }: ReportData): ReportTable {
  return {
    id: 'mapping',
    title: words.read[locale],
    headers: [words.tab, words.holds, words.columns].map((text) => ({ text: text[locale] })),
    rows: mapping.tables.map(({ tab, table, columns }) => ({
      label: tab,
      cells: [
        { text: tableLabels[table][locale] },
        { text: '' },
        {
          text: (Object.keys(columns) as (keyof typeof columns)[])
            .map((field) => `${fieldLabel(field, locale)} = ${columns[field]}`)
            .join(', '),
        },
      ],
    })),
  };
}

export const care: SectionMaker = {
  id: 'care',
  title: words.title,
  add: words.add,
  always: true,
  make: (data) => {
    const { locale, findings, questions } = data;
    const lead = [fill(words.built[locale], { day: dateText(data.asOf), zone: data.zone })];
    const clean = findings.length + questions.length === 0;
    if (clean) lead.push(dictionaries[locale].report.qualityNone);
    return {
      lead,
      tables: [...(clean ? [] : [findingsTable(data)]), definitionsTable(data), mappingTable(data)],
    };
  },
};
