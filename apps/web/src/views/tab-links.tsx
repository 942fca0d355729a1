import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSurface } from '@nylage/ui';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: '12px 0 16px',
  },
  tab: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    padding: '8px 12px',
    // On a phone the number below is what one came for.
    '@media (max-width: 600px)': { padding: '4px 8px' },
    borderBottom: '3px solid transparent',
    // Forced colours draw what is transparent: every tab would look chosen.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** Views beside each other, each with an address of its own. */
export function TabLinks(props: {
  label: string;
  tabs: readonly { readonly href: string; readonly name: string; readonly here: boolean }[];
}) {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <nav className={styles.tabs} aria-label={props.label}>
      {props.tabs.map(({ href, name, here }) => (
        <a
          key={href}
          href={href}
          className={mergeClasses(surface.link, styles.tab, here && styles.here)}
          {...(here ? { 'aria-current': 'page' as const } : {})}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
