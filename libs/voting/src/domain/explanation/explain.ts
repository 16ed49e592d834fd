import { squareMetres } from '@sifang/estates/domain';
import { boundText } from '../law/bound.js';
import { Outcome, type Measure, type Test } from '../tally/decide.js';
import type { Decision, Followed } from '../tally/decision.js';
import type { Figure } from '../roll/figure.js';
import { en } from './en.js';
import type { Language } from './language.js';
import { zh } from './zh.js';

/** Why the outcome is what it is, in one plain paragraph for people. */
export interface Explanation {
  readonly zh: string;
  readonly en: string;
}

type Explained = Pick<Decision, 'rule' | 'outcome' | 'tests' | 'followed'>;

export function explain(decision: Explained): Explanation {
  return { zh: paragraph(decision, zh), en: paragraph(decision, en) };
}

/** For the public, where the area by stance would tell what somebody chose: it is left out. */
export function explainWithoutAreas(decision: Explained): Explanation {
  return { zh: paragraph(decision, zh, true), en: paragraph(decision, en, true) };
}

function paragraph(
  { rule, outcome, tests, followed }: Explained,
  say: Language,
  areasWithheld = false,
): string {
  const sentences = [say.matter(rule), followed && !areasWithheld && followers(followed, say)];
  sentences.push(say.participation(boundText(rule.participation)), comparisons(tests, 'participation', say));
  // Without enough participants their agreement decides nothing, so it is left out.
  if (outcome !== Outcome.NO_QUORUM)
    sentences.push(
      say.agreement(boundText(rule.agreement)),
      areasWithheld
        ? say.withheld(comparison(tests.find(isAgreeingHeads)!, say))
        : comparisons(tests, 'agreement', say),
    );
  return [...sentences, verdict(outcome, tests, say)].filter(Boolean).join(say.space);
}

function followers({ majority, chosen, silent, article }: Followed, say: Language): string {
  const who = (figure: Figure, phrase: Language['silent']): string[] =>
    figure.heads ? [phrase(String(figure.heads), squareMetres(figure.area), article ?? '')] : [];
  return say.follow([...who(chosen, say.chosen), ...who(silent, say.silent)], majority);
}

function comparisons(tests: readonly Test[], about: Test['about'], say: Language): string {
  const [heads, area] = tests.filter(test => test.about === about).map(test => comparison(test, say));
  return say.both(heads!, area!);
}

function isAgreeingHeads({ about, measure }: Test): boolean {
  return about === 'agreement' && measure === 'heads';
}

function comparison({ measure, whole, least, actual, met }: Test, say: Language): string {
  if (whole === null) return say.wholeMissing(measure);
  const read = (number: number): string => amount(measure, number);
  const enough = least!; // known with the whole
  if (actual === null) return say.actualMissing(measure, read(enough), read(whole));
  return say.comparison(measure, {
    least: read(enough),
    whole: read(whole),
    actual: read(actual),
    short: met === false ? read(enough - actual) : null,
    open: met === null,
  });
}

/** Heads as they are, areas in ㎡ with two places. */
export function amount(measure: Measure, number: number): string {
  return measure === 'heads' ? String(number) : squareMetres(number);
}

function verdict(outcome: Outcome, tests: readonly Test[], say: Language): string {
  if (outcome !== Outcome.CANNOT_ESTABLISH) return say.verdict(outcome);
  const isMissing = tests.some(({ whole, actual }) => whole === null || actual === null);
  return say.cannotEstablish(isMissing ? 'MISSING' : 'OPEN');
}
