/** An older edition: its code, year, version, file, and what its file needs before it can be read. */
export interface InformEdition {
  readonly id: string;
  readonly year: number;
  readonly version: string;
  readonly file: string;
  /** The column that holds the country's code. */
  readonly areaColumn: string;
  readonly encoding: 'utf-8' | 'latin-1';
  /** Whether the header ends in a comma that no row has. */
  readonly hasSpareHeading: boolean;
}

/** The editions whose result files are bundled. */
export const informEditions: readonly InformEdition[] = [
  {
    id: 'INFORM2016',
    year: 2016,
    version: '2016',
    file: 'inform/INFORM-2016.csv',
    areaColumn: 'ISO3',
    encoding: 'utf-8',
    hasSpareHeading: true,
  },
  {
    id: 'INFORM2018mid_v034',
    year: 2018,
    version: 'mid-2018 v0.3.4',
    file: 'inform/INFORM_Mid2018_v034.csv',
    areaColumn: 'ISO3',
    encoding: 'latin-1',
    hasSpareHeading: false,
  },
  {
    id: 'INFORM2020_v040',
    year: 2020,
    version: '2020 v0.4.0',
    file: 'inform/inform_gri_2020_v040.csv',
    areaColumn: 'ISO3',
    encoding: 'latin-1',
    hasSpareHeading: false,
  },
  {
    id: 'INFORM2021',
    year: 2021,
    version: '2021',
    file: 'inform/INFORM_2021.csv',
    areaColumn: 'Country',
    encoding: 'utf-8',
    hasSpareHeading: false,
  },
];
