import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { MyMeetingDocument, type MyMeetingFragment, type VoteReceiptFragment } from '../graphql/generated';
import { type Refusal, refusalOf } from '../refusals/refusal';

export interface MyMeetingState {
  readonly mine: MyMeetingFragment | undefined;
  readonly refusal: Refusal | undefined;
  /** Takes in what an own act answered. */
  learn(mine: MyMeetingFragment): void;
  learnVote(vote: VoteReceiptFragment): void;
  /** Asks the server again; gives the answer, or undefined when none came. */
  ask(): Promise<MyMeetingFragment | undefined>;
}

/**
 * What only this person may know of the meeting. It is asked for at the start and after each return of the link,
 * never after a live message: everything else about oneself can be read from the common view.
 */
export function useMyMeeting(meetingId: string, returns: number): MyMeetingState {
  const client = useClient();
  const [mine, setMine] = useState<MyMeetingFragment>();
  const [refusal, setRefusal] = useState<Refusal>();

  const ask = useCallback(async () => {
    const { data, error } = await client.query(MyMeetingDocument, { id: meetingId });
    if (data) setMine(data.myMeeting);
    setRefusal(refusalOf(error));
    return data?.myMeeting;
  }, [client, meetingId]);

  useEffect(() => {
    void ask();
  }, [ask, returns]);

  return {
    mine: mine?.meetingId === meetingId ? mine : undefined,
    refusal,
    learn: setMine,
    learnVote: vote => setMine(known => known && { ...known, seat: known.seat && { ...known.seat, vote } }),
    ask,
  };
}
