interface Kind {
  readonly hazard: string;
  readonly subtype?: string;
}

/* Words for hazards besides our own and EM-DAT's; one that may mean two kinds (暴雨, 雪灾) is left out. */
const words: readonly (readonly [Kind, readonly string[]])[] = [
  [{ hazard: 'flood' }, ['Floods', 'Flooding', '洪涝', '洪涝灾害', '洪灾', '水灾', '内涝']],
  [{ hazard: 'flood', subtype: 'flash-flood' }, ['Flash floods', '山洪', '山洪灾害']],
  [{ hazard: 'flood', subtype: 'riverine-flood' }, ['River flood', 'Riverine floods']],
  [{ hazard: 'flood', subtype: 'coastal-flood' }, ['Coastal flooding']],
  [{ hazard: 'storm' }, ['Storms', 'Windstorm', 'Wind storm', '风灾', '大风']],
  [
    { hazard: 'storm', subtype: 'tropical-cyclone' },
    ['Cyclone', 'Hurricane', 'Typhoon', 'Tropical storm', '台风', '飓风', '热带风暴', '气旋'],
  ],
  [{ hazard: 'storm', subtype: 'tornado' }, ['Tornadoes']],
  [{ hazard: 'storm', subtype: 'thunderstorm' }, ['Thunderstorm', 'Lightning', '雷电', '雷击']],
  [{ hazard: 'storm', subtype: 'hail' }, ['Hailstorm', '雹灾']],
  [{ hazard: 'storm', subtype: 'blizzard' }, ['Blizzard', 'Snowstorm', '暴雪']],
  [{ hazard: 'storm', subtype: 'sand-storm' }, ['Sandstorm', 'Dust storm', '沙尘']],
  [{ hazard: 'earthquake' }, ['Earthquakes', '地震灾害']],
  [{ hazard: 'drought' }, ['Droughts', '旱灾']],
  [{ hazard: 'landslide' }, ['Landslides', '山体滑坡']],
  [{ hazard: 'landslide', subtype: 'mudslide' }, ['Mudslides', 'Mudflow']],
  [{ hazard: 'wildfire' }, ['Wildfires', 'Wild fire', 'Bushfire', 'Bush fire', '山火']],
  [{ hazard: 'wildfire', subtype: 'forest-fire' }, ['Forest fires']],
  [{ hazard: 'extreme-temperature' }, ['Extreme temperatures']],
  [{ hazard: 'extreme-temperature', subtype: 'heat-wave' }, ['Heatwave', '高温', '高温热浪']],
  [{ hazard: 'extreme-temperature', subtype: 'cold-wave' }, ['Cold spell', '低温冷冻']],
  [
    { hazard: 'volcanic-activity' },
    ['Volcano', 'Volcanic eruption', 'Eruption', '火山', '火山喷发', '火山爆发'],
  ],
  [{ hazard: 'glacial-lake-outburst-flood' }, ['GLOF', '冰湖溃决']],
  [{ hazard: 'infestation' }, ['Insect infestation', '病虫害']],
  [{ hazard: 'infestation', subtype: 'locusts' }, ['Locusts', '蝗虫']],
];

/** Kinds of hazards by words that are not ours. */
export const otherHazardNames: Readonly<Record<string, Kind>> = Object.fromEntries(
  words.flatMap(([kind, all]) => all.map((word) => [word, kind] as const)),
);
