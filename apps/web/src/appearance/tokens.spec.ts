import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = tokensOf(':root {');
const dark = { ...light, ...tokensOf(":root[data-theme='dark'] {") };
const themes = {
  light,
  dark,
  'light elder': { ...light, ...tokensOf(':root[data-elder] {') },
  'dark elder': {
    ...dark,
    ...tokensOf(':root[data-elder] {'),
    ...tokensOf(":root[data-elder][data-theme='dark'] {"),
  },
};

const text: [ink: string, grounds: string[]][] = [
  ['ink', ['paper', 'surface', 'sunken', 'brand-soft', 'ok-soft', 'warn-soft', 'info-soft']],
  ['ink-2', ['paper', 'surface', 'sunken', 'brand-soft', 'warn-soft']],
  ['ink-3', ['paper', 'surface', 'sunken']],
  ['brand', ['paper', 'surface']],
  ['brand-ink', ['paper', 'surface', 'brand-soft']],
  ['ok', ['paper', 'surface', 'ok-soft']],
  ['warn', ['paper', 'surface', 'warn-soft']],
  ['info', ['paper', 'surface', 'info-soft']],
  ['on-brand', ['brand']],
  ['on-party', ['party-organisation', 'residents', 'property-firm', 'town-departments', 'experts']],
  ['on-vote', ['for', 'against', 'abstain']],
  ['for', ['surface', 'for-soft']],
  ['against', ['surface', 'against-soft']],
  ['abstain', ['surface', 'abstain-soft']],
  ['night-ink', ['night', 'night-2']],
  ['night-gold', ['night', 'night-2']],
];
const shapes: [shape: string, grounds: string[]][] = [
  ['line-strong', ['paper', 'surface', 'sunken']],
  ['focus', ['paper', 'surface', 'sunken']],
  ['party-organisation', ['surface']],
  ['residents', ['surface']],
  ['property-firm', ['surface']],
  ['town-departments', ['surface']],
  ['experts', ['surface']],
];

describe.each(Object.entries(themes))('the %s tokens', (_, tokens) => {
  it.each(pairs(text))('let people read %s on %s (4.5:1)', (ink, ground) => {
    expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(shapes))('let people see %s on %s (3:1)', (shape, ground) => {
    expect(contrast(tokens[shape], tokens[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe('what is printed', () => {
  it('has the light colours, whatever the screen has', () => {
    const anywhere = css.replace(/@media screen \{[^]*?\n\}/g, '');
    expect(anywhere).not.toBe(css);
    expect(anywhere).not.toContain("data-theme='dark'");
  });
});

function pairs(table: [string, string[]][]): [string, string][] {
  return table.flatMap(([name, grounds]) => grounds.map((ground): [string, string] => [name, ground]));
}

function tokensOf(selector: string): Record<string, string> {
  const start = [`\n${selector}`, `\n  ${selector}`].map(line => css.indexOf(line)).find(at => at >= 0)!;
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Contrast ratio of WCAG 2.2 between two #rrggbb colours. */
function contrast(a = '', b = ''): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
