import type { Figure } from '../roll/figure.js';
import type { Test } from '../tally/decide.js';
import type { PostedItem } from './posted-result.js';
import { roundedTo } from './publishable.js';

/** A figure whose area may not be for everybody. */
export interface ShownFigure {
  readonly heads: number;
  /** 0.01 ㎡; null: not told. */
  readonly area: number | null;
}

export interface ShownItem extends Omit<PostedItem, 'figures' | 'published' | 'followed' | 'tests'> {
  readonly tests: readonly Test[];
  readonly participating: Figure;
  readonly agree: ShownFigure;
  readonly against: ShownFigure;
  readonly abstain: ShownFigure;
  readonly withMajority: ShownFigure;
  readonly blank: ShownFigure;
  readonly spoiled: ShownFigure;
  readonly discarded: number;
  /** 1: areas by stance are exact; null: they are not told. */
  readonly step: number | null;
  readonly unanimous: boolean;
  /** Figures by choice are not told at all, heads neither. */
  readonly withheld: boolean;
  readonly buildings: PostedItem['published']['buildings'];
}

/** An item as those see it who ran the vote or counted. */
export function shownExactly({ figures, published, ...item }: PostedItem): ShownItem {
  const { unanimous, buildings, withheld = false } = published;
  return { ...item, ...figures, step: 1, unanimous, withheld, buildings };
}

/** An item as everybody sees it; see `publishable`. */
export function shownToAll(item: PostedItem): ShownItem {
  const { figures, published, flags } = item;
  const { step } = published;
  const byStance = ({ heads, area }: Figure): ShownFigure => ({ heads, area: step && roundedTo(step, area) });
  const headsOnly = ({ heads }: Figure): ShownFigure => ({ heads, area: null });
  return {
    ...shownExactly(item),
    ...{ step, explanation: published.explanation },
    ...{
      agree: byStance(figures.agree),
      against: byStance(figures.against),
      abstain: byStance(figures.abstain),
    },
    ...{ withMajority: headsOnly(figures.withMajority), blank: headsOnly(figures.blank) },
    spoiled: headsOnly(figures.spoiled),
    tests: item.tests.map(test => testToAll(test, step)),
    flags: flags.map(({ units, text, choices, ...flag }) => ({
      ...{ ...flag, units: [], unitNos: [], choices: units.length ? [] : choices },
      text: { zh: without(text.zh, units, '有关房屋'), en: without(text.en, units, 'Some unit') },
    })),
  };
}

function testToAll(test: Test, step: number | null): Test {
  if (test.about !== 'agreement' || test.measure !== 'area') return test;
  if (step === null) return { ...test, actual: null, met: null };
  return { ...test, actual: test.actual && roundedTo(step, test.actual) };
}

/** Which units were voted differently is nobody's business. */
function without(text: string, units: readonly string[], instead: string): string {
  return units.length ? text.replace(units.join('、'), instead) : text;
}
