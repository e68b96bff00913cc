import { describe, expect, it } from 'vitest';
import { keptWidths, widthsToKeep } from './panels.ts';

describe('keptWidths', () => {
  it('takes the widths that a person has set and leaves the rest to the layout', () => {
    expect(keptWidths({ treeWidth: 300, tourOffered: true })).toEqual({ tree: 300 });
    expect(keptWidths(widthsToKeep({ details: 240 }))).toEqual({ details: 240 });
  });

  it('leaves out what no panel can be', () => {
    expect(keptWidths({ treeWidth: 5, detailsWidth: '300' })).toEqual({});
    expect(keptWidths({ treeWidth: Number.NaN, detailsWidth: 100_000 })).toEqual({});
  });
});
