import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import { Said } from '../desk/Said';
import button from '../elements/button.module.css';

/** Shown once, when it is made. */
export function FreshAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  }

  return (
    <>
      <p>{t('notice.calendar.shownOnce')}</p>
      <Field label={t('notice.calendar.address')}>
        <input readOnly value={address} onFocus={event => event.currentTarget.select()} />
      </Field>
      <a className={button.primary} href={address.replace(/^https?:/, 'webcal:')}>
        {t('notice.calendar.open')}
      </a>
      {'clipboard' in navigator && (
        <button type="button" className={button.secondary} onClick={() => void copy()}>
          {t('notice.calendar.copy')}
        </button>
      )}
      <Said text={copied ? t('notice.calendar.copied') : ''} />
    </>
  );
}
