/** Embedded charts: the builder that scripts use, with only the options that are known to work in Sheets. */
import type { Block } from './a1';
import { blockA1 } from './a1';
import type { CallTable } from './calls';
import type { Tab } from './cells';
import {
  CHART_TYPE_NAMES,
  ChartHiddenStrategies,
  ChartMergeStrategies,
  ChartPositions,
  ChartTypes,
  CURVE_NAMES,
  CurveStyles,
  HIDDEN_NAMES,
  MERGE_NAMES,
  POSITION_NAMES,
} from './enumerations';
import { enumName, HostObject, type ServiceFacts, unwrap, wholeNumber } from './expose';
import {
  asGoogle,
  type GChart,
  type GChartBuilder,
  type GChartOptions,
  type GCharts,
  type GChartType,
  type GColumnChartBuilder,
  type GContainerInfo,
  type GHiddenStrategy,
  type GMergeStrategy,
  type GPieChartBuilder,
  type GPosition,
  type GRange,
} from './google';
import { HostRange } from './range';
import type { ChartView } from './types';
import type { Workspace } from './workspace';

/** A chart as the workbook keeps it. */
export interface ChartRecord {
  id: number;
  type: ChartView['type'];
  ranges: { tab: Tab; block: Block }[];
  options: Record<string, unknown>;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** -1 leaves the choice to Sheets. */
  numHeaders: number;
  merge: (typeof MERGE_NAMES)[number];
  hidden: (typeof HIDDEN_NAMES)[number];
  transpose: boolean;
}

/** A chart before anything was said about it. */
export function newChartRecord(): ChartRecord {
  return {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    numHeaders: -1,
    merge: 'MERGE_COLUMNS',
    hidden: 'IGNORE_BOTH',
    transpose: false,
  };
}

/** Google's global `Charts`: enumerations only. */
export class HostCharts extends HostObject {
  get facts(): ServiceFacts {
    const members: Partial<Record<keyof GCharts, object>> = {
      ChartType: ChartTypes,
      ChartMergeStrategy: ChartMergeStrategies,
      ChartHiddenDimensionStrategy: ChartHiddenStrategies,
      Position: ChartPositions,
      CurveStyle: CurveStyles,
    };
    return { service: 'Charts', need: 'free', calls: {}, members: members as Record<string, object> };
  }
}

// Options

const AXIS = ['title', 'format', 'minValue', 'maxValue', 'viewWindow', 'direction'];
const SERIES = ['color', 'type', 'targetAxisIndex', 'labelInLegend'];

/** Options that are known to work, each with the parts that it may have. */
const SAFE_OPTIONS: Record<string, 'plain' | string[] | { numbered: string[] }> = {
  title: 'plain',
  subtitle: 'plain',
  width: 'plain',
  height: 'plain',
  colors: 'plain',
  isStacked: 'plain',
  curveType: 'plain',
  pieHole: 'plain',
  backgroundColor: 'plain',
  useFirstColumnAsDomain: 'plain',
  treatLabelsAsText: 'plain',
  legend: ['position', 'alignment', 'maxLines'],
  hAxis: AXIS,
  vAxes: { numbered: AXIS },
  series: { numbered: SERIES },
};

/** Puts an option into the tree of options; throws for one that is not known to work in Sheets. */
function putOption(options: Record<string, unknown>, option: string, value: unknown): void {
  const path = option.split('.');
  checkOption(path, value, option);
  let place = options;
  for (const step of path.slice(0, -1)) {
    const inner = place[step];
    const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
    place[step] = next;
    place = next;
  }
  place[path.at(-1) ?? ''] = plainCopy(value);
}

