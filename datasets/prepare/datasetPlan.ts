import type { DatasetFacts } from '../descriptor.ts';
import type { Importer } from '../importers/importer.ts';

/** How one bundled data set is made: what a person states, which files it needs, who reads them. */
export interface DatasetPlan {
  readonly facts: DatasetFacts;
  /**
   * The publisher's files, by their path below the folder given with `--from`, or below the folder
   * beside it; the importer gets their bytes under the same names.
   */
  readonly inputs: readonly string[];
  readonly importer: Importer;
}
