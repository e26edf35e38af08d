/** The tab of marketing and sales costs, in any language, with its faults: a row per month and campaign. */

import type { CellInput, TabInput } from '../host/types';
import { type Day, dateCell, monthsBetween, partsOf } from './calendar';
import { firstDay, growthOn, lastDay } from './period';
import type { SpendFaults } from './planted-faults';
import type { Random } from './random';
import { layOut } from './tab';
import { amountText } from './typed-text';
import { Victims } from './victims';
import type { SpendColumn, Vocabulary } from './vocabulary/vocabulary';

const columns: readonly { key: SpendColumn; width: number }[] = [
  { key: 'date', width: 90 },
  { key: 'channel', width: 130 },
  { key: 'campaign', width: 220 },
  { key: 'cost', width: 110 },
  { key: 'type', width: 110 },
];

/** What only some samples have. */
export interface SpendExtras {
  channelWithoutLeads?: { name: string; campaign: string; monthlyCost: number };
  /** Costs of no channel, once a quarter. */
  licences?: { campaign: string; cost: number };
  channelSpellings?: Readonly<Record<string, readonly string[]>>;
}

interface Row {
  cost: number;
  cells: Record<SpendColumn, CellInput>;
}

export function spendTab(
  random: Random,
  words: Vocabulary,
  faults: SpendFaults,
  { channelWithoutLeads, licences, channelSpellings = {} }: SpendExtras = {},
): TabInput {
  const rows: Row[] = [];
  const add = (month: Day, channel: string | null, campaign: string, cost: number, type: 'marketing' | 'sales') => {
    const step = words.money.step;
    const rounded = Math.max(1, Math.round(cost / step)) * step;
    const cells = { date: dateCell(month), channel, campaign, cost: rounded, type: words.spend.types[type] };
    rows.push({ cost: rounded, cells });
  };
  monthsBetween(firstDay, lastDay).forEach((month, index) => {
    for (const source of words.sources) {
      for (const { name, share, months } of source.campaigns) {
        if (months !== undefined && !months.includes(partsOf(month).month)) continue;
        const cost = random.logNormal(source.monthlyCost * share * growthOn(month, 0.15), 0.12);
        add(month, source.name, name, cost, source.costType);
      }
    }
    if (channelWithoutLeads !== undefined && faults.channelsWithoutLeads > 0) {
      const { name, campaign, monthlyCost } = channelWithoutLeads;
      add(month, name, campaign, random.logNormal(monthlyCost, 0.1), 'marketing');
    }
    if (licences !== undefined && index % 3 === 0 && index / 3 < faults.blankChannels) {
      add(month, null, licences.campaign, licences.cost, 'sales');
    }
  });

  const victims = new Victims(rows, random);
  const ofChannel = ({ cells }: Row) => cells.channel !== null;
  victims.take(faults.costsAsText, ofChannel).forEach(({ cost, cells }, index) => {
    cells.cost = amountText(cost, words.money.texts[index % words.money.texts.length] ?? { group: ',' });
  });
  for (const { cells } of victims.take(faults.blankCosts, ofChannel)) cells.cost = null;
  for (const { cost, cells } of victims.take(faults.negativeCosts, ofChannel)) cells.cost = -Math.round(cost / 4);
  const spellings = ({ cells }: Row) => channelSpellings[String(cells.channel)] ?? [];
  for (const row of victims.take(faults.channelSpellings, (candidate) => spellings(candidate).length > 0)) {
    row.cells.channel = random.pick(spellings(row));
  }
  return layOut({
    name: words.spend.tab,
    columns: columns.map(({ key, width }) => ({
      header: words.spend.headers[key],
      width,
      ...(key === 'date' ? { format: words.dates.monthFormat } : {}),
      ...(key === 'cost' ? { format: words.money.format } : {}),
    })),
    rows: rows.map(({ cells }) => columns.map(({ key }) => cells[key])),
    rightToLeft: words.workbook.rightToLeft ?? false,
  });
}
