/** What the server says of small made-up workbooks, in each language, and a report of one. */

import type { Locale } from '../../src/i18n/locales';
import type { StageId } from '../../src/kpis/stages';
import type { ReportJson, WizardState, WizardTab } from '../../src/sheets/page-calls';

interface Words {
  tabs: [deals: string, spend: string, notes: string];
  /** Headers of the deals tab: company, rep, stage, amount, created, closed, source, product, note. */
  deals: string[];
  samples: string[];
  spend: string[];
  spendSamples: string[];
  /** Ten stage names, the last two not known. */
  stages: string[];
}

const meanings: (StageId | null)[] = [
  'lead',
  'mql',
  'sql',
  'opportunity',
  'proposal',
  'negotiation',
  'won',
  'lost',
  null,
  null,
];

const counts = [214, 168, 131, 122, 96, 61, 342, 287, 38, 1];

const words: Readonly<Record<Locale, Words>> = {
  en: {
    tabs: ['Pipeline 2026', 'Ad spend', 'Meeting notes'],
    deals: ['Company', 'Sales Rep', 'Stage', 'Deal Value', 'Created', 'Close Date', 'Lead Source', 'Product', 'Note'],
    samples: [
      'Northwind Traders',
      'Maya Ortiz',
      'Proposal sent',
      '$12,400.00',
      '03/02/2026',
      '04/18/2026',
      'Web',
      'Pro plan',
      'asked for a demo of the new planning module',
    ],
    spend: ['Month', 'Channel', 'Cost', 'Campaign'],
    spendSamples: ['Jan 2026', 'Search ads', '$3,200.00', 'Spring launch'],
    stages: [
      'New',
      'Contacted',
      'Qualified',
      'Demo',
      'Proposal sent',
      'Negotiation',
      'Closed Won',
      'Closed Lost',
      'Kick-off call',
      'Parked by <b>finance</b>',
    ],
  },
  th: {
    tabs: ['ไปป์ไลน์ 2569', 'ค่าโฆษณา', 'บันทึกประชุม'],
    deals: ['บริษัท', 'พนักงานขาย', 'ขั้นตอน', 'มูลค่าดีล', 'วันที่สร้าง', 'วันที่ปิด', 'แหล่งที่มา', 'สินค้า', 'หมายเหตุ'],
    samples: [
      'บริษัท สยามพาณิชย์ จำกัด',
      'ณัฐวุฒิ',
      'เสนอราคา',
      '฿420,000',
      '2/3/2569',
      '18/4/2569',
      'เว็บไซต์',
      'แพ็กเกจโปร',
      'ขอใบเสนอราคาใหม่',
    ],
    spend: ['เดือน', 'ช่องทาง', 'ค่าใช้จ่าย', 'แคมเปญ'],
    spendSamples: ['ม.ค. 2569', 'โฆษณาค้นหา', '฿96,000', 'เปิดตัวฤดูร้อน'],
    stages: [
      'ใหม่',
      'ติดต่อแล้ว',
      'ผ่านคุณสมบัติ',
      'นัดหมาย',
      'เสนอราคา',
      'เจรจา',
      'ปิดการขายได้',
      'ปิดไม่ได้',
      'รอของเข้า',
      'คุยกับหัวหน้า',
    ],
  },
  ja: {
    tabs: ['案件一覧', '広告費', '議事メモ'],
    deals: ['会社名', '営業担当', 'フェーズ', '受注金額', '作成日', 'クローズ日', '流入元', '商品', '備考'],
    samples: [
      '株式会社北風商会',
      '佐藤 美咲',
      '見積提示',
      '¥1,240,000',
      '2026/03/02',
      '2026/04/18',
      'Web',
      'プロプラン',
      '新しい計画モジュールのデモを希望',
    ],
    spend: ['月', 'チャネル', '費用', 'キャンペーン'],
    spendSamples: ['2026年1月', '検索広告', '¥320,000', '春の新生活'],
    stages: ['新規', '接触済み', '有効リード', '商談', '見積提示', '交渉', '受注', '失注', '社内確認', '社長判断'],
  },
  ar: {
    tabs: ['الصفقات 2026', 'إنفاق الإعلانات', 'ملاحظات'],
    deals: [
      'الشركة',
      'المندوب',
      'المرحلة',
      'قيمة الصفقة',
      'تاريخ الإنشاء',
      'تاريخ الإغلاق',
      'المصدر',
      'المنتج',
      'ملاحظة',
    ],
    samples: [
      'شركة النور للتجارة',
      'ليلى حداد',
      'عرض سعر',
      'AED 45,000',
      '2026/03/02',
      '2026/04/18',
      'Google Ads',
      'الباقة المتقدمة',
      'طلب عرضًا جديدًا',
    ],
    spend: ['الشهر', 'القناة', 'التكلفة', 'الحملة'],
    spendSamples: ['يناير 2026', 'إعلانات البحث', 'AED 12,000', 'حملة الربيع'],
    stages: [
      'جديد',
      'تم التواصل',
      'مؤهل',
      'اجتماع',
      'عرض سعر',
      'تفاوض',
      'تم البيع',
      'خسارة',
      'انتظار المدير',
      'Legal check',
    ],
  },
  vi: {
    tabs: ['Cơ hội 2026', 'Chi phí quảng cáo', 'Ghi chú họp'],
    deals: ['Công ty', 'Nhân viên', 'Giai đoạn', 'Giá trị', 'Ngày tạo', 'Ngày chốt', 'Nguồn', 'Sản phẩm', 'Ghi chú'],
    samples: [
      'Công ty TNHH Gió Bắc',
      'Nguyễn Minh Anh',
      'Báo giá',
      '240.000.000 ₫',
      '02/03/2026',
      '18/04/2026',
      'Website',
      'Gói Pro',
      'muốn xem demo',
    ],
    spend: ['Tháng', 'Kênh', 'Chi phí', 'Chiến dịch'],
    spendSamples: ['01/2026', 'Quảng cáo tìm kiếm', '64.000.000 ₫', 'Khai trương'],
    stages: [
      'Mới',
      'Đã liên hệ',
      'Đủ điều kiện',
      'Hẹn gặp',
      'Báo giá',
      'Đàm phán',
      'Chốt đơn',
      'Thất bại',
      'Chờ kho',
      'Xin ý kiến sếp',
    ],
  },
};

