import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { type Severity, severityNames } from '@nylage/core/rules';
import { formatCount } from '@nylage/core/text';
import { useLanguage, useStore, useSurface, words } from '@nylage/ui';
import { problemsBySheet } from '@nylage/ui/model';
import { useDeferredValue, useMemo } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { say } from '../../words/pane-words.ts';
import { ViewTitle } from '../view-title.tsx';
import { ProblemAccordion } from './problem-accordion.tsx';
import { SEVERITIES } from './question.ts';

/** Kinds of problems shown in one sheet before one has to search. */
const SHOWN = 40;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px', border: 'none', margin: 0, padding: 0 },
  search: { maxWidth: 'none' },
  heading: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
});

/** Everything that was seen, by sheet and kind, with search and filter. */
export function AllView({ check }: { check: CheckedState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { question } = usePane();
  const { search, severities } = useStore(question);
  const wanted = useDeferredValue(search);
  const { problems, counts, form } = check.item;
  const sheets = useMemo(() => problemsBySheet(problems, wanted, severities), [problems, wanted, severities]);
  const toggle = (severity: Severity): void => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    question.update({ severities: next });
  };
  return (
    <>
      <ViewTitle>{say.allTitle[language]}</ViewTitle>
      <SearchBox
        className={styles.search}
        placeholder={say.search[language]}
        aria-label={say.search[language]}
        value={search}
        onChange={(_, { value }) => question.update({ search: value })}
      />
      <fieldset className={styles.filters}>
        <legend className={surface.hidden}>{say.filter[language]}</legend>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {severityNames[severity][language]} {formatCount(counts[severity], language)}
          </ToggleButton>
        ))}
      </fieldset>
      {sheets.length === 0 && <p className={surface.plain}>{say.noMatch[language]}</p>}
      {sheets.map(({ sheet, groups }) => (
        <section key={sheet ?? ''}>
          <h2 className={styles.heading}>
            {sheet ?? words.wholeWorkbook[language]} ({formatCount(groups.length, language)})
          </h2>
          <ProblemAccordion groups={groups.slice(0, SHOWN)} isFixable={form === 'workbook'} />
          {groups.length > SHOWN && (
            <p className={surface.muted}>{say.andMore(groups.length - SHOWN)[language]}</p>
          )}
        </section>
      ))}
    </>
  );
}
