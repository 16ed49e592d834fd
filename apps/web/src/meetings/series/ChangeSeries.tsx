import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { ChangeMeetingSeriesDocument, type SeriesFragment } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { rhythmAgain, toRhythm } from './rhythm-draft';
import { RhythmFields } from './RhythmFields';

/** Name, place and rhythm of what will be called; who sits and what is discussed stay. */
export function ChangeSeries(props: {
  series: SeriesFragment;
  cancel: () => void;
  changed: (all: readonly SeriesFragment[]) => void;
}) {
  const { t } = useTranslation();
  const { series, cancel, changed } = props;
  const [title, setTitle] = useState(series.title);
  const [venue, setVenue] = useState(series.venue);
  const [rhythm, setRhythm] = useState(() => rhythmAgain(series));
  const [{ error, fetching }, change] = useMutation(ChangeMeetingSeriesDocument);
  const refusal = refusalOf(error);

  async function send() {
    const { id: seriesId, version, chairId } = series;
    const input = { seriesId, version, chairId, title, venue, rhythm: toRhythm(rhythm) };
    const { data } = await change({ input });
    if (data) changed(data.changeMeetingSeries);
  }

  return (
    <ActForm submit={t('series.save')} busy={fetching} error={error} send={send} cancel={cancel}>
      <Field label={t('series.name')} refusal={atField(refusal, 'title')}>
        <input value={title} onChange={event => setTitle(event.currentTarget.value)} />
      </Field>
      <Field label={t('series.venue')} refusal={atField(refusal, 'venue')}>
        <input value={venue} onChange={event => setVenue(event.currentTarget.value)} />
      </Field>
      <RhythmFields rhythm={rhythm} change={setRhythm} refusal={refusal} />
    </ActForm>
  );
}
