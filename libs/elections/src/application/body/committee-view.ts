import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { least } from '@sifang/voting/domain';
import { BodyKind } from '../../domain/body/body-kind.js';
import type { BodyPlaces } from '../../domain/body/body.js';
import { bodyRights } from '../../domain/body/rights.js';
import { isOverdue, isPressing, type Duty } from '../../domain/clock/duty.js';
import { BodyStanding, standingOf } from '../../domain/clock/standing.js';
import { isWhole } from '../../domain/election/kinds.js';
import { nextStep } from '../../domain/election/next-step.js';
import { MORE_THAN_HALF } from '../../domain/law/national.js';
import { electionProfile } from '../../domain/law/profiles.js';
import { allMembers, emptySeats, serving, waiting } from '../../domain/term/term.js';
import { vacancyOf } from '../../domain/term/vacancy.js';
import type { BodyRow, EstateRow, MemberRow, TermRow } from '../../persistence/body/committee.queries.js';
import type { Filing } from '../../persistence/term/filing.repository.js';
import { HandoverSide } from '../../domain/term/handover.js';
import { dutiesFor, dutiesWithout } from './clock-state.js';

/** What an actor may see of a body, and do. */
export interface Viewer {
  readonly actor: Actor;
  readonly today: CalendarDay;
}

export function summaryOf(row: EstateRow, { actor, today }: Viewer) {
  const { body } = row;
  return { ...standsOf(row, today), viewerMay: mayForEstate(actor, row, body?.term ? body.kind : null) };
}

/** How an estate stands, the same for everybody. */
export function standsOf(row: EstateRow, today: CalendarDay) {
  const { body, estateId, estateName, communityName } = row;
  const duties = body ? dutiesFor(body) : dutiesWithout(row);
  const shown = duties.map(duty => shownDuty(duty, today));
  const running = runningIn(row, today);
  return {
    ...{ estateId, estateName, communityName, ...running },
    id: body?.id ?? null,
    kind: body?.kind ?? null,
    standing: standingOf(body?.term?.endsOn ?? null, reelects(row), profileOf(body), today),
    endsOn: body?.term?.endsOn ?? null,
    size: body?.term?.size ?? null,
    serving: body?.term ? serving(body.term).length : null,
    nextDuty: shown.find(({ pressing }) => pressing) ?? null,
    overdue: shown.filter(({ overdue }) => overdue).length + (running.electionNext?.overdue ? 1 : 0),
  };
}

export function committeeOf(row: BodyRow, viewer: Viewer) {
  const { actor, today } = viewer;
  // The term names the election that it comes from, the row the one that runs: they are not the same.
  const { constitutedOn = null, officersPostedOn = null, metOn = null } = row.term ?? {};
  const duties = dutiesFor({ ...row, constitutedOn, officersPostedOn, metOn });
  const inside = bodyRights.keep(actor, row) || bodyRights.guide(actor, row);
  const own = row.term?.members.find(one => one.personId === actor.personId && one.until === null) ?? null;
  return {
    ...{ estateId: row.estateId, estateName: row.estateName, id: row.id, kind: row.kind, seq: row.seq },
    ...{ profile: row.profile, ...runningIn(row, today), requestId: row.requestId },
    standing: standingOf(row.term?.endsOn ?? null, reelects(row), profileOf(row), today),
    term: row.term && shownTerm(row, row.term, actor),
    duties: duties.map(duty => shownDuty(duty, today)),
    filings: row.filings.map(filing => shownFiling(row, filing, viewer)),
    handover: row.term && row.handover && shownHandover(row, row.term, actor),
    removals: row.removals
      .filter(({ memberId }) => inside || memberId === own?.id)
      .map(removal => ({ ...removal, viewerMay: mayOnRemoval(row, removal, own, actor) })),
    meetings: row.meetings.map(meeting => shownMeeting(row, meeting)),
    seals: row.seals.filter(({ usedAt }) => usedAt !== null || inside).map(seal => shownSeal(row, seal, own)),
    events: row.events.map(({ seq, type, payload, actorName, at }) => ({
      ...{ seq, type, details: JSON.stringify(payload), byName: actorName, at: new Date(at) },
    })),
    viewerMay: [
      ...mayForEstate(actor, row, row.term ? row.kind : null),
      ...(row.managementServes && bodyRights.assist(actor, row) ? ['dissolveManagementCommittee'] : []),
      ...mayForBody(row, own, actor),
    ],
  };
}

/** An estate without a body that ever served. */
export function noCommittee(row: EstateRow, { actor, today }: Viewer) {
  const { estateId, estateName, requestId } = row;
  return {
    ...{
      estateId,
      estateName,
      ...runningIn(row, today),
      requestId,
      id: null,
      kind: null,
      seq: 0,
      profile: null,
      term: null,
    },
    standing: row.election === null ? BodyStanding.NONE : BodyStanding.RE_ELECTING,
    duties: dutiesWithout(row).map(duty => shownDuty(duty, today)),
    ...{ filings: [], handover: null, removals: [], meetings: [], seals: [], events: [] },
    viewerMay: mayForEstate(actor, row, null),
  };
}

/** The election that runs, and what comes next in it. */
function runningIn({ election }: Pick<EstateRow, 'election'>, today: CalendarDay) {
  return { electionId: election?.id ?? null, electionNext: election && nextStep(election, today) };
}

/** What fills some seats leaves the committee as it stands. */
function reelects({ election }: Pick<EstateRow, 'election'>): boolean {
  return election !== null && isWhole(election.kind);
}

const profileOf = (body: { readonly profile: string } | null) => electionProfile(body?.profile ?? 'national');

