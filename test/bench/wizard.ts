/** What the sidebar's page costs on 10,000 rows of 12 columns, beside a loop that touches every cell and parses numbers. */

import { defaultSettings } from '../../src/kpis/settings';
import { understand } from '../../src/proposal/book';
import { withStage } from '../../src/proposal/draft';
import { packTabs, unpackTabs } from '../../src/tables/packed';
import { recognise } from '../../src/tables/recognise';
import { compare } from './beside';
import { dealsTab, options, touch } from './reading';

export function benchWizard(): void {
  const tab = dealsTab(10_000);
  const book = { tabs: [tab], options, cut: null };
  const mapping = recognise([tab], options);
  const moved = withStage(mapping, 'Demo', 'won');
  const beside = 'a loop with Number()';
  const loop = () => touch(tab);
  const preview = () => understand(book, moved).whole(null, defaultSettings);
  compare('Wizard: all KPIs after a stage was moved', preview, beside, loop);
  compare(
    'Wizard: recognise and describe',
    () => understand(book, recognise([tab], options)).description(),
    beside,
    loop,
  );
  const packed = JSON.stringify(packTabs([tab], options.localDays));
  console.log(`10,000 rows on their way to the page: ${packed.length} characters`);
  compare('Wizard: unpack them', () => unpackTabs(JSON.parse(packed)), beside, loop);
}
