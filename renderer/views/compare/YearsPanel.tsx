import { type ReactNode, useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { yearsFigure } from '../../state/compare/yearsFigure.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import type { Language } from '../../words/language.ts';
import { CompareFigure } from './CompareFigure.tsx';
import type { SideBySide } from './useCompared.ts';

interface YearsPanelProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly areas: readonly string[];
  readonly sideBySide: SideBySide;
}

/** The index of each country or set through the years, where it has years. */
export function YearsPanel({ index, inputs, areas, sideBySide }: YearsPanelProps): ReactNode {
  const { say, scope, built } = index;
  const make = useMemo(
    () => (language: Language) =>
      yearsFigure({ ...inputs, language, scope, areas }, sideBySide.sets(language)),
    [inputs, scope, areas, sideBySide],
  );
  const spec = useMemo(() => make(inputs.language), [make, inputs.language]);
  const isOfSets = sideBySide.sets(inputs.language) !== null;
  return spec === null ? null : (
    <CompareFigure
      title={say('compare.figure.years')}
      unit={say(isOfSets ? 'compare.setYearsHint' : 'compare.yearsHint')}
      spec={spec}
      make={make}
      root={built.root}
      isOfSets={isOfSets}
      height={240}
    />
  );
}
