/** One work that a method follows. */
export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
}

/**
 * The bibliography: every `@source` of a docstring and every method names one of these keys.
 */
export const sources = {
  gndar2022: {
    authors: 'ADREM, NDRCC, IFRC',
    year: 2023,
    title: '2022 Global Natural Disaster Assessment Report',
    where: 'Beijing: Academy of Disaster Reduction and Emergency Management',
  },
  emdatDoc: {
    authors: 'Centre for Research on the Epidemiology of Disasters',
    year: 2023,
    title: 'EM-DAT Documentation',
    where: 'doc.emdat.be',
  },
  fips1804: {
    authors: 'National Institute of Standards and Technology',
    year: 2015,
    title: 'Secure Hash Standard',
    where: 'FIPS PUB 180-4',
  },
  hyndman1996: {
    authors: 'Hyndman, R. J.; Fan, Y.',
    year: 1996,
    title: 'Sample quantiles in statistical packages',
    where: 'The American Statistician 50(4), 361-365',
  },
  neumaier1974: {
    authors: 'Neumaier, A.',
    year: 1974,
    title: 'Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen',
    where: 'Zeitschrift für Angewandte Mathematik und Mechanik 54(1), 39-51',
  },
  oecd2008: {
    authors: 'OECD; JRC European Commission',
    year: 2008,
    title: 'Handbook on Constructing Composite Indicators: Methodology and User Guide',
    where: 'Paris: OECD Publishing',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** A key of the bibliography. */
export type SourceKey = keyof typeof sources;
