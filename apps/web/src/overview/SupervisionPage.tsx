import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { ResolutionSupervisionDocument } from '../graphql/generated';
import { today } from '../language/times';
import { serverNow } from '../live/server-clock';
import { refusalOf } from '../refusals/refusal';
import { csvOf, download } from '../resolutions/numbers/csv';
import numbers from '../resolutions/numbers/numbers.module.css';
import styles from './overview.module.css';
import { SUPERVISED_COUNTS, SupervisionTable, type Supervised } from './SupervisionTable';

/** What the town has an eye on: late and supervised over all its estates, what hurts most first. */
export function SupervisionPage() {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({
    query: ResolutionSupervisionDocument,
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.resolutionSupervision;
  return (
    <DeskShell>
      <div className={styles.page}>
        <div className={styles.head}>
          <Heading tab={t('overview.supervision.title')}>{t('overview.supervision.title')}</Heading>
          {rows && rows.length > 0 && (
            <button type="button" className={button.secondary} onClick={() => save(rows)}>
              {t('overview.supervision.download')}
            </button>
          )}
        </div>
        {error && !rows && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {!rows && !error && <Skeleton blocks={[5, 14]} />}
        {rows?.length === 0 && (
          <Message title={t('overview.supervision.none')} text={t('overview.supervision.noneText')} />
        )}
        {rows && rows.length > 0 && (
          <>
            <dl className={numbers.figures}>
              {(['late', 'lateOver30', 'supervised', 'publicly'] as const).map(count => (
                <div key={count}>
                  <dt>{t(`overview.supervision.${count}`)}</dt>
                  <dd className="num">{rows.reduce((sum, row) => sum + row[count], 0)}</dd>
                </div>
              ))}
            </dl>
            <SupervisionTable rows={rows} />
          </>
        )}
      </div>
    </DeskShell>
  );

  function save(saved: readonly Supervised[]) {
    const head = (['community', 'estate', 'organisation', ...SUPERVISED_COUNTS] as const).map(name =>
      t(`overview.supervision.${name}`),
    );
    const lines = saved.map(row => [
      ...[row.communityName, row.estateName, row.organisationName],
      ...SUPERVISED_COUNTS.map(count => row[count]),
    ]);
    download(`${t('overview.supervision.title')} ${today(serverNow())}.csv`, csvOf([head, ...lines]));
  }
}
