/** npm run truth: compares all values of the truth files with ours and prints the table. */

import { noData } from '../built';
import { type Compared, compareSet } from './compare';
import { dataSets } from './sets';

const only = process.argv.slice(2);

function print(): void {
  if (noData) {
    console.log(`Nothing compared: ${noData}.`);
    return;
  }
  const all = dataSets
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .map((set) => ({ name: set.name, variants: set.variants.length, compared: compareSet(set) }));
  const line = (name: string, ...counts: (string | number)[]) =>
    console.log(name.padEnd(24) + counts.map((count) => String(count).padStart(12)).join(''));
  line('data set', 'variants', 'values', 'compared', 'equal', 'explained', 'different');
  const count = (list: readonly Compared[], ...states: Compared['state'][]) =>
    list.filter(({ state }) => states.includes(state)).length;
  const row = (name: string, variants: number, list: readonly Compared[]) => {
    const compared = list.filter(({ ours }) => ours !== undefined);
    line(
      name,
      variants,
      list.length,
      compared.length,
      count(list, 'equal'),
      count(list, 'explained'),
      count(list, 'different', 'equal after all'),
    );
  };
  for (const { name, variants, compared } of all) row(name, variants, compared);
  row(
    'all',
    all.reduce((sum, { variants }) => sum + variants, 0),
    all.reduce<Compared[]>((list, { compared }) => list.concat(compared), []),
  );
  for (const { name, compared } of all) {
    const notes = new Map<string, Compared[]>();
    for (const one of compared) {
      if (one.state === 'equal') continue;
      const note =
        one.state === 'explained' ? (one.note ?? '') : `${one.state.toUpperCase()}${one.note ? `: ${one.note}` : ''}`;
      notes.set(note, [...(notes.get(note) ?? []), one]);
    }
    if (notes.size > 0) console.log(`\n${name}`);
    for (const [note, list] of notes) {
      const paths = Array.from(new Set(list.map(({ path }) => path)));
      console.log(`  ${list.length} × ${note}`);
      console.log(`      ${paths.slice(0, 4).join(', ')}${paths.length > 4 ? `, … (${paths.length})` : ''}`);
      const [first] = list;
      if (first?.ours !== undefined)
        console.log(`      ${first.variant}, ${first.path}: theirs ${first.theirs}, ours ${first.ours}`);
    }
  }
}

print();
