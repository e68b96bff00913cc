import type { ReactNode } from 'react';
import { eventTableOf } from '../../state/importing/lossSources.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What has to be known of an imported table beside every figure made from it. */
export function SourceNotes({ losses }: { readonly losses: Losses }): ReactNode {
  const { opened, assessment, say, writer } = losses;
  const table = eventTableOf(opened, assessment.question.source);
  if (table === undefined) return null;
  const count = writer('events').full;
  const { coverage, uncounted } = table;
  const { leftOut } = table.review.rows;
  const notes = [
    say('importing.notes.counts', {
      file: table.file,
      countryEvents: count(table.countryEvents),
      distinctEvents: count(table.distinctEvents),
      first: coverage.firstYear,
      last: coverage.lastYear,
    }),
    ...(leftOut === 0
      ? []
      : [say('importing.notes.leftOut', { count: leftOut, rows: count(leftOut) })]),
    ...(uncounted === 0
      ? []
      : [say('importing.notes.uncounted', { count: uncounted, rows: count(uncounted) })]),
    ...(assessment.question.firstYear < 2000 ? [say('importing.notes.early')] : []),
  ];
  return <Notice kind="plain">{notes.join(' ')}</Notice>;
}
