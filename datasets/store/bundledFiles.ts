/** Reads the files of bundled data sets; each host has its own way to them. */
export interface BundledFiles {
  /**
   * @param folder - a data set's folder below `datasets/`, such as `emdat-losses`
   * @param file -   a file in it, such as `datapackage.json`
   * @throws Error when there is no such file
   */
  read: (folder: string, file: string) => Promise<Uint8Array>;
}

/** The data sets that the first question needs, in the order in which they are loaded. */
export const FIRST_DATA_SETS: readonly string[] = [
  'countries',
  'country-sets',
  'emdat-losses',
  'economy',
];
