import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import confirm from '../desk/confirm-dialog.module.css';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { ChangeTermDocument, EndAppointmentDocument, type HeldFragment } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';

export type Change = 'term' | 'end';

interface Props {
  kind: Change;
  of: HeldFragment;
  close: (changed: boolean) => void;
}

/** Other days for a term, or its end before the time; both with a reason that is kept. */
export function AppointmentDialog({ kind, of, close }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const [since, setSince] = useState(of.since);
  const [until, setUntil] = useState(kind === 'term' ? (of.until ?? '') : '');
  const [reason, setReason] = useState('');
  const [changing, changeTerm] = useMutation(ChangeTermDocument);
  const [ending, endAppointment] = useMutation(EndAppointmentDocument);
  const { fetching, error } = kind === 'term' ? changing : ending;
  const refusal = refusalOf(error);
  const atOne = ['since', 'until', 'lastDay', 'reason'].some(field => atField(refusal, field));

  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const appointmentId = of.id;
    const { data } =
      kind === 'term'
        ? await changeTerm({ input: { appointmentId, since, until: until || null, reason } })
        : await endAppointment({ input: { appointmentId, lastDay: until || null, reason } });
    if (data) close(true);
  }

  return (
    <dialog
      ref={box}
      className={confirm.dialog}
      aria-labelledby="change"
      onCancel={event => {
        event.preventDefault();
        close(false);
      }}
    >
      <h2 id="change">
        {t(kind === 'term' ? 'people.changeTermOf' : 'people.endOf', {
          name: of.personName,
          title: of.title,
        })}
      </h2>
      <form className={confirm.form} onSubmit={event => void submit(event)} noValidate>
        {kind === 'term' && (
          <Field label={t('people.since')} refusal={atField(refusal, 'since')}>
            <input type="date" value={since} onChange={event => setSince(event.currentTarget.value)} />
          </Field>
        )}
        <Field
          label={t(kind === 'term' ? 'people.until' : 'people.lastDay')}
          hint={t(kind === 'term' ? 'people.untilHint' : 'people.lastDayHint')}
          refusal={atField(refusal, 'until') ?? atField(refusal, 'lastDay')}
        >
          <input type="date" value={until} onChange={event => setUntil(event.currentTarget.value)} />
        </Field>
        <Field label={t('people.reason')} refusal={atField(refusal, 'reason')}>
          <textarea value={reason} maxLength={200} onChange={event => setReason(event.currentTarget.value)} />
        </Field>
        {!atOne && <RefusalNote refusal={refusal} />}
        <div className={confirm.buttons}>
          <button type="button" className={button.secondary} onClick={() => close(false)}>
            {t('app.cancel')}
          </button>
          <button type="submit" className={button.primary} disabled={fetching}>
            {t(kind === 'term' ? 'people.saveTerm' : 'people.end')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
