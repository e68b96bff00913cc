import { failure, type Result, success } from '../../analysis/failure.ts';

/** Collects every bad place of a file, so that a refusal names all of them at once. */
export interface Faults {
  /** Notes a bad place. The message says what is wrong there, lower case, without the place. */
  readonly add: (place: string, message: string) => void;
  /** The value when no fault was noted, else one failure that names every place. */
  readonly settle: <Value>(value: Value) => Result<Value>;
}

/**
 * Starts an empty list of faults.
 *
 * @param step - exported name of the importer that collects
 */
export function startFaults(step: string): Faults {
  const places: string[] = [];
  const messages: string[] = [];
  return {
    add: (place, message) => {
      places.push(place);
      messages.push(`${place}: ${message}`);
    },
    settle: (value) => {
      if (places.length === 0) return success(value);
      const shown = messages.slice(0, 5).join('; ');
      const more = places.length > 5 ? ` and ${places.length - 5} more` : '';
      return failure('bad-input', step, `${shown}${more}`, places);
    },
  };
}