/** Deals and spend are recognised, a tab of notes is not, and two of ten stage names are not known. */
export function workbook(locale: Locale): WizardState {
  const { tabs, deals, samples, spend, spendSamples, stages } = words[locale];
  const at = (headers: string[], index: number): string => headers[index] as string;
  return {
    locale,
    saved: false,
    mapping: {
      version: 1,
      tables: [
        {
          table: 'deals',
          tab: tabs[0],
          header: 1,
          columns: {
            account: at(deals, 0),
            owner: at(deals, 1),
            stage: at(deals, 2),
            amount: at(deals, 3),
            created_date: at(deals, 4),
            close_date: at(deals, 5),
            source: at(deals, 6),
            product: at(deals, 7),
          },
        },
        {
          table: 'spend',
          tab: tabs[1],
          header: 3,
          columns: { period: at(spend, 0), source: at(spend, 1), spend_amount: at(spend, 2), campaign: at(spend, 3) },
        },
      ],
      stages: Object.fromEntries(
        stages.flatMap((text, index) => (meanings[index] ? [[text, meanings[index] as StageId]] : [])),
      ),
    },
    tabs: [
      tab(tabs[0], 1, 'deals', deals, samples),
      tab(tabs[1], 3, 'spend', spend, spendSamples),
      tab(tabs[2], null, null, [], []),
    ],
    stages: stages.map((text, index) => ({ text, count: counts[index] as number, stage: meanings[index] ?? null })),
  };
}

function tab(
  name: string,
  header: number | null,
  table: WizardTab['table'],
  headers: string[],
  samples: string[],
): WizardTab {
  return {
    name,
    header,
    table,
    columns: headers.map((text, index) => ({ header: text, samples: [samples[index] as string] })),
  };
}

/** The numbers that come back from building, with one KPI that has no value and two findings. */
export function report(overrides: Partial<ReportJson> = {}): ReportJson {
  const kpi = (id: string, label: string, unit: string, value: number | null, reason: string | null = null) => ({
    id,
    function: null,
    label,
    unit,
    value,
    numerator: null,
    denominator: null,
    reason,
    interval: null,
    few: false,
    leftOut: [],
  });
  return {
    kpis: [
      kpi('revenue', 'Revenue', 'currency', 10_005_534),
      kpi('deals_won', 'Deals won', 'count', 4238),
      kpi('win_rate', 'Win rate', 'percent', 4238 / 6711),
      kpi('opp_to_win', 'Opportunity-to-win rate', 'percent', 4238 / 8800),
      kpi('avg_deal', 'Average deal', 'currency', 2360.909),
      kpi('sales_cycle', 'Sales cycle', 'days', 51.78197),
      kpi(
        'pipeline_value',
        'Pipeline value',
        'currency',
        null,
        'No value recorded: 2089 rows for "amount of open deals", none with a number.',
      ),
      kpi('cpl', 'Cost per lead', 'currency', null, 'Not mapped: no tab holds "Marketing spend".'),
    ],
    funnel: [],
    breakdowns: {},
    quality: [
      {
        code: 'unknown_stage',
        table: 'Pipeline 2026',
        count: 38,
        message: '38 rows of Pipeline 2026 have the stage "Kick-off call", which is not known.',
        rows: [14, 29, 57, 58, 90],
        kpis: [],
      },
      {
        code: 'unknown_stage',
        table: 'Pipeline 2026',
        count: 1,
        message: '1 row of Pipeline 2026 has an amount that is no number.',
        rows: [412],
        kpis: [],
      },
    ],
    questions: [],
    mapping: { version: 1, tables: [], stages: {} },
    sections: [],
    report: { tab: 'KPI report', cells: 812, charts: 3 },
    ...overrides,
  };
}
