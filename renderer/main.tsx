import '@fontsource-variable/inter/index.css';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
import './ui/style/tokens.css';
import './ui/style/parts.css';
import './ui/style/frame.css';
import './ui/style/losses.css';
import './ui/style/extremes.css';
import './ui/style/indicators.css';
import './ui/style/trends.css';
import './ui/style/counted.css';
import './ui/style/importing.css';
import './ui/style/workbench.css';
import './ui/style/help.css';
import './ui/style/methods.css';
import './ui/style/compare.css';
import './ui/style/robustness.css';
import './ui/style/figures.css';
import './ui/style/data.css';
import './ui/style/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { ComputeClient } from './compute/client.ts';
import { fetchProfiles } from './compute/fetchProfiles.ts';
import { startTables } from './compute/startCompute.ts';
import { desktop } from './desktop.ts';
import { writeReport } from './report/writeReport.ts';
import { StoreContext } from './state/context.ts';
import { createTables } from './state/data/tables.ts';
import { TablesContext } from './state/data/useTables.ts';
import { firstSettings, startEffects } from './state/effects.ts';
import { firstState } from './state/firstState.ts';
import { createImporter } from './state/importing/importer.ts';
import { ImporterContext } from './state/importing/useImporter.ts';
import { createStore } from './state/store.ts';
import { keptTray } from './state/tray/keptTray.ts';
import { titleShortened } from './ui/titleShortened.ts';

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
  const first = firstState(settings, about.value.versions.riskbelt);
  const store = createStore({
    ...first,
    choices: kept.ok ? { ...first.choices, baseMap: kept.value.baseMap } : first.choices,
    tray: keptTray(window.localStorage),
  });
  startEffects(store, compute, about.value, new AbortController().signal);
  const tables = createTables(
    store,
    compute,
    () => startTables(compute.compiledEngine(), about.value.datasets),
    fetchProfiles,
  );
  const root = document.getElementById('root');
  if (root === null) throw new Error('the window needs an element with the id root');
  titleShortened(document);
  createRoot(root, {
    onUncaughtError: (error) => {
      void desktop()['log:write']({ level: 'error', text: String(error) });
    },
  }).render(
    <StoreContext value={store}>
      <ImporterContext value={createImporter(store, compute)}>
        <TablesContext value={tables}>
          <App />
        </TablesContext>
      </ImporterContext>
    </StoreContext>,
  );
}
