import { firstChoices } from './choices.ts';
import { noLossFigureAnswers } from './lossFigures/lossFigureAnswers.ts';
import type { Settings } from './settings.ts';
import type { State } from './state.ts';
import { emptyTray } from './tray/trayState.ts';

/** The window before anything has happened in it. */
export function firstState(settings: Settings, programVersion: string): State {
  return {
    choices: firstChoices,
    past: [],
    future: [],
    gesture: null,
    settings,
    programVersion,
    view: 'losses',
    dialog: { kind: 'none' },
    tour: null,
    hoveredArea: null,
    opening: { kind: 'running', progress: { done: 0, all: 0 } },
    checked: [],
    assessment: null,
    areaAssessment: null,
    lossFigures: noLossFigureAnswers,
    lossTabsKept: [],
    computation: { kind: 'running', progress: null },
    answers: 0,
    refusalsSeen: false,
    robustness: { kind: 'idle' },
    importing: { kind: 'none' },
    tables: {},
    tray: emptyTray,
    sql: { kind: 'idle' },
    explaining: { kind: 'none' },
    explained: null,
    edited: null,
    source: null,
  };
}
