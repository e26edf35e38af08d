/** Columns of activities. */

import type { Field } from '../field';

export const activitiesFields = {
  activity_date: {
    kind: 'date',
    tables: ['activities'],
    headers: {
      en: 'Date|Activity Date|Due Date|Done On|Done At|Completed At|Call Date|Meeting Date|Date/Time|Start Time|Date Done|Logged At|Date & Time|When|Start|Visit Date|Activity Time|Day',
      th: 'วันที่|วันที่ทำกิจกรรม|วันที่โทร|วันที่นัด|วันเวลา|วันที่เข้าพบ|วันทำกิจกรรม|วัน|วัน/เดือน/ปี|วดป',
      ja: '日付|活動日|実施日|訪問日|活動日時|日時|架電日|対応日|報告日|予定日',
      ar: 'التاريخ|تاريخ النشاط|تاريخ المكالمة|تاريخ الاتصال|تاريخ الزيارة|تاريخ ووقت|اليوم',
      vi: 'Ngày|Ngày thực hiện|Ngày gọi|Ngày gặp|Thời gian|Ngày hoạt động|Ngày làm|Ngày giờ',
      crm: 'Activity date|Date|Activity - Due date|Activity - Marked as done time|activity_date|ActivityDate|date_created|due_date|property_hs_timestamp|Due Date',
    },
  },
  booked_date: {
    kind: 'date',
    tables: ['activities'],
    headers: {
      en: 'Date Booked|Booked Date|Scheduled On|Date Scheduled|Meeting Booked On|Arranged On',
      th: 'วันที่จอง|วันที่ทำนัด',
      ja: '予約日|アポ取得日|設定日',
      ar: 'تاريخ الحجز|تاريخ تحديد الموعد',
      vi: 'Ngày đặt lịch|Ngày hẹn được đặt',
      crm: 'Activity - Add time',
    },
  },
  activity_type: {
    kind: 'enum',
    tables: ['activities'],
    headers: {
      en: 'Type|Activity|Activity Type|Task Type|Action|What|Kind|Call Type|Engagement Type|Event Type|Channel of Contact|Activity/Type|Method|Contact Type|Touch Type',
      th: 'ประเภทกิจกรรม|กิจกรรม|ประเภท|รูปแบบ|ช่องทางติดต่อ|ประเภทการติดต่อ|งานที่ทำ|วิธีติดต่อ|ประเภทงาน|ลักษณะงาน',
      ja: '活動種別|アクション|活動|種類|活動内容|種別|活動区分|対応方法|活動タイプ|行動|手段|区分|活動種類|行動区分',
      ar: 'نوع النشاط|النشاط|نوع التواصل|النوع|نوع الإجراء|نوع المتابعة|طريقة التواصل',
      vi: 'Loại hoạt động|Hoạt động|Loại|Hình thức|Loại tương tác|Hoạt động chính|Công việc|Hình thức liên hệ',
      crm: 'Activity type|Task Subtype|Type|Activity - Type|Activity Type|_type|engagement_type|task_subtype|Event Subtype',
    },
  },
  duration: {
    kind: 'duration',
    tables: ['activities', 'inquiries'],
    headers: {
      en: 'Duration|Minutes|Hours|Time Spent|Length|Talk Time|Talk Duration|Talk Durations|Call Duration|Avg Talk Duration|Mins|Min|Duration (min)|Call Length|Time (min)|Length (min)|Call Duration (seconds)|Duration (minutes)|Dur.',
      th: 'ระยะเวลา|เวลาที่ใช้|นาที|ชั่วโมง|เวลา (นาที)|ระยะเวลา (นาที)|ใช้เวลา',
      ja: '所要時間|時間|分|所要時間(分)|通話時間|対応時間|時間(分)|所要',
      ar: 'المدة|الدقائق|الساعات|مدة المكالمة|المدة بالدقائق|المدة (دقيقة)|الوقت بالدقائق',
      vi: 'Thời lượng|Số phút|Số giờ|Thời gian|Thời lượng (phút)|Phút|Thời gian (phút)|Thời gian gọi',
      crm: 'Activity - Duration|duration|duration_in_minutes|call_duration_in_seconds|DurationInMinutes',
    },
  },
} as const satisfies Record<string, Field>;
