import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import {
  BoothDocument,
  CastBallotDocument,
  MyBallotsDocument,
  type BallotReceiptFragment,
} from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import type { Sheet } from './sheets';
import type { Answer } from './use-send';

/** What only this person may know of a vote, and the way to cast. It is asked for once and after an own act, never after a live message. */
export function useBooth(id: string) {
  const client = useClient();
  const [{ data, error }, askAgain] = useQuery({ query: BoothDocument, variables: { id }, pause: !id });
  const [learnt, setLearnt] = useState<readonly BallotReceiptFragment[]>([]);
  const known = data?.ownersVote.id === id ? data : undefined;
  const asked = known?.myBallots ?? [];
  const receipts = [
    ...asked,
    ...learnt.filter(each => !asked.some(({ ballotId }) => ballotId === each.ballotId)),
  ];

  return {
    vote: known?.ownersVote,
    personId: known?.viewer?.id,
    receipts,
    refusal: refusalOf(error),
    askAgain: () => askAgain({ requestPolicy: 'network-only' }),
    learn: (receipt: BallotReceiptFragment) =>
      setLearnt(before => [...before.filter(({ ballotId }) => ballotId !== receipt.ballotId), receipt]),
    async ask() {
      const { data: mine } = await client.query(MyBallotsDocument, { voteId: id });
      return mine?.myBallots;
    },
    async cast(
      { units, proxyId }: Sheet,
      ballotId: string,
      choices: readonly { itemId: string; choice: string }[],
    ): Promise<Answer> {
      const input = { voteId: id, ballotId, proxyId, units: units.map(({ no }) => no), choices };
      const { data: answer, error: refused } = await client.mutation(CastBallotDocument, {
        input: input as never,
      });
      return { receipt: answer?.castBallot, refusal: refusalOf(refused) };
    },
  };
}
