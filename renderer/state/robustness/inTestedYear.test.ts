import { expect, it } from 'vitest';
import type { WindowEvent } from '../event.ts';
import { inTestedYear } from './inTestedYear.ts';

it('asks for the score of the year that was tested, and leaves all else as it is', () => {
  const asked: WindowEvent = { kind: 'scoreExplanationAsked', area: 'CHE', node: 'HDI' };
  expect(inTestedYear(asked, 2010)).toEqual({ ...asked, year: 2010 });
  expect(inTestedYear(asked, null)).toBe(asked);
  const removal: WindowEvent = {
    kind: 'figureNumberAsked',
    number: { kind: 'removal', node: 'GNI' },
  };
  expect(inTestedYear(removal, 2010)).toBe(removal);
});
