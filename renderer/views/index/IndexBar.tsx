import { memo, type ReactNode, useMemo } from 'react';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { preset, presetCodes } from '../../../analysis/presets/presets.ts';
import { YearChoice } from '../../figures/YearChoice.tsx';
import type { BuildChoices } from '../../state/builds/choices.ts';
import { closeUp, recipeEdition, recipeName } from '../../state/builds/recipeName.ts';
import { useBuiltTable } from '../../state/builds/useBuild.ts';
import { useChangeBuilds } from '../../state/builds/useChangeBuilds.ts';
import { useWindow } from '../../state/context.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../words/words.ts';
import { FileTools } from './FileTools.tsx';

const ALL = '';
const OPENED = 'opened recipe';

/** Which index, which areas, which year, and the files of it; not drawn anew while a slider moves. */
export const IndexBar = memo(function IndexBar(): ReactNode {
  const say = useWords();
  const change = useChangeBuilds();
  const { language } = useSettings();
  const opening = useWindow((state) => state.opening);
  const source = useWindow((state) => state.choices.builds.source);
  const countrySet = useWindow((state) => state.choices.builds.countrySet);
  const ranksWithin = useWindow((state) => state.choices.builds.ranksWithin);
  const table = useBuiltTable();
  const presets = useMemo(
    () =>
      presetCodes.flatMap((code) => {
        const recipe = preset(code);
        if (!recipe.ok) return [];
        const { name, note } = recipe.value;
        const edition = recipeEdition(recipe.value, language);
        const description = [edition, note?.[language]].flatMap((part) =>
          part === undefined ? [] : [part.charAt(0).toUpperCase() + part.slice(1)],
        );
        return [
          {
            key: code,
            name: closeUp(name[language]),
            ...(description.length === 0
              ? {}
              : { description: description.join(language === 'zh' ? '；' : '. ') }),
          },
        ];
      }),
    [language],
  );
  const opened =
    source.kind === 'opened'
      ? [
          {
            key: OPENED,
            name: say('workbench.opened', { name: recipeName(source.recipe, language) }),
          },
        ]
      : [];
  const sets = opening.kind === 'done' ? opening.value.countrySets : [];
  const set = sets.find(({ code }) => code === countrySet);
  const shown = useMemo(() => {
    if (table === null) return 0;
    return new Set(table.areas).size;
  }, [table]);
  return (
    <div className="question-bar" role="group" aria-label={say('workbench.bar')}>
      <Choice
        label={say('workbench.preset')}
        options={[...presets, ...opened]}
        chosen={source.kind === 'opened' ? OPENED : source.code}
        onChoose={(code) => {
          if (code !== OPENED) change((now) => withPreset(now, code));
        }}
      />
      <Choice
        label={say('workbench.countrySet')}
        options={[
          { key: ALL, name: say('workbench.allAreas') },
          ...sets.map(({ code, name }) => ({ key: code, name: name[language] })),
        ]}
        chosen={set?.code ?? ALL}
        onChoose={(code) => change((now) => ({ ...now, countrySet: code === ALL ? null : code }))}
      />
      {set === undefined ? null : (
        <div className="choice">
          <span className="field-label">{say('workbench.ranksWithin')}</span>
          <Segments<BuildChoices['ranksWithin']>
            label={say('workbench.ranksWithin')}
            options={[
              { key: 'all', name: say('workbench.ranksAll', { count: shown }) },
              { key: 'set', name: say('workbench.ranksSet') },
            ]}
            chosen={ranksWithin}
            onChoose={(within) => change((now) => ({ ...now, ranksWithin: within }))}
          />
        </div>
      )}
      <YearChoice table={table} />
      <FileTools />
    </div>
  );
});

function withPreset(now: BuildChoices, code: string): BuildChoices {
  return {
    ...now,
    source: { kind: 'preset', code },
    edits: noEdits,
    against: null,
    node: null,
    year: null,
  };
}
