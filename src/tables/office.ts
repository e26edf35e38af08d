/** Lists that every office keeps and no KPI needs: bank statements, payrolls, purchases, stock, tasks. */

import type { Profile } from './columns/column-profile';
import { normalise, withoutMarks } from './normalise';

/** For each kind of list the headers that only it has, and those that stand beside them: two in all show it. */
const kinds: readonly (readonly [own: RegExp, beside: RegExp])[] = [
  // Bank statements and books of accounts.
  [
    /^(?:debit|credit|withdrawals?|paid in|paid out|running balance|เดบิต|เครดิต|ถอน|ฝาก|借方|貸方|出金|مدين|دائن|ghi no|ghi co|phat sinh no|phat sinh co)$/,
    /^(?:balance|ยอดคงเหลือ|残高|الرصيد|so du)$/,
  ],
  // Payrolls.
  [
    /^(?:salary|gross pay|net pay|net salary|deductions?|เงินเดือน|給与|支給額|控除|الراتب|الخصومات|luong|thuc linh)$/,
    /^(?:gross|tax|overtime|allowances?|employee|month|ภาษี|โอที|手当|البدلات|phu cap|nhan vien)$/,
  ],
  // What is bought, and what lies in store.
  [
    /^(?:supplier|po|po no|po number|purchase order|reorder|on hand|in stock|stock|ผู้จำหน่าย|คงเหลือ|ราคาทุน|仕入先|発注番号|在庫|在庫数|المورد|الحد الادني|nha cung cap|ton kho|ton dau|ton cuoi)$/,
    /^(?:vendor|item|unit|location|bin|qty|หน่วย|棚|الرف|الوحده|don vi tinh|dvt)$/,
  ],
  // Tasks, plans and faults.
  [
    /^(?:task|to do|milestone|severity|assignee|タスク|المهمه|cong viec)$/,
    /^(?:priority|due|due date|start|end|ความสำคัญ|กำหนดส่ง|優先度|期限|الاولويه|تاريخ الاستحقاق|uu tien|han)$/,
  ],
];

/** Whether the headers are those of a list that no KPI needs. */
export function isOffice(names: readonly string[]): boolean {
  const keys = names.map((name) => withoutMarks(normalise(name)));
  return kinds.some(([own, beside]) => {
    const many = keys.filter((key) => own.test(key)).length;
    return many > 0 && many + keys.filter((key) => beside.test(key)).length >= 2;
  });
}

/** Whether a column says when or how far: without one nothing can be counted over time or along a funnel. */
export function tellsCourse(names: readonly string[], profiles: readonly Profile[]): boolean {
  return profiles.some(
    ({ dates, serials, periods, stages, booleans, clocks }, column) =>
      names[column] !== '' &&
      (dates >= 0.5 || serials >= 0.5 || periods >= 0.5 || stages >= 0.3 || booleans >= 0.5 || clocks >= 0.5),
  );
}
