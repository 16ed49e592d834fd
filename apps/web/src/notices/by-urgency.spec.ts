import { byUrgency, failures, type Recipient } from './by-urgency';

type Delivery = Recipient['deliveries'][number];

const delivery = (given: Partial<Delivery>): Delivery => ({
  ...{ id: 'd', channel: 'MAIL', state: 'SENT', attempts: 1, reason: null, sentAt: null },
  ...given,
});
const recipient = (name: string, readAt: string | null, ...deliveries: Delivery[]): Recipient => ({
  ...{ personId: name, name, title: '', party: 'RESIDENTS', organisationName: null, votes: true },
  ...{ readAt, readVersion: null, deliveries },
});

const READ = '2026-11-22T03:00:00Z';
const all = [
  recipient('has read', READ, delivery({})),
  recipient('has not read', null, delivery({})),
  recipient('was not reached', null, delivery({ state: 'FAILED', reason: '550' })),
  recipient('has read all the same', READ, delivery({ state: 'FAILED', reason: '550' })),
  recipient('is tried again', null, delivery({ state: 'QUEUED', reason: '452' })),
  recipient('is on the way', null, delivery({ state: 'QUEUED' })),
];

it('whom the notice did not reach comes first, who has read it last, the others in the order of the invitation', () => {
  expect(byUrgency(all).map(({ name }) => name)).toEqual([
    ...[
      'was not reached',
      'is tried again',
      'has not read',
      'is on the way',
      'has read',
      'has read all the same',
    ],
  ]);
});

it('what is tried again counts as not delivered, what is on its way for the first time does not', () => {
  expect(failures(all)).toBe(3);
});
