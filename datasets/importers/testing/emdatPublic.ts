/** The columns of EM-DAT's public table since 2023, in the publisher's order. */
export const emdatPublicHeader = [
  'DisNo.',
  'Historic',
  'Classification Key',
  'Disaster Group',
  'Disaster Subgroup',
  'Disaster Type',
  'Disaster Subtype',
  'External IDs',
  'Event Name',
  'ISO',
  'Country',
  'Subregion',
  'Region',
  'Location',
  'Origin',
  'Associated Types',
  'OFDA/BHA Response',
  'Appeal',
  'Declaration',
  "AID Contribution ('000 US$)",
  'Magnitude',
  'Magnitude Scale',
  'Latitude',
  'Longitude',
  'River Basin',
  'Start Year',
  'Start Month',
  'Start Day',
  'End Year',
  'End Month',
  'End Day',
  'Total Deaths',
  'No. Injured',
  'No. Affected',
  'No. Homeless',
  'Total Affected',
  "Reconstruction Costs ('000 US$)",
  "Reconstruction Costs, Adjusted ('000 US$)",
  "Insured Damage ('000 US$)",
  "Insured Damage, Adjusted ('000 US$)",
  "Total Damage ('000 US$)",
  "Total Damage, Adjusted ('000 US$)",
  'CPI',
  'Admin Units',
  'Entry Date',
  'Last Update',
] as const;

type Column = (typeof emdatPublicHeader)[number];

/** Cells of a made-up row by their columns. */
export type EmdatPublicCells = Partial<Readonly<Record<Column, string | number | null>>>;

const flood: EmdatPublicCells = {
  'DisNo.': '2010-9001-CHN',
  Historic: 'No',
  'Classification Key': 'nat-hyd-flo-riv',
  'Disaster Group': 'Natural',
  'Disaster Subgroup': 'Hydrological',
  'Disaster Type': 'Flood',
  'Disaster Subtype': 'Riverine flood',
  ISO: 'CHN',
  Country: 'China',
  'Start Year': 2010,
  'Start Month': 7,
  'Start Day': 4,
  'End Year': 2010,
  'End Month': 7,
  'End Day': 9,
  'Total Deaths': 12,
  'No. Injured': 30,
  'No. Affected': 500,
  'No. Homeless': 20,
  'Total Affected': 550,
  "Insured Damage ('000 US$)": 100,
  "Insured Damage, Adjusted ('000 US$)": 160,
  "Total Damage ('000 US$)": 1000,
  "Total Damage, Adjusted ('000 US$)": 1574.803,
  CPI: 63.5,
};

/** A made-up river flood in China, with some cells changed. */
export function emdatPublicRow(
  changes: EmdatPublicCells = {},
): readonly (string | number | null)[] {
  const cells = { ...flood, ...changes };
  return emdatPublicHeader.map((column) => cells[column] ?? null);
}

/** Rows as CSV text; every cell is quoted where it has to be. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  const quoted = (cell: string | number | null): string => {
    const text = cell === null ? '' : String(cell);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}
