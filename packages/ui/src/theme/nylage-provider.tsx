import { FluentProvider } from '@fluentui/react-components';
import type { Language } from '@nylage/core/text';
import { type ReactNode, useSyncExternalStore } from 'react';
import { usePrinting } from '../state/use-printing.ts';
import { LanguageProvider } from '../text/language.tsx';
import { darkTheme, lightTheme } from './theme.ts';

const dark = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Theme and language for everything below it. The theme follows the system, unless a host knows better; paper is light. */
export function NylageProvider(props: {
  language: Language;
  /** What the host program looks like; null where it does not say. */
  hostIsDark?: boolean | null;
  children: ReactNode;
}) {
  const { language, children } = props;
  const systemIsDark = useSyncExternalStore(subscribe, () => window.matchMedia(dark).matches);
  const isPrinting = usePrinting();
  const isDark = !isPrinting && (props.hostIsDark ?? systemIsDark);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} style={{ background: 'transparent' }}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </FluentProvider>
  );
}
