import i18next, { type TFunction } from 'i18next';
import { createContext, useContext } from 'react';
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

const words = i18next.createInstance();
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'words',
  resources,
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** So many texts are kept; more than every screen shows, less than a slider could make. */
const MOST_KEPT = 5000;

/** A screen asks for hundreds of texts whenever it is drawn, most of them as before: they are kept. */
function remembering(ask: Say): Say {
  const known = new Map<string, unknown>();
  return new Proxy(ask, {
    apply: (target, self, asked: readonly unknown[]): unknown => {
      const name = nameOf(asked);
      if (name === null) return Reflect.apply(target, self, asked);
      const before = known.get(name);
      if (before !== undefined) return before;
      const text: unknown = Reflect.apply(target, self, asked);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(name, text);
      return text;
    },
  });
}

/** One name for each text with what is put into it; null where that is more than texts and numbers. */
function nameOf([key, given, ...more]: readonly unknown[]): string | null {
  if (typeof key !== 'string' || more.length > 0) return null;
  if (given === undefined) return key;
  if (typeof given !== 'object' || given === null) return null;
  const parts = [key];
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    parts.push(name, typeof value, String(value));
  }
  return JSON.stringify(parts);
}

const says: Readonly<Record<Language, Say>> = {
  en: remembering(words.getFixedT('en', 'words')),
  zh: remembering(words.getFixedT('zh', 'words')),
};

/** The language that the window is drawn in, given once at the root. */
export const LanguageContext = createContext<Language>('en');

/** The texts in the window's language; a component that uses them is drawn anew on a switch. */
export function useWords(): Say {
  return says[useContext(LanguageContext)];
}

/** The texts in a stated language, whatever the window speaks: for figures. */
export function wordsIn(language: Language): Say {
  return says[language];
}

/** Every text in every language, one after another. */
export function everyText(): string {
  return JSON.stringify(resources);
}
