import type { LossQuestion } from '../../../analysis/losses/question.ts';
import { membersOf, namesInSet } from '../../../datasets/store/membersOf.ts';
import type { Opened } from '../../compute/messages.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';
import { namesOf } from '../names.ts';

/** The whole question as one sentence, to be sent to somebody else. */
export function questionSentence(
  question: LossQuestion,
  opened: Opened,
  language: Language,
): string {
  const say = wordsIn(language);
  const names = namesOf(opened, language);
  const { areas } = membersOf(namesInSet(question.countrySet), opened);
  return say('question.sentence', {
    set: names.countrySet(question.countrySet),
    areas: say('question.someAreas', { count: areas.length }),
    hazards:
      question.hazards.length === opened.hazards.length
        ? say('question.allHazards')
        : question.hazards.map(names.hazard).join(say('figure.listSeparator')),
    first: question.firstYear,
    last: question.lastYear,
    measure: say(`measure.${question.measure}`),
    years: question.baselineYears,
    statistic: say(`lossFigures.${question.baselineStatistic ?? 'mean'}`),
  });
}
