import { officeStart } from './start/office-start.ts';
import { thisPage } from './start/this-page.ts';

await officeStart(thisPage());
