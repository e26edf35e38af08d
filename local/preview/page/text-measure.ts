/** Measures text as the grid draws it: the width of a line, the height of a wrapped cell, the direction of a text. */
import type { CellStyle } from '../../host/types';

/** Space at both sides of a cell's text. */
export const cellPadding = 3;

const fallbackFonts =
  "'Noto Sans', 'Noto Sans Thai', 'Leelawadee UI', Thonburi, 'Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', " +
  "'Yu Gothic', Meiryo, 'Noto Sans Arabic', 'Geeza Pro', Tahoma, sans-serif";

/** The cell's font family with families that have Thai, Japanese, Arabic and Vietnamese letters behind it. */
export function fontFamily(style: CellStyle | undefined): string {
  const own = (style?.fontFamily ?? 'Arial').replace(/["'\\;{}]/g, '');
  return `'${own}', Arial, 'Liberation Sans', ${fallbackFonts}`;
}

/** Font size in pixels; Sheets counts in points. */
export function fontPixels(style: CellStyle | undefined): number {
  return ((style?.fontSize ?? 10) * 4) / 3;
}

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width in pixels of the longest line. */
export function textWidth(text: string, style: CellStyle | undefined): number {
  const font = `${style?.italic ? 'italic ' : ''}${style?.bold ? '700 ' : ''}${fontPixels(style)}px ${fontFamily(style)}`;
  const name = `${font}\n${text}`;
  const known = widths.get(name);
  if (known !== undefined) return known;
  if (!pen) return 0;
  pen.font = font;
  const width = Math.max(...text.split('\n').map((line) => pen.measureText(line).width));
  if (widths.size > 10_000) widths.clear();
  widths.set(name, width);
  return width;
}

const ruler = document.createElement('div');
ruler.className = 'ruler';
ruler.setAttribute('aria-hidden', 'true');

/** Height in pixels that a row needs for this cell, its padding included. */
export function textHeight(text: string, style: CellStyle | undefined, width: number): number {
  const line = fontPixels(style) * 1.2;
  const padding = 5;
  const fits = !style?.wrap || textWidth(text, style) <= width - 2 * cellPadding - 1;
  if (fits) return Math.ceil(line * text.split('\n').length + padding);
  if (!ruler.isConnected) document.body.append(ruler);
  ruler.style.width = `${width - 2 * cellPadding - 1}px`;
  ruler.style.font = `${style?.italic ? 'italic ' : ''}${style?.bold ? '700 ' : ''}${fontPixels(style)}px/1.2 ${fontFamily(style)}`;
  ruler.textContent = text;
  return Math.ceil(ruler.offsetHeight + padding);
}

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** True when the first letter of the text belongs to a right-to-left script. */
export function readsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text);
  return letter !== null && rightToLeftLetter.test(letter[0]);
}
