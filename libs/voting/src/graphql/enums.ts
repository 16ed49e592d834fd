import { registerEnumType } from '@nestjs/graphql';
import {
  BlankPolicy,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from '../domain/law/policies.js';
import { Standing } from '../domain/law/rule-profile.js';
import { OfficerDuty } from '../domain/life/officers.js';
import { QuestionAbout } from '../domain/life/questions.js';
import { BallotForm, Disclosure } from '../domain/life/row.js';
import { LetterLapse } from '../domain/proxy/letter.js';
import { VoteState } from '../domain/life/vote.js';

registerEnumType(VoteState, {
  name: 'VoteState',
  description:
    "Where an owners' vote stands. Whether it is open while NOTICED the clock says: opensAt, closesAt.",
  valuesMap: {
    DRAFT: { description: '起草' },
    ROLL_POSTED: { description: '名册公示' },
    NOTICED: { description: '已公告' },
    CLOSED: { description: '投票截止' },
    RESULT_POSTED: { description: '初步统计结果公示（询异）' },
    DECLARED: { description: '投票结果公示' },
    ARCHIVED: { description: '归档' },
    ANNULLED: { description: '作废' },
  },
});

registerEnumType(BallotForm, {
  name: 'BallotForm',
  description: 'Whether a ballot bears a name.',
  valuesMap: { NAMED: { description: '记名' }, SECRET: { description: '无记名' } },
});

registerEnumType(Disclosure, {
  name: 'VoteDisclosure',
  description: 'What is published besides totals; never a choice.',
  valuesMap: {
    UNITS: { description: 'Units that took part, with their areas.' },
    TOTALS: { description: 'Totals only.' },
  },
});

registerEnumType(LetterLapse, {
  name: 'LetterLapse',
  description: 'Why a letter of proxy is good no more though nobody took it back.',
  valuesMap: {
    UNIT_SOLD: { description: 'Its principal does not own the unit any more.' },
    AGENT_OF_FIRM: { description: 'The agent works for the firm now.' },
    AGENT_NO_OWNER: { description: 'The agent owns nothing here any more.' },
  },
});

registerEnumType(DuplicatePolicy, {
  name: 'DuplicatePolicy',
  description: 'Which ballot counts when a unit has several; all are kept.',
  valuesMap: {
    FIRST_VALID: { description: 'The first that is valid.' },
    LAST_VALID: { description: 'The last that is valid.' },
    ELECTRONIC_PREVAILS: { description: 'The electronic one.' },
    CONFLICT_VOID: { description: 'None, where they differ.' },
  },
});

registerEnumType(BlankPolicy, {
  name: 'BlankPolicy',
  description: 'What an item is that was handed in without a mark.',
  valuesMap: {
    ABSTAIN: { description: '视为弃权' },
    NOT_PARTICIPATING: { description: '视为未参与表决' },
  },
});

registerEnumType(ParkingPolicy, {
  name: 'ParkingPolicy',
  description: 'Whether parking spaces and storerooms count, in heads and in area alike.',
  valuesMap: { EXCLUDE: { description: '不计' }, INCLUDE: { description: '计入' } },
});

registerEnumType(SeveralUnitsPolicy, {
  name: 'SeveralUnitsPolicy',
  description: 'What an owner of several units has voted who handed in a ballot for some.',
  valuesMap: {
    PER_UNIT: { description: 'For the units with a ballot.' },
    WHOLE_OWNER: { description: 'For all of them.' },
  },
});

registerEnumType(FollowingPolicy, {
  name: 'FollowingPolicy',
  description: 'Whether the ballot offers 随多数.',
  valuesMap: {
    OFFERED: { description: 'It can be chosen for every item that elects nobody.' },
    NOT_OFFERED: { description: 'It cannot: 同意、反对 or 弃权.' },
  },
});

registerEnumType(OfficerDuty, {
  name: 'VoteOfficerDuty',
  description: 'Who counts and who watches.',
  valuesMap: { TELLER: { description: '计票人' }, SUPERVISOR: { description: '监票人' } },
});

registerEnumType(QuestionAbout, {
  name: 'VoteQuestionAbout',
  description: 'What an owner asks about.',
  valuesMap: { ROLL: { description: '对名册的异议' }, RESULT: { description: '对结果的询问' } },
});

registerEnumType(Standing, {
  name: 'RuleStanding',
  description: 'How far a rule of a profile can be relied on.',
  valuesMap: {
    RULE: { description: 'A law or regulation.' },
    PRACTICE: { description: 'What an authority says or its system does.' },
    OUR_DEFAULT: { description: 'No rule was found; the vote should settle it.' },
  },
});
