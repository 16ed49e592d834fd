import type { RecordedEvent } from '@sifang/meetings/domain';
import type { Names } from './names.js';
import { about, type Wordings } from './wording.js';

/** Who spoke, what was moved, how it was voted on, and what came of it. */
export const OF_DECIDING: Wordings = {
  SPEECH_REQUESTED: about(
    'seatId',
    'seat',
    x => `${x}请求发言。`,
    x => `${x} asked to speak.`,
  ),
  SPEECH_WITHDRAWN: about(
    'seatId',
    'seat',
    x => `${x}撤回发言请求。`,
    x => `${x} no longer wished to speak.`,
  ),
  FLOOR_GIVEN: about(
    'seatId',
    'seat',
    (x, { minutes, kind }) => `${x}开始${KINDS[String(kind)]?.[0] ?? '发言'}，限时 ${minutes} 分钟。`,
    (x, { minutes, kind }) =>
      `${x} was given the floor ${KINDS[String(kind)]?.[1] ?? ''}for ${minutes} minutes.`,
  ),
  FLOOR_GIVEN_BACK: about(
    'seatId',
    'seat',
    x => `${x}继续发言。`,
    x => `${x} had the floor again.`,
  ),
  SPEECH_EXTENDED: about(
    'seatId',
    'seat',
    (x, { minutes }) => `${x}的发言延长 ${minutes} 分钟。`,
    (x, { minutes }) => `${x} was given ${minutes} more minutes.`,
  ),
  SPEECH_ENDED: about(
    'seatId',
    'seat',
    x => `${x}发言完毕。`,
    x => `${x} ended.`,
  ),
  MOTION_MOVED: about(
    'motionId',
    'motion',
    x => `提出动议${x}。`,
    x => `The motion ${x} was moved.`,
  ),
  AMENDMENT_MOVED: about(
    'motionId',
    'motion',
    x => `提出修正案${x}。`,
    x => `The amendment ${x} was moved.`,
  ),
  MOTION_AMENDED: about(
    'motionId',
    'motion',
    x => `动议修正为${x}。`,
    x => `The motion was amended and reads ${x}.`,
  ),
  MOTION_WITHDRAWN: about(
    'motionId',
    'motion',
    x => `动议${x}撤回。`,
    x => `The motion ${x} was withdrawn.`,
  ),
  MOTION_REFERRED: about(
    'motionId',
    'motion',
    x => `${x}属于业主共同决定事项，转业主大会表决。`,
    x => `The motion ${x} is for all owners to decide, and was referred to them.`,
  ),
  MOTION_PUT: about(
    'motionId',
    'motion',
    (x, { secret }) => `提请${secret ? '无记名' : ''}表决${x}。`,
    (x, { secret }) => `The motion ${x} was put to ${secret ? 'a secret' : 'the'} vote.`,
  ),
  SECRET_VOTE_CAST: (run, { zh, en }) => ({
    zh: `无记名表决${zh.motion(run[0]!.payload['motionId'])}，已投票 ${run.length} 席。`,
    en: `In the secret vote on ${en.motion(run[0]!.payload['motionId'])} ${run.length} ${run.length === 1 ? 'seat' : 'seats'} voted.`,
  }),
  VOTE_CAST: (run, { zh, en }) => ({
    zh: `表决${zh.motion(run[0]!.payload['motionId'])}：${votes(run, zh, 0)}。`,
    en: `On the motion ${en.motion(run[0]!.payload['motionId'])}: ${votes(run, en, 1)}.`,
  }),
  RESULT_ANNOUNCED: about(
    'motionId',
    'motion',
    (x, { state }) => `${x}的表决结果：${STATES[String(state)]?.[0] ?? String(state)}。`,
    (x, { state }) => `The motion ${x}: ${STATES[String(state)]?.[1] ?? String(state)}.`,
  ),
  OUTCOME_RECORDED: about(
    'resolutionId',
    'outcome',
    x => `形成议定事项${x}。`,
    x => `Outcome ${x} was recorded.`,
  ),
};

type Both = readonly [zh: string, en: string];

const KINDS: Readonly<Record<string, Both>> = {
  REPLY: ['回应', 'for a reply '],
  POINT_OF_ORDER: ['提出程序问题', 'for a point of order '],
};
const STATES: Readonly<Record<string, Both>> = {
  ADOPTED: ['通过', 'adopted'],
  NOT_ADOPTED: ['未通过', 'not adopted'],
};
const CHOICES: Readonly<Record<string, Both>> = {
  FOR: ['同意', 'for'],
  AGAINST: ['反对', 'against'],
  ABSTAIN: ['弃权', 'abstain'],
};

function votes(run: readonly RecordedEvent[], names: Names, language: 0 | 1): string {
  return run
    .map(({ payload: { seatId, choice } }) => {
      const said = CHOICES[String(choice)]?.[language] ?? String(choice);
      return `${names.seat(seatId)}${language === 0 ? '' : ' '}${said}`;
    })
    .join(language === 0 ? '，' : '; ');
}
