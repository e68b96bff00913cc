import type { ChartTarget } from '../ChartViewProps.ts';

/**
 * The name of a mark inside the engine.
 *
 * @example `targetName({ kind: 'area', area: 'PAK' })` // area PAK
 */
export function targetName(target: ChartTarget): string {
  switch (target.kind) {
    case 'area':
      return `area ${target.area}`;
    case 'year':
      return `year ${target.year}`;
    case 'item':
      return `item ${target.code}`;
    case 'cell':
      return `cell ${target.row} ${target.column}`;
  }
}

/**
 * What a mark of that name stands for; null for a name of something else. The code of an area may
 * have a space, where it names a build as well; that of a column has none.
 *
 * @example targetOf('area PAK') // `{ kind: 'area', area: 'PAK' }`
 */
export function targetOf(name: string): ChartTarget | null {
  const [kind = '', ...words] = name.split(' ');
  const code = (kind === 'cell' ? words.slice(0, -1) : words).join(' ');
  switch (kind) {
    case 'area':
      return { kind, area: code };
    case 'year':
      return { kind, year: Number(code) };
    case 'item':
      return { kind, code };
    case 'cell':
      return { kind, row: code, column: words.at(-1) ?? '' };
    default:
      return null;
  }
}
