import { type ReactNode, useMemo } from 'react';
import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import type { Table } from '../../../analysis/table.ts';
import { publishedHistories } from '../../../datasets/tables/publishedHistory.ts';
import { tableCode } from '../../state/builds/tableCode.ts';
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
      losses: losses.assessment,
      ofArea,
      standing: (language) => standingText(index, area, tested, language),
    }),
    [index, inputs, history, losses, area, tested, ofArea],
  );
  const code = publishedHistories[tableCode(index.built.source)];
  const hasHistory = useWindow(
    ({ tables }) => code === undefined || (tables[code]?.kind ?? 'running') !== 'running',
  );
  const isIn = (all: LossAssessment): boolean => all.areas.some((each) => each.area === area);
  const hasLosses = !isIn(losses.assessment) || (ofArea !== null && isIn(ofArea));
  return (
    <div className="country-tools">
      <PagePdf page={page} isWhole={hasHistory && hasLosses} />
    </div>
  );
}
