import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import { MinutesTextDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { AnswerMinutes } from './AnswerMinutes';
import styles from './minutes.module.css';
import { Reading } from './Reading';

/** One version of minutes: to be confirmed by those who sat there, to be read by whom the estate concerns. */
export function MinutesPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const asked = Number(address.get('version'));
  const version = Number.isInteger(asked) && asked > 0 ? asked : null;
  const [sent, setSent] = useState(false);
  const [{ data, error }, askAgain] = useQuery({ query: MinutesTextDocument, variables: { id, version } });
  const text = data?.minutesText;

  return (
    <DeskShell>
      <Link to="/minutes" className={styles.back} data-screen-only>
        ← {t('minutes.list')}
      </Link>
      {error && (
        <FailedPage refusal={refusalOf(error)} retry={() => askAgain({ requestPolicy: 'network-only' })} />
      )}
      {!text && !error && <Skeleton blocks={[4, 20]} />}
      {text && (
        <div className={styles.reading}>
          <div data-screen-only>
            <Heading tab={t('minutes.title')}>{text.title}</Heading>
            <p className={styles.quiet}>{text.estateName}</p>
          </div>
          <p role="status" data-screen-only>
            {sent && t('minutes.answered')}
          </p>
          {text.version.number === text.versions[0]?.number &&
            text.viewerAnswersFor.map(party => (
              <AnswerMinutes
                key={party}
                text={text}
                party={party}
                answered={() => {
                  setSent(true);
                  askAgain({ requestPolicy: 'network-only' });
                }}
              />
            ))}
          <Reading text={text} />
        </div>
      )}
    </DeskShell>
  );
}
