/** A workbook in another language: one tab of deals and one of spend, in the words of that language. */

import type { WorkbookInput } from '../host/types';
import { chooseStalled, playOut } from './deal-history';
import { dealsTab } from './deals';
import { makeClients } from './people';
import { drawDays, lastDay } from './period';
import type { LocalFaults } from './planted-faults';
import type { Random } from './random';
import { spendTab } from './spend';
import type { Vocabulary } from './vocabulary/vocabulary';

const dealCount = 120;

/** A small team leaves more of its deals lying than a large one. */
const stalledShare = 0.13;

export function localWorkbook(random: Random, words: Vocabulary, faults: LocalFaults): WorkbookInput {
  const { name, locale, timeZone } = words.workbook;
  const history = random.fork('deals');
  const clients = makeClients(random.fork('clients'), words);
  const days = drawDays(history, dealCount, { growthPerYear: 0.2, weekend: words.weekend, weekendShare: 0 });
  const openings = days.map((created, index) => {
    const client = clients[index % clients.length];
    if (client === undefined) throw new Error('The vocabulary has no companies.');
    const source = history.weighted(words.sources);
    const { company, contact } = client;
    return { created: Math.min(created, lastDay), company, contact, source: source.name, quality: source.quality };
  });
  const stalled = chooseStalled(history, openings, stalledShare);
  const deals = openings.map((opening, index) =>
    playOut(history, opening, words, `${words.deals.idPrefix}${101 + index}`, stalled.has(opening)),
  );
  return {
    name,
    locale,
    timeZone,
    tabs: [
      dealsTab(random.fork('deals tab'), deals, words, faults.deals),
      spendTab(random.fork('spend'), words, faults.spend),
    ],
  };
}
