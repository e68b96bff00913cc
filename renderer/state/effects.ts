import type { Result } from '../../analysis/failure.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import type { LossQuestion } from '../../analysis/losses/question.ts';
import type { ComputeClient } from '../compute/client.ts';
import { askIntervals } from '../compute/extremes/askIntervals.ts';
import { leftAlone } from '../compute/leftAlone.ts';
import { whenIdle } from '../compute/whenIdle.ts';
import { type About, type Settings as DesktopSettings, desktop, onNotice } from '../desktop.ts';
import { languageOf } from '../words/language.ts';
import { broken } from './broken.ts';
import { readTables } from './builds/readTables.ts';
import { carryOut } from './commands.ts';
import { askIndicatorExplanation } from './explain/askIndicatorExplanation.ts';
import { askLossExplanation } from './explain/askLossExplanation.ts';
import { loadLetters } from './loadLetters.ts';
import { askLossFigures } from './lossFigures/askLossFigures.ts';
import { startIntervals } from './lossFigures/extremeIntervals.ts';
import { prepareTabs } from './lossFigures/prepareTabs.ts';
import { readAhead } from './lossFigures/readAhead.ts';
import { obeyKey } from './obeyKey.ts';
import { applyWidths, keptWidths, widthsToKeep } from './panels.ts';
import { rehearse } from './rehearse.ts';
import { startRobustness } from './robustness/startRobustness.ts';
import type { Settings } from './settings.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import { keepTray } from './tray/keptTray.ts';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** Keeps the world outside the state in step with it, until the signal aborts. */
export function startEffects(
  store: Store,
  compute: ComputeClient,
  about: About,
  signal: AbortSignal,
): void {
  const askAhead = askLossFigures(store, compute, signal);
  const quiet = leftAlone(window, signal);
  const open = async (): Promise<void> => {
    if (!(await openLibrary(store, compute, signal))) return;
    void checkOthers(store, compute, about, signal);
    await whenIdle();
    const { opening } = store.get();
    if (opening.kind === 'done') await loadLetters(opening.value);
    await rehearse(store, whenIdle, signal);
    const host = { compute, store, askAhead };
    await readAhead(host, quiet, signal);
    await prepareTabs(host, quiet, signal);
  };
  void open();
  let before = store.get();
  dress(before.settings);
  const stop = store.subscribe(() => {
    const now = store.get();
    const last = before;
    before = now;
    if (now.settings !== last.settings) dress(now.settings);
    if (remembered(now) !== remembered(last)) remember(now, about);
    if (now.tray.figures !== last.tray.figures && !keepTray(window.localStorage, now.tray)) {
      report('the tray was not kept: no room');
    }
    if (askedAgain(now, last)) void open();
    if (questionDiffers(now, last)) void assess(store, compute, signal);
    else if (now.choices.chosenArea !== last.choices.chosenArea) {
      void assessArea(store, compute, signal);
    }
  });
  signal.addEventListener('abort', stop, { once: true });
  darkSystem.addEventListener('change', () => dress(store.get().settings), { signal });
  readTables(store, compute, signal);
  startRobustness(store, signal);
  startIntervals(store, askIntervals, signal);
  askLossExplanation(store, compute, signal);
  askIndicatorExplanation(store, compute, signal);
  onNotice('menu:chosen', ({ command }) => carryOut(store, command), signal);
  window.addEventListener('keydown', (event) => obeyKey(store, event), { signal });
}

/** The settings that the program starts with. */
export function firstSettings(kept: DesktopSettings | null, about: About): Settings {
  const language =
    kept === null || kept.language === 'system' ? about.systemLanguage : kept.language;
  return {
    language,
    theme: kept?.theme ?? 'system',
    numbers: kept?.numberFormat ?? 'system',
    systemLocale: about.locale,
    tourOffered: kept?.choices['tourOffered'] === true,
    panels: keptWidths(kept?.choices ?? {}),
  };
}

