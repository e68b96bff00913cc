import type { Method } from '../method.ts';
import { availabilitySettings } from './availability.ts';

const family = 'screen';
const version = 1;

/** The methods that decide which areas stay. */
export const screenMethods: readonly Method[] = [
  {
    code: 'availability',
    family,
    version,
    name: { en: 'Availability', zh: '数据可得性' },
    source: 'becker2022',
    example:
      'availability([column([1, 0]), column([1, "no-data"])], {}, ["A", "B"]) // 0, 0, 1, 1, 1, 1, 0.5, 0',
    settings: availabilitySettings,
  },
];
