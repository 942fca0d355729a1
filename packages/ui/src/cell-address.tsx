import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, Copy16Regular } from '@fluentui/react-icons';
import { createContext, useContext, useState } from 'react';
import { useSurface } from './surface.styles.ts';
import { useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const useStyles = makeStyles({
  address: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    font: 'inherit',
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '1px 8px',
    minHeight: '26px',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& svg': { flexShrink: 0 },
  },
});

/** How one gets to a cell; null where the workbook is not at hand. An app provides it. */
export const CellDoor = createContext<((sheet: string, cell: string) => void) | null>(null);

/**
 * A sheet and a cell. Choosing it goes there, or copies an address that Excel's name box takes. `short` shows
 * the cell alone, where the sheet stands beside it already.
 */
export function CellAddress({ sheet, cell, short }: { sheet: string; cell: string; short?: boolean }) {
  const styles = useStyles();
  const surface = useSurface();
  const say = useSay();
  const goTo = useContext(CellDoor);
  const [copied, setCopied] = useState(false);
  if (goTo !== null)
    return (
      <button type="button" className={styles.address} onClick={() => goTo(sheet, cell)}>
        <span>
          <span className={short === true ? surface.hidden : undefined}>{sheet} </span>
          {cell}
        </span>
        {short !== true && <ArrowRight16Regular aria-hidden />}
        <span className={surface.hidden}>{say(words.goToCell)}</span>
      </button>
    );
  const address = `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return (
    <span className={surface.row}>
      <button
        type="button"
        className={styles.address}
        onClick={() => {
          void copyText(address).then(setCopied);
        }}
      >
        <span>
          {sheet} {cell}
        </span>
        <Copy16Regular aria-hidden />
        <span className={surface.hidden}>{say(words.copyAddress)}</span>
      </button>
      <span className={surface.small} aria-live="polite">
        {copied ? say(words.copied) : ''}
      </span>
    </span>
  );
}

/** Copies a text where the browser allows it; says whether it did. */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    // Some browsers copy only what is given while the press lasts; a promise may be kept later.
    if (typeof text === 'string' || typeof ClipboardItem === 'undefined')
      await navigator.clipboard.writeText(await text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': text.then((known) => new Blob([known], { type: 'text/plain' })) }),
      ]);
    return true;
  } catch {
    return false;
  }
}
