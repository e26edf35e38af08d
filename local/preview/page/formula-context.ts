/** Reads a half-typed formula: which function name is being written, or which argument of which function. */

export interface NameContext {
  kind: 'name';
  /** What is typed of the name, and where it starts. */
  typed: string;
  start: number;
}

export interface ArgumentContext {
  kind: 'argument';
  function: string;
  /** 0-based place of the argument at the caret. */
  argument: number;
}

type Opening = { name: string; argument: number } | { brace: true };

/** What the caret stands in; undefined outside a formula, in a text or between calls. */
export function formulaContext(text: string, caret: number): NameContext | ArgumentContext | undefined {
  if (!text.startsWith('=')) return undefined;
  const before = text.slice(0, caret);
  const open: Opening[] = [];
  let word = '';
  let wordStart = 1;
  for (let index = 1; index < before.length; index += 1) {
    const sign = before[index] ?? '';
    if (sign === '"' || sign === "'") {
      const end = before.indexOf(sign, index + 1);
      if (end === -1) return undefined;
      index = end;
      word = '';
      continue;
    }
    if (/[\p{L}\p{N}_.$!]/u.test(sign)) {
      if (word === '') wordStart = index;
      word += sign;
      continue;
    }
    const top = open.at(-1);
    if (sign === '(') open.push({ name: word.toUpperCase(), argument: 0 });
    else if (sign === '{') open.push({ brace: true });
    else if (sign === ')' || sign === '}') open.pop();
    else if ((sign === ',' || sign === ';') && top && 'name' in top) top.argument += 1;
    word = '';
  }
  // A word that reads as a cell is a reference: no function may have such a name.
  const isName = /^[A-Za-z_]\w*$/.test(word) && !/^[A-Za-z]{1,3}\d+$/.test(word);
  if (isName && !/^[\p{L}\p{N}_.(!]/u.test(text.slice(caret))) {
    return { kind: 'name', typed: word, start: wordStart };
  }
  const call = [...open].reverse().find((entry) => 'name' in entry && entry.name !== '');
  return call && 'name' in call ? { kind: 'argument', function: call.name, argument: call.argument } : undefined;
}

/** The call that the caret stands in, also while a name is being typed there. */
export function enclosingCall(text: string, caret: number): ArgumentContext | undefined {
  const context = formulaContext(text, caret);
  if (context?.kind !== 'name') return context;
  const outside = formulaContext(text.slice(0, context.start), context.start);
  return outside?.kind === 'argument' ? outside : undefined;
}

/** True when a click on a cell would be taken as a reference at the caret. */
export function awaitsReference(text: string, caret: number): boolean {
  return (
    text.startsWith('=') && /[=(,;:+\-*/^&<>{]\s*$/.test(text.slice(0, caret)) && !insideText(text.slice(0, caret))
  );
}

function insideText(before: string): boolean {
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
