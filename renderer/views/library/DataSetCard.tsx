import { type ReactNode, useState } from 'react';
import type { DataSetSummary } from '../../../datasets/store/catalogue.ts';
import { desktop } from '../../desktop.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { useCurrent, useSend } from '../../state/context.ts';
import { coverageOf, useProfiles } from '../../state/data/coverage.ts';
import { withTable } from '../../state/data/dataChoices.ts';
import type { ExplainCount } from '../../state/explain/counted/counted.ts';
import {
  areasCounted,
  filledCounted,
  rowsCounted,
  toldCounted,
} from '../../state/explain/counted/dataSetCounts.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { numberLocale } from '../../words/numbers.ts';
import { tableNumbers } from '../../words/tableNumbers.ts';
import { useWords } from '../../words/words.ts';
import { yearsText } from '../../words/yearsText.ts';
import { Notes } from './Notes.tsx';
import { TableFields } from './TableFields.tsx';

interface DataSetCardProps {
  readonly dataSet: DataSetSummary;
  /**
   * What a table is called that a person imported: its file says nothing of licence and source, and
   * has no notes. Null of what comes with the program.
   */
  readonly brought: string | null;
}

/** A data set: what it is, who made it, whether it may be passed on, and what is in it. */
export function DataSetCard({ dataSet, brought }: DataSetCardProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const current = useCurrent();
  const failureText = useFailureText();
  const settings = useSettings();
  const { language } = settings;
  const numbers = tableNumbers(numberLocale(settings.numbers, settings.systemLocale));
  const { state, tables } = dataSet;
  const names = tables.map(({ name }) => name);
  const profiles = useProfiles(names);
  const coverage = coverageOf(names, profiles);
  const [opened, setOpened] = useState({ notes: false, fields: false });
  const openTable = (name: string): void => {
    const { data } = current().choices;
    send({
      kind: 'choicesChanged',
      change: { data: { ...withTable(data, name), tab: 'rows' } },
    });
    send({ kind: 'viewOpened', view: 'data' });
  };
  const counts = { say, language, numbers };
  const share =
    coverage === null || coverage.cells === 0
      ? null
      : Math.round((1000 * coverage.filled) / coverage.cells) / 10;
  const covered = [
    ...(dataSet.years === null ? [] : [{ text: yearsText(say, ...dataSet.years), of: null }]),
    ...(typeof coverage?.areas === 'number'
      ? [
          {
            text: say('library.areas', { count: coverage.areas }),
            of: () => areasCounted(dataSet, profiles, counts),
          },
        ]
      : []),
    ...(share === null
      ? []
      : [
          {
            text: say('library.filled', { share: numbers.shown(share) }),
            of: () => filledCounted(dataSet, profiles, counts),
          },
        ]),
    ...(dataSet.partialYears.length === 0
      ? []
      : [{ text: say('library.partial', { years: dataSet.partialYears.join(', ') }), of: null }]),
  ];
  const facts = [
    [say('library.publisher'), dataSet.publisher[language]],
    [say('library.version'), dataSet.version[language]],
    [say('library.retrieved'), dataSet.retrieved],
    [say('library.licence'), dataSet.licence[language]],
    [
      say('library.passingOn'),
      [say(`library.mayPass.${dataSet.mayBePassedOn}`), dataSet.passingOn[language]]
        .filter((text) => text !== '')
        .join('\u00a0· '),
    ],
    [
      say('library.coverage'),
      state.kind === 'refused' ? (
        ''
      ) : coverage === null ? (
        say('library.notesReading')
      ) : (
        <Facts key="covered" facts={covered} />
      ),
    ],
    [say('library.citation'), dataSet.citation],
  ] as const;
  const isTold = ([, value]: readonly [string, ReactNode]): boolean =>
    brought === null || value !== '';
  return (
    <li className="data-set" data-state={state.kind}>
      <header className="data-set-head">
        <h3 className="data-set-title">{brought ?? dataSet.title[language]}</h3>
        <span className="data-set-state">{say(`library.states.${state.kind}`)}</span>
      </header>
      {state.kind === 'refused' ? (
        <p className="data-set-refusal">
          {say('library.refusedBecause', { reason: failureText(state.failure) })}
        </p>
      ) : null}
      {brought === null ? null : <p className="preset-note">{say('importing.untilClosed')}</p>}
      {dataSet.description[language] === '' ? null : (
        <p className="preset-note">
          <CountedText
            text={dataSet.description[language]}
            of={() => toldCounted(dataSet, profiles, counts)}
          />
        </p>
      )}
      <dl className="data-set-facts">
        {facts.filter(isTold).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? '–' : value}</dd>
          </div>
        ))}
        {brought !== null ? null : (
          <div>
            <dt>{say('library.source')}</dt>
            <dd>
              {dataSet.source === '' ? (
                '–'
              ) : (
                <LinkButton
                  onPress={() => void desktop()['link:open']({ address: dataSet.source })}
                >
                  {dataSet.source}
                </LinkButton>
              )}
            </dd>
          </div>
        )}
        {tables.length === 0 ? null : (
          <div>
            <dt>{say('library.tables')}</dt>
            <dd>
              <ul>
                {tables.map((table) => (
                  <li key={table.name} className="data-set-table number">
                    <LinkButton onPress={() => openTable(table.name)}>
                      {table.name.split('/').at(-1) ?? table.name}
                    </LinkButton>
                    <span>
                      <CountedText
                        text={say('library.rows', {
                          count: table.rows,
                          number: numbers.shown(table.rows),
                        })}
                        of={() => rowsCounted(table, dataSet, counts)}
                      />
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {tables.length === 0 ? null : (
        <details
          className="data-set-more"
          onToggle={({ currentTarget }) => setOpened({ ...opened, fields: currentTarget.open })}
        >
          <summary>{say('library.fields')}</summary>
          {opened.fields
            ? tables.map((table) => (
                <section key={table.name} className="data-set-fields">
                  <h4>{table.name}</h4>
                  <TableFields
                    dataSet={dataSet}
                    table={table}
                    profile={profiles[table.name]}
                    numbers={numbers}
                  />
                </section>
              ))
            : null}
        </details>
      )}
      {brought !== null ? null : (
        <details
          className="data-set-more"
          onToggle={({ currentTarget }) => setOpened({ ...opened, notes: currentTarget.open })}
        >
          <summary>{say('library.notes')}</summary>
          {opened.notes ? <Notes dataSet={dataSet.name} /> : null}
        </details>
      )}
    </li>
  );
}

interface FactsProps {
  readonly facts: readonly { readonly text: string; readonly of: ExplainCount | null }[];
}

/** Facts in a row, those that were counted with what they are made of. */
function Facts({ facts }: FactsProps): ReactNode {
  return facts.map(({ text, of }, place) => (
    <span key={text}>
      {place === 0 ? '' : '\u00a0· '}
      {of === null ? text : <CountedText text={text} of={of} />}
    </span>
  ));
}