function dress({ theme, panels }: Settings): void {
  applyWidths(panels, document.documentElement.style);
  const dark = theme === 'dark' || (theme === 'system' && darkSystem.matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

function remembered({ settings, choices }: State): string {
  return JSON.stringify([settings, choices.baseMap]);
}

function remember({ settings, choices }: State, about: About): void {
  void desktop()
    ['settings:write']({
      version: 1,
      language:
        settings.language === languageOf(about.locale) && settings.language === about.systemLanguage
          ? 'system'
          : settings.language,
      theme: settings.theme,
      numberFormat: settings.numbers,
      baseMap: choices.baseMap,
      choices: {
        tourOffered: settings.tourOffered,
        ...widthsToKeep(settings.panels),
      },
    })
    .then((outcome) => {
      if (!outcome.ok) report(`settings were not kept: ${outcome.message}`);
    });
}

function report(text: string): void {
  void desktop()['log:write']({ level: 'warn', text });
}

/** Whether there is something to ask. */
async function openLibrary(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): Promise<boolean> {
  const opened = await compute
    .open({
      signal,
      onProgress: (progress) => {
        if (progress.kind !== 'datasets') return;
        store.send({ kind: 'libraryProgressed', done: progress.done, all: progress.total });
      },
    })
    .catch(broken);
  if (signal.aborted) return false;
  if (!opened.ok) {
    store.send({ kind: 'libraryFailed', failure: opened.failure });
    return false;
  }
  store.send({ kind: 'libraryOpened', opened: opened.value });
  return true;
}

/** Checks the data sets that the first question did not need. */
async function checkOthers(
  store: Store,
  compute: ComputeClient,
  about: About,
  signal: AbortSignal,
): Promise<void> {
  const { opening } = store.get();
  if (opening.kind !== 'done') return;
  const loaded = new Set(opening.value.dataSets.map(({ name }) => name));
  for (const folder of about.datasets.filter((name) => !loaded.has(name))) {
    await whenIdle();
    const checked = await compute.checkDataSet(folder, { signal }).catch(broken);
    if (!checked.ok) return;
    store.send({ kind: 'dataSetChecked', dataSet: checked.value });
  }
}

async function assess(store: Store, compute: ComputeClient, signal: AbortSignal): Promise<void> {
  store.send({ kind: 'computationStarted' });
  const { question, chosenArea } = store.get().choices;
  const [whole, one] = await Promise.all([
    compute.assessLosses(question, { signal }).catch(broken),
    ofArea(compute, question, chosenArea, signal),
  ]);
  if (whole.ok) {
    const areaAssessment = one?.ok === true ? one.value : null;
    store.send({ kind: 'computationDone', assessment: whole.value, areaAssessment });
  } else if (whole.failure.kind !== 'cancelled') {
    store.send({ kind: 'computationFailed', failure: whole.failure });
  }
}

async function assessArea(
  store: Store,
  compute: ComputeClient,
  signal: AbortSignal,
): Promise<void> {
  const { question, chosenArea } = store.get().choices;
  const one = await ofArea(compute, question, chosenArea, signal);
  if (one === null) store.send({ kind: 'areaComputed', areaAssessment: null });
  else if (one.ok) store.send({ kind: 'areaComputed', areaAssessment: one.value });
  else if (one.failure.kind !== 'cancelled') {
    store.send({ kind: 'computationFailed', failure: one.failure });
  }
}

/** The question for the chosen country; null where none is chosen or it is not in the set. */
async function ofArea(
  compute: ComputeClient,
  question: LossQuestion,
  area: string | null,
  signal: AbortSignal,
): Promise<Result<LossAssessment> | null> {
  if (area === null) return null;
  const answer = await compute.assessArea({ question, area }, { signal }).catch(broken);
  return !answer.ok && answer.failure.kind === 'unknown-code' ? null : answer;
}

function askedAgain(now: State, last: State): boolean {
  return now.opening.kind === 'running' && last.opening.kind === 'failed';
}

function questionDiffers(now: State, last: State): boolean {
  if (now.opening.kind !== 'done') return false;
  return last.opening.kind !== 'done' || now.choices.question !== last.choices.question;
}
