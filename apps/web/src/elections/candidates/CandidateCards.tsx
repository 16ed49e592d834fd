import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Said } from '../../desk/Said';
import { Heading } from '../../elements/Heading';
import { type CandidateFragment, SupportCandidateDocument } from '../../graphql/generated';
import { CandidateLine } from '../CandidateList';
import { CandidateMark } from '../CandidateMark';
import styles from '../elections.module.css';
import { Face } from '../Face';
import { Foldout } from '../Foldout';
import { PlainAct } from '../PlainAct';
import { Checks } from './Checks';
import { Consent } from './Consent';
import { OwnPage } from './OwnPage';
import { Questions } from './Questions';
import { Withdraw } from './Withdraw';

interface Props {
  candidate: CandidateFragment;
  jointNominators: number;
  changed: () => void;
}

export function CandidateCards({ candidate, jointNominators, changed }: Props) {
  const { t } = useTranslation();
  const [said, say] = useState('');
  const { name, state, stateBecause, page, photoId, checks, questions, viewerMay, supportedByMe } = candidate;
  const may = (act: string) => viewerMay.includes(act);
  return (
    <>
      <section className={styles.card}>
        <div className={styles.head}>
          <Face name={name} photoId={photoId} large />
          <div>
            <Heading tab={name} className={styles.heading}>
              {name}
            </Heading>
            <CandidateMark state={state} />
            <CandidateLine candidate={candidate} jointNominators={jointNominators} />
          </div>
        </div>
        {stateBecause && <p className={styles.said}>{stateBecause}</p>}
        {supportedByMe && <p>{t('elections.support.done')}</p>}
        {may('supportCandidate') && !supportedByMe && (
          <PlainAct
            label={t('elections.support.act')}
            document={SupportCandidateDocument}
            variables={{ candidateId: candidate.id }}
            done={changed}
          />
        )}
      </section>
      {may('consentToStand') && (
        <section className={styles.card} aria-labelledby="consent">
          <h2 id="consent">{t('elections.consent.title')}</h2>
          <Consent candidate={candidate} changed={changed} />
        </section>
      )}
      <section className={styles.card} aria-labelledby="page">
        <h2 id="page">{t('elections.profile.title')}</h2>
        {page ? (
          <p className={styles.text}>{page}</p>
        ) : (
          <p className={styles.quiet}>{t('elections.profile.empty')}</p>
        )}
        <Said text={said} />
        {may('editCandidatePage') && (
          <Foldout label={t('elections.profile.edit')}>
            {close => (
              <OwnPage
                candidate={candidate}
                done={() => {
                  close();
                  say(t('elections.profile.saved'));
                  changed();
                }}
              />
            )}
          </Foldout>
        )}
      </section>
      {checks.length > 0 && (
        <section className={styles.card} aria-labelledby="checks">
          <h2 id="checks">{t('elections.eligibility.title')}</h2>
          <Checks candidate={candidate} changed={changed} />
        </section>
      )}
      {(questions.length > 0 || may('askCandidate') || state === 'ADMITTED') && (
        <section className={styles.card} aria-labelledby="questions">
          <h2 id="questions">{t('elections.questions.title')}</h2>
          <Questions candidate={candidate} changed={changed} />
        </section>
      )}
      {may('withdrawCandidate') && <Withdraw candidate={candidate} changed={changed} />}
    </>
  );
}
