import type { WindowEvent } from '../event.ts';

/** What asks for a score, asking for it in the year that was tested, whatever year is shown by now. */
export function inTestedYear(event: WindowEvent, year: number | null): WindowEvent {
  return event.kind === 'scoreExplanationAsked' && year !== null ? { ...event, year } : event;
}
