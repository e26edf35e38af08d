/** Names of Google Sheets' own functions, which no custom function may take (rules, 1.1). The build reads the same file. */
import { readFileSync } from 'node:fs';

const names = readFileSync(new URL('./builtin-names.txt', import.meta.url), 'utf8');

/** Every built-in or reserved function name, in capitals. */
export const GOOGLE_FUNCTIONS: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
