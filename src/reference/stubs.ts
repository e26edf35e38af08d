/** The plain functions that Google Sheets calls, with the comments that it shows: made from the definitions. */

import { definitions } from '../kpis/documented';
import type { Definition } from '../kpis/kpi';

/** The parameters as Sheets shows them: one name for each place, whichever way the function is called. */
export function signatureOf(kpi: Definition): { name: string; help: string }[] {
  const calls = kpi.calls ?? [];
  const length = Math.max(0, ...calls.map((call) => call.length));
  return Array.from({ length }, (_, index) => {
    const here = calls.map((call) => call[index]).filter((parameter) => parameter !== undefined);
    const names = Array.from(new Set(here.map((parameter) => parameter.name)));
    return { name: names.join('_or_'), help: here.map((parameter) => parameter.help.en).join('; or ') };
  });
}

/** The text of one top-level function with its comment directly above it. */
export function stubOf(kpi: Definition, library: string): string {
  const parameters = signatureOf(kpi);
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ` * ${kpi.label.en}. ${kpi.description.en}`,
    ' *',
    ...parameters.map((parameter) => ` * @param {any} ${parameter.name} ${parameter.help}`),
    ` * @return {number} ${kpi.label.en}`,
    ' * @customfunction',
    ' */',
    `function ${kpi.function}(${names}) {`,
    `  return ${library}.callFunction('${kpi.function}', [${names}]);`,
    '}',
  ].join('\n');
}

/** All stubs, in the order of the index. */
export function stubs(library: string): string {
  return definitions
    .filter((kpi) => kpi.function)
    .map((kpi) => stubOf(kpi, library))
    .join('\n\n');
}
