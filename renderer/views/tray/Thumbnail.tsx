import { type ReactNode, useEffect, useState } from 'react';
import type { FigureSpec } from '../../chart/figure/FigureSpec.ts';
import { figurePresets, plainParts } from '../../chart/figure/figurePresets.ts';
import { defaultOptions } from '../../export/ExportedFigure.ts';
import { exportFigure } from '../../export/exportFigure.ts';
import { drawingBroke } from '../../figures/drawingBroke.ts';

/** Width in device pixels: twice what is seen, for sharp screens. */
const pixels = 240;

/** A small picture of a figure, drawn anew when the figure changes. */
export function Thumbnail({ figure }: { readonly figure: FigureSpec }): ReactNode {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const general = { kind: 'general' } as const;
    const bare = { ...plainParts, legend: false };
    const small = { ...figure, ...figurePresets.singleColumn, parts: bare, publication: general };
    const item = { name: null, figure: small, whole: null };
    const dpi = (pixels / small.widthMm) * 25.4;
    const drawing = exportFigure(item, 'png', { ...defaultOptions, dpi }).catch(drawingBroke);
    void drawing.then((drawn) => {
      if (!current || !drawn.ok) return;
      const blob = new Blob([drawn.value.bytes.slice()], { type: 'image/png' });
      setAddress(URL.createObjectURL(blob));
    });
    return () => {
      current = false;
    };
  }, [figure]);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  return (
    <span className="tray-picture">{address === null ? null : <img src={address} alt="" />}</span>
  );
}
