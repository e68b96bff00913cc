import type { ReactNode } from 'react';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { FieldProfile } from '../../../datasets/store/workbench/profileTable.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { meaningOf, unitOf } from '../../state/data/fieldWords.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { columnCounted } from '../../state/explain/counted/dataSetCounts.ts';
import { useSettings } from '../../state/settingsInUse.ts';

interface ColumnNoteProps {
  readonly data: DataOnScreen;
  readonly table: Pick<ListedTable, 'name' | 'dataSet'>;
  readonly field: TableField | null;
  readonly profile: FieldProfile | null;
  readonly rows: number;
}

/** What the column under the pointer or the cursor is: type, unit, meaning, how far it is filled. */
export function ColumnNote({ data, table, field, profile, rows }: ColumnNoteProps): ReactNode {
  const { say, numbers, cellText } = data;
  const { language } = useSettings();
  if (field === null) return <p className="column-note">{say('data.gridHint')}</p>;
  const unit = unitOf(field, language);
  const kind = [say(`data.type.${field.type}`), ...(unit === undefined ? [] : [unit])];
  return (
    <section className="column-note" aria-label={say('data.noteGrid')}>
      <strong>{field.name}</strong>
      <span>{kind.join(' · ')}</span>
      <span className="column-meaning">{meaningOf(field, language)}</span>
      {profile === null ? null : (
        <span>
          <CountedText
            of={() =>
              columnCounted(
                { table: table.name, column: field.name, rows, profile, dataSet: table.dataSet },
                data,
              )
            }
            text={[
              say('data.noteFilled', {
                filled: numbers.shown(profile.filled),
                rows: numbers.shown(rows),
                share: say('percent', {
                  number: numbers.shown(
                    rows === 0 ? 0 : Math.round((1000 * profile.filled) / rows) / 10,
                  ),
                }),
              }),
              say('data.noteDistinct', {
                count: profile.distinct,
                number: numbers.shown(profile.distinct),
              }),
              ...(profile.least === null || field.type === 'boolean'
                ? []
                : [
                    say('data.noteRange', {
                      least: cellText(profile.least, field),
                      most: cellText(profile.most, field),
                    }),
                  ]),
            ].join(' · ')}
          />
        </span>
      )}
    </section>
  );
}
