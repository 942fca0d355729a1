import { officeStart } from './start/office-start.ts';
import { thisPage } from './start/this-page.ts';
import { TROUBLE_WORDS } from './start/trouble-words.ts';

const start = await officeStart(thisPage());
if (!start.ok) {
  const { sv, en } = TROUBLE_WORDS[start.trouble];
  const swedish = document.createElement('p');
  swedish.textContent = sv;
  const english = document.createElement('p');
  english.lang = 'en';
  english.textContent = en;
  document.querySelector('.start')?.replaceChildren(swedish, english);
}
