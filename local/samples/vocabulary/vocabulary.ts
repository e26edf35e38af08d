/** What a sample business is made of: its words, people, products and the figures that drive them. */

/** Funnel stages, as keys of a team's own stage names. */
export type Stage =
  | 'lead'
  | 'mql'
  | 'sql'
  | 'opportunity'
  | 'proposal'
  | 'negotiation'
  | 'won'
  | 'lost'
  | 'disqualified'
  | 'onHold';

/** Stages in which a deal is open, in their order. */
export const openStages = ['lead', 'mql', 'sql', 'opportunity', 'proposal', 'negotiation'] as const;

export interface Rep {
  name: string;
  /** Share of the deals that this rep gets. */
  share: number;
  /** Added to the log-odds of winning. */
  skill: number;
  /** First and last day at work, `2025-06-01`. */
  from?: string;
  until?: string;
}

export interface Campaign {
  name: string;
  /** Share of the channel's monthly cost. */
  share: number;
  /** Months in which it runs, 1 is January. Every month when absent. */
  months?: readonly number[];
}

export interface Source {
  name: string;
  /** Share of the leads. */
  share: number;
  /** Added to the log-odds of winning, and moves leads on. */
  quality: number;
  /** In the sheet's currency. */
  monthlyCost: number;
  costType: 'marketing' | 'sales';
  campaigns: readonly Campaign[];
}

export interface Product {
  name: string;
  share: number;
  price: number;
  /** Median days from created to won. */
  cycleDays: number;
}

/** How people type an amount as text. */
export interface AmountStyle {
  prefix?: string;
  suffix?: string;
  group: string;
  decimals?: number;
  /** 10000 for amounts in 万. */
  divide?: number;
  digits?: 'arabic';
}

/** How people type a date as text. `{y}`, `{m}`, `{d}` as numbers, two digits when doubled. */
export interface DateStyle {
  pattern: string;
  /** 543 for the Buddhist era. */
  addYears?: number;
  digits?: 'arabic';
}

export type DealColumn =
  | 'id'
  | 'deal'
  | 'company'
  | 'contact'
  | 'owner'
  | 'source'
  | 'product'
  | 'stage'
  | 'amount'
  | 'created'
  | 'closed'
  | 'lostReason'
  | 'notes';

export type SpendColumn = 'date' | 'channel' | 'campaign' | 'cost' | 'type';

export interface Vocabulary {
  workbook: { name: string; locale: string; timeZone: string; rightToLeft?: boolean };
  deals: {
    tab: string;
    title?: string;
    headers: Readonly<Record<DealColumn, string>>;
    total: string;
    idPrefix: string;
  };
  spend: {
    tab: string;
    headers: Readonly<Record<SpendColumn, string>>;
    types: Readonly<Record<'marketing' | 'sales', string>>;
  };
  stages: Readonly<Record<Stage, string>>;
  /** The same stages as they were also typed. */
  stageSpellings: Readonly<Partial<Record<Stage, readonly string[]>>>;
  reps: readonly Rep[];
  /** One rep's name as it was also typed. */
  repSpelling: { name: string; typed: string };
  sources: readonly Source[];
  products: readonly Product[];
  lostReasons: readonly string[];
  notes: readonly string[];
  /** Every first word goes with every second one. */
  companies: { first: readonly string[]; second: readonly string[]; separator: string };
  people: { first: readonly string[]; second: readonly string[]; separator: string };
  money: { format: string; step: number; texts: readonly AmountStyle[] };
  dates: { format: string; monthFormat: string; texts: readonly DateStyle[] };
  /** Days off, 0 is Sunday. */
  weekend: readonly number[];
}
