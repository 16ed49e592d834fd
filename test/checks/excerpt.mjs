import { stripVTControlCharacters } from 'node:util';

const FOREIGN_FRAME = /^\s+at .*(\/node_modules\/|node:internal\/)/;

/** The beginning and the end of what a failed program said: linters tell at the top, crashes at the bottom. Frames of packages are left out. */
export function excerpt(text, { head = 40, tail = 20 } = {}) {
  const lines = stripVTControlCharacters(text)
    .trim()
    .split('\n')
    .filter(line => !FOREIGN_FRAME.test(line));
  if (lines.length <= head + tail + 1) return lines.join('\n');
  return [
    ...lines.slice(0, head),
    `… ${lines.length - head - tail} lines left out …`,
    ...lines.slice(-tail),
  ].join('\n');
}
