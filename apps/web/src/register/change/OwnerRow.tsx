import { useTranslation } from 'react-i18next';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { atField, withinField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import styles from '../register.module.css';
import type { OwnerDraft } from './owners-draft';

interface Props {
  owner: OwnerDraft;
  at: number;
  inShares: boolean;
  refusal: Refusal | undefined;
  change: (some: Partial<OwnerDraft>) => void;
  remove: () => void;
}

export function OwnerRow({ owner, at, inShares, refusal, change, remove }: Props) {
  const { t } = useTranslation();
  const number = at + 1;
  return (
    <fieldset className={styles.owner}>
      <legend>{t('register.change.owner', { number })}</legend>
      <div className={form.pair}>
        {owner.ownerId ? (
          <p className={styles.known}>{owner.name}</p>
        ) : (
          <>
            <Field label={t('register.change.name')} refusal={atField(refusal, `owners.${at}.name`)}>
              <input
                value={owner.name}
                autoComplete="off"
                maxLength={50}
                onChange={event => change({ name: event.currentTarget.value })}
              />
            </Field>
            <Field label={t('register.change.idSuffix')} refusal={atField(refusal, `owners.${at}.idSuffix`)}>
              <input
                value={owner.idSuffix}
                autoComplete="off"
                maxLength={6}
                onChange={event => change({ idSuffix: event.currentTarget.value })}
              />
            </Field>
          </>
        )}
        {inShares && (
          <>
            <Field label={t('register.change.part')} refusal={withinField(refusal, `owners.${at}.share`)}>
              <input
                inputMode="numeric"
                value={owner.part}
                onChange={event => change({ part: digits(event.currentTarget.value) })}
              />
            </Field>
            <Field label={t('register.change.whole')}>
              <input
                inputMode="numeric"
                value={owner.whole}
                onChange={event => change({ whole: digits(event.currentTarget.value) })}
              />
            </Field>
          </>
        )}
      </div>
      <button type="button" className={button.quiet} onClick={remove}>
        {owner.name
          ? t('register.change.remove', { name: owner.name })
          : t('register.change.removeNew', { number })}
      </button>
    </fieldset>
  );
}

function digits(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').slice(0, 7);
}
