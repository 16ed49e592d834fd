const SHOWN_IN_FULL = 12;

/**
 * Prints what failed and why, what was skipped and why, and as the last line how many of each.
 *
 * @returns the exit code
 */
export function summarise(tallies, { skipsAllowed }) {
  const failures = tallies.flatMap(tally => tally.failures);
  const skipped = tallies.flatMap(tally => tally.skipped);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  printFailures(failures);
  printSkipped(skipped, skipsAllowed);
  const failed = failures.length + (skipsAllowed ? 0 : skipped.length);
  const counts = [`${passed} passed`, `${failed} failed`];
  if (skipsAllowed && skipped.length) counts.push(`${skipped.length} skipped`);
  console.log(`\n${counts.join(', ')}`);
  return failed === 0 ? 0 : 1;
}

function printFailures(failures) {
  const told = new Set();
  for (const [index, { name, detail }] of failures.entries()) {
    console.log(`\n✗ ${name}`);
    if (index >= SHOWN_IN_FULL) continue;
    console.log(indent(told.has(detail) ? 'For the same reason.' : detail));
    told.add(detail);
  }
}

function printSkipped(skipped, allowed) {
  if (skipped.length === 0) return;
  console.log(allowed ? '\nSkipped:' : '\nSkipped, which CI=true counts as failed:');
  for (const { name, reason } of skipped) console.log(`  ${name}: ${reason}`);
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
