/** The plain functions that Google Sheets calls, with the comments that it shows: made from the definitions. */

import type { Locale, Texts } from '../i18n/locales';
import { definitions } from '../kpis/documented';
import type { Definition } from '../kpis/kpi';
import { tableFunctions } from '../kpis/table-functions';

const or: Texts = { en: '; or ', th: ' หรือ ', ja: '、または', ar: '، أو ', vi: '; hoặc ' };

/** The parameters as Sheets shows them: one name for each place, whichever way the function is called. */
export function signatureOf(kpi: Definition, locale: Locale = 'en'): { name: string; help: string }[] {
  const calls = kpi.calls ?? [];
  const length = Math.max(0, ...calls.map((call) => call.length));
  return Array.from({ length }, (_, index) => {
    const here = calls.map((call) => call[index]).filter((parameter) => parameter !== undefined);
    const names = Array.from(new Set(here.map((parameter) => parameter.name)));
    const helps = Array.from(new Set(here.map((parameter) => parameter.help[locale])));
    return { name: names.join('_or_'), help: helps.join(or[locale]) };
  });
}

/**
 * All names of a cell function: its own, its aliases, and its own with a prefix, because two add-ons may want the same
 * short name.
 */
export function namesOf(kpi: Definition): string[] {
  return kpi.function ? [kpi.function, ...(kpi.aliases ?? []), `KPI_${kpi.function}`] : [];
}

/** The text of one top-level function with its comment directly above it. */
function stub(name: string, about: string, parameters: { name: string; help: string }[], call: string): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ` * ${about}`,
    ' *',
    ...parameters.map((parameter) => ` * @param {any} ${parameter.name} ${parameter.help}`),
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return ${call}, arguments);`,
    '}',
  ].join('\n');
}

/** The stubs of a KPI's function, one for each of its names. */
function stubsOf(kpi: Definition, library: string): string[] {
  const about = `${kpi.label.en}. ${kpi.description.en}`;
  return namesOf(kpi).map((name) => stub(name, about, signatureOf(kpi), `${library}.callFunction('${kpi.function}'`));
}

/** The stubs of the functions over whole tables. */
function tableStubs(library: string): string[] {
  return tableFunctions.map(({ name, description, parameters }) => {
    const named = parameters.map((parameter) => ({ name: parameter.name, help: parameter.help.en }));
    return stub(name, description.en, named, `${library}.callFunction('${name}'`);
  });
}

/** All stubs: functions over tables first, then those of the KPIs in the order of the index. */
export function stubs(library: string): string {
  return definitions
    .reduce<string[]>((all, kpi) => all.concat(stubsOf(kpi, library)), tableStubs(library))
    .join('\n\n');
}
