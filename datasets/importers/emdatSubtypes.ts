/** A subtype of a hazard, EM-DAT's word under our own code. */
export interface HazardSubtype {
  readonly hazard: string;
  readonly subtype: string;
  readonly nameZh: string;
  readonly emdatSubtype: string;
}

/** The disaster subtypes of EM-DAT's country profiles; "general" is a type without closer word. */
export const emdatSubtypes: readonly HazardSubtype[] = [
  ...of('flood', [
    ['general', '洪水（未细分）', 'Flood (General)'],
    ['riverine-flood', '河流洪水', 'Riverine flood'],
    ['flash-flood', '山洪暴发', 'Flash flood'],
    ['coastal-flood', '沿海洪水', 'Coastal flood'],
  ]),
  ...of('storm', [
    ['general', '风暴（未细分）', 'Storm (General)'],
    ['tropical-cyclone', '热带气旋', 'Tropical cyclone'],
    ['extratropical-storm', '温带风暴', 'Extra-tropical storm'],
    ['severe-weather', '强对流天气', 'Severe weather'],
    ['blizzard', '暴风雪', 'Blizzard/Winter storm'],
    ['thunderstorm', '雷暴', 'Lightning/Thunderstorms'],
    ['tornado', '龙卷风', 'Tornado'],
    ['hail', '冰雹', 'Hail'],
    ['sand-storm', '沙尘暴', 'Sand/Dust storm'],
    ['storm-surge', '风暴潮', 'Storm surge'],
    ['derecho', '下击暴流群', 'Derecho'],
  ]),
  ...of('earthquake', [
    ['ground-movement', '地面震动', 'Ground movement'],
    ['tsunami', '海啸', 'Tsunami'],
  ]),
  ...of('drought', [['drought', '干旱', 'Drought']]),
  ...of('landslide', [
    ['landslide', '滑坡', 'Landslide (wet)'],
    ['avalanche', '雪崩', 'Avalanche (wet)'],
    ['mudslide', '泥石流', 'Mudslide'],
    ['rockfall', '落石', 'Rockfall (wet)'],
    ['sudden-subsidence', '突然地面沉降', 'Sudden Subsidence (wet)'],
  ]),
  ...of('wildfire', [
    ['general', '野火（未细分）', 'Wildfire (General)'],
    ['forest-fire', '森林火灾', 'Forest fire'],
    ['land-fire', '灌丛草原火灾', 'Land fire (Brush, Bush, Pasture)'],
  ]),
  ...of('extreme-temperature', [
    ['heat-wave', '热浪', 'Heat wave'],
    ['cold-wave', '寒潮', 'Cold wave'],
    ['severe-winter', '严冬', 'Severe winter conditions'],
  ]),
  ...of('volcanic-activity', [
    ['general', '火山活动（未细分）', 'Volcanic activity (General)'],
    ['ash-fall', '火山灰降落', 'Ash fall'],
    ['lava-flow', '熔岩流', 'Lava flow'],
    ['pyroclastic-flow', '火山碎屑流', 'Pyroclastic flow'],
    ['lahar', '火山泥流', 'Lahar'],
  ]),
  ...of('dry-mass-movement', [
    ['landslide', '干性滑坡', 'Landslide (dry)'],
    ['avalanche', '干性雪崩', 'Avalanche (dry)'],
    ['rockfall', '干性落石', 'Rockfall (dry)'],
  ]),
  ...of('glacial-lake-outburst-flood', [
    ['glacial-lake-outburst-flood', '冰湖溃决洪水', 'Glacial lake outburst flood'],
  ]),
  ...of('infestation', [
    ['locusts', '蝗灾', 'Locust infestation'],
    ['worms', '蠕虫害', 'Worms infestation'],
  ]),
  ...of('animal-incident', [['animal-incident', '动物伤害事件', 'Animal incident']]),
  ...of('impact', [['collision', '撞击', 'Collision']]),
];

function of(
  hazard: string,
  subtypes: readonly (readonly [string, string, string])[],
): readonly HazardSubtype[] {
  return subtypes.map(([subtype, nameZh, emdatSubtype]) => ({
    hazard,
    subtype,
    nameZh,
    emdatSubtype,
  }));
}
