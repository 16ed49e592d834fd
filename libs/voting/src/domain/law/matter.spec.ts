import { boundText } from './bound.js';
import { MATTERS, type Matter } from './matter.js';

describe('the nine matters of Art 278', () => {
  it.each<[Matter, string]>([
    ['278-1', '> 1/2'],
    ['278-2', '> 1/2'],
    ['278-3', '> 1/2'],
    ['278-4', '> 1/2'],
    ['278-5', '> 1/2'],
    ['278-6', '≥ 3/4'],
    ['278-7', '≥ 3/4'],
    ['278-8', '≥ 3/4'],
    ['278-9', '> 1/2'],
  ])('%s: two thirds take part, %s of them agree', (matter, agreement) => {
    const rule = MATTERS[matter];
    expect(boundText(rule.participation)).toBe('≥ 2/3');
    expect(boundText(rule.agreement)).toBe(agreement);
    expect(rule.article.en).toBe(`Civil Code Art 278 para 1 item ${matter.at(-1)}`);
  });

  it('are cited item by item', () => {
    const items = Object.values(MATTERS).map(rule => rule.article.zh.at(-3));
    expect(items.join('')).toBe('一二三四五六七八九');
  });
});
