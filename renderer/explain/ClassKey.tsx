import { memo, type ReactNode } from 'react';
import { classColours } from '../chart/classes.ts';
import { figureWords } from '../chart/figureWords.ts';
import type { ValueClasses } from '../chart/spec.ts';
import { chartThemes } from '../chart/theme.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useWords } from '../words/words.ts';
import { Explainable } from './Explainable.tsx';

/** The names of the classes of an index in the language on screen, one a line, from the lowest. */
export function classNames({
  classes,
  language,
}: Pick<IndexOnScreen, 'classes' | 'language'>): string {
  return (classes?.names ?? []).map((name) => name[language]).join('\n');
}

interface ClassKeyProps {
  readonly classes: ValueClasses;
  readonly theme: 'light' | 'dark';
  /** One a line, from the lowest; empty where the classes have no names. */
  readonly names: string;
  readonly language: 'en' | 'zh';
  readonly node: string;
  readonly write: (score: number) => string;
}

/** What the colours of classes mean, as entries of a legend; each class leads to the countries in it. */
export const ClassKey = memo(
  function ClassKey({ classes, theme, names, language, node, write }: ClassKeyProps): ReactNode {
    const say = useWords();
    const labels = names === '' ? [] : names.split('\n');
    const { breaks } = classes;
    const areSigned = breaks.some((limit) => limit < 0);
    return (
      <>
        {classColours(classes, chartThemes[theme]).map((colour, place) => {
          const [from, to] = [breaks[place - 1], breaks[place]];
          const range =
            from === undefined
              ? `< ${to === undefined ? '' : write(to)}`
              : to === undefined
                ? `≥ ${write(from)}`
                : figureWords[language].between(write(from), write(to), areSigned);
          return (
            <span key={colour} className="legend-key">
              <span className="legend-mark" aria-hidden="true" style={{ background: colour }} />
              <span className="number">
                <Explainable
                  event={{ kind: 'figureNumberAsked', number: { kind: 'class', node, place } }}
                  hint={say('apart.classHint')}
                >
                  {labels[place] === undefined ? range : `${labels[place]} ${range}`}
                </Explainable>
              </span>
            </span>
          );
        })}
      </>
    );
  },
  (one, other) =>
    one.theme === other.theme &&
    one.names === other.names &&
    one.language === other.language &&
    one.node === other.node &&
    one.classes.palette === other.classes.palette &&
    one.classes.breaks.join() === other.classes.breaks.join(),
);
