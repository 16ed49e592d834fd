import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { type CommitteeFragment, SignForSealDocument } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './committees.module.css';
import type { PartProps } from './use-committee';

interface Props extends PartProps {
  learn: (after: CommitteeFragment) => void;
}

/** 用印登记: what the seal was used for, and who signed for it. */
export function SealsPanel({ committee, begin, learn }: Props) {
  const { t } = useTranslation();
  const [signed, sign] = useMutation(SignForSealDocument);
  return (
    <section className={styles.panel} aria-labelledby="seals">
      <h2 id="seals">{t('committees.seals.title')}</h2>
      <p className={styles.quiet}>{t('committees.seals.lead')}</p>
      {committee.seals.length === 0 && <p>{t('committees.seals.none')}</p>}
      <ul className={styles.list}>
        {committee.seals.map(({ id, number, purpose, copies, usedAt, signedBy, needed, viewerMay }) => (
          <li key={id}>
            <strong>{purpose}</strong>
            <span className={`${styles.quiet} num`}>
              <span>{t('committees.seals.number', { n: number })}</span>
              <span>{t('committees.seals.copies', { n: copies })}</span>
              {usedAt && <span>{t('committees.seals.used', { time: dayAndClock(usedAt) })}</span>}
            </span>
            <span className="num">
              {t('committees.seals.signed', { n: signedBy.length, needed, names: signedBy.join('、') })}
            </span>
            {viewerMay.includes('signForSeal') && (
              <p className={styles.ways}>
                <button
                  type="button"
                  className={button.secondary}
                  disabled={signed.fetching}
                  onClick={() =>
                    void sign({ sealUseId: id }).then(({ data }) => data && learn(data.signForSeal))
                  }
                >
                  {t('committees.acts.signForSeal')}
                  <span className="visually-hidden">{purpose}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusalOf(signed.error)} />
      {committee.viewerMay.includes('askForSeal') && (
        <p className={styles.ways}>
          <button type="button" className={button.secondary} onClick={() => begin({ name: 'askForSeal' })}>
            {t('committees.acts.askForSeal')}
          </button>
        </p>
      )}
    </section>
  );
}
