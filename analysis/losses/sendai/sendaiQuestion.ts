/** Which losses progress is told of. */
export interface SendaiQuestion {
  readonly countrySet: string;
  readonly hazards: readonly string[];
  readonly withPartialYears: boolean;
}

/** The same of one country set, of bundled losses or a table of events. */
export interface SendaiRequest extends SendaiQuestion {
  /** Code of a table of events that a person brought; the bundled country profiles when absent. */
  readonly source?: string;
}
