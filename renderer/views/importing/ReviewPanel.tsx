import { type ReactNode, useMemo } from 'react';
import { eventClasses } from '../../../datasets/importers/emdatClassification.ts';
import type { ImportReview } from '../../compute/importing/importMessages.ts';
import type { ImportChoices } from '../../state/importing/importing.ts';
import { useImporter } from '../../state/importing/useImporter.ts';
import { useCount } from '../../state/useCount.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../words/words.ts';
import { yearsText } from '../../words/yearsText.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { FaultKinds } from './FaultKinds.tsx';
import { FaultList } from './FaultList.tsx';
import { ReadingChoices } from './ReadingChoices.tsx';

interface ReviewPanelProps {
  readonly choices: ImportChoices;
  readonly review: ImportReview;
}

/** What was read, what is doubtful about it, and what becomes of it. */
export function ReviewPanel({ choices, review }: ReviewPanelProps): ReactNode {
  const say = useWords();
  const importer = useImporter();
  const count = useCount();
  const { rows, years } = review;
  const lastYear = years?.last;
  const partialOptions = useMemo(
    () => [
      { key: '', name: say('importing.noPartialYear') },
      ...(lastYear === undefined ? [] : [{ key: String(lastYear), name: String(lastYear) }]),
    ],
    [lastYear, say],
  );
  return (
    <div className="importing-review">
      <div className="importing-choices">
        <ReadingChoices choices={choices} />
        {choices.mapping === undefined ? null : (
          <Button onPress={importer.remap}>{say('importing.mapping.again')}</Button>
        )}
        <Choice
          label={say('importing.partialYear')}
          stacked
          options={partialOptions}
          chosen={String(choices.partialYears?.[0] ?? '')}
          onChoose={(year) => importer.choose({ partialYears: year === '' ? [] : [Number(year)] })}
        />
        <ChooseFile again />
      </div>
      <div className="importing-side">
        <Facts review={review} />
        <h3 className="importing-head">{say('importing.faults')}</h3>
        {review.faultCounts.length === 0 ? (
          <p>{say(rows.read === 0 ? 'importing.noRows' : 'importing.noFaults')}</p>
        ) : (
          <>
            <p className="importing-hint">{say('importing.faultsHint')}</p>
            <FaultKinds choices={choices} counts={review.faultCounts} />
            <FaultList review={review} />
          </>
        )}
        <div className="importing-foot">
          <p className="importing-hint">{say('importing.untilClosed')}</p>
          <Button onPress={importer.cancel}>{say('importing.cancel')}</Button>
          <Button kind="primary" disabled={rows.kept === 0} onPress={importer.confirm}>
            {rows.kept === 0
              ? say('importing.nothing')
              : say('importing.confirm', { count: rows.kept, rows: count(rows.kept) })}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Facts({ review }: { readonly review: ImportReview }): ReactNode {
  const say = useWords();
  const count = useCount();
  const { rows, counts, keptApart, years } = review;
  const apart = eventClasses.flatMap((eventClass) => {
    const number = keptApart[eventClass] ?? 0;
    return number === 0 ? [] : [say(`importing.classes.${eventClass}`, { number: count(number) })];
  });
  const facts = [
    [
      say('importing.facts.kept'),
      say('importing.facts.ofRows', { kept: count(rows.kept), read: count(rows.read) }),
    ],
    [say('importing.facts.leftOut'), count(rows.leftOut)],
    [say('importing.facts.countryEvents'), count(counts.countryEvents)],
    [say('importing.facts.distinctEvents'), count(counts.distinctEvents)],
    [say('importing.facts.years'), years === null ? '–' : yearsText(say, years.first, years.last)],
  ] as const;
  return (
    <>
      <dl className="importing-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">{value}</dd>
          </div>
        ))}
      </dl>
      {apart.length === 0 ? null : (
        <p className="importing-hint">
          {say('importing.facts.apart', { list: apart.join(say('figure.listSeparator')) })}
        </p>
      )}
    </>
  );
}
