/** npm run bench: what the add-on costs, as ratios. */

import { benchFirstPaint } from './first-paint';
import { benchLoading } from './loading';
import { benchReading } from './reading';
import { benchTables } from './tables';
import { benchWizard } from './wizard';

benchLoading();
benchReading();
benchTables();
benchWizard();
await benchFirstPaint();
