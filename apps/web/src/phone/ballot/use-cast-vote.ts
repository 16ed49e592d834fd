import { useState } from 'react';
import { useMutation } from 'urql';
import { CastVoteDocument, type CastVoteInput } from '../../graphql/generated';
import { NO_ANSWER, type Refusal, refusalOf } from '../../refusals/refusal';
import type { MyMeetingState } from '../../live/use-my-meeting';

/**
 * Sends one vote. When the answer is lost, or the seat voted from another phone, the server is asked what it has
 * before anybody may try again.
 */
export function useCastVote(my: MyMeetingState, sent: () => void) {
  const [, castVote] = useMutation(CastVoteDocument);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Refusal>();

  async function submit(input: CastVoteInput) {
    setSending(true);
    setFailure(undefined);
    const { data, error } = await castVote({ input });
    if (data) {
      sent();
      my.learnVote(data.castVote);
    } else {
      const refusal = refusalOf(error);
      const unsure = refusal?.code === NO_ANSWER || refusal?.code === 'ALREADY_VOTED';
      const known = unsure ? await my.ask() : undefined;
      if (known?.seat?.vote?.motionId !== input.motionId) setFailure(refusal);
    }
    setSending(false);
  }

  return { sending, failure, submit };
}
