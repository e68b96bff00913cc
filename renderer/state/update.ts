import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import type { EventTable } from '../compute/importing/EventTable.ts';
import type { Opened } from '../compute/messages.ts';
import { sourceFound, tableAsked, tableRead } from './builds/updateTables.ts';
import { type Choices, firstChoices } from './choices.ts';
import type { DataTab } from './data/dataChoices.ts';
import type { WindowEvent } from './event.ts';
import { updateExplaining } from './explain/updateExplaining.ts';
import { askedOf, withEventTable } from './importing/updateImporting.ts';
import { withTabKept, withTabsThatStay } from './lossFigures/keptTabs.ts';
import type { LossTab } from './lossFigures/lossFigureChoices.ts';
import { updateRobustness } from './robustness/updateRobustness.ts';
import type { State } from './state.ts';
import { updateTray } from './tray/trayState.ts';

const rememberedChoices = 200;

/** The window after an event; pure, and the same object where nothing changed. */
export function update(state: State, event: WindowEvent): State {
  return withTabsThatStay(state, changed(state, event));
}

function changed(state: State, event: WindowEvent): State {
  switch (event.kind) {
    case 'questionChanged':
      return chosen(state, {
        ...state.choices,
        question: ordered({ ...state.choices.question, ...event.change }),
      });
    case 'choicesChanged':
      return chosen(state, { ...state.choices, ...event.change }, event.gesture ?? null);
    case 'lossFiguresChanged':
      return chosen(state, {
        ...state.choices,
        lossFigures: { ...state.choices.lossFigures, ...event.change },
      });
    case 'lossTabOpened':
      return withTab(state, event.tab);
    case 'lossTabPrepared':
      return withTabKept(state, event.tab);
    case 'dataTabOpened':
      return withDataTab(state, event.tab);
    case 'sqlRun':
      return { ...state, sql: event.run };
    case 'lossFiguresAnswered':
      return { ...state, lossFigures: { ...state.lossFigures, ...event.answers } };
    case 'baseMapChosen':
      return chosen(state, { ...state.choices, baseMap: event.baseMap });
    case 'areaChosen':
      return chosen(state, { ...state.choices, chosenArea: event.area });
    case 'areaHovered':
      return event.area === state.hoveredArea ? state : { ...state, hoveredArea: event.area };
    case 'undone':
      return undone(state);
    case 'redone':
      return redone(state);
    case 'restarted':
      return state.opening.kind === 'done'
        ? chosen(state, completed(firstChoices, state.opening.value))
        : state;
    case 'settingsChanged':
      return { ...state, settings: { ...state.settings, ...event.change } };
    case 'viewOpened':
      return { ...state, view: event.view, explaining: { kind: 'none' }, edited: null };
    case 'nodeEditAsked':
      return {
        ...state,
        view: 'index',
        explaining: { kind: 'none' },
        edited: { node: event.node },
      };
    case 'tourMoved':
      return {
        ...state,
        tour: event.step,
        settings: { ...state.settings, tourOffered: true },
      };
    case 'robustnessAsked':
    case 'robustnessProgressed':
    case 'robustnessAnswered':
    case 'robustnessCalledOff':
      return updateRobustness(state, event);
    case 'dialogChanged':
      return { ...state, dialog: event.dialog };
    case 'trayChanged':
      return { ...state, tray: updateTray(state.tray, event.event) };
    case 'libraryProgressed':
      return {
        ...state,
        opening: { kind: 'running', progress: { done: event.done, all: event.all } },
      };
    case 'libraryOpened':
      return {
        ...state,
        opening: { kind: 'done', value: event.opened },
        choices: completed(state.choices, event.opened),
      };
    case 'dataSetChecked':
      return { ...state, checked: withDataSet(state.checked, event.dataSet) };
    case 'libraryFailed':
      return { ...state, opening: { kind: 'failed', failure: event.failure } };
    case 'libraryAskedAgain':
      return { ...state, opening: { kind: 'running', progress: { done: 0, all: 0 } } };
    case 'refusalsDismissed':
      return { ...state, refusalsSeen: true };
    case 'importingChanged':
      return { ...state, importing: event.importing };
    case 'eventsStored':
      return eventsStored(state, event.table);
    case 'lossSourceChosen':
      return lossSourceChosen(state, event.source);
    case 'computationStarted':
      return { ...state, computation: { kind: 'running', progress: null } };
    case 'computationDone':
      return {
        ...state,
        assessment: event.assessment,
        areaAssessment: event.areaAssessment,
        computation: { kind: 'done', value: null },
        answers: state.answers + 1,
      };
    case 'answerRehearsed':
      return state.assessment === null ? state : { ...state, assessment: { ...state.assessment } };
    case 'areaComputed':
      return { ...state, areaAssessment: event.areaAssessment };
    case 'computationFailed':
      return { ...state, computation: { kind: 'failed', failure: event.failure } };
    case 'explanationAsked':
      return explanationAsked(state, event.node);
    case 'scoreExplanationAsked':
      return {
        ...chosen(state, { ...state.choices, chosenArea: event.area }),
        explained: event.node,
        explaining: { kind: 'score', year: event.year ?? null, build: event.build ?? null },
      };
    case 'lossExplanationAsked':
    case 'lossExplanationFound':
    case 'indicatorExplanationAsked':
    case 'indicatorExplanationFound':
    case 'sendaiExplanationAsked':
    case 'figureNumberAsked':
    case 'explanationClosed':
      return updateExplaining(state, event);
    case 'sourceAsked':
      return {
        ...state,
        source: { question: event.question, job: { kind: 'running', progress: null } },
      };
    case 'sourceFound':
      return sourceFound(state, event.question, event.result);
    case 'tableAsked':
      return tableAsked(state, event.code);
    case 'tableRead':
      return tableRead(state, event.code, event.result);
  }
}

