import { hasBuilding, jurisdictionOf, organisationsAt } from '@sifang/estates';
import type { OrganisationKind } from '@sifang/estates/domain';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { attachPapers, type ActContext, type Tx } from '@sifang/platform';
import { TopicState } from '../domain/lifecycle.js';
import { LIMITS, requireWithinDay } from '../domain/limits.js';
import { filedFor, requireFiling, rights } from '../domain/rights.js';
import type { Topic, TopicCategory } from '../domain/topic.js';
import { record } from '../persistence/topic-record.repository.js';
import {
  findTopic,
  insertTopic,
  nextNumber,
  nextOfDay,
  waitForOwnTries,
} from '../persistence/topic.repository.js';
import { joinAsSupporter } from './join-as-supporter.js';
import { recount } from './recount.js';

/** Owner of the papers of a topic. */
export const TOPIC_PAPERS = 'topic';

export interface FileTopic {
  /** Chosen by the client: a retry files once. */
  readonly id: string;
  readonly estateId: string;
  readonly title: string;
  readonly text: string;
  readonly category: TopicCategory;
  readonly whereabouts: string;
  readonly building: string | null;
  readonly matterOf: OrganisationKind | null;
  readonly organisationId: string | null;
  /** Sent before. */
  readonly paperIds: readonly string[];
}

/**
 * Somebody says what should be talked about; a neighbour who does supports it at once.
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · ORGANISATION_NOT_FOUND · BUILDING_NOT_FOUND · TOPICS_TOO_MANY ·
 * PAPERS_TOO_MANY · PAPER_NOT_FOUND · ID_TAKEN
 */
export async function fileTopic(context: ActContext<Actor>, input: FileTopic): Promise<string> {
  const { tx, now, actor } = context;
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const places = { estateId, communityId, townId };
  const office = requireFiling(actor, places);
  await waitForOwnTries(tx, actor.personId);
  const filed = await findTopic(tx, input.id);
  if (filed?.filedBy === actor.personId) return filed.id;
  if (filed) throw new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id');

  const { paperIds, ...said } = input;
  const day = dayOf(now);
  const matterOf = await whoseMatter(tx, input, now);
  await requireBuilding(tx, input);
  if (paperIds.length > LIMITS.photos.value)
    throw new Refusal('PAPERS_TOO_MANY', `At most ${LIMITS.photos.value} photos.`, 'paperIds');
  const nthOfDay = await nextOfDay(tx, actor.personId, day);
  requireWithinDay(nthOfDay);
  const year = Number(day.slice(0, 4));
  const topic: Topic = {
    ...{ ...said, ...places, seq: 0, year, number: await nextNumber(tx, estateId, year), matterOf },
    ...{
      filedBy: actor.personId,
      filedByName: actor.name,
      filedAs: office.title,
      filedFor: filedFor(office),
    },
    ...{ filedAt: now, filedOn: day, nthOfDay, state: TopicState.FILED, pooledAt: null, endedAt: null },
    ...{ mergedInto: null, beforeMerge: null, outcome: null },
  };
  await insertTopic(tx, topic);
  const owner = { kind: TOPIC_PAPERS, id: topic.id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds, now });
  const recorded = await record(tx, topic, { type: 'FILED' }, actor, now);
  if (rights.cosign(actor, places)) await joinAsSupporter(context, topic);
  await recount(tx, recorded, now);
  return topic.id;
}

async function whoseMatter(tx: Tx, input: FileTopic, now: Date): Promise<OrganisationKind | null> {
  if (input.organisationId === null) return input.matterOf;
  const organisations = await organisationsAt(tx, input.estateId, dayOf(now));
  const named = organisations.find(({ id }) => id === input.organisationId);
  if (named) return named.kind;
  throw new Refusal('ORGANISATION_NOT_FOUND', 'There is no such organisation here.', 'organisationId');
}

async function requireBuilding(tx: Tx, { estateId, building }: FileTopic): Promise<void> {
  if (building === null || (await hasBuilding(tx, estateId, building))) return;
  throw new Refusal('BUILDING_NOT_FOUND', 'This estate has no such building.', 'building');
}
