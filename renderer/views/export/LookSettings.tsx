import type { ReactNode } from 'react';
import { figureParts } from '../../chart/figure/FigureSpec.ts';
import { withClasses } from '../../chart/figure/figureClasses.ts';
import { allParts, plainParts } from '../../chart/figure/figurePresets.ts';
import { hasValueLabels, palettesFor } from '../../chart/figure/printedChart.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Toggles } from '../../ui/Toggles.tsx';
import { useWords } from '../../words/words.ts';
import { ClassSettings } from './ClassSettings.tsx';
import type { Draft } from './draft.ts';

type Look = Draft['look'];

interface LookSettingsProps {
  readonly chart: ChartSpec;
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

/** Classes, colours, values beside marks, and what stands around the chart. */
export function LookSettings({ chart, look, onChange }: LookSettingsProps): ReactNode {
  const say = useWords();
  const on = figureParts.filter((part) => look.parts[part]);
  return (
    <>
      <ClassSettings
        chart={chart}
        classes={look.classes}
        onChange={(classes) => onChange({ ...look, classes })}
      />
      <Choice
        label={say('export.palette')}
        stacked
        options={palettesFor(withClasses(chart, look.classes)).map((key) => ({
          key,
          name: say(`export.palettes.${key}`),
        }))}
        chosen={look.palette}
        onChoose={(palette) => onChange({ ...look, palette })}
      />
      <div className="export-field">
        <span className="field-label">{say('export.parts')}</span>
        <Toggles
          label={say('export.parts')}
          options={figureParts.map((key) => ({ key, name: say(`export.part.${key}`) }))}
          chosen={on}
          onChoose={(parts) =>
            onChange({
              ...look,
              parts: {
                title: parts.includes('title'),
                subtitle: parts.includes('subtitle'),
                legend: parts.includes('legend'),
                note: parts.includes('note'),
                source: parts.includes('source'),
                credit: parts.includes('credit'),
              },
            })
          }
        />
        <div className="export-pair">
          <Button kind="quiet" onPress={() => onChange({ ...look, parts: allParts })}>
            {say('export.allParts')}
          </Button>
          <Button kind="quiet" onPress={() => onChange({ ...look, parts: plainParts })}>
            {say('export.plain')}
          </Button>
        </div>
      </div>
      {hasValueLabels(chart) ? (
        <Switch
          on={look.valueLabels}
          onChange={(valueLabels) => onChange({ ...look, valueLabels })}
        >
          {say('export.valueLabels')}
        </Switch>
      ) : null}
    </>
  );
}
