import { randomUUID } from 'node:crypto';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';
import { somebodyNew } from '../claims/a-unit.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const SEEN = `id seq number title state category filedByName filedFor outcome pooledAt mustBeHeardAt
  support { supporters heads area reached headsNeeded areaNeeded assemblyReached assemblyHeadsNeeded }
  mergedInto { id } merged { id } meetings { id current itemId resolutions { number } } draft { matter reason }
  timeline { type text byName byTitle result outcome matter departmentName meetingId other { id } }
  papers { id name mediaType } suggestedMatters viewerFiled viewerSupports viewerMayCosign viewerMayScreen`;

const byInput = (name: string, type: string, answer = `{ ${SEEN} }`): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`;
const byTopic = (name: string): string =>
  `mutation ($topicId: ID!) { ${name}(topicId: $topicId) { ${SEEN} } }`;

/** How each act on topics is asked for. */
export const TOPIC = {
  fileTopic: byInput('fileTopic', 'FileTopicInput'),
  cosignTopic: byTopic('cosignTopic'),
  withdrawCosign: byTopic('withdrawCosign'),
  screenTopic: byInput('screenTopic', 'ScreenTopicInput'),
  mergeTopic: byInput('mergeTopic', 'MergeTopicInput'),
  unmergeTopic: byInput('unmergeTopic', 'TopicReasonInput'),
  putTopicsOnAgenda: byInput('putTopicsOnAgenda', 'PutTopicsOnAgendaInput', ''),
  scheduleMeetingOnTopics: byInput(
    'scheduleMeetingOnTopics',
    'ScheduleMeetingOnTopicsInput',
    '{ id items viewerMayChair }',
  ),
  returnTopicToPool: byInput('returnTopicToPool', 'TopicReasonInput'),
  settleTopic: byInput('settleTopic', 'SettleTopicInput'),
  topic: `query ($id: ID!) { topic(id: $id) { ${SEEN} } }`,
  topics: `query ($estateId: ID!) { topics(estateId: $estateId) { id state filedByName viewerFiled viewerSupports support { supporters } } }`,
  myTopics: `{ myTopics { id state filedByName viewerSupports } }`,
  pool: `query ($placeId: ID!) { topicPool(placeId: $placeId) { seq
    topics { id number state filedByName filedAt pooledAt support { supporters } meetingId } counts { state category topics } } }`,
} as const;

/** Input for a topic of 翰林水岸, with whatever a test wants different. */
export function aTopic(changes: Record<string, unknown> = {}): Record<string, any> {
  return {
    ...{ id: randomUUID(), estateId: ESTATE.hanlin, title: '东门路面破损积水', category: 'REPAIRS' },
    text: '雨后积水没过脚面，老人孩子绕行，请商量怎么修、谁来修。',
    ...changes,
  };
}

export async function filed(who: Visitor, changes: Record<string, unknown> = {}): Promise<string> {
  return (await who.ask(TOPIC.fileTopic, { input: aTopic(changes) }))['fileTopic'].id;
}

export async function pooled(
  who: Visitor,
  desk: Visitor,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const topicId = await filed(who, changes);
  await desk.ask(TOPIC.screenTopic, { input: { topicId, result: 'POOL' } });
  return topicId;
}

export async function topicAs(who: Visitor, id: string): Promise<Record<string, any>> {
  return (await who.ask(TOPIC.topic, { id }))['topic'];
}

/** With the office of an owner at 翰林水岸, and no unit. */
export async function somebody(town: Town, name = '赵宁'): Promise<Visitor> {
  return town.person(await neighbour(town, name));
}

/** What the desk finds of a topic. */
export const screen = (topicId: string, result: string, more: object = {}): { input: object } => ({
  input: { topicId, result, ...more },
});

/** Somebody who owns these units, counted in their order among the owners of each. */
export async function ownerOf(
  town: Town,
  name: string,
  ...units: readonly (readonly [unitId: string, at?: number])[]
): Promise<Visitor> {
  const personId = await neighbour(town, name);
  for (const [unitId, at = 1] of units)
    await town.database.source.query(
      `UPDATE unit_owner SET person_id = $1 WHERE unit_id = $2 AND position = $3 AND until IS NULL`,
      [personId, unitId, at],
    );
  return town.person(personId);
}

/** Somebody with the office of an owner at 翰林水岸, and no unit yet. @returns the person */
export async function neighbour(town: Town, name: string): Promise<string> {
  const personId = await somebodyNew(town, name);
  await town.database.source.query(
    `INSERT INTO appointment (id, person_id, office, title, place_id, since) VALUES ($1, $2, 'OWNER', '业主', $3, '2024-06-01')`,
    [randomUUID(), personId, ESTATE.hanlin],
  );
  return personId;
}

/** `done`, or the code of the refusal. */
export async function outcome(who: Visitor, document: string, variables: object): Promise<string> {
  const { body } = await who.post(document, variables);
  return body.errors ? body.errors[0].extensions.code : 'done';
}
