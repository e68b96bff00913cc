import { type ReactNode, useMemo, useState } from 'react';
import type { Robustness } from '../../compute/robustness/messages.ts';
import { MarkedNumbers } from '../../explain/MarkedNumbers.tsx';
import type { Built } from '../../state/builds/built.ts';
import type { Scope } from '../../state/builds/standings.ts';
import { useWindow } from '../../state/context.ts';
import { useOpened } from '../../state/figures/useOpened.ts';
import {
  type RobustnessFigureInputs,
  shownSpreads,
} from '../../state/robustness/robustnessFigures.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Segments } from '../../ui/Segments.tsx';
import { numberLocale } from '../../words/numbers.ts';
import { useWords } from '../../words/words.ts';
import { FigurePanel } from './FigurePanel.tsx';
import { findingSentences } from './findingSentences.ts';

interface FindingsProps {
  readonly of: Built;
  readonly answer: Robustness;
  readonly scope: Scope;
}

const few = 30;

/** The finding in words, then rank intervals, what moves them, and the classes. */
export function Findings({ of, answer, scope }: FindingsProps): ReactNode {
  const say = useWords();
  const settings = useSettings();
  const programVersion = useWindow((state) => state.programVersion);
  const [all, setAll] = useState(false);
  const opened = useOpened();
  const inputs = useMemo((): RobustnessFigureInputs | null => {
    if (opened === null) return null;
    return {
      opened,
      built: of,
      answer,
      scope,
      language: settings.language,
      locale: numberLocale(settings.numbers, settings.systemLocale),
      programVersion,
      year: answer.year,
      most: all ? Number.POSITIVE_INFINITY : few,
    };
  }, [opened, of, answer, scope, settings, programVersion, all]);
  if (inputs === null) return null;
  const count = shownSpreads({ answer }, of, scope).length;
  return (
    <div className="robustness-body">
      <div className="robustness-headline" aria-live="polite">
        {findingSentences(inputs, say).map(({ text, leads }) => (
          <p key={text}>
            <MarkedNumbers text={text} leads={leads} />
          </p>
        ))}
      </div>
      {count <= few ? null : (
        <Segments
          label={say('robustness.areasShown')}
          options={[
            { key: 'few', name: say('robustness.first', { count: few }) },
            { key: 'all', name: say('robustness.all', { count }) },
          ]}
          chosen={all ? 'all' : 'few'}
          onChoose={(key) => setAll(key === 'all')}
        />
      )}
      <div className="robustness-figures">
        <FigurePanel figure="intervals" inputs={inputs} height="fit" />
        <div className="robustness-side">
          <FigurePanel figure="sensitivity" inputs={inputs} height="fit" />
          <FigurePanel figure="removals" inputs={{ ...inputs, most: 12 }} height="fit" />
        </div>
        <FigurePanel figure="classes" inputs={inputs} height="fit" />
      </div>
    </div>
  );
}
