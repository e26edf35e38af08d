/** Embedded charts: the builder that scripts use, and the charts of a tab. */
import type { Block } from './a1';
import { blockA1 } from './a1';
import type { CallTable } from './calls';
import type { Tab } from './cells';
import { putOption } from './chart-options';
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
  /** Null until the script chooses; an update by script forgets it (rules, 4.7). */
  merge: (typeof MERGE_NAMES)[number] | null;
  /** Null until the script chooses: Google's pages don't agree on what it is otherwise (rules, 4.7). */
  hidden: (typeof HIDDEN_NAMES)[number] | null;
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
    merge: null,
    hidden: null,
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
    const { ranges, options, position, hidden, merge } = this.record;
    if (hidden === null) {
      throw new Error(
        'Host: choose what the chart does with hidden rows and columns: setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.…).',
      );
    }
    if (ranges.length > 1 && merge === null) {
      throw new Error('Host: choose how the ranges are joined, each time the chart is built: setMergeStrategy(…).');
    }
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
  getMergeStrategy = () => ChartMergeStrategies[this.record.merge ?? 'MERGE_COLUMNS'] as unknown as GMergeStrategy;
  getHiddenDimensionStrategy = () =>
    ChartHiddenStrategies[this.record.hidden ?? 'IGNORE_BOTH'] as unknown as GHiddenStrategy;
  getTransposeRowsAndColumns = () => this.record.transpose;

  modify(): GChartBuilder {
    const { ranges, options, position } = this.record;
    // "Combine ranges vertically" is lost by an update; the script must say it again.
    const copy = { ...this.record, ranges: [...ranges], options: structuredClone(options), position: { ...position } };
    return asGoogle(new HostChartBuilder(this.workspace, { ...copy, merge: null }));
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
