/** Named functions of Google Sheets for the KPIs that native formulas can express: they need no add-on. */

import { definitions } from '../kpis/documented';
import type { Definition, Formula, Parameter } from '../kpis/kpi';

export interface NamedFunction {
  name: string;
  parameters: string[];
  /** Native formula over the parameters. `;` stands between arguments: Sheets takes it in every country. */
  formula: string;
  description: string;
}

type Names = Readonly<Record<string, string>>;

/** The formula as native text; null where native functions can't say it, or an argument is missing for a measure. */
function native(formula: Formula, names: Names): string | null {
  const joined = (parts: readonly Formula[], sign: string): string | null => {
    const texts = parts.map((part) => native(part, names));
    return texts.includes(null) ? null : `(${texts.join(sign)})`;
  };
  if (typeof formula === 'string') return names[formula] ?? null;
  if ('difference' in formula) return joined(formula.difference, '-');
  if ('sum' in formula) return joined(formula.sum, '+');
  if ('product' in formula) return joined(formula.product, '*');
  if ('option' in formula) return names[formula.option] ?? String(formula.otherwise);
  if ('magnitude' in formula) {
    const inner = native(formula.magnitude, names);
    return inner && `ABS(${inner})`;
  }
  if ('least' in formula) return null;
  if ('first' in formula) return formula.first.map((part) => native(part, names)).find((text) => text !== null) ?? null;
  if ('choose' in formula) return native(Object.values(formula.of)[0] as Formula, names);
  const [top, bottom] = formula.ratio.map((part) => native(part, names));
  return top && bottom ? `IF(${bottom}=0;NA();${top}/${bottom})` : null;
}

/** How a parameter stands in the native formula; null for one that native formulas can't take. */
function inFormula(parameter: Parameter): [string, string] | null {
  if (parameter.kind === 'numbers') return [parameter.measure, `SUM(${parameter.name})`];
  if (parameter.kind === 'fraction') return [parameter.option, `IF(${parameter.name}="";1;${parameter.name})`];
  return null;
}

function namedFunction(kpi: Definition): NamedFunction | null {
  for (const whole of kpi.calls ?? []) {
    // Words choose another formula: the usual one goes without.
    const call = whole.filter(({ kind }) => kind !== 'word');
    const names = call.map(inFormula);
    if (names.includes(null)) continue;
    const terms: Record<string, string> = {};
    // Several parameters of one measure are added up.
    for (const [id, term] of names as [string, string][]) terms[id] = terms[id] ? `(${terms[id]}+${term})` : term;
    const formula = native(kpi.formula, terms);
    const parameters = call.map((parameter) => parameter.name);
    if (formula)
      return { name: `${kpi.function}_N`, parameters, formula: `=${formula}`, description: kpi.description.en };
  }
  return null;
}

/** All of them, in the order of the index. */
export function namedFunctions(): NamedFunction[] {
  return definitions.map(namedFunction).filter((one): one is NamedFunction => one !== null);
}

/** The page that tells how to add them. */
export function namedFunctionDocs(): string {
  const entries = namedFunctions().map(({ name, parameters, formula, description }) =>
    [
      `## ${name}`,
      '',
      description,
      '',
      `- Argument placeholders: ${parameters.map((parameter) => `\`${parameter}\``).join(', ')}`,
      `- Formula definition: \`${formula}\``,
    ].join('\n'),
  );
  return `${[
    '# Named functions',
    'Made from the definitions by `npm run docs`. For people who may not install add-ons: Data > Named functions > Add new function, then copy name, argument placeholders and formula definition. They sum ranges as the add-on does and give `#N/A` where there is no value, without saying why; text that looks like a number is not read. The names end in `_N`, so that they can stand beside the add-on.',
    ...entries,
  ].join('\n\n')}\n`;
}
