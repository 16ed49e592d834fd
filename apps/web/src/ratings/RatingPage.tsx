import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { SelectField } from '../desk/SelectField';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import { periodName } from './period';
import styles from './ratings.module.css';
import { RoundResult } from './RoundResult';
import { UnitRating } from './UnitRating';
import { type RoundShown, useRound } from './use-round';

/** One round on the phone: the form while it is open, afterwards what came of it. */
export function RatingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { round, viewer, refusal, askAgain } = useRound(id);
  return (
    <div className={home.page}>
      <PhoneHeader title={t('ratings.title')} line={round?.estateName} />
      <main id="content" className={home.main}>
        <Link to="/ratings" className={styles.back} data-screen-only="">
          ← {t('ratings.back')}
        </Link>
        {refusal && <FailedPage refusal={refusal} retry={askAgain} />}
        {!round && !refusal && <Skeleton blocks={[4, 16]} />}
        {round && !refusal && (
          <>
            <div>
              <Heading tab={round.subject.name} className={styles.heading}>
                {round.subject.name}
              </Heading>
              <p className={styles.quiet}>
                <span>{t(`ratings.kind.${round.kind}`)}</span>
                <span>{periodName(round.period, t)}</span>
                {round.state === 'OPEN' && (
                  <span>{t('ratings.closes', { time: dayAndClock(round.closesAt) })}</span>
                )}
              </p>
            </div>
            <Standing round={round} viewerId={viewer?.id ?? ''} changed={askAgain} />
          </>
        )}
      </main>
      <TabBar />
    </div>
  );
}

function Standing(props: { round: RoundShown; viewerId: string; changed: () => void }) {
  const { round, viewerId, changed } = props;
  const { t } = useTranslation();
  const units = round.viewerUnits;
  const [chosen, setChosen] = useState('');
  // The first that nobody has answered for, and then it stays: an answer moves nobody to another unit.
  const [first] = useState(() => (units.find(({ answeredBy }) => !answeredBy) ?? units[0])?.unitId);
  const unit = units.find(({ unitId }) => unitId === (chosen || first)) ?? units[0];
  if (round.published) return <RoundResult round={round} result={round.published} />;
  if (round.state === 'CANCELLED')
    return <Message title={t('ratings.state.CANCELLED')} text={t('ratings.form.cancelledText')} />;
  if (!unit) {
    return round.state === 'OPEN' ? (
      <Message title={t('ratings.form.excludedTitle')} text={t('ratings.form.excludedText')} />
    ) : (
      <Message title={t('ratings.form.waitTitle')} text={t('ratings.form.waitText')} />
    );
  }
  if (round.state !== 'OPEN')
    return <Message title={t('ratings.form.waitTitle')} text={t('ratings.form.waitText')} />;
  return (
    <>
      {units.length > 1 && (
        <SelectField
          label={t('ratings.form.unit')}
          value={unit.unitId}
          options={units.map(({ unitId, name }) => [unitId, name] as const)}
          choose={setChosen}
        />
      )}
      <UnitRating key={unit.unitId} round={round} unit={unit} viewerId={viewerId} changed={changed} />
    </>
  );
}
