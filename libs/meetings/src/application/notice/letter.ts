import type { Contact } from '@sifang/identity';
import type { Config, Message } from '@sifang/platform';
import { Channel, type Delivery } from '../../domain/notice/delivery.js';
import type { Notice } from '../../domain/notice/notice.js';
import { invitation } from './calendar-file.js';
import { LETTER_WORDS } from './letter-words.js';

type Outside = Pick<Config, 'publicUrl' | 'smtp'>;

/**
 * A notice in the language of whoever reads it and in the words of the way that it takes: a line by message, all of it with an invitation by mail.
 */
export function letterFor(notice: Notice, delivery: Delivery, contact: Contact, outside: Outside): Message {
  const { id, round, channel } = delivery;
  const { phone, email, language } = contact;
  const words = LETTER_WORDS[language];
  const link = outside.publicUrl && `${outside.publicUrl}/m/${notice.meetingId}/notice`;
  // Asked for again it is a message of its own, or whoever tells doubles by their id would drop it.
  const head = { id: `${id}-${round}`, phone, email, subject: words.subject(notice) };
  if (channel === Channel.MESSAGE)
    return { ...head, text: `【四方议事】${words.shortly(notice)}${link ? ` ${link}` : ''}` };
  const calendar = invitation(notice, { attendee: email!, organiser: outside.smtp!.from }, link);
  return { ...head, text: [...words.atLength(notice), ...(link ? [link] : [])].join('\n'), calendar };
}
