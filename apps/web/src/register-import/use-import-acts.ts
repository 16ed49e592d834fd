import { useMutation } from 'urql';
import {
  ConfirmRollImportDocument,
  RetryRollImportDocument,
  WithdrawRollImportDocument,
  type RollImportFragment,
} from '../graphql/generated';
import { type Refusal, refusalOf } from '../refusals/refusal';

/** What can be done with an import; what comes of it is seen by following it. */
export function useImportActs({ id, registerVersion }: RollImportFragment) {
  const [confirming, confirm] = useMutation(ConfirmRollImportDocument);
  const [withdrawing, withdraw] = useMutation(WithdrawRollImportDocument);
  const [retrying, retry] = useMutation(RetryRollImportDocument);
  const all = [confirming, withdrawing, retrying];
  const refusal: Refusal | undefined = refusalOf(all.find(({ error }) => error)?.error);
  return {
    busy: all.some(({ fetching }) => fetching),
    refusal,
    confirm: () => void confirm({ input: { rollImportId: id, registerVersion: registerVersion ?? '' } }),
    withdraw: () => void withdraw({ id }),
    retry: () => void retry({ id }),
  };
}
