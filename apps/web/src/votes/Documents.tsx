import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { VotingKeyDocument } from '../graphql/generated';
import styles from './documents.module.css';

const NOTICED = ['NOTICED', 'CLOSED', 'RESULT_POSTED', 'DECLARED', 'ARCHIVED'];
const POSTED = ['RESULT_POSTED', 'DECLARED', 'ARCHIVED'];

interface Props {
  voteId: string;
  state: string;
  /** Who ran or counted it has the record of the count, with exact figures. */
  record?: boolean;
}

/** What there is to take home of a vote, and the page that checks it. */
export function Documents({ voteId, state, record = false }: Props) {
  const { t } = useTranslation();
  const files = `/files/votes/${voteId}`;
  const posted = POSTED.includes(state);
  const [{ data }] = useQuery({ query: VotingKeyDocument, pause: !posted });
  const key = data?.votingKey.id;
  const papers = [
    ...(NOTICED.includes(state) ? (['notice'] as const) : []),
    ...(posted ? (['result'] as const) : []),
    ...(posted && record ? (['count-record'] as const) : []),
  ];
  return (
    <ul className={styles.documents}>
      {papers.map(paper => (
        <li key={paper}>
          <span>{t(`booth.documents.${paper}`)}</span>
          {(['docx', 'xlsx'] as const).map(format => (
            <a key={format} href={`${files}/papers/${paper}.${format}`} download>
              {t(`booth.documents.${format}`)}
              <span className="visually-hidden">{t(`booth.documents.${paper}`)}</span>
            </a>
          ))}
        </li>
      ))}
      {hasDocuments(state) && (
        <li>
          <span>{t('booth.documents.checkpoint')}</span>
          <a href={`${files}/checkpoint`} download>
            {t('booth.documents.download')}
            <span className="visually-hidden">{t('booth.documents.checkpoint')}</span>
          </a>
        </li>
      )}
      {posted && (
        <li>
          <span>{t('booth.documents.bundle')}</span>
          <a href={`${files}/bundle`} download>
            {t('booth.documents.download')}
            <span className="visually-hidden">{t('booth.documents.bundle')}</span>
          </a>
          <a href={key ? `/verify#key=${key}` : '/verify'} target="_blank" rel="noreferrer">
            {t('booth.documents.verify')}
          </a>
        </li>
      )}
      {key && (
        <li>
          <span>{t('booth.documents.key')}</span>
          <code>{key}</code>
        </li>
      )}
    </ul>
  );
}

export function hasDocuments(state: string): boolean {
  return NOTICED.includes(state);
}
