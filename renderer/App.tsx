import { memo, type ReactNode, Suspense, useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { desktop } from './desktop.ts';
import { CommandPalette } from './frame/CommandPalette.tsx';
import { NavRail } from './frame/NavRail.tsx';
import { ShortcutsDialog } from './frame/ShortcutsDialog.tsx';
import { StatusBar } from './frame/StatusBar.tsx';
import { screens } from './frame/screens.ts';
import { TitleBar } from './frame/TitleBar.tsx';
import { Tour, TourOffer } from './frame/Tour.tsx';
import { useSend, useWindow } from './state/context.ts';
import { useImporter } from './state/importing/useImporter.ts';
import { SettingsContext, type SettingsInUse, useSettings } from './state/settingsInUse.ts';
import { Button } from './ui/Button.tsx';
import { comeInHalves } from './ui/comeInHalves.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Notice } from './ui/Notice.tsx';
import { PartsLanguage } from './ui/PartsLanguage.tsx';
import { WindowDrop } from './ui/WindowDrop.tsx';
import { FigureEditor } from './views/export/FigureEditor.tsx';
import { ImportDialog } from './views/importing/ImportDialog.tsx';
import { Tray } from './views/tray/Tray.tsx';
import { LanguageContext, useWords } from './words/words.ts';

/** The whole window. */
export function App(): ReactNode {
  const { language, theme, numbers, systemLocale } = useWindow((state) => state.settings);
  const chosen = useMemo(
    () => ({ language, theme, numbers, systemLocale }),
    [language, theme, numbers, systemLocale],
  );
  return <Drawn settings={useDeferredValue(chosen)} />;
}

/** The window in the settings given: not drawn anew before all of it is ready in others. */
const Drawn = memo(function Drawn({ settings }: { readonly settings: SettingsInUse }) {
  const { language } = settings;
  // With the texts and not before: letters are laid out by it.
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    return comeInHalves();
  }, [language]);
  return (
    <SettingsContext value={settings}>
      <LanguageContext value={language}>
        <PartsLanguage locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
          <Frame />
        </PartsLanguage>
      </LanguageContext>
    </SettingsContext>
  );
});

function Frame(): ReactNode {
  const say = useWords();
  // A screen is made in short pieces, and shown when it is ready.
  const view = useDeferredValue(useWindow((state) => state.view));
  const asked = useWindow((state) => state.dialog);
  // So is the figure editor; the others are small, and the palette takes the next key already.
  const ready = useDeferredValue(asked);
  const dialog = asked.kind === 'figure' ? ready : asked;
  const Screen = screens[view];
  return (
    <div className="window">
      <a className="skip" href="#figures">
        {say('frame.skipToContent')}
      </a>
      <TitleBar />
      <NavRail />
      <main className="screen" data-screen={view}>
        <Refusals />
        <ErrorBoundary key={view} onError={logError} fallback={(again) => <Crash again={again} />}>
          <Suspense fallback={null}>
            <Screen />
          </Suspense>
        </ErrorBoundary>
      </main>
      <StatusBar />
      <ErrorBoundary onError={logError} fallback={() => null}>
        <Tray />
      </ErrorBoundary>
      <TourOffer />
      <Tour />
      {dialog.kind === 'palette' ? <CommandPalette /> : null}
      <DropEvents />
      {dialog.kind === 'import' ? (
        <ErrorBoundary onError={logError} fallback={(again) => <Crash again={again} />}>
          <ImportDialog />
        </ErrorBoundary>
      ) : null}
      {dialog.kind === 'shortcuts' ? <ShortcutsDialog /> : null}
      {dialog.kind === 'figure' ? (
        <ErrorBoundary onError={logError} fallback={(again) => <Crash again={again} />}>
          <FigureEditor
            name={dialog.name}
            source={dialog.source}
            collected={dialog.collected}
            openWith={dialog.format}
          />
        </ErrorBoundary>
      ) : null}
    </div>
  );
}

/** A file that is dropped on the window is a table to import. */
function DropEvents(): ReactNode {
  const say = useWords();
  const importer = useImporter();
  return <WindowDrop label={say('importing.dropAnywhere')} onFile={importer.open} />;
}

function logError(text: string): void {
  void desktop()['log:write']({ level: 'error', text: text.slice(0, 4000) });
}

function Crash({ again }: { readonly again: () => void }): ReactNode {
  const say = useWords();
  return (
    <div className="screen-note">
      <Notice
        kind="failure"
        title={say('state.crash')}
        action={
          <>
            <Button onPress={again}>{say('state.retry')}</Button>
            <Button onPress={() => void desktop()['diagnostics:copy']({})}>
              {say('state.diagnostics')}
            </Button>
          </>
        }
      >
        {say('state.crashHint')}
      </Notice>
    </div>
  );
}

/** Names the data sets that were refused at the start, once. */
function Refusals(): ReactNode {
  const say = useWords();
  const send = useSend();
  const library = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  const seen = useWindow((state) => state.refusalsSeen);
  const { language } = useSettings();
  if (seen || library.kind !== 'done') return null;
  const known = library.value.dataSets.concat(checked);
  const refused = known.filter(({ state }) => state.kind === 'refused');
  if (refused.length === 0) return null;
  return (
    <Notice
      kind="warning"
      action={
        <Button onPress={() => send({ kind: 'refusalsDismissed' })}>{say('frame.dismiss')}</Button>
      }
    >
      {say('state.refusedSets', {
        count: refused.length,
        names: refused.map(({ title }) => title[language]).join(', '),
      })}
    </Notice>
  );
}
