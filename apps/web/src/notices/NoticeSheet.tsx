import { useTranslation } from 'react-i18next';
import { Phrase } from '../elements/Phrase';
import type { MeetingNoticeFragment } from '../graphql/generated';
import { clock, longDay } from '../language/times';
import styles from './sheet.module.css';

interface Props {
  given: MeetingNoticeFragment['given'][number];
}

/** The notice as a paper: what is read on the phone, and what comes out of the printer on A4. */
export function NoticeSheet({ given: { kind, version, urgentReason, givenAt, content } }: Props) {
  const { t } = useTranslation();
  const { title, number, venue, startsAt, chairName, minutes, agenda, reason, communityName } = content;
  const when = `${longDay(startsAt)} ${clock(startsAt)}`;
  const opening = { INVITATION: 'opening', CHANGE: 'changed', CANCELLATION: 'calledOff' } as const;
  return (
    <article className={styles.sheet} aria-labelledby={`notice-${version}`}>
      <p className={styles.house}>{communityName}</p>
      <h2 id={`notice-${version}`} className={styles.title}>
        {t(`notice.kind.${kind}`)}
      </h2>
      <p>{t('notice.sheet.to')}</p>
      <p className={styles.indented}>
        <Phrase text={t(`notice.sheet.${opening[kind]}`, { title, number, when })} />
      </p>
      {reason && <p className={styles.indented}>{t('notice.reason') + t('app.colon') + reason}</p>}
      {urgentReason && (
        <p className={styles.indented}>{t('notice.urgent') + t('app.colon') + urgentReason}</p>
      )}
      {kind !== 'CANCELLATION' && (
        <>
          <dl className={styles.facts}>
            <dt>{t('notice.sheet.time')}</dt>
            <dd className="num">
              {when}
              {minutes > 0 && <small>{t('notice.sheet.expected', { minutes })}</small>}
            </dd>
            <dt>{t('notice.sheet.venue')}</dt>
            <dd>{venue}</dd>
            <dt>{t('notice.sheet.chair')}</dt>
            <dd>{chairName}</dd>
            <dt>{t('notice.sheet.agenda')}</dt>
            <dd>
              <ol className={styles.agenda}>
                {agenda.map((item, index) => (
                  <li key={index}>{item}</li>
                ))}
              </ol>
            </dd>
          </dl>
          <p className={styles.indented}>{t('notice.sheet.attend')}</p>
        </>
      )}
      <p className={styles.signed}>
        {communityName}
        <br />
        {longDay(givenAt)}
      </p>
    </article>
  );
}
