/** Which losses progress is told of. */
export interface SendaiQuestion {
  readonly countrySet: string;
  readonly hazards: readonly string[];
  readonly withPartialYears: boolean;
}
