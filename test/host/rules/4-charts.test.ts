/** Section 4.7 of the platform rules: charts in the sheet. */
import { describe, expect, it } from 'vitest';
import { hostWith, run, tab } from '../throwaway-project';

const s = `const s = SpreadsheetApp.getActive().getSheets()[0];
  const shown = (chart) => chart.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  const bars = () => s.newChart().setChartType(Charts.ChartType.BAR).addRange(s.getRange('A1:B3')).setPosition(1, 5, 0, 0);`;
const tabs = [
  tab('Data', [
    ['Month', 'Won'],
    ['Jan', 1],
    ['Feb', 2],
  ]),
];
const draw = (body: string) => run(`${s} ${body}`, { tabs });

describe('charts', () => {
  it('4.7 a type that Sheets does not embed, or that is not in the enumeration, is refused', () => {
    for (const type of ['GAUGE', 'SCORECARD', 'TIMELINE', 'ORG', 'FUNNEL', 'GEO'])
      expect(() => draw(`Charts.ChartType.${type};`), type).toThrow(`Charts.ChartType.${type} is not known`);
  });

  it('4.7 an option that is not known to work is refused', () => {
    for (const option of [
      'animation.duration',
      'tooltip',
      'annotations',
      'series.0.glow',
      'hAxis.textStyle',
      'vAxis.title',
      'trendlines',
    ])
      expect(() => draw(`bars().setOption('${option}', 1);`), option).toThrow(`option ${option}`);
    expect(() => draw(`bars().setOption('vAxis', { title: 'x' });`)).toThrow('Sheets ignores the chart option vAxis');
  });

  it('4.7 a value that an option does not take is refused', () => {
    for (const [option, value] of [
      ['legend', '{ position: "below" }'],
      ['colors', '["#12345"]'],
      ['width', '"300"'],
      ['curveType', '"smooth"'],
      ['pieHole', '2'],
      ['series', '{ 0: { type: "bar" } }'],
    ])
      expect(() => draw(`bars().setOption('${option}', ${value});`), option).toThrow('is no value of the chart option');
  });

  it('4.7 what happens to hidden rows must be said', () => {
    expect(() => draw('s.insertChart(bars().build());')).toThrow('setHiddenDimensionStrategy');
    expect(() => draw('s.insertChart(shown(bars()).build());')).not.toThrow();
  });

  it('4.7 how several ranges are joined must be said, after each change too', () => {
    const two = `shown(bars()).addRange(s.getRange('C1:C3'))`;
    expect(() => draw(`${two}.build();`)).toThrow('setMergeStrategy');
    const drawn = `s.insertChart(${two}.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).build()); const [chart] = s.getCharts();`;
    expect(() => draw(`${drawn} s.updateChart(chart.modify().build());`)).toThrow('setMergeStrategy');
  });

  it('4.7 a chart over rows that a person or a filter hid is empty there, unless told otherwise', () => {
    const hidden = [{ ...tab('Data', tabs[0]?.values ?? []), hiddenRows: [2], filteredRows: [3] }];
    const categories = (strategy: string) => {
      const host = hostWith(
        `function probe() { ${s} s.insertChart(bars().setNumHeaders(1).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.${strategy}).build()); }`,
        { tabs: hidden },
      );
      host.runFromPage('probe', []);
      return host.tabs()[0]?.charts[0]?.categories;
    };
    expect(categories('IGNORE_BOTH')).toEqual([]);
    expect(categories('SHOW_BOTH')).toEqual(['Jan', 'Feb']);
  });

  it('4.7 methods of a typed builder are not on the plain one', () => {
    expect(() => draw(`bars().setTitle('x');`)).toThrow('EmbeddedChartBuilder.setTitle is not built');
    expect(() => draw(`bars().asPieChart().setStacked();`)).toThrow('is not built');
  });

  it('4.7 build draws nothing', () => {
    expect(draw('shown(bars()).build(); return s.getCharts().length;')).toBe(0);
  });

  it('4.7 a chart of another tab cannot be changed or removed', () => {
    expect(() => draw('s.removeChart(shown(bars()).build());')).toThrow('The chart is not on this sheet.');
    expect(() => draw('s.updateChart(shown(bars()).build());')).toThrow('The chart is not on this sheet.');
  });
});
