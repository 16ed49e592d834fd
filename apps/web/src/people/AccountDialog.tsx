import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import confirm from '../desk/confirm-dialog.module.css';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { type HeldFragment, IssueFirstCodeDocument, OpenAccountDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { FirstCode } from './FirstCode';

/** Somebody who holds an office gets a way in: a number, or a code on paper. */
export function AccountDialog({ of, close }: { of: HeldFragment; close: (changed: boolean) => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const [phone, setPhone] = useState('');
  const [opening, openAccount] = useMutation(OpenAccountDocument);
  const [issuing, issue] = useMutation(IssueFirstCodeDocument);
  const { personId, personName: name } = of;
  const refusal = refusalOf(opening.error) ?? refusalOf(issuing.error);
  const atPhone = atField(refusal, 'phone');
  const issued = issuing.data?.issueFirstCode;
  const busy = opening.fetching || issuing.fetching;

  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { data } = await openAccount({ input: { personId, phone } });
    if (data) close(true);
  }

  return (
    <dialog
      ref={box}
      className={confirm.dialog}
      aria-labelledby="account"
      onCancel={event => {
        event.preventDefault();
        close(false);
      }}
    >
      <h2 id="account">{t(issued ? 'people.codeOf' : 'people.openAccountOf', { name })}</h2>
      {issued ? (
        <FirstCode {...issued} done={() => close(false)} />
      ) : (
        <form className={confirm.form} onSubmit={event => void submit(event)} noValidate>
          <p>{t('people.openLead')}</p>
          <Field label={t('people.phone')} hint={t('people.openPhoneHint')} refusal={atPhone}>
            <input
              type="tel"
              value={phone}
              maxLength={30}
              autoComplete="off"
              onChange={event => setPhone(event.currentTarget.value)}
            />
          </Field>
          {!atPhone && <RefusalNote refusal={refusal} />}
          <div className={confirm.buttons}>
            <button type="button" className={button.quiet} onClick={() => close(false)}>
              {t('app.cancel')}
            </button>
            <button
              type="button"
              className={button.secondary}
              disabled={busy}
              onClick={() => void issue({ personId })}
            >
              {t('people.issueCode')}
            </button>
            <button type="submit" className={button.primary} disabled={busy || phone.trim() === ''}>
              {t('people.openByPhone')}
            </button>
          </div>
        </form>
      )}
    </dialog>
  );
}
