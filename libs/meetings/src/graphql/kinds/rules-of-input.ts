import type { Bar } from '../../domain/kinds/bar.js';
import { kindOf } from '../../domain/kinds/kinds.js';
import type { KindRules } from '../../domain/kinds/rules.js';
import type { BarInput, SetMeetingProfileInput } from './set-meeting-profile.input.js';

/** Only what was given: the rest stays as the kind has it, also when the kind changes. */
export function rulesOfInput(input: SetMeetingProfileInput): KindRules {
  const { kind, noticeDays, publicationDays, quorum, decision, parties } = input;
  const known = kindOf(kind);
  const officesOf = (party: string) => known.parties.find(each => each.party === party)?.offices ?? null;
  return {
    ...(noticeDays != null && { noticeDays }),
    ...(publicationDays != null && { publicationDays }),
    ...(quorum && {
      quorum: { parties: quorum.parties, seats: quorum.seats && barOf(quorum.seats), within: [] },
    }),
    ...(decision && { decision: { rule: decision.rule, bar: barOf(decision.bar) } }),
    ...(parties && { parties: parties.map(given => ({ ...given, offices: officesOf(given.party) })) }),
  };
}

function barOf({ numerator, denominator, inclusive }: BarInput): Bar {
  return { share: { numerator, denominator }, inclusive };
}
