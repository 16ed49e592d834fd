import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './register.module.css';

interface Owner {
  readonly name: string;
  readonly share?: { readonly part: number; readonly whole: number } | null | undefined;
}

/** In the order in which they stand, each with the share if there is one. */
export function OwnerNames({ owners }: { owners: readonly Owner[] }) {
  const { t } = useTranslation();
  return (
    <>
      {owners.map(({ name, share }, at) => (
        <Fragment key={at}>
          {at > 0 && '、'}
          {name}
          {share && <span className={`${styles.share} num`}> {t('register.share', { ...share })}</span>}
        </Fragment>
      ))}
    </>
  );
}
