import type { Failure } from '../../../analysis/failure.ts';
import type { EventFileChoices } from '../../../datasets/importers/importEvents.ts';
import type { ImportReview, UnmappedTable } from '../../compute/importing/importMessages.ts';

/** What a person chose about a file so far. */
export interface ImportChoices extends Partial<EventFileChoices> {
  /** Years that the publisher has not closed. */
  readonly partialYears?: readonly number[];
}

/** How far the import of a file has come. */
export type Importing =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'reading';
      readonly file: string;
      readonly choices: ImportChoices;
      readonly rows: number;
    }
  | {
      readonly kind: 'unmapped';
      readonly file: string;
      readonly choices: ImportChoices;
      readonly table: UnmappedTable;
    }
  | {
      readonly kind: 'review' | 'storing';
      readonly file: string;
      readonly choices: ImportChoices;
      readonly review: ImportReview;
    }
  | {
      readonly kind: 'failed';
      readonly file: string;
      readonly choices: ImportChoices;
      readonly failure: Failure;
    };
