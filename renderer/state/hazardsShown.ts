import type { HazardLosses, LossAssessment } from '../../analysis/losses/assessment.ts';

/**
 * The hazards that a list shows. A table that a person brought may know few of them: the others are left
 * out, for their zeros would say that nothing happened where nobody looked. Where none has an entry, all
 * are shown with their reasons.
 *
 * @param assessment - of the bundled losses, of which every hazard is shown, or of a table of events
 */
export function hazardsShown({
  hazards,
  question,
}: Pick<LossAssessment, 'hazards' | 'question'>): readonly HazardLosses[] {
  if (question.source === undefined) return hazards;
  const known = hazards.filter(({ figures }) => figures.events.entries > 0);
  return known.length === 0 ? hazards : known;
}
