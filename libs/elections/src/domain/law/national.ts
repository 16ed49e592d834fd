import { HALF, type Share } from '@sifang/kernel';
import { FROZEN_DURING_REELECTION, ourDefault, rule, type Bound, type Ruled } from '@sifang/voting/domain';
import { Remedy, Side, TieBreak, type ElectionProfile } from './election-profile.js';

const REGULATION = '《物业管理条例》';
/** 《业主大会和业主委员会指导规则》, 建房〔2009〕274号, has not been read: what is remembered of it is a default. */
const guidance = <T>(value: T, article: string): Ruled<T> =>
  ourDefault(
    value,
    `建房〔2009〕274号 (guidance of 2009), ${article}, as remembered; to be checked with the text in force.`,
    `建房〔2009〕274号${article}，以现行文本核对`,
  );

export const MORE_THAN_HALF: Bound = { share: HALF, including: false };
export const AT_LEAST_TWO_THIRDS: Bound = { share: { numerator: 2, denominator: 3 }, including: true };
export const percent = (numerator: number): Share => ({ numerator, denominator: 100 });

/** Where a place says nothing else. */
export const national: ElectionProfile = {
  zh: '全国',
  en: 'national',
  size: guidance({ least: 5, most: 11, small: null }, '第三十一条'),
  termYears: guidance({ least: 1, most: 5 }, '第三十一条'),
  vacancy: ourDefault(
    {
      left: { share: HALF, including: true },
      missing: null,
      leastSize: false,
      then: Remedy.REELECTION,
      otherwise: Remedy.BY_ELECTION,
    },
    'Fewer than half are not a committee, as in 北京 and 上海.',
    '不足半数不成其为委员会，参照北京、上海',
  ),
  inactiveMonths: null,

  firstMeetingDays: ourDefault(7, 'As in 北京.', '参照北京'),
  postOfficersDays: ourDefault(3, 'As in 北京.', '参照北京'),
  filingDays: rule(30, `${REGULATION}第十六条`, '2018-03-19'),
  changeFilingDays: ourDefault(30, 'As the first filing; 北京 says so.', '与首次备案相同，参照北京'),
  filingAnswer: null,
  handoverDays: ourDefault(10, 'As in 上海.', '参照上海'),
  sealSignatures: ourDefault(
    MORE_THAN_HALF,
    'As in 北京: a majority of the members signs.',
    '参照北京：过半数委员签字',
  ),

  emptySeatsCount: ourDefault(
    true,
    'All members are all seats: what too few have carried is worse than what waits.',
    '全体委员按席位数计：宁可缓议，不以过少的人作决定',
  ),
  meetEveryMonths: null,
  committeeQuorum: guidance(MORE_THAN_HALF, '第三十八条'),
  decisionsPostedDays: guidance(3, '第四十条'),
  absence: null,
  removalRequest: null,

  leadMonths: guidance(3, '第四十七条'),
  heldBeforeDays: null,
  reelectionGroupDays: ourDefault(60, 'As in 北京 and 上海.', '参照北京、上海'),

  frozen: ourDefault(FROZEN_DURING_REELECTION, 'As in 上海 and 宁波.', '参照上海、宁波'),

  management: ourDefault(
    {
      ...{ least: 7, most: null, owners: HALF, chair: [Side.COMMUNITY, Side.STREET], deputy: [Side.OWNER] },
      ...{ termMonths: 36, posted: { days: 10, working: true }, dissolvedDays: 30 },
    },
    'No national rule; as in 北京 until the local text is known.',
    '国家层面无规定，在查到当地文本前参照北京',
  ),

  firstTrigger: ourDefault(
    { delivered: HALF, later: { years: 2, delivered: null } },
    'No national figure was read; as in 上海.',
    '未见国家层面数字，参照上海',
  ),
  request: ourDefault(
    { heads: percent(20), area: percent(20) },
    'As for a temporary meeting (物业管理条例 Art 13).',
    '参照临时会议（《物业管理条例》第十三条）',
  ),
  groupDays: ourDefault(60, 'As in 上海.', '参照上海'),
  group: ourDefault(
    { least: 7, owners: HALF, postedDays: 7 },
    'Odd, owners at least half; as in 北京 and 山东.',
    '单数，业主不少于一半，参照北京、山东',
  ),
  voteDays: guidance(90, '第十五条'),
  rollPostedDays: ourDefault(15, 'With the notice; as in 北京.', '与会议公告同时，参照北京'),
  jointNominators: ourDefault(
    1,
    'An owner may nominate, and be, a candidate; no national figure was found.',
    '业主可以推荐，也可以自荐；未见国家层面人数',
  ),
  candidatesPosted: ourDefault({ days: 7, before: 0 }, 'As in 杭州 and 郑州.', '参照杭州、郑州'),
  repostRestarts: ourDefault(
    true,
    'A list that nobody saw was not posted; 宁波 says so.',
    '变更后的名单未公示即等于没有公示，参照宁波',
  ),
  surplus: null,
  tieBreak: ourDefault(
    [TieBreak.HEADS, TieBreak.AREA, TieBreak.NEW_VOTE],
    'No rule; as practised in 上海.',
    '无规定，参照上海的做法',
  ),
  alternates: ourDefault(
    { numerator: 1, denominator: 1 },
    'Not more than the members, as in 北京.',
    '不多于委员人数，参照北京',
  ),
  validity: ourDefault({ leastSize: true, moreThan: HALF }, 'As in 杭州.', '参照杭州'),
  electedPostedDays: ourDefault(3, 'As in 上海.', '参照上海'),
};
