import type { Language } from '@nylage/core/text';
import { useState } from 'react';

const KEY = 'nylage.language';

/** The page's language, Swedish at first, and a way to choose the other, which the browser remembers. */
export function useOwnLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(remembered);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // A browser may refuse to remember; the choice then holds until the page is closed.
    }
  };
  return [language, choose];
}

function remembered(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'sv';
  } catch {
    return 'sv';
  }
}
