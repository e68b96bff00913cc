import { desktop, type MenuCommand } from '../desktop.ts';
import type { WindowEvent } from './event.ts';
import { lossFigureSource } from './figures/lossFigureSource.ts';
import { printScreen } from './printScreen.ts';
import { questionSentence } from './sentences/questionSentence.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** Carries out what the menu, a key or the palette asks for. */
export function carryOut(store: Store, command: MenuCommand): void {
  const event = eventOf(command, store.get());
  if (event !== null) store.send(event);
  else if (command === 'copy-diagnostics') void desktop()['diagnostics:copy']({});
  else if (command === 'copy-question') copyQuestion(store.get());
  else if (command === 'print-screen') void printScreen();
}

function eventOf(command: MenuCommand, state: State): WindowEvent | null {
  const { settings } = state;
  switch (command) {
    case 'undo':
      return { kind: 'undone' };
    case 'redo':
      return { kind: 'redone' };
    case 'reset-question':
      return { kind: 'restarted' };
    case 'export-figure':
      return exporting(state, 'svg');
    case 'export-data':
      return exporting(state, 'csv');
    case 'switch-language':
      return {
        kind: 'settingsChanged',
        change: { language: settings.language === 'en' ? 'zh' : 'en' },
      };
    case 'switch-theme':
      return {
        kind: 'settingsChanged',
        change: {
          theme: document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark',
        },
      };
    case 'find-command':
      return { kind: 'dialogChanged', dialog: { kind: 'palette' } };
    case 'show-shortcuts':
      return { kind: 'dialogChanged', dialog: { kind: 'shortcuts' } };
    case 'import-events':
      return { kind: 'dialogChanged', dialog: { kind: 'import' } };
    case 'take-tour':
      return { kind: 'tourMoved', step: 0 };
    case 'copy-diagnostics':
    case 'copy-question':
    case 'print-screen':
      return null;
  }
}

/** The menu has no figure in mind: it takes the first one, the map. */
function exporting(state: State, format: 'svg' | 'csv'): WindowEvent | null {
  const source = lossFigureSource(state, 'choropleth');
  if (source === null) return null;
  const name = source.shown[state.settings.language].title;
  const dialog = { kind: 'figure', name, source, collected: null, format } as const;
  return { kind: 'dialogChanged', dialog };
}

function copyQuestion({ choices, opening, settings }: State): void {
  if (opening.kind !== 'done') return;
  const text = questionSentence(choices.question, opening.value, settings.language);
  void desktop()['text:copy']({ text });
}
