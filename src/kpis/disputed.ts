/** Definitions that people disagree about: each KPI's choices, the usual one first, and why there is a choice. */

import type { Texts } from '../i18n/locales';
import type { OptionId } from './kpi';

export interface Disputed {
  /** The option of the KPI's formula that the words are given for. */
  option: OptionId;
  /** The first one counts where nothing was chosen. */
  choices: readonly { word: string; label: Texts }[];
  reason: Texts;
}

/** By the KPI's id. */
export const disputed = {
  win_rate: {
    option: 'denominator',
    choices: [
      {
        word: 'closed',
        label: {
          en: 'Of deals won or lost',
          th: 'จากดีลที่ปิดได้หรือปิดไม่ได้',
          ja: '受注と失注のうち',
          ar: 'من الصفقات الرابحة والخاسرة',
          vi: 'Trên giao dịch thắng hoặc thua',
        },
      },
      {
        word: 'all',
        label: {
          en: 'Of all deals, open ones too',
          th: 'จากดีลทั้งหมด รวมที่เปิดอยู่',
          ja: '進行中も含む全案件のうち',
          ar: 'من كل الصفقات مع المفتوحة',
          vi: 'Trên mọi giao dịch, kể cả đang mở',
        },
      },
      {
        word: 'created',
        label: {
          en: 'Of the deals created in the period',
          th: 'จากดีลที่สร้างในช่วงเวลานั้น',
          ja: '期間内に作成した案件のうち',
          ar: 'من الصفقات المنشأة في الفترة',
          vi: 'Trên giao dịch được tạo trong kỳ',
        },
      },
    ],
    reason: {
      en: 'With open deals in it, the rate falls when the pipeline grows.',
      th: 'ถ้านับดีลที่เปิดอยู่ด้วย อัตราจะลดลงเมื่อไปป์ไลน์โตขึ้น',
      ja: '進行中を含めると、案件が増えるほど率は下がります。',
      ar: 'إذا حُسبت الصفقات المفتوحة انخفض المعدل كلما زادت الفرص.',
      vi: 'Nếu tính cả giao dịch đang mở, tỷ lệ giảm khi có thêm cơ hội.',
    },
  },
  sales_growth: {
    option: 'partial',
    choices: [
      {
        word: 'aligned',
        label: {
          en: 'With as many days of the one before',
          th: 'เทียบกับจำนวนวันเท่ากันของช่วงก่อน',
          ja: '前期の同じ日数と比べる',
          ar: 'مع العدد نفسه من أيام السابقة',
          vi: 'Với cùng số ngày của kỳ trước',
        },
      },
      {
        word: 'hide',
        label: {
          en: 'No value until the period is over',
          th: 'ไม่มีค่าจนกว่าช่วงจะจบ',
          ja: '期間が終わるまで値なし',
          ar: 'بلا قيمة حتى تنتهي الفترة',
          vi: 'Không có giá trị cho đến khi kỳ kết thúc',
        },
      },
      {
        word: 'raw',
        label: {
          en: 'With the whole period before',
          th: 'เทียบกับช่วงก่อนทั้งช่วง',
          ja: '前期全体と比べる',
          ar: 'مع الفترة السابقة كاملة',
          vi: 'Với toàn bộ kỳ trước',
        },
      },
    ],
    reason: {
      en: 'Compared with a whole period, one that is not over always looks like a fall.',
      th: 'ช่วงที่ยังไม่จบเมื่อเทียบกับทั้งช่วงจะดูเหมือนลดลงเสมอ',
      ja: '終わっていない期間を期間全体と比べると、いつも減ったように見えます。',
      ar: 'إذا قورنت فترة لم تنتهِ بفترة كاملة بدت دائمًا كأنها تراجع.',
      vi: 'So với cả một kỳ, kỳ chưa kết thúc luôn trông như sụt giảm.',
    },
  },
  sql: {
    option: 'counts_as',
    choices: [
      {
        word: 'sql',
        label: {
          en: 'Leads that sales has qualified',
          th: 'ลีดที่ฝ่ายขายรับรองแล้ว',
          ja: '営業が認定したリード',
          ar: 'عملاء محتملون أهّلهم فريق المبيعات',
          vi: 'Khách tiềm năng được bộ phận bán hàng xác nhận',
        },
      },
      {
        word: 'opportunity',
        label: {
          en: 'Leads that became opportunities',
          th: 'ลีดที่กลายเป็นโอกาสการขาย',
          ja: '商談になったリード',
          ar: 'عملاء محتملون صاروا فرصًا',
          vi: 'Khách tiềm năng đã thành cơ hội',
        },
      },
    ],
    reason: {
      en: 'Some teams have no step between a qualified lead and an opportunity.',
      th: 'บางทีมไม่มีขั้นระหว่างลีดที่รับรองแล้วกับโอกาสการขาย',
      ja: '認定と商談化を分けないチームもあります。',
      ar: 'بعض الفرق لا تفصل بين التأهيل والفرصة.',
      vi: 'Một số nhóm không tách bước xác nhận với bước thành cơ hội.',
    },
  },
  clv: {
    option: 'method',
    choices: [
      {
        word: 'historical',
        label: {
          en: 'What customers have brought so far',
          th: 'มูลค่าที่ลูกค้าสร้างมาจนถึงตอนนี้',
          ja: 'これまでの実績',
          ar: 'ما جلبه العملاء حتى الآن',
          vi: 'Giá trị khách đã mang lại đến nay',
        },
      },
      {
        word: 'churn',
        label: {
          en: 'Revenue per customer ÷ churn rate',
          th: 'รายได้ต่อลูกค้า ÷ อัตราการเลิกใช้',
          ja: '顧客あたり売上 ÷ 解約率',
          ar: 'الإيراد لكل عميل ÷ معدل الفقد',
          vi: 'Doanh thu mỗi khách ÷ tỷ lệ rời bỏ',
        },
      },
    ],
    reason: {
      en: 'The first is a fact, the second a forecast that needs a period and customers who left.',
      th: 'แบบแรกคือข้อเท็จจริง แบบที่สองคือการคาดการณ์ที่ต้องมีช่วงเวลาและลูกค้าที่เลิกใช้',
      ja: '前者は実績、後者は予測で、期間と解約した顧客が必要です。',
      ar: 'الأول واقع، والثاني توقع يحتاج إلى فترة وعملاء غادروا.',
      vi: 'Cách đầu là thực tế, cách sau là dự báo, cần một kỳ và khách đã rời bỏ.',
    },
  },
  sales_cycle: {
    option: 'statistic',
    choices: [
      { word: 'mean', label: { en: 'Mean', th: 'ค่าเฉลี่ย', ja: '平均', ar: 'المتوسط', vi: 'Trung bình' } },
      { word: 'median', label: { en: 'Median', th: 'มัธยฐาน', ja: '中央値', ar: 'الوسيط', vi: 'Trung vị' } },
      {
        word: 'p80',
        label: {
          en: 'What 8 of 10 deals stay below',
          th: 'ค่าที่ 8 ใน 10 ดีลไม่เกิน',
          ja: '10件中8件が収まる日数',
          ar: 'ما لا تتجاوزه 8 من كل 10 صفقات',
          vi: 'Mức mà 8 trên 10 giao dịch không vượt',
        },
      },
    ],
    reason: {
      en: 'A few very long deals pull the mean up, but not the median.',
      th: 'ดีลที่นานมากไม่กี่ดีลดึงค่าเฉลี่ยขึ้น แต่ไม่ดึงมัธยฐาน',
      ja: '極端に長い案件は平均を押し上げますが、中央値は変わりません。',
      ar: 'بضع صفقات طويلة جدًا ترفع المتوسط ولا ترفع الوسيط.',
      vi: 'Vài giao dịch rất dài kéo trung bình lên, nhưng không kéo trung vị.',
    },
  },
  avg_deal: {
    option: 'statistic',
    choices: [
      { word: 'mean', label: { en: 'Mean', th: 'ค่าเฉลี่ย', ja: '平均', ar: 'المتوسط', vi: 'Trung bình' } },
      { word: 'median', label: { en: 'Median', th: 'มัธยฐาน', ja: '中央値', ar: 'الوسيط', vi: 'Trung vị' } },
    ],
    reason: {
      en: 'One very large deal moves the mean; the median shows the usual deal.',
      th: 'ดีลใหญ่มากเพียงดีลเดียวทำให้ค่าเฉลี่ยเปลี่ยน มัธยฐานแสดงดีลทั่วไป',
      ja: '大型案件1件で平均は動きます。中央値は普段の案件を示します。',
      ar: 'صفقة كبيرة واحدة تغيّر المتوسط، والوسيط يُظهر الصفقة المعتادة.',
      vi: 'Một giao dịch rất lớn làm đổi trung bình; trung vị cho thấy giao dịch thường gặp.',
    },
  },
  lead_response: {
    option: 'hours',
    choices: [
      { word: 'clock', label: { en: 'All hours', th: 'ทุกชั่วโมง', ja: 'すべての時間', ar: 'كل الساعات', vi: 'Mọi giờ' } },
      {
        word: 'business',
        label: {
          en: 'Monday to Friday, 9 to 17',
          th: 'จันทร์ถึงศุกร์ 9 ถึง 17 น.',
          ja: '月〜金の9〜17時',
          ar: 'الاثنين إلى الجمعة، 9 إلى 17',
          vi: 'Thứ Hai đến thứ Sáu, 9 đến 17 giờ',
        },
      },
    ],
    reason: {
      en: 'Whoever writes at night waits until morning. Also for the response to inquiries.',
      th: 'ผู้ที่ติดต่อมากลางคืนต้องรอถึงเช้า ใช้กับเวลาตอบข้อซักถามด้วย',
      ja: '夜の連絡は朝まで待つことになります。問い合わせの返信時間にも使います。',
      ar: 'من يكتب ليلًا ينتظر حتى الصباح. وينطبق على الرد على الاستفسارات أيضًا.',
      vi: 'Người nhắn ban đêm phải đợi đến sáng. Cũng áp dụng cho phản hồi yêu cầu.',
    },
  },
} as const satisfies Record<string, Disputed>;

/** KPIs whose definition is chosen in the settings. */
export type DisputedId = keyof typeof disputed;

export const disputedIds = Object.keys(disputed) as DisputedId[];
