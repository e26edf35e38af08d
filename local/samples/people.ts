/** Companies and the people who work there, made up from a vocabulary. */

import type { Random } from './random';
import type { Vocabulary } from './vocabulary/vocabulary';

export interface Client {
  company: string;
  contact: string;
  email: string;
}

/** Clients with companies that differ from each other, as many as the vocabulary has names for. */
export function makeClients(random: Random, { companies, people }: Vocabulary): Client[] {
  const names = companies.first.flatMap((first) =>
    companies.second.map((second) => `${first}${companies.separator}${second}`),
  );
  return random.shuffled(names).map((company) => {
    const first = random.pick(people.first);
    const second = random.pick(people.second);
    return {
      company,
      contact: `${first}${people.separator}${second}`,
      email: `${latin(first)}.${latin(second)}@${latin(company)}.example`,
    };
  });
}

function latin(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
