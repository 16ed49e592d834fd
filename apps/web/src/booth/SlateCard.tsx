import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import marking from '../elements/marking.module.css';
import { Phrase } from '../elements/Phrase';
import styles from './booth.module.css';
import type { BoothItem, BoothSlate } from './booth-vote';
import { Matter } from './Matter';
import { chosenIn, inTurn, saidOf } from './parts';
import type { Mark } from './sheets';
import slate from './slate-card.module.css';

interface Props {
  election: BoothSlate;
  candidates: readonly BoothItem[];
  /** Of the unit whose ballot this is; of several the first. */
  unitNo: number;
  marks: Readonly<Record<string, Mark>> | undefined;
  toggle: (id: string) => void;
  sayOfAll: (mark: 'AGAINST' | 'ABSTAIN') => void;
}

/** One election: as many names as there are seats, or none of them, or an abstention. */
export function SlateCard({ election, candidates, unitNo, marks, toggle, sayOfAll }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const chosen = chosenIn(candidates, marks);
  const said = saidOf(candidates, marks);
  const full = chosen.length >= election.seats;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <p className={styles.row}>
        <span className={styles.tag}>{t('booth.slate.seats', { n: election.seats })}</span>
        <span className={styles.quiet}>{t('booth.slate.candidates', { n: candidates.length })}</span>
      </p>
      <h2 id={id}>
        <Phrase text={election.text} />
      </h2>
      <Matter item={candidates[0]!} />
      <fieldset className={marking.choices}>
        <legend className="visually-hidden">{t('booth.slate.legend', { n: election.seats })}</legend>
        <p className={`${slate.counter} num`} role="status" data-full={full}>
          <strong>{t('booth.slate.chosen', { n: chosen.length, of: election.seats })}</strong>
          {full && <span>{t('booth.slate.full')}</span>}
        </p>
        {inTurn(candidates, unitNo).map(candidate => (
          <div key={candidate.id} className={slate.line}>
            <label className={`${marking.choice} ${slate.candidate}`} data-mark="AGREE">
              <input
                type="checkbox"
                checked={marks?.[candidate.id] === 'AGREE'}
                disabled={full && marks?.[candidate.id] !== 'AGREE'}
                onChange={() => toggle(candidate.id)}
              />
              <strong>{candidate.text}</strong>
            </label>
            {election.electionId && (
              <Link
                className={slate.about}
                to={`/elections/${election.electionId}/candidates/${candidate.id}`}
                aria-label={t('booth.slate.aboutOf', { name: candidate.text })}
              >
                {t('booth.slate.about')}
              </Link>
            )}
          </div>
        ))}
        {(['AGAINST', 'ABSTAIN'] as const).map(mark => (
          <label key={mark} className={`${marking.choice} ${slate.candidate}`} data-mark={mark}>
            <input
              type="checkbox"
              checked={said === (mark === 'AGAINST' ? 'NONE' : 'ABSTAIN')}
              onChange={() => sayOfAll(mark)}
            />
            <span className={marking.words}>
              <strong>{t(`booth.slate.${mark}`)}</strong>
              <span>{t(`booth.slate.means.${mark}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.quiet}>{t('booth.slate.order')}</p>
    </section>
  );
}
