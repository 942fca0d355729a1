import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '@nylage/core/text';
import { useSay } from './text/language.tsx';
import { words } from './text/words.ts';

const NAMES: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

const useStyles = makeStyles({
  group: { display: 'inline-flex', gap: '4px' },
  button: {
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px 8px',
    minHeight: '28px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    textDecorationLine: 'underline',
    textUnderlineOffset: '4px',
  },
});

/** Swedish or English. Each name stands in its own language. */
export function LanguageSwitch(props: { language: Language; onChange: (language: Language) => void }) {
  const styles = useStyles();
  const say = useSay();
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in a header are no form, so no fieldset
    <div className={styles.group} role="group" aria-label={say(words.language)}>
      {(['sv', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={props.language === language}
          className={mergeClasses(styles.button, props.language === language && styles.chosen)}
          onClick={() => props.onChange(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}
