import { presetDataSets } from '../../datasets/tables/presetDataSets.ts';
import { tableCode } from '../state/builds/tableCode.ts';
import { useBuild } from '../state/builds/useBuild.ts';
import { useWindow } from '../state/context.ts';
import { lossDataSetOf } from '../state/importing/lossSources.ts';
import { useSettings } from '../state/settingsInUse.ts';
import { useLosses } from '../state/useLosses.ts';
import { numberLocale, numberWriter } from '../words/numbers.ts';
import { useWords } from '../words/words.ts';

/** Source, coverage and gaps of the losses on screen; none before the first answer. */
export function useLossFacts(): readonly string[] {
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
      : [say('status.data', { title: source.title[language], version: source.version[language] })]),
    ...(entries === 0
      ? []
      : [
          say('status.coverage', {
            measure: say(`measure.${measure}`),
            percent: write.share((100 * reported) / entries),
            entries: writer('events').full(entries),
          }),
        ]),
    say('status.countries', { with: all - assessment.areasWithoutEntries.length, count: all }),
    say('status.begins', { year: firstYear }),
    ...partialYears
      .filter((year) => year <= assessment.question.lastYear)
      .map((year) => say('status.partial', { year })),
  ];
}

/** Source and gaps of the index on screen; none before it is built. */
export function useIndexFacts(): readonly string[] {
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
  return [
    ...sets
      .filter(({ name }) => names.includes(name))
      .map(({ title, version }) =>
        say('status.data', { title: title[language], version: version[language] }),
      ),
    say('workbench.gaps', {
      percent: write.share(cells === 0 ? 0 : (100 * gaps) / cells),
      columns: columns.length,
    }),
  ];
}

/** How many data sets were checked, and how many of them were refused. */
export function useDataFacts(): readonly string[] {
  const say = useWords();
  const opening = useWindow((state) => state.opening);
  const checked = useWindow((state) => state.checked);
  if (opening.kind !== 'done') return [];
  const sets = opening.value.dataSets.concat(checked);
  const refused = sets.filter(({ state }) => state.kind === 'refused').length;
  return [
    say('status.sets', { count: sets.length }),
    say(refused === 0 ? 'status.noneRefused' : 'status.refused', { count: refused }),
  ];
}
