import { type ReactNode, useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { yearsFigure } from '../../state/compare/yearsFigure.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import type { Language } from '../../words/language.ts';
import { CompareFigure } from './CompareFigure.tsx';

interface YearsPanelProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly areas: readonly string[];
}

/** The index of each country through the years, where it has years. */
export function YearsPanel({ index, inputs, areas }: YearsPanelProps): ReactNode {
  const { say, scope, built } = index;
  const make = useMemo(
    () => (language: Language) => yearsFigure({ ...inputs, language, scope, areas }),
    [inputs, scope, areas],
  );
  const spec = useMemo(() => make(inputs.language), [make, inputs.language]);
  return spec === null ? null : (
    <CompareFigure
      title={say('compare.figure.years')}
      unit={say('compare.yearsHint')}
      spec={spec}
      make={make}
      root={built.root}
      height={240}
    />
  );
}
