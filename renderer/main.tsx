import '@fontsource-variable/inter/index.css';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
import './ui/style/tokens.css';
import './ui/style/parts.css';
import './ui/style/frame.css';
import './ui/style/losses.css';
import './ui/style/importing.css';
import './ui/style/workbench.css';
import './ui/style/help.css';
import './ui/style/methods.css';
import './ui/style/compare.css';
import './ui/style/robustness.css';
import './ui/style/figures.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { ComputeClient } from './compute/client.ts';
import { desktop } from './desktop.ts';
import { writeReport } from './report/writeReport.ts';
import { firstChoices } from './state/choices.ts';
import { StoreContext } from './state/context.ts';
import { firstSettings, startEffects } from './state/effects.ts';
import { createImporter } from './state/importing/importer.ts';
import { ImporterContext } from './state/importing/useImporter.ts';
import { noLossFigureAnswers } from './state/lossFigures/lossFigureAnswers.ts';
import { createStore } from './state/store.ts';
import { keptTray } from './state/tray/keptTray.ts';

/** Opens the window's page, or writes the report where the program was asked for one. */
export async function openWindow(compute: ComputeClient): Promise<void> {
  const [about, kept] = await Promise.all([
    desktop()['app:about']({}),
    desktop()['settings:read']({}),
  ]);
  if (!about.ok) throw new Error(`the program did not say what it is: ${about.message}`);
  if (about.value.mode === 'report') {
    await writeReport(compute, about.value);
    return;
  }
  const settings = firstSettings(kept.ok ? kept.value : null, about.value);
  const store = createStore({
    choices: kept.ok ? { ...firstChoices, baseMap: kept.value.baseMap } : firstChoices,
    past: [],
    future: [],
    gesture: null,
    settings,
    programVersion: about.value.versions.riskbelt,
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
    tray: keptTray(window.localStorage),
    explained: null,
    source: null,
  });
  startEffects(store, compute, about.value, new AbortController().signal);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the window needs an element with the id root');
  createRoot(root, {
    onUncaughtError: (error) => {
      void desktop()['log:write']({ level: 'error', text: String(error) });
    },
  }).render(
    <StoreContext value={store}>
      <ImporterContext value={createImporter(store, compute)}>
        <App />
      </ImporterContext>
    </StoreContext>,
  );
}
