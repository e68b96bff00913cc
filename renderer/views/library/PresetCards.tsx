import type { ReactNode } from 'react';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { presetCodes } from '../../../analysis/presets/presets.ts';
import type { DataSetSummary } from '../../../datasets/store/catalogue.ts';
import { presetDataSets } from '../../../datasets/tables/presetDataSets.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { baseRecipe } from '../../state/builds/baseRecipe.ts';
import { closeUp, recipeEdition, recipeName } from '../../state/builds/recipeName.ts';
import { useChangeBuilds } from '../../state/builds/useChangeBuilds.ts';
import { useSend } from '../../state/context.ts';
import { presetCounted } from '../../state/explain/counted/dataSetCounts.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';

/** The indices that come with the program, each to be opened and changed. */
export function PresetCards({
  dataSets,
}: {
  readonly dataSets: readonly DataSetSummary[];
}): ReactNode {
  return (
    <ul className="preset-cards">
      {presetCodes
        .filter((code) => Object.hasOwn(presetDataSets, code))
        .map((code) => (
          <PresetCard key={code} code={code} dataSets={dataSets} />
        ))}
    </ul>
  );
}

interface PresetCardProps {
  readonly code: string;
  readonly dataSets: readonly DataSetSummary[];
}

function PresetCard({ code, dataSets }: PresetCardProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const change = useChangeBuilds();
  const { language } = useSettings();
  const found = baseRecipe({ kind: 'preset', code });
  if (!found.ok) return null;
  const recipe = found.value;
  const edition = recipeEdition(recipe, language);
  const { nodes } = recipe.framework;
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  const leaves = nodes.filter((node) => node.children === undefined);
  const behind = dataSets.filter(({ name }) => presetDataSets[code]?.includes(name) === true);
  const open = (): void => {
    change((now) => ({
      ...now,
      source: { kind: 'preset', code },
      edits: noEdits,
      against: null,
      node: null,
      year: null,
    }));
    send({ kind: 'viewOpened', view: 'index' });
  };
  return (
    <li className="data-set preset-card">
      <header className="data-set-head">
        <h3 className="data-set-title">{recipeName(recipe, language)}</h3>
        {edition === undefined ? null : <span className="data-set-state">{edition}</span>}
      </header>
      {recipe.note === undefined ? null : (
        <p className="preset-note">{closeUp(recipe.note[language])}</p>
      )}
      <dl className="data-set-facts">
        <div>
          <dt>{say('library.preset.shape')}</dt>
          <dd>
            <CountedText
              text={say('library.preset.counts', {
                indicators: leaves.length,
                count: nodes.length - leaves.length,
                steps: recipe.steps.length,
                roots: nodes.length - children.size,
              })}
              of={() => presetCounted(recipe, behind, { say, language })}
            />
          </dd>
        </div>
        <div>
          <dt>{say('library.preset.data')}</dt>
          <dd>
            <ul>
              {behind.map((dataSet) => (
                <li key={dataSet.name}>
                  {dataSet.title[language]}&nbsp;· {dataSet.licence[language]}&nbsp;·{' '}
                  {say(`library.mayPass.${dataSet.mayBePassedOn}`)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <Button
        kind="primary"
        label={say('library.preset.openNamed', { name: recipeName(recipe, language) })}
        onPress={open}
      >
        {say('library.preset.open')}
      </Button>
    </li>
  );
}
