import { type ReactNode, useState } from 'react';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { Button } from '../../ui/Button.tsx';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import type { SavedRows } from './tableFacts.ts';
import { type ReadPage, type Saving, useSaveRows } from './useSaveRows.ts';

interface SaveRowsProps {
  readonly data: DataOnScreen;
  readonly rows: SavedRows;
  /** How many rows are shown. */
  readonly count: number;
  readonly page: ReadPage;
}

const formats = ['csv', 'xlsx', 'parquet'] as const;

/** Saves the rows that are shown with what a reader must know of them, or copies them. */
export function SaveRows({ data, rows, count, page }: SaveRowsProps): ReactNode {
  const { say } = data;
  const { saving, save, copy, cancel } = useSaveRows(data, rows, count, page);
  const [opened, setOpened] = useState(0);
  const done = (close: () => void): void => {
    close();
    setOpened(opened + 1);
  };
  return (
    <>
      <span className="save-said" role="status">
        {said(saving, data, count)}
      </span>
      {saving.kind === 'reading' ? (
        <Button kind="quiet" onPress={cancel}>
          {say('data.sql.cancel')}
        </Button>
      ) : (
        <PopoverButton icon="export" label={say('data.save.open')} text>
          {(close) => (
            <div className="save-rows">
              <p className="panel-unit">
                {say('data.save.intro', { count, rows: data.numbers.shown(count) })}
              </p>
              {formats.map((format) => (
                <Button
                  key={format}
                  disabled={count === 0}
                  onPress={() => {
                    done(close);
                    save(format);
                  }}
                >
                  {say(`data.save.formats.${format}`)}
                </Button>
              ))}
              <Button
                icon="copy"
                disabled={count === 0}
                onPress={() => {
                  done(close);
                  copy();
                }}
              >
                {say('data.save.copy')}
              </Button>
            </div>
          )}
        </PopoverButton>
      )}
    </>
  );
}

function said(saving: Saving, { say, numbers }: DataOnScreen, count: number): string {
  switch (saving.kind) {
    case 'none':
      return '';
    case 'reading':
      return say('data.save.reading', {
        done: numbers.shown(saving.read),
        all: numbers.shown(count),
      });
    case 'said':
      return saving.text;
  }
}
