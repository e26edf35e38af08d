/** What the name of a tab says about the table on it. */

import type { TableId } from '../../kpis/tables';
import { normalise, parted, withoutMarks } from '../normalise';

const patterns: readonly (readonly [table: TableId, words: RegExp])[] = [
  [
    'spend',
    /\b(?:spend|spending|spent|cost|costs|expense|expenses|ad|ads|advertising|marketing budget|chi phi|chi tieu|quang cao)\b|ค่าใช้จ่าย|ค่าโฆษณา|งบการตลาด|費用|広告費|コスト|経費|تكاليف|تكلفه|صرف|إنفاق|انفاق|مصروفات|مصاريف/,
  ],
  [
    'targets',
    /\b(?:target|targets|quota|quotas|goal|goals|chi tieu kpi|muc tieu)\b|เป้า|โควต้า|目標|ノルマ|予算|اهداف|المستهدف/,
  ],
  [
    'surveys',
    /\b(?:survey|surveys|csat|nps|feedback|satisfaction|khao sat|danh gia)\b|สำรวจ|ความพึงพอใจ|アンケート|満足度|استبيان|رضا/,
  ],
  [
    'inquiries',
    /\b(?:inquiry|inquiries|enquiry|enquiries|ticket|tickets|support|inbox|yeu cau|cau hoi)\b|สอบถาม|問い合わせ|استفسارات/,
  ],
  [
    'activities',
    /\b(?:activity|activities|task|tasks|calls?|call log|meetings?|visits?|hoat dong)\b|กิจกรรม|活動|訪問|انشطه|الانشطه/,
  ],
  [
    'orders',
    /\b(?:order|orders|invoice|invoices|transactions|don hang|hoa don)\b|คำสั่งซื้อ|ออเดอร์|ใบแจ้งหนี้|注文|請求|الطلبات|طلبات|الفواتير/,
  ],
  [
    'customers',
    /\b(?:customers|subscriptions|subscribers|members|membership|memberships|roster|tenants|khach hang|thue bao|hoi vien)\b|สมาชิก|顧客|契約者|会員|العملاء|الاشتراكات|المشترك|اعضاء|الاعضاء/,
  ],
  ['social', /\b(?:social|instagram|facebook posts|posts|mang xa hoi)\b|โซเชียล|SNS|التواصل/],
  [
    'deals',
    /\b(?:deal|deals|pipeline|opportunity|opportunities|opps|lead|leads|prospects|crm|co hoi|khach hang tiem nang|giao dich)\b|ดีล|โอกาส|ลีด|ไปป์ไลน์|案件|商談|取引|リード|パイプライン|صفقات|الصفقات|فرص|العملاء المحتمل/,
  ],
];

/** The tables that a tab's name speaks of. */
export function tablesNamed(tab: string): TableId[] {
  const marked = normalise(parted(tab));
  // Without its marks, the Vietnamese word for targets is the one for spending.
  const name = /chỉ tiêu/.test(marked) ? 'muc tieu' : withoutMarks(marked);
  return patterns.filter(([, words]) => words.test(name)).map(([table]) => table);
}

const dealWords =
  /\b(?:deals?|opportunit(?:y|ies)|opps?|co hoi|giao dich)\b|ดีล|โอกาส|案件|商談|取引|صفقه|صفقات|الصفق|فرصه|فرص|الفرص/;
const leadWords =
  /\b(?:leads?|prospects?|enquir(?:y|ies)|inquir(?:y|ies)|khach hang tiem nang|khach tiem nang)\b|ลีด|ลูกค้าเป้าหมาย|リード|見込み客|عميل محتمل|عملاء محتمل|العملاء المحتمل/;

/** Words for deals in the name of a tab. A header such as `Pipeline` stands over tickets and tasks as well. */
const dealTabs = /\bpipeline\b|パイプライン|ไปป์ไลน์|مسار المبيعات/;

const besideLeads = /source|origin|campaign|type|date|แหล่ง|ที่มา|ソース|獲得|日|مصدر|nguon|ngay|تاريخ|วันที่/;

/** Whether a header or the name of a tab speaks of deals or of leads. `Lead Source` stands in lists of both. */
export function speaksOf(text: string, where: 'header' | 'tab' = 'header'): 'deals' | 'leads' | null {
  const name = withoutMarks(normalise(parted(text.replace(/^deal - /i, 'deal '))));
  if (dealWords.test(name) || (where === 'tab' && dealTabs.test(name))) return 'deals';
  return leadWords.test(name) && !besideLeads.test(name) ? 'leads' : null;
}
