import type { MeetingOfBody } from '@sifang/meetings';
import { Party, type MembersOfBody } from '@sifang/meetings/domain';
import type { Tx } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { Side } from '../../domain/law/election-profile.js';
import { electionProfile } from '../../domain/law/profiles.js';
import { allMembers, serving } from '../../domain/term/term.js';
import { lockBodyOf } from '../../persistence/body/body.repository.js';
import { findServingTerm } from '../../persistence/term/term.repository.js';
import { BODY_OF_KIND } from './follow-meeting.js';

/** 物管会: owners sit as residents, the street for itself, whoever else was sent with the community. */
const PARTIES = {
  [Side.OWNER]: Party.RESIDENTS,
  [Side.COMMUNITY]: Party.NEIGHBOURHOOD_COMMITTEE,
  [Side.STREET]: Party.STREET,
  [Side.POLICE]: Party.NEIGHBOURHOOD_COMMITTEE,
  [Side.DEVELOPER]: Party.NEIGHBOURHOOD_COMMITTEE,
} as const satisfies Record<Side, Party>;

/** Who sits in a meeting of a committee: all who serve, by the term that runs. Null: no such body is known, or none serves. */
export async function membersForMeeting(
  tx: Tx,
  { estateId, kind }: MeetingOfBody,
): Promise<MembersOfBody | null> {
  const bodyKind = BODY_OF_KIND[kind];
  const body = bodyKind && (await lockBodyOf(tx, estateId, bodyKind));
  const kept = body && (await findServingTerm(tx, body.id));
  if (!body || !kept) return null;
  const profile = electionProfile(body.profile);
  const partyOf = (side: Side): Party =>
    bodyKind === BodyKind.COMMITTEE ? Party.OWNERS_COMMITTEE : PARTIES[side];
  const members = serving(kept.term);
  const of: Partial<Record<Party, number>> = {};
  for (const { side } of members) of[partyOf(side)] = (of[partyOf(side)] ?? 0) + 1;
  const { share, including } = profile.committeeQuorum.value;
  return {
    ...{ all: allMembers(kept.term, profile), of, quorum: { share, inclusive: including } },
    people: members.flatMap(({ personId, side }) =>
      personId === null ? [] : [{ personId, party: partyOf(side) }],
    ),
  };
}
