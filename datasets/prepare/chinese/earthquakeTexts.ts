/** What the columns of earthquakes count: English, Chinese. */
const counted = {
  dead: '死亡人数',
  missing: '失踪人数',
  injured: '受伤人数',
  damage: '经济损失',
  'houses destroyed': '倒毁房屋数',
  'houses damaged': '受损房屋数',
} as const;

const wholes = {
  'of the earthquake alone': '地震本身造成的',
  'with tsunami and other secondary effects': '连同海啸等次生灾害造成的',
} as const;

const classed = { deaths: '死亡', damage: '损失' } as const;

/** Meanings of the columns of earthquakes that come once for the earthquake and once with what followed. */
export const earthquakeTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(wholes).flatMap(([of, ofZh]) => [
    ...Object.entries(counted).map(
      ([what, whatZh]) =>
        [`${what} ${of}; a gap: not reported`, `${ofZh}${whatZh}；缺失：未报告`] as const,
    ),
    ...Object.entries(classed).map(
      ([what, whatZh]) =>
        [
          `${what} ${of}, the publisher's class: 0 none, 1 few to 4 very many; also where no number is reported`,
          `${ofZh}${whatZh}的等级（发布机构划分）：0为无，1为少，至4为极多；未报告数值时亦有等级`,
        ] as const,
    ),
  ]),
);
