import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { useDraft } from '../drafts/use-draft';
import {
  ReviseMinutesDocument,
  WithdrawMinutesDocument,
  type MinutesAtDeskFragment,
} from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';

interface Props {
  act: 'revise' | 'withdraw';
  minutesId: string;
  see: (view: MinutesAtDeskFragment) => void;
  close: () => void;
}

/** What changes minutes that others have seen asks for a reason. */
export function WithReason({ act, minutesId, see, close }: Props) {
  const { t } = useTranslation();
  const [reason, keep, forget] = useDraft(`minutes.${minutesId}.${act}`, '');
  const [revised, revise] = useMutation(ReviseMinutesDocument);
  const [withdrawn, withdraw] = useMutation(WithdrawMinutesDocument);
  const { fetching, error } = act === 'revise' ? revised : withdrawn;

  async function send() {
    const input = { minutesId, reason };
    const view =
      act === 'revise'
        ? (await revise({ input })).data?.reviseMinutes
        : (await withdraw({ input })).data?.withdrawMinutes;
    if (!view) return;
    forget();
    see(view);
    close();
  }

  return (
    <ActForm
      title={t(`minutes.${act}`)}
      lead={t(`minutes.${act}Lead`)}
      submit={t(`minutes.${act}`)}
      busy={fetching}
      ready={reason.trim() !== ''}
      error={error}
      send={send}
      cancel={close}
    >
      <Field label={t('minutes.reason')} refusal={atField(refusalOf(error), 'reason')}>
        <textarea
          rows={2}
          maxLength={300}
          value={reason}
          onChange={event => keep(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
