import type { Method } from '../method.ts';
import { denominateSettings } from './denominate.ts';

const family = 'denominate';
const version = 1;

/** The methods that set indicators in relation. */
export const denominateMethods: readonly Method[] = [
  {
    code: 'denominate',
    family,
    version,
    name: { en: 'Denomination', zh: '分母化' },
    source: 'becker2022',
    example: 'denominate(column([50, 8]), column([2000, 0]), { scale: 1000 }) // 25, NaN',
    settings: denominateSettings,
  },
];
