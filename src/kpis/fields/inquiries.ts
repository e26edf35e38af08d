/** Columns of inquiries. */

import type { Field } from '../field';

export const inquiriesFields = {
  received_at: {
    kind: 'datetime',
    tables: ['inquiries'],
    headers: {
      en: 'Received|Received At|Inquiry Date|Opened At|Created At|Timestamp|Time Received|Date Received|Message Received|Asked At|Asked|Call Date|Created|Date|Ticket Created|Arrived|Inquiry Time|Enquiry Time|Contacted At|Message Time|In',
      th: 'เวลาที่ได้รับ|วันที่สอบถาม|ประทับเวลา|เวลาทัก|เวลาที่ทัก|ทักเมื่อ|เวลาที่ลูกค้าทัก|เวลารับเรื่อง|วันเวลาที่สอบถาม|วันที่ทัก|รับเรื่องเมื่อ|วันเวลาที่ทัก|วันเวลาที่ลูกค้าทัก|วันเวลาที่ทักมา|เวลาที่ทักมา|ทักมาเมื่อ|วันที่เวลา|วันเวลา',
      ja: '受信日時|問い合わせ日時|タイムスタンプ|受付日時|受付日|問合せ日時|受信日|お問い合わせ日時|着信日時|問い合わせ日|受付時刻',
      ar: 'وقت الاستلام|تاريخ الاستفسار|طابع زمني|وقت الاستفسار|وقت الرسالة|تاريخ ووقت الاستفسار|وقت وصول الرسالة|تاريخ الوصول|وصل في|وقت الورود|وقت الوصول',
      vi: 'Thời gian nhận|Ngày hỏi|Dấu thời gian|Thời gian nhắn|Giờ nhắn|Giờ khách nhắn|Thời gian khách nhắn|Nhận lúc|Thời điểm nhận|Ngày nhận|Khách nhắn lúc|Giờ nhận|Lúc nhận',
      crm: 'property_createdate|created_at|date_received',
    },
  },
  first_reply_at: {
    kind: 'datetime',
    tables: ['inquiries'],
    headers: {
      en: 'First Reply|Responded At|Response Time|Replied|First Response At|Time Replied|Replied At|Replied On|First Response|First Answer|Answered At|First Replied|Reply Sent|Responded|First Agent Reply|Out|Reply Time Stamp',
      th: 'เวลาตอบกลับ|ตอบกลับเมื่อ|เวลาตอบ|ตอบเมื่อ|เวลาที่ตอบ|เวลาที่แอดมินตอบ|ตอบกลับครั้งแรก|วันเวลาที่ตอบ|วันเวลาที่ตอบกลับ|เวลาที่ตอบกลับครั้งแรก|ตอบกลับครั้งแรกเมื่อ|เวลาตอบครั้งแรก',
      ja: '返信日時|初回返信|対応日時|初回返信日時|回答日時|初回対応日時|返信日|初回応答|回答日|一次回答日時|初回返信日|返答日時|一次回答|一次対応日時',
      ar: 'وقت الرد|تاريخ الرد|وقت أول رد|تاريخ ووقت الرد|أول رد|تم الرد في|وقت الاستجابة|رد في',
      vi: 'Thời gian trả lời|Thời gian phản hồi|Thời gian trả lời đầu tiên|Giờ trả lời|Trả lời lúc|Phản hồi lúc|Thời điểm trả lời|Thời gian rep|Giờ rep|Giờ phản hồi|Ngày trả lời',
      crm: 'property_first_agent_reply_date|first_response_at|first_reply_date',
    },
  },
  reply_time: {
    kind: 'duration',
    tables: ['inquiries'],
    headers: {
      en: 'Response Time|Reply Time|Time to First Reply|Time to Reply|First Response Time|Speed of Answer|Wait Time|Speed of answer in seconds|Speed of Answer (s)|Minutes to Reply|Mins to Reply|Reply Minutes|Time to Respond',
      th: 'ระยะเวลาตอบกลับ|เวลาในการตอบ|ใช้เวลาตอบ|ตอบกลับภายใน|ตอบกลับภายใน (นาที)|ตอบภายใน (นาที)|เวลาตอบ (นาที)',
      ja: '返信時間|応答時間|初回返信時間|返信までの時間|初動時間',
      ar: 'زمن الرد|مدة الرد|وقت الاستجابة|مدة الاستجابة|زمن الاستجابة',
      vi: 'Thời gian chờ|Tốc độ trả lời|Thời gian chờ trả lời|Phản hồi sau (phút)|Trả lời sau (phút)',
      crm: '',
    },
  },
  answered: {
    kind: 'enum',
    tables: ['inquiries'],
    headers: {
      en: 'Answered|Answered (Y/N)|Replied?|Responded?',
      th: 'ตอบแล้ว|ตอบแล้ว?|ตอบหรือยัง',
      ja: '返信済み|応答|対応状況|回答済',
      ar: 'تم الرد|تم الرد؟',
      vi: 'Đã trả lời|Đã trả lời?',
      crm: '',
    },
  },
  resolved: {
    kind: 'enum',
    tables: ['inquiries'],
    headers: {
      en: 'Resolved|Solved|Resolution|Status|Ticket Status|Closed?',
      th: 'แก้ไขแล้ว|ปิดเคสแล้ว',
      ja: '解決|解決済み|対応状況|完了',
      ar: 'تم الحل|تمت المعالجة',
      vi: 'Đã giải quyết|Đã xử lý|Xử lý xong',
      crm: '',
    },
  },
} as const satisfies Record<string, Field>;
