import { registerEnumType } from '@nestjs/graphql';
import { FlagKind } from '../domain/flags.js';
import { InstrumentKind, Scale } from '../domain/instrument.js';
import { Light } from '../domain/ladder.js';
import { ObjectionDecision } from '../domain/objection.js';
import { Cycle } from '../domain/period.js';
import { RaterGroup } from '../domain/rater-group.js';
import { RoundState } from '../domain/round.js';
import { ServiceSide } from '../domain/service-rating.js';

const words = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(InstrumentKind, {
  name: 'RatingKind',
  description: 'What is rated (双评).',
  valuesMap: words({ SERVICE: '物业服务质量评议', PERFORMANCE: '履职评议' }),
});
registerEnumType(Scale, {
  name: 'RatingScale',
  description: 'How items are marked.',
  valuesMap: words({ FIVE: '每项 1 至 5 分', POINTS: '每项 0 分至其分值' }),
});
registerEnumType(Cycle, {
  name: 'RatingCycle',
  description: 'How often something is rated.',
  valuesMap: words({ MONTH: '每月', QUARTER: '每季度', HALF_YEAR: '每半年', YEAR: '每年' }),
});
registerEnumType(RaterGroup, {
  name: 'RaterGroup',
  description: 'Who rates.',
  valuesMap: words({ OWNERS: '业主', COMMITTEE: '业委会（物管会）', COMMUNITY: '社区', TOWN: '镇（街道）' }),
});
registerEnumType(RoundState, {
  name: 'RatingRoundState',
  description: 'Where a round stands.',
  valuesMap: words({ OPEN: '评议中', PRELIMINARY: '初评', PUBLISHED: '已公布', CANCELLED: '已取消' }),
});
registerEnumType(Light, {
  name: 'RatingLight',
  description: 'What a score means for the rated organisation.',
  valuesMap: words({
    ...{ GREEN: '绿', NOTICE: '限期改正', YELLOW: '黄牌约谈', RED: '红牌' },
    INSUFFICIENT: '样本不足',
  }),
});
registerEnumType(ObjectionDecision, {
  name: 'ScoreObjectionDecision',
  description: 'What became of an objection to a score.',
  valuesMap: words({ UPHELD: '成立，该项不计入', REJECTED: '不成立' }),
});
registerEnumType(FlagKind, {
  name: 'RatingFlagKind',
  description: 'What somebody should look into.',
  valuesMap: words({
    ...{ BURST: '短时间集中提交', ONE_HAND: '同一人录入过多' },
    ...{ STRAIGHT: '各项全部同分', FAR: '明显偏离多数' },
  }),
});
registerEnumType(ServiceSide, {
  name: 'ServiceRatingSide',
  description: 'Who rates how a matter was settled (多维评单).',
  valuesMap: words({ RAISER: '提出人', COMMUNITY: '社区' }),
});
