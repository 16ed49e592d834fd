import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import { DraftElectionVoteDocument, type ElectionFragment } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import styles from '../elections.module.css';
import { Foldout } from '../Foldout';
import pill from '../../elements/pill.module.css';

interface Props {
  election: ElectionFragment;
  changed: () => void;
}

/** The votes of the owners that fill the seats, void ones among them; drafting the next. */
export function VotePanel({ election, changed }: Props) {
  const { t } = useTranslation();
  const { votes, viewerMay, state } = election;
  return (
    <section className={styles.card} aria-labelledby="vote">
      <h2 id="vote">{t('elections.vote.title')}</h2>
      {votes.length === 0 && <p className={styles.quiet}>{t('elections.vote.none')}</p>}
      <ul className={styles.list}>
        {votes.map(({ voteId, round, voidBecause }) => (
          <li key={voteId}>
            <span className={styles.line}>
              <Link to={`/votes/desk/${voteId}`}>{t('elections.vote.open')}</Link>
              <span className={styles.quiet}>{t('elections.vote.round', { n: round })}</span>
              <span className={pill.pill} data-look={voidBecause === null ? 'good' : undefined}>
                {voidBecause === null
                  ? t('elections.vote.inForce')
                  : t('elections.vote.void', { text: voidBecause })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {viewerMay.includes('draftElectionVote') && (
        <Foldout label={t(state === 'COUNTED' ? 'elections.vote.again' : 'elections.vote.draft')}>
          {close => (
            <Draft
              election={election}
              done={() => {
                close();
                changed();
              }}
            />
          )}
        </Foldout>
      )}
    </section>
  );
}

function Draft({ election, done }: { election: ElectionFragment; done: () => void }) {
  const { t } = useTranslation();
  const { id, estateName, bodyKind } = election;
  const [title, setTitle] = useState(
    t('elections.vote.nameIs', { estate: estateName, body: t(`elections.bodyKind.${bodyKind}`) }),
  );
  const [voteId] = useState(newId);
  const [sent, draft] = useMutation(DraftElectionVoteDocument);
  return (
    <ActForm
      lead={t('elections.vote.lead')}
      submit={t('elections.vote.act')}
      busy={sent.fetching}
      ready={title.trim() !== ''}
      error={sent.error}
      send={async () => {
        const { data } = await draft({ input: { electionId: id, voteId, title } });
        if (data) done();
      }}
    >
      <Field label={t('elections.vote.name')} refusal={atField(refusalOf(sent.error), 'title')}>
        <input maxLength={100} value={title} onChange={event => setTitle(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}
