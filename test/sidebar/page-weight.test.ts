/** What the page weighs on its way to the person, compressed as Google sends it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { hostWith, project } from '../built';
import { pageOf } from './sidebar-page';

const weight = (text: string): number => gzipSync(text).length;

it.each(locales)('the page in %s is under 60 KB, and has the texts of no other language', (locale) => {
  const page = pageOf(hostWith([{ name: 'Tab', values: [] }], { userLocale: locale }));
  expect(weight(page)).toBeLessThan(60_000);
  const texts = /<script type="application\/json" id="texts">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(texts)).toMatchObject({ locale });
  const greetings = {
    en: 'Build report',
    th: 'สร้างรายงาน',
    ja: 'レポートを作成',
    ar: 'إنشاء التقرير',
    vi: 'Tạo báo cáo',
  };
  expect(locales.filter((each) => page.includes(`"${greetings[each]}"`))).toEqual([locale]);
});

it('the engine, which comes while the person reads, is under 150 KB', () => {
  expect(weight(readFileSync(join(project, 'SidebarEngine.html'), 'utf8'))).toBeLessThan(150_000);
});
