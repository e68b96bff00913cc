import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import type { ChartSpec, ValueClasses } from '../../chart/spec.ts';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { explainOf } from '../../state/explain/explainOf.ts';
import { type IndexFigure, indexFigure } from '../../state/figures/index/indexFigures.ts';
import { useBuildInputs } from '../../state/figures/useBuildInputs.ts';
import type { State } from '../../state/state.ts';

interface IndexFigureToolsProps {
  readonly index: IndexOnScreen;
  readonly classes: ValueClasses;
  readonly figure: IndexFigure;
}

/**
 * The tools of a figure of the index on screen. The figure is made when one of them is pressed, so
 * that nothing here is drawn anew while a slider moves.
 */
export function IndexFigureTools({ index, classes, figure }: IndexFigureToolsProps): ReactNode {
  const { built, node, scope, say } = index;
  const base = useBuildInputs(built);
  const shown = useRef({ base, node, scope, classes });
  useEffect(() => {
    shown.current = { base, node, scope, classes };
  });
  const source = useCallback(
    ({ choices }: State) => {
      const { base: inputs, ...rest } = shown.current;
      if (inputs === null) return null;
      const { baseMap } = choices;
      const make = (mostBars?: number) =>
        inBothLanguages((language) =>
          indexFigure(figure, {
            ...inputs,
            ...rest,
            language,
            baseMap,
            ...(mostBars === undefined ? {} : { mostBars }),
          }),
        );
      const made = make();
      if (made === null || figure !== 'ranking') return made;
      return { ...made, whole: make(Number.POSITIVE_INFINITY)?.shown ?? null };
    },
    [figure],
  );
  const name = say(`indexFigures.kinds.${figure}`);
  const explain = useCallback(
    (spec: ChartSpec, target: ChartTarget) =>
      explainOf(spec, target, { root: shown.current.node, area: null, isOfSets: false }),
    [],
  );
  return useMemo(
    () => <FigureTools name={name} source={source} explain={explain} />,
    [name, source, explain],
  );
}
