import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GlanceCount } from '@nylage/core/see';
import { linkedParts } from '@nylage/core/text';
import { copyText, NumberLink, useLanguage, useSurface } from '@nylage/ui';
import { useState } from 'react';
import type { GroupViewData } from '../protocol.ts';
import { fetchReminderToMissing } from '../state/board-state.ts';
import { setDue } from '../state/group-state.ts';
import { say } from '../web-words.ts';
import { glancePlaces, RemainingCounts, remaining } from './remaining-counts.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexWrap: 'wrap', gap: '12px 32px', alignItems: 'flex-start' },
  state: { flexGrow: 1, flexBasis: '420px' },
  hero: { margin: 0, fontSize: tokens.fontSizeBase400 },
  number: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  act: { display: 'flex', flexDirection: 'column', gap: '10px', alignItems: 'flex-start' },
  due: { width: '190px' },
});

/** Who has handed in, and what to do next: `41 av 62 har lämnat in · 9 behöver kompletteras · …`. */
export function GlancePanel({ view }: { view: GroupViewData }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const [day, setDay] = useState(view.dueOn ?? '');
  const { title, counts } = view.glance;
  const of = (id: GlanceCount['id']): number => counts.find((one) => one.id === id)?.count ?? 0;
  const received = counts.find(({ id }) => id === 'received') ?? null;
  return (
    <section className={mergeClasses(surface.card, styles.panel)}>
      <div className={mergeClasses(surface.stack, styles.state)}>
        <h2 className={surface.subheading}>{title[language]}</h2>
        {received !== null && (
          <p className={styles.hero}>
            <Hero says={received.says[language]} />
          </p>
        )}
        <RemainingCounts counts={remaining(counts)} />
      </div>
      <div className={styles.act}>
        <div className={surface.row}>
          {of('to-decide') > 0 && (
            <Button
              appearance="primary"
              onClick={() => {
                window.location.hash = glancePlaces['to-decide'];
              }}
            >
              {say.takeDecision[language]}
            </Button>
          )}
          {of('missing') > 0 && (
            <Button
              onClick={() => {
                void copyText(fetchReminderToMissing()).then(setCopied);
              }}
            >
              {say.copyReminder[language]}
            </Button>
          )}
          <span role="status">{copied ? say.reminderCopied[language] : ''}</span>
        </div>
        {view.expected !== null && (
          <Field label={say.lastDay[language]} size="small" orientation="horizontal">
            <Input
              className={styles.due}
              size="small"
              type="date"
              value={day}
              onChange={(_, { value }) => {
                setDay(value);
                // While a year is typed the browser tells of the years 2, 20 and 202 too.
                if (value === '' || value >= '2000') void setDue(value === '' ? null : value);
              }}
            />
          </Field>
        )}
      </div>
    </section>
  );
}

/** `41 av 62 har lämnat in`, the first number large. */
function Hero({ says }: { says: string }) {
  const styles = useStyles();
  const [first, ...rest] = linkedParts(says);
  return (
    <>
      <span className={styles.number}>
        <NumberLink text={first?.text ?? ''} opens={first?.opens ?? null} within />
      </span>
      {rest.map(({ text, opens }) =>
        opens === null ? text : <NumberLink key={opens} text={text} opens={opens} within />,
      )}
    </>
  );
}
