import type { MissingReason } from '../../column.ts';
import type { LossAssessment, Quantity } from '../assessment.ts';

/** One area by how deadly and how costly its disasters were for its size. */
export interface LossBubble {
  readonly area: string;
  readonly deathsPerMillion: number;
  readonly lossPercentOfGdp: number;
  /** Country-events: the size of the bubble. */
  readonly events: number;
}

/** All areas that have both rates, and why the others do not. */
export interface LossBubbles {
  /** In the order of the code. */
  readonly bubbles: readonly LossBubble[];
  /** Areas without one of the rates, with the reason of the first one missing. */
  readonly leftOut: readonly { readonly area: string; readonly reason: MissingReason }[];
  /** Areas of zero deaths or zero loss: a logarithmic scale has no place for them. */
  readonly withZero: readonly string[];
}

/**
 * Deaths per million people against direct loss per gross domestic product.
 *
 * @param assessment - the answer to a question about losses, of any measure
 * @returns one bubble for each area that has both rates and an event
 * @cost O(areas)
 * @source gndar2022, countries by deaths per million and loss as share of GDP
 */
export function lossBubbles({ areas }: LossAssessment): LossBubbles {
  const bubbles: LossBubble[] = [];
  const leftOut: { area: string; reason: MissingReason }[] = [];
  const withZero: string[] = [];
  for (const { area, figures } of areas) {
    const [deaths, loss, events]: readonly Quantity[] = [
      figures.deathsPerMillion.value,
      figures.lossPercentOfGdp.value,
      figures.events.value,
    ];
    const gap = [events, deaths, loss].find((value) => typeof value === 'string');
    if (gap !== undefined) leftOut.push({ area, reason: gap });
    if (typeof deaths !== 'number' || typeof loss !== 'number' || typeof events !== 'number') {
      continue;
    }
    if (deaths === 0 || loss === 0) withZero.push(area);
    if (events > 0)
      bubbles.push({ area, deathsPerMillion: deaths, lossPercentOfGdp: loss, events });
  }
  return { bubbles, leftOut, withZero };
}
