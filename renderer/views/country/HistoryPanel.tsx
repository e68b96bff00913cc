import { type ReactNode, useMemo } from 'react';
import { ChartView } from '../../chart/ChartView.tsx';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { historyFigure } from '../../state/country/countryTables.ts';
import { useExplainMark } from '../../state/explain/useExplainMark.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { Language } from '../../words/language.ts';

interface HistoryPanelProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly area: string;
}

/** The index and its dimensions of the country year by year, where the index has years. */
export function HistoryPanel({ index, inputs, area }: HistoryPanelProps): ReactNode {
  const theme = useTheme();
  const { say, scope, nodeName, built } = index;
  const explain = useExplainMark(built.root, area);
  const make = useMemo(
    () => (language: Language) => historyFigure({ ...inputs, language, area, scope }),
    [inputs, area, scope],
  );
  const spec = useMemo(() => make(inputs.language), [make, inputs.language]);
  if (spec === null) return null;
  return (
    <Panel
      className="country-history"
      title={say('country.history')}
      unit={nodeName(built.root)}
      tools={<FigureTools name={say('country.history')} source={() => inBothLanguages(make)} />}
    >
      <div className="compare-chart">
        <ChartView
          spec={spec}
          theme={theme}
          height={200}
          highlighted={null}
          selected={[]}
          onHover={() => undefined}
          // A panel is a node: it is explained in the year on screen.
          onChoose={(target) =>
            explain(target?.kind === 'area' ? { kind: 'item', code: target.area } : null)
          }
        />
      </div>
    </Panel>
  );
}
