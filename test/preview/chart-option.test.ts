import { describe, expect, it } from 'vitest';
import { chartSettings } from '../../local/chart-settings';
import type { ChartView } from '../../local/host/types';
import { numberWriter, readNumberText } from '../../local/preview/page/chart-numbers';
import { chartOption } from '../../local/preview/page/chart-option';

const look = { locale: 'en_US', rightToLeft: false, fontFamily: 'Roboto' };

function chart(type: ChartView['type'], options: Record<string, unknown> = {}, series = 1): ChartView {
  return {
    id: 1,
    type,
    options,
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    width: 400,
    height: 300,
    ranges: ['Report!A1:B4'],
    categories: ['Jan', 'Feb', 'Mar'],
    series: Array.from({ length: series }, (_, index) => ({
      name: `S${index}`,
      values: [10, null, 30],
      texts: ['$10', '', '$30'],
    })),
  };
}

interface DrawnSeries {
  type: string;
  data: unknown[];
  color?: string;
  stack?: string;
  yAxisIndex?: number;
  smooth?: boolean;
  radius?: string[];
}

function drawnSeries(view: ChartView): DrawnSeries[] {
  return chartOption(view, look).series as DrawnSeries[];
}

describe('a gap', () => {
  it.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'COMBO'] as const)('stays a gap in a %s chart, never 0', (type) => {
    expect(drawnSeries(chart(type))[0]?.data).toEqual([10, null, 30]);
  });

  it('has no slice in a pie', () => {
    expect(drawnSeries(chart('PIE'))[0]?.data).toHaveLength(2);
  });

  it('stays a gap among shares of the whole', () => {
    expect(drawnSeries(chart('COLUMN', { isStacked: 'percent' }, 2))[1]?.data).toEqual([0.5, null, 0.5]);
  });
});

describe('options in Google’s names', () => {
  it('reads nested objects and dotted names alike', () => {
    expect(chartSettings(chart('LINE', { legend: { position: 'bottom' } })).legend).toBe('bottom');
    expect(chartSettings(chart('LINE', { 'legend.position': 'bottom' })).legend).toBe('bottom');
    expect(chartSettings(chart('LINE', { legend: 'none' })).legend).toBe('none');
    expect(chartSettings(chart('LINE', { 'series.0.color': '#123456' })).series[0]?.color).toBe('#123456');
    expect(chartSettings(chart('LINE', { series: { 0: { labelInLegend: 'Won' } } })).series[0]?.name).toBe('Won');
  });

  it('gives series their own colours, types and axes in a combo chart', () => {
    const [first, second] = drawnSeries(
      chart('COMBO', { colors: ['#111111', '#222222'], series: { 1: { type: 'area', targetAxisIndex: 1 } } }, 2),
    );
    expect(first).toMatchObject({ type: 'bar', color: '#111111', yAxisIndex: 0 });
    expect(second).toMatchObject({ type: 'line', color: '#222222', yAxisIndex: 1, areaStyle: {} });
  });

  it('stacks, smooths and leaves a hole', () => {
    expect(drawnSeries(chart('AREA', { isStacked: true }, 2)).map(({ stack }) => stack)).toEqual(['area-0', 'area-0']);
    expect(drawnSeries(chart('LINE', { curveType: 'function' }))[0]?.smooth).toBe(true);
    expect(drawnSeries(chart('PIE', { pieHole: 0.5 }))[0]?.radius?.[0]).not.toBe('0%');
  });

  it('hears a title in vAxes, and ignores one in vAxis as Google does', () => {
    expect(chartSettings(chart('COLUMN', { vAxes: { 0: { title: 'Revenue' } } })).values[0].title).toBe('Revenue');
    expect(chartSettings(chart('COLUMN', { vAxis: { title: 'Revenue' } })).values[0].title).toBeUndefined();
  });

  it('puts the first category of a bar chart at the top, and turns round a reversed direction', () => {
    expect(chartOption(chart('BAR'), look).yAxis).toMatchObject({ type: 'category', inverse: true });
    expect(chartOption(chart('BAR', { reverseCategories: true }), look).yAxis).toMatchObject({ inverse: false });
    expect(chartOption(chart('COLUMN', { hAxis: { direction: -1 } }), look).xAxis).toMatchObject({ inverse: true });
  });

  it('has a legend for several series only, unless told otherwise', () => {
    expect(chartSettings(chart('COLUMN')).legend).toBe('none');
    expect(chartSettings(chart('COLUMN', {}, 2)).legend).toBe('top');
    expect(chartSettings(chart('PIE')).legend).toBe('right');
  });
});

describe('the tooltip', () => {
  it('shows the texts of the cells, and writes no text of a cell as HTML', () => {
    const view = chart('COLUMN');
    view.categories[0] = '<img src=x>';
    const { formatter } = chartOption(view, look).tooltip as { formatter: (points: unknown) => string };
    const html = formatter([{ seriesIndex: 0, dataIndex: 0, marker: '' }]);
    expect(html).toContain('$10');
    expect(html).not.toContain('<img');
    expect(formatter([{ seriesIndex: 0, dataIndex: 1, marker: '' }])).toContain('—');
  });
});

describe('numbers on axes', () => {
  it.each([
    [['$1,200.50'], 'en_US', 5000, '$5,000'],
    [['25.0%'], 'en_US', 0.5, '50%'],
    [['1.200,50 €'], 'de_DE', 5000, '5.000 €'],
    [['', '12 days'], 'en_US', 3, '3 days'],
    [['10:30'], 'en_US', 3, '3'],
    [['¥1,200'], 'ja_JP', 1500, '¥1,500'],
    [['-$5'], 'en_US', -5, '−$5'],
    [['2026-01-01'], 'en_US', 3, '3'],
    [[], 'en_US', 0.25, '0.25'],
  ])('like %j in %s', (texts, locale, value, expected) => {
    expect(numberWriter(texts, locale)(value).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it.each([
    ['$1,200.50', 'en_US', 1200.5],
    ['1.200,50 €', 'de_DE', 1200.5],
    ['25%', 'en_US', 0.25],
    ['−3', 'en_US', -3],
  ])('are read from %s', (text, locale, value) => {
    expect(readNumberText(text, locale)).toBe(value);
  });

  it('are not read from words', () => {
    expect(readNumberText('January', 'en_US')).toBeNaN();
  });
});
