import { type ReactNode, useMemo } from 'react';
import type { Table } from '../../../analysis/table.ts';
import { ChartFigure } from '../../chart/ChartFigure.tsx';
import type { SmallMultiplesSpec } from '../../chart/spec.ts';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { historyFigure } from '../../state/country/historyFigure.ts';
import { useExplainMark } from '../../state/explain/useExplainMark.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { Language } from '../../words/language.ts';

interface HistoryPanelProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  /** Published scores of earlier years. */
  readonly history: Table | null;
  readonly area: string;
}

/** The index and its dimensions of the country year by year, of the build, or as published. */
export function HistoryPanel({ index, inputs, history, area }: HistoryPanelProps): ReactNode {
  const theme = useTheme();
  const { say, scope, nodeName, built } = index;
  const { explain, onChoose } = useExplainMark(built.root, area);
  const make = useMemo(
    () =>
      (language: Language): SmallMultiplesSpec | null =>
        historyFigure({ ...inputs, language, area, scope, history }),
    [inputs, area, scope, history],
  );
  const spec = useMemo(() => make(inputs.language), [make, inputs.language]);
  if (spec === null) return null;
  return (
    <Panel
      className="country-history"
      title={say('country.history')}
      unit={`${nodeName(built.root)}, ${spec.period}`}
      tools={
        <FigureTools
          name={say('country.history')}
          source={() => inBothLanguages(make)}
          explain={explain}
        />
      }
    >
      <div className="compare-chart">
        <ChartFigure
          spec={spec}
          theme={theme}
          height={200}
          legend={false}
          highlighted={null}
          selected={[]}
          onHover={() => undefined}
          onChoose={(target) => onChoose(spec, target)}
        />
        {spec.notes.length === 0 ? null : <p className="panel-foot">{spec.notes.join(' ')}</p>}
      </div>
    </Panel>
  );
}
