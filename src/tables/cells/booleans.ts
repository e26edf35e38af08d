/** Yes and no as people write them in a column of ticks. */

import { fold } from '../normalise';
import type { Cell } from '../source';

const yes = new Set([
  'true',
  'yes',
  'y',
  '1',
  '✓',
  '✔',
  '☑',
  '✅',
  'x',
  'ใช่',
  'จริง',
  'はい',
  '○',
  '〇',
  'نعم',
  'có',
  'đúng',
  'rồi',
]);
const no = new Set([
  'false',
  'no',
  'n',
  '0',
  '✗',
  '✘',
  '☐',
  '❌',
  'ไม่',
  'ไม่ใช่',
  'เท็จ',
  'いいえ',
  '×',
  'لا',
  'không',
  'chưa',
  'sai',
]);

/** True or false for a tick, `TRUE`, 1, `Yes`, `はい` and the like; null for all else. */
export function readBoolean(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell === 1 ? true : cell === 0 ? false : null;
  if (typeof cell !== 'string' || cell === '' || cell.length > 8) return null;
  const text = fold(cell);
  return yes.has(text) ? true : no.has(text) ? false : null;
}