function checkOption(path: string[], value: unknown, option: string): void {
  const [name = '', ...rest] = path;
  if (name === 'vAxis') {
    throw new Error(`Host: Sheets ignores the chart option ${option}; use vAxes.0 or setYAxisTitle.`);
  }
  const rule = Object.hasOwn(SAFE_OPTIONS, name) ? SAFE_OPTIONS[name] : undefined;
  const unsafe = () => new Error(`Host: the chart option ${option} is not in the set that is known to work in Sheets.`);
  if (rule === undefined || (rule === 'plain' && rest.length > 0)) throw unsafe();
  if (rule === 'plain') return;
  if (rest.length === 0) {
    if (name === 'legend' && typeof value === 'string') return;
    if (typeof value !== 'object' || value === null) throw unsafe();
    for (const [key, inner] of Object.entries(value)) checkOption([...path, key], inner, `${option}.${key}`);
    return;
  }
  if (Array.isArray(rule)) {
    if (!rule.includes(rest[0] ?? '')) throw unsafe();
    return;
  }
  if (!/^\d+$/.test(rest[0] ?? '')) throw unsafe();
  if (rest.length === 1) {
    if (typeof value !== 'object' || value === null) throw unsafe();
    for (const [key, inner] of Object.entries(value)) checkOption([...path, key], inner, `${option}.${key}`);
  } else if (!rule.numbered.includes(rest[1] ?? '')) throw unsafe();
}

/** A value of the script's realm as plain data of the host's. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plainCopy);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainCopy(inner)]));
  }
  return value;
}

// The builder

const builderCalls = {
  addRange: 'other',
  clearRanges: 'other',
  getRanges: 'other',
  removeRange: 'other',
  getChartType: 'other',
  getContainer: 'other',
  asAreaChart: 'other',
  asBarChart: 'other',
  asColumnChart: 'other',
  asComboChart: 'other',
  asHistogramChart: 'other',
  asLineChart: 'other',
  asPieChart: 'other',
  asScatterChart: 'other',
  asTableChart: 'other',
  setChartType: 'other',
  setHiddenDimensionStrategy: 'other',
  setMergeStrategy: 'other',
  setNumHeaders: 'other',
  setOption: 'other',
  setPosition: 'other',
  setTransposeRowsAndColumns: 'other',
  build: 'other',
} as const satisfies CallTable<GChartBuilder>;

const axisCalls = {
  setTitle: 'other',
  setColors: 'other',
  setLegendPosition: 'other',
  setBackgroundColor: 'other',
  setStacked: 'other',
  setXAxisTitle: 'other',
  setYAxisTitle: 'other',
  setRange: 'other',
  reverseCategories: 'other',
} as const satisfies CallTable<GColumnChartBuilder>;

const pieCalls = {
  setTitle: 'other',
  setColors: 'other',
  setLegendPosition: 'other',
  setBackgroundColor: 'other',
  reverseCategories: 'other',
} as const satisfies CallTable<GPieChartBuilder>;

const NOT_STACKED = { setStacked: undefined };

/** Methods that only a typed builder has, by chart type. */
const TYPED_CALLS: Record<ChartRecord['type'], ServiceFacts['calls']> = {
  COLUMN: axisCalls,
  BAR: axisCalls,
  AREA: axisCalls,
  COMBO: axisCalls,
  HISTOGRAM: axisCalls,
  LINE: { ...axisCalls, ...NOT_STACKED, setCurveStyle: 'other' },
  SCATTER: { ...axisCalls, ...NOT_STACKED, reverseCategories: undefined },
  PIE: pieCalls,
  TABLE: {},
};

