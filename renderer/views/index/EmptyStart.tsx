import { type ReactNode, useEffect, useState } from 'react';
import type { Name } from '../../../analysis/code.ts';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { preset, presetCodes } from '../../../analysis/presets/presets.ts';
import { presetDataSets } from '../../../datasets/tables/presetDataSets.ts';
import { recipeName } from '../../state/builds/recipeName.ts';
import { recipeOfColumns } from '../../state/builds/recipeOfColumns.ts';
import { useChangeBuilds } from '../../state/builds/useChangeBuilds.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { ManyChoice } from '../../ui/ManyChoice.tsx';
import { useWords } from '../../words/words.ts';

/** Columns that a preset takes as they are, with the names that it gives them. */
function namedColumns(code: string): ReadonlyMap<string, Name> {
  const given = preset(code);
  const nodes = given.ok ? given.value.framework.nodes : [];
  return new Map(
    nodes.flatMap((node) =>
      node.children === undefined && node.formula === undefined
        ? [[node.column ?? node.code, node.name] as const]
        : [],
    ),
  );
}

/** Fewer named columns make no index. */
const FEWEST = 3;

const startingTables = presetCodes.filter(
  (code) => Object.hasOwn(presetDataSets, code) && namedColumns(code).size >= FEWEST,
);

/** A new index: whose data, which columns of them; then it is there to be changed like any other. */
export function EmptyStart(): ReactNode {
  const say = useWords();
  const send = useSend();
  const change = useChangeBuilds();
  const { language } = useSettings();
  const tables = useWindow((state) => state.tables);
  const codes = startingTables;
  const [code, setCode] = useState(codes[0] ?? '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => send({ kind: 'tableAsked', code }), [send, code]);
  const job = tables[code];
  const table = job?.kind === 'done' ? job.value : null;
  const names = namedColumns(code);
  const options =
    table === null
      ? []
      : [...table.columns.keys()]
          .flatMap((column) => {
            const name = names.get(column);
            return name === undefined ? [] : [{ key: column, name: name[language] }];
          })
          .toSorted((one, other) => one.name.localeCompare(other.name, language));
  const nameOf = (column: string): string =>
    options.find(({ key }) => key === column)?.name ?? column;
  return (
    <div className="screen-note empty-start">
      <h2 className="screen-title">{say('workbench.start.title')}</h2>
      <p className="screen-lead">{say('workbench.start.lead')}</p>
      <Choice
        label={say('workbench.start.data')}
        stacked
        options={codes.flatMap((each) => {
          const recipe = preset(each);
          return recipe.ok ? [{ key: each, name: recipeName(recipe.value, language) }] : [];
        })}
        chosen={code}
        onChoose={(next) => {
          setCode(next);
          setChosen([]);
        }}
      />
      {table === null ? (
        <p role="status">{say('workbench.reading')}</p>
      ) : (
        <ManyChoice
          label={say('workbench.start.columns')}
          summary={
            chosen.length === 0
              ? say('workbench.start.none')
              : say('workbench.start.some', { count: chosen.length })
          }
          options={options}
          chosen={chosen}
          allLabel={say('question.chooseAll')}
          noneLabel={say('question.clear')}
          clearedNote={say('question.chooseOne')}
          onChoose={setChosen}
        />
      )}
      {chosen.length === 0 ? null : (
        <ul className="panel-unit">
          {chosen.map((column) => (
            <li key={column}>{nameOf(column)}</li>
          ))}
        </ul>
      )}
      <Button
        kind="primary"
        disabled={table === null || chosen.length === 0}
        onPress={() => {
          if (table === null) return;
          const recipe = recipeOfColumns(
            code,
            table,
            chosen.map((column) => ({
              column,
              name: names.get(column) ?? { en: column, zh: column },
            })),
            { en: 'My index', zh: '自建指数' },
          );
          change((now) => ({
            ...now,
            source: { kind: 'opened', recipe },
            edits: noEdits,
            against: null,
            node: null,
            year: null,
          }));
        }}
      >
        {say('workbench.start.build')}
      </Button>
    </div>
  );
}
