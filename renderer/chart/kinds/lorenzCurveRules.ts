import { numberColumn, textColumn } from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import { formatNumber, formatPercent } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { LorenzCurveSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';
import { lorenzCurve, STEP_SERIES } from './lorenzCurve.ts';

const giniText = ({ gini, language, numbers }: LorenzCurveSpec): string =>
  lossFigureWords[language].gini(formatNumber(gini, { ...numbers, fractionDigits: 3 }));

/** The share of the tenth of areas with most, areas counted in whole numbers, rounded up. */
function topTenth({ steps }: LorenzCurveSpec): number {
  const areas = steps.length - 1;
  return 100 * (1 - (steps[areas - Math.ceil(areas / 10)]?.total ?? 0));
}

/** How far a total is concentrated. */
export const lorenzCurveRules: KindRules<LorenzCurveSpec> = {
  fileName: 'concentration',
  draw: lorenzCurve,
  legend: (spec, theme) => {
    const words = lossFigureWords[spec.language];
    return {
      heading: measureHeading(spec),
      entries: [
        {
          shape: 'line',
          colour: theme.accent,
          label: `${words.lorenz}${spec.language === 'zh' ? '，' : ', '}${giniText(spec)}`,
        },
        { shape: 'dashed', colour: theme.baseline, label: words.equalShares },
      ],
    };
  },
  summary: (spec) => {
    const words = lossFigureWords[spec.language];
    const stop = spec.language === 'zh' ? '。' : '. ';
    const share = formatPercent(topTenth(spec), spec);
    return `${giniText(spec)}${stop}${words.topTenth(share)}`;
  },
  columns: (spec) => {
    const words = lossFigureWords[spec.language];
    const { withUnit } = figureWords[spec.language];
    const steps = spec.steps.filter(({ area }) => area !== '');
    return [
      textColumn(
        words.code,
        steps.map(({ area }) => area),
      ),
      textColumn(
        words.name,
        steps.map(({ label }) => label),
      ),
      numberColumn(
        measureHeading(spec),
        steps.map(({ value }) => value ?? 'no-data'),
      ),
      numberColumn(
        withUnit(words.shareOfAreas, '%'),
        steps.map(({ areas }) => 100 * areas),
        { fractionDigits: 2 },
      ),
      numberColumn(
        withUnit(words.cumulatedShare, '%'),
        steps.map(({ total }) => 100 * total),
        { fractionDigits: 2 },
      ),
    ];
  },
  height: (_, width, fontSize) => Math.min(Math.max(width * 0.62, fontSize * 20), width),
  texts: ({ steps }) => steps.map(({ label }) => label),
  marks: {
    series: () => [STEP_SERIES],
    target: (_, name) => ({ kind: 'area', area: name }),
    names: (_, target) => (target.kind === 'area' ? [target.area] : []),
  },
};
