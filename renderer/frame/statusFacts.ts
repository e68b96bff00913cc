import { presetDataSets } from '../../datasets/tables/presetDataSets.ts';
import { tableCode } from '../state/builds/tableCode.ts';
import { useBuild } from '../state/builds/useBuild.ts';
import { useWindow } from '../state/context.ts';
import type { ExplainCount } from '../state/explain/counted/counted.ts';
import { setsCounted } from '../state/explain/counted/dataSetCounts.ts';
import { gapsCounted } from '../state/explain/counted/indexCounts.ts';
import {
  beginsCounted,
  countriesCounted,
  entriesCounted,
} from '../state/explain/counted/lossCounts.ts';
import { lossDataSetOf } from '../state/importing/lossSources.ts';
import { useSettings } from '../state/settingsInUse.ts';
import { useLosses } from '../state/useLosses.ts';
import { numberLocale, numberWriter } from '../words/numbers.ts';
import { useWords } from '../words/words.ts';

/** A fact at the foot of the window, and what explains the counts in it. */
export interface StatusFact {
  readonly text: string;
  readonly of: ExplainCount | null;
}

const plain = (text: string): StatusFact => ({ text, of: null });

/** Source, coverage and gaps of the losses on screen; none before the first answer. */
export function useLossFacts(): readonly StatusFact[] {
  const losses = useLosses();
  if (losses === null) return [];
  const { assessment, coverage, language, measure, opened, say, write, writer } = losses;
  const { reported, entries } = assessment.total[measure];
  const source = opened.dataSets.find(({ name }) => name === lossDataSetOf(assessment.question));
  const { firstYear, partialYears } = coverage;
  const all = assessment.areas.length;
  return [
    ...(source === undefined
      ? []
      : [
          plain(
            say('status.data', {
              title: source.title[language],
              version: source.version[language],
            }),
          ),
        ]),
    ...(entries === 0
      ? []
      : [
          {
            text: say('status.coverage', {
              measure: say(`measure.${measure}`),
              percent: write.share((100 * reported) / entries),
              entries: writer('events').full(entries),
            }),
            of: () => entriesCounted(losses, measure),
          },
        ]),
    {
      text: say('status.countries', {
        with: all - assessment.areasWithoutEntries.length,
        count: all,
      }),
      of: () => countriesCounted(losses),
    },
    { text: say('status.begins', { year: firstYear }), of: () => beginsCounted(losses) },
    ...partialYears
      .filter((year) => year <= assessment.question.lastYear)
      .map((year) => plain(say('status.partial', { year }))),
  ];
}

/** Source and gaps of the index on screen; none before it is built. */
export function useIndexFacts(): readonly StatusFact[] {
  const say = useWords();
  const build = useBuild();
  const opening = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  const { language, numbers, systemLocale } = useSettings();
  if (build.kind !== 'built') return [];
  const { source, table } = build.built;
  const names = presetDataSets[tableCode(source)] ?? [];
  const sets = opening.kind === 'done' ? opening.value.dataSets.concat(checked) : [];
  const columns = [...table.columns.values()];
  const gaps = columns.reduce((sum, { missing }) => sum + missing.size, 0);
  const cells = columns.length * table.areas.length;
  const write = numberWriter('events', numberLocale(numbers, systemLocale), language);
  const behind = sets.filter(({ name }) => names.includes(name));
  return [
    ...behind.map(({ title, version }) =>
      plain(say('status.data', { title: title[language], version: version[language] })),
    ),
    {
      text: say('workbench.gaps', {
        percent: write.share(cells === 0 ? 0 : (100 * gaps) / cells),
        columns: columns.length,
      }),
      of: () => gapsCounted({ built: build.built, dataSets: behind, say, write }),
    },
  ];
}

/** How many data sets were checked, and how many of them were refused. */
export function useDataFacts(): readonly StatusFact[] {
  const say = useWords();
  const { language } = useSettings();
  const opening = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  if (opening.kind !== 'done') return [];
  const sets = opening.value.dataSets.concat(checked);
  const refused = sets.filter(({ state }) => state.kind === 'refused').length;
  const of: ExplainCount = () => setsCounted(sets, { say, language });
  return [
    { text: say('status.sets', { count: sets.length }), of },
    { text: say(refused === 0 ? 'status.noneRefused' : 'status.refused', { count: refused }), of },
  ];
}
