/** Breaks a long text into lines that fit: a text may run over empty cells beside it, but not over several rows. */

import { widths } from './block';

const isWide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
/** Marks that stand on other characters, and those that only say which way to write. */
const isMark = /\p{M}|[\u2066-\u2069]/u;

/** Pixels of a character at size 10. */
function widthOf(character: string): number {
  if (isWide.test(character)) return 13.5;
  if (isMark.test(character)) return 0;
  if (/[A-Z@%MW]/.test(character)) return 8.6;
  return /[ilj.,:;'|!() ]/.test(character) ? 3.9 : 6.7;
}

/** The pixels that a text of size 10 takes. */
export function pixelsOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

/** Lines of a text that begins in a column and may run up to another one, or to the end of the page. */
export function linesOf(text: string, column: number, end = widths.length): string[] {
  const room = widths.slice(column, end).reduce((sum, width) => sum + width, 0) * 0.95 - 20;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const push = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    used = 0;
  };
  for (const word of text.split(/(?<=[ \u3001\u3002\uff0c])|(?=\u2068)/)) {
    const wide = pixelsOf(word);
    if (used + wide > room) push();
    if (wide <= room) {
      line += word;
      used += wide;
      continue;
    }
    for (const character of word) {
      if (used + widthOf(character) > room) push();
      line += character;
      used += widthOf(character);
    }
  }
  push();
  return lines;
}
