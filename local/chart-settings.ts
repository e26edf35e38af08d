/** Reads a chart's options in Google's names, whichever way a script wrote them, into one checked shape. */
import type { ChartView } from './host/types';

export interface SeriesSettings {
  type: 'bar' | 'line' | 'area';
  color: string | undefined;
  /** 0 is the main value axis, 1 the one on the other side. */
  axis: 0 | 1;
  name: string | undefined;
}

export interface AxisSettings {
  title: string | undefined;
  /** Google's number format of the labels. */
  format: string | undefined;
  min: number | undefined;
  max: number | undefined;
  reversed: boolean;
  logarithmic: boolean;
}

export interface ChartSettings {
  title: string;
  subtitle: string;
  legend: 'none' | 'top' | 'bottom' | 'left' | 'right' | 'in';
  colors: string[];
  background: string | undefined;
  stacked: 'no' | 'sum' | 'share';
  smooth: boolean;
  /** 0 is a full pie; 0.4 leaves a hole of 40 percent. */
  hole: number;
  series: SeriesSettings[];
  /** The axis of the categories (of the x values, for a scatter chart). */
  domain: AxisSettings;
  /** The main value axis and the one on the other side. */
  values: [AxisSettings, AxisSettings];
}

type Options = { [name: string]: unknown };

/** Colours that Sheets gives to series, in their order. */
export const seriesColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** The settings that the preview draws. An option that Google ignores is ignored here too. */
export function chartSettings(chart: ChartView): ChartSettings {
  const options = nested(chart.options);
  const horizontal = chart.type === 'BAR';
  const legend = options.legend;
  const colors = Array.isArray(options.colors) ? options.colors.map((color) => readColor(color) ?? '#4285f4') : [];
  const vertical = entry(options.vAxes, 0);
  const across = { ...entry(options.hAxes, 0), ...object(options.hAxis) };
  // Google ignores the title in vAxis; only vAxes.0.title is heard.
  const upright = { ...without(object(options.vAxis), 'title'), ...vertical };
  const domain = axis(horizontal ? upright : across);
  if (options.reverseCategories === true) domain.reversed = true;
  const values = axis(horizontal ? across : upright);
  return {
    title: readText(options.title) ?? '',
    subtitle: readText(options.subtitle) ?? '',
    legend: legendPlace(typeof legend === 'string' ? legend : object(legend).position, chart),
    colors,
    background: readColor(options.backgroundColor) ?? readColor(object(options.backgroundColor).fill),
    stacked: stacking(options.isStacked),
    smooth: options.curveType === 'function',
    hole: Math.min(0.95, Math.max(0, readNumber(options.pieHole) ?? 0)),
    series: chart.series.map((_, index) => series(chart, options, colors, index)),
    domain,
    values: [values, axis(entry(options.vAxes, 1))],
  };
}

function series(chart: ChartView, options: Options, colors: string[], index: number): SeriesSettings {
  const own = entry(options.series, index);
  const type = readText(own.type) ?? (chart.type === 'COMBO' ? (readText(options.seriesType) ?? combo(index)) : '');
  return {
    type: seriesType(chart.type === 'COMBO' ? type : chart.type),
    color: readColor(own.color) ?? colors[index % Math.max(1, colors.length)],
    axis: own.targetAxisIndex === 1 && chart.type !== 'BAR' ? 1 : 0,
    name: readText(own.labelInLegend),
  };
}

/** A combo chart shows its first series as columns and the others as lines, unless told otherwise. */
function combo(index: number): string {
  return index === 0 ? 'bars' : 'line';
}

function seriesType(name: string): SeriesSettings['type'] {
  if (/^(line|LINE)$/.test(name)) return 'line';
  return /^(area|steppedArea|AREA)$/.test(name) ? 'area' : 'bar';
}

function legendPlace(value: unknown, chart: ChartView): ChartSettings['legend'] {
  const name = typeof value === 'string' ? value.toLowerCase() : '';
  switch (name) {
    case 'none':
    case 'top':
    case 'bottom':
    case 'left':
    case 'right':
    case 'in':
      return name;
    case 'labeled':
      return 'right';
  }
  if (chart.type === 'PIE') return 'right';
  return chart.series.length > 1 ? 'top' : 'none';
}

function stacking(value: unknown): ChartSettings['stacked'] {
  if (value === 'percent' || value === 'relative') return 'share';
  return value === true || value === 'true' || value === 'absolute' ? 'sum' : 'no';
}

function axis(options: Options): AxisSettings {
  const window = object(options.viewWindow);
  return {
    title: readText(options.title),
    format: readText(options.format),
    min: readNumber(window.min) ?? readNumber(options.minValue),
    max: readNumber(window.max) ?? readNumber(options.maxValue),
    reversed: options.direction === -1,
    logarithmic: options.logScale === true || options.scaleType === 'log',
  };
}

/** `{ 'legend.position': 'top' }` becomes `{ legend: { position: 'top' } }`. */
function nested(options: Record<string, unknown>): Options {
  const result: Options = {};
  for (const [path, value] of Object.entries(options)) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let at = result;
    for (const name of names) {
      const inner: Options = { ...object(at[name]) };
      at[name] = inner;
      at = inner;
    }
    at[last] = isObject(value) && isObject(at[last]) ? { ...object(at[last]), ...object(value) } : value;
  }
  return result;
}

function entry(list: unknown, index: number): Options {
  return object(object(list)[index]);
}

function without(options: Options, name: string): Options {
  const { [name]: _, ...rest } = options;
  return rest;
}

function isObject(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown): Options {
  return typeof value === 'object' && value !== null ? (value as Options) : {};
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function readColor(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value === 'none' ? 'transparent' : value;
}
