import { askTool, inATemporaryHouse, type Tree } from './temporary-house.js';

export type Cruise = {
  /** Names of all rules that were asked. */
  rules: string[];
  /** What was reported: the importing file (or the misplaced one) and the name of the rule. */
  reports: { rule: string; file: string }[];
  /** Every import that was followed, as `from → to`. */
  arrows: string[];
};

type Printed = {
  modules: { source: string; dependencies: { resolved: string }[] }[];
  summary: {
    violations: { rule: { name: string }; from: string; cycle?: { name: string }[] }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
};

/** Runs the project's own rules over a tree, from outside, as `npm run arrows` does. */
export function cruiseATree(tree: Tree): Promise<Cruise> {
  const compilerOptions = { module: 'nodenext', moduleResolution: 'nodenext', paths: aliases(tree) };
  return inATemporaryHouse({ 'tsconfig.json': JSON.stringify({ compilerOptions }), ...tree }, async house => {
    const folders = ['apps', 'libs', 'test'];
    const args = ['--output-type', 'json', ...folders];
    return read(
      await askTool(house, 'dependency-cruiser/bin/dependency-cruise.mjs', '.dependency-cruiser.mjs', args),
    );
  });
}

/** `@sifang/meetings` and `@sifang/meetings/domain`, spelt out one by one as in the project's own tsconfig. */
function aliases(tree: Tree): Record<string, string[]> {
  const doors = Object.keys(tree).filter(path => /^libs\/[^/]+\/src\/(domain\/)?index\.ts$/.test(path));
  const alias = (door: string) =>
    door.replace(/^libs/, '@sifang').replace('/src', '').replace('/index.ts', '');
  return Object.fromEntries(doors.map(door => [alias(door), [`./${door}`]]));
}

function read({ modules, summary }: Printed): Cruise {
  return {
    rules: summary.ruleSetUsed.forbidden.map(rule => rule.name),
    // A cycle is reported once, at one of its files; it is all of theirs.
    reports: summary.violations.flatMap(({ rule, from, cycle }) =>
      (cycle?.map(step => step.name) ?? [from]).map(file => ({ rule: rule.name, file })),
    ),
    arrows: modules.flatMap(({ source, dependencies }) =>
      dependencies.map(to => `${source} → ${to.resolved}`),
    ),
  };
}
