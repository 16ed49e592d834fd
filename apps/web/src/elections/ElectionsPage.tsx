import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { CommitteeDocument, ElectionsAtDocument, type ElectionsAtQuery } from '../graphql/generated';
import { calendarDay, longDay } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { daysLeft, isOver } from './days-left';
import styles from './elections.module.css';
import pill from '../elements/pill.module.css';

type Summary = ElectionsAtQuery['electionsAt'][number];
const ENDED: readonly Summary['state'][] = ['FILED', 'FAILED', 'ABANDONED'];

/** 历次选举 of an estate: the one that runs first, then back through the years. */
export function ElectionsPage() {
  const { t } = useTranslation();
  const { estateId = '' } = useParams();
  const [{ data, error }, askAgain] = useQuery({
    query: ElectionsAtDocument,
    variables: { estateId },
    requestPolicy: 'cache-and-network',
  });
  const [{ data: body }] = useQuery({ query: CommitteeDocument, variables: { estateId } });
  const title = t('elections.all.title', { estate: body?.committee.estateName ?? '' }).trim();
  return (
    <DeskShell>
      <div className={styles.top}>
        <Link to={`/committees/${estateId}`} className={styles.back}>
          ← {t('elections.all.back')}
        </Link>
        <Heading tab={title}>{title}</Heading>
      </div>
      {error && !data && (
        <FailedPage refusal={refusalOf(error)} retry={() => askAgain({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton blocks={[6, 6]} />}
      {data?.electionsAt.length === 0 && (
        <Message title={t('elections.all.none')} text={t('elections.all.noneText')} />
      )}
      {data && data.electionsAt.length > 0 && (
        <ul className={styles.all}>
          {data.electionsAt.toSorted(newestFirst).map(election => (
            <li key={election.id} className={styles.card}>
              <One election={election} />
            </li>
          ))}
        </ul>
      )}
    </DeskShell>
  );
}

function One({ election }: { election: Summary }) {
  const { t } = useTranslation();
  const { id, bodyKind, kind, state, because, openedAt, nextDuty, nextDutyOn, actBy } = election;
  const ended = ENDED.includes(state);
  const due = state === 'TRIGGERED' ? actBy : nextDutyOn;
  return (
    <>
      <h2>
        <Link to={`/elections/${id}`}>
          {t('elections.all.name', {
            ...{ body: t(`elections.bodyKind.${bodyKind}`), kind: t(`elections.kind.${kind}`) },
          })}
          <span className="visually-hidden"> {longDay(openedAt)}</span>
        </Link>
      </h2>
      <p className={styles.quiet}>
        <span className={pill.pill} data-look={ended ? undefined : 'wait'}>
          {t(`elections.state.${state}`)}
        </span>
        <span>{t('elections.began', { day: longDay(openedAt) })}</span>
      </p>
      <p>{because}</p>
      {!ended && due && (
        <p className={styles.due} data-late={isOver(due)}>
          {state !== 'TRIGGERED' && nextDuty && <strong>{t(`elections.duties.${nextDuty}`)}</strong>}
          <span>{t('elections.now.by', { day: calendarDay(due) })}</span>
          <b>{daysLeft(t, due)}</b>
        </p>
      )}
    </>
  );
}

function newestFirst(one: Summary, other: Summary): number {
  return other.openedAt.localeCompare(one.openedAt);
}
