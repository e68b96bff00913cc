import type { ReactNode } from 'react';
import type { DataSetSummary, TableSummary } from '../../../datasets/store/catalogue.ts';
import type { TableProfile } from '../../../datasets/store/workbench/profileTable.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { meaningOf, unitOf } from '../../state/data/fieldWords.ts';
import { columnCounted } from '../../state/explain/counted/dataSetCounts.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import type { TableNumbers } from '../../words/tableNumbers.ts';
import { useWords } from '../../words/words.ts';

interface TableFieldsProps {
  readonly dataSet: DataSetSummary;
  readonly table: TableSummary;
  readonly profile: TableProfile | undefined;
  readonly numbers: TableNumbers;
}

/** The columns of a table: type, unit, how far each is filled, and what it means. */
export function TableFields({ dataSet, table, profile, numbers }: TableFieldsProps): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  const label = say('library.fieldsOf', { table: table.name });
  return (
    <ScrollRegion label={label}>
      <table className="table fields-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say('library.field.name')}</th>
            <th scope="col">{say('library.field.type')}</th>
            <th scope="col">{say('library.field.unit')}</th>
            <th scope="col" className="numeric">
              {say('library.field.filled')}
            </th>
            <th scope="col">{say('library.field.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {table.fields.map((field) => {
            const known = profile?.fields.find(({ name }) => name === field.name);
            return (
              <tr key={field.name}>
                <th scope="row">{field.name}</th>
                <td>{say(`data.type.${field.type}`)}</td>
                <td>{unitOf(field, language) ?? ''}</td>
                <td className="number">
                  {known === undefined || profile === undefined ? (
                    '…'
                  ) : (
                    <CountedText
                      text={say('percent', {
                        number: numbers.shown(
                          Math.round((1000 * known.filled) / Math.max(1, profile.rows)) / 10,
                        ),
                      })}
                      of={() =>
                        columnCounted(
                          {
                            table: table.name,
                            column: field.name,
                            rows: profile.rows,
                            profile: known,
                            dataSet,
                          },
                          { say, language, numbers },
                        )
                      }
                    />
                  )}
                </td>
                <td>{meaningOf(field, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
