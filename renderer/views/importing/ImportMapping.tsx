import { type ReactNode, useMemo, useState } from 'react';
import {
  amountFields,
  dateFormats,
  type EventField,
  type EventMapping,
  eventFields,
  personFields,
  readEventMapping,
} from '../../../datasets/importers/eventMapping.ts';
import type { UnmappedTable } from '../../compute/importing/importMessages.ts';
import { useWindow } from '../../state/context.ts';
import type { ImportChoices } from '../../state/importing/importing.ts';
import { useImporter } from '../../state/importing/useImporter.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../words/words.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { withColumn, withEverywhere, withFactor, withNames } from './editMapping.ts';
import { ReadingChoices } from './ReadingChoices.tsx';

interface ImportMappingProps {
  readonly choices: ImportChoices;
  readonly table: UnmappedTable;
}

const factors = ['1', '1000', '10000', '1000000', '100000000', '1000000000'] as const;

/** Which column of an unknown table holds what; guessed, and left to a person to check. */
export function ImportMapping({ choices, table }: ImportMappingProps): ReactNode {
  const say = useWords();
  const importer = useImporter();
  const [mapping, setMapping] = useState<EventMapping>(table.suggested);
  const library = useWindow((state) => state.opening);
  const none = say('importing.mapping.none');
  const columns = useMemo(
    () => [
      { key: '', name: none },
      ...table.header.filter((name) => name !== '').map((name) => ({ key: name, name })),
    ],
    [table, none],
  );
  const units = useMemo(
    () => factors.map((key) => ({ key, name: say(`importing.mapping.units.${key}`) })),
    [say],
  );
  const formats = useMemo(
    () => dateFormats.map((key) => ({ key, name: say(`importing.mapping.dateFormats.${key}`) })),
    [say],
  );
  const isReady = readEventMapping(mapping).ok;
  return (
    <div className="importing-review">
      <div className="importing-choices">
        <ReadingChoices choices={choices} />
        <Choice
          label={say('importing.mapping.dateFormat')}
          stacked
          options={formats}
          chosen={mapping.dateFormat}
          onChoose={(dateFormat) => setMapping({ ...mapping, dateFormat })}
        />
        <Everywhere mapping={mapping} onChange={setMapping} />
        <ChooseFile again />
      </div>
      <div className="importing-side">
        <h3 className="importing-head">{say('importing.mapping.title')}</h3>
        <p className="importing-hint">{say('importing.mapping.lead')}</p>
        <div className="importing-columns">
          {eventFields.map((field) => (
            <div key={field} className="importing-column">
              <Choice
                label={say(`importing.mapping.fields.${field}`)}
                options={columns}
                chosen={mapping.columns[field]?.column ?? ''}
                onChoose={(column) => setMapping(withColumn(mapping, field, column))}
              />
              {mapping.columns[field] !== undefined && isNumber(field) ? (
                <Choice
                  label={say('importing.mapping.unit')}
                  options={units}
                  chosen={factorOf(mapping.columns[field].factor)}
                  onChoose={(factor) => setMapping(withFactor(mapping, field, Number(factor)))}
                />
              ) : null}
            </div>
          ))}
        </div>
        <div className="importing-foot">
          <span className="importing-hint">{isReady ? '' : say('importing.mapping.needed')}</span>
          <Button onPress={importer.cancel}>{say('importing.cancel')}</Button>
          <Button
            kind="primary"
            disabled={!isReady}
            onPress={() =>
              importer.choose({
                format: 'generic',
                mapping: library.kind === 'done' ? withNames(mapping, library.value) : mapping,
              })
            }
          >
            {say('importing.mapping.read')}
          </Button>
        </div>
      </div>
    </div>
  );
}

interface EverywhereProps {
  readonly mapping: EventMapping;
  readonly onChange: (mapping: EventMapping) => void;
}

/** What a table of one country or one hazard leaves out. */
function Everywhere({ mapping, onChange }: EverywhereProps): ReactNode {
  const say = useWords();
  const library = useWindow((state) => state.opening);
  const { language } = useSettings();
  const none = say('importing.mapping.none');
  const [countries, hazards] = useMemo(() => {
    const opened = library.kind === 'done' ? library.value : null;
    return [opened?.countries ?? [], opened?.hazards ?? []].map((list) => [
      { key: '', name: none },
      ...list.map(({ code, name }) => ({ key: code, name: name[language] })),
    ]);
  }, [library, language, none]);
  return (
    <>
      {mapping.columns.area === undefined ? (
        <Choice
          label={say('importing.mapping.everyArea')}
          stacked
          options={countries ?? []}
          chosen={mapping.everywhere.area ?? ''}
          onChoose={(area) => onChange(withEverywhere(mapping, 'area', area))}
        />
      ) : null}
      {mapping.columns.hazard === undefined ? (
        <Choice
          label={say('importing.mapping.everyHazard')}
          stacked
          options={hazards ?? []}
          chosen={mapping.everywhere.hazard ?? ''}
          onChoose={(hazard) => onChange(withEverywhere(mapping, 'hazard', hazard))}
        />
      ) : null}
    </>
  );
}

function isNumber(field: EventField): boolean {
  return [...personFields, ...amountFields].some((name) => name === field);
}

function factorOf(factor = 1): (typeof factors)[number] {
  return factors.find((key) => key === String(factor)) ?? '1';
}
