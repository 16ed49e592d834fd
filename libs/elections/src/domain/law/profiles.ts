import { HALF, Refusal } from '@sifang/kernel';
import { FROZEN_DURING_REELECTION, practice, rule } from '@sifang/voting/domain';
import { Remedy, Side, TieBreak, type ElectionProfile, type ManagementRule } from './election-profile.js';
import { AT_LEAST_TWO_THIRDS, MORE_THAN_HALF, national, percent } from './national.js';

const BJ = '《北京市物业管理条例》';
const SH = '《上海市住宅物业管理规定》';
const HZ = '《杭州市物业管理条例》';
const NB = '《宁波市住宅小区物业管理条例》';
const SD = '《山东省物业管理条例》';
const WF = '《潍坊市物业管理条例》';
const ZZ = '《郑州市物业管理条例》';
const QY = '《清远市住宅小区物业管理条例》';

const bj = <T>(value: T, article: string) => rule(value, `${BJ}${article}`, '2024-03-29');
const sh = <T>(value: T, article: string) => rule(value, `${SH}${article}`, '2020-12-30');
const hz = <T>(value: T, article: string) => rule(value, `${HZ}${article}`, '2021-08-09');
const nb = <T>(value: T, article: string) => rule(value, `${NB}${article}`, '2021-10-15');
const sd = <T>(value: T, article: string) => rule(value, `${SD}${article}`, '2021-12-03');
/** Texts of which the day of the version is not known: the day on which they were read. */
const read = <T>(value: T, source: string) => rule(value, source, '2026-11-22');

const anyManagement: ManagementRule = national.management.value;
const small = (households: number | null, area: number | null) => ({ size: 3, households, area });

const shandong: ElectionProfile = {
  ...national,
  zh: '山东',
  en: 'Shandong',
  committeeQuorum: sd(AT_LEAST_TWO_THIRDS, '第三十二条'),
  size: sd({ least: 5, most: 11, small: null }, ''),
  heldBeforeDays: sd(90, '第三十三条'),
  group: sd({ least: 7, owners: HALF, postedDays: 7 }, '第二十一条'),
  voteDays: sd(90, '第二十一条'),
};

