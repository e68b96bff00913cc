import { sum } from '../../stats/sum.ts';
import type { ExtremesFigure } from '../figures/extremesFigure.ts';
import type { LossExceedance } from '../lossExceedance.ts';
import type { ExtremeModel, LossExtremes } from '../lossExtremes.ts';
import type { Computation, ComputationInput } from './computation.ts';
import type { Bilingual, CellAddress } from './sentence.ts';

/**
 * How a number of the sentences about extremes and exceedance is computed, and from what.
 *
 * @param figure -  values, model and curves
 * @param address - of the number, as its figure has it
 * @returns formula and inputs; nothing for a cell that these sentences do not have
 * @cost O(values)
 * @example `extremesComputation(figure, { table: 'extremes', key: { quantity: 'count', returnPeriodYears: '' } })`
 */
export function extremesComputation(
  figure: ExtremesFigure,
  { table, key, column }: Pick<CellAddress, 'table' | 'key' | 'column'>,
): Computation | undefined {
  const period = Number(key['returnPeriodYears']);
  const { extremes, curves } = figure;
  if (table === 'extremes') {
    return extremes.ok ? ofModel(extremes.value, String(key['quantity']), period) : undefined;
  }
  if (!curves.ok) return undefined;
  if (table === 'chances') {
    return ofChance(period, Number(key['years']), column === 'poisson' ? 'poisson' : 'yearly');
  }
  const curve = String(key['curve']);
  return curve === 'average-annual-loss'
    ? ofAverage(figure, curves.value)
    : ofMaximum(curves.value, period, curve.endsWith('log') ? 'log' : 'linear');
}

const LEVELS: Readonly<Record<ExtremeModel, Bilingual>> = {
  gev: {
    en: 'location + scale / shape · ((−ln(1 − 1/m))^(−shape) − 1), where m is the return period times years with a value over years of record',
    zh: '位置 + 尺度 / 形状 × ((−ln(1 − 1/m))^(−形状) − 1)，m为重现期 × 有数值年数 / 记录年数',
  },
  gpd: {
    en: 'threshold + scale / shape · (m^shape − 1), where m is the return period times values over the threshold a year',
    zh: '阈值 + 尺度 / 形状 × (m^形状 − 1)，m为重现期 × 年均超阈值个数',
  },
};

const LIMITS: Readonly<Record<'profile' | 'bootstrap', Bilingual>> = {
  profile: {
    en: 'The level at which the greatest log-likelihood with that level held lies 1.92 (half the 95 % quantile of chi-square with one degree of freedom) below the greatest of all.',
    zh: '固定该水平时的最大对数似然比总体最大值低1.92（自由度为1的卡方分布95%分位数的一半）处的水平。',
  },
  bootstrap: {
    en: 'The 2.5 % or 97.5 % quantile of this level in 500 samples drawn from the fit and fitted again.',
    zh: '由拟合分布抽取500个样本并重新拟合，取该水平的2.5%或97.5%分位数。',
  },
};

const names: Readonly<Record<string, Bilingual>> = {
  location: { en: 'location', zh: '位置' },
  scale: { en: 'scale', zh: '尺度' },
  shape: { en: 'shape', zh: '形状' },
};

function ofModel(made: LossExtremes, quantity: string, period: number): Computation | undefined {
  const { model, threshold, parameters, count, yearsOfRecord } = made;
  const counts: readonly ComputationInput[] = [
    {
      name:
        model === 'gev'
          ? { en: 'years with a value', zh: '有数值年数' }
          : { en: 'values over the threshold', zh: '超阈值个数' },
      value: count,
    },
    { name: { en: 'years of record', zh: '记录年数' }, value: yearsOfRecord },
  ];
  if (quantity === 'level') {
    return {
      formula: LEVELS[model],
      inputs: [
        { name: { en: 'return period, years', zh: '重现期（年）' }, value: period },
        ...(threshold === undefined
          ? []
          : [{ name: { en: 'threshold', zh: '阈值' }, value: threshold }]),
        ...Object.entries(parameters).map(([name, value]) => ({
          name: names[name] ?? { en: name, zh: name },
          value,
        })),
        ...counts,
      ],
    };
  }
  if (quantity.startsWith('profile')) return { formula: LIMITS.profile, inputs: [] };
  if (quantity.startsWith('bootstrap')) return { formula: LIMITS.bootstrap, inputs: [] };
  const formula: Bilingual = {
    en: 'Counted: what the model is fitted to, and the years that the source covers.',
    zh: '计数：模型所拟合的数值个数，以及数据源覆盖的年数。',
  };
  return { formula, inputs: counts };
}

function ofAverage({ given }: ExtremesFigure, { averageAnnualLoss }: LossExceedance): Computation {
  return {
    formula: {
      en: 'Sum of loss · frequency over all events; each value of a country and a year is an event with a frequency of one over the years of record.',
      zh: '各事件损失 × 频率之和；每个国家年度值为一次事件，频率为1 / 记录年数。',
    },
    inputs: [
      { name: { en: 'sum of the values', zh: '数值之和' }, value: sum(given.values) },
      { name: { en: 'years of record', zh: '记录年数' }, value: given.yearsOfRecord },
      { name: { en: 'average a year', zh: '年均' }, value: averageAnnualLoss },
    ],
  };
}

function ofMaximum(
  { events }: LossExceedance,
  period: number,
  along: 'linear' | 'log',
): Computation {
  const rising = events.toSorted((one, other) => one.returnPeriodYears - other.returnPeriodYears);
  const above = rising.find((point) => point.returnPeriodYears >= period) ?? rising.at(-1);
  const below = rising.findLast((point) => point.returnPeriodYears < period) ?? rising[0];
  const ends = [...new Set([below, above])].flatMap((point) =>
    point === undefined ? [] : [point],
  );
  return {
    formula:
      along === 'linear'
        ? {
            en: 'Between the two events around the return period, along the return period; outside the curve its nearest end.',
            zh: '在重现期两侧的事件之间按重现期线性插值；曲线之外取最近端点。',
          }
        : {
            en: 'Between the two events around the return period, along the logarithm of the return period; outside the curve its nearest end.',
            zh: '在重现期两侧的事件之间按重现期的对数插值；曲线之外取最近端点。',
          },
    inputs: ends.map(({ returnPeriodYears, loss }) => ({
      name: {
        en: `event of ${returnPeriodYears.toFixed(2)} years`,
        zh: `重现期${returnPeriodYears.toFixed(2)}年的事件`,
      },
      value: loss,
    })),
  };
}

const CHANCES: Readonly<Record<'yearly' | 'poisson', Bilingual>> = {
  yearly: {
    en: '1 − (1 − 1/return period)^years: one chance a year, independent of the years before',
    zh: '1 −（1 − 1/重现期）^年数：每年一次机会，与此前各年无关',
  },
  poisson: {
    en: '1 − exp(−years / return period): events that come at any time, independent of each other',
    zh: '1 − exp(−年数 / 重现期)：事件可在任意时刻发生，彼此无关',
  },
};

function ofChance(period: number, years: number, by: keyof typeof CHANCES): Computation {
  return {
    formula: CHANCES[by],
    inputs: [
      { name: { en: 'return period, years', zh: '重现期（年）' }, value: period },
      { name: { en: 'years', zh: '年数' }, value: years },
    ],
  };
}
