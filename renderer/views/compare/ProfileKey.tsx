import type { ReactNode } from 'react';
import { classifyNode } from '../../../analysis/compose/classifyNode.ts';
import { LegendMark } from '../../chart/LegendMark.tsx';
import { legendOf } from '../../chart/legend.ts';
import { rulesOf } from '../../chart/rulesOf.ts';
import type { ProfileBarsSpec } from '../../chart/spec.ts';
import { chartThemes } from '../../chart/theme.ts';
import { ClassKey, classNames } from '../../explain/ClassKey.tsx';
import { CountedText } from '../../explain/CountedText.tsx';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { amongCounted } from '../../state/explain/counted/shownCounts.ts';
import { useTheme } from '../../state/useTheme.ts';

interface ProfileKeyProps {
  readonly index: IndexOnScreen;
  /** Any of the profiles: all have one key. */
  readonly spec: ProfileBarsSpec;
  /** Whether a bar is the median of a country set. */
  readonly isOfSets: boolean;
}

/** What bars, their colours and the marks across them mean, once for all profiles. */
export function ProfileKey({ index, spec, isOfSets }: ProfileKeyProps): ReactNode {
  const { say, built, language, writer } = index;
  const theme = useTheme();
  const { classes } = spec;
  const ofRoot = classifyNode(built.build, built.root);
  const { entries } = legendOf(spec, chartThemes[theme]);
  const others = classes === null ? entries : entries.slice(classes.breaks.length + 1);
  return (
    <div className="legend compare-key" role="group" aria-label={say('compare.key')}>
      <span>{say(isOfSets ? 'compare.setBars' : 'compare.bars')}</span>
      {classes === null ? null : (
        <ClassKey
          classes={classes}
          theme={theme}
          names={classNames({ classes: ofRoot.ok ? ofRoot.value : undefined, language })}
          language={language}
          node={built.root}
          write={writer(built.root)}
        />
      )}
      {others.map(({ shape, colour, label }) => (
        <span key={label} className="legend-key">
          <LegendMark shape={shape} colour={colour} theme={chartThemes[theme]} />
          <span>
            <CountedText text={label} of={() => amongCounted(index)} />
          </span>
        </span>
      ))}
      {(rulesOf(spec).foot?.(spec, null) ?? []).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
