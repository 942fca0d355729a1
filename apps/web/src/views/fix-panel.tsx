import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChangeList, saveFile, useLanguage, useSurface } from '@nylage/ui';
import type { ProblemItem } from '@nylage/ui/model';
import { useState } from 'react';
import { countedWords } from '../counted-words.ts';
import type { FixedCopy } from '../protocol.ts';
import { makeFixed } from '../state/workbook-state.ts';
import { say } from '../web-words.ts';

type Fixable = ProblemItem & { readonly fix: NonNullable<ProblemItem['fix']> };

/** More changes than this in one fix are counted rather than listed. */
const LISTED = 12;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '8px 0' },
  changes: { paddingLeft: '32px' },
});

/** *Rätta*: before and after for every cell, and a copy to download. */
export function FixPanel({
  problems,
  form,
}: {
  problems: readonly ProblemItem[];
  form: 'workbook' | 'extract';
}) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const fixable = problems.filter((problem): problem is Fixable => problem.fix !== null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(fixable.filter(({ fix }) => fix.safety === 'safe').map(({ id }) => id)),
  );
  const [made, setMade] = useState<FixedCopy | null>(null);
  const [working, setWorking] = useState(false);
  if (fixable.length === 0 || form === 'extract')
    return <p className={surface.card}>{say.fixNone[language]}</p>;
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
    setMade(null);
  };
  const download = async (): Promise<void> => {
    setWorking(true);
    try {
      const copy = await makeFixed([...chosen]);
      setMade(copy);
      if (copy.made !== null) saveFile(copy.made);
    } finally {
      setWorking(false);
    }
  };
  const groups = [
    [say.fixSafe, fixable.filter(({ fix }) => fix.safety === 'safe')],
    [say.fixAsk, fixable.filter(({ fix }) => fix.safety === 'ask')],
  ] as const;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{say.fixTitle[language]}</h2>
      <p className={surface.plain}>{say.fixMore[language]}</p>
      <div className={surface.row}>
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0 || working}
          onClick={() => void download()}
        >
          {(chosen.size === 0 ? say.chooseFixes : say.download(chosen.size))[language]}
        </Button>
        <span role="status">{made === null ? '' : outcome(made, language)}</span>
      </div>
      {groups.map(([title, items]) =>
        items.length === 0 ? null : (
          <div key={title.sv}>
            <h3 className={surface.subheading}>{title[language]}</h3>
            <ul className={styles.list}>
              {items.map((item) => (
                <li key={item.id} className={styles.item}>
                  <Checkbox
                    label={item.says[language]}
                    checked={chosen.has(item.id)}
                    onChange={(_, { checked }) => toggle(item.id, checked === true)}
                  />
                  <div className={styles.changes}>
                    <ChangeList changes={item.fix.changes} most={LISTED} />
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}

function outcome(made: FixedCopy, language: 'sv' | 'en'): string {
  if (made.refusal !== null) return made.refusal[language];
  const skipped = made.skipped === 0 ? '' : ` ${countedWords.skipped(made.skipped)[language]}`;
  return `${countedWords.fixed(made.changed, made.errorsLeft)[language]}${skipped}`;
}