function shownDuty({ kind, who, dueOn, subjectId, from }: Duty, today: CalendarDay) {
  const overdue = isOverdue({ kind, who, dueOn, subjectId, from }, today);
  return {
    kind,
    who,
    dueOn,
    subjectId,
    overdue,
    pressing: isPressing({ kind, who, dueOn, subjectId, from }, today),
  };
}

function shownTerm(row: BodyRow, term: TermRow, actor: Actor) {
  const member = (one: MemberRow) => ({ ...one, isViewer: one.personId === actor.personId });
  const rowOf = new Map(term.members.map(one => [one.id, one]));
  const vacancy = row.kind === BodyKind.COMMITTEE ? vacancyOf(term, profileOf(row)) : null;
  return {
    ...term,
    members: serving(term).map(({ id }) => member(rowOf.get(id)!)),
    alternates: waiting(term).map(({ id }) => member(rowOf.get(id)!)),
    former: term.members.filter(({ until }) => until !== null).map(member),
    vacancy,
    majority: least(MORE_THAN_HALF, allMembers(term, profileOf(row))),
  };
}

function shownFiling(row: BodyRow, filing: Filing, { actor, today }: Viewer) {
  const open = filing.filedOn === null || filing.answer === 'RETURNED';
  const waits = filing.filedOn !== null && filing.answer === null;
  return {
    ...filing,
    late: (filing.filedOn ?? today) > filing.dueOn,
    viewerMay: [
      ...(open && bodyRights.keep(actor, row) ? ['fileWithStreet'] : []),
      ...(waits && bodyRights.guide(actor, row) ? ['answerFiling'] : []),
    ],
  };
}

function shownHandover(row: BodyRow, term: TermRow, actor: Actor) {
  const { fromMembers, ...handover } = row.handover!;
  const signed = handover.signatures.map(({ side }) => side);
  const may: Record<HandoverSide, boolean> = {
    GIVES: fromMembers.includes(actor.personId),
    RECEIVES: serving(term).some(({ personId }) => personId === actor.personId),
    WITNESSES: bodyRights.assist(actor, row),
  };
  const sides = Object.values(HandoverSide).filter(
    side => handover.items.length > 0 && may[side] && !signed.includes(side),
  );
  return {
    ...handover,
    items: [...handover.items],
    signatures: handover.signatures.map(one => ({ ...one, at: new Date(one.at) })),
    viewerSides: sides,
    viewerMay: [
      ...(signed.length === 0 && bodyRights.keep(actor, row) ? ['listHandover'] : []),
      ...(sides.length > 0 ? ['signHandover'] : []),
    ],
  };
}

function mayOnRemoval(
  row: BodyRow,
  { memberId, decidedOn, heardOn }: BodyRow['removals'][number],
  own: MemberRow | null,
  actor: Actor,
): string[] {
  if (decidedOn !== null) return [];
  return [
    ...(memberId === own?.id || bodyRights.assist(actor, row) ? ['hearMember'] : []),
    ...(heardOn !== null && bodyRights.guide(actor, row) ? ['decideRemoval'] : []),
  ];
}

function shownMeeting(row: BodyRow, { present, absent, ...meeting }: BodyRow['meetings'][number]) {
  const names = (ids: readonly string[]): string[] =>
    (row.term?.members ?? []).filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return { ...meeting, present: names(present), absent: names(absent) };
}

function shownSeal(row: BodyRow, seal: BodyRow['seals'][number], own: MemberRow | null) {
  const members = row.term ? allMembers(row.term, profileOf(row)) : 0;
  const { signedBy, askedAt, usedAt, ...entry } = seal;
  const canSign = usedAt === null && own !== null && own.seat !== null;
  return {
    ...entry,
    ...{ askedAt: new Date(askedAt), usedAt: usedAt === null ? null : new Date(usedAt) },
    signedBy: signedBy.map(({ name }) => name),
    needed: least(profileOf(row).sealSignatures.value, members),
    viewerMay: canSign && !signedBy.some(({ memberId }) => memberId === own.id) ? ['signForSeal'] : [],
  };
}

/** What somebody may do where, or that, no committee serves. */
function mayForEstate(
  actor: Actor,
  at: BodyPlaces & Pick<EstateRow, 'election'>,
  servingKind: BodyKind | null,
): string[] {
  if (!bodyRights.assist(actor, at)) return [];
  return [
    ...(at.election === null ? ['openElection'] : []),
    ...(servingKind === BodyKind.COMMITTEE ? [] : ['enterStandingTerm']),
    ...(servingKind === null ? ['formManagementCommittee'] : []),
    ...(servingKind === BodyKind.MANAGEMENT_COMMITTEE ? ['dissolveManagementCommittee'] : []),
  ];
}

function mayForBody(row: BodyRow, own: MemberRow | null, actor: Actor): string[] {
  if (row.term === null) return [];
  const keeps = bodyRights.keep(actor, row);
  const chosen = row.term.constitutedOn !== null;
  const writes = keeps || bodyRights.guide(actor, row);
  const follows = row.kind === BodyKind.MANAGEMENT_COMMITTEE && emptySeats(row.term).length > 0;
  return [
    ...(keeps && row.kind === BodyKind.COMMITTEE ? ['chooseOfficers'] : []),
    ...(keeps && chosen && row.term.officersPostedOn === null ? ['postOfficers'] : []),
    ...(follows && bodyRights.assist(actor, row) ? ['sendCommitteeMembers'] : []),
    ...(writes || own ? ['endMembership'] : []),
    ...(writes ? ['moveRemoval', 'recordCommitteeMeeting'] : []),
    ...(own && own.seat !== null ? ['askForSeal'] : []),
  ];
}
