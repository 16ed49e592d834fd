import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { useLastingDraft } from '../drafts/use-draft';
import button from '../elements/button.module.css';
import { SaveRatingDocument, SubmitRatingDocument, type RatedUnitFragment } from '../graphql/generated';
import { useOnline } from '../live/use-online';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import type { SentPhoto } from '../topics/send-photo';
import { LastStep } from './LastStep';
import { MarkField } from './MarkField';
import { askedOf, itemsOf, listed, missingIn, saysSomething, startOf } from './marks';
import styles from './ratings.module.css';
import type { RoundShown } from './use-round';
import { useNamed } from './use-named';

interface Props {
  round: RoundShown;
  unit: RatedUnitFragment;
  viewerId: string;
  sent: () => void;
}

/** Area by area, then words, photos and a look at the whole. Kept on the phone with each tap, and by the server when asked. */
export function RatingForm({ round, unit, viewerId, sent }: Props) {
  const { t } = useTranslation();
  const named = useNamed();
  const online = useOnline();
  const [start] = useState(() => startOf(unit));
  const [papers] = useState<readonly SentPhoto[]>(unit.papers);
  const key = `rating.${viewerId}.${round.id}.${unit.unitId}`;
  const [draft, keep, forget] = useLastingDraft(key, start);
  const [photos, keepPhotos, forgetPhotos] = useLastingDraft(`${key}.photos`, papers);
  const [at, setAt] = useLastingDraft(`${key}.step`, 0);
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState(false);
  const [saved, save] = useMutation(SaveRatingDocument);
  const [submitted, submit] = useMutation(SubmitRatingDocument);
  const top = useRef<HTMLHeadingElement>(null);

  const areas = askedOf(round.instrument, 'OWNERS');
  const items = itemsOf(areas);
  const missing = missingIn(items, draft.marks);
  const step = Math.min(at, areas.length);
  const area = areas[step];
  const input = {
    ...{ roundId: round.id, unitId: unit.unitId, comment: draft.comment.trim() },
    ...{ marks: listed(items, draft.marks), paperIds: photos.map(({ id }) => id) },
  };
  const markAs = (code: string, value: number | null) =>
    keep({ ...draft, marks: { ...draft.marks, [code]: value } });
  const go = (to: number) => {
    setAt(to);
    setSaid(false);
    requestAnimationFrame(() => {
      top.current?.focus();
      top.current?.scrollIntoView();
    });
  };
  const forgetAll = () => {
    forget();
    forgetPhotos();
    setAt(0);
  };

  async function later() {
    setSaid(false);
    const { data } = await save({ input });
    setSaid(data !== undefined);
  }
  async function handIn() {
    const { data } = await submit({ input });
    if (!data) return;
    forgetAll();
    sent();
  }

  const busy = saved.fetching || submitted.fetching || sending;
  const steps = areas.length + 1;
  return (
    <section className={styles.card} aria-labelledby="step">
      <p className={styles.quiet}>
        <strong>{unit.name}</strong>
        <span>{t('ratings.form.step', { n: step + 1, all: steps })}</span>
      </p>
      <progress
        className={styles.progress}
        max={items.length}
        value={items.length - missing.length}
        aria-label={t('ratings.form.progress', { done: items.length - missing.length, all: items.length })}
      />
      <p className={online ? styles.quiet : styles.warning} role="status">
        {said ? t('ratings.form.saved') : t(online ? 'ratings.form.kept' : 'ratings.form.offline')}
      </p>
      <h2 id="step" ref={top} tabIndex={-1}>
        {area ? named(area) : t('ratings.form.last')}
      </h2>
      {area?.items.map(item => (
        <MarkField
          key={item.code}
          item={item}
          value={draft.marks[item.code]}
          choose={value => markAs(item.code, value)}
          unsure={() => markAs(item.code, null)}
        />
      ))}
      {!area && (
        <LastStep
          comment={draft.comment}
          write={comment => keep({ ...draft, comment })}
          photos={photos}
          keepPhotos={keepPhotos}
          sending={setSending}
          missing={missing}
          silent={missing.length === 0 && !saysSomething(items, draft.marks)}
          goTo={({ code }) => go(areas.findIndex(each => each.items.some(item => item.code === code)))}
        />
      )}
      <RefusalNote refusal={refusalOf(submitted.error ?? saved.error)} />
      <div className={styles.steps}>
        {step > 0 && (
          <button type="button" className={button.secondary} onClick={() => go(step - 1)}>
            {t('ratings.form.previous')}
          </button>
        )}
        {area ? (
          <button type="button" className={button.primary} onClick={() => go(step + 1)}>
            {t('ratings.form.next')}
          </button>
        ) : (
          <button
            type="button"
            className={button.primary}
            disabled={busy || !online || missing.length > 0 || !saysSomething(items, draft.marks)}
            onClick={() => void handIn()}
          >
            {t(submitted.fetching ? 'app.submitting' : 'ratings.form.submit')}
          </button>
        )}
      </div>
      <button type="button" className={button.quiet} disabled={busy || !online} onClick={() => void later()}>
        {t('ratings.form.later')}
      </button>
    </section>
  );
}
