import { NumberLink, useLanguage, useSurface } from '@nylage/ui';
import { address } from '../state/route.ts';
import { useUses } from '../state/see-state.ts';
import { say } from '../web-words.ts';

/** The way back up: the pages that show a number, and the numbers that are made of it. */
export function UsedIn({ number }: { number: string }) {
  const surface = useSurface();
  const language = useLanguage();
  const answer = useUses(number);
  if (answer.state !== 'there' || answer.value.length === 0) return null;
  return (
    <section aria-label={say.usedIn[language]}>
      <h3 className={surface.subheading}>{say.usedIn[language]}</h3>
      {/* Links below each other: each line is as high as a finger needs (WCAG 2.5.8). */}
      <ul style={{ margin: '6px 0 0', paddingLeft: '20px', lineHeight: '24px' }}>
        {answer.value.map(({ label, path, opens }) => (
          <li key={opens ?? path?.join('/')}>
            {path === null ? (
              <NumberLink text={label[language]} opens={opens} />
            ) : (
              <a className={surface.link} href={address(path)}>
                {label[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
