import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { GridList } from './GridList';
import { calendarDay } from '../language/times';
import type { Task } from './keep/KeepDrawer';
import listPage from '../desk/list-page.module.css';
import styles from './places.module.css';
import type { Community, Estate } from './town-tree';

interface Props {
  community: Community;
  /** Whether to offer what its keepers do. */
  mayKeep: boolean;
  /** Whether the register of an estate is open to the viewer. */
  reads: (estate: Estate) => boolean;
  begin: (task: Task) => void;
}

export function CommunitySection({ community, mayKeep, reads, begin }: Props) {
  const { t } = useTranslation();
  const { id, name, townName, estates } = community;
  return (
    <section className={styles.community} aria-labelledby={`community-${id}`}>
      <h2 id={`community-${id}`}>
        {name} <span className={`${listPage.quiet} ${styles.light}`}>{townName}</span>
      </h2>
      <Table<Estate>
        rowKey="id"
        aria-label={t('places.estatesOf', { community: name })}
        dataSource={[...estates]}
        pagination={false}
        size="middle"
        columns={[
          {
            title: t('places.columns.estate'),
            render: (_, estate) => (
              <>
                <Name estate={estate} linked={reads(estate)} />
                {mayKeep && (
                  <span className={styles.tasks}>
                    {(['services', 'delivery'] as const).map(kind => (
                      <button
                        key={kind}
                        type="button"
                        className={styles.task}
                        aria-label={t(`places.keep.${OF[kind]}`, { estate: estate.name })}
                        onClick={() => begin({ kind, estateId: estate.id })}
                      >
                        {t(`places.keep.${SHORT[kind]}`)}
                      </button>
                    ))}
                  </span>
                )}
              </>
            ),
          },
          { title: t('places.columns.state'), render: (_, { states }) => <States states={states} /> },
          {
            title: t('places.columns.firm'),
            responsive: ['md'],
            render: (_, { firmName }) =>
              firmName ?? <em className={styles.missing}>{t('places.withoutFirm')}</em>,
          },
          {
            title: t('places.columns.committee'),
            responsive: ['lg'],
            render: (_, { committeeName }) => committeeName ?? t('places.withoutFirm'),
          },
          {
            title: t('places.columns.size'),
            responsive: ['sm'],
            render: (_, { units, area }) => <span className="num">{t('places.size', { units, area })}</span>,
          },
        ]}
      />
      <GridList {...{ community, mayKeep, begin }} />
    </section>
  );
}

const OF = { services: 'serviceOf', delivery: 'deliveryOf' } as const;
const SHORT = { services: 'service', delivery: 'delivery' } as const;

function Name({ estate: { id, name, kind, firstDeliveredOn }, linked }: { estate: Estate; linked: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {linked ? (
        <Link to={`/register/${id}`} className={styles.name}>
          {name}
        </Link>
      ) : (
        <strong>{name}</strong>
      )}
      <p className={listPage.quiet}>
        {t(`places.kind.${kind}`)}
        {firstDeliveredOn && ` · ${t('places.deliveredOn', { day: calendarDay(firstDeliveredOn) })}`}
      </p>
    </>
  );
}

function States({ states }: Pick<Estate, 'states'>) {
  const { t } = useTranslation();
  return (
    <span className={styles.states}>
      {states.map(state => (
        <span key={state} className={`${listPage.state} ${styles.state}`} data-state={state}>
          {t(`places.state.${state}`)}
        </span>
      ))}
    </span>
  );
}
