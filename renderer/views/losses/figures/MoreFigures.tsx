import { memo, type ReactNode, useCallback, useDeferredValue, useRef } from 'react';
import { useSend, useWindow } from '../../../state/context.ts';
import { type LossTab, lossTabs } from '../../../state/lossFigures/lossFigureChoices.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { BubbleTab } from './BubbleTab.tsx';
import { DeviationTab } from './DeviationTab.tsx';
import { ExceedanceTab } from './ExceedanceTab.tsx';
import { HeatTab } from './HeatTab.tsx';
import { IndicatorsTab } from './IndicatorsTab.tsx';
import { KeptTab } from './KeptTab.tsx';
import { LorenzTab } from './LorenzTab.tsx';
import { MultiplesTab } from './MultiplesTab.tsx';
import { SendaiTab } from './SendaiTab.tsx';
import { StackTab } from './StackTab.tsx';
import { StructureTab } from './StructureTab.tsx';
import { TableTab } from './TableTab.tsx';
import { TrendTab } from './trend/TrendTab.tsx';
import { Waiting } from './Waiting.tsx';

/** Where the figures below the first view stand. */
export const MORE_FIGURES_ID = 'more-figures';

const contents: Readonly<Record<LossTab, (props: { readonly losses: Losses }) => ReactNode>> = {
  deviations: DeviationTab,
  stack: StackTab,
  heatMap: HeatTab,
  structure: StructureTab,
  multiples: MultiplesTab,
  table: TableTab,
  bubbles: BubbleTab,
  exceedance: ExceedanceTab,
  trend: TrendTab,
  lorenz: LorenzTab,
  indicators: IndicatorsTab,
  sendai: SendaiTab,
};

/** The figures below the first view, one at a time. */
export const MoreFigures = memo(function MoreFigures({ losses }: { readonly losses: Losses }) {
  const { say } = losses;
  const send = useSend();
  const section = useRef<HTMLElement>(null);
  const open = useWindow((state) => state.choices.lossFigures.tab);
  const kept = useWindow((state) => state.lossTabsKept);
  // A tab shows its frame at once, whatever its figure takes.
  const drawn = useDeferredValue(kept);
  const tabs = drawn.includes(open) ? drawn : drawn === kept ? [...drawn, open] : drawn;
  const width = useCallback(
    () => section.current?.querySelector('.chart-holder > div')?.clientWidth,
    [],
  );
  return (
    <section
      ref={section}
      className="panel more-figures"
      id={MORE_FIGURES_ID}
      aria-label={say('lossFigures.title')}
    >
      <Tabs
        label={say('lossFigures.title')}
        tabs={lossTabs.map((key) => ({ key, name: say(`lossFigures.tabs.${key}`) }))}
        open={open}
        onOpen={(tab) => send({ kind: 'lossTabOpened', tab })}
      >
        <p className="more-figures-hint">{say(`lossFigures.hints.${open}`)}</p>
        {tabs.includes(open) ? null : <Waiting />}
        {tabs.map((tab) => (
          <KeptTab
            key={tab}
            tab={tab}
            isOpen={tab === open}
            losses={losses}
            content={contents[tab]}
            width={width}
          />
        ))}
      </Tabs>
    </section>
  );
});
