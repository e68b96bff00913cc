import { firstState } from '../firstState.ts';
import type { State } from '../state.ts';

/** The window before anything has happened, for tests. */
export const windowState: State = Object.freeze(
  firstState(
    {
      language: 'en',
      theme: 'system',
      numbers: 'system',
      systemLocale: 'en-GB',
      tourOffered: false,
      panels: {},
    },
    '0.1.0',
  ),
);
