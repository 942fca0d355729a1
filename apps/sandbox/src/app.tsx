import type { Language } from '@nylage/core/text';
import { NylageProvider } from '@nylage/ui';
import { useState } from 'react';
import { Sandbox } from './frame/sandbox.tsx';

/** The whole page. The language is that of Excel, so the add-in starts anew when it changes. */
export function App() {
  const [language, setLanguage] = useState<Language>('sv');
  return (
    <NylageProvider language={language}>
      <Sandbox language={language} onLanguage={setLanguage} />
    </NylageProvider>
  );
}
