/** The cell functions that take whole tables or give tables, as data: names, arguments, and what the help box says. */

import type { Texts } from '../i18n/locales';

export interface TableFunction {
  name: string;
  description: Texts;
  parameters: readonly { name: string; help: Texts; optional?: true }[];
  examples: readonly string[];
}

const data: TableFunction['parameters'][number] = {
  name: 'data',
  help: {
    en: 'The whole table with its header row, such as Deals!A:Z',
    th: 'ตารางทั้งหมดพร้อมแถวหัวตาราง เช่น Deals!A:Z',
    ja: '見出し行を含む表全体(例: Deals!A:Z)',
    ar: 'الجدول كاملًا مع صف العناوين، مثل Deals!A:Z',
    vi: 'Cả bảng kèm dòng tiêu đề, ví dụ Deals!A:Z',
  },
};

const more = [
  {
    name: 'more_data',
    optional: true,
    help: {
      en: '(optional) More tables, such as spend or targets',
      th: '(ไม่บังคับ) ตารางอื่น เช่น ค่าใช้จ่ายหรือเป้าหมาย',
      ja: '(任意)費用や目標などの別の表',
      ar: '(اختياري) جداول أخرى، مثل الإنفاق أو الأهداف',
      vi: '(tùy chọn) Các bảng khác, như chi phí hoặc chỉ tiêu',
    },
  },
  {
    name: 'filter_column',
    optional: true,
    help: {
      en: '(optional) Only some rows: the name of a column, or its range in the data, such as "Region"',
      th: '(ไม่บังคับ) เฉพาะบางแถว: ชื่อคอลัมน์หรือช่วงของคอลัมน์ เช่น "ภูมิภาค"',
      ja: '(任意)一部の行だけ: 列名、または表の中のその範囲(例: "地域")',
      ar: '(اختياري) بعض الصفوف فقط: اسم عمود أو نطاقه، مثل «المنطقة»',
      vi: '(tùy chọn) Chỉ một số dòng: tên cột hoặc vùng của cột, như "Khu vực"',
    },
  },
  {
    name: 'filter_value',
    optional: true,
    help: {
      en: '(optional) What its cells must be: "North", "<>North", ">=1000", ">2026-03-31"; more pairs may follow',
      th: '(ไม่บังคับ) ค่าที่ต้องเป็น: "เหนือ", "<>เหนือ", ">=1000", ">2026-03-31" เพิ่มคู่ต่อไปได้',
      ja: '(任意)セルの条件: "北"、"<>北"、">=1000"、">2026-03-31"。組を続けて指定できます',
      ar: '(اختياري) ما يجب أن تكونه خلاياه: «شمال»، "<>شمال"، ">=1000"، ">2026-03-31"؛ ويمكن إضافة أزواج أخرى',
      vi: '(tùy chọn) Giá trị của ô: "Bắc", "<>Bắc", ">=1000", ">2026-03-31"; có thể thêm cặp khác',
    },
  },
] as const satisfies TableFunction['parameters'];

const period: TableFunction['parameters'][number] = {
  name: 'period',
  optional: true,
  help: {
    en: '(optional) all, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-15 or 2025-04..2026-03',
    th: '(ไม่บังคับ) all, 2026, 2026-Q1, 2026-03 หรือ 2026-01-01..2026-03-15',
    ja: '(任意)all、2026、2026-Q1、2026-03、2026-01-01..2026-03-15',
    ar: '(اختياري) all أو 2026 أو 2026-Q1 أو 2026-03 أو 2026-01-01..2026-03-15',
    vi: '(tùy chọn) all, 2026, 2026-Q1, 2026-03 hoặc 2026-01-01..2026-03-15',
  },
};

const kpi: TableFunction['parameters'][number] = {
  name: 'kpi',
  help: {
    en: 'Name of the KPI, such as "win rate", CPL or "sales cycle (median)"',
    th: 'ชื่อ KPI เช่น "อัตราการชนะ", CPL หรือ "SALESCYCLE (median)"',
    ja: 'KPIの名前(例: 「受注率」、CPL、「SALESCYCLE (median)」)',
    ar: 'اسم المؤشر، مثل «معدل الفوز» أو CPL أو «SALESCYCLE (median)»',
    vi: 'Tên KPI, ví dụ "tỷ lệ thắng", CPL hoặc "SALESCYCLE (median)"',
  },
};

