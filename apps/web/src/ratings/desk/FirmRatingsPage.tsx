import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { RatingRoundsDocument, type RatingLineFragment } from '../../graphql/generated';
import { calendarDay, dayAndClock } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { Figure } from '../charts/Figure';
import { Trend } from '../charts/Trend';
import { periodName } from '../period';
import { points } from '../points';
import { Spending } from '../spending/Spending';
import styles from './desk.module.css';
import { RoundLine } from './RoundLine';
import { usePlaces } from './use-places';

/** How the estates rate the viewer's organisation, and what is to be done now. */
export function FirmRatingsPage() {
  const { t } = useTranslation();
  const { known, error, askAgain, speaksFor } = usePlaces();
  const places = [...new Map(speaksFor.map(({ place }) => [place.id, place])).values()];
  return (
    <DeskShell>
      <div className={styles.head}>
        <Heading tab={t('ratings.firm.title')}>{t('ratings.firm.title')}</Heading>
        <p className={styles.quiet}>{t('ratings.firm.lead')}</p>
      </div>
      <div className={styles.filters}>
        <Link to="/resolutions" className={button.secondary}>
          {t('ratings.firm.resolutions')}
        </Link>
      </div>
      {error && !known && <Failed refusal={refusalOf(error)} retry={askAgain} />}
      {!known && !error && <Skeleton blocks={[5, 9]} />}
      {known && places.length === 0 && (
        <Message title={t('ratings.firm.none')} text={t('ratings.desk.notYoursText')} />
      )}
      <div className={styles.column}>
        {places.map(({ id, name, kind }) => (
          <AtPlace
            key={id}
            id={id}
            name={name}
            isEstate={kind === 'ESTATE'}
            own={speaksFor.filter(({ place }) => place.id === id)}
          />
        ))}
      </div>
    </DeskShell>
  );
}

interface AtProps {
  id: string;
  name: string;
  isEstate: boolean;
  own: readonly { readonly organisationId: string; readonly leads: boolean }[];
}

function AtPlace({ id, name, isEstate, own }: AtProps) {
  const { t } = useTranslation();
  const ids = [...new Set(own.map(({ organisationId }) => organisationId))];
  const [{ data, error }, ask] = useQuery({
    query: RatingRoundsDocument,
    variables: { placeId: id, kind: null, period: null },
    requestPolicy: 'cache-and-network',
  });
  const rounds = data?.ratingRounds.filter(({ subject }) => ids.includes(subject.id));
  const published = (rounds ?? []).filter(({ state }) => state === 'PUBLISHED').toReversed();
  const oneSeries = new Set(published.map(({ estateId, kind }) => `${estateId} ${kind}`)).size === 1;
  const said = (score: number | null) => (score === null ? t('ratings.light.INSUFFICIENT') : points(score));
  return (
    <section className={styles.panel} aria-label={name}>
      <h2>{name}</h2>
      {error && !data && (
        <Failed refusal={refusalOf(error)} retry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton blocks={[5, 5]} />}
      {rounds?.length === 0 && <Message title={t('ratings.firm.none')} text={t('ratings.firm.noneText')} />}
      {rounds?.map(round => (
        <RoundLine key={round.id} round={round}>
          <p>
            <strong>{toDo(round)}</strong>
          </p>
        </RoundLine>
      ))}
      {oneSeries && published.length > 1 && (
        <Figure
          title={t('ratings.result.trend')}
          heads={[t('ratings.result.period'), t('ratings.result.value')]}
          rows={published.map(each => [each.id, periodName(each.period, t), said(each.score)])}
        >
          <Trend
            rounds={published.map(({ period, score }) => ({
              ...{ label: period, points: score, text: said(score) },
            }))}
          />
        </Figure>
      )}
      {isEstate &&
        ids.map(organisationId => (
          <Spending
            key={organisationId}
            estateId={id}
            organisationId={organisationId}
            discloses={own.some(each => each.leads && each.organisationId === organisationId)}
          />
        ))}
    </section>
  );

  function toDo({ state, light, closesAt, objectUntil, acceptedAt }: RatingLineFragment): string {
    if (state === 'OPEN') return t('ratings.firm.todo.OPEN', { time: dayAndClock(closesAt) });
    if (state === 'CANCELLED') return t('ratings.firm.todo.CANCELLED');
    if (light) return t(`ratings.firm.todo.${light}`);
    if (acceptedAt || !objectUntil) return t('ratings.firm.todo.accepted');
    return t('ratings.firm.todo.object', { day: calendarDay(objectUntil) });
  }
}
