/** Columns of targets. */

import type { Field } from '../field';

export const targetsFields = {
  target_amount: {
    kind: 'currency',
    tables: ['targets'],
    headers: {
      en: 'Target|Quota|Goal|Plan|Budget|Sales Target|Revenue Target|Monthly Target|Quarterly Target|Annual Target|Target Amount|Target Revenue|Sales Goal|Quota Amount|Monthly Quota|Goal Amount|Target (Revenue)|Targeted Sales|Sales Goal ($)',
      th: 'เป้าหมาย|เป้า|โควต้า|ยอดเป้า|เป้าหมายยอดขาย|เป้ายอดขาย|เป้ายอด|เป้าขาย|เป้าหมายรายเดือน|เป้า (บาท)|เป้าหมายขาย',
      ja: '目標|予算|ノルマ|目標金額|売上目標|目標額|目標値|予算額|計画|月間目標|予算(円)|目標(円)|売上予算|計画値',
      ar: 'الهدف|المستهدف|الحصة|هدف المبيعات|الهدف الشهري|المستهدف الشهري|قيمة الهدف|الهدف البيعي|هدف|المبيعات المستهدفة|المستهدف من المبيعات|الإيراد المستهدف',
      vi: 'Mục tiêu|Chỉ tiêu|KPI|Kế hoạch|Mục tiêu doanh số|Chỉ tiêu doanh số|Chỉ tiêu tháng|KPI doanh số|Mục tiêu doanh thu|Định mức|Chỉ tiêu doanh thu|Chỉ tiêu DS',
      crm: 'Goal|Quota Amount|quota_amount|QuotaAmount',
    },
  },
} as const satisfies Record<string, Field>;
