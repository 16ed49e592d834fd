import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import { expectArrival } from '../../elements/Heading';
import { OpenRatingRoundDocument, type RatingCycle, type RatingToOpenQuery } from '../../graphql/generated';
import { daysAfter, today } from '../../language/times';
import { useServerNow } from '../../live/server-clock';
import { atField, withinField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { CYCLES, periodName, periodsUntil } from '../period';
import { GROUPS } from '../rater-groups';
import { useNamed } from '../use-named';
import { WeightFields, type Weights } from './WeightFields';

const wanted = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : null);

/** What a round needs before it is opened; what is left empty is decided as usual. */
export function OpenForm({ estateId, offered }: { estateId: string; offered: RatingToOpenQuery }) {
  const { t } = useTranslation();
  const named = useNamed();
  const navigate = useNavigate();
  const now = useServerNow();
  const { ratingInstruments: instruments, organisationsAt: organisations } = offered;
  const [id] = useState(newId);
  const [instrument, setInstrument] = useState(instruments[0]?.code ?? '');
  const firm = organisations.find(({ kind }) => kind === 'PROPERTY_FIRM') ?? organisations[0];
  const [subjectId, setSubject] = useState(firm?.id ?? '');
  const [chosen, setCycle] = useState<RatingCycle>();
  const [period, setPeriod] = useState('');
  const [closes, setCloses] = useState('');
  const [sample, setSample] = useState('');
  const [response, setResponse] = useState('');
  const [weights, setWeights] = useState<Weights>({});
  const [{ fetching, error }, open] = useMutation(OpenRatingRoundDocument);
  const refusal = refusalOf(error);
  const usual = instruments.find(({ code }) => code === instrument)?.every ?? 'QUARTER';
  const cycle = chosen ?? usual;
  const periods = periodsUntil(now, cycle, 4);
  const asked = periods.includes(period) ? period : (periods[0] ?? null);
  const closesAt = closes || `${daysAfter(today(now), 14)}T20:00`;

  async function send() {
    const given = GROUPS.flatMap(group => {
      const weight = wanted(weights[group] ?? '');
      return weight === null ? [] : [{ group, weight }];
    });
    const { data } = await open({
      input: {
        ...{ id, estateId, subjectId, instrument, period: asked },
        ...{ closesAt: new Date(`${closesAt}:00+08:00`).toISOString() },
        ...{ minSample: wanted(sample), minResponsePercent: wanted(response) },
        weights: given.length > 0 ? given : null,
      },
    });
    if (!data) return;
    expectArrival();
    await navigate(`/ratings/desk/${data.openRatingRound.id}`);
  }

  return (
    <ActForm
      submit={t('ratings.open.submit')}
      busy={fetching}
      ready={instrument !== '' && subjectId !== ''}
      error={error}
      send={send}
    >
      <SelectField
        label={t('ratings.open.subject')}
        value={subjectId}
        options={organisations.map(each => [each.id, each.name] as const)}
        choose={setSubject}
        refusal={atField(refusal, 'subjectId')}
      />
      <SelectField
        label={t('ratings.open.instrument')}
        value={instrument}
        options={instruments.map(
          each => [each.code, t('ratings.open.version', { name: named(each), n: each.version })] as const,
        )}
        choose={setInstrument}
        refusal={atField(refusal, 'instrument')}
      />
      <SelectField
        label={t('ratings.cycle')}
        value={cycle}
        options={CYCLES.map(each => [each, t(`ratings.cycleIs.${each}`)] as const)}
        choose={setCycle}
      />
      <SelectField
        label={t('ratings.open.period')}
        value={asked ?? ''}
        options={periods.map(each => [each, periodName(each, t)] as const)}
        choose={setPeriod}
        refusal={atField(refusal, 'period')}
      />
      <Field
        label={t('ratings.open.closes')}
        hint={t('ratings.open.closesHint')}
        refusal={atField(refusal, 'closesAt')}
      >
        <input
          type="datetime-local"
          required
          value={closesAt}
          onChange={event => setCloses(event.currentTarget.value)}
        />
      </Field>
      <Field
        label={t('ratings.open.sample')}
        hint={t('ratings.open.sampleHint')}
        refusal={atField(refusal, 'minSample')}
      >
        <input inputMode="numeric" value={sample} onChange={event => setSample(event.currentTarget.value)} />
      </Field>
      <Field
        label={t('ratings.open.response')}
        hint={t('ratings.open.responseHint')}
        refusal={atField(refusal, 'minResponsePercent')}
      >
        <input
          inputMode="numeric"
          value={response}
          onChange={event => setResponse(event.currentTarget.value)}
        />
      </Field>
      <WeightFields weights={weights} keep={setWeights} refusal={withinField(refusal, 'weights')} />
    </ActForm>
  );
}
