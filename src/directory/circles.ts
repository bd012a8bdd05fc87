import type {Report} from '../validation/problem.js';

/** What leads on to others, by its id. */
export type Links = ReadonlyMap<string, {readonly to: readonly string[]; readonly path: string}>;

/** Reports each way that leads back to where it began, in one step or in many. */
export const checkCircles = (links: Links, report: Report): void => {
  const settled = new Set<string>();
  for (const start of links.keys()) {
    if (settled.has(start)) continue;
    const trail = [start];
    const onTrail = new Set(trail);
    const ahead = [[...links.get(start)!.to]];
    for (let id = trail.at(-1); id !== undefined; id = trail.at(-1)) {
      const next = ahead.at(-1)!.shift();
      if (next === undefined) {
        settled.add(id);
        onTrail.delete(id);
        trail.pop();
        ahead.pop();
      } else if (onTrail.has(next)) {
        const circle = [...trail.slice(trail.indexOf(next)), next].join(' → ');
        report({
          path: links.get(next)!.path,
          message: `circular (${circle}); remove one of these links`,
        });
      } else if (links.has(next) && !settled.has(next)) {
        trail.push(next);
        onTrail.add(next);
        ahead.push([...links.get(next)!.to]);
      }
    }
  }
};
