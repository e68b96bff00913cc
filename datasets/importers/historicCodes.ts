/** A code that ISO 3166 no longer has, or never had, and what it means today. */
export interface HistoricCode {
  readonly code: string;
  readonly name: string;
  /** Last year in which an event may carry the code; absent where it never ended. */
  readonly until?: number;
  /** Areas that lie where it lay; losses of one with several cannot be divided between them. */
  readonly successors: readonly string[];
}

/**
 * EM-DAT's codes outside ISO 3166: parts of states, and states that are no more.
 *
 * @source emdatDoc, "Spatial information and geocoding", table of extensions
 */
export const historicCodes: readonly HistoricCode[] = [
  { code: 'ANT', name: 'Netherlands Antilles', until: 2010, successors: ['BES', 'CUW', 'SXM'] },
  { code: 'AZO', name: 'Azores', successors: ['PRT'] },
  { code: 'CHA', name: 'Channel Islands', successors: ['GGY', 'JEY'] },
  { code: 'CSK', name: 'Czechoslovakia', until: 1992, successors: ['CZE', 'SVK'] },
  { code: 'DDR', name: 'German Democratic Republic', until: 1990, successors: ['DEU'] },
  { code: 'DFR', name: 'Germany, Federal Republic', until: 1990, successors: ['DEU'] },
  { code: 'SCG', name: 'Serbia and Montenegro', until: 2006, successors: ['SCG'] },
  { code: 'SPI', name: 'Canary Islands', successors: ['ESP'] },
  {
    code: 'SUN',
    name: 'Soviet Union',
    until: 1991,
    successors: [
      ...['ARM', 'AZE', 'BLR', 'EST', 'GEO', 'KAZ', 'KGZ', 'LTU', 'LVA', 'MDA', 'RUS', 'TJK'],
      ...['TKM', 'UKR', 'UZB'],
    ],
  },
  { code: 'YMD', name: "People's Democratic Republic of Yemen", until: 1990, successors: ['YEM'] },
  { code: 'YMN', name: 'Yemen Arab Republic', until: 1990, successors: ['YEM'] },
  {
    code: 'YUG',
    name: 'Yugoslavia',
    until: 2002,
    successors: ['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN'],
  },
];

/** What a publisher's area code means in a year. */
export interface AreaOfCode {
  /** Area counted under today; null where the state has been divided between several. */
  readonly area: string | null;
  /** The code was used after its last year. */
  readonly isTooLate: boolean;
}

const byCode = new Map(historicCodes.map((historic) => [historic.code, historic]));

/**
 * The present area of a publisher's code in a year.
 *
 * Serbia and Montenegro stays SCG, as in the bundled losses. Yugoslavia of 1992 to 2002 had the
 * same territory and counts under SCG; before 1992 it has no single successor.
 *
 * @param code - three letters, as the publisher writes them
 * @param year - in which the event began; null where unknown
 * @param knownAreas - the codes of present areas
 * @returns undefined where the code is unknown
 * @example areaOfCode('YUG', 1999, known) // `{ area: 'SCG', isTooLate: false }`
 */
export function areaOfCode(
  code: string,
  year: number | null,
  knownAreas: ReadonlySet<string>,
): AreaOfCode | undefined {
  const historic = byCode.get(code);
  if (historic === undefined) {
    return knownAreas.has(code) ? { area: code, isTooLate: false } : undefined;
  }
  const isTooLate = historic.until !== undefined && year !== null && year > historic.until;
  if (code === 'YUG' && year !== null && year >= 1992) return { area: 'SCG', isTooLate };
  const [only, ...others] = historic.successors;
  return { area: others.length === 0 ? (only ?? null) : null, isTooLate };
}
