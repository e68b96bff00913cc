import { type ReactNode, useMemo } from 'react';
import { indexClasses } from '../../state/builds/indexClasses.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useWindow } from '../../state/context.ts';
import type { CountryPage } from '../../state/country/countryFigures.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import type { Losses } from '../../state/useLosses.ts';
import { PagePdf } from './PagePdf.tsx';
import { standingText } from './standingText.ts';

interface PageToolsProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly losses: Losses;
  readonly area: string;
}

/** What can be done with the page as a whole. */
export function PageTools({ index, inputs, losses, area }: PageToolsProps): ReactNode {
  const robustness = useWindow((state) => state.robustness);
  const ofArea = useWindow((state) => state.areaAssessment);
  const page = useMemo((): CountryPage => {
    const row = index.byArea.get(area)?.row;
    const isTested = robustness.kind === 'done' && robustness.of === index.built;
    const spread = isTested && row !== undefined ? robustness.answer.spreads[row] : undefined;
    const tested =
      isTested && spread !== undefined ? { spread, runs: robustness.answer.settings.runs } : null;
    return {
      ...inputs,
      area,
      scope: index.scope,
      classes: indexClasses(index),
      losses: losses.assessment,
      ofArea,
      standing: (language) => standingText(index, area, tested, language),
    };
  }, [index, inputs, losses, area, robustness, ofArea]);
  return (
    <div className="country-tools">
      <PagePdf page={page} />
    </div>
  );
}
