import type { NumberRule } from './cells.ts';
import type { FieldDescription } from './importer.ts';

/** A number of the publisher's file, and the column it becomes. */
export interface NoaaQuantity {
  readonly source: string;
  readonly field: FieldDescription;
  readonly rule: NumberRule;
  /** The publisher gives millions of US$. */
  readonly inMillions?: boolean;
}

const count = { whole: true, atLeast: 0 };
const classRule = { whole: true, atLeast: 0, atMost: 4 };
const gap = 'a gap: not reported';

/** The numbers of an event, in the order of the table. */
export const noaaQuantities: readonly NoaaQuantity[] = [
  whole('Mo', 'month', 'month', 1, 12),
  whole('Dy', 'day', 'day of the month', 1, 31),
  whole('Hr', 'hour', 'hour, UTC', 0, 23),
  whole('Mn', 'minute', 'minute', 0, 59),
  measured('Sec', 'second', 's', 'second', 0, 60),
  measured('Latitude', 'latitude', 'degrees north', 'latitude of the epicentre', -90, 90),
  measured('Longitude', 'longitude', 'degrees east', 'longitude of the epicentre', -180, 180),
  measured('Focal Depth (km)', 'focalDepthKm', 'km', 'focal depth', 0, 800),
  measured(
    'Mag',
    'magnitude',
    'magnitude',
    'magnitude, the scale that the publisher prefers',
    0,
    10,
  ),
  whole('MMI Int', 'intensity', 'greatest intensity, modified Mercalli', 1, 12),
  coded('Tsu', 'tsunamiNumber', "number of the tsunami in the publisher's database"),
  coded('Vol', 'eruptionNumber', "number of the eruption in the publisher's database"),
  ...effects('', '', 'of the earthquake alone'),
  ...effects('Total ', 'total', 'with tsunami and other secondary effects'),
];

function effects(prefix: string, ours: string, of: string): readonly NoaaQuantity[] {
  const named = (name: string): string =>
    ours === '' ? name : `${ours}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [
    counted(`${prefix}Deaths`, named('deaths'), 'persons', `dead ${of}; ${gap}`),
    classed(`${prefix}Death Description`, named('deathClass'), `deaths ${of}`),
    counted(`${prefix}Missing`, named('missing'), 'persons', `missing ${of}; ${gap}`),
    counted(`${prefix}Injuries`, named('injuries'), 'persons', `injured ${of}; ${gap}`),
    {
      source: `${prefix}Damage ($Mil)`,
      field: {
        name: named('lossUsd'),
        type: 'number',
        unit: 'US$ of the year of the event',
        description: `damage ${of}; ${gap}`,
      },
      rule: { atLeast: 0 },
      inMillions: true,
    },
    classed(`${prefix}Damage Description`, named('lossClass'), `damage ${of}`),
    counted(
      `${prefix}Houses Destroyed`,
      named('housesDestroyed'),
      'houses',
      `houses destroyed ${of}; ${gap}`,
    ),
    counted(
      `${prefix}Houses Damaged`,
      named('housesDamaged'),
      'houses',
      `houses damaged ${of}; ${gap}`,
    ),
  ];
}

function counted(source: string, name: string, unit: string, description: string): NoaaQuantity {
  return { source, field: { name, type: 'integer', unit, description }, rule: count };
}

function classed(source: string, name: string, what: string): NoaaQuantity {
  const description = `${what}, the publisher's class: 0 none, 1 few to 4 very many; also where no number is reported`;
  return { source, field: { name, type: 'integer', description }, rule: classRule };
}

function whole(
  source: string,
  name: string,
  what: string,
  atLeast: number,
  atMost?: number,
): NoaaQuantity {
  const rule = atMost === undefined ? { whole: true, atLeast } : { whole: true, atLeast, atMost };
  return {
    source,
    field: { name, type: 'integer', description: `${what}; a gap: not known` },
    rule,
  };
}

function coded(source: string, name: string, what: string): NoaaQuantity {
  const { field, rule } = whole(source, name, what, 1);
  return { source, field: { ...field, unit: 'code' }, rule };
}

function measured(
  source: string,
  name: string,
  unit: string,
  what: string,
  atLeast: number,
  atMost: number,
): NoaaQuantity {
  const description = `${what}; a gap: not known`;
  return { source, field: { name, type: 'number', unit, description }, rule: { atLeast, atMost } };
}
