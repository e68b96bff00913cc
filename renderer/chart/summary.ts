import { rulesOf } from './rulesOf.ts';
import type { ChartSpec } from './spec.ts';

/**
 * What a chart shows, in a few sentences, for those who cannot see it.
 *
 * @returns measure, unit and period; then what its kind finds worth saying
 */
export function summary(spec: ChartSpec): string {
  const zh = spec.language === 'zh';
  const unit = spec.unit === '' ? '' : zh ? `（${spec.unit}）` : ` (${spec.unit})`;
  const said = [spec.measure + unit, spec.period].filter((part) => part !== '');
  const head = said.length === 0 ? '' : zh ? `${said.join('，')}。` : `${said.join(', ')}. `;
  return (head + rulesOf(spec).summary(spec)).trim();
}
