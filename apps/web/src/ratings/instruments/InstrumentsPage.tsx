import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DeskShell } from '../../desk/DeskShell';
import { Said } from '../../desk/Said';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { refusalOf } from '../../refusals/refusal';
import desk from '../desk/desk.module.css';
import { itemsOf } from '../marks';
import { useNamed } from '../use-named';
import { useInstruments } from './use-instruments';

/** What a town asks by: the house's forms and its own, each in its newest version. */
export function InstrumentsPage() {
  const { t } = useTranslation();
  const named = useNamed();
  const [search] = useSearchParams();
  const { known, townId, instruments, error, askAgain } = useInstruments();
  const saved = instruments.find(({ code }) => code === search.get('saved'));
  return (
    <DeskShell>
      <Link to="/ratings/desk" className={desk.back}>
        ← {t('ratings.desk.back')}
      </Link>
      <div className={desk.head}>
        <Heading tab={t('ratings.own.title')}>{t('ratings.own.title')}</Heading>
        <p className={desk.quiet}>{t('ratings.own.lead')}</p>
      </div>
      <Said text={saved ? t('ratings.own.saved', { name: named(saved), n: saved.version }) : ''} />
      {error && !known && <Failed refusal={refusalOf(error)} retry={askAgain} />}
      {!known && !error && <Skeleton blocks={[5, 5]} />}
      {known && !townId && (
        <Message title={t('ratings.desk.notYours')} text={t('ratings.own.notYoursText')} />
      )}
      {known && townId && (
        <div className={desk.filters}>
          <Link to="/ratings/instruments/new" className={button.primary}>
            {t('ratings.own.create')}
          </Link>
        </div>
      )}
      <div className={desk.rounds}>
        {instruments.map(instrument => (
          <article key={instrument.code} className={desk.round}>
            <div>
              <h2>{named(instrument)}</h2>
              <p className={desk.quiet}>
                <span>{t('ratings.own.version', { n: instrument.version })}</span>
                <span>{t(`ratings.kind.${instrument.kind}`)}</span>
                <span>{t(`ratings.own.scaleIs.${instrument.scale}`)}</span>
                <span>
                  {t('ratings.own.asks', {
                    ...{ areas: instrument.areas.length, items: itemsOf(instrument.areas).length },
                  })}
                </span>
              </p>
              {instrument.source && <p className={desk.quiet}>{instrument.source}</p>}
            </div>
            {townId && (
              <Link
                to={`/ratings/instruments/${encodeURIComponent(instrument.code)}`}
                className={button.secondary}
                aria-label={`${t('ratings.own.change')} ${named(instrument)}`}
              >
                {t('ratings.own.change')}
              </Link>
            )}
          </article>
        ))}
      </div>
    </DeskShell>
  );
}
