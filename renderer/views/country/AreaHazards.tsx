import type { ReactNode } from 'react';
import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import { ExplainLink } from '../../explain/ExplainLink.tsx';
import type { Losses } from '../../state/useLosses.ts';

interface AreaHazardsProps {
  readonly losses: Losses;
  /** Of the country alone. */
  readonly ofArea: LossAssessment;
  readonly area: string;
}

/** Which hazards the losses of the country come from, the greatest first. */
export function AreaHazards({ losses, ofArea, area }: AreaHazardsProps): ReactNode {
  const { say, names, measure, quantity } = losses;
  const amount = (value: unknown): number => (typeof value === 'number' ? value : -1);
  const hazards = ofArea.hazards
    .filter(({ figures }) => figures[measure].entries > 0)
    .toSorted(
      (one, other) => amount(other.figures[measure].value) - amount(one.figures[measure].value),
    );
  if (hazards.length === 0) return null;
  return (
    <>
      <header className="country-small">
        <h3>
          {say('figure.titled', {
            title: say('inspector.byHazard'),
            of: say(`measure.${measure}`),
          })}
        </h3>
      </header>
      <dl className="country-hazards">
        {hazards.map(({ hazard, figures }) => (
          <div key={hazard}>
            <dt>{names.hazard(hazard)}</dt>
            <dd className={typeof figures[measure].value === 'number' ? 'number' : 'missing'}>
              <ExplainLink number={{ measure, area, year: null, hazard }}>
                {quantity(figures[measure].value, measure)}
              </ExplainLink>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
