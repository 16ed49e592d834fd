import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Said } from '../../desk/Said';
import button from '../../elements/button.module.css';
import { Heading } from '../../elements/Heading';
import { Phrase } from '../../elements/Phrase';
import { SignElectionRequestDocument } from '../../graphql/generated';
import { CandidateList } from '../CandidateList';
import { Course } from '../Course';
import styles from '../elections.module.css';
import { Facts, useTitle } from '../Facts';
import { Foldout } from '../Foldout';
import { Nominate } from '../Nominate';
import { Now } from '../Now';
import { Objections } from '../Objections';
import { PlainAct } from '../PlainAct';
import { Postings } from '../Postings';
import { Result } from '../Result';
import { Steps } from '../Steps';
import type { ElectionProps } from '../use-election';

export function PhoneCards({ election, candidates, changed }: ElectionProps) {
  const { t } = useTranslation();
  const [said, say] = useState('');
  const title = useTitle(election);
  const { id, state, voteId, lists, objections, result, timeline, viewerMay, group } = election;
  return (
    <>
      <section className={styles.card}>
        <Heading tab={title} className={styles.heading}>
          <Phrase text={title} />
        </Heading>
        <Facts election={election} />
      </section>
      <section className={styles.card} aria-labelledby="now">
        <h2 id="now">{t('elections.now.title')}</h2>
        <Now election={election} />
        {voteId && (state === 'VOTING' || state === 'COUNTED') && (
          <Link to={`/votes/${voteId}`} className={button.primary}>
            {t(state === 'VOTING' ? 'elections.now.cast' : 'elections.now.vote')}
          </Link>
        )}
        {viewerMay.includes('signElectionRequest') && (
          <PlainAct
            label={t('elections.sign.act')}
            document={SignElectionRequestDocument}
            variables={{ electionId: id }}
            done={changed}
          />
        )}
        <Said text={said} />
        {viewerMay.includes('nominateCandidate') && (
          <Foldout label={t('elections.nominate.title')} look="primary">
            {close => (
              <Nominate
                election={election}
                ways={['SELF', 'OWNERS']}
                done={() => {
                  close();
                  say(t('elections.nominate.sent'));
                  changed();
                }}
              />
            )}
          </Foldout>
        )}
      </section>
      {result && (
        <section className={styles.card} aria-labelledby="result">
          <h2 id="result">{t('elections.result.title')}</h2>
          <Result election={election} />
          {voteId && <Link to={`/votes/${voteId}`}>{t('elections.result.figures')}</Link>}
        </section>
      )}
      <section className={styles.card} aria-labelledby="candidates">
        <h2 id="candidates">{t('elections.candidates.title')}</h2>
        <CandidateList election={election} candidates={candidates} />
      </section>
      {lists.length > 0 && (
        <section className={styles.card} aria-labelledby="lists">
          <h2 id="lists">{t('elections.lists.title')}</h2>
          <Postings lists={lists} />
        </section>
      )}
      {(objections.length > 0 || state === 'LIST_POSTED') && (
        <section className={styles.card} aria-labelledby="objections">
          <h2 id="objections">{t('elections.objections.title')}</h2>
          <Objections election={election} candidates={candidates} changed={changed} />
        </section>
      )}
      <section className={styles.card} aria-label={t('elections.steps')}>
        <h2>{t('elections.steps')}</h2>
        <Steps election={election} />
        {group.length > 0 && (
          <>
            <h3>{t('elections.group.title')}</h3>
            <p>
              {group
                .map(({ name, leads }) => (leads ? t('elections.group.leaderIs', { name }) : name))
                .join('、')}
            </p>
          </>
        )}
        <h3>{t('elections.course.title')}</h3>
        <Course timeline={timeline} />
      </section>
    </>
  );
}
