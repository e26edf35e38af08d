/** The English business's deals: from leads, from walk-ins, and from customers who buy again. */

import { type Day, workdayFrom } from './calendar';
import { chooseStalled, type Deal, type Opening, playOut } from './deal-history';
import type { Lead } from './leads';
import type { Client } from './people';
import { drawDays, lastDay } from './period';
import type { Random } from './random';
import { englishBusiness } from './vocabulary/en';
import type { Vocabulary } from './vocabulary/vocabulary';

/** Sources whose deals often come without a lead in the list. */
const walkInSources = ['Referral', 'Outbound', 'Trade show'];

export function makeEnglishDeals(
  random: Random,
  leads: readonly Lead[],
  walkIns: readonly Client[],
  words: Vocabulary,
): Deal[] {
  const first = [...leads.flatMap(fromLead), ...fromWalkIns(random, walkIns, words)];
  const stalled = chooseStalled(random, first, 0.05);
  const deals = first.map((opening) => playOut(random, opening, words, '', stalled.has(opening)));
  const again = deals.flatMap((deal) => (deal.stage === 'won' ? buyAgain(random, deal, words) : []));
  deals.push(...again.map((opening) => playOut(random, opening, words, '', false)));
  return deals
    .sort((a, b) => a.created - b.created)
    .map((deal, index) => ({ ...deal, id: `${words.deals.idPrefix}${1001 + index}` }));
}

function fromLead({ converted, client, source }: Lead): Opening[] {
  if (converted === null) return [];
  const { company, contact } = client;
  return [{ created: converted, company, contact, source: source.name, quality: source.quality }];
}

function fromWalkIns(random: Random, clients: readonly Client[], words: Vocabulary): Opening[] {
  const sources = words.sources.filter(({ name }) => walkInSources.includes(name));
  const days = drawDays(random, clients.length, { growthPerYear: 0.25, weekend: words.weekend, weekendShare: 0 });
  return clients.map(({ company, contact }, index) => {
    const source = random.weighted(sources);
    return { created: days[index] ?? lastDay, company, contact, source: source.name, quality: source.quality };
  });
}

/** A customer's next deal, with the same rep, some months later. */
function buyAgain(random: Random, deal: Deal, words: Vocabulary): Opening[] {
  const created: Day = workdayFrom(deal.closed + random.integer(60, 420), words.weekend);
  if (!random.chance(0.55) || created > lastDay) return [];
  const { company, contact, owner } = deal;
  return [{ created, company, contact, source: englishBusiness.existingCustomer, quality: 1.1, rep: owner }];
}
