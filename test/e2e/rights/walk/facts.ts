import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../../apps/api/src/demo/demo-ids.js';
import { aBody } from '../../elections/a-body.js';
import { filed } from '../../topics/a-topic.js';
import type { Town } from '../../town/open-town.js';
import { FAR, farId } from '../../town/second-town.js';
import type { Cast, Facts } from './asked-about.js';
import { anEndedSeries, inSessionAt, minutesAt } from './facts-of-meetings.js';
import { keptAt } from './facts-of-the-register.js';
import { electionAt, ratedAt, votesAt } from './facts-of-votes.js';

/** 翰林水岸: everybody who walks belongs here. */
export const atHome = (town: Town): Promise<Facts> =>
  factsAt(town, {
    ids: {
      ...{
        estateId: ESTATE.hanlin,
        communityId: PLACE.tanchong,
        organisationId: ORGANISATION.hanlinCommittee,
      },
      ...{ personId: PERSON.wuYafang, appointmentId: demoId(4007) },
    },
    calls: PERSON.zhangWenjing,
    chairs: PERSON.liuGuilan,
    manages: PERSON.liQiang,
    firmId: ORGANISATION.lanting,
    seats: [
      ['TOWN_DEPARTMENTS', PERSON.wangMin],
      ['PARTY_ORGANISATION', PERSON.zhangWenjing],
      ['RESIDENTS', PERSON.liuGuilan],
      ['RESIDENTS', PERSON.zhouJianguo],
      ['PROPERTY_FIRM', PERSON.liQiang],
    ],
    newId: () => randomUUID(),
  });

/** Another community of the same town: only offices of the town reach there. */
export const nextDoor = (town: Town): Promise<Facts> =>
  factsAt(town, {
    ids: {
      ...{
        estateId: ESTATE.tiandi,
        communityId: PLACE.feiguang,
        organisationId: ORGANISATION.tiandiCommittee,
      },
      ...{ personId: PERSON.tangJun, appointmentId: demoId(4013) },
    },
    calls: PERSON.zhengHongmei,
    chairs: PERSON.zhengHongmei,
    manages: PERSON.tangJun,
    firmId: ORGANISATION.tianchen,
    seats: [
      ['TOWN_DEPARTMENTS', PERSON.wangMin],
      ['PARTY_ORGANISATION', PERSON.zhengHongmei],
      ['RESIDENTS', demoId(3208)],
      ['PROPERTY_FIRM', PERSON.tangJun],
    ],
    newId: () => randomUUID(),
  });

/** Another town. */
export const abroad = (town: Town): Promise<Facts> =>
  factsAt(town, {
    ids: {
      ...{ estateId: FAR.estate, communityId: FAR.community, organisationId: FAR.committee },
      ...{ personId: FAR.owner, appointmentId: FAR.appointment },
    },
    calls: FAR.secretary,
    chairs: FAR.secretary,
    manages: FAR.manager,
    firmId: ORGANISATION.lanting,
    seats: [
      ['TOWN_DEPARTMENTS', FAR.officer],
      ['PARTY_ORGANISATION', FAR.secretary],
      ['RESIDENTS', FAR.chair],
      ['PROPERTY_FIRM', FAR.manager],
    ],
    newId: number => farId(900 + number),
  });

/** Ids that name nothing. */
export function nowhere(): Facts {
  return new Proxy({} as Facts, { get: () => randomUUID() });
}

async function factsAt(town: Town, cast: Cast): Promise<Facts> {
  const { ids, calls, chairs, manages, firmId, seats, newId } = cast;
  const [secretary, chair, manager] = await Promise.all([calls, chairs, manages].map(id => town.person(id)));
  const met = await inSessionAt(cast, { secretary: secretary!, chair: chair!, manager: manager! });
  const seriesId = newId(31);
  await anEndedSeries(secretary!, { id: seriesId, estateId: ids.estateId, chairId: chairs, seats });
  const topicId = await filed(chair!, {
    id: newId(8),
    estateId: ids.estateId,
    title: '翻修路面',
    text: '请商量。',
  });
  const minutesId = await minutesAt(cast, secretary!, chair!);
  const kept = await keptAt(ids, secretary!, manager!, newId);
  const votes = await votesAt(town, ids, secretary!, newId);
  const officer = await town.person(seats[0]![1]);
  const rated = await ratedAt(ids, { secretary: secretary!, manager: manager!, officer }, firmId, newId);
  const elections = await electionAt(town, ids, kept.unitId, secretary!, newId);
  return {
    ...ids,
    ...kept,
    ...votes,
    ...rated,
    ...elections,
    ...(await aBody(town, ids)),
    ...met,
    ...{ minutesId, seriesId, topicId, firmId },
  };
}
