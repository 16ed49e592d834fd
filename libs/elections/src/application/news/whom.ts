import { officeHolders } from '@sifang/identity';
import { Office } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { ElectionPlaces } from '../../domain/election/row.js';
import { Told, type News } from '../../domain/news/told.js';
import {
  candidateAccounts,
  groupAccounts,
  memberAccounts,
  objectorAccount,
} from '../../persistence/news/audience.queries.js';
import type { Happened } from '../../persistence/news/news.repository.js';

type What = Happened<Readonly<Record<string, unknown>>>;

/** Accounts of those whom it concerns, each once, without whoever did it. */
export async function concerned(
  tx: Tx,
  id: string,
  what: What,
  { to }: News,
  now: Date,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const told of to) for (const one of await ASK[told](tx, id, what, now)) ids.add(one);
  if (what.actorId !== null) ids.delete(what.actorId);
  return [...ids];
}

const COMMUNITY = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];

const ASK: Readonly<Record<Told, (tx: Tx, id: string, what: What, now: Date) => Promise<string[]>>> = {
  GROUP: (tx, id) => groupAccounts(tx, id),
  OWNERS: (tx, _id, what, now) => inOffice(tx, [Office.OWNER], what.estateId, now),
  COMMUNITY: (tx, _id, what, now) => inOffice(tx, COMMUNITY, what.communityId, now),
  STREET: (tx, _id, what, now) => inOffice(tx, [Office.PROPERTY_OFFICER], what.townId, now),
  CANDIDATE: (tx, id, { event }) => candidateAccounts(tx, id, event['candidateId'] as string),
  CANDIDATES: (tx, id) => candidateAccounts(tx, id, null),
  OBJECTOR: (tx, _id, { event }) => objectorAccount(tx, event['objectionId'] as string),
  MEMBERS: (tx, id) => memberAccounts(tx, id, null),
  MEMBER: (tx, id, { event }) => memberAccounts(tx, id, event['memberId'] as string),
};

async function inOffice(
  tx: Tx,
  offices: readonly Office[],
  placeId: ElectionPlaces[keyof ElectionPlaces],
  now: Date,
): Promise<string[]> {
  const holders = await officeHolders(tx, [placeId], dayOf(now));
  return holders
    .filter(({ appointments }) => appointments.some(({ office }) => offices.includes(office)))
    .map(({ personId }) => personId);
}
