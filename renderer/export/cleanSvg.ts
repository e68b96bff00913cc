/**
 * Turns the chart engine's SVG into a fragment that is the same whenever the same chart is drawn.
 *
 * Ids count up over a process and are renumbered in the order they appear; hover styles, bookkeeping
 * attributes and font names (inherited from the root) are left out.
 *
 * @param svg - text of a whole `svg` element
 * @returns what stands inside of it
 * @throws RangeError when a coordinate is not a finite number: a bug of a chart kind
 */
export function cleanSvg(svg: string): string {
  const inside = svg
    .replace(/^<svg[^>]*>\s*/, '')
    .replace(/\s*<\/svg>\s*$/, '')
    .replace(/<style[^>]*>[\s\S]*?<\/style>\s*/g, '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>\n?/, '')
    .replace(/ (?:ecmeta_[a-z_]+|class)="[^"]*"/g, '')
    .replace(/;?font-family:[^;"]*/g, '')
    .replace(/ style=""/g, '')
    .replace(/<(\w+) >/g, '<$1>')
    .replace(/<[^>]*>/g, rounded)
    .trim();
  const broken = /="[^"]*(?:NaN|Infinity|undefined)[^"]*"/.exec(inside);
  if (broken !== null) throw new RangeError(`cleanSvg needs finite coordinates, got ${broken[0]}`);
  const numbers = new Map<string, string>();
  return inside
    .replace(/zr\d+-[a-z]+-?\d+/g, (id) => {
      const known = numbers.get(id) ?? `m${numbers.size + 1}`;
      numbers.set(id, known);
      return known;
    })
    .replace(/<[^>]*>/g, (tag) => tag.replace(/([ ,"(A-Za-z])-0(?=[ ,")A-Za-z])/g, '$10'));
}

/** Coordinates of a tag to three digits; what is written between tags stays as it is. */
function rounded(tag: string): string {
  return tag.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}
