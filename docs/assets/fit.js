// The fit of each framework to needs, scored by the table that the build publishes; no number stands here.
const part = ({ weights, points, features }, feature, weight, framework) => {
  const [level, ...via] = features[feature].cells[framework] ?? ["unknown"];
  return { feature, weight, level, via, points: weights[weight] * points[level] };
};

/** Rank the frameworks, best first; equal ranks keep the order of the table. */
export const fits = (table, needs) => {
  const asked = Object.entries(needs);
  const most = Math.max(...Object.values(table.points));
  const possible = asked.reduce((sum, [, weight]) => sum + table.weights[weight] * most, 0);
  const made = Object.keys(table.frameworks).map((framework) => {
    const parts = asked.map(([feature, weight]) => part(table, feature, weight, framework));
    const points = parts.reduce((sum, one) => sum + one.points, 0);
    const lacks = parts.filter((one) => one.weight === "must" && one.level === "none").map((one) => one.feature);
    return { framework, parts, points, possible, percent: Math.floor((100 * points) / possible), lacks };
  });
  return made.sort(compare);
};

const compare = (a, b) => Boolean(a.lacks.length) - Boolean(b.lacks.length) || b.points - a.points;

/** Name the frameworks that share the first place. */
export const best = (ranked) => ranked.filter((one) => !compare(one, ranked[0])).map((one) => one.framework);

/** Give each its place; ties share one. */
export const places = (ranked) => ranked.map((one) => ranked.findIndex((other) => !compare(one, other)) + 1);
