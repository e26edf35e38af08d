/** English. The other dictionaries have the same entries. */

export const en = {
  menu: {
    build: 'Build KPI report',
    map: 'Map columns and stages',
  },
  messages: {
    noDeals:
      'No tab with deals or leads was found. Put the column names (such as Stage, Amount, Close date) in one row above the data, or choose the tab and its columns in "Map columns and stages".',
    busy: 'Somebody else is building the report right now. Try again in a minute.',
    badPeriod: '"{text}" is not a period. Write all, 2026, 2026-Q1, 2026-03 or 2026-01-01..2026-03-15.',
    badDay: '"{text}" is not a day. Write it like 2026-03-05.',
    built: 'The report is in the tab "{tab}".',
    keptEdits: 'Your changes in the old report were kept in the tab "{tab}".',
    tabName: 'KPI report',
    editsTabName: 'KPI report, my edits',
  },
  report: {
    title: 'KPI report',
    allTime: 'All time',
    period: '{from} to {to}',
    asOf: 'As of {day}',
    from: 'From {tabs}',
    ratio: '{numerator} of {denominator}',
    funnel: 'Funnel',
    funnelNote: 'How many rows reached each stage or passed it.',
    months: 'Revenue by month',
    monthsNote: 'Best month: {key} with {value}.',
    reps: 'Results by rep',
    repsNote: 'Most revenue: {key} with {value}.',
    topReps: 'Revenue by rep, the first {count}',
    all: 'All KPIs and how they were computed',
    quality: 'What was not read as meant',
    qualityNone: 'Every row was read.',
    rows: 'Rows {rows}',
    stage: 'Stage',
    reached: 'Reached',
    fromPrevious: 'Of previous',
    fromFirst: 'Of first',
    kpi: 'KPI',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    note: 'Definition, or why there is no value',
    total: 'Total',
    noDate: '(no date)',
    blank: '(blank)',
    none: 'no value',
    days: 'days',
  },
  sidebar: {},
} as const;

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** What every language has to say. */
export type Dictionary = Widened<typeof en>;
