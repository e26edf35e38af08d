/** How untidy each sample is, in exact numbers. The generators plant just these and fail when they can't. */

/** The faults in a tab of deals. No row has two of them; a repeated row has none but its id. */
export interface DealFaults {
  /** Title and blank row above the header. */
  rowsAboveHeader: number;
  blankRows: number;
  totalsRows: number;
  /** Rows that repeat an earlier row's id. */
  duplicateIds: number;
  /** Amounts as text, in the local style. */
  amountsAsText: number;
  /** Only on open deals. */
  blankAmounts: number;
  negativeAmounts: number;
  /** Creation dates as text that can be read. */
  datesAsText: number;
  /** Close dates as text that can't be read, on open deals. */
  unreadableDates: number;
  closeBeforeCreated: number;
  wonWithoutCloseDate: number;
  openWithoutCloseDate: number;
  /** Open deals with an expected date before `asOf`. */
  openPastExpected: number;
  /** Known stages in another spelling: case, spaces. */
  stageSpellings: number;
  /** Not faults, but rows that are neither open, won nor lost. */
  onHold: number;
  disqualified: number;
  /** One rep's name in another spelling. */
  repSpellings: number;
  blankOwners: number;
  blankSources: number;
}

export interface SpendFaults {
  costsAsText: number;
  blankCosts: number;
  /** Credit notes. */
  negativeCosts: number;
  /** Costs that belong to no channel. */
  blankChannels: number;
  channelSpellings: number;
  /** Channels that no lead names. */
  channelsWithoutLeads: number;
}

export interface LeadFaults {
  /** Rows with an e-mail address that an earlier row has, half of them in another case. */
  duplicateEmails: number;
  blankEmails: number;
  blankSources: number;
  sourceSpellings: number;
  statusSpellings: number;
  /** Rows in a stage that no dictionary knows. */
  unknownStatuses: number;
  datesAsText: number;
  /** Rows with an SQL date and no MQL date. */
  skippedMqlDates: number;
  /** Nobody answered. */
  unanswered: number;
  answeredBeforeCreated: number;
}

export interface OrderFaults {
  duplicateIds: number;
  blankCustomerIds: number;
  amountsAsText: number;
  blankAmounts: number;
  /** Not faults: orders with a refund. */
  refunds: number;
}

export interface ActivityFaults {
  repSpellings: number;
  blankOwners: number;
  /** `45 min` in place of 45. */
  durationsAsText: number;
  blankStatuses: number;
}

export interface TargetFaults {
  rowsAboveHeader: number;
  totalsRows: number;
}

export interface SurveyFaults {
  blankScores: number;
  /** `n/a`. */
  scoresAsText: number;
  /** 10, on a scale from 1 to 5. */
  scoresOutOfRange: number;
}

export interface InquiryFaults {
  unanswered: number;
  answeredBeforeReceived: number;
}

export interface EnglishFaults {
  deals: DealFaults;
  leads: LeadFaults;
  spend: SpendFaults;
  orders: OrderFaults;
  activities: ActivityFaults;
  targets: TargetFaults;
  survey: SurveyFaults;
  inquiries: InquiryFaults;
}

/** The workbooks in other languages have deals and spend only. */
export interface LocalFaults {
  deals: DealFaults;
  spend: SpendFaults;
}

const english: EnglishFaults = {
  deals: {
    rowsAboveHeader: 2,
    blankRows: 1,
    totalsRows: 1,
    duplicateIds: 2,
    amountsAsText: 14,
    blankAmounts: 30,
    negativeAmounts: 1,
    datesAsText: 6,
    unreadableDates: 1,
    closeBeforeCreated: 2,
    wonWithoutCloseDate: 4,
    openWithoutCloseDate: 9,
    openPastExpected: 9,
    stageSpellings: 32,
    onHold: 8,
    disqualified: 14,
    repSpellings: 17,
    blankOwners: 3,
    blankSources: 10,
  },
  leads: {
    duplicateEmails: 24,
    blankEmails: 45,
    blankSources: 30,
    sourceSpellings: 26,
    statusSpellings: 18,
    unknownStatuses: 3,
    datesAsText: 8,
    skippedMqlDates: 15,
    unanswered: 180,
    answeredBeforeCreated: 3,
  },
  spend: {
    costsAsText: 5,
    blankCosts: 6,
    negativeCosts: 1,
    blankChannels: 8,
    channelSpellings: 4,
    channelsWithoutLeads: 1,
  },
  orders: { duplicateIds: 3, blankCustomerIds: 8, amountsAsText: 10, blankAmounts: 4, refunds: 40 },
  activities: { repSpellings: 12, blankOwners: 6, durationsAsText: 8, blankStatuses: 25 },
  targets: { rowsAboveHeader: 2, totalsRows: 1 },
  survey: { blankScores: 6, scoresAsText: 3, scoresOutOfRange: 1 },
  inquiries: { unanswered: 35, answeredBeforeReceived: 2 },
};

const local: LocalFaults = {
  deals: {
    rowsAboveHeader: 0,
    blankRows: 0,
    totalsRows: 1,
    duplicateIds: 1,
    amountsAsText: 8,
    blankAmounts: 4,
    negativeAmounts: 0,
    datesAsText: 4,
    unreadableDates: 0,
    closeBeforeCreated: 0,
    wonWithoutCloseDate: 1,
    openWithoutCloseDate: 1,
    openPastExpected: 2,
    stageSpellings: 5,
    onHold: 2,
    disqualified: 3,
    repSpellings: 4,
    blankOwners: 0,
    blankSources: 2,
  },
  spend: {
    costsAsText: 2,
    blankCosts: 1,
    negativeCosts: 0,
    blankChannels: 0,
    channelSpellings: 0,
    channelsWithoutLeads: 0,
  },
};

/** What is planted in the sample of each language, whatever the seed. */
export const plantedFaults = {
  en: english,
  th: local,
  ja: { ...local, deals: { ...local.deals, rowsAboveHeader: 2, blankRows: 1 } },
  ar: local,
  vi: local,
} as const satisfies { en: EnglishFaults; th: LocalFaults; ja: LocalFaults; ar: LocalFaults; vi: LocalFaults };
