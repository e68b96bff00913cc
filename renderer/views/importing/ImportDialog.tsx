import { type ReactNode, useEffect, useRef } from 'react';
import type { Failure } from '../../../analysis/failure.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { asksForCountry, importFailureText } from '../../state/importing/importFailureText.ts';
import { useImporter } from '../../state/importing/useImporter.ts';
import { useCount } from '../../state/useCount.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Button } from '../../ui/Button.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { ReadingChoices } from './ReadingChoices.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';

/** Brings a table of events in: choose, read, look through, import. Closing it gives up. */
export function ImportDialog(): ReactNode {
  const say = useWords();
  const send = useSend();
  const importer = useImporter();
  const count = useCount();
  const importing = useWindow((state) => state.importing);
  const step = useRef<HTMLDivElement>(null);
  const { kind } = importing;
  // What had the focus goes with its step; the button that closes the dialog would get it.
  useEffect(() => {
    if (kind !== 'none') step.current?.focus();
  }, [kind]);
  const close = (): void => {
    importer.cancel();
    send({ kind: 'dialogChanged', dialog: { kind: 'none' } });
  };
  const title =
    importing.kind === 'none'
      ? say('importing.title')
      : say('importing.titleOf', { file: importing.file });
  const cancel = <Button onPress={importer.cancel}>{say('importing.cancel')}</Button>;
  return (
    <ModalDialog title={title} closeLabel={say('frame.close')} onClose={close}>
      <div className="importing" data-step={kind} ref={step} tabIndex={-1}>
        {importing.kind === 'none' ? <ChooseFile /> : null}
        {importing.kind === 'reading' ? (
          <div className="importing-busy">
            <Busy>{say('importing.reading', { file: importing.file })}</Busy>
            <span className="number">
              {say('importing.rowsRead', { count: importing.rows, rows: count(importing.rows) })}
            </span>
            {cancel}
          </div>
        ) : null}
        {importing.kind === 'storing' ? (
          <div className="importing-busy">
            <Busy>{say('importing.storing', { file: importing.file })}</Busy>
            {cancel}
          </div>
        ) : null}
        {importing.kind === 'failed' ? (
          <div className="importing-failed">
            <Refusal file={importing.file} failure={importing.failure} />
            <div className="importing-row">
              <ReadingChoices asksFormat choices={importing.choices} />
            </div>
            <ChooseFile again />
          </div>
        ) : null}
        {importing.kind === 'unmapped' ? (
          <ImportMapping
            key={importing.table.header.join('\n')}
            choices={importing.choices}
            table={importing.table}
          />
        ) : null}
        {importing.kind === 'review' ? (
          <ReviewPanel choices={importing.choices} review={importing.review} />
        ) : null}
      </div>
    </ModalDialog>
  );
}

interface RefusalProps {
  readonly file: string;
  readonly failure: Failure;
}

/** Why a file was not read, or what has to be chosen before it can be. */
function Refusal({ file, failure }: RefusalProps): ReactNode {
  const say = useWords();
  const failureText = useFailureText();
  const why = importFailureText(failure, say) ?? failureText(failure);
  if (asksForCountry(failure)) {
    return (
      <Notice kind="plain" title={say('importing.oneMore', { file })}>
        <p>{why}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="failure" title={say('importing.failed', { file })}>
      <p>{why}</p>
      <p>{say('importing.kept')}</p>
    </Notice>
  );
}
