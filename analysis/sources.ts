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
  becker2022: {
    authors: 'Becker, W.; Caperna, G.; Del Sorbo, M.; Norlén, H.; Papadimitriou, E.; Saisana, M.',
    year: 2022,
    title: 'COINr: an R package for developing composite indicators',
    where: 'Journal of Open Source Software 7(78), 4567',
  },
  eckstein2021: {
    authors: 'Eckstein, D.; Künzel, V.; Schäfer, L.',
    year: 2021,
    title: 'Global Climate Risk Index 2021',
    where: 'Bonn: Germanwatch',
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
  gndar2022: {
    authors: 'ADREM, NDRCC, IFRC',
    year: 2023,
    title: '2022 Global Natural Disaster Assessment Report',
    where: 'Beijing: Academy of Disaster Reduction and Emergency Management',
  },
  hyndman1996: {
    authors: 'Hyndman, R. J.; Fan, Y.',
    year: 1996,
    title: 'Sample quantiles in statistical packages',
    where: 'The American Statistician 50(4), 361-365',
  },
  inform2025: {
    authors: 'INFORM; JRC European Commission',
    year: 2025,
    title: 'INFORM Risk Index 2025, workbook v0.7.0',
    where: 'Inter-Agency Standing Committee and European Commission',
  },
  mazziotta2013: {
    authors: 'Mazziotta, M.; Pareto, A.',
    year: 2013,
    title: 'Methods for constructing composite indices: one for all or all for one?',
    where: 'Rivista Italiana di Economia Demografia e Statistica 67(2), 67-80',
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
