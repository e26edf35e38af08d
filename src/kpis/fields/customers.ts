/** Columns of customers and subscriptions. */

import type { Field } from '../field';

export const customersFields = {
  start_date: {
    kind: 'date',
    tables: ['customers'],
    headers: {
      en: 'Start Date|Signup Date|Customer Since|Subscription Start|Start|Joined|Joined On|Join Date|Signed Up|Sign-up Date|Activated|Activation Date|Subscribed On|Member Since|Contract Start|Start (UTC)|Created (UTC)|Since|Created|Go-live|Go Live|Go Live Date|Live Since|Enrolled',
      th: 'วันที่เริ่ม|วันที่สมัคร|วันที่เริ่มสมาชิก|เริ่มใช้|วันที่เข้าร่วม|วันเริ่มสัญญา|วันสมัคร|เริ่มวันที่|เริ่มใช้งาน|วันที่เริ่มใช้งาน|เริ่มสัญญา',
      ja: '開始日|契約開始日|登録日|利用開始日|入会日|契約日|加入日|開始|申込日|課金開始日|利用開始',
      ar: 'تاريخ البدء|تاريخ الاشتراك|تاريخ الانضمام|بداية الاشتراك|تاريخ التفعيل|تاريخ العقد|تاريخ بدء الاشتراك|بداية العقد',
      vi: 'Ngày bắt đầu|Ngày đăng ký|Ngày kích hoạt|Ngày tham gia|Ngày bắt đầu sử dụng|Bắt đầu|Ngày ký hợp đồng|Ngày bắt đầu HĐ|Ngày dùng',
      crm: 'start_date|created|current_period_start',
    },
  },
  churn_date: {
    kind: 'date',
    tables: ['customers'],
    headers: {
      en: 'Churn Date|Cancel Date|End Date|Cancellation Date|Cancelled|Canceled|Cancelled On|Canceled At|Left|Left On|Date Left|Churned On|Terminated|Termination Date|Canceled At (UTC)|Ended|Contract End|Cancelled At|Quit Date|Cancelled Date',
      th: 'วันที่ยกเลิก|วันที่สิ้นสุด|วันที่เลิก|วันหมดอายุ|วันที่ยกเลิกสมาชิก|เลิกใช้เมื่อ|วันที่ออก|ยกเลิกเมื่อ|หยุดใช้|หยุดใช้งาน|วันที่หยุดใช้|เลิกใช้',
      ja: '解約日|終了日|退会日|解約年月日|解約|利用終了日|解約月|退会|停止日',
      ar: 'تاريخ الإلغاء|تاريخ الانتهاء|تاريخ الإنهاء|تاريخ إلغاء الاشتراك|تاريخ الانسحاب|تاريخ التوقف|تاريخ المغادرة',
      vi: 'Ngày hủy|Ngày kết thúc|Ngày rời bỏ|Ngày ngừng|Ngày chấm dứt|Ngày hủy dịch vụ|Ngày nghỉ|Ngày ngưng|Ngày hủy gói|Ngày dừng',
      crm: 'canceled_at|ended_at|cancel_date',
    },
  },
  mrr_amount: {
    kind: 'currency',
    tables: ['customers'],
    headers: {
      en: 'MRR|Monthly Fee|Subscription|Recurring|Plan Price|Monthly Charges|Monthly Charge|Monthly Price|Monthly Amount|Monthly Revenue|Monthly|Fee|Monthly Dues|Dues|Monthly Rate|Subscription Fee|Fee per Month|Amount|Price per Month|Monthly Recurring Revenue|Monthly Payment|Plan Amount|MRR (USD)|Price|Dues / mo|Dues per Month|Fee / mo|Price / mo|$/mo|Per Month|MRR ($)',
      th: 'ค่าบริการรายเดือน|MRR|ค่าสมาชิก|ค่าสมาชิกต่อเดือน|รายเดือน|ค่าบริการ/เดือน|ค่าบริการต่อเดือน|ค่าสมาชิก/เดือน|ค่าบริการ / เดือน',
      ja: '月額|MRR|月額料金|月額料金(税抜)|月会費|会費|月額利用料|利用料|月額(円)|月次売上|月額費用',
      ar: 'الاشتراك الشهري|MRR|قيمة الاشتراك|رسوم الاشتراك|الاشتراك|الرسوم الشهرية|قيمة الاشتراك الشهري',
      vi: 'Phí hàng tháng|MRR|Phí tháng|Phí/tháng|Phí hằng tháng|Phí dịch vụ|Cước tháng|Giá gói|Phí thuê bao|Cước/tháng|Học phí tháng|Phí / tháng',
      crm: 'Monthly recurring revenue|plan_amount|mrr',
    },
  },
  churn_status: {
    kind: 'enum',
    tables: ['customers'],
    headers: {
      en: 'Churn|Churned|Churned?|Is Churned|Customer Status|Subscription Status|Cancelled|Canceled|Status|Active|Member Status|Account Status|State|Membership Status',
      th: 'ยกเลิก|สถานะสมาชิก|สถานะ|สถานะสมาชิกภาพ|สถานะการใช้งาน',
      ja: '解約|契約状況|ステータス|会員ステータス|状態|利用状況|契約ステータス|会員状態',
      ar: 'حالة الاشتراك|ملغي|الحالة|حالة العميل|حالة العضوية',
      vi: 'Đã hủy|Trạng thái thuê bao|Trạng thái|Tình trạng|Trạng thái sử dụng|Tình trạng thuê bao',
      crm: 'status',
    },
  },
  tenure: {
    kind: 'number',
    tables: ['customers'],
    headers: {
      en: 'Tenure|Tenure Months|Months Active|Months',
      th: 'อายุสมาชิก|จำนวนเดือน',
      ja: '利用月数|契約月数',
      ar: 'مدة الاشتراك|عدد الأشهر',
      vi: 'Số tháng sử dụng|Số tháng',
      crm: '',
    },
  },
  billing_period: {
    kind: 'enum',
    tables: ['customers'],
    headers: {
      en: 'Billing Period|Term|Interval|Frequency|Billing|Billing Cycle|Billing Frequency|Payment Frequency|Plan Interval|Paid',
      th: 'รอบบิล|รอบการชำระ|ชำระทุก|การชำระเงิน',
      ja: '請求サイクル|契約期間|支払周期|支払い方法|契約形態|請求周期|支払サイクル|課金周期',
      ar: 'دورة الفوترة|الفترة|دورة السداد|دورة الدفع|مدة الاشتراك',
      vi: 'Chu kỳ thanh toán|Kỳ hạn|Kỳ thanh toán|Hình thức thanh toán|Chu kỳ',
      crm: 'value_period|interval|plan_interval',
    },
  },
} as const satisfies Record<string, Field>;
