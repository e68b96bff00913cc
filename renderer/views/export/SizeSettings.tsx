import { type ReactNode, useState } from 'react';
import {
  type FigurePresetName,
  figureLimits,
  figurePresets,
  presetOf,
} from '../../chart/figure/figurePresets.ts';
import { Choice } from '../../ui/Choice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useWords } from '../../words/words.ts';
import type { Draft } from './draft.ts';

type Look = Draft['look'];

interface SizeSettingsProps {
  readonly look: Look;
  /** Height as drawn, in mm; null where it is not known. */
  readonly drawnMm: number | null;
  readonly onChange: (look: Look) => void;
}

const presets = [...(Object.keys(figurePresets) as FigurePresetName[]), 'custom'] as const;
const letterSizes = ['8', '9', '10', '11', '12'] as const;
const round = (mm: number): number => Math.round(mm * 10) / 10;

/** How large the figure prints, and its letters. */
export function SizeSettings({ look, drawnMm, onChange }: SizeSettingsProps): ReactNode {
  const say = useWords();
  const known = presetOf(look);
  const [own, setOwn] = useState(known === null);
  const chosen: FigurePresetName | 'custom' = own ? 'custom' : (known ?? 'custom');
  const points = String(look.fontPt);
  // A millimetre more is what the pixels of the preview cannot tell.
  const isHigher = drawnMm !== null && look.heightMm !== 'fit' && drawnMm > look.heightMm + 1;
  return (
    <>
      <Choice
        label={say('export.size')}
        hideLabel
        stacked
        options={presets.map((key) => ({ key, name: say(`export.sizes.${key}`) }))}
        chosen={chosen}
        onChoose={(preset) => {
          setOwn(preset === 'custom');
          if (preset !== 'custom') onChange({ ...look, ...figurePresets[preset] });
        }}
      />
      {chosen === 'custom' ? (
        <>
          <NumberField
            label={say('export.width')}
            value={look.widthMm}
            least={figureLimits.widthMm.least}
            greatest={figureLimits.widthMm.most}
            onChange={(widthMm) => onChange({ ...look, widthMm: round(widthMm) })}
          />
          <Switch
            on={look.heightMm === 'fit'}
            onChange={(fits) =>
              onChange({ ...look, heightMm: fits ? 'fit' : round(look.widthMm * 0.6) })
            }
          >
            {say('export.heightFits')}
          </Switch>
          {look.heightMm === 'fit' ? null : (
            <NumberField
              label={say('export.height')}
              value={round(look.heightMm)}
              least={figureLimits.heightMm.least}
              greatest={figureLimits.heightMm.most}
              onChange={(heightMm) => onChange({ ...look, heightMm: round(heightMm) })}
            />
          )}
        </>
      ) : null}
      {drawnMm === null ? null : (
        <p className="field-label">
          {say(isHigher ? 'export.printedHigher' : 'export.printed', {
            width: look.widthMm,
            height: Math.round(drawnMm),
          })}
        </p>
      )}
      <div className="export-field">
        <span className="field-label">{say('export.fontSize')}</span>
        <Segments
          label={say('export.fontSize')}
          options={letterSizes.map((key) => ({ key, name: say('export.points', { points: key }) }))}
          chosen={letterSizes.find((size) => size === points) ?? '8'}
          onChoose={(size) => onChange({ ...look, fontPt: Number(size) })}
        />
      </div>
    </>
  );
}
