import type { ReactNode } from 'react';
import {
  diffusionCoefficients,
  WIDE_DIFFUSION,
} from '../../../../analysis/risk/informationDiffusion.ts';
import { formatFixed } from '../../../chart/formatNumber.ts';
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
  const rows = [
    ...diffusionCoefficients.map(([count, coefficient]) => ({
      head: String(count),
      text: print(coefficient),
      isUsed: years === count,
    })),
    {
      head: say('extremes.coefficientMore'),
      text: `${print(WIDE_DIFFUSION)} / (n − 1)`,
      isUsed: years > 10,
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
        {rows.map(({ head, text, isUsed }) => (
          <tr key={head} className={isUsed ? 'is-used' : ''}>
            <th scope="row">{head}</th>
            <td className="number">{text}</td>
            <td>{isUsed ? say('extremes.coefficientUsed') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
