import { type ReactNode, useRef, useState } from 'react';
import { parseRecipe } from '../../../analysis/compose/parseRecipe.ts';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { type Failure, failure, type Result } from '../../../analysis/failure.ts';
import { indexFiles, recipeText } from '../../../datasets/tables/indexFiles.ts';
import { encodeUtf8 } from '../../../datasets/utf8.ts';
import { desktop } from '../../desktop.ts';
import { builtNow, useBuiltTable } from '../../state/builds/useBuild.ts';
import { useChangeBuilds } from '../../state/builds/useChangeBuilds.ts';
import { useCurrent, useWindow } from '../../state/context.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';

/** Most places of a refused file that are named. */
const MOST_PLACES = 8;

type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'refused'; readonly file: string; readonly failure: Failure };

/** Opens a recipe, saves it, and saves the results with all that is needed to make them again. */
export function FileTools(): ReactNode {
  const say = useWords();
  const change = useChangeBuilds();
  const current = useCurrent();
  const isBuilt = useBuiltTable() !== null;
  const version = useWindow((window) => window.programVersion);
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });

  const open = async (file: File): Promise<void> => {
    const recipe = readRecipe(await file.text(), file.name);
    if (!recipe.ok) {
      setSaid({ kind: 'refused', file: file.name, failure: recipe.failure });
      return;
    }
    setSaid({ kind: 'nothing' });
    change((now) => ({
      ...now,
      source: { kind: 'opened', recipe: recipe.value },
      edits: noEdits,
      against: null,
      node: null,
      year: null,
    }));
  };
  const saveRecipe = async (): Promise<void> => {
    const built = builtNow(current());
    if (built === null) return;
    const saved = await desktop()['file:save']({
      suggestedName: `${built.recipe.code}.json`,
      kind: 'json',
      bytes: encodeUtf8(recipeText(built.recipe)),
      description: null,
    });
    if (!saved.ok) setSaid({ kind: 'failed', reason: saved.message });
    else if (saved.value.kind === 'saved') setSaid({ kind: 'saved', name: saved.value.name });
  };
  const saveResults = async (): Promise<void> => {
    const built = builtNow(current());
    if (built === null) return;
    const files = indexFiles(built.build, version);
    if (!files.ok) {
      setSaid({ kind: 'failed', reason: files.failure.message });
      return;
    }
    const saved = await desktop()['files:saveAll']({
      files: Object.entries(files.value).map(([name, text]) => ({
        name,
        bytes: encodeUtf8(text),
      })),
    });
    if (!saved.ok) setSaid({ kind: 'failed', reason: saved.message });
    else if (saved.value.kind === 'saved') {
      setSaid({ kind: 'saved', name: saved.value.names.join(say('figure.listSeparator')) });
    }
  };
  return (
    <div className="file-tools">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('workbench.openRecipe')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          event.currentTarget.value = '';
        }}
      />
      <Button kind="quiet" icon="open" onPress={() => input.current?.click()}>
        {say('workbench.openRecipe')}
      </Button>
      <Button kind="quiet" disabled={!isBuilt} onPress={() => void saveRecipe()}>
        {say('workbench.saveRecipe')}
      </Button>
      <Button kind="quiet" icon="export" disabled={!isBuilt} onPress={() => void saveResults()}>
        {say('workbench.saveResults')}
      </Button>
      <FileSaid said={said} onDismiss={() => setSaid({ kind: 'nothing' })} />
    </div>
  );
}

function FileSaid({
  said,
  onDismiss,
}: {
  readonly said: Said;
  readonly onDismiss: () => void;
}): ReactNode {
  const say = useWords();
  const failureText = useFailureText();
  if (said.kind === 'nothing') return null;
  const dismiss = <Button onPress={onDismiss}>{say('frame.dismiss')}</Button>;
  if (said.kind === 'saved') {
    return (
      <Notice kind="plain" action={dismiss}>
        {say('workbench.saved', { name: said.name })}
      </Notice>
    );
  }
  if (said.kind === 'failed') {
    return (
      <Notice kind="failure" action={dismiss}>
        {say('workbench.saveFailed', { reason: said.reason })}
      </Notice>
    );
  }
  const { at, kind } = said.failure;
  const isJson = at[0] !== said.file;
  return (
    <Notice
      kind="failure"
      title={say('workbench.openFailed', { file: said.file })}
      action={dismiss}
    >
      <p>
        {kind === 'bad-input'
          ? say(isJson ? 'workbench.badParts' : 'workbench.badJson')
          : failureText(said.failure)}
      </p>
      <ul className="refused-places">
        {(isJson ? at : []).slice(0, MOST_PLACES).map((place) => (
          <li key={place}>{place}</li>
        ))}
        {at.length > MOST_PLACES ? (
          <li>{say('workbench.builds.more', { count: at.length - MOST_PLACES })}</li>
        ) : null}
      </ul>
    </Notice>
  );
}

function readRecipe(text: string, file: string): Result<Recipe> {
  try {
    return parseRecipe(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failure('bad-input', 'recipe', `${file} needs JSON: ${reason}`, [file]);
  }
}
