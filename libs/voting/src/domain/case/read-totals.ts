import type { Figures, MaybeFigure } from '../tally/decide.js';
import type { Given } from './given.js';
import { readArea, readAreaAboveZero } from './read-area.js';

const MEASURES = ['heads', 'area'] as const;
const NOTHING: MaybeFigure = { heads: null, area: null };

/** Any figure may be missing, the totals themselves too; none may exceed what it is part of. */
export function readTotals(given: Given): Figures {
  const totals = readFigure(given.get('totals'), readAreaAboveZero);
  if (totals.heads === 0) given.get('totals').get('heads').refuse('There must be somebody to vote.');
  const participating = readPart(given, 'participating', totals, 'take part');
  const agree = readPart(given, 'agree', knownOf(participating, totals), 'agree');
  return { totals, participating, agree };
}

function readPart(
  given: Given,
  key: 'participating' | 'agree',
  whole: MaybeFigure,
  what: string,
): MaybeFigure {
  const part = given.findKnown(key);
  if (!part) return NOTHING;
  const figure = readFigure(part, readArea);
  for (const measure of MEASURES)
    if ((figure[measure] ?? 0) > (whole[measure] ?? Infinity))
      part.get(measure).refuse(`More ${what} than there are to do so.`);
  return figure;
}

function readFigure(given: Given, readArea: (area: Given) => number): MaybeFigure {
  given.requireOnly(MEASURES);
  const [heads, area] = [given.findKnown('heads'), given.findKnown('area')];
  return { heads: heads && heads.whole(), area: area && readArea(area) };
}

function knownOf(first: MaybeFigure, second: MaybeFigure): MaybeFigure {
  return { heads: first.heads ?? second.heads, area: first.area ?? second.area };
}
