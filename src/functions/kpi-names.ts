/** KPIs by the names that people type, in any of the five languages. */

import { measuresOf } from '../engine/formula';
import { kpis } from '../kpis';
import type { Kpi } from '../kpis/kpi';
import { normalise } from '../tables/normalise';
import { shown } from './arguments';
import { Problem } from './problem';

const known = new Map<Kpi, readonly string[]>();

/** Names of a KPI, in the form in which they are compared. */
function namesOf(kpi: Kpi): readonly string[] {
  const names = known.get(kpi) ?? spelled(kpi);
  known.set(kpi, names);
  return names;
}

function spelled(kpi: Kpi): string[] {
  const labels = Object.values(kpi.label);
  const short = labels.map((label) => label.replace(/[((].*?[))]/g, ''));
  const names = [kpi.id, kpi.function ?? kpi.id, ...(kpi.aliases ?? []), ...labels, ...short];
  return names.map(normalise);
}

/**
 * The KPI of a name: its function, its label, or words that stand in the label of one KPI only.
 * @throws Problem that lists names when there is none, or several.
 */
export function kpiNamed(argument: string, text: string): Kpi {
  const wanted = normalise(text);
  const exact = kpis.find((kpi) => namesOf(kpi).includes(wanted));
  if (exact) return exact;
  const near =
    wanted === '' ? [] : kpis.filter((kpi) => namesOf(kpi).some((name) => ` ${name} `.includes(` ${wanted} `)));
  // Two KPIs of the same measures, such as the sales cycle and the deal cycle, are one to whoever doesn't say more.
  if (new Set(near.map((kpi) => measuresOf(kpi.formula).join())).size === 1) return near[0] as Kpi;
  const choices = near.length > 0 ? near : kpis;
  throw new Problem('not_word', {
    argument,
    text: shown(text),
    words: choices.map((kpi) => kpi.function ?? kpi.label.en).join(', '),
  });
}

/** The KPIs of a list of names. A comma of any script stands between them. */
export function kpisNamed(argument: string, text: string): Kpi[] {
  return text
    .split(/[,;،、]/)
    .filter((name) => name.trim() !== '')
    .map((name) => kpiNamed(argument, name));
}
