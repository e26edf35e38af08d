/** Lists of income beside numbered invoices: the same money may stand in both, so which of them counts is asked. */

import type { Notes } from './collect';
import { headerNames } from './headers';
import { splitOneCellRows } from './layouts/one-cell-rows';
import type { Mapping, TableMapping } from './mapping';
import { plainChoice } from './question';
import type { SourceTab } from './source';
import { speaksOfIncome } from './table-score';

/** The tables that are not read, as the person says; until they do, those without numbers beside those with. */
export function secondBooks(tabs: readonly SourceTab[], { tables, answers }: Mapping, notes: Notes): TableMapping[] {
  const orders = tables.filter(({ table }) => table === 'orders');
  const invoices = orders.filter(({ columns }) => columns.order_id !== undefined);
  if (invoices.length === 0 || invoices.length === orders.length) return [];
  const others = orders.filter((each) => {
    const tab = tabs.find(({ name }) => name === each.tab);
    if (tab === undefined || each.columns.order_id !== undefined) return false;
    return speaksOfIncome(headerNames(splitOneCellRows(tab).tab.values, each.header - 1));
  });
  if (others.length === 0) return [];
  const [one, two] = [invoices, others].map((list) => Array.from(new Set(list.map(({ tab }) => tab))).join(', ')) as [
    string,
    string,
  ];
  const id = `which_income:${(invoices[0] as TableMapping).tab}`;
  const answer = answers?.[id];
  if (answer === undefined) {
    notes.ask({
      id,
      kind: 'which_income',
      tab: (invoices[0] as TableMapping).tab,
      values: { invoices: one, others: two },
      choices: [plainChoice('invoices', one), plainChoice('others', two), { value: 'all', label: both }],
      default: 'invoices',
    });
  }
  const left = answer === 'all' ? [] : answer === 'others' ? invoices : others;
  for (const { tab } of left) notes.add('income_left_out', tab, 0, { other: answer === 'others' ? two : one });
  return left;
}

const both = {
  en: 'All of them: they are different money',
  th: 'ทั้งหมด: เป็นเงินคนละส่วน',
  ja: 'すべて(別のお金)',
  ar: 'كلها: أموال مختلفة',
  vi: 'Tất cả: là các khoản tiền khác nhau',
};
