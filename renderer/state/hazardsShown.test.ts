import { expect, it } from 'vitest';
import { assessed } from '../../analysis/losses/testing/assessed.ts';
import { hazardsShown } from './hazardsShown.ts';

const three = { hazards: ['flood', 'storm', 'drought'] };
const codes = (assessment: Parameters<typeof hazardsShown>[0]): readonly string[] =>
  hazardsShown(assessment).map(({ hazard }) => hazard);

it('shows every hazard of the bundled losses, and of an own table those that it has', () => {
  const bundled = assessed(three);
  expect(codes(bundled)).toEqual(['flood', 'storm', 'drought']);
  const own = { ...bundled, question: { ...bundled.question, source: 'own' } };
  expect(codes(own)).toEqual(['flood', 'storm']);
});

it('shows all with their reasons where an own table has none of them', () => {
  const none = assessed({ hazards: ['drought'], source: 'own' });
  expect(codes(none)).toEqual(['drought']);
});
