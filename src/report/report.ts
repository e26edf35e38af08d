/** The report as plain data, put together from its sections. */

import { dateText } from '../engine/calendar';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Texts } from '../i18n/locales';
import type { ReportData } from './data';
import type { Missing, Report, Section } from './model';
import { periodText } from './periods';
import { sections } from './sections';

const missingTitle: Texts = {
  en: 'What can be added',
  th: 'สิ่งที่เพิ่มได้',
  ja: '追加できるもの',
  ar: 'ما يمكن إضافته',
  vi: 'Có thể thêm',
};

/** Makes each section whose data are there; of the others it says what to add. */
export function buildReport(data: ReportData): Report {
  const { locale, period, asOf, mapping } = data;
  const words = dictionaries[locale].report;
  const shown: Section[] = [];
  const missing: Missing[] = [];
  for (const { id, title, add, always, make } of sections) {
    if (!always && data.controls.hidden.indexOf(id) >= 0) continue;
    const body = make(data);
    if (body) shown.push({ id, title: title[locale], ...body });
    else missing.push({ title: title[locale], missing: add[locale] });
  }
  return {
    locale,
    title: words.title,
    subtitle: [
      [
        period ? periodText(period, locale) : words.allTime,
        fill(words.asOf, { day: dateText(asOf) }),
        fill(words.from, { tabs: Array.from(new Set(mapping.tables.map(({ tab }) => tab))).join(', ') }),
      ].join(' · '),
    ],
    sections: shown,
    missingTitle: missingTitle[locale],
    missing,
  };
}
