import type { Opened } from '../compute/messages.ts';
import type { Language } from '../words/language.ts';

/** Names of everything that has a code, in one language. */
export interface Names {
  readonly area: (code: string) => string;
  readonly countrySet: (code: string) => string;
  readonly hazard: (code: string) => string;
}

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
  return {
    area: lookUp(opened.countries),
    countrySet: lookUp(opened.countrySets),
    hazard: lookUp(opened.hazards),
  };
}
