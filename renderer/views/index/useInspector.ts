import { useState } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useWindow } from '../../state/context.ts';
import type { InspectorSection } from './inspector/IndexInspector.tsx';

/** What the inspector shows; stays while an index that cannot be built is mended. */
export interface Inspector {
  readonly section: InspectorSection;
  /** The node that was opened for editing last. */
  readonly edited: string | null;
}

/**
 * What the inspector shows, and how to change it. A number that is asked for is explained and a node
 * that is asked for is edited, whatever it showed before.
 *
 * @param index - the index on screen; null while there is none
 */
export function useInspector(
  index: IndexOnScreen | null,
): readonly [Inspector, (next: Inspector) => void] {
  const toEdit = useWindow((state) => state.edited);
  const explained = useWindow((state) => state.explained);
  const area = useWindow((state) => state.choices.chosenArea);
  const figureNumber = useWindow(({ explaining }) => {
    if (explaining.kind === 'figure') return JSON.stringify(explaining.number);
    return explaining.kind === 'score' ? (explaining.build ?? '') : '';
  });
  const [shown, setShown] = useState<Inspector>(inspectorOf(toEdit));
  const [asked, setAsked] = useState(toEdit);
  const [seen, setSeen] = useState<string | null>(null);
  const number =
    index === null ? null : `${explained ?? ''} ${area ?? ''} ${index.node} ${figureNumber}`;
  if (number !== null && seen !== number) {
    setSeen(number);
    if (seen !== null && asked === toEdit) setShown({ ...shown, section: 'explain' });
  }
  if (asked !== toEdit) {
    setAsked(toEdit);
    if (toEdit !== null) setShown(inspectorOf(toEdit));
  }
  return [shown, setShown];
}

function inspectorOf(toEdit: { readonly node: string } | null): Inspector {
  return toEdit === null
    ? { section: 'explain', edited: null }
    : { section: 'edit', edited: toEdit.node };
}
