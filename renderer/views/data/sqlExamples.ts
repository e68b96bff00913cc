/** Statements to begin with, on bundled data; each is run by a test. */
export const sqlExamples = {
  losses: `SELECT hazard, floor(year / 10)::INTEGER * 10 AS decade,
  sum(deaths) AS deaths, count(deaths) AS reported, count(*) AS entries
FROM "emdat-losses".losses
GROUP BY hazard, decade
ORDER BY hazard, decade`,
  join: `SELECT l.iso3, l.year, sum(l.lossUsd) AS lossUsd,
  100 * sum(l.lossUsd) / any_value(e.gdpUsd) AS lossPercentOfGdp
FROM "emdat-losses".losses AS l
  JOIN economy.economy AS e ON e.iso3 = l.iso3 AND e.year = l.year
WHERE l.lossUsd IS NOT NULL AND e.gdpUsd IS NOT NULL
GROUP BY l.iso3, l.year
ORDER BY lossPercentOfGdp DESC
LIMIT 50`,
  gaps: `SUMMARIZE "emdat-losses".losses`,
  years: `SELECT year, sum(deaths) AS deaths,
  avg(sum(deaths)) OVER (ORDER BY year ROWS 9 PRECEDING) AS tenYearMean
FROM "emdat-losses".losses
GROUP BY year
ORDER BY year`,
} as const;

export type SqlExample = keyof typeof sqlExamples;
