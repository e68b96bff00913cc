import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
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

/** A screen asks for hundreds of texts whenever it is drawn: one that nothing is put into is kept. */
function remembering(ask: Say): Say {
  const known = new Map<string, unknown>();
  return new Proxy(ask, {
    apply: (target, self, asked: readonly unknown[]): unknown => {
      const [key] = asked;
      if (asked.length > 1 || typeof key !== 'string') return Reflect.apply(target, self, asked);
      const text: unknown = known.get(key) ?? Reflect.apply(target, self, asked);
      known.set(key, text);
      return text;
    },
  });
}

const says: Readonly<Record<Language, Say>> = {
  en: remembering(words.getFixedT('en', 'words')),
  zh: remembering(words.getFixedT('zh', 'words')),
};

let spoken: Language = 'en';
const listeners = new Set<() => void>();

/** Switches the window's language; every text on screen follows. */
export function speak(language: Language): void {
  spoken = language;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The texts in the window's language; a component that uses them is drawn anew on a switch. */
export function useWords(): Say {
  return useSyncExternalStore(listen, () => says[spoken]);
}

/** The texts in a stated language, whatever the window speaks: for figures. */
export function wordsIn(language: Language): Say {
  return says[language];
}
