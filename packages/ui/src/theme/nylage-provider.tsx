import { FluentProvider } from '@fluentui/react-components';
import type { Language } from '@nylage/core/text';
import { type ReactNode, useSyncExternalStore } from 'react';
import { LanguageProvider } from '../text/language.tsx';
import { darkTheme, lightTheme } from './theme.ts';

const dark = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Theme and language for everything below it. The theme follows the system. */
export function NylageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(dark).matches);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} style={{ background: 'transparent' }}>
      <LanguageProvider language={language}>{children}</LanguageProvider>
    </FluentProvider>
  );
}
