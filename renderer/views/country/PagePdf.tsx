import { type ReactNode, useState } from 'react';
import { figureOf, figurePresets } from '../../chart/figure/figurePresets.ts';
import { desktop } from '../../desktop.ts';
import { exportDocument } from '../../export/exportFigure.ts';
import { drawingBroke } from '../../figures/drawingBroke.ts';
import type { SaveResult } from '../../figures/SaveResult.ts';
import { savedWords } from '../../figures/savedWords.ts';
import { useFigureFailureText } from '../../figures/useFigureFailureText.ts';
import { type CountryPage, countryFigures } from '../../state/country/countryFigures.ts';
import { Button } from '../../ui/Button.tsx';
import { type Language, languages } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';

interface PagePdfProps {
  readonly page: CountryPage;
  /** False while a part of the page is still being read: it would be missing from the file. */
  readonly isWhole: boolean;
}

/** Saves the page with one press: all figures and tables, first in the window's language. */
export function PagePdf({ page, isWhole }: PagePdfProps): ReactNode {
  const say = useWords();
  const failureText = useFigureFailureText();
  const [result, setResult] = useState<SaveResult>({ kind: 'none' });
  const save = async (): Promise<void> => {
    setResult({ kind: 'saving' });
    const inOrder: readonly Language[] = [
      page.language,
      ...languages.filter((language) => language !== page.language),
    ];
    const items = inOrder.flatMap((language) =>
      countryFigures(page, language).map((chart) => ({
        name: `riskbelt-${page.area}`,
        figure: figureOf(chart, figurePresets.doubleColumn),
        whole: null,
      })),
    );
    const drawn = await exportDocument(
      items,
      'pdf',
      () => undefined,
      new AbortController().signal,
      'a4',
    ).catch(drawingBroke);
    if (!drawn.ok) {
      setResult({ kind: 'refused', reason: failureText(drawn.failure) });
      return;
    }
    const outcome = await desktop()['file:save']({
      suggestedName: drawn.value.name,
      kind: 'pdf',
      bytes: drawn.value.bytes,
      description: null,
    });
    if (!outcome.ok) setResult({ kind: 'failed', why: outcome.kind, detail: outcome.message });
    else if (outcome.value.kind === 'cancelled') setResult({ kind: 'cancelled' });
    else setResult({ kind: 'saved', name: outcome.value.name });
  };
  return (
    <>
      <Button
        icon="export"
        disabled={!isWhole}
        pending={result.kind === 'saving'}
        onPress={() => {
          void save();
        }}
      >
        {say('country.savePdf')}
      </Button>
      <span role="status" className="panel-unit">
        {savedWords(result, say)}
      </span>
    </>
  );
}