/** Google's `EmbeddedChartBuilder`, and after `as…Chart()` the typed builder of that kind. */
export class HostChartBuilder
  extends HostObject
  implements Pick<GChartBuilder, keyof typeof builderCalls>, Pick<GColumnChartBuilder, keyof typeof axisCalls>
{
  constructor(
    readonly workspace: Workspace,
    readonly record: ChartRecord,
    private readonly typed = false,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    const calls = this.typed ? { ...builderCalls, ...TYPED_CALLS[this.record.type] } : builderCalls;
    const kind = this.typed ? this.record.type.charAt(0) + this.record.type.slice(1).toLowerCase() : '';
    return { service: `Embedded${kind}ChartBuilder`, need: 'document', calls };
  }

  /** Changes the record and gives this builder back. */
  private with<T extends object>(change: (record: ChartRecord) => void): T {
    change(this.record);
    return asGoogle<T>(this);
  }

  private option<T extends object>(option: string, value: unknown): T {
    putOption(this.record.options, option, value);
    return asGoogle<T>(this);
  }

  private as<T>(type: ChartRecord['type']): T {
    this.record.type = type;
    return asGoogle<T>(new HostChartBuilder(this.workspace, this.record, true));
  }

  asAreaChart = () => this.as<ReturnType<GChartBuilder['asAreaChart']>>('AREA');
  asBarChart = () => this.as<ReturnType<GChartBuilder['asBarChart']>>('BAR');
  asColumnChart = () => this.as<ReturnType<GChartBuilder['asColumnChart']>>('COLUMN');
  asComboChart = () => this.as<ReturnType<GChartBuilder['asComboChart']>>('COMBO');
  asHistogramChart = () => this.as<ReturnType<GChartBuilder['asHistogramChart']>>('HISTOGRAM');
  asLineChart = () => this.as<ReturnType<GChartBuilder['asLineChart']>>('LINE');
  asPieChart = () => this.as<ReturnType<GChartBuilder['asPieChart']>>('PIE');
  asScatterChart = () => this.as<ReturnType<GChartBuilder['asScatterChart']>>('SCATTER');
  asTableChart = () => this.as<ReturnType<GChartBuilder['asTableChart']>>('TABLE');

  setChartType(type: GChartType): GChartBuilder {
    this.record.type = enumName(type, 'Charts.ChartType', CHART_TYPE_NAMES);
    return asGoogle(this);
  }

  getChartType = () => ChartTypes[this.record.type] as unknown as GChartType;
  getContainer = () => asGoogle<GContainerInfo>(new HostContainerInfo(this.record));
  getRanges = () =>
    this.record.ranges.map(({ tab, block }) => asGoogle<GRange>(new HostRange(this.workspace, tab, block)));

  addRange(range: GRange): GChartBuilder {
    const { tab, block } = unwrap(range, HostRange, 'EmbeddedChartBuilder.addRange');
    return this.with((record) => record.ranges.push({ tab, block }));
  }

  removeRange(range: GRange): GChartBuilder {
    const { tab, block } = unwrap(range, HostRange, 'EmbeddedChartBuilder.removeRange');
    const place = blockA1(block);
    return this.with((record) => {
      record.ranges = record.ranges.filter((known) => known.tab !== tab || blockA1(known.block) !== place);
    });
  }

  clearRanges(): GChartBuilder {
    return this.with((record) => {
      record.ranges = [];
    });
  }

  setNumHeaders(headers: number): GChartBuilder {
    return this.with((record) => {
      record.numHeaders = wholeNumber(headers, 'headers', -1);
    });
  }

  setMergeStrategy(strategy: GMergeStrategy): GChartBuilder {
    return this.with((record) => {
      record.merge = enumName(strategy, 'Charts.ChartMergeStrategy', MERGE_NAMES);
    });
  }

  setHiddenDimensionStrategy(strategy: GHiddenStrategy): GChartBuilder {
    return this.with((record) => {
      record.hidden = enumName(strategy, 'Charts.ChartHiddenDimensionStrategy', HIDDEN_NAMES);
    });
  }

  setTransposeRowsAndColumns(transpose: boolean): GChartBuilder {
    return this.with((record) => {
      record.transpose = transpose;
    });
  }

  setOption(option: string, value: unknown): GChartBuilder {
    return this.option(option, value);
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): GChartBuilder {
    return this.with((record) => {
      record.position = {
        row: wholeNumber(anchorRowPos, 'anchorRowPos'),
        column: wholeNumber(anchorColPos, 'anchorColPos'),
        offsetX: wholeNumber(offsetX, 'offsetX', 0),
        offsetY: wholeNumber(offsetY, 'offsetY', 0),
      };
    });
  }

  build(): GChart {
    const { ranges, options, position } = this.record;
    const copy = { ...this.record, ranges: [...ranges], options: structuredClone(options), position: { ...position } };
    return asGoogle(new HostChart(this.workspace, copy));
  }

  // Only on typed builders

  setTitle = (title: string) => this.option<GColumnChartBuilder>('title', title);
  setColors = (colors: string[]) => this.option<GColumnChartBuilder>('colors', colors);
  setBackgroundColor = (color: string) => this.option<GColumnChartBuilder>('backgroundColor', color);
  setStacked = () => this.option<GColumnChartBuilder>('isStacked', true);
  setXAxisTitle = (title: string) => this.option<GColumnChartBuilder>('hAxis.title', title);
  setYAxisTitle = (title: string) => this.option<GColumnChartBuilder>('vAxes.0.title', title);
  reverseCategories = () => this.option<GColumnChartBuilder>('hAxis.direction', -1);

  setRange(start: number, end: number): GColumnChartBuilder {
    this.option('vAxes.0.minValue', start);
    return this.option('vAxes.0.maxValue', end);
  }

  setLegendPosition(position: GPosition): GColumnChartBuilder {
    return this.option('legend.position', enumName(position, 'Charts.Position', POSITION_NAMES).toLowerCase());
  }

  setCurveStyle(style: unknown): GColumnChartBuilder {
    const name = enumName(style, 'Charts.CurveStyle', CURVE_NAMES);
    return this.option('curveType', name === 'SMOOTH' ? 'function' : 'none');
  }
}

