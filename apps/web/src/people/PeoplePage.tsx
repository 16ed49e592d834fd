import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Antd } from '../desk/Antd';
import { DeskShell } from '../desk/DeskShell';
import { Field } from '../desk/Field';
import { Segments } from '../desk/Segments';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import type { HeldFragment, TermState } from '../graphql/generated';
import { AccountDialog } from './AccountDialog';
import { AppointmentDialog, type Change } from './AppointmentDialog';
import { OrganisationCards } from './OrganisationCards';
import listPage from '../desk/list-page.module.css';
import styles from './people.module.css';
import { PeopleTable } from './PeopleTable';
import { useAppointments } from './use-appointments';
import { usePlaces } from './use-places';

const terms: readonly TermState[] = ['CURRENT', 'COMING', 'PAST'];

/** Who holds what: person by person, or organisation by organisation. */
export function PeoplePage() {
  const { t } = useTranslation();
  const [asked, ask] = useSearchParams();
  const { places, refusal: noPlaces, again: placesAgain } = usePlaces();
  const placeId = asked.get('place') ?? places?.[0]?.id;
  const byOrganisation = asked.get('by') === 'organisation';
  const [term, setTerm] = useState<TermState>('CURRENT');
  const [search, setSearch] = useState('');
  const { held, refusal, busy, more, again } = useAppointments(placeId, term, search);
  const [change, setChange] = useState<{ kind: Change; of: HeldFragment }>();

  const [opening, setOpening] = useState<HeldFragment>();

  const choose = (name: string, value: string) =>
    ask(now => {
      now.set(name, value);
      return now;
    });

  return (
    <DeskShell>
      <div className={listPage.head}>
        <Heading tab={t('people.title')}>{t('people.title')}</Heading>
        {placeId && (
          <Link to={`/people/new?place=${placeId}`} className={button.primary}>
            {t('people.appoint')}
          </Link>
        )}
      </div>
      {noPlaces && <Failed refusal={noPlaces} retry={placesAgain} />}
      {places?.length === 0 && <Message title={t('people.noPlaces')} text={t('people.noPlacesText')} />}
      {places && places.length > 0 && (
        <>
          <div className={styles.filters}>
            <Field label={t('people.place')}>
              <select value={placeId} onChange={event => choose('place', event.currentTarget.value)}>
                {places.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
            <Field label={t('people.search')} hint={t('people.searchHint')}>
              <input type="search" value={search} onChange={event => setSearch(event.currentTarget.value)} />
            </Field>
          </div>
          <div className={styles.switches}>
            <Segments
              legend={t('people.by')}
              value={byOrganisation ? 'organisation' : 'person'}
              options={[
                ['person', t('people.byPerson')],
                ['organisation', t('people.byOrganisation')],
              ]}
              choose={value => choose('by', value)}
            />
            <Segments
              legend={t('people.termState')}
              value={term}
              options={terms.map(value => [value, t(`people.terms.${value}`)] as const)}
              choose={setTerm}
            />
          </div>
          <div className={listPage.list} aria-busy={busy}>
            {!held && !refusal && <Skeleton blocks={[3, 4, 4, 4]} />}
            {refusal && <Failed refusal={refusal} retry={again} />}
            {held?.length === 0 && <Message title={t('people.emptyTitle')} text={t('people.emptyText')} />}
            {held && held.length > 0 && byOrganisation && <OrganisationCards held={held} />}
            {held && held.length > 0 && !byOrganisation && (
              <Antd>
                <PeopleTable
                  held={held}
                  openAccount={setOpening}
                  change={term === 'PAST' ? undefined : (kind, of) => setChange({ kind, of })}
                />
              </Antd>
            )}
            {more && (
              <button type="button" className={button.secondary} onClick={more}>
                {t('people.more')}
              </button>
            )}
          </div>
        </>
      )}
      {opening && (
        <AccountDialog
          of={opening}
          close={changed => {
            setOpening(undefined);
            if (changed) again();
          }}
        />
      )}
      {change && (
        <AppointmentDialog
          {...change}
          close={changed => {
            setChange(undefined);
            if (changed) again();
          }}
        />
      )}
    </DeskShell>
  );
}
