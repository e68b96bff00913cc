import { expect, it } from 'vitest';
import { figureOf } from '../chart/figure/figurePresets.ts';
import { readmeText } from './readme.ts';
import { testCodes } from './testing/maps.ts';
import { testChoropleth } from './testing/specs.ts';

it('says of a map what it is drawn on, and why it goes against the rule of its place', () => {
  const figure = figureOf(testChoropleth(testCodes, 'zh'));
  const text = readmeText('图件', [
    {
      name: '1 地图',
      figure: { ...figure, publication: { kind: 'china', override: '内部讨论稿' } },
      whole: null,
    },
  ]);
  expect(text).toMatch(/^图件\n\n1 地图\n标题：/);
  expect(text).toContain(
    '\n底图：Natural Earth 1:50m (world-atlas 2.0.2)。示意图，边界不具权威性。',
  );
  expect(text).toContain('\n中国境内发表的地图不合规定，理由：内部讨论稿\n');
  const general = readmeText('Figures', [{ name: null, figure, whole: null }]);
  expect(general).not.toContain('理由');
});
