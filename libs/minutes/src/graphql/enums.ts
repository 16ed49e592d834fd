import { registerEnumType } from '@nestjs/graphql';
import { AnswerKind, Standing } from '../domain/answer.js';
import { ChangeKind } from '../domain/changes.js';
import { BlockKind } from '../domain/compile/block.js';
import { VersionState } from '../domain/lifecycle.js';

registerEnumType(VersionState, {
  name: 'MinutesState',
  description: 'Where a version of minutes stands.',
  valuesMap: {
    DRAFT: { description: '起草中' },
    SUBMITTED: { description: '待各方确认' },
    CONFIRMED: { description: '确认完毕' },
    PUBLISHED: { description: '已公布' },
    TAKEN_BACK: { description: '已退回' },
    CORRECTED: { description: '已更正' },
    WITHDRAWN: { description: '已撤回' },
  },
});

registerEnumType(AnswerKind, {
  name: 'MinutesAnswerKind',
  description: 'What a party says of a version.',
  valuesMap: { CONFIRMED: { description: '确认' }, OBJECTED: { description: '异议' } },
});

registerEnumType(Standing, {
  name: 'MinutesStanding',
  description: 'How a party stands to a version.',
  valuesMap: {
    AWAITED: { description: '待答复' },
    CONFIRMED: { description: '已确认' },
    OBJECTED: { description: '有异议' },
    SILENT: { description: '未答复: silence, and no consent' },
  },
});

registerEnumType(BlockKind, {
  name: 'MinutesBlockKind',
  description: 'What a paragraph of minutes is.',
  valuesMap: {
    TITLE: { description: '标题' },
    NUMBER: { description: '会议次数' },
    PARAGRAPH: { description: '正文' },
    ITEM: { description: '一、二、…' },
    CONSIDERED: { description: '会议认为' },
    DECIDED: { description: '会议决定' },
    AGREED: { description: '议定事项' },
    ATTENDANCE: { description: '出席、请假、缺席、列席' },
    ANSWER: { description: '各方确认情况' },
    COPIES: { description: '分送' },
  },
});

registerEnumType(ChangeKind, {
  name: 'MinutesChangeKind',
  description: 'What became of a paragraph from one version to another.',
  valuesMap: {
    SAME: { description: '未变' },
    CHANGED: { description: '修改' },
    ADDED: { description: '新增' },
    REMOVED: { description: '删除' },
  },
});
