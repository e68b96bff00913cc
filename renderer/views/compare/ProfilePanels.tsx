import { type ReactNode, useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import type { Compared } from '../../state/compare/compared.ts';
import { onOneScale } from '../../state/compare/onOneScale.ts';
import { profileFigure } from '../../state/compare/profileFigure.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import type { Language } from '../../words/language.ts';
import { CompareFigure } from './CompareFigure.tsx';
import { ProfileKey } from './ProfileKey.tsx';
import type { SideBySide } from './useCompared.ts';

interface ProfilePanelsProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly compared: readonly Compared[];
  readonly sideBySide: SideBySide;
  /** Figures in a row; null puts as many in a row as fit. */
  readonly perRow: number | null;
}

/** So many figures in a row, and fewer where they would be too narrow. */
const columnsOf = (most: number): string =>
  `repeat(auto-fit, minmax(max(260px, calc((100% - ${(most - 1) * 12}px) / ${most})), 1fr))`;

/** The scores down the tree, a figure for each of those compared. */
export function ProfilePanels({
  index,
  inputs,
  compared,
  sideBySide,
  perRow,
}: ProfilePanelsProps): ReactNode {
  const figures = useMemo(() => {
    const made = compared.map((one, place) => {
      const make = (language: Language) => {
        const subject = sideBySide.compared(language)[place] ?? one;
        return profileFigure({
          ...inputs,
          language,
          scope: index.scope,
          area: subject.area ?? subject.code,
          subject,
          deepest: 2,
        });
      };
      return { one, make, spec: make(inputs.language) };
    });
    return onOneScale(made);
  }, [index, inputs, compared, sideBySide]);
  const [first] = figures;
  return (
    <>
      {first === undefined ? null : (
        <ProfileKey index={index} spec={first.spec} isOfSets={first.one.area === null} />
      )}
      <div
        className="compare-profiles"
        style={
          perRow === null || perRow < 2
            ? undefined
            : { gridTemplateColumns: columnsOf(Math.min(perRow, 3)) }
        }
      >
        {figures.map(({ one, spec, make }) => (
          <CompareFigure
            key={one.code}
            build={one.build}
            isOfSets={one.area === null}
            title={spec.label}
            spec={spec}
            make={make}
            root={index.built.root}
            height="fit"
            footed={false}
          />
        ))}
      </div>
    </>
  );
}
