/** Looks of cells as Excel keeps them: each different one is stored once. */
import type { Border, Style } from 'excelize-wasm';
import type { CellStyle } from '../host';
import { done, type File } from './library';

/** What Sheets uses where nobody chose. */
const font = { family: 'Arial', size: 10, color: '#000000' };

export interface Looks {
  style: CellStyle | undefined;
  /** Google's number format; '' is automatic. */
  format: string;
  /** Whether the cell holds text that runs from right to left. */
  rightToLeft: boolean;
}

/** Gives the number of a look in the file. */
export type StyleBook = (looks: Looks) => number;

export function styleBook(file: File): StyleBook {
  const known = new Map<string, number>();
  return (looks) => {
    const key = JSON.stringify(looks);
    let style = known.get(key);
    if (style === undefined) {
      style = done(file.NewStyle(excelStyle(looks))).style;
      known.set(key, style);
    }
    return style;
  };
}

function excelStyle({ style = {}, format, rightToLeft }: Looks): Style {
  const { bold, italic, underline, background, align, verticalAlign, wrap } = style;
  return {
    Font: {
      Family: style.fontFamily ?? font.family,
      Size: style.fontSize ?? font.size,
      Color: hex(style.color ?? font.color),
      ...(bold ? { Bold: true } : {}),
      ...(italic ? { Italic: true } : {}),
      ...(underline ? { Underline: 'single' } : {}),
    },
    ...(background ? { Fill: solid(background) } : {}),
    Alignment: {
      ...(align ? { Horizontal: align } : {}),
      Vertical: verticalAlign === 'middle' ? 'center' : (verticalAlign ?? 'bottom'),
      ...(wrap ? { WrapText: true } : {}),
      ...(rightToLeft ? { ReadingOrder: 2 } : {}),
    },
    ...(style.border ? { Border: borders(style.border) } : {}),
    ...(format === '' ? {} : { CustomNumFmt: excelFormat(format) }),
  };
}

/** Google and Excel write number formats alike but for the words of the half days. */
export function excelFormat(format: string): string {
  return format.replace(/a\/p|am\/pm/gi, (words) => words.toUpperCase());
}

export function solid(color: string): { Type: string; Pattern: number; Color: string[] } {
  return { Type: 'pattern', Pattern: 1, Color: [hex(color)] };
}

/** Whether the first letter of a text is one of a script that runs from right to left, as Sheets decides it. */
export function runsRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter);
}

const names: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', red: '#ff0000', gray: '#808080' };

/** A colour with six digits, as Excel wants it. */
export function hex(color: string): string {
  const long = names[color.toLowerCase()] ?? color;
  return /^#[0-9a-f]{3}$/i.test(long) ? long.replace(/[0-9a-f]/gi, '$&$&') : long;
}

const lines: Readonly<Record<string, number>> = {
  '1px solid': 1,
  '2px solid': 2,
  '3px solid': 5,
  '1px dashed': 3,
  '1px dotted': 4,
  '3px double': 6,
};

/** `1px solid #ccc` at each side. */
function borders(sides: NonNullable<CellStyle['border']>): Border[] {
  return (['left', 'top', 'right', 'bottom'] as const).flatMap((side) => {
    const [width, kind, color = '#000000'] = (sides[side] ?? '').split(' ');
    const line = lines[`${width} ${kind}`];
    return line === undefined ? [] : [{ Type: side, Color: hex(color), Style: line }];
  });
}
