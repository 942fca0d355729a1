import type { Language, Text } from '@nylage/core/text';
import { createContext, type ReactNode, useContext, useEffect } from 'react';

const LanguageContext = createContext<Language>('sv');

/** Gives everything below it a language, and tells the document. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the screen. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Picks a text's wording in the language of the screen. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
