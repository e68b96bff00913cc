import type { ReactNode } from 'react';
import { useSend } from '../state/context.ts';
import { views } from '../state/views.ts';
import { Keys } from '../ui/Keys.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { useWords } from '../words/words.ts';
import { commandKeys } from './commandKeys.ts';
import { onMac } from './onMac.ts';

const inPlace = [
  { what: 'walk', keys: '↑+↓' },
  { what: 'choose', keys: 'Enter' },
  { what: 'clear', keys: 'Esc' },
  { what: 'next', keys: 'Tab' },
  { what: 'slide', keys: '←+→' },
] as const;

/** Every key that the window knows. */
export function ShortcutsDialog(): ReactNode {
  const say = useWords();
  const send = useSend();
  const keys = commandKeys(onMac());
  const main = onMac() ? '⌘' : 'Ctrl';
  return (
    <ModalDialog
      title={say('shortcuts.title')}
      closeLabel={say('frame.close')}
      onClose={() => send({ kind: 'dialogChanged', dialog: { kind: 'none' } })}
    >
      <div className="shortcuts">
        <section>
          <h3 className="shortcuts-head">{say('shortcuts.everywhere')}</h3>
          <dl>
            {(
              [
                'find-command',
                'undo',
                'redo',
                'import-events',
                'export-figure',
                'export-data',
                'print-screen',
                'copy-question',
                'switch-language',
                'switch-theme',
                'show-shortcuts',
              ] as const
            ).map((command) => (
              <div key={command}>
                <dt>{say(`palette.command.${command}`)}</dt>
                <dd>
                  <Keys keys={keys[command] ?? ''} />
                </dd>
              </div>
            ))}
            <div>
              <dt>{say('shortcuts.screens')}</dt>
              <dd>
                <Keys keys={`${main}+1 … ${views.length}`} />
              </dd>
            </div>
          </dl>
        </section>
        <section>
          <h3 className="shortcuts-head">{say('shortcuts.inLists')}</h3>
          <dl>
            {inPlace.map(({ what, keys: pressed }) => (
              <div key={what}>
                <dt>{say(`shortcuts.${what}`)}</dt>
                <dd>
                  <Keys keys={pressed} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </ModalDialog>
  );
}
