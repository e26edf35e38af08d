import { creditedCosts, unsureNew, untypedCosts } from '../beside';
import type { Definition } from '../kpi';
import { newCustomers } from '../parameters';

export const costPerConversion = {
  id: 'cost_per_conversion',
  function: 'COSTPERCONV',
  aliases: ['CPCONV'],
  unit: 'currency',
  better: 'lower',
  label: {
    en: 'Cost per customer conversion',
    th: 'ต้นทุนต่อการแปลงลูกค้า',
    ja: 'コンバージョンあたりのコスト',
    ar: 'التكلفة لكل تحويل عميل',
    vi: 'Chi phí cho mỗi chuyển đổi của khách hàng',
  },
  description: {
    en: 'What one conversion cost: costs of every kind divided by the won deals, or orders, of the same period.',
    th: 'ต้นทุนต่อการแปลงหนึ่งครั้ง: ต้นทุนทุกประเภทหารด้วยดีลที่ปิดได้หรือคำสั่งซื้อในช่วงเดียวกัน',
    ja: 'コンバージョン1件の費用: すべての費用 ÷ 同じ期間の受注または注文の数',
    ar: 'تكلفة التحويل الواحد: كل أنواع التكاليف مقسومة على الصفقات الرابحة أو الطلبات في الفترة نفسها',
    vi: 'Chi phí cho một chuyển đổi: mọi loại chi phí chia cho giao dịch thắng hoặc đơn hàng trong cùng kỳ',
  },
  formula: {
    ratio: [
      {
        choose: 'scope',
        of: { full: { first: ['all_spend', 'counted_spend'] }, marketing: 'marketing_spend', ads: 'ad_spend' },
      },
      {
        choose: 'conversions',
        of: {
          won_deals: { first: ['won', 'orders', 'counted_won'] },
          new_customers: newCustomers,
          orders: 'orders',
        },
      },
    ],
  },
  leftOut: [untypedCosts, ...creditedCosts, ...unsureNew],
  empty: {
    en: 'there are no conversions, so there is no cost per conversion.',
    th: 'ไม่มีการแปลง จึงไม่มีต้นทุนต่อการแปลง',
    ja: 'コンバージョンがないため、1件あたりの費用はありません。',
    ar: 'لا توجد تحويلات، لذلك لا توجد تكلفة لكل تحويل.',
    vi: 'không có chuyển đổi nên không có chi phí mỗi chuyển đổi.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'costs',
        measure: 'all_spend',
        negative: true,
        help: {
          en: 'All costs, a number or a range',
          th: 'ต้นทุนทั้งหมด เป็นตัวเลขหรือช่วง',
          ja: 'すべての費用(数値または範囲)',
          ar: 'كل التكاليف، رقم أو نطاق',
          vi: 'Mọi chi phí, một số hoặc một vùng',
        },
      },
      {
        kind: 'numbers',
        name: 'conversions',
        measure: 'won',
        help: {
          en: 'Conversions, repeat customers included',
          th: 'จำนวนการแปลง รวมลูกค้าเดิม',
          ja: 'コンバージョン数(既存顧客を含む)',
          ar: 'التحويلات، بما فيها العملاء المتكررون',
          vi: 'Số chuyển đổi, kể cả khách cũ',
        },
      },
    ],
  ],
  examples: [
    { formula: '=COSTPERCONV(30000,100)', value: 300 },
    { formula: '=COSTPERCONV({8000;4000;3000},20)', value: 750 },
  ],
  source: 'All costs / conversions of the period; counts every conversion, unlike CAC',
} as const satisfies Definition;
