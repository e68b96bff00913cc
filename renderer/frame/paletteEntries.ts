import { lossMeasures } from '../../analysis/losses/question.ts';
import type { MenuCommand } from '../desktop.ts';
import type { WindowEvent } from '../state/event.ts';
import type { State } from '../state/state.ts';
import { views } from '../state/views.ts';
import type { PaletteEntry } from '../ui/matching.ts';
import type { Language } from '../words/language.ts';
import type { Say } from '../words/words.ts';
import { commandKeys } from './commandKeys.ts';

/** An entry of the palette and what choosing it does: an event, or a command of the menu. */
export interface PaletteAction extends PaletteEntry {
  readonly does: WindowEvent | MenuCommand;
}

const commands = [
  'undo',
  'redo',
  'reset-question',
  'copy-question',
  'import-events',
  'export-figure',
  'export-data',
  'print-screen',
  'switch-language',
  'switch-theme',
  'take-tour',
  'show-shortcuts',
  'copy-diagnostics',
] as const satisfies readonly MenuCommand[];

/** Everything that the palette finds: screens, commands, countries, country sets, measures. */
export function paletteEntries(state: State, say: Say, mac: boolean): readonly PaletteAction[] {
  const { language } = state.settings;
  const other = language === 'en' ? 'zh' : 'en';
  const opened = state.opening.kind === 'done' ? state.opening.value : null;
  const keys = commandKeys(mac);
  return [
    ...views.map((view, place) => ({
      key: `view ${view}`,
      group: say('frame.screens'),
      name: say(`frame.${view}`),
      alias: say(`frame.${view}Hint`),
      keys: `${mac ? '⌘' : 'Ctrl'}+${place + 1}`,
      does: { kind: 'viewOpened', view } as const,
    })),
    ...byName(opened?.countries ?? [], language).map(({ code, name }) => ({
      key: `area ${code}`,
      group: say('palette.countries'),
      name: name[language],
      alias: `${name[other]} ${code}`,
      does: { kind: 'areaChosen', area: code } as const,
    })),
    ...(opened?.countrySets ?? []).map(({ code, name }) => ({
      key: `set ${code}`,
      group: say('palette.countrySets'),
      name: name[language],
      alias: `${name[other]} ${code}`,
      does: { kind: 'questionChanged', change: { countrySet: code } } as const,
    })),
    // Distinct events need an imported table of events: the question bar offers them then.
    ...lossMeasures
      .filter((measure) => measure !== 'distinctEvents')
      .map((measure) => ({
        key: `measure ${measure}`,
        group: say('question.measure'),
        name: say(`measure.${measure}`),
        does: { kind: 'questionChanged', change: { measure } } as const,
      })),
    ...commands.map((command) => ({
      key: command,
      group: say('palette.commands'),
      name: say(`palette.command.${command}`),
      ...(keys[command] === undefined ? {} : { keys: keys[command] }),
      does: command,
    })),
  ];
}

/** In the order in which a reader of the language looks for names. */
function byName<Named extends { readonly name: Readonly<Record<Language, string>> }>(
  named: readonly Named[],
  language: Language,
): readonly Named[] {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en-GB');
  return named.toSorted((one, other) => compare(one.name[language], other.name[language]));
}
