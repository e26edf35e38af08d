/** Turns a chart of the workbook into ECharts options: the same data, titles, colours and axes as in Sheets. */

import { type AxisSettings, type ChartSettings, chartSettings, seriesColors } from '../../chart-settings';
import type { ChartView } from '../../host/types';
import { type NumberWriter, numberWriter, readNumberText } from './chart-numbers';

/** The part of ECharts' options that is used here; its own types are wider than what a chart needs. */
export type ChartOption = { [name: string]: unknown };

export interface ChartLook {
  locale: string;
  rightToLeft: boolean;
  fontFamily: string;
}

const quiet = '#757575';
const gridLine = '#e0e0e0';

/** True when the preview draws this type; others are shown as a notice. */
export function isDrawn(type: ChartView['type']): boolean {
  return type !== 'TABLE' && type !== 'HISTOGRAM';
}

export function chartOption(chart: ChartView, look: ChartLook): ChartOption {
  const settings = chartSettings(chart);
  const frame = {
    animation: false,
    backgroundColor: settings.background ?? '#ffffff',
    color: settings.colors.length > 0 ? settings.colors : seriesColors,
    textStyle: { fontFamily: look.fontFamily, color: '#3c4043' },
    title: title(settings, look),
    legend: legend(settings),
  };
  if (chart.type === 'PIE') return { ...frame, ...pie(chart, settings) };
  if (chart.type === 'SCATTER') return { ...frame, ...scatter(chart, settings, look) };
  return { ...frame, ...cartesian(chart, settings, look) };
}

function title(settings: ChartSettings, look: ChartLook): ChartOption {
  return {
    text: settings.title,
    subtext: settings.subtitle,
    ...(look.rightToLeft ? { right: 12 } : { left: 12 }),
    top: 10,
    itemGap: 4,
    textStyle: { fontSize: 16, fontWeight: 'normal', color: quiet, overflow: 'truncate' },
    subtextStyle: { fontSize: 13, color: '#9e9e9e' },
  };
}

function legend(settings: ChartSettings): ChartOption {
  const aside = settings.legend === 'left' || settings.legend === 'right';
  const place = {
    none: {},
    top: { top: headHeight(settings), left: 'center' },
    in: { top: headHeight(settings), left: 'center' },
    bottom: { bottom: 8, left: 'center' },
    left: { left: 12, top: 'middle' },
    right: { right: 12, top: 'middle' },
  }[settings.legend];
  return {
    show: settings.legend !== 'none',
    type: 'scroll',
    orient: aside ? 'vertical' : 'horizontal',
    icon: 'circle',
    itemWidth: 10,
    itemHeight: 10,
    textStyle: { color: '#5f6368', fontSize: 12 },
    ...place,
  };
}

/** Height that title and subtitle take. */
function headHeight({ title, subtitle }: ChartSettings): number {
  return 12 + (title === '' ? 0 : 26) + (subtitle === '' ? 0 : 20);
}

function plotBox(settings: ChartSettings): ChartOption {
  const { legend } = settings;
  return {
    top: headHeight(settings) + (legend === 'top' || legend === 'in' ? 34 : 14),
    bottom: (legend === 'bottom' ? 36 : 12) + 4,
    left: legend === 'left' ? 130 : 16,
    right: legend === 'right' ? 130 : 20,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}

function cartesian(chart: ChartView, settings: ChartSettings, look: ChartLook): ChartOption {
  const horizontal = chart.type === 'BAR';
  const shares = settings.stacked === 'share' ? totals(chart) : undefined;
  const writers = [0, 1].map((axis): NumberWriter => {
    if (shares) return numberWriter(['100%'], look.locale);
    const here = chart.series.filter((_, index) => settings.series[index]?.axis === axis);
    return seriesWriter(here, look.locale);
  });
  const second = settings.series.some(({ axis }) => axis === 1);
  const domain = categoryAxis(chart, settings.domain, horizontal);
  const values = [valueAxis(settings.values[0], writers[0], horizontal, settings.domain.reversed)];
  if (second) {
    const other = valueAxis(settings.values[1], writers[1], horizontal, !settings.domain.reversed);
    values.push({ ...other, splitLine: { show: false } });
  }
  return {
    grid: plotBox(settings),
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      formatter: axisTooltip(chart, settings),
    },
    ...(horizontal ? { xAxis: values, yAxis: domain } : { xAxis: domain, yAxis: values }),
    series: chart.series.map((series, index) => {
      const own = settings.series[index];
      const type = own?.type ?? 'bar';
      return {
        name: own?.name ?? series.name,
        type: type === 'bar' ? 'bar' : 'line',
        data: series.values.map((value, row) => share(value, shares?.[row])),
        ...(second && !horizontal ? { yAxisIndex: own?.axis ?? 0 } : {}),
        ...(settings.stacked !== 'no' ? { stack: `${type}-${own?.axis ?? 0}` } : {}),
        ...(own?.color ? { color: own.color } : {}),
        ...(type === 'bar' ? { barMaxWidth: 64, barCategoryGap: '38%', barGap: '8%' } : lineLook(series.values)),
        ...(type === 'area' ? { areaStyle: { opacity: 0.3 } } : {}),
        smooth: type !== 'bar' && settings.smooth,
        connectNulls: false,
      };
    }),
  };
}

function seriesWriter(series: ChartView['series'], locale: string): NumberWriter {
  const largest = series
    .flatMap(({ values }) => values)
    .reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  return numberWriter(
    series.flatMap(({ texts }) => texts),
    locale,
    largest,
  );
}

/** A value between two gaps has no line to either side, so it gets a point of its own. */
function lineLook(values: (number | null)[]): ChartOption {
  const gaps = values.includes(null);
  return { showSymbol: gaps || values.length <= 40, symbol: 'circle', symbolSize: 6, lineStyle: { width: 2 } };
}

