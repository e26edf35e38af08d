/** npm run bench: what the add-on costs, as ratios. */

import { benchLoading } from './loading';

benchLoading();
