import { type ReactNode, useState } from 'react';
import type { ExplainedLoss, LossPart } from '../../analysis/losses/explain/explainedLoss.ts';
import type { FileRows, LossRows } from '../../datasets/tables/lossRows.ts';
import { useSend } from '../state/context.ts';
import type { Losses } from '../state/useLosses.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Segments } from '../ui/Segments.tsx';

interface LossPartsProps {
  readonly explained: ExplainedLoss;
  readonly rows: LossRows | null;
  readonly losses: Losses;
}

type By = 'area' | 'year';

/** Parts that are shown before the rest is asked for. */
const few = 12;

/** What each year or each country brings; each leads to its own explanation. */
export function LossParts({ explained, rows, losses }: LossPartsProps): ReactNode {
  const { say } = losses;
  const [wanted, setWanted] = useState<By>('area');
  const [isAll, setAll] = useState(false);
  const { byArea, byYear } = explained;
  const hasBoth = byArea.length > 0 && byYear.length > 0;
  const by: By = hasBoth ? wanted : byArea.length > 0 ? 'area' : 'year';
  const parts =
    by === 'year'
      ? byYear
      : byArea.toSorted(
          (one, other) =>
            numberOr(other.value) - numberOr(one.value) || other.numerator - one.numerator,
        );
  if (parts.length === 0) return null;
  const shown = by === 'year' || isAll ? parts : parts.slice(0, few);
  return (
    <section>
      {hasBoth ? (
        <Segments<By>
          label={say('workbench.explain.madeOf')}
          options={[
            { key: 'area', name: say('explaining.byArea') },
            { key: 'year', name: say('explaining.byYear') },
          ]}
          chosen={wanted}
          onChoose={setWanted}
        />
      ) : (
        <h4 className="inspector-heading">
          {say(`explaining.${by === 'area' ? 'byArea' : 'byYear'}`)}
        </h4>
      )}
      <PartTable
        parts={shown}
        explained={explained}
        rows={by === 'year' ? rows : null}
        losses={losses}
      />
      {by === 'area' && parts.length > few ? (
        <LinkButton onPress={() => setAll(!isAll)}>
          {isAll
            ? say('explaining.first', { count: few })
            : say('explaining.all', { count: parts.length })}
        </LinkButton>
      ) : null}
    </section>
  );
}

interface PartTableProps extends LossPartsProps {
  readonly parts: readonly LossPart[];
}

function PartTable({ parts, explained, rows, losses }: PartTableProps): ReactNode {
  const { say, names, quantity, writer } = losses;
  const send = useSend();
  const { number, denominator, of } = explained;
  const isRate = denominator !== null;
  const isYear = parts[0]?.area === null;
  const term = writer('events').full;
  return (
    <table className="table compact explain-table">
      <thead>
        <tr>
          <th scope="col">{say(isYear ? 'explaining.year' : 'explaining.area')}</th>
          {isRate ? (
            <>
              <th scope="col" className="numeric">
                {say(`measure.${of}`)}
              </th>
              <th scope="col" className="numeric">
                {say(of === 'deaths' ? 'explaining.ofPeople' : 'explaining.ofGdp')}
              </th>
            </>
          ) : null}
          <th scope="col" className="numeric">
            {say(`measure.${number.measure}`)}
          </th>
          {rows === null ? null : <th scope="col">{say('explaining.lines')}</th>}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const name = part.area === null ? String(part.year) : names.area(part.area);
          const target =
            part.area === null ? { ...number, year: part.year } : { ...number, area: part.area };
          return (
            <tr key={name} data-part={part.area ?? part.year}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  onClick={() => send({ kind: 'lossExplanationAsked', number: target })}
                >
                  {name}
                </button>
              </th>
              {isRate ? (
                <>
                  <td className="number">{term(part.numerator)}</td>
                  <td className="number">{term(part.denominator ?? 0)}</td>
                </>
              ) : null}
              <td className={typeof part.value === 'number' ? 'number' : 'missing'}>
                {quantity(part.value, number.measure)}
              </td>
              {rows === null ? null : (
                <td className="explain-note file-lines">
                  {[rows.above, rows.below].flatMap((file) => linesOf(file, part.year)).join('; ')}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Such as `losses.csv 12, 13`. */
function linesOf(file: FileRows | null, year: number | null): readonly string[] {
  if (file === null) return [];
  const place = file.header.indexOf('year');
  const lines = file.rows.flatMap(({ line, cells }) =>
    cells[place] === String(year) ? [line] : [],
  );
  const name = file.file.slice(file.file.indexOf('/') + 1);
  return lines.length === 0 ? [] : [`${name} ${lines.join(', ')}`];
}

function numberOr(value: LossPart['value']): number {
  return typeof value === 'number' ? value : -1;
}
