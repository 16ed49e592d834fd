import { actingAppointments, belongsTo, Office, type Actor } from '@sifang/identity/domain';
import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';

/** 收支公示: what an organisation took in and spent at an estate in a period. It stands; a later one corrects it. */
export interface Disclosure {
  readonly id: string;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  readonly organisationId: string;
  readonly title: string;
  /** Both included. */
  readonly since: CalendarDay;
  readonly until: CalendarDay;
  /** Whole 0.01 yuan. */
  readonly incomeFen: number;
  readonly spentFen: number;
  /** The disclosure of the same organisation in whose place this comes; null: of none. */
  readonly corrects: string | null;
  readonly disclosedBy: string;
  readonly disclosedAt: Date;
}

type Places = Pick<Disclosure, 'estateId' | 'communityId' | 'townId'>;

export function placesOfEstate({ estateId, communityId, townId }: Places): readonly string[] {
  return [estateId, communityId, townId];
}

/** Everybody with an office for the estate, its community or its town reads it. */
export function readsSpending(actor: Actor, at: Places): boolean {
  return belongsTo(actor, placesOfEstate(at));
}

/** 民法典 943, 281: the firm, and the committee, disclose; whoever leads them there does. @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED */
export function requireDiscloser(actor: Actor, at: Places, organisationId: string): void {
  if (!readsSpending(actor, at))
    throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  const leads = actingAppointments(actor).some(
    each =>
      [Office.FIRM_MANAGER, Office.COMMITTEE_CHAIR].includes(each.office) &&
      each.organisationId === organisationId &&
      each.placeId === at.estateId,
  );
  if (!leads)
    throw new Refusal(
      'NOT_ENTITLED',
      'Whoever leads the firm or the committee discloses its own.',
      'organisationId',
    );
}

/** @throws Refusal PERIOD_BACKWARDS · PERIOD_TO_COME · SPENDING_WITHOUT_PAPER */
export function requireFitDisclosure(
  { since, until }: Pick<Disclosure, 'since' | 'until'>,
  papers: number,
  now: Date,
): void {
  if (since > until) throw new Refusal('PERIOD_BACKWARDS', 'The period ends before it begins.', 'until');
  if (until > dayOf(now)) throw new Refusal('PERIOD_TO_COME', 'The period is not over yet.', 'until');
  if (papers === 0)
    throw new Refusal('SPENDING_WITHOUT_PAPER', 'Add the statement itself: a photo or a PDF.', 'paperIds');
}
