import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import {
  NameVoteOfficerDocument,
  SeatCandidatesDocument,
  type VoteOfficerDuty,
  WithdrawVoteOfficerDocument,
} from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';

const NAMABLE = ['ROLL_POSTED', 'DRAFT', 'NOTICED', 'CLOSED'];

/** 计票人、监票人. */
export function OfficersPanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [withdrawn, withdraw] = useMutation(WithdrawVoteOfficerDocument);
  const mayChange = vote.viewerMayRun && NAMABLE.includes(vote.state);
  return (
    <section className={styles.panel} aria-labelledby="officers">
      <h2 id="officers">{t('votes.officers.title')}</h2>
      <p className={styles.quiet}>
        {t(vote.form === 'SECRET' ? 'votes.officers.leadSecret' : 'votes.officers.lead')}
      </p>
      {vote.officers.length === 0 && <p>{t('votes.officers.none')}</p>}
      <ul className={styles.list}>
        {vote.officers.map(({ personId, name, duty }) => (
          <li key={personId}>
            <p className={styles.quiet}>
              <strong>{name}</strong>
              <span>{t(`votes.officers.${duty}`)}</span>
              {mayChange && (
                <button
                  type="button"
                  className={button.quiet}
                  onClick={() =>
                    void withdraw({ input: { voteId: vote.id, personId } }).then(
                      ({ data }) => data && learn(data.withdrawVoteOfficer),
                    )
                  }
                >
                  {t('votes.officers.withdraw', { name })}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusalOf(withdrawn.error)} />
      {mayChange && <NameOfficer vote={vote} learn={learn} />}
    </section>
  );
}

function NameOfficer({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const [duty, setDuty] = useState<VoteOfficerDuty>('TELLER');
  const [named, name] = useMutation(NameVoteOfficerDocument);
  const [{ data }] = useQuery({
    query: SeatCandidatesDocument,
    variables: { estateId: vote.estateId, kind: 'FOUR_PARTY' },
  });
  const taken = new Set(vote.officers.map(officer => officer.personId));
  const people = new Map(
    (data?.seatCandidates ?? [])
      .filter(({ party }) => party !== 'PROPERTY_FIRM')
      .flatMap(party => party.people)
      .filter(person => !taken.has(person.personId))
      .map(person => [person.personId, `${person.name} · ${person.title}`] as const),
  );
  const refusal = refusalOf(named.error);
  return (
    <ActForm
      submit={t('votes.officers.name')}
      busy={named.fetching}
      ready={personId !== ''}
      error={named.error}
      send={async () => {
        const { data: answer } = await name({ input: { voteId: vote.id, personId, duty } });
        if (!answer) return;
        setPersonId('');
        learn(answer.nameVoteOfficer);
      }}
    >
      <SelectField
        label={t('votes.officers.who')}
        value={personId}
        options={[['', t('votes.officers.pick')], ...people]}
        choose={setPersonId}
        refusal={atField(refusal, 'personId')}
      />
      <SelectField
        label={t('votes.officers.duty')}
        value={duty}
        options={(['TELLER', 'SUPERVISOR'] as const).map(
          value => [value, t(`votes.officers.${value}`)] as const,
        )}
        choose={setDuty}
        refusal={atField(refusal, 'duty')}
      />
    </ActForm>
  );
}
