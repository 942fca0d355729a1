import { makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import { glossary } from '@nylage/core/text';
import { useLanguage, useSurface } from '@nylage/ui';
import { useState } from 'react';
import { more } from '../../words/more-words.ts';
import { say } from '../../words/pane-words.ts';
import { ViewTitle } from '../view-title.tsx';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  list: { margin: 0 },
  term: { fontWeight: 600 },
  meaning: { margin: '0 0 10px' },
});

/** The words of the field. */
export function GlossaryView() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = glossary.filter(({ term, meaning }) =>
    `${term[language]} ${meaning[language]}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <ViewTitle>{more.glossary[language]}</ViewTitle>
      <SearchBox
        className={styles.search}
        placeholder={say.search[language]}
        aria-label={say.search[language]}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {found.length === 0 && <p className={surface.plain}>{say.noMatch[language]}</p>}
      <dl className={styles.list}>
        {found.map(({ id, term, meaning, notToConfuse }) => (
          <div key={id}>
            <dt className={styles.term}>{term[language]}</dt>
            <dd className={styles.meaning}>
              {meaning[language]}
              {notToConfuse !== undefined && (
                <span className={mergeClasses(surface.small, surface.muted)} style={{ display: 'block' }}>
                  {more.notToConfuse[language]} {notToConfuse[language]}.
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
