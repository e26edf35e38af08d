/** Tabs of all kinds that must never be taken for a table of a funnel. */

import { noTable, type SheetCase, sheet } from './case';

export const noTableSheets: readonly SheetCase[] = [
  sheet('en', 'Lists of an office that hold nothing for a funnel', 'no table', {
    Staff: noTable`
      Name | Role | Start date | Salary | Email
      Ann | Sales | 01/02/2022 | 42000 | ann@x.example
      Ben | Ops | 03/04/2021 | 39000 | ben@x.example
      Cy | Sales | 05/06/2023 | 41000 | cy@x.example`,
    'Price list': noTable`
      SKU | Product | Price | Unit | VAT
      A1 | Bolt | 1.20 | pc | 20%
      A2 | Nut | 0.40 | pc | 20%
      A3 | Washer | 0.10 | pc | 20%`,
    Contacts: noTable`
      Name | Company | Phone | Email | City
      Ann | X Ltd | 0700 | ann@x.example | Leeds
      Ben | Y Ltd | 0701 | ben@y.example | York
      Cy | Z Ltd | 0702 | cy@z.example | Hull`,
    'Bank statement': noTable`
      Date | Description | Debit | Credit | Balance
      01/06/2026 | Rent | 900 |  | 4100
      02/06/2026 | Client A |  | 1200 | 5300
      03/06/2026 | Power | 80 |  | 5220`,
    Grades: noTable`
      Student | Maths | English | Science | Average
      Ann | 70 | 65 | 80 | 72
      Ben | 55 | 60 | 50 | 55
      Cy | 90 | 85 | 95 | 90`,
    'To do': noTable`
      Task | Owner | Due | Status
      Call vendor | Ann | 01/06/2026 | Done
      Book room | Ben | 02/06/2026 | In progress
      Ship box | Ann | 05/06/2026 | Not started`,
    'Vehicle log': noTable`
      Date | Driver | From | To | Km
      01/06/2026 | Ann | Leeds | York | 40
      02/06/2026 | Ben | York | Hull | 60
      03/06/2026 | Ann | Hull | Leeds | 95`,
    Timetable: noTable`
      Day | Time | Class | Teacher | Room
      Mon | 9:00 | Yoga | Ann | 1
      Tue | 10:00 | Spin | Ben | 2
      Wed | 9:00 | Yoga | Ann | 1`,
    Leave: noTable`
      Employee | From | To | Days | Type | Approved
      Ann | 01/06/2026 | 05/06/2026 | 5 | Annual | Yes
      Ben | 08/06/2026 | 09/06/2026 | 2 | Sick | Yes
      Cy | 15/06/2026 | 19/06/2026 | 5 | Annual | No`,
    Stock: noTable`
      Item | Location | On hand | Reorder | Supplier
      Bolt | A1 | 40 | 10 | Acme
      Nut | A2 | 400 | 100 | Acme
      Pipe | B1 | 4 | 10 | Bolt Co`,
    Budget: noTable`
      Item | Budget | Actual | Difference
      Rent | 900 | 900 | 0
      Food | 300 | 340 | -40
      Power | 80 | 75 | 5`,
    Payroll: noTable`
      Employee | Month | Gross | Tax | Net pay
      Ann | Jan 2026 | 3500 | 700 | 2800
      Ben | Jan 2026 | 3200 | 640 | 2560
      Ann | Feb 2026 | 3500 | 700 | 2800`,
    Assets: noTable`
      Asset | Serial no | Purchase date | Cost | Location
      Laptop | X1 | 01/02/2024 | 1200 | HQ
      Phone | P1 | 03/02/2024 | 600 | HQ
      Desk | D1 | 05/02/2024 | 300 | HQ`,
    Recipe: noTable`
      Ingredient | Quantity | Unit | Notes
      Flour | 500 | g |
      Eggs | 3 | pc |
      Milk | 200 | ml |`,
    Suppliers: noTable`
      Supplier | Contact | Phone | Payment terms | Last order
      Acme | Joe | 0700 | 30 days | 01/06/2026
      Bolt Co | Kim | 0701 | 14 days | 11/05/2026
      Crux | Lee | 0702 | 30 days | 02/04/2026`,
    Purchases: noTable`
      PO no | Date | Supplier | Item | Qty | Unit price | Total
      PO1 | 01/06/2026 | Acme | Bolt | 100 | 1.2 | 120
      PO2 | 02/06/2026 | Acme | Nut | 200 | 0.4 | 80
      PO3 | 03/06/2026 | Crux | Pipe | 5 | 9 | 45`,
    Bugs: noTable`
      ID | Title | Priority | Status | Assignee | Created
      1 | Crash on load | High | Open | Ann | 01/06/2026
      2 | Typo | Low | Closed | Ben | 02/06/2026
      3 | Slow | Medium | In progress | Ann | 03/06/2026`,
  }),
  sheet('th', 'รายชื่อพนักงานและสต็อก ไม่ใช่ตารางขาย', 'no table', {
    พนักงาน: noTable`
      ชื่อ | ตำแหน่ง | วันที่เริ่มงาน | เงินเดือน | เบอร์โทร
      แอน | ขาย | 01/02/2565 | 25000 | 0810000000
      บอย | บัญชี | 03/04/2564 | 28000 | 0810000001
      แคท | ขาย | 05/06/2566 | 24000 | 0810000002`,
    สต็อก: noTable`
      รหัสสินค้า | ชื่อสินค้า | คงเหลือ | หน่วย | ราคาทุน
      A1 | น็อต | 40 | ตัว | 2
      A2 | สกรู | 400 | ตัว | 1
      A3 | ท่อ | 4 | เส้น | 90`,
  }),
  sheet('ja', '社員名簿と会議メモ', 'no table', {
    社員名簿: noTable`
      社員番号 | 氏名 | 部署 | 入社日 | メール
      1 | 佐藤 | 営業 | 2020/04/01 | a@x.example
      2 | 鈴木 | 総務 | 2021/04/01 | b@x.example
      3 | 高橋 | 営業 | 2019/10/01 | c@x.example`,
    会議メモ: noTable`
      日付 | 議題 | 決定事項 | 担当 | 期限
      2026/06/01 | 新製品 | 名称決定 | 佐藤 | 2026/06/10
      2026/06/08 | 展示会 | 出展 | 鈴木 | 2026/06/20
      2026/06/15 | 採用 | 面接 | 佐藤 | 2026/06/30`,
  }),
  sheet('ar', 'قائمة الموظفين', 'no table', {
    الموظفون: noTable`
      الاسم | المسمى | تاريخ التعيين | الراتب | الجوال
      سعد | مبيعات | 01/02/2022 | 8000 | 0500000000
      هند | محاسبة | 03/04/2021 | 9000 | 0500000001
      علي | مبيعات | 05/06/2023 | 7500 | 0500000002`,
  }),
  sheet('vi', 'Chấm công và tồn kho', 'no table', {
    'Chấm công': noTable`
      Nhân viên | Ngày | Giờ vào | Giờ ra | Ghi chú
      Lan | 01/06/2026 | 8:00 | 17:00 |
      Tú | 01/06/2026 | 8:05 | 17:10 |
      Lan | 02/06/2026 | 7:58 | 17:00 |`,
    'Tồn kho': noTable`
      Mã hàng | Tên hàng | Tồn đầu | Nhập | Xuất | Tồn cuối
      A1 | Bút | 40 | 10 | 5 | 45
      A2 | Vở | 400 | 0 | 50 | 350
      A3 | Tẩy | 4 | 20 | 3 | 21`,
  }),
];
