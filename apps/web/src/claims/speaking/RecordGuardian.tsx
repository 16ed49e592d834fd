import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import button from '../../elements/button.module.css';
import { RecordGuardianDocument, type UnitAtDeskFragment } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { type Person, WhoField } from '../../people/WhoField';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from '../claims.module.css';

const SHOWN_AT_FIELDS = ['ownerId', 'guardianId', 'guardianName', 'phone', 'since', 'until', 'paper'];

/** For an owner, somebody known at the estate or new here, from a day to a day, by a paper. */
export function RecordGuardian({ unit, recorded }: { unit: UnitAtDeskFragment; recorded: () => void }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState(nothingYet);
  const [{ data, fetching, error }, record] = useMutation(RecordGuardianDocument);
  const refusal = refusalOf(error);
  const { id, ownerId, guardian, phone, since, until, paper } = given;
  const at = (field: string) => atField(refusal, field);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const somebodyNew = guardian.known
      ? { guardianName: '', phone: '' }
      : { guardianName: guardian.name, phone };
    const term = { since, until: until || null, paper };
    const input = { id, unitId: unit.id, ownerId, guardianId: guardian.id, ...somebodyNew, ...term };
    const answer = await record({ input });
    if (!answer.data) return;
    setGiven(nothingYet());
    recorded();
  }

  return (
    <form className={styles.papers} onSubmit={event => void submit(event)}>
      <Field label={t('speaking.ward')} refusal={at('ownerId')}>
        <select
          required
          value={ownerId}
          onChange={event => setGiven({ ...given, ownerId: event.currentTarget.value })}
        >
          <option value="" />
          {unit.owners.map(owner => (
            <option key={owner.id} value={owner.id}>
              {owner.name}
            </option>
          ))}
        </select>
      </Field>
      <WhoField
        placeId={unit.estateId}
        person={guardian}
        choose={person => setGiven({ ...given, guardian: person })}
        refusal={at('guardianId') ?? at('guardianName')}
      />
      {!guardian.known && (
        <Field label={t('speaking.phone')} hint={t('speaking.phoneHint')} refusal={at('phone')}>
          <input
            type="tel"
            maxLength={30}
            autoComplete="off"
            value={phone}
            onChange={event => setGiven({ ...given, phone: event.currentTarget.value })}
          />
        </Field>
      )}
      <Field label={t('speaking.since')} refusal={at('since')}>
        <input
          type="date"
          required
          value={since}
          onChange={event => setGiven({ ...given, since: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('speaking.until')} hint={t('speaking.untilHint')} refusal={at('until')}>
        <input
          type="date"
          value={until}
          onChange={event => setGiven({ ...given, until: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('speaking.paper')} hint={t('speaking.paperHint')} refusal={at('paper')}>
        <input
          required
          maxLength={200}
          value={paper}
          onChange={event => setGiven({ ...given, paper: event.currentTarget.value })}
        />
      </Field>
      <RefusalNote refusal={SHOWN_AT_FIELDS.some(at) ? undefined : refusal} />
      <p role="status">{data && !fetching && t('speaking.recorded')}</p>
      <button type="submit" className={button.primary} disabled={fetching || guardian.name.trim() === ''}>
        {t('speaking.record')}
      </button>
    </form>
  );
}

function nothingYet() {
  const guardian: Person = { id: newId(), name: '', known: false };
  return { id: newId(), ownerId: '', guardian, phone: '', since: today(serverNow()), until: '', paper: '' };
}
