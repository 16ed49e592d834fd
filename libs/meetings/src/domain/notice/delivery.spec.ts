import { refusal } from '../spec/refusal.js';
import {
  Channel,
  DeliveryState,
  failed,
  handedOver,
  MOST_ATTEMPTS,
  reasonOf,
  sentAgain,
  type Delivery,
} from './delivery.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const aDelivery = (given: Partial<Delivery> = {}): Delivery => ({
  ...{
    id: 'd',
    meetingId: 'm',
    version: 2,
    personId: 'p',
    channel: Channel.MAIL,
    state: DeliveryState.QUEUED,
  },
  ...{ round: 1, attempts: 0, reason: null, sentAt: null },
  ...given,
});

describe('a delivery', () => {
  it('that fails is tried again until it is given up, and says why all the time', () => {
    let delivery = aDelivery();
    const states: DeliveryState[] = [];
    while (delivery.state === DeliveryState.QUEUED) {
      delivery = failed(delivery, '没有回应', false);
      states.push(delivery.state);
      expect(delivery.reason).toBe('没有回应');
    }
    expect(states).toHaveLength(MOST_ATTEMPTS);
  });

  it('that is refused for good is given up at once', () => {
    expect(failed(aDelivery(), '550 No such mailbox', true).state).toBe(DeliveryState.FAILED);
  });

  it('that arrives in the end keeps no reason', () => {
    const sent = handedOver(failed(aDelivery(), '没有回应', false), NOW);
    expect(sent).toMatchObject({ state: DeliveryState.SENT, reason: null, attempts: 2, sentAt: NOW });
  });

  it.each([DeliveryState.SENT, DeliveryState.FAILED])(
    'that is %s can be sent again as a message of its own',
    state => {
      const again = sentAgain(aDelivery({ state, attempts: 8, reason: '没有回应' }), 2);
      expect(again).toMatchObject({ state: DeliveryState.QUEUED, round: 2, attempts: 0, reason: null });
    },
  );

  it.each([
    ['DELIVERY_IN_APP', aDelivery({ channel: Channel.IN_APP, state: DeliveryState.SENT })],
    ['DELIVERY_ON_ITS_WAY', aDelivery()],
    ['NOTICE_SUPERSEDED', aDelivery({ version: 1, state: DeliveryState.FAILED })],
    ['NOTICE_SUPERSEDED', aDelivery({ state: DeliveryState.SUPERSEDED })],
  ])('is not sent again: %s', (code, delivery) => {
    expect(() => sentAgain(delivery, 2)).toThrow(refusal(code));
  });
});

it('why it failed is told without anybody’s address or number', () => {
  const said = "Can't send mail: 550 <zhang@example.cn>: unknown\r\n user +8613955500001 ".padEnd(400, '啊');
  const reason = reasonOf(said);
  expect(reason).toMatch(/^Can't send mail: 550 …@… unknown user …/);
  expect(reason.length).toBeLessThanOrEqual(200);
});
