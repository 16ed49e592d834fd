import { Refusal } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';
import type { RuleProfile } from '../law/rule-profile.js';
import { likeness, sameWords } from './likeness.js';
import { monthsAfter } from './months-after.js';
import type { VoteItem } from './vote.js';

/** An item of an earlier vote of the estate in which too few took part. */
export interface FailedItem {
  readonly itemId: string;
  readonly voteId: string;
  readonly title: string;
  readonly endedAt: Date;
  /** Null: the whole estate. */
  readonly buildings: readonly string[] | null;
  readonly matter: Matter;
  readonly text: string;
}

/** What a person has said of an item in these words and of one that failed; other words are another question. */
export interface SaidOfEarlier {
  readonly text: string;
  readonly earlierId: string;
  readonly same: boolean;
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
}

/** An item, and one for some of the same owners that failed for want of voters and whose time has not come. */
export interface EarlierMatter extends Pick<FailedItem, 'voteId' | 'title' | 'endedAt' | 'text'> {
  readonly itemId: string;
  readonly earlierId: string;
  /** From when on it may be put again by anybody. */
  readonly freeAt: Date;
  /** In percent, see `likeness`. */
  readonly likeness: number;
  /** Of one matter in the same words: nobody is asked, it is the same. */
  readonly sameWords: boolean;
  /** So alike that somebody has to say whether it is the same before the notice. */
  readonly asked: boolean;
  /** Null: nobody has. */
  readonly said: SaidOfEarlier | null;
}

export interface Raising {
  readonly profile: Pick<RuleProfile, 'raiseAgain' | 'askedLikeness'>;
  readonly buildings: readonly string[] | null;
  readonly items: readonly VoteItem[];
}

/**
 * What each item may be again, the likeliest first. The house compares words; whether other words mean the same, people say, and it
 * stands with their names [D]: 深圳 does not tell how the same matter is known. Who stands for election is not asked: seats that
 * are empty have to be filled.
 */
export function earlierMatters(
  { profile: { raiseAgain, askedLikeness }, buildings, items }: Raising,
  failed: readonly FailedItem[],
  said: readonly SaidOfEarlier[],
  now: Date,
): EarlierMatter[] {
  if (!raiseAgain) return [];
  const found = items.flatMap(item =>
    failed.flatMap(one => {
      const { itemId: earlierId, voteId, title, endedAt, text } = one;
      const freeAt = monthsAfter(endedAt, raiseAgain.value.months);
      if (item.slate != null || now >= freeAt || !overlap(one.buildings, buildings)) return [];
      const alike = likeness(text, item.text);
      const same = one.matter === item.matter && sameWords(text, item.text);
      const asked = !same && askedLikeness !== null && alike >= askedLikeness.value;
      const saying = said.find(each => each.earlierId === earlierId && sameWords(each.text, item.text));
      return [
        {
          ...{ itemId: item.id, earlierId, voteId, title, endedAt, text, freeAt, likeness: alike },
          ...{ sameWords: same, asked, said: saying ?? null },
        },
      ];
    }),
  );
  return found.sort((one, other) => other.likeness - one.likeness);
}

export function isTheSame({ sameWords: same, said }: EarlierMatter): boolean {
  return same || said?.same === true;
}

/**
 * Of what is asked somebody has to have said whether it is the same.
 * @throws Refusal EARLIER_MATTER_UNSAID
 */
export function requireSaid(earlier: readonly EarlierMatter[]): void {
  const open = earlier.find(({ asked, said }) => asked && !said);
  if (open)
    throw new Refusal(
      'EARLIER_MATTER_UNSAID',
      `Say whether this is what too few took part in before: “${open.text}” (${open.title}).`,
      'earlier',
    );
}

/** @throws Refusal EARLIER_MATTER_NOT_FOUND · EARLIER_MATTER_SAME_WORDS */
export function requireSayable(
  earlier: readonly EarlierMatter[],
  { itemId, earlierId }: Pick<EarlierMatter, 'itemId' | 'earlierId'>,
): EarlierMatter {
  const one = earlier.find(each => each.itemId === itemId && each.earlierId === earlierId);
  if (!one)
    throw new Refusal(
      'EARLIER_MATTER_NOT_FOUND',
      'There is no such item, or none that failed before.',
      'earlierItemId',
    );
  if (one.sameWords)
    throw new Refusal('EARLIER_MATTER_SAME_WORDS', 'In the same words it is the same matter.', 'same');
  return one;
}

function overlap(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return one === null || other === null || one.some(building => other.includes(building));
}
