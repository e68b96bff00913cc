import { formatNumber, formatPercentChange } from './formatNumber.ts';
import type { AreaValue, ChartSpec, SeriesSpec } from './spec.ts';

interface Known {
  readonly label: string;
  readonly value: number;
}

function knownOf(areas: readonly AreaValue[]): Known[] {
  return areas.flatMap(({ label, value }) => (typeof value === 'number' ? [{ label, value }] : []));
}

function areaSentence(spec: ChartSpec, areas: readonly AreaValue[]): string {
  const known = knownOf(areas);
  const gaps = areas.length - known.length;
  const print = ({ label, value }: Known) =>
    spec.language === 'zh'
      ? `${label}（${formatNumber(value, spec.numbers)}）`
      : `${label} (${formatNumber(value, spec.numbers)})`;
  const top = known
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(print);
  if (spec.language === 'zh') {
    const highest = top.length === 0 ? '' : `数值最高：${top.join('、')}。`;
    return `${highest}共${known.length}个国家和地区有数据，${gaps}个无数据。`;
  }
  const highest = top.length === 0 ? '' : `Highest: ${top.join(', ')}. `;
  return `${highest}${known.length} countries and areas with data, ${gaps} without.`;
}

function seriesSentence(spec: SeriesSpec): string {
  const known = spec.years.flatMap((row) =>
    typeof row.value === 'number' ? [{ ...row, value: row.value }] : [],
  );
  const peak = known.reduce<(typeof known)[number] | null>(
    (best, row) => (best === null || row.value > best.value ? row : best),
    null,
  );
  const last = known.filter(({ partial }) => !partial).at(-1);
  const zh = spec.language === 'zh';
  if (peak === null || last === undefined) return zh ? '所有年份均无数据。' : 'No year has data.';
  const value = (row: typeof peak) => formatNumber(row.value, spec.numbers);
  const change =
    typeof last.deviationPercent === 'number'
      ? formatPercentChange(last.deviationPercent, spec.numbers)
      : null;
  if (zh) {
    const against = change === null ? '' : `，较前${last.baselineYearsUsed}年均值${change}`;
    return `最高年份为${peak.year}年（${value(peak)}）。${last.year}年为${value(last)}${against}。`;
  }
  const against =
    change === null
      ? ''
      : `, ${change} against the mean of the ${last.baselineYearsUsed} years before`;
  return `Highest in ${peak.year} (${value(peak)}). ${last.year}: ${value(last)}${against}.`;
}

/**
 * What a chart shows, in a few sentences, for those who cannot see it.
 *
 * @returns measure, unit and period; the highest values; how many are missing
 */
export function summary(spec: ChartSpec): string {
  const zh = spec.language === 'zh';
  const unit = spec.unit === '' ? '' : zh ? `（${spec.unit}）` : ` (${spec.unit})`;
  const head = zh
    ? `${spec.measure}${unit}，${spec.period}。`
    : `${spec.measure}${unit}, ${spec.period}. `;
  return head + (spec.kind === 'series' ? seriesSentence(spec) : areaSentence(spec, spec.areas));
}
