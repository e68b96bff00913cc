import { expect, it } from 'vitest';
import type { ChartTarget } from '../ChartViewProps.ts';
import { targetName, targetOf } from './targetName.ts';

it('finds a mark again by its name, whether or not its country stands in a build', () => {
  const targets: readonly ChartTarget[] = [
    { kind: 'area', area: 'PAK' },
    { kind: 'area', area: 'PAK now' },
    { kind: 'year', year: 2019 },
    { kind: 'item', code: 'VU' },
    { kind: 'cell', row: 'PAK', column: '2019' },
    { kind: 'cell', row: 'PAK now', column: 'VU' },
  ];
  expect(targets.map((target) => targetOf(targetName(target)))).toEqual(targets);
  expect(targetOf('series a')).toBeNull();
});
