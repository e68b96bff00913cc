import { figureLimits } from '../../chart/figure/figurePresets.ts';
import { overlaps } from '../../chart/scene/draw.ts';
import { drawnTexts } from '../../chart/testing/drawnTexts.ts';

/** What letters may share with others or reach over the edge, in points. */
const HAIR = 0.8;

/**
 * What is wrong with the texts of a whole figure: those that reach over its edges, cover each other, or
 * are smaller than any that a journal takes.
 *
 * @returns one line a fault, none for a figure that is ready for print
 */
export function textFaults(svg: string): readonly string[] {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const texts = drawnTexts(svg);
  const outside = texts.filter(
    ({ box }) =>
      box.left < -HAIR || box.top < -HAIR || box.right > width + HAIR || box.bottom > height + HAIR,
  );
  const small = texts.filter(({ size }) => size < figureLimits.fontPt.least - 0.01);
  const covered = texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .flatMap((other) =>
        overlaps(one.box, other.box, HAIR) ? [`covered: ${one.text} by ${other.text}`] : [],
      ),
  );
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...small.map(({ text, size }) => `only ${size.toFixed(1)} pt: ${text}`),
    ...covered,
  ];
}
