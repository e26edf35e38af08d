/** The help box of custom functions, read from the built files as Google reads it. */
import { GOOGLE_FUNCTIONS } from './builtin-names';
import type { DeclaredFunction } from './project';
import type { FunctionHelp } from './types';

/** Functions that are documented, or that look as if they were meant to be. */
export function functionHelp(functions: DeclaredFunction[]): FunctionHelp[] {
  return functions
    .filter(({ name }) => !name.endsWith('_'))
    .flatMap((declared) => {
      const block = blockAbove(declared);
      const isSheetName = /^[A-Z][A-Z0-9_]*$/.test(declared.name);
      if (!block?.text.includes('@customfunction') && !isSheetName) return [];
      const { description, parameters } = readBlock(block?.text ?? '');
      const problem = findProblem(declared, block, parameters, functions);
      return [
        {
          name: declared.name,
          description,
          parameters: declared.parameters.map((name) => ({ name, description: parameters.get(name) ?? '' })),
          ...(problem === undefined ? {} : { problem }),
        },
      ];
    });
}

interface Block {
  text: string;
  /** Whether nothing but one line break stands between the block and the function. */
  adjacent: boolean;
}

/** The last comment before a function with only blanks between. */
function blockAbove(declared: DeclaredFunction): Block | undefined {
  const { file, start } = declared;
  const comment = file.comments.filter(({ end }) => end <= start).at(-1);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return undefined;
  const between = file.code.slice(comment.end, start);
  if (between.trim() !== '') return undefined;
  return { text: comment.value.slice(1), adjacent: (between.match(/\n/g) ?? []).length <= 1 };
}

function readBlock(text: string): { description: string; parameters: Map<string, string> } {
  const lines = text.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim());
  const firstTag = lines.findIndex((line) => line.startsWith('@'));
  const description = lines
    .slice(0, firstTag < 0 ? lines.length : firstTag)
    .filter((line) => line !== '')
    .join(' ');
  const parameters = new Map<string, string>();
  let last: string | undefined;
  for (const line of firstTag < 0 ? [] : lines.slice(firstTag)) {
    const match = /^@param\s+(?:\{(?:[^{}]|\{[^{}]*\})*\}\s+)?(\S+)\s*(?:-\s*)?(.*)$/.exec(line);
    if (match) {
      last = match[1] ?? '';
      parameters.set(last, match[2] ?? '');
    } else if (line.startsWith('@')) last = undefined;
    else if (last !== undefined && line !== '') parameters.set(last, `${parameters.get(last)} ${line}`.trim());
  }
  return { description, parameters };
}

function findProblem(
  declared: DeclaredFunction,
  block: Block | undefined,
  documented: Map<string, string>,
  all: DeclaredFunction[],
): string | undefined {
  const { name, parameters } = declared;
  if (GOOGLE_FUNCTIONS.has(name.toUpperCase())) return `${name} is a built-in function of Google Sheets.`;
  if (/^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name)) return `${name} reads as a cell.`;
  const same = all.filter((other) => other.name.toUpperCase() === name.toUpperCase());
  if (same.length > 1) return `${name} is declared more than once.`;
  if (!block) return 'There is no JSDoc block directly above the function.';
  if (!block.adjacent) return 'The JSDoc block does not end on the line before the function.';
  if (!block.text.includes('@customfunction')) return 'The JSDoc block has no @customfunction.';
  const missing = parameters.find((parameter) => !documented.get(parameter));
  if (missing !== undefined) return `The parameter ${missing} has no @param.`;
  const order = [...documented.keys()].join(', ');
  if (order !== parameters.join(', '))
    return `The @param names (${order}) are not the parameters (${parameters.join(', ')}).`;
  return undefined;
}