export const tableFunctions = [
  {
    name: 'KPI',
    description: {
      en: 'One KPI of a whole table. Columns are found by their names, so they may move.',
      th: 'KPI หนึ่งค่าจากทั้งตาราง ค้นหาคอลัมน์จากชื่อ จึงย้ายคอลัมน์ได้',
      ja: '表全体から1つのKPIを計算します。列は名前で探すため、移動しても構いません。',
      ar: 'مؤشر واحد من جدول كامل. تُعرف الأعمدة بأسمائها، لذا يمكن نقلها.',
      vi: 'Một KPI của cả bảng. Cột được tìm theo tên nên có thể di chuyển.',
    },
    parameters: [kpi, data, period, ...more],
    examples: ['=KPI("win rate", Deals!A:Z)', '=KPI("CPL", Leads!A:Z, "2026-Q1", Spend!A:D)'],
  },
  {
    name: 'KPITABLE',
    description: {
      en: 'KPIs of a whole table as a table: a header, a row for each group, and a total that is recomputed.',
      th: 'KPI ของทั้งตารางในรูปตาราง: หัวตาราง หนึ่งแถวต่อกลุ่ม และแถวรวมที่คำนวณใหม่',
      ja: '表全体のKPIを表で返します。見出し、グループごとの行、再計算した合計行が付きます。',
      ar: 'مؤشرات الجدول على شكل جدول: عناوين، وصف لكل مجموعة، وإجمالي يُعاد حسابه.',
      vi: 'Các KPI của cả bảng dưới dạng bảng: tiêu đề, mỗi nhóm một dòng và dòng tổng được tính lại.',
    },
    parameters: [
      data,
      {
        name: 'kpis',
        help: {
          en: 'Names of KPIs with commas between them: "win rate, revenue, cycle"',
          th: 'ชื่อ KPI คั่นด้วยจุลภาค: "อัตราการชนะ, รายได้"',
          ja: 'KPIの名前をコンマで区切る:「受注率, 売上」',
          ar: 'أسماء المؤشرات مفصولة بفواصل: «معدل الفوز، إيرادات»',
          vi: 'Tên các KPI, cách nhau bằng dấu phẩy: "tỷ lệ thắng, doanh thu"',
        },
      },
      {
        name: 'by',
        help: {
          en: 'A column name, or day, weekday, week, month, quarter, year, fiscal year 4 (from April), or a column of dates by one of these: "Created (month)"; two of them for rows and columns: "Rep, month"',
          th: 'ชื่อคอลัมน์ หรือ day, weekday, week, month, quarter, year, fiscal year 4 (เริ่มเมษายน) หรือคอลัมน์วันที่ตามหน่วยเหล่านี้: "วันที่สร้าง (month)"; ใส่สองค่าเพื่อแบ่งแถวและคอลัมน์: "พนักงานขาย, month"',
          ja: '列名、または day、weekday、week、month、quarter、year、fiscal year 4(4月始まり)、またはその単位での日付列:「作成日 (month)」。2つで行と列:「担当者, month」',
          ar: 'اسم عمود، أو day أو weekday أو week أو month أو quarter أو year أو fiscal year 4 (من أبريل)، أو عمود تواريخ بإحداها: «تاريخ الإنشاء (month)»؛ واثنان للصفوف والأعمدة: «المندوب، month»',
          vi: 'Tên cột, hoặc day, weekday, week, month, quarter, year, fiscal year 4 (từ tháng 4), hoặc một cột ngày theo đơn vị đó: "Ngày tạo (month)"; hai giá trị cho dòng và cột: "Nhân viên, month"',
        },
      },
      period,
      ...more,
    ],
    examples: [
      '=KPITABLE(Deals!A:Z, "win rate, revenue, cycle", "Rep")',
      '=KPITABLE(Leads!A:Z, "cpl, cac", "Source", "2026", Spend!A:D)',
      '=KPITABLE(Deals!A:Z, "win rate", "Rep, quarter", , "Region", "North")',
      '=KPITABLE(Deals!A:Z, "win rate, win rate (lower), win rate (upper), sales cycle (km)", "Rep")',
    ],
  },
  {
    name: 'KPIWHY',
    description: {
      en: 'Why a KPI has its value: formula in words, numerator, denominator, rows used, and rows left out by reason.',
      th: 'ที่มาของค่า KPI: สูตร ตัวตั้ง ตัวหาร แถวที่ใช้ และแถวที่ไม่ใช้พร้อมเหตุผล',
      ja: 'KPIの値の根拠: 式、分子、分母、使った行、除いた行とその理由',
      ar: 'لماذا هذه قيمة المؤشر: الصيغة والبسط والمقام والصفوف المستخدمة والمستبعدة مع السبب.',
      vi: 'Vì sao KPI có giá trị đó: công thức, tử số, mẫu số, số dòng đã dùng và các dòng bị loại kèm lý do.',
    },
    parameters: [kpi, data, period, ...more],
    examples: ['=KPIWHY("win rate", Deals!A:Z)'],
  },
  {
    name: 'STAGECONV',
    description: {
      en: 'For each step of a funnel: how many, the share that went on to the next, and the share of the first.',
      th: 'แต่ละขั้นของกรวย: จำนวน สัดส่วนที่ไปขั้นถัดไป และสัดส่วนจากขั้นแรก',
      ja: 'ファネルの各段階: 件数、次へ進んだ割合、最初からの割合',
      ar: 'لكل خطوة في القمع: العدد، ونسبة الانتقال إلى التالية، والنسبة من الأولى.',
      vi: 'Mỗi bước của phễu: số lượng, tỷ lệ sang bước sau và tỷ lệ so với bước đầu.',
    },
    parameters: [
      {
        name: 'counts',
        help: {
          en: 'How many reached each step, first to last; or a whole table of deals',
          th: 'จำนวนที่ถึงแต่ละขั้น เรียงจากแรกไปสุดท้าย หรือทั้งตารางดีล',
          ja: '各段階に到達した数(最初から順に)、または案件の表全体',
          ar: 'عدد من بلغ كل خطوة، من الأولى إلى الأخيرة؛ أو جدول الصفقات كاملًا',
          vi: 'Số lượng đạt từng bước, từ đầu đến cuối; hoặc cả bảng giao dịch',
        },
      },
    ],
    examples: ['=STAGECONV({200;80;20})', '=STAGECONV(Deals!A:Z)'],
  },
  {
    name: 'CONVBYSOURCE',
    description: {
      en: 'Leads, customers and conversion rate of each source, with a total of sums.',
      th: 'ลีด ลูกค้า และอัตราการแปลงของแต่ละแหล่งที่มา พร้อมแถวรวม',
      ja: '流入元ごとのリード、顧客、転換率と、合計から求めた全体の率',
      ar: 'العملاء المحتملون والعملاء ومعدل التحويل لكل مصدر، مع إجمالي من المجاميع.',
      vi: 'Khách hàng tiềm năng, khách hàng và tỷ lệ chuyển đổi của từng nguồn, kèm dòng tổng.',
    },
    parameters: [
      {
        name: 'sources',
        help: {
          en: 'The source of each lead; or a whole table of leads',
          th: 'แหล่งที่มาของแต่ละลีด หรือทั้งตารางลีด',
          ja: 'リードごとの流入元、またはリードの表全体',
          ar: 'مصدر كل عميل محتمل؛ أو الجدول كاملًا',
          vi: 'Nguồn của từng khách hàng tiềm năng; hoặc cả bảng',
        },
      },
      {
        name: 'won',
        optional: true,
        help: {
          en: 'Whether it became a customer: a tick, 1, a date or a stage such as Won',
          th: 'เป็นลูกค้าหรือไม่: ติ๊ก 1 วันที่ หรือขั้นตอน เช่น ปิดการขายได้',
          ja: '顧客になったか: チェック、1、日付、または受注などのステージ',
          ar: 'هل أصبح عميلًا: علامة أو 1 أو تاريخ أو مرحلة مثل ربح',
          vi: 'Có thành khách hàng không: dấu chọn, 1, ngày hoặc giai đoạn như Thắng',
        },
      },
      {
        name: 'min_n',
        optional: true,
        help: {
          en: '(optional) Fewer leads are few: such a source stands by the lower end of its interval; 30 when left out',
          th: '(ไม่บังคับ) ลีดน้อยกว่านี้ถือว่าน้อย: จัดอันดับด้วยขอบล่างของช่วง ค่าเริ่มต้น 30',
          ja: '(任意)これより少ないリードは少数とみなし、区間の下限で順位を決める。省略時は30',
          ar: '(اختياري) ما دونه قليل: يُرتَّب المصدر بالحد الأدنى لمجاله؛ والافتراضي 30',
          vi: '(tùy chọn) Ít lead hơn số này là ít: nguồn được xếp theo cận dưới của khoảng; mặc định 30',
        },
      },
      more[1],
      more[2],
    ],
    examples: [
      '=CONVBYSOURCE(Leads!D2:D, Leads!H2:H)',
      '=CONVBYSOURCE(Leads!D2:D, Leads!H2:H, 50, Leads!B2:B, "Anna")',
      '=CONVBYSOURCE(Leads!A:Z)',
    ],
  },
  {
    name: 'RETENTIONTABLE',
    description: {
      en: 'Customers by their first month, and the share that is still there after each month. Months that have not ended stay blank.',
      th: 'ลูกค้าตามเดือนแรก และสัดส่วนที่ยังอยู่หลังแต่ละเดือน เดือนที่ยังไม่จบเว้นว่าง',
      ja: '最初の月ごとの顧客と、その後の各月に残っている割合。終わっていない月は空欄です。',
      ar: 'العملاء حسب شهرهم الأول ونسبة من بقي منهم بعد كل شهر. تبقى الأشهر التي لم تنتهِ فارغة.',
      vi: 'Khách hàng theo tháng đầu tiên và tỷ lệ còn lại sau mỗi tháng. Tháng chưa kết thúc để trống.',
    },
    parameters: [data],
    examples: ['=RETENTIONTABLE(Customers!A:Z)'],
  },
  {
    name: 'PIPELINE',
    description: {
      en: 'The open deals of each stage: how many, and their amount.',
      th: 'ดีลที่เปิดอยู่ในแต่ละขั้น: จำนวนและมูลค่า',
      ja: 'ステージごとの進行中の案件: 件数と金額',
      ar: 'الصفقات المفتوحة في كل مرحلة: العدد والقيمة.',
      vi: 'Giao dịch đang mở ở từng giai đoạn: số lượng và giá trị.',
    },
    parameters: [
      data,
      {
        name: 'as_of',
        optional: true,
        help: {
          en: '(optional) "as of", for the pipeline of an earlier day',
          th: '(ไม่บังคับ) "as of" สำหรับไปป์ไลน์ ณ วันก่อนหน้า',
          ja: '(任意)過去の日の状況を見るときは "as of"',
          ar: '(اختياري) "as of" لعرض الصفقات في يوم سابق',
          vi: '(tùy chọn) "as of" để xem phễu của một ngày trước đó',
        },
      },
      {
        name: 'date',
        optional: true,
        help: {
          en: 'The day: deals created by then and not closed then',
          th: 'วันที่: ดีลที่สร้างแล้วและยังไม่ปิดในวันนั้น',
          ja: 'その日: 作成済みで未完了の案件',
          ar: 'اليوم: الصفقات المنشأة حتى ذلك اليوم ولم تُغلق فيه',
          vi: 'Ngày đó: giao dịch đã tạo và chưa đóng',
        },
      },
    ],
    examples: ['=PIPELINE(Deals!A:Z)', '=PIPELINE(Deals!A:Z, "as of", DATE(2026,1,31))'],
  },
] as const satisfies readonly TableFunction[];

export type TableFunctionName = (typeof tableFunctions)[number]['name'];
