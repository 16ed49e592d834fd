import { randomUUID } from 'node:crypto';
import { webOperation } from './documents.js';
import type { Guest } from './guest.js';

const phone = (name: string) => webOperation('phone/phone.graphql', name).query;
const console_ = (name: string) => webOperation('console/console.graphql', name).query;

const OF_PHONES = {
  checkIn: phone('CheckIn'),
  castVote: phone('CastVote'),
  requestToSpeak: phone('RequestToSpeak'),
  withdraw: phone('WithdrawRequestToSpeak'),
};
const OF_THE_CHAIR = {
  open: console_('OpenMeeting'),
  openItem: console_('OpenAgendaItem'),
  giveFloor: console_('GiveFloor'),
  extend: console_('ExtendSpeech'),
  endSpeech: console_('EndSpeech'),
  put: console_('PutMotion'),
  announce: console_('AnnounceResult'),
  adopt: console_('AdoptResolution'),
  closeItem: console_('CloseAgendaItem'),
  adjourn: console_('AdjournMeeting'),
  admitGuests: console_('AdmitGuests'),
};

/** The acts of one meeting, sent as the web app sends them. */
export class Acts {
  constructor(private readonly meetingId: string) {}

  checkIn(guest: Guest, code: string): Promise<unknown> {
    return guest.ask(OF_PHONES.checkIn, { input: { meetingId: this.meetingId, code } });
  }

  castVote(guest: Guest, motionId: string, seatId: string, choice = 'FOR'): Promise<unknown> {
    const input = { meetingId: this.meetingId, motionId, seatId, choice };
    return guest.ask(OF_PHONES.castVote, { input });
  }

  requestToSpeak(guest: Guest): Promise<unknown> {
    return guest.ask(OF_PHONES.requestToSpeak, { meetingId: this.meetingId });
  }

  withdraw(guest: Guest): Promise<unknown> {
    return guest.ask(OF_PHONES.withdraw, { meetingId: this.meetingId });
  }

  open(chair: Guest): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.open, { meetingId: this.meetingId });
  }

  openItem(chair: Guest, itemId: string): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.openItem, { input: { meetingId: this.meetingId, itemId } });
  }

  giveFloor(chair: Guest, requestId: string): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.giveFloor, { input: { meetingId: this.meetingId, requestId, minutes: 3 } });
  }

  /** Changes a view without making it longer. */
  extend(chair: Guest): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.extend, { input: { meetingId: this.meetingId, minutes: 1 } });
  }

  endSpeech(chair: Guest): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.endSpeech, { meetingId: this.meetingId });
  }

  async put(chair: Guest): Promise<string> {
    const id = randomUUID();
    const text = '由物业企业在一个月内翻修积水路面，费用从公共收益中列支';
    await chair.ask(OF_THE_CHAIR.put, { input: { id, meetingId: this.meetingId, text } });
    return id;
  }

  admitGuests(chair: Guest, admitted: boolean): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.admitGuests, { input: { meetingId: this.meetingId, admitted } });
  }

  announce(chair: Guest, motionId: string): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.announce, { input: { meetingId: this.meetingId, motionId } });
  }

  /** @param dueOn last day of its term */
  adopt(chair: Guest, motionId: string, addresseeId: string, dueOn: string): Promise<unknown> {
    const text = '由物业企业在一个月内翻修积水路面';
    const input = { id: randomUUID(), meetingId: this.meetingId, motionId, addresseeId, dueOn, text };
    return chair.ask(OF_THE_CHAIR.adopt, { input });
  }

  closeItem(chair: Guest, itemId: string): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.closeItem, { input: { meetingId: this.meetingId, itemId } });
  }

  adjourn(chair: Guest): Promise<unknown> {
    return chair.ask(OF_THE_CHAIR.adjourn, { meetingId: this.meetingId });
  }
}
