import type { ReactNode } from 'react';
import { useSend, useWindow } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';

/** Opens and closes the tray; says how many figures are in it. */
export function TrayButton(): ReactNode {
  const say = useWords();
  const send = useSend();
  const { figures, open } = useWindow(({ tray }) => tray);
  return (
    <Button
      kind={open ? 'plain' : 'quiet'}
      icon="tray"
      label={say('tray.open', { count: figures.length })}
      onPress={() => send({ kind: 'trayChanged', event: { kind: 'trayOpened', open: !open } })}
    >
      {String(figures.length)}
    </Button>
  );
}
