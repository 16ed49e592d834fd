import { squareMetres } from '@sifang/estates/domain';
import type { Discarded } from '../ballot/ballot.js';
import { amount, explain } from '../explanation/explain.js';
import { boundText } from '../law/bound.js';
import type { MaybeFigure, Test } from '../tally/decide.js';
import type { Counted, Decision } from '../tally/decision.js';
import type { Flag } from '../tally/flag.js';

const MEASURES = { participation: 'participation', agreement: 'agree' } as const;

/** A decision as other programs read it: areas as decimal texts in ㎡ with two places, null for what is not known. */
export function printable(decision: Decision): object {
  const { outcome, tests, counted, flags } = decision;
  const [participatingHeads, participatingArea, agreeHeads, agreeArea] = tests.map(leastOf);
  return {
    outcome,
    minimum: { participatingHeads, participatingArea, agreeHeads, agreeArea },
    tests: tests.map(printableTest),
    figures: figuresOf(counted),
    flags: flags.map(printableFlag),
    explanation: explain(decision),
  };
}

function printableTest({ about, measure, bound, whole, actual, met }: Test): object {
  const of = whole === null ? '' : ` of ${amount(measure, whole)}`;
  return {
    measure: `${MEASURES[about]}-${measure}`,
    need: `${boundText(bound)}${of}`,
    actual: valueOf(measure, actual),
    met,
  };
}

function leastOf({ measure, least }: Test): number | string | null {
  return valueOf(measure, least);
}

function valueOf(measure: Test['measure'], number: number | null): number | string | null {
  return number === null || measure === 'heads' ? number : squareMetres(number);
}

function figuresOf({ discarded, ...figures }: Counted): object {
  const printed = Object.entries(figures).map(([name, figure]) => [name, figure && figureText(figure)]);
  return { ...Object.fromEntries(printed), discarded: discarded.map(discardedBallot) };
}

function figureText({ heads, area }: MaybeFigure): object {
  return { heads, area: valueOf('area', area) };
}

function discardedBallot({ ballot, reason }: Discarded): object {
  return { ...ballot, at: shanghaiTime(ballot.at), reason };
}

/** Such as 2026-06-03T10:00:00+08:00. */
function shanghaiTime(at: Date): string {
  const local = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${local.replace('.000', '').slice(0, -1)}+08:00`;
}

function printableFlag({ code, units, text, choices, settled }: Flag): object {
  return { code, units, text, ...(choices.length && { choices }), ...(settled && { settled }) };
}
