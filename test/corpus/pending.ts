/** Labelled sheets that the reader doesn't read as labelled yet. A sheet that is mended leaves the list. */

import type { Item } from './score';

/** Names of the cases with a label that is missed or silently wrong, in the order of the corpus. */
export function failing(items: readonly Item[]): string[] {
  const bad = items.filter(({ verdict }) => verdict === 'missed' || verdict === 'wrong');
  return [...new Set(bad.map((item) => item.case))];
}

/** The names known to fail; the test holds that these and no others do. */
export const pending: readonly string[] = [
  'Amounts in dollars and euros in one column',
  'Pipedrive activities with due dates and durations',
  'Sansan 商談リスト',
  'Letting agent, applicants',
  'Dental clinic treatment plans',
  'Landscaper quote book with owing and paid columns',
  'Board numbers per month, percentages between',
  'Trade shows, counts per event',
  'Marketing budget ledger',
  'Wholesaler invoice lines',
  'A tab per month, title over each, columns moved in one',
  'Workbook of an events company, everything in it',
  'งานขายโครงการ เปอร์เซ็นต์โอกาสในสถานะ',
  'รายงานเข้าเยี่ยมลูกค้า',
  'ลีดจากงานแฟร์ คอลัมน์ว่างไม่มีหัว',
  '不動産仲介 反響からの管理',
  '営業日報の行動ログ',
  'お問い合わせ対応簿',
  '店舗SNSの投稿記録',
  'وسيط عقاري، متابعة العملاء',
  'Môi giới căn hộ, theo dõi khách',
  'Bảng cơ hội B2B có phần trăm trong giai đoạn',
  'Trung tâm Anh ngữ, từng mốc ngày',
  'Lead từ quảng cáo, dán từ file',
];
