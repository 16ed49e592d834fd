import { useState } from 'react';
import { type DocumentInput, useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import { Field } from '../desk/Field';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';

interface Props<V extends { input: { reason: string } }> {
  lead: string;
  label: string;
  act: string;
  confirm: string;
  document: DocumentInput<unknown, V>;
  variables: (reason: string) => V;
  done: () => void;
}

/** An act that everybody may read the reason of, and that is asked for once more. */
export function ReasonAct<V extends { input: { reason: string } }>(props: Props<V>) {
  const { lead, label, act, confirm, document, variables, done } = props;
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [sent, send] = useMutation<unknown, V>(document);
  return (
    <ActForm
      lead={lead}
      submit={act}
      busy={sent.fetching}
      ready={reason.trim() !== ''}
      error={sent.error}
      send={async () => setAsking(true)}
    >
      <Field label={label} refusal={atField(refusalOf(sent.error), 'reason')}>
        <textarea
          rows={2}
          maxLength={300}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
      {asking && (
        <ConfirmDialog
          question={confirm}
          text={reason}
          act={act}
          cancel={() => setAsking(false)}
          confirm={async () => {
            setAsking(false);
            const { data } = await send(variables(reason));
            if (data) done();
          }}
        />
      )}
    </ActForm>
  );
}
