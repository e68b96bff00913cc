/** What an element is painted with around its letters, under them. */
const HALO = /<(text|path)\b[^>]*? paint-order="stroke"[^>]*?(?:\/>|>[^<]*<\/\1>)/g;

/**
 * An SVG whose letters stand on their halo in every program: what is painted "stroke first" becomes two
 * elements, the halo and then the letters.
 *
 * Writers of PDF, Word and PowerPoint do not know that order and would paint the halo over the letters.
 *
 * @param svg - text of a file of ours
 * @returns the same picture; files without halos are not changed
 * @cost O(length of the text)
 * @example `haloFirst('<path fill="#444" stroke="#fff" paint-order="stroke" d="M 0 0"/>')` has two paths
 */
export function haloFirst(svg: string): string {
  return svg.replaceAll(HALO, (element) => {
    const [tag = ''] = /^<[^>]*>/.exec(element) ?? [];
    const inside = element.slice(tag.length);
    const halo = tag.replace(' paint-order="stroke"', '').replace(/ fill="[^"]*"/, ' fill="none"');
    const letters = tag.replaceAll(/ (?:paint-order|stroke(?:-[a-z]+)?)="[^"]*"/g, '');
    return `${halo}${inside}${letters}${inside}`;
  });
}
