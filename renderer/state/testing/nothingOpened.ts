import type { Opened } from '../../compute/messages.ts';

/** A library in which nothing is. */
export const nothingOpened: Opened = {
  dataSets: [],
  countries: [],
  countrySets: [],
  hazards: [],
  lossCoverage: undefined,
  engineVersion: '',
};
