import { type ReactNode, useEffect, useState } from 'react';
import { desktop } from '../desktop.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';

interface CopyTextProps {
  /** What the text is of: another thing has not been copied yet. */
  readonly of: string;
  readonly text: () => string;
}

/** Copies an explanation, and says for a moment that it did. */
export function CopyText({ of, text }: CopyTextProps): ReactNode {
  const say = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 4000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      kind="quiet"
      icon="copy"
      onPress={() => {
        void desktop()['text:copy']({ text: text() });
        setCopied(of);
      }}
    >
      {copied === of ? say('workbench.explain.copied') : say('workbench.explain.copy')}
    </Button>
  );
}
