import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { useDraft } from '../drafts/use-draft';
import button from '../elements/button.module.css';
import { CheckInDocument, type MyMeetingFragment } from '../graphql/generated';
import { NO_ANSWER, type Refusal, refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import type { MyPlace } from '../live/my-place';
import styles from './phone.module.css';

/** One big button. The code comes from the QR on the big screen, or is typed from it. */
export function CheckIn(props: {
  meetingId: string;
  place: MyPlace;
  checkedIn: (mine: MyMeetingFragment) => void;
}) {
  const { t } = useTranslation();
  const { meetingId, place } = props;
  const [asked] = useSearchParams();
  const [code, keepCode, forgetCode] = useDraft(`code.${meetingId}`, asked.get('code') ?? '');
  const [{ fetching }, checkIn] = useMutation(CheckInDocument);
  const [refusal, setRefusal] = useState<Refusal>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const plain = code.trim().toUpperCase();
    if (plain.length !== 4)
      return setRefusal({ code: 'CODE_SHORT', sentence: t('phone.checkIn.codeShort'), field: 'code' });
    const { data, error } = await checkIn({ input: { meetingId, code: plain } });
    if (data) {
      forgetCode();
      return props.checkedIn(data.checkIn);
    }
    const refused = refusalOf(error);
    const unsure = refused?.code === NO_ANSWER;
    setRefusal(unsure ? { ...refused, code: 'UNSURE', sentence: t('phone.checkIn.unsure') } : refused);
  }

  const party = t(`terms.party.${place.party}.name`);
  return (
    <form className={styles.card} onSubmit={event => void submit(event)} noValidate>
      <h2 className={styles.title}>{t('phone.checkIn.title')}</h2>
      <p>{t('phone.checkIn.lead', { party, title: place.title })}</p>
      <div className={styles.field}>
        <label htmlFor="code">{t('phone.checkIn.code')}</label>
        <input
          id="code"
          className={`${styles.code} num`}
          value={code}
          onChange={event => keepCode(event.target.value)}
          maxLength={8}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          inputMode="text"
          aria-describedby="code-hint code-refusal"
          aria-invalid={Boolean(refusal)}
        />
        <p id="code-hint" className={styles.hint}>
          {t('phone.checkIn.codeHint')}
        </p>
      </div>
      <RefusalNote refusal={refusal} id="code-refusal" />
      <button type="submit" className={`${button.primary} ${button.wide}`} disabled={fetching}>
        {t(fetching ? 'phone.checkIn.submitting' : 'phone.checkIn.submit')}
      </button>
      <Link to={`/m/${meetingId}/presence`}>{t('phone.checkIn.elsewhere')}</Link>
    </form>
  );
}
