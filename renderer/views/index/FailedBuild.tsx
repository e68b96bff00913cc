import type { ReactNode } from 'react';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import type { Failure } from '../../../analysis/failure.ts';
import { methods } from '../../../analysis/methods.ts';
import { preset } from '../../../analysis/presets/presets.ts';
import { methodWords } from '../../state/builds/differenceWords.ts';
import { useChangeBuilds } from '../../state/builds/useChangeBuilds.ts';
import { nodeNames } from '../../state/builds/useNodeNames.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';

/** Methods whose demands have words of their own; other faults are said by their kind. */
const demanding = ['informGeometricMean', 'fractionOfMaximum', 'goalposts'] as const;

/** An index that cannot be built as it is set: by which method, at which node, and the ways back. */
export function FailedBuild({ failure }: { readonly failure: Failure }): ReactNode {
  const say = useWords();
  const send = useSend();
  const change = useChangeBuilds();
  const failureText = useFailureText();
  const places = usePlaces(failure);
  const method = methods.some(({ code }) => code === failure.step)
    ? methodWords(failure.step, say)
    : null;
  const refused = demanding.find((code) => code === failure.step);
  const told = [method, ...places].filter((part) => part !== null);
  return (
    <div className="screen-note">
      <Notice
        kind="failure"
        title={say('workbench.failedTitle')}
        action={
          <>
            <Button onPress={() => send({ kind: 'undone' })}>{say('workbench.undoStep')}</Button>
            <Button onPress={() => change((now) => ({ ...now, edits: noEdits }))}>
              {say('workbench.asPublished')}
            </Button>
          </>
        }
      >
        <p>{refused === undefined ? failureText(failure) : say(`workbench.refused.${refused}`)}</p>
        {told.length === 0 ? null : <p className="explain-note">{told.join(' · ')}</p>}
      </Notice>
    </div>
  );
}

/** The names of the nodes and the areas that are at fault; `node/area` is how a build tells of them. */
function usePlaces(failure: Failure): readonly string[] {
  const say = useWords();
  const { language } = useSettings();
  const source = useWindow((state) => state.choices.builds.source);
  const opened = useWindow((state) => (state.opening.kind === 'done' ? state.opening.value : null));
  const given = source.kind === 'opened' ? source.recipe : null;
  const published = source.kind === 'preset' ? preset(source.code) : null;
  const recipe = given ?? (published?.ok === true ? published.value : null);
  const nodeName = recipe === null ? (code: string) => code : nodeNames(recipe, language);
  const areaName = (code: string): string =>
    opened?.countries.find((each) => each.code === code)?.name[language] ?? code;
  return [
    { codes: failure.at.map((place) => place.split('/')[0] ?? place), name: nodeName },
    // In a panel a place names the year too; here it is about countries.
    {
      codes: failure.at.flatMap((place) => place.split('/')[1]?.split(' ')[0] ?? []),
      name: areaName,
    },
  ].flatMap(({ codes, name }) => {
    const names = [...new Set(codes)].map(name);
    const [first] = names;
    if (first === undefined) return [];
    return [
      names.length === 1 ? first : say('question.manyAreas', { first, more: names.length - 1 }),
    ];
  });
}
