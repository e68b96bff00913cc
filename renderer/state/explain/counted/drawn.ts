import type { Losses } from '../../useLosses.ts';
import type { Counted } from './counted.ts';

/** What the notes under a figure of losses are explained with. */
export type FigureCountInputs = Pick<
  Losses,
  | 'assessment'
  | 'opened'
  | 'say'
  | 'names'
  | 'writer'
  | 'language'
  | 'coverage'
  | 'quantity'
  | 'measure'
>;

/** What a figure draws and what it leaves out. */
export type Drawn = Pick<Counted, 'title' | 'notes' | 'lists' | 'formulas'>;
