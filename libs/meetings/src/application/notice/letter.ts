import type { Contact } from '@sifang/identity';
import type { Config, Message } from '@sifang/platform';
import { Channel, type Delivery } from '../../domain/notice/delivery.js';
import { NoticeKind, type Notice } from '../../domain/notice/notice.js';
import { whenInWords } from '../../domain/notice/when.js';
import { invitation } from './calendar-file.js';

type Outside = Pick<Config, 'publicUrl' | 'smtp'>;

/** A notice in the words of the way that it takes: a line by message, all of it with an invitation by mail. */
export function letterFor(notice: Notice, delivery: Delivery, contact: Contact, outside: Outside): Message {
  const { id, round, channel } = delivery;
  const { phone, email } = contact;
  const link = outside.publicUrl && `${outside.publicUrl}/m/${notice.meetingId}/notice`;
  // Asked for again it is a message of its own, or whoever tells doubles by their id would drop it.
  const head = { id: `${id}-${round}`, phone, email, subject: subjectOf(notice) };
  if (channel === Channel.MESSAGE)
    return { ...head, text: `【四方议事】${shortly(notice)}${link ? ` ${link}` : ''}` };
  const calendar = invitation(notice, { attendee: email!, organiser: outside.smtp!.from }, link);
  return { ...head, text: atLength(notice, link), calendar };
}

const CALLED = { INVITATION: '会议通知', CHANGE: '会议变更通知', CANCELLATION: '会议取消通知' };

function subjectOf({ kind, content }: Notice): string {
  return `${CALLED[kind]}：${content.title}`;
}

function shortly({ kind, content }: Notice): string {
  const { title, startsAt, venue, reason } = content;
  const when = whenInWords(startsAt);
  if (kind === NoticeKind.CANCELLATION) return `会议取消：原定${when}的“${title}”不再召开。原因：${reason}`;
  return `${CALLED[kind]}：${title}，${when}，${venue}。`;
}

function atLength({ kind, content, urgentReason, version }: Notice, link: string | null): string {
  const { title, startsAt, venue, chairName, agenda, communityName, estateName, reason } = content;
  const cancelled = kind === NoticeKind.CANCELLATION;
  return [
    `${CALLED[kind]}（第 ${version} 版）`,
    cancelled ? `原定召开的“${title}”取消。` : `现通知召开“${title}”。`,
    ...(reason ? [`原因：${reason}`] : []),
    ...(urgentReason ? [`紧急通知事由：${urgentReason}`] : []),
    '',
    `时间：${whenInWords(startsAt)}`,
    `地点：${venue}`,
    `主持人：${chairName}`,
    ...(cancelled ? [] : ['议程：', ...agenda.map((item, index) => `${index + 1}. ${item}`)]),
    '',
    `${estateName} · ${communityName}`,
    ...(link ? [link] : []),
  ].join('\n');
}
