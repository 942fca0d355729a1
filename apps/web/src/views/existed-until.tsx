import { mergeClasses } from '@fluentui/react-components';
import { useLanguage, useSurface } from '@nylage/ui';
import { Fragment } from 'react';
import { organisationWords } from '../organisation-words.ts';
import type { ExistedUntil } from '../protocol.ts';
import { address } from '../state/route.ts';

/** That an organisation is no more, since when, and who took over. */
export function Existed({ name, existed }: { name: string; existed: ExistedUntil }) {
  const surface = useSurface();
  const language = useLanguage();
  const { until, successors } = existed;
  return (
    <p className={mergeClasses(surface.card, surface.plain)}>
      {organisationWords.existed(name, until)[language]}
      {successors.map((one, at) => (
        <Fragment key={one.id}>
          {at === 0
            ? organisationWords.takenOver[language]
            : at < successors.length - 1
              ? ', '
              : organisationWords.and[language]}
          {one.hasPage ? (
            <a className={surface.link} href={address(['koncern', 'organisationer', one.id])}>
              {one.name}
            </a>
          ) : (
            one.name
          )}
        </Fragment>
      ))}
      .
    </p>
  );
}
