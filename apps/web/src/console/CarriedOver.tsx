import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CarriedOverDocument } from '../graphql/generated';
import type { Meeting } from '../live/meeting';
import { Act } from './Act';
import styles from './agenda-rail.module.css';
import type { ChairActs } from './use-chair-acts';

/** What earlier meetings did not finish, to be taken over with one act. Asked for once: it changes between meetings. */
export function CarriedOver({ meeting, acts }: { meeting: Meeting; acts: ChairActs }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: CarriedOverDocument, variables: { meetingId: meeting.id } });
  const here = new Set(meeting.agenda.map(({ carriedFrom }) => carriedFrom));
  const left = data?.carriedOver.filter(({ id }) => !here.has(id)) ?? [];
  if (left.length === 0) return null;
  return (
    <div className={styles.carried}>
      <ul>
        {left.map(({ id, title, meetingNumber }) => (
          <li key={id}>{t('inSession.agenda.takeOverHint', { number: meetingNumber, title })}</li>
        ))}
      </ul>
      <Act busy={acts.busy} onClick={() => void acts.takeCarriedOver()}>
        {t('inSession.agenda.takeOver', { n: left.length })}
      </Act>
    </div>
  );
}
