/** Customers' questions by channel and when each was first answered; with faults. */

import type { TabInput } from '../host/types';
import { type Moment, momentCell } from './calendar';
import type { Client } from './people';
import { answerMoment, drawDays, drawMoment, firstDay, lastDay } from './period';
import type { InquiryFaults } from './planted-faults';
import type { Random } from './random';
import { layOut } from './tab';
import { Victims } from './victims';
import { englishBusiness } from './vocabulary/en';
import type { Vocabulary } from './vocabulary/vocabulary';

interface Row {
  received: Moment;
  answered: Moment | null;
  channel: string;
  name: string;
}

export function inquiriesTab(
  random: Random,
  count: number,
  clients: readonly Client[],
  { weekend }: Vocabulary,
  faults: InquiryFaults,
): TabInput {
  const days = drawDays(random, count, {
    from: firstDay,
    until: lastDay - 2,
    growthPerYear: 0.3,
    weekend,
    weekendShare: 0.35,
  });
  const moments = days.map((day) => drawMoment(random, day)).sort((a, b) => a - b);
  const rows = moments.map((received): Row => {
    const channel = random.weighted(englishBusiness.inquiryChannels);
    const answered = answerMoment(random, received, channel.minutes, weekend);
    return { received, answered, channel: channel.name, name: random.pick(clients).contact };
  });
  const victims = new Victims(rows, random);
  for (const row of victims.take(faults.unanswered)) row.answered = null;
  for (const row of victims.take(faults.answeredBeforeReceived)) row.answered = row.received - random.integer(5, 50);
  return layOut({
    name: 'Inquiries',
    columns: [
      { header: 'Received At', width: 130, format: 'm/d/yyyy h:mm' },
      { header: 'First Reply At', width: 130, format: 'm/d/yyyy h:mm' },
      { header: 'Channel', width: 110 },
      { header: 'Name', width: 140 },
    ],
    rows: rows.map(({ received, answered, channel, name }) => [
      momentCell(received),
      answered === null ? null : momentCell(answered),
      channel,
      name,
    ]),
  });
}
