import { type ReactNode, useEffect, useState } from 'react';
import {
  dataFormats,
  defaultOptions,
  type FigureFormat,
  type FigureItem,
} from '../../export/ExportedFigure.ts';
import { exportFigure } from '../../export/exportFigure.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { useWords } from '../../words/words.ts';
import { drawingBroke } from './drawingBroke.ts';

interface PreviewProps {
  readonly item: FigureItem;
  readonly format: FigureFormat;
}

type Shown =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Width of the preview in device pixels: sharp enough to judge, quick enough to follow choices. */
const previewPixels = 1040;
const shownLines = 60;

/** The figure as it will be saved: pictures by the same drawing, tables by their first lines. */
export function Preview({ item, format }: PreviewProps): ReactNode {
  const say = useWords();
  const failureText = useFailureText();
  const [shown, setShown] = useState<Shown>({ kind: 'drawing' });
  const wanted = JSON.stringify([item, format]);

  useEffect(() => {
    let current = true;
    let address: string | null = null;
    const [wantedItem, wantedFormat] = JSON.parse(wanted) as [FigureItem, FigureFormat];
    const picture = !dataFormats.some((one) => one === wantedFormat);
    const dpi = (previewPixels / wantedItem.figure.widthMm) * 25.4;
    const drawing = exportFigure(wantedItem, picture ? 'png' : 'csv', { ...defaultOptions, dpi });
    void drawing.catch(drawingBroke).then((drawn) => {
      if (!current) return;
      if (!drawn.ok) setShown({ kind: 'failed', reason: failureText(drawn.failure) });
      else if (picture) {
        address = URL.createObjectURL(new Blob([drawn.value.bytes.slice()], { type: 'image/png' }));
        setShown({ kind: 'picture', address });
      } else {
        const lines = new TextDecoder().decode(drawn.value.bytes).split('\n');
        setShown({ kind: 'text', text: lines.slice(0, shownLines).join('\n') });
      }
    });
    return () => {
      current = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [wanted, failureText]);

  return (
    <div className="export-preview" data-kind={shown.kind}>
      {shown.kind === 'drawing' ? say('export.drawing') : null}
      {shown.kind === 'picture' ? <img src={shown.address} alt={item.figure.chart.title} /> : null}
      {shown.kind === 'text' ? <pre>{shown.text}</pre> : null}
      {shown.kind === 'failed' ? shown.reason : null}
    </div>
  );
}
