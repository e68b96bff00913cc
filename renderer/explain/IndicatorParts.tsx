import { type ReactNode, useState } from 'react';
import type {
  ExplainedIndicator,
  IndicatorPart,
} from '../../analysis/losses/indicators/explainedIndicator.ts';
import { isRate, rateRules } from '../../analysis/losses/indicators/measures.ts';
import { yearlyMeasureOf } from '../../analysis/losses/indicators/numeratorOf.ts';
import { denominatorWords } from '../../analysis/losses/sentences/measureFormulas.ts';
import { measureWords } from '../../analysis/losses/sentences/measureWords.ts';
import { useSend } from '../state/context.ts';
import { lossNumberOfPart } from '../state/explain/lossNumberOfPart.ts';
import { useIndicatorWriter } from '../state/useIndicatorWriter.ts';
import type { Losses } from '../state/useLosses.ts';
import { LinkButton } from '../ui/LinkButton.tsx';

interface IndicatorPartsProps {
  readonly explained: ExplainedIndicator;
  readonly losses: Losses;
}

/** Parts that are shown before the rest is asked for. */
const few = 12;

/** What each year and each country brings; each that can leads down to the lines of the file. */
export function IndicatorParts({ explained, losses }: IndicatorPartsProps): ReactNode {
  const { say } = losses;
  const [isAll, setAll] = useState(false);
  const { byYear } = explained;
  const byArea = explained.byArea.toSorted((one, other) => size(other) - size(one));
  return (
    <>
      <section>
        <h4 className="inspector-heading">{say('explaining.byYear')}</h4>
        <PartTable parts={byYear} explained={explained} losses={losses} />
      </section>
      {byArea.length === 0 ? null : (
        <section>
          <h4 className="inspector-heading">{say('explaining.byArea')}</h4>
          <PartTable
            parts={isAll ? byArea : byArea.slice(0, few)}
            explained={explained}
            losses={losses}
          />
          {byArea.length > few ? (
            <LinkButton onPress={() => setAll(!isAll)}>
              {isAll
                ? say('explaining.first', { count: few })
                : say('explaining.all', { count: byArea.length })}
            </LinkButton>
          ) : null}
        </section>
      )}
    </>
  );
}

function PartTable({
  parts,
  explained,
  losses,
}: IndicatorPartsProps & { readonly parts: readonly IndicatorPart[] }): ReactNode {
  const { say, names, language } = losses;
  const write = useIndicatorWriter();
  const send = useSend();
  const measure = yearlyMeasureOf(explained.answer.question.measure);
  const isYear = parts[0]?.area === null;
  const isRetold = parts.some(({ lossOfYear }) => lossOfYear !== null);
  const count = write.of('events').full;
  const rule = isRate(measure) ? rateRules[measure] : null;
  return (
    <table className="table compact explain-table">
      <thead>
        <tr>
          <th scope="col">{say(isYear ? 'explaining.year' : 'explaining.area')}</th>
          {isRetold ? (
            <th scope="col" className="numeric">
              {say('indicators.lossOfYear')}
            </th>
          ) : null}
          {rule === null ? null : (
            <>
              <th scope="col" className="numeric">
                {measureWords[rule.above].name[language]}
              </th>
              <th scope="col" className="numeric">
                {denominatorWords[rule.below][language]}
              </th>
            </>
          )}
          <th scope="col" className="numeric">
            {say('indicators.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const { figure, terms, lossOfYear } = part;
          const name = part.area === null ? String(part.year) : names.area(part.area);
          const number = lossNumberOfPart(explained, part);
          return (
            <tr key={name} data-part={part.area ?? part.year}>
              <th scope="row">
                {number === null ? (
                  name
                ) : (
                  <button
                    type="button"
                    className="link"
                    onClick={() => send({ kind: 'lossExplanationAsked', number })}
                  >
                    {name}
                  </button>
                )}
              </th>
              {isRetold ? (
                <td className={typeof lossOfYear === 'number' ? 'number' : 'missing'}>
                  {write.short(lossOfYear ?? 'no-data', 'lossUsd')}
                </td>
              ) : null}
              {rule === null ? null : (
                <>
                  <td className="number">{terms === null ? '' : count(terms.above)}</td>
                  <td className="number">{terms === null ? '' : count(terms.below)}</td>
                </>
              )}
              <td
                className={typeof figure.value === 'number' ? 'number' : 'missing'}
                title={write.full(figure.value, measure)}
              >
                {write.short(figure.value, measure)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function size({ figure }: IndicatorPart): number {
  return typeof figure.value === 'number' ? figure.value : -1;
}
