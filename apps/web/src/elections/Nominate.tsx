import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { Segments } from '../desk/Segments';
import { newId } from '../drafts/new-id';
import { useDraft } from '../drafts/use-draft';
import { NominateCandidateDocument, type ElectionFragment, type NominatedBy } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';

interface Props {
  election: ElectionFragment;
  ways: readonly NominatedBy[];
  done: () => void;
}

/** 推荐: oneself, jointly with neighbours, or by an organisation. */
export function Nominate({ election, ways, done }: Props) {
  const { t } = useTranslation();
  const empty = { by: ways[0]!, name: '', room: '', organisation: '' };
  const [draft, keep, forget] = useDraft(`nominate.${election.id}`, empty);
  const [id] = useState(newId);
  const [sent, nominate] = useMutation(NominateCandidateDocument);
  const refusal = refusalOf(sent.error);
  const { by, name, room, organisation } = draft;
  const about = {
    SELF: t('elections.nominate.self'),
    OWNERS: t('elections.nominate.owners', { n: election.jointNominators }),
    ORGANISATION: t('elections.nominate.organisation'),
  };
  const field = (key: 'name' | 'room' | 'organisation', label: string, hint = '') => (
    <Field label={label} hint={hint} refusal={atField(refusal, key)}>
      <input
        maxLength={key === 'organisation' ? 50 : 30}
        value={draft[key]}
        onChange={event => keep({ ...draft, [key]: event.currentTarget.value })}
      />
    </Field>
  );

  async function send() {
    const whom = by === 'SELF' ? {} : { name: name.trim(), room: room.trim() };
    const { data } = await nominate({
      input: { id, electionId: election.id, by, ...whom, ...(by === 'ORGANISATION' ? { organisation } : {}) },
    });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      submit={t('elections.nominate.send')}
      busy={sent.fetching}
      ready={by === 'SELF' || (name.trim() !== '' && room.trim() !== '')}
      error={sent.error}
      send={send}
    >
      {ways.length > 1 && (
        <Segments
          legend={t('elections.nominate.how')}
          value={by}
          options={ways.map(way => [way, t(`elections.nominate.${way}`)] as const)}
          choose={way => keep({ ...draft, by: way })}
        />
      )}
      <p>{about[by]}</p>
      {by === 'ORGANISATION' && field('organisation', t('elections.nominate.who'))}
      {by !== 'SELF' && field('name', t('elections.nominate.name'))}
      {by !== 'SELF' && field('room', t('elections.nominate.room'), t('elections.nominate.roomHint'))}
    </ActForm>
  );
}
