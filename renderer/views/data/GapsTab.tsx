import { type ReactNode, useMemo } from 'react';
import { success } from '../../../analysis/failure.ts';
import { ChartFigure } from '../../chart/ChartFigure.tsx';
import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import { LegendView } from '../../chart/LegendView.tsx';
import { FigureTools } from '../../figures/FigureTools.tsx';
import { inBothLanguages } from '../../figures/inBothLanguages.ts';
import { useCurrent, useSend, useWindow } from '../../state/context.ts';
import { fittingGaps } from '../../state/data/fittingFields.ts';
import { gapsFigure } from '../../state/data/gapsFigure.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import { rowsBehindGaps } from '../../state/data/rowsBehindGaps.ts';
import { useAnswer } from '../../state/data/useAnswer.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useTables } from '../../state/data/useTables.ts';
import type { WindowEvent } from '../../state/event.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { useTheme } from '../../state/useTheme.ts';
import { Busy } from '../../ui/Busy.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { numberLocale } from '../../words/numbers.ts';
import { FilterBar } from './FilterBar.tsx';
import { fieldOptions, NO_FIELD } from './fieldOptions.ts';
import { filterWords } from './filterWords.ts';
import { GapsKey } from './GapsKey.tsx';

interface GapsTabProps {
  readonly data: DataOnScreen;
  readonly table: ListedTable;
}

const [LINE, AROUND] = [19, 150];

/** Where the table has values and where it has none, as a figure. */
export function GapsTab({ data, table }: GapsTabProps): ReactNode {
  const { say, choices, change } = data;
  const tables = useTables();
  const theme = useTheme();
  const send = useSend();
  const current = useCurrent();
  const failureText = useFailureText();
  const opening = useWindow((state) => state.opening);
  const settings = useSettings();
  const programVersion = useWindow((state) => state.programVersion);
  const { fields } = table;
  const { filters } = choices;
  const question = fittingGaps(fields, choices.gaps);
  const asked = { table: table.name, filters, ...question };
  const key = JSON.stringify(asked);
  // A figure is drawn of the question that was answered, not of the one that is under way.
  const answer = useAnswer(key, async (signal) => {
    const found = await tables.gaps(asked, signal);
    return found.ok ? success({ gaps: found.value, question, filters }) : found;
  });
  const inputs = useMemo(() => {
    if (answer.value === null || opening.kind !== 'done') return null;
    return {
      opened: opening.value,
      table,
      ...answer.value,
      filterWords: answer.value.filters.map((filter) => filterWords(filter, data)),
      language: settings.language,
      locale: numberLocale(settings.numbers, settings.systemLocale),
      programVersion,
    };
  }, [answer.value, opening, table, data, settings, programVersion]);
  const spec = useMemo(() => (inputs === null ? null : gapsFigure(inputs)), [inputs]);
  const options = useMemo(
    () => ({
      rows: fieldOptions(fields),
      columns: fieldOptions(fields, say('data.gaps.allFields')),
    }),
    [fields, say],
  );
  const title = say('data.gaps.panel');
  const eventOf = (target: ChartTarget): WindowEvent | null => {
    if (answer.value === null) return null;
    const [row, column] =
      target.kind === 'cell'
        ? [target.row, target.column]
        : target.kind === 'area'
          ? [target.area, null]
          : [null, null];
    const data = row === null ? null : rowsBehindGaps(answer.value, row, column);
    const now = current().choices.data;
    return data === null ? null : { kind: 'choicesChanged', change: { data: { ...now, ...data } } };
  };
  const show = (target: ChartTarget): void => {
    const event = eventOf(target);
    if (event !== null) send(event);
  };
  return (
    <div className="rows-tab">
      <div className="pivot-bar" role="group" aria-label={say('data.gaps.bar')}>
        <Choice
          label={say('data.gaps.rows')}
          options={options.rows}
          chosen={question.rows}
          onChoose={(rows) => change({ gaps: { ...question, rows } })}
        />
        <Choice
          label={say('data.gaps.columns')}
          options={options.columns}
          chosen={question.columns ?? NO_FIELD}
          onChoose={(name) =>
            change({ gaps: { ...question, columns: name === NO_FIELD ? null : name } })
          }
        />
        {question.measure === null ? null : (
          <Choice
            label={say('data.gaps.measure')}
            options={options.rows}
            chosen={question.measure}
            onChoose={(measure) => change({ gaps: { ...question, measure } })}
          />
        )}
      </div>
      <FilterBar data={data} table={table} column={question.rows} />
      {answer.failure !== null ? (
        <Notice kind="failure" title={say('state.failedTitle')}>
          {failureText(answer.failure)}
        </Notice>
      ) : spec === null || inputs === null ? (
        <Busy>{say('data.reading')}</Busy>
      ) : spec.areas.length === 0 ? (
        <Notice kind="plain">{say('data.nothing')}</Notice>
      ) : (
        <Panel
          className="gaps-panel"
          title={title}
          unit={spec.subtitle}
          tools={
            <FigureTools
              name={title}
              source={() => inBothLanguages((language) => gapsFigure({ ...inputs, language }))}
              explain={(_, target) => eventOf(target)}
            />
          }
        >
          <LegendView spec={spec} theme={theme} />
          <GapsKey spec={spec} />
          {spec.notes.map((note) => (
            <p key={note} className="gaps-key">
              {note}
            </p>
          ))}
          <ScrollRegion label={spec.title}>
            <div className="compare-chart">
              <ChartFigure
                spec={spec}
                theme={theme}
                height={Math.max(260, spec.areas.length * LINE + AROUND)}
                legend={false}
                highlighted={null}
                selected={[]}
                onHover={() => undefined}
                onChoose={(target) => {
                  if (target !== null) show(target);
                }}
              />
            </div>
          </ScrollRegion>
        </Panel>
      )}
    </div>
  );
}
