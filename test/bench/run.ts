/** What is measured beside something simple, bundled by index.ts. */

import { benchReading } from './reading';
import { benchTables } from './tables';
import { benchWizard } from './wizard';

benchReading();
benchTables();
benchWizard();
