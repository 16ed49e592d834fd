import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { NameVoterByPaperDocument, type UnitAtDeskFragment } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import listPage from '../../desk/list-page.module.css';
import styles from '../claims.module.css';

/** Who votes for the unit, and the form for what its joint owners signed. */
export function Voter({ unit, changed }: { unit: UnitAtDeskFragment; changed: () => void }) {
  const { t } = useTranslation();
  const { id: unitId, owners } = unit;
  const [ownerId, setOwnerId] = useState('');
  const [paper, setPaper] = useState('');
  const [{ data, fetching, error }, nameVoter] = useMutation(NameVoterByPaperDocument);
  const refusal = refusalOf(error);
  const [atOwner, atPaper] = [atField(refusal, 'ownerId'), atField(refusal, 'paper')];
  const voter = owners.find(({ id }) => id === unit.voterOwnerId)?.name;

  function voterLine(): string {
    if (!voter) return t('speaking.voterNone');
    return t(owners.length === 1 ? 'speaking.voterAlone' : 'speaking.voterIs', { name: voter });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const named = await nameVoter({ input: { unitId, ownerId, paper } });
    if (!named.data) return;
    setPaper('');
    changed();
  }

  return (
    <section className={styles.card} aria-labelledby="voter">
      <h2 id="voter">{t('speaking.voter')}</h2>
      <p>{voterLine()}</p>
      {unit.voterPaper && (
        <p className={listPage.quiet}>{t('speaking.voterPaper', { paper: unit.voterPaper })}</p>
      )}
      {owners.length > 1 && (
        <form className={styles.papers} onSubmit={event => void submit(event)}>
          <Field label={t('speaking.who')} refusal={atOwner}>
            <select required value={ownerId} onChange={event => setOwnerId(event.currentTarget.value)}>
              <option value="" />
              {owners.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('speaking.signed')} hint={t('speaking.signedHint')} refusal={atPaper}>
            <input
              required
              maxLength={200}
              value={paper}
              onChange={event => setPaper(event.currentTarget.value)}
            />
          </Field>
          <RefusalNote refusal={atOwner || atPaper ? undefined : refusal} />
          <p role="status">{data && !fetching && t('speaking.voterSaved')}</p>
          <button type="submit" className={button.primary} disabled={fetching}>
            {t('speaking.nameVoter')}
          </button>
        </form>
      )}
    </section>
  );
}
