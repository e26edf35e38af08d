/** What is measured beside something simple, bundled by index.ts: the part that is named. */

import { benchReading } from './reading';
import { benchTables } from './tables';
import { benchWizard } from './wizard';

const parts: Readonly<Record<string, () => void>> = {
  reading: benchReading,
  tables: benchTables,
  wizard: benchWizard,
};

parts[process.argv[2] ?? '']?.();