/** A score of the build on screen takes the place of a number of a figure or of another build. */
function explanationAsked(state: State, node: string | null): State {
  const { explaining: now } = state;
  const explaining =
    now.kind === 'figure' || (now.kind === 'score' && now.build !== null)
      ? ({ kind: 'none' } as const)
      : now;
  return node === state.explained && explaining === state.explaining
    ? state
    : { ...state, explained: node, explaining };
}

/** The question is asked of the new table at once: that is what it was brought for. */
function eventsStored(state: State, table: EventTable): State {
  if (state.opening.kind !== 'done') return state;
  const value = withEventTable(state.opening.value, table);
  const stored: State = {
    ...state,
    opening: { kind: 'done', value },
    importing: { kind: 'none' },
    dialog: state.dialog.kind === 'import' ? { kind: 'none' } : state.dialog,
    view: 'losses',
  };
  return lossSourceChosen(stored, table.source);
}

function lossSourceChosen(state: State, source: string | null): State {
  if (state.opening.kind !== 'done') return state;
  const question = askedOf(state.choices.question, state.opening.value, source);
  return chosen(state, { ...state.choices, question });
}

/** A tab is looked at, not chosen: it is not undone. */
function withTab(state: State, tab: LossTab): State {
  const { choices } = state;
  const opened = {
    ...state,
    choices: { ...choices, lossFigures: { ...choices.lossFigures, tab } },
  };
  return withTabKept(withTabKept(opened, choices.lossFigures.tab), tab);
}

function withDataTab(state: State, tab: DataTab): State {
  return { ...state, choices: { ...state.choices, data: { ...state.choices.data, tab } } };
}

function chosen(state: State, choices: Choices, gesture: string | null = null): State {
  if (JSON.stringify(choices) === JSON.stringify(state.choices)) return state;
  const continued = gesture !== null && gesture === state.gesture;
  return {
    ...state,
    choices,
    gesture,
    past: continued ? state.past : [...state.past.slice(1 - rememberedChoices), state.choices],
    future: [],
  };
}

function undone(state: State): State {
  const choices = state.past.at(-1);
  if (choices === undefined) return state;
  return {
    ...state,
    choices,
    gesture: null,
    past: state.past.slice(0, -1),
    future: [state.choices, ...state.future],
  };
}

function redone(state: State): State {
  const [choices, ...future] = state.future;
  if (choices === undefined) return state;
  return { ...state, choices, gesture: null, past: [...state.past, state.choices], future };
}

/** A data set that is checked again takes the place of what was known of it. */
function withDataSet(
  checked: readonly DataSetSummary[],
  dataSet: DataSetSummary,
): readonly DataSetSummary[] {
  return [...checked.filter(({ name }) => name !== dataSet.name), dataSet];
}

/** The year chosen last wins: the other end of the period follows it. */
function ordered(question: LossQuestion): LossQuestion {
  return question.firstYear <= question.lastYear
    ? question
    : { ...question, firstYear: question.lastYear, lastYear: question.firstYear };
}

/** An opening question means every hazard that the data know. */
function completed(choices: Choices, library: Opened): Choices {
  if (choices.question.hazards.length > 0) return choices;
  const hazards = library.hazards.map((hazard) => hazard.code);
  return { ...choices, question: { ...choices.question, hazards } };
}
