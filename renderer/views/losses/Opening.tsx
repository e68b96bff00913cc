import { type ReactNode, useMemo } from 'react';
import { ChartView } from '../../chart/ChartView.tsx';
import { useWindow } from '../../state/context.ts';
import { emptyMapSpec } from '../../state/figures/emptyMapSpec.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import type { LoadProgress } from '../../state/state.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../words/words.ts';

const nothing = (): void => undefined;

/** The map without data and how far the opening is: what there is to see before the first answer. */
export function Opening({ progress }: { readonly progress: LoadProgress | null }): ReactNode {
  const say = useWords();
  const theme = useTheme();
  const { language } = useSettings();
  const baseMap = useWindow((state) => state.choices.baseMap);
  const title = say('map.title');
  const spec = useMemo(() => emptyMapSpec(language, baseMap, title), [language, baseMap, title]);
  return (
    <div className="losses-figures opening">
      {progress === null || progress.all === 0 ? (
        <Busy>{say(progress === null ? 'state.computing' : 'state.starting')}</Busy>
      ) : (
        <Busy done={progress.done / progress.all}>
          {say('state.loading', { done: progress.done, all: progress.all })}
        </Busy>
      )}
      <Panel className="map" title={title}>
        <div className="chart-holder">
          <ChartView
            spec={spec}
            theme={theme}
            height={290}
            highlighted={null}
            selected={[]}
            onHover={nothing}
            onChoose={nothing}
          />
        </div>
      </Panel>
    </div>
  );
}
