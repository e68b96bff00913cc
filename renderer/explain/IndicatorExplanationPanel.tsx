import type { ReactNode } from 'react';
import type { ExplainedIndicator } from '../../analysis/losses/indicators/explainedIndicator.ts';
import { isRate, rateRules } from '../../analysis/losses/indicators/measures.ts';
import { TOTAL } from '../../analysis/losses/sentences/indicatorAddress.ts';
import { indicatorComputation } from '../../analysis/losses/sentences/indicatorComputation.ts';
import { yearsText } from '../../analysis/losses/sentences/yearsText.ts';
import { useWindow } from '../state/context.ts';
import { indicatorName } from '../state/indicatorName.ts';
import { useFailureText } from '../state/useFailureText.ts';
import { type IndicatorWriter, useIndicatorWriter } from '../state/useIndicatorWriter.ts';
import type { Losses } from '../state/useLosses.ts';
import { ExplanationFrame } from './ExplanationFrame.tsx';
import { IndicatorParts } from './IndicatorParts.tsx';

/** A row of the indicators taken apart into formula, years and countries; Escape closes it. */
export function IndicatorExplanationPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { say } = losses;
  const failureText = useFailureText();
  const explaining = useWindow((state) => state.explaining);
  if (explaining.kind !== 'indicator') return null;
  const { job, asked } = explaining;
  return (
    <ExplanationFrame className="explain-loss" of={asked.code}>
      {job.kind === 'running' ? <p className="explain-note">{say('explaining.waiting')}</p> : null}
      {job.kind === 'failed' ? <p className="explain-note">{failureText(job.failure)}</p> : null}
      {job.kind === 'done' ? <Explained losses={losses} explained={job.value} /> : null}
    </ExplanationFrame>
  );
}

interface ExplainedProps {
  readonly losses: Losses;
  readonly explained: ExplainedIndicator;
}

/** The numbers beside the measure, in the order of the table's columns. */
const beside = ['rank', 'sharePercent', 'shareOfWorldPercent'] as const;

function Explained({ losses, explained }: ExplainedProps): ReactNode {
  const { say, language, names } = losses;
  const write = useIndicatorWriter();
  const named = useWindow((state) => state.lossFigures.indicators);
  const { answer, code, terms, before } = explained;
  const { measure, countrySet } = answer.question;
  const row = code === TOTAL ? answer.total : answer.rows.find((each) => each.code === code);
  if (row === undefined) return null;
  const { value, reported, entries } = row.figures[measure];
  const rowNames = named?.result.ok === true ? named.result.value.names : {};
  const name = code === TOTAL ? names.countrySet(countrySet) : (rowNames[code]?.[language] ?? code);
  const count = write.of('events').full;
  const formula = (indicator: string): string =>
    indicatorComputation(answer, { key: { code, indicator } })?.formula[language] ?? '';
  const besideOf = {
    rank: typeof row.rank === 'number' ? count(row.rank) : write.reason(row.rank),
    sharePercent: write.share(row.sharePercent),
    shareOfWorldPercent: write.share(row.shareOfWorldPercent),
  };
  return (
    <div className="explain">
      <h3 className="inspector-name">
        {`${name} · ${yearsText(row.firstYear, row.lastYear)[language]}`}
      </h3>
      <p className="explain-note">{indicatorName(measure, language)}</p>
      <p className="explain-value">
        {typeof value === 'number' ? (
          <strong className="number">{write.full(value, measure)}</strong>
        ) : (
          say('workbench.explain.gap', { reason: write.reason(value) })
        )}
        <span className="explain-rank">
          {say('inspector.coverage', { reported: count(reported), entries: count(entries) })}
        </span>
      </p>
      <section>
        <h4 className="inspector-heading">{say('explaining.formula')}</h4>
        {terms !== null && isRate(measure) && typeof value === 'number' ? (
          <p className="explain-formula number">
            {`${count(rateRules[measure].scale)} × ${count(terms.above)} ÷ ${count(terms.below)} = ${write.full(value, measure)}`}
          </p>
        ) : null}
        <p className="explain-note">{formula(measure)}</p>
      </section>
      {code === TOTAL ? null : (
        <section>
          <h4 className="inspector-heading">{say('indicators.place')}</h4>
          {beside.map((indicator) => (
            <div key={indicator}>
              <p className="explain-formula number">
                {`${say(`indicators.${headOf[indicator]}`)} ${besideOf[indicator]}`}
              </p>
              <p className="explain-note">{formula(indicator)}</p>
            </div>
          ))}
        </section>
      )}
      <Before explained={explained} row={row} write={write} losses={losses} formula={formula} />
      {before.length === 0 ? null : (
        <ul className="explain-lines explain-note number">
          {before.map(({ year, value: own }) => (
            <li key={year}>{`${year}: ${write.full(own, measure)}`}</li>
          ))}
        </ul>
      )}
      <IndicatorParts explained={explained} losses={losses} />
    </div>
  );
}

const headOf = { rank: 'rank', sharePercent: 'share', shareOfWorldPercent: 'ofWorld' } as const;

interface BeforeProps extends ExplainedProps {
  readonly row: ExplainedIndicator['answer']['total'];
  readonly write: IndicatorWriter;
  readonly formula: (indicator: string) => string;
}

/** The mean of the row's own years against mean and median of the years before. */
function Before({ explained, row, write, losses, formula }: BeforeProps): ReactNode {
  const { say } = losses;
  const { measure } = explained.answer.question;
  const { perYear, mean, median, yearsUsed, yearsAsked } = row.before;
  const lines = [
    [mean, row.before.deviationFromMeanPercent],
    [median, row.before.deviationFromMedianPercent],
  ] as const;
  return (
    <section>
      <h4 className="inspector-heading">{say('explaining.before')}</h4>
      <p className="explain-note">
        {say('indicators.yearsOf', { used: yearsUsed, asked: yearsAsked })}
        {' · '}
        {formula('deviationFromMeanPercent')}
      </p>
      {lines.map(([level, deviation], place) => (
        <p key={place === 0 ? 'mean' : 'median'} className="explain-formula number">
          {typeof deviation === 'number'
            ? `100 × (${write.full(perYear, measure)} ÷ ${write.full(level, measure)} − 1) = ${write.change(deviation)}`
            : write.reason(deviation)}
        </p>
      ))}
    </section>
  );
}
