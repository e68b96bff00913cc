import type { ReactNode } from 'react';
import { useSend, useWindow } from '../../../../state/context.ts';
import { type TrendPart, trendParts } from '../../../../state/lossFigures/lossFigureChoices.ts';
import type { Losses } from '../../../../state/useLosses.ts';
import { Segments } from '../../../../ui/Segments.tsx';
import { QualityButton } from '../../QualityButton.tsx';
import { TrendRates } from './TrendRates.tsx';
import { TrendSeasons } from './TrendSeasons.tsx';
import { TrendTests } from './TrendTests.tsx';

const contents: Readonly<Record<TrendPart, (props: { readonly losses: Losses }) => ReactNode>> = {
  tests: TrendTests,
  rates: TrendRates,
  seasons: TrendSeasons,
};

/** Whether measures and hazards rise or fall beyond chance, and how often events come. */
export function TrendTab({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const send = useSend();
  const part = useWindow((state) => state.choices.lossFigures.trendPart);
  const Content = contents[part];
  return (
    <div className="figure trend">
      <header className="figure-head">
        <h3 className="figure-title">{say(titles[part])}</h3>
        <div className="figure-tools">
          <Segments<TrendPart>
            label={say('trend.part')}
            options={trendParts.map((key) => ({ key, name: say(`trend.parts.${key}`) }))}
            chosen={part}
            onChoose={(trendPart) => send({ kind: 'lossFiguresChanged', change: { trendPart } })}
          />
          <QualityButton losses={losses} figure="trend" />
        </div>
      </header>
      <Content losses={losses} />
    </div>
  );
}

const titles = {
  tests: 'trend.label',
  rates: 'trend.rates.label',
  seasons: 'trend.seasons.label',
} as const;
