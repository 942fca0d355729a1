import { mergeClasses } from '@fluentui/react-components';
import { useLanguage, useSurface } from '@nylage/ui';
import { shellWords } from '../shell-words.ts';
import { address, useRoute } from '../state/route.ts';
import { say } from '../web-words.ts';
import { ViewHeading } from './view-heading.tsx';

/**
 * What is shown at an address that leads to nothing: that, and the way on.
 *
 * @param props.within the name of the door that it is behind, where there is one
 * @param props.on the way on, where it is not *Läget*
 */
export function NoSuchPage({ within, on }: { within?: string; on?: { href: string; name: string } }) {
  const surface = useSurface();
  const language = useLanguage();
  const { path } = useRoute();
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <ViewHeading
        level={within === undefined ? 1 : 2}
        name={shellWords.noSuchPage[language]}
        path={path}
        {...(within === undefined ? {} : { within })}
      />
      <p className={surface.plain}>
        {shellWords.noSuchPageMore[language]}{' '}
        <a className={surface.link} href={on?.href ?? address(['koncern'])}>
          {on?.name ?? say.tabState[language]}
        </a>
      </p>
    </section>
  );
}
