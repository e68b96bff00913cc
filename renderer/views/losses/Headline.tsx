import type { ReactNode } from 'react';
import type { LossNumber } from '../../../analysis/losses/explain/explainedLoss.ts';
import { headlineFindings } from '../../../analysis/losses/sentences/headlineFindings.ts';
import { ExplainLink } from '../../explain/ExplainLink.tsx';
import { lossHeadline } from '../../state/sentences/lossHeadline.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Marked } from '../../ui/Marked.tsx';

/** The finding in words, from the numbers of the answer; each number leads to its explanation. */
export function Headline({ losses }: { readonly losses: Losses }): ReactNode {
  const { main, more } = lossHeadline(losses, (key, text) => `<number ${key}>${text}</number>`);
  const { hazards, lead, deviation } = headlineFindings(losses.assessment);
  const numberOf = (key: string): LossNumber => {
    const whole = { measure: losses.measure, area: null, year: null, hazard: null };
    if (key === 'first') return { ...whole, hazard: hazards[0]?.hazard ?? null };
    if (key === 'second') return { ...whole, hazard: hazards[1]?.hazard ?? null };
    if (key === 'lead') return { ...whole, area: lead?.area ?? null };
    return key === 'deviation' ? { ...whole, year: deviation?.year ?? null } : whole;
  };
  const sentenceOf = (text: string): ReactNode => (
    <Marked
      key={text}
      text={text}
      drawNumber={(key, number) => <ExplainLink number={numberOf(key)}>{number}</ExplainLink>}
    />
  );
  return (
    <div className="headline" aria-live="polite">
      <p className="headline-main">{main.map(sentenceOf)}</p>
      <p className="headline-more">{more.map(sentenceOf)}</p>
    </div>
  );
}
