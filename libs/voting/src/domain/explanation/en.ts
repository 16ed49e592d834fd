import type { Measure, Outcome } from '../tally/decide.js';
import type { Comparison, Language } from './language.js';

const BOUNDS: Record<string, string> = {
  '≥ 2/3': 'at least two thirds',
  '> 1/2': 'more than half',
  '≥ 3/4': 'at least three quarters',
};
const STANCES = { AGREE: 'agreement', AGAINST: 'opposition', ABSTAIN: 'abstention' };
const VERDICTS: Partial<Record<Outcome, string>> = {
  PASSED: 'Result: passed.',
  NOT_PASSED: 'Result: not passed. No valid decision was made, and the opposite was not decided either.',
  NO_QUORUM: 'Result: too few took part. No valid decision was made; this is not a rejection.',
};

const amount = (measure: Measure, number: string): string => (measure === 'heads' ? number : `${number} ㎡`);

export const en: Language = {
  space: ' ',
  matter: rule => `The owners were asked ${rule.en} (${rule.article.en}).`,
  participation: bound => `Of all owners ${BOUNDS[bound]} must take part, by heads and by area:`,
  agreement: bound => `Of those who take part ${BOUNDS[bound]} must agree, by heads and by area:`,
  both: (heads, area) => `${heads}; ${area}.`,
  withheld: heads =>
    `${heads}; area: compared as well, and not published because it would tell what single owners chose.`,
  wholeMissing: measure => `${measure}: the total is missing`,
  actualMissing: (measure, least, whole) =>
    `${measure}: at least ${amount(measure, least)} of ${amount(measure, whole)}, the actual number is missing`,
  comparison: (measure, numbers) =>
    `${measure}: at least ${amount(measure, numbers.least)} of ${amount(measure, numbers.whole)}, ` +
    `${numbers.open ? 'certain' : 'actual'} ${amount(measure, numbers.actual)}, ${conclusion(measure, numbers)}`,
  chosen: (heads, area) => `Those who chose to follow the majority (heads: ${heads}, area: ${area} ㎡)`,
  silent: (heads, area, article) =>
    `Those who were reached and silent (heads: ${heads}, area: ${area} ㎡, by ${article})`,
  follow: (who, majority) =>
    majority
      ? `${who.join('; ')} count with the majority, which is ${STANCES[majority]}.`
      : `${who.join('; ')} have no clear majority to follow: the former abstain, silence stays out.`,
  verdict: outcome => VERDICTS[outcome]!,
  cannotEstablish: because =>
    because === 'MISSING'
      ? 'Result: cannot be established, because a figure that the law asks for is missing.'
      : 'Result: cannot be established until a person has settled what is flagged.',
};

function conclusion(measure: Measure, { short, open }: Comparison): string {
  if (open) return 'whether that is enough is open';
  return short === null ? 'met' : `short by ${amount(measure, short)}`;
}
