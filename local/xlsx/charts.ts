/** A tab's charts as native charts of the file, drawn from the same cells. */
import type { Chart, ChartAxis, ChartSeries } from 'excelize-wasm';
import { type AxisSettings, type ChartSettings, chartSettings, seriesColors } from '../chart-settings';
import type { ChartView, Host, TabView } from '../host';
import { cellName } from './areas';
import { done, type File, type Library } from './library';
import { excelFormat, hex, runsRightToLeft, solid } from './styles';

const ink = '#3c4043';
const quiet = '#5f6368';

/** More labels than this don't stand side by side below a chart. */
const mostUpright = 8;

/** What the charts of all tabs need. */
export interface ChartPlace {
  host: Host;
  file: File;
  library: Library;
  /** The Excel name of each tab. */
  names: ReadonlyMap<string, string>;
}

/** Draws the charts of a tab. Gives the titles of those that can't be drawn from cells. */
export function writeCharts(place: ChartPlace, tab: TabView, sheet: string): string[] {
  const left: string[] = [];
  for (const view of tab.charts) {
    const settings = chartSettings(view);
    if (view.series.length === 0 || view.series.some(({ cells }) => cells === undefined)) {
      left.push(settings.title);
      continue;
    }
    const [first, ...others] = groups(view, settings).map((group) => chartOf(place, view, settings, group));
    if (!first) continue;
    const anchor = cellName(view.position.row, view.position.column);
    done(place.file.AddChart(sheet, anchor, first, ...others.slice(0, 1)));
  }
  return left;
}

/** The series that are drawn in one way on one axis; Excel keeps these apart. */
interface Group {
  type: ChartSettings['series'][number]['type'];
  axis: 0 | 1;
  series: number[];
}

function groups(view: ChartView, settings: ChartSettings): Group[] {
  const all: Group[] = [];
  settings.series.forEach(({ type, axis }, index) => {
    const known = all.find((group) => group.type === type && group.axis === axis);
    // The library draws two groups; what is more joins the second.
    const joined = known ?? (all.length === 2 ? all[1] : undefined);
    if (joined) joined.series.push(index);
    else all.push({ type, axis, series: [index] });
  });
  return view.type === 'PIE' || view.type === 'SCATTER'
    ? [{ type: 'bar', axis: 0, series: view.series.map((_, index) => index) }]
    : all;
}

function chartOf(place: ChartPlace, view: ChartView, settings: ChartSettings, group: Group): Chart {
  const { title, legend, background } = settings;
  const horizontal = view.type === 'BAR';
  return {
    Type: chartType(place.library, view, settings, group),
    Series: group.series.map((index) => seriesOf(place, view, settings, group, index)),
    Dimension: { Width: view.width, Height: view.height },
    Format: { OffsetX: view.position.offsetX, OffsetY: view.position.offsetY, AltText: title, Positioning: 'oneCell' },
    ...(title === ''
      ? {}
      : { Title: { Paragraph: [{ Text: directed(title), Font: { Size: 12, Color: ink, Bold: true } }] } }),
    Legend: { Position: legend === 'in' ? 'top' : legend, ShowLegendKey: false },
    ...(background === undefined || background === 'transparent' ? {} : { Fill: solid(background) }),
    Border: { Type: place.library.LineNone },
    VaryColors: view.type === 'PIE',
    ShowBlanksAs: 'gap',
    PlotArea: { ShowVal: false },
    XAxis: {
      ...axisOf(settings.domain),
      ReverseOrder: horizontal !== settings.domain.reversed,
      ...(!horizontal && view.categories.length > mostUpright ? { Alignment: { TextRotation: -45 } } : {}),
    },
    YAxis: {
      ...axisOf(settings.values[group.axis]),
      MajorGridLines: group.axis === 0,
      Secondary: group.axis === 1,
      // The first bar stands at the top; the numbers stay below.
      ...(horizontal ? { TickLabelPosition: place.library.ChartTickLabelHigh } : {}),
      ReverseOrder: settings.values[group.axis].reversed,
      NumFmt: { CustomNumFmt: axisFormat(place, view, settings, group), SourceLinked: false },
    },
    ...(view.type === 'PIE' && settings.hole > 0 ? { HoleSize: Math.round(settings.hole * 100) } : {}),
    GapWidth: 60,
  };
}

