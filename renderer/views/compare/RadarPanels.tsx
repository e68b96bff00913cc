import { type ReactNode, useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import type { Compared } from '../../state/compare/compared.ts';
import { onOneScale } from '../../state/compare/onOneScale.ts';
import { radarFigure } from '../../state/compare/radarFigure.ts';
import { useWindow } from '../../state/context.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import type { Language } from '../../words/language.ts';
import { CompareFigure } from './CompareFigure.tsx';
import type { SideBySide } from './useCompared.ts';

interface RadarPanelsProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly areas: readonly string[];
  readonly compared: readonly Compared[];
  readonly sideBySide: SideBySide;
}

/** All of those compared on one scale; builds in a figure for each country. */
export function RadarPanels({
  index,
  inputs,
  areas,
  compared,
  sideBySide,
}: RadarPanelsProps): ReactNode {
  const of = useWindow((state) => state.choices.compare.of);
  const figures = useMemo(() => {
    const { scope, areaName, say } = index;
    const groups = of === 'builds' ? areas : [null];
    const made = groups.flatMap((area) => {
      const among = (all: readonly Compared[]) =>
        area === null ? all : all.filter((each) => each.area === area);
      if (among(compared).length < 2) return [];
      const make = (language: Language) =>
        radarFigure({ ...inputs, language, scope, areas }, among(sideBySide.compared(language)));
      const spec = make(inputs.language);
      // Fewer corners enclose nothing, and an index of one part has none.
      if (spec.nodes.length < 3) return [];
      const title = say('compare.figure.radar');
      return {
        key: area ?? 'all',
        title: area === null ? title : say('figure.titled', { title, of: areaName(area) }),
        make,
        spec,
      };
    });
    return onOneScale(made);
  }, [index, inputs, areas, compared, sideBySide, of]);
  if (figures.length === 0) return null;
  return (
    <div className="compare-pair">
      {figures.map(({ key, ...figure }) => (
        <CompareFigure
          key={key}
          {...figure}
          unit={index.say('compare.radarHint')}
          builds={of === 'builds' ? sideBySide.builds(inputs.language) : undefined}
          isOfSets={of === 'sets'}
          root={index.built.root}
          height={360}
          legend
        />
      ))}
    </div>
  );
}
