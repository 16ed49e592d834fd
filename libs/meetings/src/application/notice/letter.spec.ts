import { Language } from '@sifang/identity/domain';
import { Channel, DeliveryState, type Delivery } from '../../domain/notice/delivery.js';
import { NoticeKind, type Notice } from '../../domain/notice/notice.js';
import { letterFor } from './letter.js';

const content = {
  ...{ title: '四方议事会', number: 7, estateName: '翰林水岸小区', communityName: '潭冲社区' },
  ...{ venue: '二楼议事厅', startsAt: '2026-11-26T06:30:00.000Z', chairName: '张文静', minutes: 60 },
  ...{ agenda: ['翻修路面', '充电桩选址'], reason: '' },
};
const notice: Notice = {
  ...{ meetingId: 'm', version: 2, kind: NoticeKind.CHANGE, urgentReason: null, givenBy: 'secretary' },
  ...{ givenAt: new Date('2026-11-22T03:00:00Z'), content },
};
const delivery = { id: 'd', round: 1, channel: Channel.MESSAGE, state: DeliveryState.QUEUED } as Delivery;
const outside = { publicUrl: 'https://sifang.example', smtp: { from: 'sifang@example.cn' } } as never;
const to = (language: Language) => ({ personId: 'p', phone: null, email: 'zhang@example.cn', language });

describe('the letter of a notice', () => {
  it('is a line by message, in the language of whoever reads it', () => {
    const textIn = (language: Language) => letterFor(notice, delivery, to(language), outside).text;
    expect(textIn(Language.ZH)).toBe(
      '【四方议事】会议变更通知：四方议事会，2026年11月26日（周四）14:30，二楼议事厅。 https://sifang.example/m/m/notice',
    );
    expect(textIn(Language.EN)).toBe(
      '【四方议事】Meeting changed: 四方议事会, Thu 26 Nov 2026, 14:30 (Beijing time), 二楼议事厅. https://sifang.example/m/m/notice',
    );
  });

  it('says by mail why it was cancelled, and leaves out the agenda', () => {
    const cancelled = { ...notice, kind: NoticeKind.CANCELLATION, content: { ...content, reason: '台风' } };
    const mail = { ...delivery, channel: Channel.MAIL };
    const { subject, text } = letterFor(cancelled, mail, to(Language.EN), outside);
    expect(subject).toBe('Meeting cancelled: 四方议事会');
    expect(text).toContain('“四方议事会” will not be held.\nReason: 台风\n\nTime: Thu 26 Nov 2026, 14:30');
    expect(text).not.toContain('Agenda');
    expect(letterFor(notice, mail, to(Language.EN), outside).text).toContain(
      'Agenda:\n1. 翻修路面\n2. 充电桩选址',
    );
    expect(letterFor(cancelled, mail, to(Language.ZH), outside).text).toContain(
      '原定召开的“四方议事会”取消。\n原因：台风',
    );
  });
});
