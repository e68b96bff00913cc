import type { BaseMap, BaseMapId } from './spec.ts';

/** The records of the base maps that ship with the program, for specs. */
export const baseMaps: Readonly<Record<BaseMapId, BaseMap>> = {
  'natural-earth': {
    id: 'natural-earth',
    credit: 'Natural Earth 1:50m (world-atlas 2.0.2)',
    mapNumber: null,
    reviewed: false,
  },
  'chinese-standard': {
    id: 'chinese-standard',
    credit: 'world-geo-json-zh 2.1.5 (Surbowl)',
    mapNumber: null,
    reviewed: false,
  },
};
