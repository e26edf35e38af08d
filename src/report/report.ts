/** The report as plain data, put together from its sections. */

import { dateText } from '../engine/calendar';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Texts } from '../i18n/locales';
import { dimensions } from '../kpis/dimensions';
import { tableLabels } from '../kpis/tables';
import { controlsAt, liveSwitch, switchOf } from './controls';
import type { ReportData } from './data';
import type { Control, Missing, Report, Section } from './model';
import { periodText } from './periods';
import { sections } from './sections';

const missingTitle: Texts = {
  en: 'What can be added',
  th: 'สิ่งที่เพิ่มได้',
  ja: '追加できるもの',
  ar: 'ما يمكن إضافته',
  vi: 'Có thể thêm',
};

const switchesTitle: Texts = {
  en: 'Show or hide, then Refresh in the menu',
  th: 'แสดงหรือซ่อน แล้วเลือกรีเฟรชในเมนู',
  ja: '表示・非表示を選び、メニューで更新',
  ar: 'أظهر أو أخفِ، ثم حدّث من القائمة',
  vi: 'Hiện hoặc ẩn, rồi chọn Làm mới trong menu',
};

const filteredTexts = {
  only: { en: 'Only {what}', th: 'เฉพาะ {what}', ja: '{what} のみ', ar: 'فقط {what}', vi: 'Chỉ {what}' },
  left: {
    en: 'left out, as they do not say to whom their rows belong: {tables}',
    th: 'ไม่รวมตารางที่ไม่ระบุว่าแถวเป็นของใคร: {tables}',
    ja: '誰の行か分からないため除いた表: {tables}',
    ar: 'استُبعدت جداول لا تقول لمن صفوفها: {tables}',
    vi: 'bỏ qua các bảng không cho biết dòng thuộc về ai: {tables}',
  },
} as const satisfies Record<string, Texts>;

/** What the report is cut to, and what had to be left out for that. */
function filterText({ controls, left, locale }: ReportData): string[] {
  const { filter } = controls;
  if (!filter) return [];
  const what = `${dimensions[filter.by].label[locale]}: ${filter.key}`;
  const tables = left.map((id) => tableLabels[id][locale]).join(', ');
  return [
    fill(filteredTexts.only[locale], { what }) +
      (left.length > 0 ? ` · ${fill(filteredTexts.left[locale], { tables })}` : ''),
  ];
}

/** Makes each section whose data are there; of the others it says what to add. */
export function buildReport(data: ReportData): Report {
  const { locale, period, asOf, mapping } = data;
  const words = dictionaries[locale].report;
  const shown: Section[] = [];
  const missing: Missing[] = [];
  const switches: Control[] = [];
  for (const { id, title, add, always, make } of sections) {
    const isOn = always === true || data.controls.hidden.indexOf(id) < 0;
    const body = isOn ? make(data) : null;
    if (!always && (body || !isOn)) switches.push(switchOf(id, title[locale], isOn, locale));
    if (!isOn) continue;
    if (body) shown.push({ id, title: title[locale], ...body });
    else missing.push({ title: title[locale], missing: add[locale] });
  }
  return {
    locale,
    marks: data.marks,
    title: words.title,
    subtitle: [
      [
        period ? periodText(period, locale) : words.allTime,
        fill(words.asOf, { day: dateText(asOf) }),
        fill(words.from, { tabs: Array.from(new Set(mapping.tables.map(({ tab }) => tab))).join(', ') }),
      ].join(' · '),
      ...filterText(data),
    ],
    controls: controlsAt(data.controls, data.breakdowns, locale),
    sections: shown,
    switchesTitle: switchesTitle[locale],
    switches: [...switches, liveSwitch(data.controls, locale)],
    missingTitle: missingTitle[locale],
    missing,
  };
}
