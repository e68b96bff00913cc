import { useEffect, useState } from 'react';
import { type NoteLine, noteLines } from './noteLines.ts';

/** The notes of a bundled data set; null while they are read, empty where there are none. */
export function useNotes(dataSet: string): readonly NoteLine[] | null {
  const [notes, setNotes] = useState<readonly NoteLine[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const address = new URL(`/datasets/${dataSet}/NOTES.md`, document.baseURI);
    void fetch(address, { signal })
      .then(async (response) => (response.ok ? await response.text() : ''))
      .catch(() => '')
      .then((text) => {
        if (!signal.aborted) setNotes(noteLines(text));
      });
    return () => controller.abort();
  }, [dataSet]);
  return notes;
}
