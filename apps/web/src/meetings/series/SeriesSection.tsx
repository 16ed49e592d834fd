import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Field } from '../../desk/Field';
import { Failed } from '../../elements/Failed';
import { Skeleton } from '../../elements/Skeleton';
import { EstatesToMeetDocument, MeetingSeriesDocument, type SeriesFragment } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { SeriesCard } from './SeriesCard';
import styles from './series.module.css';

/** The standing meetings of one estate. `called` is told when a meeting was called from one. */
export function SeriesSection({ called }: { called: () => void }) {
  const { t } = useTranslation();
  const [asked, put] = useSearchParams();
  const estateId = asked.get('estate') ?? '';
  const [listed] = useQuery({ query: EstatesToMeetDocument });
  const [{ data, error, fetching }, ask] = useQuery({
    query: MeetingSeriesDocument,
    variables: { estateId },
    pause: estateId === '',
    requestPolicy: 'cache-and-network',
  });
  const [series, setSeries] = useState<readonly SeriesFragment[]>();
  useEffect(() => setSeries(data?.meetingSeries), [data]);
  const again = () => ask({ requestPolicy: 'network-only' });

  function chooseEstate(chosen: string) {
    const params = new URLSearchParams(asked);
    params.set('estate', chosen);
    put(params, { replace: true });
  }

  return (
    <section className={styles.section} aria-labelledby="series">
      <h2 id="series">{t('series.title')}</h2>
      <p className={styles.quiet}>{t('series.lead')}</p>
      <Field label={t('series.estate')}>
        <select value={estateId} onChange={event => chooseEstate(event.currentTarget.value)}>
          <option value="" disabled>
            {t('series.choose')}
          </option>
          {listed.data?.estates.map(({ id, name, communityName }) => (
            <option key={id} value={id}>
              {name}（{communityName}）
            </option>
          ))}
        </select>
      </Field>
      {error && <Failed refusal={refusalOf(error)!} retry={again} />}
      {estateId !== '' && fetching && !series && <Skeleton blocks={[6]} />}
      {series?.length === 0 && <p className={styles.quiet}>{t('series.none')}</p>}
      <div className={styles.cards}>
        {series?.map(one => (
          <SeriesCard
            key={one.id}
            series={one}
            changed={setSeries}
            called={() => {
              again();
              called();
            }}
          />
        ))}
      </div>
    </section>
  );
}
