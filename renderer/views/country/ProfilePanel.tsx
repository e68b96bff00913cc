import { type ReactNode, useMemo } from 'react';
import { ChartView } from '../../chart/ChartView.tsx';
import { CountedText } from '../../explain/CountedText.tsx';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { profileFigure } from '../../state/compare/profileFigure.ts';
import { amongCounted } from '../../state/explain/counted/shownCounts.ts';
import { useExplainMark } from '../../state/explain/useExplainMark.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { Language } from '../../words/language.ts';

interface ProfilePanelProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly area: string;
}

/** All nodes of the country beside the median of the countries shown. */
export function ProfilePanel({ index, inputs, area }: ProfilePanelProps): ReactNode {
  const theme = useTheme();
  const { explain, onChoose } = useExplainMark(index.built.root, area);
  const { scope, say } = index;
  const make = useMemo(() => {
    return (language: Language) => profileFigure({ ...inputs, language, area, scope, deepest: 3 });
  }, [inputs, area, scope]);
  const spec = useMemo(() => make(inputs.language), [make, inputs.language]);
  return (
    <Panel
      className="country-profile"
      title={say('country.profile')}
      unit={<CountedText text={spec.comparisonLabel} of={() => amongCounted(index)} />}
      tools={
        <FigureTools
          name={say('country.profile')}
          source={() => inBothLanguages(make)}
          explain={explain}
        />
      }
    >
      <div className="compare-chart">
        <ChartView
          spec={spec}
          theme={theme}
          height={56 + 25 * spec.nodes.length}
          highlighted={null}
          selected={[]}
          onHover={() => undefined}
          onChoose={(target) => onChoose(spec, target)}
        />
      </div>
    </Panel>
  );
}
