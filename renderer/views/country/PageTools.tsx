import { type ReactNode, useMemo } from 'react';
import type { Table } from '../../../analysis/table.ts';
import { indexClasses } from '../../state/builds/indexClasses.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useWindow } from '../../state/context.ts';
import type { CountryPage } from '../../state/country/countryFigures.ts';
import { standingText } from '../../state/country/standingText.ts';
import { useTested } from '../../state/country/useTested.ts';
import type { BuildFigureInputs } from '../../state/figures/buildFrame.ts';
import type { Losses } from '../../state/useLosses.ts';
import { PagePdf } from './PagePdf.tsx';

interface PageToolsProps {
  readonly index: IndexOnScreen;
  readonly inputs: BuildFigureInputs;
  readonly history: Table | null;
  readonly losses: Losses;
  readonly area: string;
}

/** What can be done with the page as a whole. */
export function PageTools({ index, inputs, history, losses, area }: PageToolsProps): ReactNode {
  const ofArea = useWindow((state) => state.areaAssessment);
  const tested = useTested(index, area);
  const page = useMemo(
    (): CountryPage => ({
      ...inputs,
      area,
      scope: index.scope,
      history,
      classes: indexClasses(index),
      losses: losses.assessment,
      ofArea,
      standing: (language) => standingText(index, area, tested, language),
    }),
    [index, inputs, history, losses, area, tested, ofArea],
  );
  return (
    <div className="country-tools">
      <PagePdf page={page} />
    </div>
  );
}
