/**
 * Where ballot `b` stands in the log, from 0: batches one after another, within a batch in an order that says nothing of who
 * was faster.
 */
export const LOG_INDEX = `(
  SELECT batch.first + (SELECT count(*)::integer FROM ballot o
                         WHERE o.vote_id = b.vote_id AND o.batch = b.batch
                           AND (o.unit_no, o.channel, o.by_proxy, o.revision) < (b.unit_no, b.channel, b.by_proxy, b.revision))
    FROM ballot_batch batch WHERE batch.vote_id = b.vote_id AND batch.no = b.batch)`;
