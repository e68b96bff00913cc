import { type ReactNode, useMemo } from 'react';
import type { Table } from '../../analysis/table.ts';
import { yearsOf } from '../state/builds/standings.ts';
import { useChangeBuilds } from '../state/builds/useChangeBuilds.ts';
import { useWindow } from '../state/context.ts';
import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../words/words.ts';

/** Which year of a panel is shown, the last one first; nothing where the table has one time only. */
export function YearChoice({ table }: { readonly table: Table | null }): ReactNode {
  const say = useWords();
  const change = useChangeBuilds();
  const year = useWindow((state) => state.choices.builds.year);
  const years = useMemo(() => (table === null ? [] : yearsOf(table)), [table]);
  return years.length === 0 ? null : (
    <Choice
      label={say('workbench.year')}
      options={years.toReversed().map((each) => ({ key: String(each), name: String(each) }))}
      chosen={String(year ?? years.at(-1))}
      onChoose={(key) => change((now) => ({ ...now, year: Number(key) }))}
    />
  );
}
