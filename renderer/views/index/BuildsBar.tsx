import { memo, type ReactNode, useDeferredValue, useState } from 'react';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { CountedText } from '../../explain/CountedText.tsx';
import { Explainable } from '../../explain/Explainable.tsx';
import { changesText } from '../../state/builds/changesText.ts';
import { buildKey } from '../../state/builds/indexOfBuild.ts';
import { movesOf } from '../../state/builds/moves.ts';
import { useChangeBuilds } from '../../state/builds/useChangeBuilds.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { type ListedBuild, useKeptBuilds } from '../../state/builds/useKeptBuilds.ts';
import { useWindow } from '../../state/context.ts';
import { movedCounted } from '../../state/explain/counted/indexCounts.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import { useWords } from '../../words/words.ts';
import { moveText } from './moveText.ts';

/** The kept builds, and in words what the one on screen does differently. */
export function BuildsBar({ index }: { readonly index: IndexOnScreen }): ReactNode {
  const { say, built, against } = index;
  // The words follow the figures: a slider that moves does not wait for them.
  const later = useDeferredValue(index);
  return (
    <section className="builds-bar" aria-label={say('workbench.builds.label')}>
      <Kept letter={against.letter} />
      <Changes index={later} />
      {built.recipe === built.base ? null : <TakeBack />}
    </section>
  );
}

/** The builds that can be compared with; it does not change while a slider moves. */
const Kept = memo(function Kept({ letter }: { readonly letter: string }): ReactNode {
  const listed = useKeptBuilds();
  return (
    <ul className="builds">
      {listed.map((each) => (
        <Chip key={each.letter} listed={each} chosen={each.letter === letter} />
      ))}
      <li>
        <KeepBuild next={listed.length} />
      </li>
    </ul>
  );
});

const TakeBack = memo(function TakeBack(): ReactNode {
  const say = useWords();
  const change = useChangeBuilds();
  return (
    <Button
      kind="quiet"
      icon="restart"
      onPress={() => change((now) => ({ ...now, edits: noEdits }))}
    >
      {say('workbench.asPublished')}
    </Button>
  );
});

interface ChipProps {
  readonly listed: ListedBuild;
  readonly chosen: boolean;
}

/** A kept build: pressed, the one on screen is compared with it. */
function Chip({ listed, chosen }: ChipProps): ReactNode {
  const say = useWords();
  const change = useChangeBuilds();
  const { kept, letter } = listed;
  const name = kept?.name ?? say('workbench.builds.original');
  return (
    <li className="build-chip" data-chosen={chosen}>
      <button
        type="button"
        className="build-compare"
        aria-pressed={chosen}
        aria-label={say('workbench.builds.compare', { letter, name })}
        onClick={() => change((now) => ({ ...now, against: kept?.id ?? null }))}
      >
        <strong>{letter}</strong> {name}
      </button>
      {kept === null ? null : (
        <>
          <IconButton
            icon="undo"
            label={say('workbench.builds.restore', { name })}
            onPress={() =>
              change((now) => ({ ...now, source: kept.source, edits: kept.edits, node: null }))
            }
          />
          <IconButton
            icon="close"
            label={say('workbench.builds.remove', { name })}
            onPress={() =>
              change((now) => ({
                ...now,
                kept: now.kept.filter(({ id }) => id !== kept.id),
                against: now.against === kept.id ? null : now.against,
              }))
            }
          />
        </>
      )}
    </li>
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Keeps the build on screen under a name. */
function KeepBuild({ next }: { readonly next: number }): ReactNode {
  const say = useWords();
  const change = useChangeBuilds();
  const kept = useWindow((state) => state.choices.builds.kept);
  const suggested = say('workbench.builds.suggested', {
    letter: letters[next] ?? String(next + 1),
  });
  const [name, setName] = useState<string | null>(null);
  const keep = (): void => {
    const used = new Set(kept.map(({ id }) => id));
    let number = kept.length + 1;
    while (used.has(`build ${number}`)) number += 1;
    const id = `build ${number}`;
    const given = name?.trim();
    change((now) => ({
      ...now,
      kept: [
        ...now.kept,
        {
          id,
          name: given === undefined || given === '' ? suggested : given,
          source: now.source,
          edits: now.edits,
        },
      ],
    }));
    setName(null);
  };
  return (
    <PopoverButton label={say('workbench.builds.keep')} icon="plus" text>
      {(close) => (
        <form
          className="keep-build"
          onSubmit={(event) => {
            event.preventDefault();
            keep();
            close();
          }}
        >
          <label>
            <span className="field-label">{say('workbench.builds.name')}</span>
            <input
              className="text-field"
              value={name ?? suggested}
              maxLength={80}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <Button
            kind="primary"
            onPress={() => {
              keep();
              close();
            }}
          >
            {say('workbench.builds.keepIt')}
          </Button>
        </form>
      )}
    </PopoverButton>
  );
}

/** In words: which weights and steps differ, and what that moves. */
const Changes = memo(function Changes({ index }: { readonly index: IndexOnScreen }): ReactNode {
  const { say, built, against, before, ranked, areaName } = index;
  const other = against.state.kind === 'built' ? against.state.built : null;
  const name = against.kept?.name ?? say('workbench.builds.original');
  if (other === null) return <p className="change-words" />;
  const changes =
    other.base.code === built.base.code
      ? changesText(index, other.recipe, built.recipe)
      : say('workbench.difference.otherIndex', { name: other.base.name[index.language] });
  const moves =
    before === null ? [] : movesOf(ranked, before).filter(({ moved }) => (moved ?? 0) !== 0);
  const [largest] = moves;
  // Of the countries shown: the others are not listed when the number is pressed.
  const all = ranked.filter(({ rank }) => rank !== null).length;
  return (
    <p className="change-words" aria-live="off">
      <span>{say('workbench.builds.against', { letter: against.letter, name })}</span>{' '}
      <span className="change-what">
        {changes === '' ? say('workbench.builds.nothing') : changes}
      </span>
      {changes === '' || before === null ? null : (
        <span className="change-moves">
          {' · '}
          <CountedText
            text={say('workbench.differences.summary', { count: moves.length, all })}
            of={() => movedCounted(index)}
          />
          {largest === undefined ? null : (
            <>
              {say('headline.comma')}
              <Explainable
                event={{
                  kind: 'figureNumberAsked',
                  number: {
                    kind: 'change',
                    area: largest.area,
                    node: index.node,
                    build: buildKey(against),
                  },
                }}
              >
                {say('workbench.differences.largest', {
                  area: areaName(largest.area),
                  move: moveText(largest.moved ?? 0, say),
                })}
              </Explainable>
            </>
          )}
        </span>
      )}
    </p>
  );
});
