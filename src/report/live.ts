/** What is said of live numbers: which tiles follow the data, and why the others don't. */

import type { Result } from '../engine/formula';
import { fill } from '../i18n/fill';
import type { Texts } from '../i18n/locales';
import type { Live } from './model';
import { unitText, type Writing } from './numbers';

const words = {
  live: {
    en: 'Live: this cell follows the data. Everything else stands as it was built.',
    th: 'อัปเดตเอง: เซลล์นี้เปลี่ยนตามข้อมูล ส่วนอื่นคงไว้ตามเวลาที่สร้าง',
    ja: '自動更新: このセルはデータに合わせて変わります。ほかは作成時のままです。',
    ar: 'حي: تتبع هذه الخلية البيانات. وكل ما عداها كما كان عند الإنشاء.',
    vi: 'Trực tiếp: ô này thay đổi theo dữ liệu. Mọi thứ khác giữ nguyên như khi tạo.',
  },
  still: {
    en: 'Not live: {why}',
    th: 'ไม่อัปเดตเอง: {why}',
    ja: '自動更新なし: {why}',
    ar: 'غير حي: {why}',
    vi: 'Không trực tiếp: {why}',
  },
  differs: {
    en: 'by itself, without what was saved in the sidebar, the function reads these tabs as {value}.',
    th: 'ฟังก์ชันอ่านแท็บเหล่านี้เองโดยไม่ใช้ค่าที่บันทึกในแถบด้านข้าง ได้ {value}',
    ja: '関数だけで読むと(サイドバーの保存内容なし)、これらのシートは {value} になります。',
    ar: 'الدالة وحدها، من دون ما حُفظ في الشريط الجانبي، تقرأ هذه الأوراق {value}.',
    vi: 'tự đọc các trang này, không có những gì đã lưu trong thanh bên, hàm cho {value}.',
  },
  follow: {
    en: 'Live, they follow the data: {kpis}. All other numbers stand as they were built.',
    th: 'ตัวเลขที่เปลี่ยนตามข้อมูล: {kpis} ตัวเลขอื่นคงไว้ตามเวลาที่สร้าง',
    ja: 'データに合わせて変わる数値: {kpis}。ほかの数値は作成時のままです。',
    ar: 'أرقام حية تتبع البيانات: {kpis}. وكل الأرقام الأخرى كما كانت عند الإنشاء.',
    vi: 'Số liệu trực tiếp, thay đổi theo dữ liệu: {kpis}. Mọi số khác giữ nguyên như khi tạo.',
  },
  one: {
    en: '{kpi} is not live: {why}',
    th: '{kpi} ไม่อัปเดตเอง: {why}',
    ja: '{kpi}は自動更新なし: {why}',
    ar: '{kpi} غير حي: {why}',
    vi: '{kpi} không trực tiếp: {why}',
  },
} as const satisfies Record<string, Texts>;

/** Why a number is not live; null for one that is. */
function whyOf(live: Live, { kpi }: Result, writing: Writing): string | null {
  if ('formula' in live) return null;
  return 'says' in live
    ? live.says
    : fill(words.differs[writing.locale], { value: unitText(live.gives, kpi.unit, writing) });
}

/** What the note of a number says. */
export function liveText(live: Live, result: Result, writing: Writing): string {
  const { locale } = writing;
  const why = whyOf(live, result, writing);
  return why === null ? words.live[locale] : fill(words.still[locale], { why });
}

/** What is said below the tiles; nothing where live numbers are off. */
export function liveLead(lives: readonly Live[], results: readonly Result[], writing: Writing): string[] {
  const { locale } = writing;
  const [follow, still]: string[][] = [[], []];
  lives.forEach((live, at) => {
    const result = results[at] as Result;
    const why = whyOf(live, result, writing);
    const kpi = result.kpi.label[locale];
    if (why === null) follow?.push(kpi);
    else still?.push(fill(words.one[locale], { kpi, why }));
  });
  return [
    ...(follow && follow.length > 0 ? [fill(words.follow[locale], { kpis: follow.join(', ') })] : []),
    ...(still ?? []),
  ];
}
