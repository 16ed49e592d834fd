import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { SetPasswordDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from './sign-ins.module.css';

/** Sets or changes the password; everywhere else its owner is signed out then. */
export function Password({ isSet, changed }: { isSet: boolean; changed: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [saved, save] = useMutation(SetPasswordDocument);
  const refusal = refusalOf(saved.error);
  const [atCurrent, atNext] = [atField(refusal, 'current'), atField(refusal, 'next')];

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error } = await save({ input: { current: isSet ? current : null, next } });
    if (error) return;
    setOpen(false);
    setCurrent('');
    setNext('');
    changed();
  }

  if (!open)
    return (
      <>
        <p>{t(isSet ? 'signIns.passwordSet' : 'signIns.noPassword')}</p>
        <p role="status" className={styles.done}>
          {saved.data && t('signIns.saved')}
        </p>
        <button type="button" className={button.secondary} onClick={() => setOpen(true)}>
          {t(isSet ? 'signIns.changePassword' : 'signIns.setPassword')}
        </button>
      </>
    );
  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      {isSet && (
        <Field label={t('signIns.current')} refusal={atCurrent}>
          <input
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={event => setCurrent(event.target.value)}
          />
        </Field>
      )}
      <Field label={t('signIns.next')} hint={t('signIns.nextHint')} refusal={atNext}>
        <input
          type="password"
          autoComplete="new-password"
          value={next}
          onChange={event => setNext(event.target.value)}
        />
      </Field>
      <RefusalNote refusal={atCurrent || atNext ? undefined : refusal} />
      <button className={button.primary} disabled={saved.fetching || next === ''}>
        {t('signIns.save')}
      </button>
      <button type="button" className={button.quiet} onClick={() => setOpen(false)}>
        {t('app.cancel')}
      </button>
    </form>
  );
}
