import { expect, it } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { tourStops } from './tourStops.ts';

it('takes about a minute to read', () => {
  const say = wordsIn('en');
  const words = tourStops.flatMap(({ text }) => say(`tour.stops.${text}.text`).split(' '));
  expect(words.length).toBeLessThan(220);
});
