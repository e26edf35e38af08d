import type { Definition } from '../kpi';

export const newCustomers = {
  id: 'new_customers',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'New customers acquired',
    th: 'การได้มาซึ่งลูกค้า',
    ja: '新規顧客獲得数',
    ar: 'العملاء الجدد المكتسبون',
    vi: 'Số khách hàng mới',
  },
  description: {
    en: 'Customers whose first won deal lies in the period.',
    th: 'ลูกค้าที่ดีลแรกปิดได้ในช่วงเวลา',
    ja: '最初の受注が期間内にある顧客',
    ar: 'العملاء الذين فازوا بأول صفقة لهم في الفترة',
    vi: 'Khách hàng có giao dịch thắng đầu tiên trong kỳ',
  },
  formula: 'new_customers',
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  source: 'First won deal per customer, over the whole history',
} as const satisfies Definition;
