import type { ReactNode } from 'react';
import { useWindow } from '../state/context.ts';
import { lossDataSetOf } from '../state/importing/lossSources.ts';
import { useLosses } from '../state/useLosses.ts';
import { useWords } from '../words/words.ts';

/** The truth about sources, coverage and what was left out. */
export function StatusBar(): ReactNode {
  const say = useWords();
  const losses = useLosses();
  // The index screen speaks of other data: it says so at its own foot.
  const elsewhere = useWindow((state) => state.view === 'index');
  return (
    <footer className="status-bar" aria-label={say('status.label')}>
      {losses === null || elsewhere
        ? null
        : facts(losses).map((fact) => (
            <span key={fact} className="status-fact">
              {fact}
            </span>
          ))}
    </footer>
  );
}

function facts(losses: NonNullable<ReturnType<typeof useLosses>>): readonly string[] {
  const { assessment, coverage, language, measure, opened, say, write, writer } = losses;
  const { reported, entries } = assessment.total[measure];
  const source = opened.dataSets.find(({ name }) => name === lossDataSetOf(assessment.question));
  const { firstYear, partialYears } = coverage;
  const all = assessment.areas.length;
  return [
    ...(source === undefined
      ? []
      : [say('status.data', { title: source.title[language], version: source.version })]),
    ...(entries === 0
      ? []
      : [
          say('status.coverage', {
            measure: say(`measure.${measure}`),
            percent: write.share((100 * reported) / entries),
            entries: writer('events').full(entries),
          }),
        ]),
    say('status.countries', { with: all - assessment.areasWithoutEntries.length, all }),
    say('status.begins', { year: firstYear }),
    ...partialYears
      .filter((year) => year <= assessment.question.lastYear)
      .map((year) => say('status.partial', { year })),
  ];
}
