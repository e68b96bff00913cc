import i18next, { type i18n, type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { zh } from './zh/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
    returnNull: false;
  }
}

/** Asks for a text by its key. */
export type Say = TFunction;

const resources = { en: { words: en }, zh: { words: zh } };

function instance(language: Language): i18n {
  const words = i18next.createInstance();
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return words;
}

const windowWords = instance('en');

/** Switches the window's language; every text on screen follows. */
export function speak(language: Language): void {
  void windowWords.changeLanguage(language);
}

/** The texts in the window's language; a component that uses them is drawn anew on a switch. */
export function useWords(): Say {
  return useTranslation('words', { i18n: windowWords }).t;
}

/** The texts in a stated language, whatever the window speaks: for figures. */
export function wordsIn(language: Language): Say {
  return windowWords.getFixedT(language, 'words');
}
