import { useEffect, useMemo } from 'react';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { nodeNames } from '../../state/builds/useNodeNames.ts';
import { axisValues } from '../../state/compare/axis.ts';
import { populationsOf } from '../../state/compare/circleSizes.ts';
import type { CircleSizes } from '../../state/compare/scatterFigure.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';

/** The table of a preset that tells how many people live in 191 countries. */
const populationTable = 'inform-risk-2025';

/** What the circles are as large as, and the table it is from where that is another one. */
export interface Sizes {
  readonly make: (language: Language) => CircleSizes | null;
  readonly table: string | null;
}

/** The sizes that are chosen; none as long as their table is being read. */
export function useCircleSizes(index: IndexOnScreen): Sizes {
  const send = useSend();
  const size = useWindow((state) => state.choices.compare.size);
  const job = useWindow((state) => state.tables[populationTable]);
  useEffect(() => {
    if (size.kind === 'population') send({ kind: 'tableAsked', code: populationTable });
  }, [send, size]);
  return useMemo((): Sizes => {
    const { built, scope } = index;
    if (size.kind === 'alike') return { make: () => null, table: null };
    if (size.kind === 'node') {
      const values = axisValues({ built, node: size.node, indexName: null }, scope);
      return {
        make: (language) => ({
          measure: nodeNames(built.recipe, language)(size.node),
          unit: '',
          of: (area) => values.get(area) ?? 'not-covered',
        }),
        table: null,
      };
    }
    const own = populationsOf(built.table);
    const found = own ?? (job?.kind === 'done' ? populationsOf(job.value) : null);
    return {
      make: (language) =>
        found === null
          ? null
          : {
              measure: wordsIn(language)('compare.populationOf', { year: found.year }),
              unit: wordsIn(language)('compare.people'),
              of: found.of,
            },
      table: own === null && found !== null ? populationTable : null,
    };
  }, [index, size, job]);
}
