import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import { SetPasswordDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { CurrentPassword } from './CurrentPassword';
import { Opened } from './Opened';
import { useForm } from './use-form';

/** Sets or changes the password; everywhere else its owner is signed out then. */
export function Password({ isSet, changed }: { isSet: boolean; changed: () => void }) {
  const { t } = useTranslation();
  const [saved, save] = useMutation(SetPasswordDocument);
  const form = useForm(['current', 'next'], refusalOf(saved.error));
  const { current, next } = form.typed;
  const { value, change, refusal } = form.of('next');

  async function send() {
    const { error } = await save({ input: { current: isSet ? current : null, next } });
    if (error) return;
    form.close();
    changed();
  }

  return (
    <>
      {!form.isOpen && <p>{t(isSet ? 'signIns.passwordSet' : 'signIns.noPassword')}</p>}
      <Opened
        open={t(isSet ? 'signIns.changePassword' : 'signIns.setPassword')}
        {...form}
        done={saved.data && t('signIns.saved')}
        submit={t('signIns.save')}
        ready={!saved.fetching && next !== ''}
        refusal={form.elsewhere}
        send={send}
      >
        {isSet && <CurrentPassword {...form.of('current')} />}
        <Field label={t('signIns.next')} hint={t('signIns.nextHint')} refusal={refusal}>
          <input
            type="password"
            autoComplete="new-password"
            value={value}
            onChange={event => change(event.target.value)}
          />
        </Field>
      </Opened>
    </>
  );
}
