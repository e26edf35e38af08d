/** Looks of cells, checked and turned into what the preview draws. */
import { BORDER_NAMES } from './enumerations';
import { enumName } from './expose';
import type { GBorderStyle, GFontLine, GFontStyle, GFontWeight } from './google';
import type { CellStyle } from './types';

/** A change of a cell's looks; undefined takes one away. */
export type StyleChange = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** A colour as Sheets knows it; undefined for none. */
export function checkColor(color: string | null): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  if (!/^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(color)) throw new Error(`Host: ${color} is not a colour.`);
  return color;
}

/** Of `setFontWeight`. */
export function boldness(weight: GFontWeight | null): StyleChange {
  if (weight !== null && weight !== 'bold' && weight !== 'normal')
    throw new Error(`Host: font weight ${String(weight)} is not known.`);
  return { bold: weight === 'bold' || undefined };
}

/** Of `setFontStyle`. */
export function slant(style: GFontStyle | null): StyleChange {
  if (style !== null && style !== 'italic' && style !== 'normal')
    throw new Error(`Host: font style ${String(style)} is not known.`);
  return { italic: style === 'italic' || undefined };
}

/** Of `setFontLine`. */
export function underline(line: GFontLine | null): StyleChange {
  if (line !== null && line !== 'underline' && line !== 'none')
    throw new Error(`Host: font line ${String(line)} is not built yet.`);
  return { underline: line === 'underline' || undefined };
}

/** Of `setHorizontalAlignment`. */
export function aligned(align: 'left' | 'center' | 'normal' | 'right' | null): StyleChange {
  if (align === null || align === 'normal') return { align: undefined };
  if (align !== 'left' && align !== 'center' && align !== 'right')
    throw new Error(`Host: alignment ${String(align)} is not known.`);
  return { align };
}

/** Of `setVerticalAlignment`. */
export function raised(align: 'top' | 'middle' | 'bottom' | null): StyleChange {
  if (align !== null && align !== 'top' && align !== 'middle' && align !== 'bottom') {
    throw new Error(`Host: vertical alignment ${String(align)} is not known.`);
  }
  return { verticalAlign: align ?? undefined };
}

/** Of a border, in the words of CSS. */
export function lineWidth(style: GBorderStyle | null | undefined): string {
  if (style === null || style === undefined) return '1px solid';
  const name = enumName(style, 'SpreadsheetApp.BorderStyle', BORDER_NAMES);
  const widths = {
    DOTTED: '1px dotted',
    DASHED: '1px dashed',
    SOLID: '1px solid',
    SOLID_MEDIUM: '2px solid',
    SOLID_THICK: '3px solid',
    DOUBLE: '3px double',
  };
  return widths[name];
}
