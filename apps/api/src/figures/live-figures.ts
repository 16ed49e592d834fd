import type { ChangeFeed, LiveHub } from '@sifang/platform';
import { Histogram, type Registry } from 'prom-client';
import { showCount, showCounts, showNumber, showParts } from '../../../foundation/src/figures/show.js';

/** Counted by the rooms for each change, never for each listener; read when somebody asks. */
export function showLive(registry: Registry, hub: LiveHub, feed: ChangeFeed): void {
  const { figures } = hub;
  const lag = new Histogram({
    name: 'sifang_live_fanout_lag_seconds',
    help: 'From hearing of a change to the last frame written for it, for each change and room.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  figures.onTold(seconds => lag.observe(seconds));

  showNumber(
    { registry, name: 'sifang_live_listeners', help: 'Subscriptions that follow something now.' },
    () => hub.listeners,
  );
  showNumber(
    {
      registry,
      name: 'sifang_live_rooms',
      help: 'Different things to show: what, to which audience, in which words.',
    },
    () => hub.rooms.length,
  );
  showNumber(
    {
      registry,
      name: 'sifang_live_sequence_lag',
      help: 'Changes that have been heard of and are not shown yet, in the room that is furthest behind.',
    },
    () => hub.rooms.reduce((most, { behind }) => Math.max(most, behind), 0),
  );
  showCount(
    {
      registry,
      name: 'sifang_live_skipped_total',
      help: 'States that a slow listener was never sent, because a newer one was there first.',
    },
    () => figures.skipped,
  );
  showCounts(
    {
      registry,
      name: 'sifang_live_answers_total',
      help: 'First answers to who comes: new; newer or unchanged to who comes back with a cursor.',
      label: 'answer',
    },
    () => figures.answers,
  );
  showCount(
    {
      registry,
      name: 'sifang_live_rights_asked_again_total',
      help: 'Times that the rights of somebody who follows were asked again.',
    },
    () => figures.rightsAskedAgain,
  );
  showParts(
    {
      registry,
      name: 'sifang_feed_source',
      help: 'Where changes are heard: 1 at one of postgres, redis, nowhere.',
      label: 'source',
    },
    () => ({ postgres: 0, redis: 0, nowhere: 0, [feed.source]: 1 }),
  );
  showCount(
    {
      registry,
      name: 'sifang_live_turned_away_total',
      help: 'Sockets asked to come back later, because too many came at once.',
    },
    () => figures.turnedAway,
  );
  showCount({ registry, name: 'sifang_feed_heard_total', help: 'Changes heard of.' }, () => feed.heard);
  showCount(
    {
      registry,
      name: 'sifang_feed_gaps_total',
      help: 'Times that changes may have been missed, so that every room looked for itself.',
    },
    () => feed.gaps,
  );
}
