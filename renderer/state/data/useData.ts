import { useMemo } from 'react';
import type { Failure } from '../../../analysis/failure.ts';
import type { DataSetSummary, TableField } from '../../../datasets/store/catalogue.ts';
import type { TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { Language } from '../../words/language.ts';
import { numberLocale } from '../../words/numbers.ts';
import { type TableNumbers, tableNumbers } from '../../words/tableNumbers.ts';
import { type Say, useWords } from '../../words/words.ts';
import { useBuild } from '../builds/useBuild.ts';
import { useCurrent, useSend, useWindow } from '../context.ts';
import { namesOf } from '../names.ts';
import { useSettings } from '../settingsInUse.ts';
import type { DataChoices } from './dataChoices.ts';
import { type ListedTable, listedIndexTables, listedTables } from './listedTables.ts';

/** The data screen: which tables there are, which one is on it, and how its cells are written. */
export interface DataOnScreen {
  readonly tables: readonly ListedTable[];
  readonly table: ListedTable | null;
  /** Why the table that is chosen cannot be looked at; null while it is only not read yet. */
  readonly refusal: Failure | null;
  readonly choices: DataChoices;
  readonly change: (change: Partial<DataChoices>, gesture?: string) => void;
  readonly numbers: TableNumbers;
  readonly cellText: (cell: TableCell, field: Pick<TableField, 'type' | 'unit'>) => string;
  /** What a code of an area or a hazard stands for; empty for any other value. */
  readonly nameOf: (field: Pick<TableField, 'name'>, key: string) => string;
  readonly language: Language;
  readonly say: Say;
}

/** What the data screen shows; null until the data sets are known. */
export function useData(): DataOnScreen | null {
  const say = useWords();
  const send = useSend();
  const current = useCurrent();
  const opening = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  const choices = useWindow((state) => state.choices.data);
  const settings = useSettings();
  const build = useBuild();
  const { language } = settings;
  const names = useMemo(
    () => (opening.kind === 'done' ? namesOf(opening.value, language) : null),
    [opening, language],
  );
  return useMemo(() => {
    if (opening.kind !== 'done' || names === null) return null;
    const numbers = tableNumbers(numberLocale(settings.numbers, settings.systemLocale));
    const known = [...opening.value.dataSets, ...checked];
    const tables = [
      ...listedTables(opening.value, checked, settings.language, say),
      ...(build.kind === 'built'
        ? listedIndexTables(build.built, known, settings.language, say)
        : []),
    ];
    return {
      tables,
      table: tables.find(({ name }) => name === choices.table) ?? null,
      refusal: refusalOf(known, choices.table),
      choices,
      change: (change, gesture) =>
        send({
          kind: 'choicesChanged',
          change: { data: { ...current().choices.data, ...change } },
          ...(gesture === undefined ? {} : { gesture }),
        }),
      numbers,
      cellText: (cell, { unit }) => {
        if (cell === null) return say('data.gap');
        if (typeof cell === 'boolean') return say(cell ? 'data.yes' : 'data.no');
        return typeof cell === 'number' ? numbers.shown(cell, unit) : cell;
      },
      nameOf: ({ name }, key) => {
        const found =
          name === 'iso3' || name === 'area'
            ? names.area(key)
            : name === 'hazard'
              ? names.hazard(key)
              : key;
        return found === key ? '' : found;
      },
      language: settings.language,
      say,
    };
  }, [opening, names, checked, choices, settings, build, say, send, current]);
}

function refusalOf(known: readonly DataSetSummary[], table: string): Failure | null {
  const state = known.find(({ name }) => table.startsWith(`${name}/`))?.state;
  return state?.kind === 'refused' ? state.failure : null;
}
