import type { ReactNode } from 'react';
import { TrayButton } from '../figures/TrayButton.tsx';
import { useSend, useWindow } from '../state/context.ts';
import type { WindowEvent } from '../state/event.ts';
import type { ThemeChoice } from '../state/settings.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { FindButton } from '../ui/FindButton.tsx';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { Segments } from '../ui/Segments.tsx';
import type { Language } from '../words/language.ts';
import { numberLocale, numberStyles } from '../words/numbers.ts';
import { tableNumbers } from '../words/tableNumbers.ts';
import { useWords } from '../words/words.ts';
import { onMac } from './onMac.ts';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Name, undo and redo, language and settings. */
export function TitleBar(): ReactNode {
  const say = useWords();
  const send = useSend();
  const settings = useWindow((state) => state.settings);
  const canUndo = useWindow((state) => state.past.length > 0);
  const canRedo = useWindow((state) => state.future.length > 0);
  const helped = (close: () => void, event: WindowEvent): void => {
    close();
    send(event);
  };
  return (
    <header className="title-bar">
      <h1 className="title-name">{say('program.name')}</h1>
      <span className="title-tagline">{say('program.tagline')}</span>
      <div className="title-tools">
        <FindButton
          name={say('frame.find')}
          keys={onMac() ? '⌘+K' : 'Ctrl+K'}
          onPress={() => send({ kind: 'dialogChanged', dialog: { kind: 'palette' } })}
        />
        <IconButton
          icon="undo"
          label={say('frame.undo')}
          disabled={!canUndo}
          onPress={() => send({ kind: 'undone' })}
        />
        <IconButton
          icon="redo"
          label={say('frame.redo')}
          disabled={!canRedo}
          onPress={() => send({ kind: 'redone' })}
        />
        <TrayButton />
        <Segments<Language>
          label={say('frame.language')}
          options={[
            { key: 'en', name: say('frame.english') },
            { key: 'zh', name: say('frame.chinese') },
          ]}
          chosen={settings.language}
          onChoose={(language) => send({ kind: 'settingsChanged', change: { language } })}
        />
        <PopoverButton label={say('frame.help')} icon="help">
          {(close) => (
            <div className="help-menu">
              <Button kind="quiet" onPress={() => helped(close, { kind: 'tourMoved', step: 0 })}>
                {say('palette.command.take-tour')}
              </Button>
              <Button
                kind="quiet"
                onPress={() =>
                  helped(close, { kind: 'dialogChanged', dialog: { kind: 'shortcuts' } })
                }
              >
                {say('palette.command.show-shortcuts')}
              </Button>
              <Button
                kind="quiet"
                onPress={() => helped(close, { kind: 'viewOpened', view: 'methods' })}
              >
                {say('frame.methodsHint')}
              </Button>
            </div>
          )}
        </PopoverButton>
        <PopoverButton label={say('frame.settings')} icon="settings">
          <div className="settings">
            <div className="settings-row">
              <span className="field-label">{say('frame.theme')}</span>
              <Segments<ThemeChoice>
                label={say('frame.theme')}
                options={themes.map((theme) => ({
                  key: theme,
                  name: say(`frame.themes.${theme}`),
                }))}
                chosen={settings.theme}
                onChoose={(theme) => send({ kind: 'settingsChanged', change: { theme } })}
              />
            </div>
            <Choice
              label={say('frame.numbers')}
              stacked
              options={numberStyles.map((style) => {
                const locale = numberLocale(style, settings.systemLocale);
                const sample = tableNumbers(locale).shown(1234.5);
                return {
                  key: style,
                  name:
                    style === 'system'
                      ? `${say('frame.numbersSystem')}: ${sample}`
                      : `${sample} (${style})`,
                };
              })}
              chosen={settings.numbers}
              onChoose={(numbers) => send({ kind: 'settingsChanged', change: { numbers } })}
            />
          </div>
        </PopoverButton>
      </div>
    </header>
  );
}