function totals(chart: ChartView): number[] {
  return chart.categories.map((_, row) =>
    chart.series.reduce((sum, { values }) => sum + Math.abs(values[row] ?? 0), 0),
  );
}

function share(value: number | null, total: number | undefined): number | null {
  if (value === null || total === undefined) return value;
  return total === 0 ? null : value / total;
}

function categoryAxis(chart: ChartView, settings: AxisSettings, horizontal: boolean): ChartOption {
  return {
    type: 'category',
    data: chart.categories,
    // Sheets puts the first category of a bar chart at the top.
    inverse: horizontal !== settings.reversed,
    ...axisTitle(settings, !horizontal),
    axisLine: { lineStyle: { color: '#9aa0a6' } },
    axisTick: { show: false },
    axisLabel: {
      color: quiet,
      fontSize: 12,
      hideOverlap: true,
      width: horizontal ? Math.round(chart.width * 0.36) : 110,
      overflow: 'truncate',
    },
  };
}

function valueAxis(
  settings: AxisSettings,
  writer: NumberWriter | undefined,
  horizontal: boolean,
  opposite: boolean,
): ChartOption {
  return {
    type: settings.logarithmic ? 'log' : 'value',
    inverse: settings.reversed,
    ...(settings.min === undefined ? {} : { min: settings.min }),
    ...(settings.max === undefined ? {} : { max: settings.max }),
    ...(horizontal ? {} : { position: opposite ? 'right' : 'left' }),
    ...axisTitle(settings, horizontal),
    splitNumber: 4,
    splitLine: { lineStyle: { color: gridLine } },
    axisLine: { show: false },
    axisLabel: { color: quiet, fontSize: 12, hideOverlap: true, formatter: writer },
  };
}

function axisTitle({ title }: AxisSettings, below: boolean): ChartOption {
  if (title === undefined) return {};
  return {
    name: title,
    nameLocation: 'middle',
    nameGap: below ? 10 : 14,
    nameTextStyle: { color: quiet, fontSize: 12, fontStyle: 'italic' },
  };
}

interface TooltipPoint {
  seriesIndex: number;
  dataIndex: number;
  marker: string;
}

/** Category, then each series with the text that its cell shows. */
function axisTooltip(chart: ChartView, settings: ChartSettings): (points: TooltipPoint[] | TooltipPoint) => string {
  return (points) => {
    const list = Array.isArray(points) ? points : [points];
    const category = chart.categories[list[0]?.dataIndex ?? -1] ?? '';
    const lines = list.map(({ seriesIndex, dataIndex, marker }) => {
      const series = chart.series[seriesIndex];
      const name = settings.series[seriesIndex]?.name ?? series?.name ?? '';
      const text = series?.values[dataIndex] === null ? '—' : (series?.texts[dataIndex] ?? '');
      return `${marker}${escaped(name)}: <b>${escaped(text)}</b>`;
    });
    return [`<b>${escaped(category)}</b>`, ...lines].join('<br>');
  };
}

function pie(chart: ChartView, settings: ChartSettings): ChartOption {
  const series = chart.series[0];
  const top = headHeight(settings);
  const outer = { none: '76%', in: '76%', top: '66%', bottom: '66%', left: '70%', right: '70%' }[settings.legend];
  const middle = { none: '50%', in: '50%', top: '50%', bottom: '50%', left: '62%', right: '38%' }[settings.legend];
  const slices = chart.categories.flatMap((name, row) => {
    const value = series?.values[row] ?? null;
    return value === null ? [] : [{ name, value, text: series?.texts[row] ?? '' }];
  });
  return {
    tooltip: {
      trigger: 'item',
      confine: true,
      formatter: ({ data, percent, marker }: { data: (typeof slices)[number]; percent: number; marker: string }) =>
        `${marker}${escaped(data.name)}: <b>${escaped(data.text)}</b> (${percent}%)`,
    },
    series: [
      {
        type: 'pie',
        name: series?.name ?? '',
        top,
        radius: [`${settings.hole * Number.parseFloat(outer)}%`, outer],
        center: [middle, '50%'],
        clockwise: !settings.domain.reversed,
        data: slices,
        itemStyle: { borderColor: '#ffffff', borderWidth: 1 },
        label: { position: 'inside', color: '#ffffff', formatter: '{d}%', fontSize: 12 },
        labelLayout: { hideOverlap: true },
        percentPrecision: 1,
      },
    ],
  };
}

function scatter(chart: ChartView, settings: ChartSettings, look: ChartLook): ChartOption {
  const across = chart.categories.map((text) => readNumberText(text, look.locale));
  const numeric = across.some((value) => Number.isFinite(value));
  const writer = seriesWriter(chart.series, look.locale);
  return {
    grid: plotBox(settings),
    tooltip: { trigger: 'item', confine: true, formatter: axisTooltip(chart, settings) },
    xAxis: {
      ...valueAxis(settings.domain, numberWriter(chart.categories, look.locale), true, false),
      scale: true,
    },
    yAxis: valueAxis(settings.values[0], writer, false, false),
    series: chart.series.map((series, index) => ({
      name: settings.series[index]?.name ?? series.name,
      type: 'scatter',
      symbolSize: 8,
      ...(settings.series[index]?.color ? { color: settings.series[index]?.color } : {}),
      data: series.values.map((value, row) => {
        const x = numeric ? across[row] : row + 1;
        return value === null || x === undefined || !Number.isFinite(x) ? ['-', '-'] : [x, value];
      }),
    })),
  };
}

/** ECharts takes tooltips as HTML; texts of cells must stay texts. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
