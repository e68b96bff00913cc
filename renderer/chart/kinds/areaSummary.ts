import { formatNumber } from '../formatNumber.ts';
import type { AreaValue, ChartFrame } from '../spec.ts';

interface Known {
  readonly label: string;
  readonly value: number;
}

function knownOf(areas: readonly AreaValue[]): Known[] {
  return areas.flatMap(({ label, value }) => (typeof value === 'number' ? [{ label, value }] : []));
}

/** The highest areas, and how many have and lack data; nothing of a map that has none yet. */
export function areaSummary(
  spec: Pick<ChartFrame, 'language' | 'numbers'>,
  areas: readonly AreaValue[],
): string {
  if (areas.length === 0) return '';
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
