import { firstChoices } from '../choices.ts';
import { noLossFigureAnswers } from '../lossFigures/lossFigureAnswers.ts';
import type { State } from '../state.ts';
import { emptyTray } from '../tray/trayState.ts';

/** The window before anything has happened, for tests. */
export const windowState: State = Object.freeze({
  choices: firstChoices,
  past: [],
  future: [],
  gesture: null,
  settings: {
    language: 'en',
    theme: 'system',
    numbers: 'system',
    systemLocale: 'en-GB',
    tourOffered: false,
  },
  programVersion: '0.1.0',
  view: 'losses',
  dialog: { kind: 'none' },
  tour: null,
  hoveredArea: null,
  opening: { kind: 'running', progress: { done: 0, all: 0 } },
  checked: [],
  assessment: null,
  areaAssessment: null,
  lossFigures: noLossFigureAnswers,
  computation: { kind: 'running', progress: null },
  answers: 0,
  refusalsSeen: false,
  robustness: { kind: 'idle' },
  importing: { kind: 'none' },
  tables: {},
  tray: emptyTray,
  explained: null,
  source: null,
} satisfies State);
