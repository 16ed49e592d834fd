import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useDraft } from '../../drafts/use-draft';
import button from '../../elements/button.module.css';
import { ConfirmDialog } from '../../desk/ConfirmDialog';
import {
  type EstatesToMeetQuery,
  ScheduleMeetingDocument,
  ScheduleMeetingOnTopicsDocument,
  StartMeetingSeriesDocument,
  type StartMeetingSeriesInput,
} from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { usePickedTopics } from '../../topics/use-picked-topics';
import { AgendaEditor } from './AgendaEditor';
import { Basics } from './Basics';
import { Clashes } from './Clashes';
import { emptyDraft, toInput, toSeriesInput, withoutBlanks } from './meeting-draft';
import type { Part } from './part';
import { Repeat } from './Repeat';
import styles from './schedule.module.css';
import { SeatsEditor } from './SeatsEditor';

export function ScheduleForm(props: {
  estates: EstatesToMeetQuery['estates'];
  viewerId: string | undefined;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [begun] = useState(emptyDraft);
  const [draft, keep, forget] = useDraft('meeting-to-call', begun);
  const [called, schedule] = useMutation(ScheduleMeetingDocument);
  const [calledOnTopics, scheduleOnTopics] = useMutation(ScheduleMeetingOnTopicsDocument);
  const [started, start] = useMutation(StartMeetingSeriesDocument);
  const [clearing, setClearing] = useState(false);
  const topics = usePickedTopics(draft.estateId);
  const onTopics = topics.topicIds.length > 0;
  const { fetching, error } = draft.rhythm ? started : onTopics ? calledOnTopics : called;
  const form = useRef<HTMLFormElement>(null);
  const refusal = refusalOf(error);

  // The reader is taken to what was refused, wherever on this long page it is.
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    keep(draft);
    if (draft.rhythm) return startSeries(toSeriesInput(draft, draft.rhythm));
    const meeting = onTopics
      ? await callOnTopics()
      : (await schedule({ input: toInput(draft) })).data?.scheduleMeeting;
    if (!meeting) return;
    const { id, viewerMayChair } = meeting;
    forget();
    void navigate(viewerMayChair ? `/meetings/${id}/console` : '/meetings');
  }

  /** Topics may be all that there is to talk about: a row that was left blank is no item then. */
  async function callOnTopics() {
    const agenda = withoutBlanks(draft.agenda);
    keep({ ...draft, agenda });
    const input = { ...toInput({ ...draft, agenda }), topicIds: [...topics.topicIds] };
    const { data } = await scheduleOnTopics({ input });
    if (data) topics.forget();
    return data?.scheduleMeetingOnTopics;
  }

  async function startSeries(input: StartMeetingSeriesInput) {
    const { data } = await start({ input });
    if (!data) return;
    forget();
    void navigate(`/calendar?estate=${input.estateId}`);
  }

  const part: Part = { draft, change: change => keep({ ...draft, ...change }), refusal };
  return (
    <form ref={form} className={styles.form} onSubmit={event => void submit(event)} noValidate>
      <p className={styles.lead}>{t('schedule.lead')}</p>
      <Basics {...part} estates={props.estates} />
      <SeatsEditor {...part} viewerId={props.viewerId} />
      <AgendaEditor {...part} />
      {!draft.rhythm && topics.picker}
      <Repeat {...part} />
      <Clashes draft={draft} />
      <div className={styles.end}>
        <RefusalNote refusal={refusal} />
        <button type="submit" className={button.primary} disabled={fetching}>
          {t(fetching ? 'schedule.submitting' : draft.rhythm ? 'series.start' : 'schedule.submit')}
        </button>
        <button type="button" className={button.quiet} onClick={() => setClearing(true)}>
          {t('schedule.startOver')}
        </button>
      </div>
      {clearing && (
        <ConfirmDialog
          question={t('schedule.startOverQuestion')}
          text={t('schedule.startOverText')}
          act={t('schedule.startOver')}
          cancel={() => setClearing(false)}
          confirm={() => {
            setClearing(false);
            keep(emptyDraft());
          }}
        />
      )}
    </form>
  );
}
