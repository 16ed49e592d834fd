import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { SelectField } from '../desk/SelectField';
import { newId } from '../drafts/new-id';
import { useDraft } from '../drafts/use-draft';
import { expectArrival, Heading } from '../elements/Heading';
import { PhoneHeader } from '../elements/PhoneHeader';
import { FileTopicDocument, type OrganisationKind, type TopicCategory } from '../graphql/generated';
import home from '../home/home.module.css';
import { useOnline } from '../live/use-online';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { Alike } from './Alike';
import { ChoosePhotos } from './ChoosePhotos';
import type { SentPhoto } from './send-photo';
import styles from './topics.module.css';
import { useTopicPlaces } from './use-topic-places';

const categories: readonly TopicCategory[] = [
  ...(['REPAIRS', 'CLEANING', 'SAFETY', 'PARKING', 'FEES', 'NEIGHBOURS', 'SERVICE', 'OTHER'] as const),
];
const whose: readonly OrganisationKind[] = [
  'PROPERTY_FIRM',
  'OWNERS_COMMITTEE',
  'PARTY_ORGANISATION',
  'DEPARTMENT',
];

/** Kept apart: a photo arrives while somebody goes on writing. */
const noPhotos: readonly SentPhoto[] = [];

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly category: TopicCategory;
  readonly whereabouts: string;
  readonly matterOf: OrganisationKind | '';
}

/** What should be talked about: said in a minute, kept until it is sent. */
export function NewTopicPage() {
  const { t } = useTranslation();
  const online = useOnline();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { estates } = useTopicPlaces();
  const [chosen, setChosen] = useState(search.get('estate') ?? '');
  const estateId = chosen || (estates[0]?.id ?? '');
  const [empty] = useState<Draft>(() => ({
    ...{ id: newId(), title: '', text: '', category: 'REPAIRS', whereabouts: '', matterOf: '' },
  }));
  const [draft, keep, forget] = useDraft('topic', empty);
  const [photos, keepPhotos, forgetPhotos] = useDraft('topic-photos', noPhotos);
  const [sending, setSending] = useState(false);
  const [{ fetching, error }, file] = useMutation(FileTopicDocument);
  const refusal = refusalOf(error);

  async function send() {
    const { matterOf, title, text, whereabouts, ...rest } = draft;
    const said = { title: title.trim(), text: text.trim(), whereabouts: whereabouts.trim() };
    const input = {
      ...rest,
      ...said,
      estateId,
      matterOf: matterOf || null,
      paperIds: photos.map(({ id }) => id),
    };
    const { data } = await file({ input });
    if (!data) return;
    forget();
    forgetPhotos();
    expectArrival();
    await navigate(`/topics/${data.fileTopic.id}`, { replace: true });
  }

  return (
    <div className={home.page}>
      <PhoneHeader
        title={<Heading tab={t('topics.create.title')}>{t('topics.create.title')}</Heading>}
        line={estates.find(({ id }) => id === estateId)?.name}
      />
      <main id="content" className={home.main}>
        <Link to="/topics" className={styles.back}>
          ← {t('topics.back')}
        </Link>
        <p className={online ? styles.lead : styles.offline} role="status">
          {t(online ? 'topics.create.saved' : 'topics.create.offline')}
        </p>
        <div className={home.card}>
          <ActForm
            submit={t('topics.create.submit')}
            busy={fetching}
            ready={
              online && !sending && estateId !== '' && draft.title.trim() !== '' && draft.text.trim() !== ''
            }
            error={error}
            send={send}
          >
            {estates.length > 1 && (
              <SelectField
                label={t('topics.estate')}
                value={estateId}
                options={estates.map(({ id, name }) => [id, name] as const)}
                choose={setChosen}
                refusal={atField(refusal, 'estateId')}
              />
            )}
            <Field
              label={t('topics.create.name')}
              hint={t('topics.create.nameHint')}
              refusal={atField(refusal, 'title')}
            >
              <input
                required
                maxLength={60}
                value={draft.title}
                onChange={event => keep({ ...draft, title: event.currentTarget.value })}
              />
            </Field>
            <Alike estateId={estateId} title={draft.title} />
            <Field label={t('topics.create.text')} refusal={atField(refusal, 'text')}>
              <textarea
                rows={6}
                required
                maxLength={1000}
                value={draft.text}
                onChange={event => keep({ ...draft, text: event.currentTarget.value })}
              />
            </Field>
            <SelectField
              label={t('topics.create.category')}
              value={draft.category}
              options={categories.map(value => [value, t(`topics.category.${value}`)] as const)}
              choose={category => keep({ ...draft, category })}
            />
            <Field
              label={t('topics.create.where')}
              hint={t('topics.create.whereHint')}
              refusal={atField(refusal, 'whereabouts')}
            >
              <input
                maxLength={100}
                value={draft.whereabouts}
                onChange={event => keep({ ...draft, whereabouts: event.currentTarget.value })}
              />
            </Field>
            <SelectField
              label={t('topics.create.whose')}
              value={draft.matterOf}
              options={[
                ['', t('topics.create.unknown')],
                ...whose.map(value => [value, t(`topics.create.whoseIs.${value}`)] as const),
              ]}
              choose={matterOf => keep({ ...draft, matterOf })}
            />
            <ChoosePhotos sent={photos} keep={keepPhotos} busy={setSending} />
          </ActForm>
        </div>
      </main>
    </div>
  );
}
