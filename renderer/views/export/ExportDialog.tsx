import { type ReactNode, useState } from 'react';
import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import { allParts, figureOf, figurePresets, plainParts } from '../../chart/figure/figurePresets.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { desktop } from '../../desktop.ts';
import { defaultOptions, type FigureFormat, type FigureItem } from '../../export/ExportedFigure.ts';
import { exportFigure } from '../../export/exportFigure.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { FigureInputs } from '../../state/figures/figureFrame.ts';
import { figureSpec } from '../../state/figures/figureSpec.ts';
import type { FigureKind } from '../../state/state.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { type Language, languages } from '../../words/language.ts';
import { numberLocale } from '../../words/numbers.ts';
import { useWords } from '../../words/words.ts';
import { drawingBroke } from './drawingBroke.ts';
import { Preview } from './Preview.tsx';
import type { SaveResult } from './SaveResult.ts';
import { savedWords } from './savedWords.ts';

const formats: readonly FigureFormat[] = ['svg', 'png', 'pdf', 'pptx', 'docx', 'csv', 'xlsx'];
const resolutions = ['300', '600', '1000'] as const;
const sizes = ['singleColumn', 'doubleColumn', 'page', 'slide'] as const;

interface ExportDialogProps {
  readonly figure: FigureKind;
  /** The format to begin with. */
  readonly openWith: FigureFormat;
}

/** Draws a figure anew at a stated size and saves it, or its numbers, as a file. */
export function ExportDialog({ figure, openWith }: ExportDialogProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const failureText = useFailureText();
  const state = useWindow((all) => all);
  const [format, setFormat] = useState<FigureFormat>(openWith);
  const [sizeName, setSizeName] = useState<(typeof sizes)[number]>('doubleColumn');
  const [dpi, setDpi] = useState<(typeof resolutions)[number]>('300');
  const [language, setLanguage] = useState<Language>(state.settings.language);
  const [plain, setPlain] = useState(false);
  const [result, setResult] = useState<SaveResult>({ kind: 'none' });

  const close = (): void => send({ kind: 'dialogChanged', dialog: { kind: 'none' } });
  const assessment = shownAssessment(figure, state);
  if (state.opening.kind !== 'done' || assessment === null) return null;
  const inputs: FigureInputs = {
    opened: state.opening.value,
    assessment,
    language,
    locale: numberLocale(state.settings.numbers, state.settings.systemLocale),
    programVersion: state.programVersion,
  };
  const area = assessment === state.areaAssessment ? state.choices.chosenArea : null;
  const spec: ChartSpec = figureSpec(figure, inputs, state.choices.baseMap, area, {
    choices: state.choices.lossFigures,
    answers: state.lossFigures,
  });
  const item: FigureItem = {
    name: null,
    figure: {
      ...figureOf(spec, figurePresets[sizeName]),
      parts: plain ? plainParts : allParts,
    },
    whole: null,
  };
  const options = { ...defaultOptions, dpi: Number(dpi) };

  const save = async (): Promise<void> => {
    setResult({ kind: 'saving' });
    const drawn = await exportFigure(item, format, options).catch(drawingBroke);
    if (!drawn.ok) {
      setResult({ kind: 'refused', reason: failureText(drawn.failure) });
      return;
    }
    const { name, bytes, companions } = drawn.value;
    const description = companions[0]?.bytes ?? null;
    const outcome = await desktop()['file:save']({
      suggestedName: name,
      kind: format,
      bytes,
      description,
    });
    if (outcome.ok) setResult(outcome.value);
    else setResult({ kind: 'failed', why: outcome.kind, detail: outcome.message });
  };

  return (
    <ModalDialog title={say('export.title')} closeLabel={say('frame.close')} onClose={close}>
      <div className="export">
        <div className="export-choices">
          <div className="export-field">
            <span className="field-label">{say('export.format')}</span>
            <Segments<FigureFormat>
              label={say('export.format')}
              options={formats.map((key) => ({ key, name: key.toUpperCase() }))}
              chosen={format}
              onChoose={setFormat}
            />
            <span className="field-label">{say(`export.formats.${format}`)}</span>
          </div>
          {format === 'csv' ? null : (
            <Choice
              label={say('export.size')}
              stacked
              options={sizes.map((key) => ({ key, name: say(`export.sizes.${key}`) }))}
              chosen={sizeName}
              onChoose={setSizeName}
            />
          )}
          {format === 'png' ? (
            <Choice
              label={say('export.resolution')}
              stacked
              options={resolutions.map((key) => ({ key, name: say('export.dpi', { dpi: key }) }))}
              chosen={dpi}
              onChoose={setDpi}
            />
          ) : null}
          <div className="export-field">
            <span className="field-label">{say('export.language')}</span>
            <Segments<Language>
              label={say('export.language')}
              options={languages.map((key) => ({
                key,
                name: say(key === 'en' ? 'frame.english' : 'frame.chinese'),
              }))}
              chosen={language}
              onChoose={setLanguage}
            />
          </div>
          {format === 'csv' ? null : (
            <Switch on={plain} onChange={setPlain}>
              {say('export.plain')}
            </Switch>
          )}
        </div>
        <div className="export-side">
          <Preview item={item} format={format} />
          <div className="export-foot">
            <span className="export-said" role="status" data-kind={result.kind}>
              {savedWords(result, say)}
            </span>
            <Button kind="primary" disabled={result.kind === 'saving'} onPress={() => void save()}>
              {say('export.save')}
            </Button>
          </div>
        </div>
      </div>
    </ModalDialog>
  );
}

interface Shown {
  readonly assessment: LossAssessment | null;
  readonly areaAssessment: LossAssessment | null;
}

/** The series on screen may be that of one country; the other figures are of the set. */
function shownAssessment(figure: FigureKind, state: Shown): LossAssessment | null {
  return figure === 'series' ? (state.areaAssessment ?? state.assessment) : state.assessment;
}
