import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import { newId } from '../drafts/new-id';
import button from '../elements/button.module.css';
import { AppointDocument, type Office, type OfficesToFillQuery } from '../graphql/generated';
import { today } from '../language/times';
import { serverNow } from '../live/server-clock';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './people.module.css';
import { type Person, WhoField } from './WhoField';
import type { Place } from './use-places';

interface Props {
  places: readonly Place[];
  placeId: string;
  choosePlace: (id: string) => void;
  offices: OfficesToFillQuery['officesToFill'];
}

const SHOWN_AT_FIELDS = [
  'placeId',
  'organisationId',
  'personId',
  'personName',
  'phone',
  'title',
  'since',
  'until',
];

export function AppointForm({ places, placeId, choosePlace, offices }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const [office, setOffice] = useState<Office | ''>('');
  const [organisationId, setOrganisationId] = useState('');
  const [person, setPerson] = useState<Person>({ id: newId(), name: '', known: false });
  const [phone, setPhone] = useState('');
  const [title, setTitle] = useState('');
  const [since, setSince] = useState(() => today(serverNow()));
  const [until, setUntil] = useState('');
  const [{ fetching, error }, appoint] = useMutation(AppointDocument);
  const refusal = refusalOf(error);
  const organisations = offices.find(one => one.office === office)?.organisations ?? [];
  const chosen = organisations.find(one => one.id === organisationId) ?? organisations[0];

  function chooseOffice(next: Office) {
    const suggested = office ? t(`people.office.${office}`) : '';
    if (title === suggested) setTitle(t(`people.office.${next}`));
    setOffice(next);
    setOrganisationId('');
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!office) return;
    const input = {
      ...{ id, office, title, placeId, since, until: until || null },
      ...{ personId: person.id, personName: person.known ? '' : person.name },
      phone: person.known ? '' : phone,
      organisationId: chosen?.id ?? null,
    };
    const { data } = await appoint({ input });
    if (data) void navigate(`/people?place=${placeId}`);
  }

  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      <div className={styles.pair}>
        <Field label={t('people.place')} refusal={atField(refusal, 'placeId')}>
          <select value={placeId} onChange={event => choosePlace(event.currentTarget.value)}>
            {places.map(place => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('people.officeLabel')} hint={offices.length === 0 ? t('people.noOffices') : ''}>
          <select value={office} onChange={event => chooseOffice(event.currentTarget.value as Office)}>
            <option value="" disabled>
              {t('people.chooseOffice')}
            </option>
            {offices.map(one => (
              <option key={one.office} value={one.office}>
                {t(`people.office.${one.office}`)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {organisations.length > 0 && (
        <Field label={t('people.organisation')} refusal={atField(refusal, 'organisationId')}>
          <select value={chosen?.id} onChange={event => setOrganisationId(event.currentTarget.value)}>
            {organisations.map(one => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div className={styles.pair}>
        <WhoField
          placeId={placeId}
          person={person}
          choose={setPerson}
          refusal={atField(refusal, 'personId') ?? atField(refusal, 'personName')}
        />
        {!person.known && person.name.trim() !== '' && (
          <Field label={t('people.phone')} hint={t('people.phoneHint')} refusal={atField(refusal, 'phone')}>
            <input
              type="tel"
              value={phone}
              maxLength={30}
              autoComplete="off"
              onChange={event => setPhone(event.currentTarget.value)}
            />
          </Field>
        )}
        <Field
          label={t('people.titleLabel')}
          hint={t('people.titleHint')}
          refusal={atField(refusal, 'title')}
        >
          <input value={title} maxLength={50} onChange={event => setTitle(event.currentTarget.value)} />
        </Field>
        <Field label={t('people.since')} refusal={atField(refusal, 'since')}>
          <input type="date" value={since} onChange={event => setSince(event.currentTarget.value)} />
        </Field>
        <Field
          label={t('people.until')}
          hint={
            chosen?.longestTerm
              ? t('people.untilAtMost', { years: chosen.longestTerm })
              : t('people.untilHint')
          }
          refusal={atField(refusal, 'until')}
        >
          <input type="date" value={until} onChange={event => setUntil(event.currentTarget.value)} />
        </Field>
      </div>
      {!SHOWN_AT_FIELDS.some(field => atField(refusal, field)) && <RefusalNote refusal={refusal} />}
      <div className={styles.ways}>
        <button
          type="submit"
          className={button.primary}
          disabled={fetching || !office || person.name.trim() === ''}
        >
          {t('people.appoint')}
        </button>
        <Link to={`/people?place=${placeId}`} className={button.quiet}>
          {t('app.cancel')}
        </Link>
      </div>
    </form>
  );
}
