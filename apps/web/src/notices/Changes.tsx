import { useTranslation } from 'react-i18next';
import type { MeetingNoticeFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import styles from './notices.module.css';

/** What is different from what the reader had seen before. */
export function Changes({ changes }: { changes: NonNullable<MeetingNoticeFragment['changes']> }) {
  const { t } = useTranslation();
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes">{t('notice.changesTitle')}</h2>
      <dl>
        {changes.map(({ what, before, after }) => (
          <div key={what}>
            <dt>{t(`notice.what.${what}`)}</dt>
            <dd>
              <del>
                <span className="visually-hidden">{t('notice.before')}</span>
                {shown(what, before)}
              </del>
              <ins>
                <span className="visually-hidden">{t('notice.after')}</span>
                {shown(what, after)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function shown(what: string, text: string): string {
  return what === 'STARTS_AT' ? dayAndClock(text) : text;
}