function chartType(library: Library, view: ChartView, settings: ChartSettings, group: Group): Chart['Type'] {
  const { stacked, hole } = settings;
  const pick = <T>(plain: T, sum: T, share: T) => ({ no: plain, sum, share })[stacked];
  if (view.type === 'PIE') return hole > 0 ? library.Doughnut : library.Pie;
  if (view.type === 'SCATTER') return library.Scatter;
  if (view.type === 'BAR') return pick(library.Bar, library.BarStacked, library.BarPercentStacked);
  if (group.type === 'line') return library.Line;
  if (group.type === 'area') return pick(library.Area, library.AreaStacked, library.AreaPercentStacked);
  return pick(library.Col, library.ColStacked, library.ColPercentStacked);
}

function seriesOf(
  place: ChartPlace,
  view: ChartView,
  settings: ChartSettings,
  group: Group,
  index: number,
): ChartSeries {
  const series = view.series[index];
  const own = settings.series[index];
  const color = hex(own?.color ?? seriesColors[index % seriesColors.length] ?? '#4285f4');
  const drawn = group.type === 'line';
  return {
    Name: own?.name ?? (series?.nameCell === undefined ? (series?.name ?? '') : fixed(place, series.nameCell)),
    ...(view.categoryCells === undefined ? {} : { Categories: fixed(place, view.categoryCells) }),
    Values: fixed(place, series?.cells ?? ''),
    ...(view.type === 'PIE' ? { DataPoint: slices(view, settings) } : { Fill: solid(color) }),
    ...(drawn
      ? {
          Line: { Type: place.library.LineSolid, Width: 2, Smooth: settings.smooth, Fill: solid(color) },
          Marker: { Symbol: 'circle', Size: 5, Fill: solid(color) },
        }
      : {}),
  };
}

function slices(view: ChartView, { colors }: ChartSettings): NonNullable<ChartSeries['DataPoint']> {
  const all = colors.length > 0 ? colors : seriesColors;
  return view.categories.map((_, index) => ({ Index: index, Fill: solid(all[index % all.length] ?? '#4285f4') }));
}

function axisOf({ title, min, max, logarithmic }: AxisSettings): ChartAxis {
  return {
    Font: { Size: 9, Color: quiet },
    ...(title === undefined
      ? {}
      : { Title: { Paragraph: [{ Text: directed(title), Font: { Size: 9, Color: quiet } }] } }),
    ...(min === undefined ? {} : { Minimum: min }),
    ...(max === undefined ? {} : { Maximum: max }),
    ...(logarithmic ? { LogBase: 10 } : {}),
  };
}

/** The axis shows numbers as the cells do that it stands for. */
function axisFormat(place: ChartPlace, view: ChartView, settings: ChartSettings, group: Group): string {
  const given = settings.values[group.axis].format;
  if (given !== undefined) return excelFormat(given);
  if (settings.stacked === 'share') return '0%';
  const series = view.series[group.series[0] ?? 0];
  const row = series?.values.findIndex((value) => value !== null) ?? -1;
  const [tab, cells] = split(series?.cells ?? '');
  const id = place.host.tabs().find(({ name }) => name === tab)?.id;
  const format = id === undefined || row < 0 ? '' : place.host.formats(id, cells).flat()[row];
  // Decimals of single cells are too much on an axis.
  return excelFormat(format || 'General').replace(/0\.0+%/g, '0%');
}

/** Marks a title as running from right to left; the library can't. */
function directed(title: string): string {
  return runsRightToLeft(title) ? `\u202b${title}\u202c` : title;
}

/** Tab and cells of `'My tab'!A1:A9`. */
function split(range: string): [string, string] {
  const mark = range.lastIndexOf('!');
  return [range.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'"), range.slice(mark + 1)];
}

/** `'My tab'!$A$1:$A$9` under the tab's Excel name. */
function fixed({ names }: ChartPlace, range: string): string {
  const [tab, cells] = split(range);
  const name = (names.get(tab) ?? tab).replace(/'/g, "''");
  return `'${name}'!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
