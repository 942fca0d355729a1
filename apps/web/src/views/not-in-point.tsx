import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { numberAddress } from '@nylage/core/see';
import { formatCount, linkNumber } from '@nylage/core/text';
import { LinkedText, useLanguage, useSurface } from '@nylage/ui';
import type { GroupViewData } from '../protocol.ts';
import { useNotInPoint } from '../state/board-state.ts';
import { say } from '../web-words.ts';
import { PagedRows } from './paged-rows.tsx';

const useStyles = makeStyles({
  names: {
    columnWidth: '240px',
    columnGap: '28px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& li': { breakInside: 'avoid', padding: '2px 0' },
  },
});

/** *Inte med i punkten*: who weighs in something else than the koncern's point, a page at a time. */
export function NotInPoint({ view, count, year }: { view: GroupViewData; count: number; year: number }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const part = useNotInPoint(view);
  const opens = numberAddress.covers(year, 'not-in-point');
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{say.notInPoint[language]}</h2>
      <p className={surface.plain}>
        <LinkedText text={say.notInPointMore(linkNumber(formatCount(count, language), opens))[language]} />
      </p>
      <PagedRows of={part}>
        {({ rows }) => (
          <ul className={styles.names} aria-label={say.notInPoint[language]}>
            {rows.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
      </PagedRows>
    </section>
  );
}
