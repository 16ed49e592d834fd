import { Party } from '@sifang/meetings/domain';
import type { Minutes, SeatHolder, Version } from '../minutes.js';
import { firstVersion } from '../version.js';

export const BEGUN = { begunAt: new Date('2026-11-22T13:00:00Z'), begunByName: '张文静' };

const seat = (
  personId: string,
  name: string,
  title: string,
  party: Party,
  organisationName: string | null,
  votes = true,
): SeatHolder => ({ personId, name, title, party, organisationName, votes });

export const MINUTES: Minutes = {
  ...{ id: 'minutes', meetingId: 'meeting', title: '四方议事会', chairId: 'zhang' },
  ...{ estateId: 'estate', communityId: 'community', townId: 'town' },
  seats: [
    seat('wang', '王敏', '物管办主任', Party.TOWN_DEPARTMENTS, '上派镇物管办'),
    seat('he', '何志远', '城管队员', Party.TOWN_DEPARTMENTS, '上派镇城管队', false),
    seat('zhang', '张文静', '社区党委书记', Party.PARTY_ORGANISATION, '滩冲社区党委'),
    seat('chen', '陈国栋', '业委会主任', Party.RESIDENTS, '翰林水岸业委会'),
    seat('liu', '刘桂兰', '楼栋长', Party.RESIDENTS, null),
    seat('li', '李强', '项目经理', Party.PROPERTY_FIRM, '兰亭物业公司'),
  ],
};

export function aVersion(changes: Partial<Version> = {}): Version {
  return { ...firstVersion('minutes', BEGUN), ...changes };
}