const chartCalls = {
  getChartId: 'read',
  getContainerInfo: 'read',
  getRanges: 'read',
  getOptions: 'read',
  getNumHeaders: 'read',
  getMergeStrategy: 'read',
  getHiddenDimensionStrategy: 'read',
  getTransposeRowsAndColumns: 'read',
  modify: 'other',
} as const satisfies CallTable<GChart>;

/** Google's `EmbeddedChart`. */
export class HostChart extends HostObject implements Pick<GChart, keyof typeof chartCalls> {
  constructor(
    readonly workspace: Workspace,
    readonly record: ChartRecord,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'EmbeddedChart', need: 'document', calls: chartCalls };
  }

  override detail(): string {
    return String(this.record.options.title ?? '');
  }

  getChartId = () => this.record.id || null;
  getContainerInfo = () => asGoogle<GContainerInfo>(new HostContainerInfo(this.record));
  getRanges = () =>
    this.record.ranges.map(({ tab, block }) => asGoogle<GRange>(new HostRange(this.workspace, tab, block)));
  getOptions = () => asGoogle<GChartOptions>(new HostChartOptions(this.record));
  getNumHeaders = () => this.record.numHeaders;
  getMergeStrategy = () => ChartMergeStrategies[this.record.merge] as unknown as GMergeStrategy;
  getHiddenDimensionStrategy = () => ChartHiddenStrategies[this.record.hidden] as unknown as GHiddenStrategy;
  getTransposeRowsAndColumns = () => this.record.transpose;

  modify(): GChartBuilder {
    const { record } = this.build();
    return asGoogle(new HostChartBuilder(this.workspace, record));
  }

  private build(): HostChart {
    return new HostChartBuilder(this.workspace, this.record).build() as unknown as HostChart;
  }
}

const optionCalls = { get: 'read' } as const satisfies CallTable<GChartOptions>;

/** Google's `ChartOptions`. */
class HostChartOptions extends HostObject implements Pick<GChartOptions, keyof typeof optionCalls> {
  constructor(private readonly record: ChartRecord) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'ChartOptions', need: 'document', calls: optionCalls };
  }

  get(option: string): string | null {
    let value: unknown = this.record.options;
    for (const step of option.split('.')) {
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    }
    return (value ?? null) as string | null;
  }
}

const containerCalls = {
  getAnchorColumn: 'read',
  getAnchorRow: 'read',
  getOffsetX: 'read',
  getOffsetY: 'read',
} as const satisfies CallTable<GContainerInfo>;

/** Where a chart stands. */
class HostContainerInfo extends HostObject implements Pick<GContainerInfo, keyof typeof containerCalls> {
  constructor(private readonly record: ChartRecord) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'ContainerInfo', need: 'document', calls: containerCalls };
  }

  getAnchorColumn = () => this.record.position.column;
  getAnchorRow = () => this.record.position.row;
  getOffsetX = () => this.record.position.offsetX;
  getOffsetY = () => this.record.position.offsetY;
}
