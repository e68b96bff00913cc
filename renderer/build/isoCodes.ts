import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** ISO 3166-1 numeric code (three digits) to alpha-3. */
export const alpha3OfNumeric: ReadonlyMap<string, string> = new Map(
  codes.map((row) => [row[2] ?? '', row[1] ?? ''] as const),
);
