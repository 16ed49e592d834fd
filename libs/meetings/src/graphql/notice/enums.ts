import { registerEnumType } from '@nestjs/graphql';
import { Channel, DeliveryState } from '../../domain/notice/delivery.js';
import { NoticeChange, NoticeKind, NoticeStanding } from '../../domain/notice/notice.js';

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice tells.',
  valuesMap: {
    INVITATION: { description: '会议通知' },
    CHANGE: { description: '变更通知' },
    CANCELLATION: { description: '取消通知' },
  },
});

registerEnumType(NoticeChange, {
  name: 'NoticeChange',
  description: 'What a newer notice tells differently.',
  valuesMap: {
    TITLE: { description: 'The title.' },
    STARTS_AT: { description: 'The planned beginning; before and after are times, UTC.' },
    VENUE: { description: 'Where it is held.' },
    CHAIR: { description: 'Who chairs.' },
    AGENDA: { description: 'The titles of the agenda, a line each.' },
  },
});

registerEnumType(NoticeStanding, {
  name: 'NoticeStanding',
  description: 'How a meeting stands with its notice.',
  valuesMap: {
    IN_TIME: { description: '按期通知' },
    URGENT: { description: '紧急通知: late, with a reason.' },
    LATE: { description: '未按期通知' },
    NONE: { description: '未发通知' },
  },
});

registerEnumType(Channel, {
  name: 'NoticeChannel',
  description: 'On which way a notice goes.',
  valuesMap: {
    IN_APP: { description: 'In the app; always.' },
    MESSAGE: { description: 'A short message.' },
    MAIL: { description: 'A letter with an invitation for calendars.' },
  },
});

registerEnumType(DeliveryState, {
  name: 'NoticeDeliveryState',
  description: 'What became of a notice on one way to one person.',
  valuesMap: {
    QUEUED: { description: 'On its way, also while it is tried again.' },
    SENT: { description: 'Handed over.' },
    FAILED: { description: 'Given up; can be sent again.' },
    SUPERSEDED: { description: 'A newer notice went out before this one did.' },
    READ: { description: 'Read, in the app.' },
  },
});
