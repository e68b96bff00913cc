import type { Hand } from './hand.ts';

/** One thing that a person does, and how the bench calls it. */
export type Action = readonly [name: string, work: () => Promise<void>];

/** What people do in a session, screen after screen; every action begins where the last one ended. */
export async function* actions(hand: Hand): AsyncGenerator<Action> {
  const { press, pressNamed, across, scroll, type, key, until, count } = hand;
  const open = (screen: number, sign: string) => async (): Promise<void> => {
    await press('.nav-rail button', screen);
    await until(sign);
  };
  yield ['hover over the map', () => across('.map canvas')];
  yield ['hover over the ranking', () => across('.ranking-list')];
  yield ['choose a country', () => press('.ranking-row', 2)];
  const lists = await count('.question-bar .choice-button');
  for (let list = 0; list < lists; list++) {
    yield [
      `open list ${list + 1} of the question`,
      () => press('.question-bar .choice-button', list),
    ];
    yield [`choose in list ${list + 1}`, () => press('[role="option"].list-item', 1)];
    yield [`close list ${list + 1}`, () => key('Escape')];
  }
  yield ['start the question again', () => press('.question-bar button', -1)];
  yield ['scroll the losses', () => scroll('.losses-figures', 12)];
  yield ['sort the table', () => press('.losses-table th button', 4)];
  const tabs = await count('.tab');
  for (let tab = 0; tab < tabs; tab++) {
    yield [`open tab ${tab + 1}`, () => press('.tab', tab)];
  }
  yield [
    'open the figure editor',
    async () => {
      await pressNamed('.map button', /export/i);
      await until('.export-preview img');
    },
  ];
  yield ['close the figure editor', () => key('Escape')];
  yield ['open the palette', () => key('Control+k')];
  yield ['type in the palette', () => type('paki')];
  yield ['choose in the palette', () => key('Enter')];
  yield ['open the settings', () => press('.title-tools button', -1)];
  yield ['switch to dark', () => press('.settings .segment', 2)];
  yield ['switch to light', () => press('.settings .segment', 1)];
  yield ['close the settings', () => key('Escape')];
  yield ['switch to Chinese', () => press('.title-tools .segment', 1)];
  yield ['switch to English', () => press('.title-tools .segment', 0)];
  yield ['open the index', open(1, '.index-row')];
  yield ['hover over the index', () => across('.area-map')];
  yield ['choose in the index', () => press('.index-row', 3)];
  yield ['open the whole framework', () => pressNamed('.tree-panel button', /Open all/)];
  yield ['scroll the ranking', () => scroll('.index-ranking', 10)];
  yield [
    'move a weight',
    async () => {
      for (let move = 0; move < 8; move++) {
        await press('.tree-slider input');
        await key('ArrowRight');
      }
    },
  ];
  yield ['show the differences', () => pressNamed('[role="radio"]', /Differences/)];
  yield ['keep the build', () => pressNamed('.index-view button', /Keep this build/)];
  yield [
    'name the build',
    async () => {
      await type('Mine');
      await key('Enter');
    },
  ];
  yield ['explain a difference', () => press('.differences .explainable', 1)];
  yield ['show the decomposition', () => pressNamed('[role="radio"]', /Decomposition/)];
  yield ['take the weight back', () => key('Control+z')];
  yield ['change the weight again', () => key('Control+Shift+z')];
  yield ['open the comparison', open(2, '.compare-profileBars')];
  yield ['scroll the comparison', () => scroll('.compare', 12)];
  yield ['leave a country out', () => press('.compare-areas button')];
  yield ['bring it back', () => key('Control+z')];
  yield ['open a country', open(3, '.country-profile')];
  yield ['open the robustness', open(4, '.robustness-start')];
  yield [
    'test the robustness',
    async () => {
      await press('.robustness-start button');
      await until('.robustness-figures');
    },
  ];
  yield ['open the library', open(5, '.data-set')];
  yield ['open the data', open(6, '.data-grid-body')];
  yield ['scroll the rows', () => scroll('.data-grid', 12)];
  const ways = await count('.data-view .tab');
  for (let tab = 1; tab < ways; tab++) {
    yield [`look at the table, way ${tab + 1}`, () => press('.data-view .tab', tab)];
  }
  yield ['back to its rows', () => press('.data-view .tab', 0)];
  yield ['open the methods', open(7, '.method')];
  yield ['scroll the methods', () => scroll('.methods', 12)];
  yield ['go back to the losses', open(0, '.losses-body')];
  yield ['explain a number', () => press('.losses-table td.explains', 3)];
  yield ['put a figure into the tray', () => pressNamed('.map button', /Add to tray/)];
  yield [
    'open the tray',
    async () => {
      await pressNamed('.title-tools button', /in the tray/);
      await until('.tray-picture img');
    },
  ];
  yield ['close the tray', () => pressNamed('.title-tools button', /in the tray/)];
  yield ['go back to the index', open(1, '.index-row')];
}
