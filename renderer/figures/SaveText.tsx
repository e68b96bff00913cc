import { type ReactNode, useState } from 'react';
import { encodeUtf8 } from '../../datasets/utf8.ts';
import { desktop } from '../desktop.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';

interface SaveTextProps {
  readonly children: string;
  /** Of the file, without its ending. */
  readonly name: string;
  /** The file as the command line writes it. */
  readonly text: () => string;
}

/** Saves a table as CSV, and says what became of it. */
export function SaveText({ children, name, text }: SaveTextProps): ReactNode {
  const say = useWords();
  const [said, setSaid] = useState('');
  const save = async (): Promise<void> => {
    const saved = await desktop()['file:save']({
      suggestedName: `${name}.csv`,
      kind: 'csv',
      bytes: encodeUtf8(text()),
      description: null,
    });
    if (!saved.ok) setSaid(say('indicators.notSaved', { reason: saved.message }));
    else if (saved.value.kind === 'saved') {
      setSaid(say('indicators.saved', { name: saved.value.name }));
    }
  };
  return (
    <>
      <Button kind="quiet" icon="export" onPress={() => void save()}>
        {children}
      </Button>
      <span className="save-said" role="status">
        {said}
      </span>
    </>
  );
}
