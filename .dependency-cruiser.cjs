/**
 * The rooms of the house, who may enter which, and the one door of each outside library.
 * Tests may import an engine of another room; nothing else may.
 */
const TEST = '\\.(test|test-d|bench)\\.tsx?$|/fixtures/|/testing/';

const room = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { path: '^(analysis|datasets|electron|renderer|e2e)/', pathNot: [from, ...allowed] },
});

const door = (name, library, doors) => ({
  name: `door-${name}`,
  comment: `${name} is imported through ${doors.join(' and ')} only`,
  severity: 'error',
  from: { pathNot: [...doors.map((path) => `^${path}`), TEST, '^e2e/'] },
  to: { path: `^node_modules/${library}`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'when two files want each other, a third holds what both need',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-test',
      comment: 'no source imports a test',
      severity: 'error',
      from: { pathNot: [TEST, '^e2e/'] },
      to: { path: '\\.(test|test-d|bench)\\.tsx?$|/testing/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'every library is named in package.json',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },

    room('room-analysis', '^analysis/', [], 'analysis knows no other room'),
    room('room-datasets', '^datasets/', ['^analysis/'], 'datasets knows analysis only'),
    room(
      'room-ipc',
      '^electron/ipc/',
      ['^analysis/', '^datasets/'],
      'the contract knows no process',
    ),
    room(
      'room-main',
      '^electron/main/',
      ['^electron/ipc/', '^datasets/', '^analysis/'],
      'main never imports renderer, preload or the command line',
    ),
    room(
      'room-cli',
      '^electron/cli/',
      ['^electron/ipc/', '^datasets/', '^analysis/'],
      'the command line runs without Electron',
    ),
    room(
      'room-preload',
      '^electron/preload/',
      ['^electron/ipc/'],
      'the preload carries the contract and nothing else',
    ),
    room('room-runtime', '^electron/runtime/', [], 'the resolver runs before anything is built'),
    room(
      'room-renderer',
      '^renderer/',
      ['^analysis/', '^datasets/', '^electron/ipc/'],
      'the window knows main by its contract only',
    ),
    {
      name: 'renderer-desktop-door',
      comment: 'electron/ipc enters the window through renderer/desktop.ts',
      severity: 'error',
      from: { path: '^renderer/', pathNot: ['^renderer/desktop\\.ts$', TEST] },
      to: { path: '^electron/' },
    },
    room(
      'room-chart',
      '^renderer/chart/',
      ['^analysis/', '^datasets/', '^renderer/words/(en|zh)/(charts|figures)\\.ts$'],
      'charts are values: no state, no views, no desktop; their fixed words are plain data',
    ),
    room(
      'room-compute',
      '^renderer/compute/',
      ['^analysis/', '^datasets/'],
      'the worker knows analysis and datasets',
    ),
    room('room-ui', '^renderer/ui/', [], 'components know no domain'),
    room('room-words', '^renderer/words/', [], 'texts know nobody'),
    room(
      'room-state',
      '^renderer/state/',
      ['^renderer/(compute|chart|words)/', '^renderer/desktop\\.ts$', '^analysis/', '^datasets/'],
      'state knows compute and chart',
    ),
    room(
      'room-export',
      '^renderer/export/',
      ['^renderer/(chart|words)/', '^renderer/desktop\\.ts$', '^analysis/', '^datasets/'],
      'export knows chart and desktop',
    ),
    {
      name: 'views-apart',
      comment: 'no view imports another view',
      severity: 'error',
      from: { path: '^renderer/views/([^/]+)/' },
      to: { path: '^renderer/views/', pathNot: '^renderer/views/$1/' },
    },
    {
      name: 'e2e-nobody',
      comment: 'nobody imports the journeys',
      severity: 'error',
      from: { pathNot: '^e2e/' },
      to: { path: '^e2e/' },
    },
    {
      name: 'analysis-libraries',
      comment: 'analysis is plain arithmetic: outside code enters by its doors only',
      severity: 'error',
      from: { path: '^analysis/', pathNot: TEST },
      to: {
        path: '^node_modules/',
        pathNot:
          '^node_modules/(@stdlib/math-base-special-|pure-rand|zod|canonicalize|yalps|@noble/hashes)',
      },
    },
    {
      name: 'no-node-outside',
      comment: 'analysis, datasets and the window see no Node',
      severity: 'error',
      from: {
        path: '^(analysis|datasets|renderer)/',
        pathNot: [TEST, '^datasets/prepare/', '^renderer/build/'],
      },
      to: { dependencyTypes: ['core'] },
    },

    door('apache-arrow', 'apache-arrow', ['datasets/store/decode.ts', 'datasets/store/encode.ts']),
    door('stdlib', '@stdlib', ['analysis/math.ts']),
    door('pure-rand', 'pure-rand', ['analysis/stats/random.ts']),
    door('yalps', 'yalps', ['analysis/stats/linearProgramme.ts']),
    door('canonicalize', 'canonicalize', ['analysis/canonicalJson.ts']),
    door('noble-hashes', '@noble/hashes', ['analysis/sha256.ts']),
    door('duckdb-wasm', '@duckdb/duckdb-wasm', [
      'renderer/compute/engine.ts',
      'electron/cli/engine.ts',
    ]),
    door('duckdb-native', '@duckdb/node-api', ['electron/bench/nativeDuckdb.ts']),
    door('echarts', '(echarts|zrender)', ['renderer/chart/echarts.ts']),
    door('papaparse', 'papaparse', ['datasets/importers/delimitedRecords.ts']),
    door('react-virtual', '@tanstack', ['renderer/ui/useWindowedRows.ts']),
    door('read-excel-file', 'read-excel-file', ['datasets/importers/workbook.ts']),
    door('saxen', 'saxen', ['datasets/importers/xmlRecords.ts']),
    door('i18n-iso-countries', 'i18n-iso-countries', [
      'datasets/prepare/chineseNames.ts',
      'renderer/build/isoCodes.ts',
    ]),
    door('resvg', '@resvg', ['renderer/export/rasterise.ts']),
    door('pdfkit', '(pdfkit|svg-to-pdfkit)', ['renderer/export/pdf.ts']),
    door('hyparquet-writer', 'hyparquet-writer', ['renderer/export/parquet.ts']),
    door('fflate', 'fflate', [
      'renderer/export/office/zipParts.ts',
      'datasets/importers/inflatedZip.ts',
    ]),
    door('i18next', 'i18next', ['renderer/words/']),
    door('react-aria-components', 'react-aria-components', ['renderer/ui/']),
    door('electron-log', 'electron-log', ['electron/main/log.ts']),
    door('write-file-atomic', 'write-file-atomic', ['electron/main/atomicWrite.ts']),
    door('topojson', 'topojson-(client|server|simplify)', [
      'renderer/build/',
      'renderer/chart/shapes',
    ]),
    door('fontkit', 'fontkit', ['renderer/build/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
