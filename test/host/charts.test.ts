import { describe, expect, it } from 'vitest';
import { hostWith, run, tab } from './throwaway-project';

const tabs = [
  tab('Data', [
    ['Month', 'Won', 'Revenue'],
    ['Jan', 2, 1000],
    ['Feb', null, 2500.5],
    ['Mar', 4, '=C2+C3'],
  ]),
];
const sheet = `const s = SpreadsheetApp.getActive().getSheetByName('Data');`;
const host = (body: string) => hostWith(`function probe() { ${sheet} ${body} }`, { tabs });

describe('charts', () => {
  it('show the data of their cells at the moment of asking', () => {
    const sheets = host(`
      const chart = s.newChart().asColumnChart().setTitle('Revenue by month').setColors(['#123456'])
        .setLegendPosition(Charts.Position.NONE).setXAxisTitle('Month').setYAxisTitle('USD')
        .addRange(s.getRange('A1:C4')).setNumHeaders(1).setPosition(6, 1, 10, 20)
        .setOption('width', 480).setOption('series.1.targetAxisIndex', 1).setOption('useFirstColumnAsDomain', true)
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build();
      s.insertChart(chart);`);
    sheets.runFromPage('probe', []);
    const view = () => sheets.tabs()[0]?.charts[0];
    expect(view()).toMatchObject({
      type: 'COLUMN',
      position: { row: 6, column: 1, offsetX: 10, offsetY: 20 },
      width: 480,
      height: 371,
      ranges: ["'Data'!A1:C4"],
      categories: ['Jan', 'Feb', 'Mar'],
      series: [
        { name: 'Won', values: [2, null, 4], texts: ['2', '', '4'] },
        { name: 'Revenue', values: [1000, 2500.5, 3500.5], texts: ['1000', '2500.5', '3500.5'] },
      ],
      options: {
        title: 'Revenue by month',
        colors: ['#123456'],
        legend: { position: 'none' },
        hAxis: { title: 'Month' },
        vAxes: { 0: { title: 'USD' } },
        series: { 1: { targetAxisIndex: 1 } },
      },
    });
    const id = sheets.tabs()[0]?.id ?? 0;
    sheets.type(id, 2, 3, '2000');
    expect(view()?.series[1]?.values).toEqual([2000, 2500.5, 4500.5]);
  });

  it('are found, changed and removed', () => {
    const body = `${sheet}
      s.insertChart(s.newChart().setChartType(Charts.ChartType.PIE).addRange(s.getRange('A1:B4')).setPosition(1, 5, 0, 0)
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());
      const old = s.getCharts()[0];
      s.updateChart(old.modify().asLineChart().setTitle('New').build());
      const now = s.getCharts()[0];
      const seen = [now.getChartId() === old.getChartId(), now.getOptions().get('title'), now.getRanges()[0].getA1Notation(), now.getContainerInfo().getAnchorColumn()];
      s.removeChart(now);
      return seen.concat(s.getCharts().length);`;
    expect(run(body, { tabs })).toEqual([true, 'New', 'A1:B4', 5, 0]);
  });

  it('join ranges side by side, or one below the other', () => {
    const build = (strategy: string) => `
      s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:A4')).addRange(s.getRange('C1:C4')).setNumHeaders(1)
        .setMergeStrategy(Charts.ChartMergeStrategy.${strategy}).setPosition(1, 1, 0, 0)
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());`;
    const beside = host(build('MERGE_COLUMNS'));
    beside.runFromPage('probe', []);
    expect(beside.tabs()[0]?.charts[0]).toMatchObject({
      categories: ['Jan', 'Feb', 'Mar'],
      series: [{ name: 'Revenue' }],
    });
    const below = host(build('MERGE_ROWS'));
    below.runFromPage('probe', []);
    expect(below.tabs()[0]?.charts[0]?.series[0]?.values).toHaveLength(7);
  });

  it('leave out hidden rows unless told to show them', () => {
    const build = (strategy: string) => `s.hideRows(3);
      s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B4')).setNumHeaders(1)
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.${strategy}).setPosition(1, 1, 0, 0).build());`;
    const categories = (strategy: string) => {
      const sheets = host(build(strategy));
      sheets.runFromPage('probe', []);
      return sheets.tabs()[0]?.charts[0]?.categories;
    };
    expect(categories('IGNORE_ROWS')).toEqual(['Jan', 'Mar']);
    expect(categories('SHOW_BOTH')).toEqual(['Jan', 'Feb', 'Mar']);
  });

  it('turn on their side when rows are series', () => {
    const sheets = host(`s.insertChart(s.newChart().asLineChart().addRange(s.getRange('A1:C3')).setNumHeaders(1)
      .setTransposeRowsAndColumns(true).setPosition(1, 1, 0, 0)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());`);
    sheets.runFromPage('probe', []);
    expect(sheets.tabs()[0]?.charts[0]).toMatchObject({
      categories: ['Won', 'Revenue'],
      series: [
        { name: 'Jan', values: [2, 1000] },
        { name: 'Feb', values: [null, 2500.5] },
      ],
    });
  });

  it.each([
    ["setOption('vAxis.title', 'x')", 'Sheets ignores the chart option vAxis.title'],
    ["setOption('animation.duration', 5)", 'animation.duration is not in the set'],
    ["setOption('series', { 0: { glow: 1 } })", 'series.0.glow is not in the set'],
    ["setOption('series.first.color', 'red')", 'series.first.color is not in the set'],
    ["setChartType('BAR')", 'BAR is not a value of Charts.ChartType'],
    ["setTitle('on the untyped builder')", 'EmbeddedChartBuilder.setTitle is not built'],
    ['asPieChart().setStacked()', 'EmbeddedPieChartBuilder.setStacked is not built'],
    ["addRange('A1:B2')", "don't match the method signature for EmbeddedChartBuilder.addRange"],
  ])('refuse %s', (call, message) => {
    expect(() => run(`${sheet} s.newChart().${call};`, { tabs })).toThrow(message);
  });

  it('have no scorecard', () => {
    expect(() => run('return Charts.ChartType.SCORECARD;')).toThrow('Host: Charts.ChartType.SCORECARD is not known.');
  });
});
