import type { ReactNode } from 'react';
import { useSend } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';

/** What to do where there is one build only. */
export function OneBuild(): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <p className="compare-none">
      {say('compare.oneBuild')}{' '}
      <Button icon="index" onPress={() => send({ kind: 'viewOpened', view: 'index' })}>
        {say('compare.toIndex')}
      </Button>
    </p>
  );
}
