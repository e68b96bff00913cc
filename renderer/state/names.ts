import { namesInSet } from '../../datasets/store/membersOf.ts';
import type { Opened } from '../compute/messages.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';

/** Names of everything that has a code, in one language. */
export interface Names {
  readonly area: (code: string) => string;
  /** Of a set that has a name; of a list of areas those of the first ones. */
  readonly countrySet: (code: string) => string;
  readonly hazard: (code: string) => string;
}

/** A list of more areas is told by the first ones and a number. */
const MOST_TOLD = 4;

/** Looks names up once; a code without a name stands for itself. */
export function namesOf(opened: Opened, language: Language): Names {
  const lookUp = (
    named: readonly {
      readonly code: string;
      readonly name: { readonly en: string; readonly zh: string };
    }[],
  ): ((code: string) => string) => {
    const names = new Map(named.map(({ code, name }) => [code, name[language]]));
    return (code) => names.get(code) ?? code;
  };
  const area = lookUp(opened.countries);
  const set = lookUp(opened.countrySets);
  return {
    area,
    countrySet: (code) => {
      const name = set(code);
      return name === code ? listed(namesInSet(code).map(area), language) : name;
    },
    hazard: lookUp(opened.hazards),
  };
}

function listed(names: readonly string[], language: Language): string {
  const say = wordsIn(language);
  const separator = say('figure.listSeparator');
  if (names.length <= MOST_TOLD) return names.join(separator);
  const first = names.slice(0, MOST_TOLD - 1).join(separator);
  return say('question.manyAreas', { first, more: names.length - MOST_TOLD + 1 });
}
