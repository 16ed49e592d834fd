import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Said } from '../../desk/Said';
import button from '../../elements/button.module.css';
import { calendarDay } from '../../language/times';
import listPage from '../../desk/list-page.module.css';
import styles from '../places.module.css';
import type { Estate } from '../town-tree';
import { BeginService } from './BeginService';
import { EndService } from './EndService';
import { RegisterOrganisation } from './RegisterOrganisation';

type Service = Estate['services'][number];

/** Which firms serve an estate, who begins and who ends. */
export function EstateServices({ estate, put }: { estate: Estate; put: (estate: Estate) => void }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Service | 'begin' | 'newFirm'>();
  const [firm, setFirm] = useState('');
  const [said, setSaid] = useState('');
  const leave = () => setDoing(undefined);

  function begin(what: Service | 'begin' | 'newFirm') {
    setSaid('');
    setDoing(what);
  }

  function done(changed: Estate, text: string) {
    put(changed);
    leave();
    setFirm('');
    setSaid(text);
  }

  return (
    <>
      <Said text={said} />
      <section aria-labelledby="firms-serving">
        <h3 id="firms-serving">{t('places.keep.serving')}</h3>
        {estate.services.length === 0 && <p className={listPage.quiet}>{t('places.keep.none')}</p>}
        <ul className={styles.services}>
          {estate.services.map(service => (
            <li key={`${service.firmId} ${service.since}`}>
              <strong>{service.firmName}</strong> <Term {...service} />
              {!service.until && !doing && (
                <button
                  type="button"
                  className={button.secondary}
                  aria-label={t('places.keep.endOf', { firm: service.firmName })}
                  onClick={() => begin(service)}
                >
                  {t('places.keep.end')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {!doing && (
        <button type="button" className={button.primary} onClick={() => begin('begin')}>
          {t('places.keep.begin')}
        </button>
      )}
      {doing === 'begin' && (
        <BeginService
          estate={estate}
          firm={firm}
          enterFirm={() => begin('newFirm')}
          cancel={leave}
          done={done}
        />
      )}
      {doing === 'newFirm' && (
        <RegisterOrganisation
          seats={new Map([['PROPERTY_FIRM', []]])}
          cancel={() => begin('begin')}
          done={({ id, name }) => {
            setFirm(id);
            setDoing('begin');
            setSaid(t('places.keep.registered', { name }));
          }}
        />
      )}
      {typeof doing === 'object' && <EndService estate={estate} service={doing} cancel={leave} done={done} />}
    </>
  );
}

function Term({ since, until }: Service) {
  const { t } = useTranslation();
  const [from, to] = [calendarDay(since), until && calendarDay(until)];
  return (
    <span className={`${listPage.quiet} num`}>
      {to ? t('places.keep.until', { since: from, until: to }) : t('places.keep.since', { day: from })}
    </span>
  );
}
