import { makeStyles } from '@fluentui/react-components';
import { useKeptOpen } from '@nylage/ui';
import type { ProblemGroup } from '@nylage/ui/model';
import { type KeyboardEvent, useRef } from 'react';
import { ProblemRow } from './problem-row.tsx';
import { rowAfter } from './row-after.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/**
 * Problems one below the other, each opening in place
 * (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/). Arrow keys go between them in the pane; only
 * *Gå till cellen* moves anything in the sheet.
 */
export function ProblemAccordion(props: {
  groups: readonly ProblemGroup[];
  isFixable: boolean;
  /** The first one lies open until somebody closes it. */
  opensFirst?: boolean;
}) {
  const styles = useStyles();
  const { groups, isFixable } = props;
  const list = useRef<HTMLOListElement>(null);
  const rows = useKeptOpen();
  const onKeyDown = (event: KeyboardEvent): void => {
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-head]') ?? [])];
    const at = heads.indexOf(event.target as HTMLElement);
    const next = at < 0 ? null : rowAfter(event.key, at, heads.length);
    if (next === null) return;
    event.preventDefault();
    heads[next]?.focus();
  };
  return (
    <ol className={styles.list} ref={list} onKeyDown={onKeyDown}>
      {groups.map((group, at) => (
        <ProblemRow
          key={group.key}
          group={group}
          isFixable={isFixable}
          isOpen={rows.isOpen(group.key, props.opensFirst === true && at === 0)}
          onToggle={(open) => rows.set(group.key, open)}
        />
      ))}
    </ol>
  );
}
