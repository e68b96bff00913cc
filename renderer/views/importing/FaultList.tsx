import { type ReactNode, useMemo, useState } from 'react';
import type { RowFault, RowFaultKind } from '../../../datasets/importers/rowFaults.ts';
import type { ImportReview } from '../../compute/importing/importMessages.ts';
import { desktop } from '../../desktop.ts';
import { placeText } from '../../state/importing/placeText.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { useCount } from '../../state/useCount.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useWords } from '../../words/words.ts';
import { faultsText, reasonText } from './faultsText.ts';

/** Every doubtful row with its place, to be filtered by kind and copied. */
export function FaultList({ review }: { readonly review: ImportReview }): ReactNode {
  const say = useWords();
  const count = useCount();
  const [kind, setKind] = useState<RowFaultKind | 'all'>('all');
  const [copied, setCopied] = useState(false);
  const { faults, faultCounts } = review;
  const options = useMemo(
    () => [
      { key: 'all' as const, name: say('importing.showAll') },
      ...faultCounts.map((counted) => ({
        key: counted.kind,
        name: say(`importing.kinds.${counted.kind}`),
      })),
    ],
    [faultCounts, say],
  );
  const isThere = options.some(({ key }) => key === kind);
  const shown = useMemo(
    () => (kind === 'all' || !isThere ? faults : faults.filter((fault) => fault.kind === kind)),
    [faults, kind, isThere],
  );
  const all = faultCounts.reduce((sum, { leftOut, kept }) => sum + leftOut + kept, 0);
  const copy = async (): Promise<void> => {
    const outcome = await desktop()['text:copy']({ text: faultsText(shown) });
    setCopied(outcome.ok);
  };
  return (
    <>
      <div className="importing-row">
        <Choice
          label={say('importing.show')}
          options={options}
          chosen={isThere ? kind : 'all'}
          onChoose={setKind}
        />
        <span className="importing-hint">
          {faults.length < all
            ? say('importing.firstOnes', { shown: count(faults.length), all: count(all) })
            : ''}
        </span>
        <span role="status">{copied ? say('importing.copied') : ''}</span>
        <Button kind="quiet" icon="copy" onPress={() => void copy()}>
          {say('importing.copy')}
        </Button>
      </div>
      <VirtualList
        label={say('importing.faults')}
        count={shown.length}
        rowHeight={28}
        row={(index) => <FaultRow fault={shown[index]} />}
      />
    </>
  );
}

function FaultRow({ fault }: { readonly fault: RowFault | undefined }): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  if (fault === undefined) return null;
  const { kind, place, reason, row } = fault;
  return (
    <div className="fault" data-row={row}>
      <span className="fault-place" title={place}>
        {placeText(place, say)}
      </span>
      <span>{say(`importing.kinds.${kind}`)}</span>
      <span className="fault-reason" title={reason}>
        {language === 'en' ? reason : reasonText(fault, say)}
      </span>
      <span className="fault-row">
        {say(row === 'kept' ? 'importing.rowKept' : 'importing.rowLeftOut')}
      </span>
    </div>
  );
}
