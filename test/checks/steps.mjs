/**
 * All that `npm test` does, in this order. Each is an npm script or a jest project, so that it can be run by hand too.
 * `alone`: needs both processors or writes what others read. `after`: waits for that step, and is not tried when it has failed.
 * Two run at once, so the longest begins first.
 */
export const steps = [
  { name: 'lint', script: ['lint'] },
  { name: 'build', script: ['build'] },
  { name: 'format', script: ['format:check'] },
  { name: 'types', title: 'types of the server', script: ['types:server'] },
  { name: 'types', title: 'types of the web app', script: ['types:web'] },
  { name: 'arrows', script: ['arrows'] },
  { name: 'schema', title: 'schema is fresh', script: ['schema:check'], after: 'build' },
  { name: 'schema', title: 'web documents are fresh', script: ['codegen', '--', '--check'] },
  { name: 'unit', jest: 'unit', alone: true },
  { name: 'e2e', jest: 'e2e', alone: true },
  { name: 'browser', jest: 'browser', alone: true, after: 'build' },
].map(step => ({ title: step.name, ...step }));

/**
 * `unit arrows` → these two; `unit libs/kernel` → of the unit tests those whose path matches.
 * A step brings along the one that it comes after.
 *
 * @returns the steps and path patterns, or in `unknown` a sentence about a word that is neither
 */
export function choose(words) {
  const names = new Set(steps.map(step => step.name));
  const patterns = words.filter(word => !names.has(word));
  const stray = patterns.find(pattern => !/[./]/.test(pattern));
  if (stray) return { unknown: `There is no step "${stray}". The steps are: ${[...names].join(' ')}.` };
  const wanted = new Set(words.filter(word => names.has(word)));
  for (const step of steps) if (wanted.has(step.name) && step.after) wanted.add(step.after);
  return { patterns, chosen: wanted.size ? steps.filter(step => wanted.has(step.name)) : steps };
}
