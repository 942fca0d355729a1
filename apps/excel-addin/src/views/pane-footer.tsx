import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // The longest two buttons stand beside each other in a pane of Excel's own width, 350 px.
    '& > button': { paddingLeft: '8px', paddingRight: '8px' },
  },
});

const Place = createContext<HTMLElement | null>(null);

/** Where views put their main button; the frame provides it. */
export const FooterPlace = Place;

/** A view's main button, always in sight below it. */
export function PaneFooter({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const place = useContext(Place);
  return place === null ? null : createPortal(<div className={styles.footer}>{children}</div>, place);
}
