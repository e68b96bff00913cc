/** An area that is no longer in ISO 3166 and has losses under its own code. */
export interface HistoricArea {
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: number;
  readonly name: string;
  readonly nameZh: string;
  readonly region: string;
  readonly subregion: string;
  readonly succeededBy: readonly string[];
}

/** Serbia and Montenegro to June 2006: its losses cannot be divided between its successors. */
export const historicAreas: readonly HistoricArea[] = [
  {
    iso3: 'SCG',
    iso2: 'CS',
    m49: 891,
    name: 'Serbia and Montenegro (to 2006)',
    nameZh: '塞尔维亚和黑山（至2006年）',
    region: 'Europe',
    subregion: 'Southern Europe',
    succeededBy: ['MNE', 'SRB'],
  },
];
