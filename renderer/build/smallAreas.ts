/**
 * Places, in degrees east and north, of areas that data are kept for and that the outlines draw as
 * a part of another state or not at all.
 */
export const smallAreas: readonly (readonly [code: string, longitude: number, latitude: number])[] =
  [
    ['BES', -68.27, 12.18],
    ['BVT', 3.36, -54.42],
    ['CCK', 96.83, -12.17],
    ['CXR', 105.63, -10.49],
    ['GLP', -61.5, 16.2],
    ['GUF', -53.1, 4],
    ['MTQ', -61.02, 14.65],
    ['MYT', 45.15, -12.83],
    ['REU', 55.54, -21.13],
    ['SJM', 16, 78.6],
    ['TKL', -171.85, -9.2],
  ];
