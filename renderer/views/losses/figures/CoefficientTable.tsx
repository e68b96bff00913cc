import type { ReactNode } from 'react';
import {
  diffusionCoefficient,
  diffusionCoefficients,
  WIDE_DIFFUSION,
} from '../../../../analysis/risk/informationDiffusion.ts';
import { formatFixed } from '../../../chart/formatNumber.ts';
import { CountedText } from '../../../explain/CountedText.tsx';
import type { Counted } from '../../../state/explain/counted/counted.ts';
import { useNumberLocale } from '../../../state/settingsInUse.ts';
import type { Losses } from '../../../state/useLosses.ts';
import { numberMarks } from '../../../words/numbers.ts';

interface CoefficientTableProps {
  readonly losses: Losses;
  /** Of the record. */
  readonly years: number;
}

/** The coefficients that the width of diffusion comes from, the one in use marked. */
export function CoefficientTable({ losses, years }: CoefficientTableProps): ReactNode {
  const { say } = losses;
  const locale = useNumberLocale();
  const print = (value: number): string =>
    formatFixed(value, 4, { ...numberMarks(locale), fractionDigits: 4 });
  const explained = (note: string, formulas: readonly string[] = []): Counted => ({
    title: say('counted.coefficient'),
    formulas: [...formulas, say('counted.diffusionWidth')],
    notes: [note, say('counted.coefficientUsed', { years })],
    lists: [],
    dataSets: [],
    leads: [
      {
        label: say('explaining.method'),
        lead: { kind: 'event', event: { kind: 'viewOpened', view: 'methods' } },
      },
    ],
  });
  const rows = [
    ...diffusionCoefficients.map(([count, coefficient]) => ({
      head: String(count),
      text: print(coefficient),
      isUsed: years === count,
      of: () =>
        explained(say('counted.coefficientTable', { count, coefficient: print(coefficient) })),
    })),
    {
      head: say('extremes.coefficientMore'),
      text: `${print(WIDE_DIFFUSION)} / (n − 1)`,
      isUsed: years > 10,
      of: () =>
        explained(
          say('counted.coefficientMore', { constant: print(WIDE_DIFFUSION) }),
          years > 10
            ? [`${print(WIDE_DIFFUSION)} ÷ (${years} − 1) = ${print(diffusionCoefficient(years))}`]
            : [],
        ),
    },
  ];
  const label = say('extremes.coefficients');
  return (
    <table className="table extremes-table" aria-label={label}>
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say('extremes.coefficientYears')}</th>
          <th scope="col" className="numeric">
            {say('extremes.coefficient')}
          </th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, text, isUsed, of }) => (
          <tr key={head} className={isUsed ? 'is-used' : ''}>
            <th scope="row">{head}</th>
            <td className="number">
              <CountedText whole text={text} of={of} />
            </td>
            <td>{isUsed ? say('extremes.coefficientUsed') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
