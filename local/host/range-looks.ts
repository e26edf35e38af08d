/** How a range looks: colours, texts, alignment, borders, and the notes of its cells. */
import { aligned, boldness, checkColor, lineWidth, raised, type StyleChange, slant, underline } from './cell-styles';
import { enumName, wholeNumber } from './expose';
import type { GBorderStyle, GFontLine, GFontStyle, GFontWeight, GRange, GTextStyle, GWrapStrategy } from './google';
import { RangeValues } from './range-values';
import { textChange } from './text-style';
import type { CellStyle } from './types';

type Colors = (string | null)[][];

/** A range as far as its values and looks go. */
export abstract class RangeLooks extends RangeValues {
  getBackgrounds = () => this.styles((style) => style.background ?? '#ffffff');
  getBackground = () => this.getBackgrounds()[0]?.[0] ?? '#ffffff';
  getFontColors = () => this.styles((style) => style.color ?? '#000000');
  getFontColor = () => this.getFontColors()[0]?.[0] ?? '#000000';
  getFontWeights = () => this.styles((style): GFontWeight => (style.bold ? 'bold' : 'normal'));
  getFontWeight = (): GFontWeight => this.getFontWeights()[0]?.[0] ?? 'normal';
  getFontSizes = () => this.styles((style) => style.fontSize ?? 10);
  getFontSize = () => this.getFontSizes()[0]?.[0] ?? 10;
  getFontFamily = () => this.styles((style) => style.fontFamily ?? 'Arial')[0]?.[0] ?? 'Arial';
  getFontStyle = (): GFontStyle => (this.styles((style) => style.italic)[0]?.[0] ? 'italic' : 'normal');
  getHorizontalAlignment = () => this.styles((style) => style.align ?? 'general')[0]?.[0] ?? 'general';
  getVerticalAlignment = () => this.styles((style) => style.verticalAlign ?? 'bottom')[0]?.[0] ?? 'bottom';
  getWrap = () => this.styles((style) => style.wrap ?? false)[0]?.[0] ?? false;

  setBackground = (color: string | null) => this.paint(() => ({ background: checkColor(color) }));
  setBackgrounds = (colors: Colors) =>
    this.paintEach('setBackgrounds', colors, (color) => ({ background: checkColor(color) }));
  setFontColor = (color: string | null) => this.paint(() => ({ color: checkColor(color) }));
  setFontColors = (colors: Colors) =>
    this.paintEach('setFontColors', colors, (color) => ({ color: checkColor(color) }));
  setFontWeight = (weight: GFontWeight | null) => this.paint(() => boldness(weight));
  setFontWeights = (weights: (GFontWeight | null)[][]) => this.paintEach('setFontWeights', weights, boldness);
  setFontSize = (size: number) => this.paint(() => ({ fontSize: wholeNumber(size, 'size') }));
  setFontSizes = (sizes: number[][]) =>
    this.paintEach('setFontSizes', sizes, (size) => ({ fontSize: wholeNumber(size, 'size') }));
  setFontStyle = (style: GFontStyle | null) => this.paint(() => slant(style));
  setFontStyles = (styles: (GFontStyle | null)[][]) => this.paintEach('setFontStyles', styles, slant);
  setFontFamily = (family: string | null) => this.paint(() => ({ fontFamily: family ?? undefined }));
  setFontFamilies = (families: (string | null)[][]) =>
    this.paintEach('setFontFamilies', families, (family) => ({ fontFamily: family ?? undefined }));
  setFontLine = (line: GFontLine | null) => this.paint(() => underline(line));
  setTextStyle = (style: GTextStyle) => {
    const change = textChange(style);
    return this.paint(() => change);
  };
  setTextStyles = (styles: GTextStyle[][]) => this.paintEach('setTextStyles', styles, textChange);
  setHorizontalAlignment = (align: 'left' | 'center' | 'normal' | 'right' | null) => this.paint(() => aligned(align));
  setHorizontalAlignments = (aligns: ('left' | 'center' | 'normal' | 'right' | null)[][]) =>
    this.paintEach('setHorizontalAlignments', aligns, aligned);
  setVerticalAlignment = (align: 'top' | 'middle' | 'bottom' | null) => this.paint(() => raised(align));
  setVerticalAlignments = (aligns: ('top' | 'middle' | 'bottom' | null)[][]) =>
    this.paintEach('setVerticalAlignments', aligns, raised);
  setWrap = (wrap: boolean) => this.paint(() => ({ wrap: wrap || undefined }));
  setWraps = (wraps: boolean[][]) => this.paintEach('setWraps', wraps, (wrap) => ({ wrap: wrap || undefined }));

  setWrapStrategy(strategy: GWrapStrategy): GRange {
    const name = enumName(strategy, 'SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
    return this.paint(() => ({ wrap: name === 'WRAP' || undefined }));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GBorderStyle | null,
  ): GRange {
    const line = `${lineWidth(style)} ${checkColor(color ?? null) ?? '#000000'}`;
    const { rows, columns } = this.block;
    return this.paint((before, down, right_) => {
      const border: NonNullable<CellStyle['border']> = { ...before.border };
      const side = (name: 'top' | 'left' | 'bottom' | 'right', wanted: boolean | null) => {
        if (wanted === true) border[name] = line;
        else if (wanted === false) delete border[name];
      };
      side('top', down === 0 ? top : horizontal);
      side('bottom', down === rows - 1 ? bottom : horizontal);
      side('left', right_ === 0 ? left : vertical);
      side('right', right_ === columns - 1 ? right : vertical);
      return { border: Object.keys(border).length > 0 ? border : undefined };
    });
  }

  protected paint(change: (before: CellStyle, down: number, right: number) => StyleChange): GRange {
    this.eachZero((row, column, down, right) => {
      const line = this.tab.row(row);
      line.styles ??= [];
      const before = line.styles[column] ?? {};
      const after = { ...before, ...change(before, down, right) } as Record<string, unknown>;
      for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key];
      line.styles[column] = Object.keys(after).length > 0 ? (after as CellStyle) : undefined;
    });
    return this.self;
  }

  protected paintEach<T>(method: string, values: T[][], change: (value: T) => StyleChange): GRange {
    this.checkShape(values, method);
    return this.paint((_before, down, right) => change(values[down]?.[right] as T));
  }

  protected styles<T>(pick: (style: CellStyle) => T): T[][] {
    return this.collect((row, column) => pick(this.tab.rows[row]?.styles?.[column] ?? {}));
  }

  // Notes

  getNotes(): string[][] {
    return this.collect((row, column) => this.tab.rows[row]?.notes?.[column] ?? '');
  }

  getNote = () => this.getNotes()[0]?.[0] ?? '';

  setNote(note: string | null): GRange {
    this.eachZero((row, column) => this.putNote(row, column, note));
    return this.self;
  }

  setNotes(notes: (string | null)[][]): GRange {
    this.checkShape(notes, 'setNotes');
    this.eachZero((row, column, down, right) => this.putNote(row, column, notes[down]?.[right] ?? null));
    return this.self;
  }

  protected putNote(row: number, column: number, note: string | null): void {
    const line = this.tab.row(row);
    line.notes ??= [];
    line.notes[column] = note || undefined;
  }
}
