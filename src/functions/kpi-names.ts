/** KPIs by the names that people type, in any of the five languages. */

import { parseDay } from '../engine/calendar';
import { measuresOf, type Options } from '../engine/formula';
import { type Locale, locales } from '../i18n/locales';
import { kpis } from '../kpis';
import { choicesOf, numbersOf } from '../kpis/choices';
import type { Kpi, OptionId } from '../kpis/kpi';
import { normalise } from '../tables/normalise';
import { readNumber } from '../tables/number-text';
import { shown } from './arguments';
import { type IntervalEnd, intervalEnd, intervalEnds } from './interval';
import { Problem } from './problem';

/** The names of one kind in one spelling, with a space at both ends, and of each the first KPI that has it. */
interface Names {
  all: { name: string; kpi: Kpi }[];
  first: ReadonlyMap<string, Kpi>;
}

const known = new Map<Locale | 'ids', Names>();

/** The names of all KPIs of one kind, made once: putting them into one spelling takes longer than looking for one. */
function namesIn(kind: Locale | 'ids'): Names {
  let names = known.get(kind);
  if (names === undefined) {
    const all: Names['all'] = [];
    for (const kpi of kpis) {
      for (const name of kind === 'ids' ? idsOf(kpi) : labelsOf(kpi, kind))
        all.push({ name: ` ${normalise(name)} `, kpi });
    }
    names = { all, first: new Map([...all].reverse().map(({ name, kpi }) => [name.trim(), kpi])) };
    known.set(kind, names);
  }
  return names;
}

/** The label of a KPI in one language, and the same without what stands in brackets. */
function labelsOf(kpi: Kpi, locale: Locale): string[] {
  const label = kpi.label[locale];
  const names = [label, label.replace(/[((].*?[))]/g, '')];
  return kpi.asked ? [...names, kpi.asked.label[locale]] : names;
}

const idsOf = ({ id, function: name = id, aliases = [], asked }: Kpi) => [id, name, ...aliases, asked?.name ?? id];

/** The KPI with exactly this name. The languages are tried one by one, so that those after it need not be read. */
function kpiCalled(name: string): Kpi | undefined {
  let found = namesIn('ids').first.get(name);
  for (const locale of locales) found = found ?? namesIn(locale).first.get(name);
  return found;
}

/** The KPIs of which a name holds these words. */
function kpisNear(words: string): Kpi[] {
  const found = new Set<Kpi>();
  for (const kind of ['ids', ...locales] as const) {
    for (const { name, kpi } of namesIn(kind).all) if (name.includes(` ${words} `)) found.add(kpi);
  }
  return kpis.filter((kpi) => found.has(kpi));
}

/**
 * The KPI of a name: its function, its label, or words that stand in the label of one KPI only.
 * @throws Problem that lists names when there is none, or several.
 */
function kpiNamed(argument: string, text: string): Kpi {
  const wanted = normalise(text);
  const exact = kpiCalled(wanted);
  if (exact) return exact;
  const near = wanted === '' ? [] : kpisNear(wanted);
  // Two KPIs of the same measures, such as the sales cycle and the deal cycle, are one to whoever doesn't say more.
  if (new Set(near.map((kpi) => measuresOf(kpi.formula).join())).size === 1) return near[0] as Kpi;
  const choices = near.length > 0 ? near : kpis;
  throw new Problem('not_word', {
    argument,
    text: shown(text),
    words: choices.map((kpi) => kpi.function ?? kpi.label.en).join(', '),
  });
}

/** What is asked for: a KPI with the words of its options, or an end of its interval. */
export interface Asked {
  kpi: Kpi;
  options: Options;
  end: IntervalEnd | null;
  /** The words as they were given, with their brackets. */
  words: string;
}

const takesNumbers = (id: OptionId, words: readonly string[]) => words.length === 0 || numbersOf[id] !== undefined;

/**
 * The KPI of a name, with words in brackets after it: `sales cycle (median)`, `win rate (lower)`, `MROI (margin=40%)`.
 * @throws Problem as `kpiNamed` does, and for a word that the KPI does not know.
 */
export function kpiAsked(argument: string, text: string): Asked {
  const [, name = '', inside = ''] = /^(.*\S)\s*[((]([^()()]*)[))]$/.exec(text.trim()) ?? [];
  const whole = normalise(text);
  if (name === '' || kpiCalled(whole)) {
    return { kpi: kpiNamed(argument, text), options: {}, end: null, words: '' };
  }
  const kpi = kpiNamed(argument, name);
  const asked = {
    kpi,
    options: {} as Record<OptionId, string | number>,
    end: null as IntervalEnd | null,
    words: ` (${inside})`,
  };
  // Of two stages the first is the one to start from.
  const choices = choicesOf(kpi).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  for (const word of inside.trim().toLowerCase().split(/\s+/)) {
    const [option, said] = word.includes('=') ? word.split('=') : [null, word];
    const read = readNumber(said ?? '');
    const number = option === 'as_of' ? parseDay(said ?? '') : read.kind === 'number' && option ? read.value : null;
    const choice = choices.find(
      ([id, words]) =>
        (option ?? id) === id &&
        asked.options[id] === undefined &&
        ((number !== null && takesNumbers(id, words)) || words.includes(said ?? '')),
    );
    const [least, most] = (choice && number !== null && numbersOf[choice[0]]) || [-Infinity, Infinity];
    const isIn = number === null || (number >= least && number <= most && (option !== 'lag' || number % 1 === 0));
    if (!isIn) {
      const words = `${option}=${least}…${most === Infinity ? '' : most}`;
      throw new Problem('not_word', { argument, text: shown(word), words });
    }
    const end = intervalEnd(kpi, word);
    if (choice) asked.options[choice[0]] = number ?? said ?? '';
    else if (end) asked.end = end;
    else {
      const known = choices.reduce<string[]>(
        (all, [id, words]) => all.concat(words.length > 0 ? words : `${id}=…`),
        [],
      );
      const words = known.concat(kpi.unit === 'percent' ? intervalEnds : []);
      throw new Problem('not_word', {
        argument,
        text: shown(word),
        words: Array.from(new Set(words)).join(', ') || '–',
      });
    }
  }
  return asked;
}

/** What is asked for in a list of names. A comma of any script stands between them. */
export function kpisAsked(argument: string, text: string): Asked[] {
  return text
    .split(/[,;،、]/)
    .filter((name) => name.trim() !== '')
    .map((name) => kpiAsked(argument, name));
}
