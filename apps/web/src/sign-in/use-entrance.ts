import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CombinedError } from 'urql';
import { tellChosenLanguage } from '../me/choose-language';
import { type Refusal, refusalOf } from '../refusals/refusal';
import { safeNext } from './go-to-sign-in';

interface Answer {
  error?: CombinedError | undefined;
  data?: object | null | undefined;
}

export interface Entrance {
  /** What the second factor has to be shown with; null while none is asked for. */
  challenge: string | null;
  /** Said above the ways in, after the second step came to nothing. */
  refusal: Refusal | undefined;
  /** Goes in, or on to the second step. @param answer of a mutation that signs in @param first where to, before anything else */
  arrive: (answer: Answer, first?: string) => void;
  startAgain: (refusal?: Refusal) => void;
}

/** Where somebody stands between the street and the house. */
export function useEntrance(): Entrance {
  const [asked] = useSearchParams();
  const [challenge, setChallenge] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal>();

  function arrive({ error, data }: Answer, first?: string) {
    if (refusalOf(error)?.code === 'CHALLENGE_EXPIRED') return startAgain(refusalOf(error));
    if (!data) return;
    const [signIn] = Object.values(data) as { challenge: string | null }[];
    if (signIn?.challenge) setChallenge(signIn.challenge);
    // A full load: nothing of the person who sat here before may stay in memory or on the socket.
    else {
      tellChosenLanguage();
      location.assign(first ?? safeNext(asked.get('next')));
    }
  }

  function startAgain(reason?: Refusal) {
    setChallenge(null);
    setRefusal(reason);
  }

  return { challenge, refusal, arrive, startAgain };
}
