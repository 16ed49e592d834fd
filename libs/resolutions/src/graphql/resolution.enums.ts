import { registerEnumType } from '@nestjs/graphql';
import { ResolutionSource } from '../domain/resolution.js';
import { ResolutionState } from '../domain/lifecycle.js';
import { ResolutionMove } from '../domain/moves.js';
import { ObjectionDecision, ObjectionKind } from '../domain/objection.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { Satisfaction } from '../domain/satisfaction.js';
import { TermUnit } from '../domain/term.js';

const words = (texts: Readonly<Record<string, string>>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([name, description]) => [name, { description }]));

registerEnumType(ResolutionSource, {
  name: 'ResolutionSource',
  description: 'Who asked for a resolution.',
  valuesMap: { MEETING: { description: '会议议定' }, RATING: { description: '评议整改' } },
});

registerEnumType(ResolutionState, {
  name: 'ResolutionState',
  description: 'Where a resolution stands.',
  valuesMap: words({
    ...{ AWAITING_ANSWER: '已交办，待答复', OBJECTED: '有异议，待议定', ON_NEXT_AGENDA: '提交下次会议' },
    ...{ ANSWERED: '整改中', CLOSING_ASKED: '申请销号，待核验', CLOSED: '已销号', WITHDRAWN: '已撤销' },
  }),
});
registerEnumType(TermUnit, {
  name: 'TermUnit',
  description: 'What a term counts.',
  valuesMap: words({
    CALENDAR_DAYS: '日历日',
    WORKING_DAYS: '工作日, by the holiday table with its make-up days',
  }),
});
registerEnumType(ObjectionKind, {
  name: 'ObjectionKind',
  description: 'How an addressee does not accept.',
  valuesMap: words({ CHANGE: '提出变更', REFUSAL: '不予接受' }),
});
registerEnumType(ObjectionDecision, {
  name: 'ObjectionDecision',
  description: 'What becomes of an objection.',
  valuesMap: words({
    ...{ INSIST: '坚持原议', AMEND: '变更', WITHDRAW: '撤销', NEXT_AGENDA: '提交下次会议' },
  }),
});
registerEnumType(Satisfaction, {
  name: 'Satisfaction',
  description: 'How satisfied somebody is.',
  valuesMap: words({ SATISFIED: '满意', FAIRLY_SATISFIED: '基本满意', DISSATISFIED: '不满意' }),
});
registerEnumType(ResolutionMove, { name: 'ResolutionMove', description: 'What you may do with it now.' });
registerEnumType(ResolutionAct, { name: 'ResolutionAct', description: 'What happened to a resolution.' });
