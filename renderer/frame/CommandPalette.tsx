import { type ReactNode, useMemo } from 'react';
import { carryOut } from '../state/commands.ts';
import { useStore } from '../state/context.ts';
import { Palette } from '../ui/Palette.tsx';
import { useWords } from '../words/words.ts';
import { onMac } from './onMac.ts';
import { paletteEntries } from './paletteEntries.ts';

/** Ctrl+K: any screen, country, set, measure or command by a few letters. */
export function CommandPalette(): ReactNode {
  const say = useWords();
  const store = useStore();
  const entries = useMemo(() => paletteEntries(store.get(), say, onMac()), [store, say]);
  const close = (): void => {
    store.send({ kind: 'dialogChanged', dialog: { kind: 'none' } });
  };
  return (
    <Palette
      label={say('palette.label')}
      placeholder={say('palette.placeholder')}
      nothing={say('palette.nothing')}
      entries={entries}
      onChoose={(key) => {
        close();
        const does = entries.find((entry) => entry.key === key)?.does;
        if (typeof does === 'string') carryOut(store, does);
        else if (does !== undefined) store.send(does);
      }}
      onClose={close}
    />
  );
}
