import { useLanguage, useSurface } from '@nylage/ui';
import type { GroupYearData } from '../protocol.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';

/** The years that a page can show, each with an address; nothing where there is one. */
export function YearLinks(props: { path: readonly string[]; years: readonly GroupYearData[]; year: number }) {
  const { path, years, year } = props;
  const surface = useSurface();
  const language = useLanguage();
  if (years.length < 2) return null;
  return (
    <nav className={surface.row} aria-label={say.year[language]}>
      <span className={surface.muted}>{say.year[language]}</span>
      {years.map((one) =>
        one.year === year ? (
          <strong key={one.year} aria-current="page">
            {one.year}
          </strong>
        ) : (
          <a key={one.year} className={surface.link} href={address(path, { ar: String(one.year) })}>
            {one.year}
          </a>
        ),
      )}
    </nav>
  );
}