export const ELECTION_PROFILES: Readonly<Record<string, ElectionProfile>> = {
  national,
  beijing: {
    ...national,
    zh: '北京',
    en: 'Beijing',
    size: bj({ least: 5, most: null, small: small(100, null) }, '第三十九条'),
    termYears: bj({ least: 1, most: 5 }, '第四十一条'),
    vacancy: bj(national.vacancy.value, '第四十八条'),
    firstMeetingDays: bj(7, '第四十二条'),
    postOfficersDays: bj(3, '第四十二条'),
    changeFilingDays: bj(30, '第五十条'),
    filingAnswer: bj({ days: 5, working: true }, '第四十三条'),
    sealSignatures: bj(MORE_THAN_HALF, '第四十三条'),
    committeeQuorum: bj(MORE_THAN_HALF, '第四十五条'),
    decisionsPostedDays: bj(3, '第四十五条'),
    meetEveryMonths: bj(2, '第四十五条'),
    absence: bj(HALF, '第四十六条'),
    leadMonths: bj(6, '第四十九条'),
    reelectionGroupDays: bj(60, '第四十九条'),
    firstTrigger: bj({ delivered: HALF, later: null }, '第三十条'),
    request: bj({ heads: percent(5), area: percent(5) }, '第三十条'),
    groupDays: bj(30, '第三十一条'),
    group: bj({ least: 3, owners: HALF, postedDays: 7 }, '第三十一条'),
    voteDays: bj(60, '第三十二条'),
    rollPostedDays: bj(15, '第三十二条'),
    alternates: bj({ numerator: 1, denominator: 1 }, '第三十九条'),
    management: bj(
      { ...anyManagement, chair: [Side.COMMUNITY], posted: { days: 10, working: true } },
      '第五十二条至第五十九条',
    ),
  },
  shanghai: {
    ...national,
    zh: '上海',
    en: 'Shanghai',
    size: sh({ least: 5, most: null, small: small(null, 1_000_000) }, '第二十条'),
    termYears: sh({ least: 3, most: 5 }, '第二十条'),
    vacancy: sh(national.vacancy.value, '第三十一条、第三十二条'),
    inactiveMonths: sh(6, '第三十二条'),
    meetEveryMonths: sh(2, '第二十六条'),
    frozen: sh(FROZEN_DURING_REELECTION, '第二十八条'),
    filingAnswer: sh({ days: 20, working: false }, '第二十三条'),
    handoverDays: sh(10, '第二十九条'),
    committeeQuorum: sh(MORE_THAN_HALF, '第二十六条'),
    decisionsPostedDays: sh(3, '第二十六条'),
    leadMonths: sh(5, '第二十八条'),
    reelectionGroupDays: sh(60, '第二十八条'),
    firstTrigger: sh({ delivered: HALF, later: { years: 2, delivered: null } }, '第十三条'),
    groupDays: sh(60, '第十五条'),
    group: sh({ least: 3, owners: HALF, postedDays: 7 }, '第十五条'),
    voteDays: sh(90, '第十六条'),
    tieBreak: practice(
      [TieBreak.HEADS, TieBreak.AREA, TieBreak.NEW_VOTE],
      '新民晚报：业委会选举办法样本',
      '2015-01-01',
    ),
    electedPostedDays: sh(3, '第二十一条'),
  },
  hangzhou: {
    ...national,
    zh: '杭州',
    en: 'Hangzhou',
    size: hz({ least: 5, most: 11, small: small(100, null) }, '第二十七条'),
    termYears: hz({ least: 3, most: 5 }, '第三十三条'),
    vacancy: hz(
      {
        ...national.vacancy.value,
        left: MORE_THAN_HALF,
        leastSize: true,
      },
      '第二十八条',
    ),
    decisionsPostedDays: hz(3, '第二十九条'),
    removalRequest: hz(percent(20), '第三十一条'),
    firstTrigger: hz({ delivered: percent(60), later: { years: 2, delivered: percent(30) } }, '第二十二条'),
    candidatesPosted: hz({ days: 7, before: 15 }, '第二十六条'),
    validity: hz({ leastSize: true, moreThan: HALF }, '第二十七条'),
    leadMonths: hz(3, '第三十三条'),
    management: read(
      {
        ...anyManagement,
        ...{ least: 7, most: 11, chair: [Side.STREET], termMonths: 24 },
        posted: { days: 7, working: false },
      },
      HZ,
    ),
  },
  ningbo: {
    ...national,
    zh: '宁波',
    en: 'Ningbo',
    heldBeforeDays: nb(60, '第三十六条'),
    frozen: nb(FROZEN_DURING_REELECTION, '第三十六条'),
    candidatesPosted: nb({ days: 10, before: 0 }, '第三十一条'),
    repostRestarts: nb(true, '第三十一条'),
    management: nb({ ...anyManagement, least: 5 }, ''),
  },
  shandong,
  weifang: {
    ...shandong,
    zh: '潍坊',
    en: 'Weifang',
    size: rule({ least: 5, most: 11, small: null }, WF, '2022-01-21'),
    committeeQuorum: rule(AT_LEAST_TWO_THIRDS, WF, '2022-01-21'),
  },
  qingdao: {
    ...shandong,
    zh: '青岛',
    en: 'Qingdao',
    voteDays: read(60, '《青岛市物业管理条例》'),
  },
  binzhou: { ...shandong, zh: '滨州', en: 'Binzhou' },
  zhoushan: {
    ...national,
    zh: '舟山',
    en: 'Zhoushan',
    alternates: read(HALF, '《舟山市物业管理条例》'),
  },
  shaoxing: {
    ...national,
    zh: '绍兴',
    en: 'Shaoxing',
    jointNominators: read(10, '《绍兴市物业管理条例》'),
    voteDays: read(90, '《绍兴市物业管理条例》'),
  },
  linan: {
    ...national,
    zh: '临安',
    en: "Lin'an",
    tieBreak: practice([TieBreak.AREA, TieBreak.NEW_VOTE], '大园新城业主委员会选举办法', '2026-11-22'),
  },
  zhengzhou: {
    ...national,
    zh: '郑州',
    en: 'Zhengzhou',
    candidatesPosted: read({ days: 7, before: 0 }, ZZ),
    vacancy: read(
      {
        ...{ left: null, missing: { numerator: 1, denominator: 3 }, leastSize: false },
        ...{ then: Remedy.OWNERS_MEETING, otherwise: null },
      },
      ZZ,
    ),
    management: read({ ...anyManagement, least: 7, most: 11 }, ZZ),
  },
  taizhou: {
    ...national,
    zh: '台州',
    en: 'Taizhou',
    management: read(
      { ...anyManagement, least: 11, most: 15, owners: percent(60) },
      '《台州市物业管理条例》',
    ),
  },
  qingyuan: {
    ...national,
    zh: '清远',
    en: 'Qingyuan',
    management: rule(
      { ...anyManagement, least: 5, most: 15, termMonths: 6, posted: { days: 15, working: false } },
      QY,
      '2022-12-07',
    ),
  },
  sichuan: { ...national, zh: '四川', en: 'Sichuan' },
  shenzhen: { ...national, zh: '深圳', en: 'Shenzhen' },
};

/** By its key, such as `beijing`, or by its Chinese name, such as 北京. @throws Refusal PROFILE_UNKNOWN */
export function electionProfile(name: string): ElectionProfile {
  return ELECTION_PROFILES[electionProfileKey(name)]!;
}

/** Such as `beijing`. @throws Refusal PROFILE_UNKNOWN */
export function electionProfileKey(name: string): string {
  const found = Object.entries(ELECTION_PROFILES).find(([key, { zh }]) => name === key || name === zh);
  if (found) return found[0];
  const known = Object.keys(ELECTION_PROFILES).join(', ');
  throw new Refusal('PROFILE_UNKNOWN', `There is no such rule profile; known are ${known}.`, 'profile');
}
