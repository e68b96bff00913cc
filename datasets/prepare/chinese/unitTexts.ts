/** Units of measurement, a line each: English, Chinese. */
export const unitTexts = `
year | 年份
code | 编号
persons | 人
current US$ | 现价美元
international $ of 2021 per person | 国际元/人（2021年价）
from 0 (equal) to 100 | 0（完全平等）至100
percent of population | 占总人口百分比
country-events | 国别次
US$ of the year of the event | 美元（事件当年价）
US$ of 2025 | 美元（2025年价）
percent of 2025 | 以2025年为100
from 0 to 1 | 0至1
years | 年
international $ of 2017 per person | 国际元/人（2017年价）
see unit of the indicator | 见各指标单位
people | 人
score (0-10) | 分（0–10）
of the transformed value | 变换后数值的单位
km² | 平方千米
score (0-10); for nodes of level value the unit in their name | 分（0–10）；中间量（value）的单位见其名称
share (0-1) | 比例（0–1）
s | 秒
degrees north | 度（北纬为正）
degrees east | 度（东经为正）
km | 千米
magnitude | 震级
houses | 间
score (0.01-100) | 分（0.01–100）
`;
