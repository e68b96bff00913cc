import { useEffect, useState } from 'react';
import type { Language } from '../../words/language.ts';
import { type NoteLine, noteLines } from './noteLines.ts';

/**
 * The notes of a bundled data set; null while they are read, empty where there are none. They are whole
 * in English; in Chinese they hold what a reader of the numbers must know.
 */
export function useNotes(dataSet: string, language: Language): readonly NoteLine[] | null {
  const [notes, setNotes] = useState<readonly NoteLine[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const file = language === 'zh' ? 'NOTES.zh.md' : 'NOTES.md';
    const address = new URL(`/datasets/${dataSet}/${file}`, document.baseURI);
    void fetch(address, { signal })
      .then(async (response) => (response.ok ? await response.text() : ''))
      .catch(() => '')
      .then((text) => {
        if (!signal.aborted) setNotes(noteLines(text));
      });
    return () => controller.abort();
  }, [dataSet, language]);
  return notes;
}
