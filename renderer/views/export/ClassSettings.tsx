import { type ReactNode, useState } from 'react';
import { type FigureClasses, foundClasses } from '../../chart/figure/FigureSpec.ts';
import {
  classesFor,
  readLimits,
  valueClasses,
  withClasses,
} from '../../chart/figure/figureClasses.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import { useWords } from '../../words/words.ts';

interface ClassSettingsProps {
  readonly chart: ChartSpec;
  readonly classes: FigureClasses;
  readonly onChange: (classes: FigureClasses) => void;
}

type Way = 'made' | 'fixed' | (typeof foundClasses)[number];

const counts = ['3', '4', '5', '6', '7'] as const;
const FIRST_COUNT = 5;

/** How the values of a chart are put into classes; nothing for a chart that has none to choose. */
export function ClassSettings({ chart, classes, onChange }: ClassSettingsProps): ReactNode {
  const say = useWords();
  const kinds = classesFor(chart);
  if (kinds.length < 2) return null;
  const ways: readonly Way[] = ['made', ...(kinds.includes('found') ? foundClasses : []), 'fixed'];
  const count = classes.kind === 'found' ? classes.count : FIRST_COUNT;
  const limits = valueClasses(withClasses(chart, classes))?.breaks ?? [];
  const choose = (way: Way): void => {
    if (way === 'made') onChange({ kind: 'made' });
    else if (way === 'fixed') onChange({ kind: 'fixed', breaks: limits });
    else onChange({ kind: 'found', method: way, count });
  };
  return (
    <>
      <Choice<Way>
        label={say('export.classes')}
        stacked
        options={ways.map((key) => ({ key, name: say(`export.classWays.${key}`) }))}
        chosen={classes.kind === 'found' ? classes.method : classes.kind}
        onChoose={choose}
      />
      {classes.kind === 'found' ? (
        <div className="export-field">
          <span className="field-label">{say('export.classCount')}</span>
          <Segments
            label={say('export.classCount')}
            options={counts.map((key) => ({ key, name: key }))}
            chosen={counts.find((key) => key === String(count)) ?? '5'}
            onChoose={(key) => onChange({ ...classes, count: Number(key) })}
          />
        </div>
      ) : null}
      {classes.kind === 'fixed' ? (
        <Limits limits={limits} onChange={(breaks) => onChange({ kind: 'fixed', breaks })} />
      ) : null}
    </>
  );
}

interface LimitsProps {
  readonly limits: readonly number[];
  readonly onChange: (limits: readonly number[]) => void;
}

/** Limits as they are typed; the figure follows while they can be read. */
function Limits({ limits, onChange }: LimitsProps): ReactNode {
  const say = useWords();
  const [typed, setTyped] = useState(() => limits.join('; '));
  const readable = readLimits(typed) !== null;
  return (
    <TextEntry
      label={say('export.classLimits')}
      hint={say(readable ? 'export.classLimitsHint' : 'export.classLimitsWrong')}
      wrong={!readable}
      most={200}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const read = readLimits(text);
        if (read !== null) onChange(read);
      }}
    />
  );
}
