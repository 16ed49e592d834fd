import { parse } from 'graphql';
import { liveOperation } from './live-operation.js';

const operation = (text: string, name?: string) => liveOperation(parse(text), name);
const LIVE = 'subscription Live($id: ID!, $after: String) { meetingLive(id: $id, after: $after) { seq } }';

describe('listeners share a room', () => {
  it('when they sent the same document, however it was set', () => {
    const set = LIVE.replaceAll(' ', '\n  ');
    expect(operation(set).fingerprint).toBe(operation(LIVE).fingerprint);
  });

  it('wherever each of them stopped', () => {
    expect(operation(LIVE).ownVariable).toBe('after');
    expect(operation(LIVE.replaceAll('$after', '$cursor')).ownVariable).toBe('cursor');
  });

  it.each([
    ['another selection', LIVE.replace('seq', 'seq cursor')],
    ['another alias', LIVE.replace('{ seq', '{ number: seq')],
    ['a cursor in the document itself', LIVE.replace('after: $after', 'after: "1.2"')],
  ])('not with who asks for %s', (_what, other) => {
    expect(operation(other).fingerprint).not.toBe(operation(LIVE).fingerprint);
  });

  it.each([
    ['when it stands in a second place', LIVE.replace('seq }', 'seq events(since: $after) { type } }')],
    [
      'when no variable holds it',
      LIVE.replace('after: $after', 'after: "1.2"').replace(', $after: String', ''),
    ],
    ['when there is none', 'subscription { meetingLive(id: "1") { seq } }'],
  ])('and then the cursor does count, %s', (_when, text) => {
    expect(operation(text).ownVariable).toBeNull();
  });

  it('not with who names another operation of the document', () => {
    const both = `${LIVE} ${LIVE.replace('Live', 'Other')}`;
    expect(operation(both, 'Live').fingerprint).not.toBe(operation(both, 'Other').fingerprint);
  });
});

it('a subscription inside of a fragment is refused', () => {
  const text = 'subscription { ...F } fragment F on Subscription { meetingLive(id: "1") { seq } }';
  expect(() => operation(text)).toThrow(
    expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
  );
});
