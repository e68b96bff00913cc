import { describe, expect, it } from 'vitest';
import { builtOf, table } from '../explain/apart/testing/smallIndex.ts';
import { scoreOfCell } from './scoreOfCell.ts';

const built = builtOf(table, ['x', 'y']);
const fields = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('scoreOfCell', () => {
  it('asks for the node of the column in the country of the row', () => {
    const of = fields('iso3', 'x', 'y');
    for (const name of ['index/raw', 'index/normalised'])
      expect(scoreOfCell(name, of, ['B', 5, 3], 2, built)).toEqual({
        kind: 'scoreExplanationAsked',
        area: 'B',
        node: 'y',
      });
    const scores = fields('iso3', 'year', 'index');
    expect(scoreOfCell('index/scores', scores, ['B', 2004, 4], 2, built)).toMatchObject({
      node: 'index',
      year: 2004,
    });
  });
  it('asks for the rank where the index has one time only', () => {
    const of = fields('iso3', 'index', 'rank');
    expect(scoreOfCell('index/scores', of, ['B', 4, 2], 2, built)).toEqual({
      kind: 'figureNumberAsked',
      number: { kind: 'rank', area: 'B', node: 'index', build: null },
    });
    const years = fields('iso3', 'year', 'rank');
    expect(scoreOfCell('index/scores', years, ['B', 2004, 2], 2, built)).toBeNull();
  });
  it('has nothing to say of a name, a column that is in no node, or a file', () => {
    const of = fields('iso3', 'x', 'z');
    expect(scoreOfCell('index/raw', of, ['B', 5, 3], 0, built)).toBeNull();
    expect(scoreOfCell('index/raw', of, ['B', 5, 3], 2, built)).toBeNull();
    expect(scoreOfCell('emdat-losses/losses', of, ['B', 5, 3], 1, built)).toBeNull();
  });
});
