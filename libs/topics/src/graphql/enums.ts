import { registerEnumType } from '@nestjs/graphql';
import { TopicState } from '../domain/lifecycle.js';
import { ScreeningResult } from '../domain/screening.js';
import { FiledFor, TopicCategory, TopicOutcome } from '../domain/topic.js';

registerEnumType(TopicState, {
  name: 'TopicState',
  description: 'Where a topic stands.',
  valuesMap: {
    FILED: { description: '待筛选' },
    POOL: { description: '议题库' },
    ANSWERED: { description: '已解释说明' },
    FORWARDED: { description: '已转部门' },
    OWNERS_VOTE: { description: '转业主共同决定' },
    OUT_OF_SCOPE: { description: '不属议事范围' },
    DECIDED_BY_LAW: { description: '法律已有规定' },
    MERGED: { description: '已并入其他议题' },
    ON_AGENDA: { description: '已列入议程' },
    SETTLED: { description: '已办结' },
  },
});

registerEnumType(TopicCategory, {
  name: 'TopicCategory',
  description: 'What a topic is about.',
  valuesMap: {
    REPAIRS: { description: '设施维修' },
    CLEANING: { description: '环境卫生' },
    SAFETY: { description: '安全消防' },
    PARKING: { description: '停车充电' },
    FEES: { description: '收费账目' },
    NEIGHBOURS: { description: '邻里相处' },
    SERVICE: { description: '物业服务' },
    OTHER: { description: '其他' },
  },
});

registerEnumType(TopicOutcome, {
  name: 'TopicOutcome',
  description: 'What a meeting came to about a topic.',
  valuesMap: {
    AGREED: { description: '共识、议定事项' },
    OWNERS_VOTE: { description: '转业主共同决定' },
    FORWARDED: { description: '转部门' },
    EXPLAINED: { description: '解释说明' },
  },
});

registerEnumType(FiledFor, {
  name: 'FiledFor',
  description: 'For whom a topic was filed.',
  valuesMap: {
    RESIDENTS: { description: '居民' },
    FIRM: { description: '物业服务企业' },
    COMMUNITY: { description: '社区' },
    DEPARTMENT: { description: '部门' },
  },
});

registerEnumType(ScreeningResult, {
  name: 'ScreeningResult',
  description: 'What a screening comes to.',
  valuesMap: {
    POOL: { description: '入库' },
    ANSWERED: { description: '解释说明' },
    FORWARDED: { description: '转部门' },
    OWNERS_VOTE: { description: '转业主共同决定' },
    OUT_OF_SCOPE: { description: '不属议事范围' },
    DECIDED_BY_LAW: { description: '法律已有规定' },
  },
});
