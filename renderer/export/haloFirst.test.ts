import { expect, it } from 'vitest';
import { haloFirst } from './haloFirst.ts';

it('paints the halo of letters before them', () => {
  expect(
    haloFirst(
      '<g><text x="1" fill="#444" stroke="#fff" stroke-width="20" paint-order="stroke" stroke-miterlimit="2">缅甸</text><circle r="2" stroke="#000"/></g>',
    ),
  ).toBe(
    '<g><text x="1" fill="none" stroke="#fff" stroke-width="20" stroke-miterlimit="2">缅甸</text><text x="1" fill="#444">缅甸</text><circle r="2" stroke="#000"/></g>',
  );
});

it('does the same for outlines', () => {
  expect(
    haloFirst('<path fill="#444" stroke="#fff" paint-order="stroke" d="M 0 0"/><path d="M 1 1"/>'),
  ).toBe(
    '<path fill="none" stroke="#fff" d="M 0 0"/><path fill="#444" d="M 0 0"/><path d="M 1 1"/>',
  );
});
