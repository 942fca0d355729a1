import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  mergeClasses,
  SearchBox,
} from '@fluentui/react-components';
import { type Severity, severityNames } from '@nylage/core/rules';
import { formatCount } from '@nylage/core/text';
import { useDeferredValue, useMemo, useState } from 'react';
import { firstThings, groupProblems, problemsBySheet } from './model/problem-groups.ts';
import type { ProblemItem } from './model/problem-item.ts';
import { ProblemCard } from './problem-card.tsx';
import { useSurface } from './surface.styles.ts';
import { useLanguage, useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  search: { flexGrow: 1, maxWidth: '360px', minWidth: '200px' },
});

/** At most seven things first; everything else folded by sheet, with search and filter. */
export function ProblemList({ problems }: { problems: readonly ProblemItem[] }) {
  const surface = useSurface();
  const styles = useStyles();
  const say = useSay();
  const first = useMemo(() => firstThings(problems), [problems]);
  const all = useMemo(() => groupProblems(problems), [problems]);
  if (problems.length === 0) return null;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return (
    <>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h3 className={surface.heading}>{say(hasErrors ? words.todoFirst : words.adviceFirst)}</h3>
        <ol className={styles.list}>
          {first.map((group) => (
            <ProblemCard key={group.key} group={group} />
          ))}
        </ol>
      </section>
      {all.length > first.length && <AllProblems problems={problems} />}
    </>
  );
}

function AllProblems({ problems }: { problems: readonly ProblemItem[] }) {
  const surface = useSurface();
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay();
  const [search, setSearch] = useState('');
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const wanted = useDeferredValue(search);
  const sheets = useMemo(() => problemsBySheet(problems, wanted, severities), [problems, wanted, severities]);
  const count = (severity: Severity): string =>
    formatCount(problems.filter((problem) => problem.severity === severity).length, language);
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h3 className={surface.heading}>{say(words.allProblems)}</h3>
      <div className={surface.row}>
        <SearchBox
          className={styles.search}
          placeholder={say(words.search)}
          aria-label={say(words.search)}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        {SEVERITIES.map((severity) => (
          <Checkbox
            key={severity}
            label={`${say(severityNames[severity])} (${count(severity)})`}
            checked={severities.has(severity)}
            onChange={(_, { checked }) => {
              const next = new Set(severities);
              if (checked === true) next.add(severity);
              else next.delete(severity);
              setSeverities(next);
            }}
          />
        ))}
      </div>
      {sheets.length === 0 && <p className={surface.plain}>{say(words.noMatch)}</p>}
      <Accordion collapsible multiple>
        {sheets.map(({ sheet, groups }) => (
          <AccordionItem key={sheet ?? ''} value={sheet ?? ''}>
            <AccordionHeader as="h4">
              {sheet ?? say(words.wholeWorkbook)} ({formatCount(groups.length, language)})
            </AccordionHeader>
            <AccordionPanel>
              <ol className={styles.list}>
                {groups.map((group) => (
                  <ProblemCard key={group.key} group={group} />
                ))}
              </ol>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
