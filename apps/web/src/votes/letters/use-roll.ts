import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { RollOfBuildingDocument, type RollOfBuildingQuery } from '../../graphql/generated';
import { refusalOf, type Refusal } from '../../refusals/refusal';

type Unit = RollOfBuildingQuery['ownersVoteRoll']['units'][number];

interface Read {
  /** Those of the building that count, in the order of the roll. */
  readonly units: readonly Unit[];
  readonly refusal: Refusal | undefined;
}

const NOTHING: Read = { units: [], refusal: undefined };

/** The roll of one building, part after part until its end. @param building empty: none yet */
export function useRoll(voteId: string, building: string): Read {
  const client = useClient();
  const [read, setRead] = useState(NOTHING);
  useEffect(() => {
    let left = false;
    setRead(NOTHING);
    const readOn = async (after: number | null): Promise<void> => {
      if (after === null || left) return;
      const { data, error } = await client.query(RollOfBuildingDocument, { voteId, building, after });
      if (left) return;
      if (!data) return setRead(known => ({ ...known, refusal: refusalOf(error) }));
      const { units, next } = data.ownersVoteRoll;
      const counted = units.filter(({ head }) => head !== null);
      setRead(known => ({ ...known, units: [...known.units, ...counted] }));
      return readOn(next);
    };
    void readOn(building === '' ? null : 0);
    return () => void (left = true);
  }, [client, voteId, building]);
  return read;
}
