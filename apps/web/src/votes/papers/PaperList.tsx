import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import button from '../../elements/button.module.css';
import {
  AccountForPaperDocument,
  DeliverPaperDocument,
  type PaperRowFragment,
  ProxyLettersDocument,
  ReturnPaperDocument,
} from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import desk from '../desk/vote-desk.module.css';
import styles from './papers.module.css';

interface Props {
  voteId: string;
  papers: readonly PaperRowFragment[];
  done: () => void;
}

/** Each paper with what comes next for it. */
export function PaperList({ voteId, papers, done }: Props) {
  const { t } = useTranslation();
  const [delivered, deliver] = useMutation(DeliverPaperDocument);
  const [returned, takeBack] = useMutation(ReturnPaperDocument);
  const [accounted, accountFor] = useMutation(AccountForPaperDocument);
  // Who may not read the letters takes papers back from the owners alone.
  const [{ data: proxies }] = useQuery({ query: ProxyLettersDocument, variables: { voteId } });
  const letterFor = (unitNo: number) =>
    proxies?.proxyLetters.find(letter => letter.unitNo === unitNo && !letter.revokedAt);
  const error = delivered.error ?? returned.error ?? accounted.error;

  const after = (asked: Promise<{ data?: unknown }>) => void asked.then(({ data }) => data && done());
  const handOver = (number: number, how: 'SIGNED_FOR' | 'AT_THE_DOOR') => {
    const proof = how === 'SIGNED_FOR' ? t('votes.paperDesk.signedFor') : '';
    after(deliver({ input: { voteId, number, how, proof, photoIds: [] } }));
  };

  return (
    <>
      <RefusalNote refusal={refusalOf(error)} />
      {papers.length === 0 && <p>{t('votes.paperDesk.none')}</p>}
      <ul className={desk.list}>
        {papers.map(({ number, unitNo, unit, state, accountedAs, ...travels }) => (
          <li key={number} className={styles.paper}>
            <span className="num">{String(number).padStart(6, '0')}</span>
            <strong>{unit}</strong>
            <span>
              {accountedAs
                ? t(`votes.paperDesk.account.${accountedAs}`)
                : t(`votes.paperDesk.state.${state}`)}
            </span>
            <Travels {...travels} />
            <span className={styles.acts}>
              {state === 'PRINTED' && (
                <>
                  <Act
                    name={t('votes.paperDesk.how.SIGNED_FOR')}
                    about={number}
                    act={() => handOver(number, 'SIGNED_FOR')}
                  />
                  <Act
                    name={t('votes.paperDesk.how.AT_THE_DOOR')}
                    about={number}
                    act={() => handOver(number, 'AT_THE_DOOR')}
                  />
                </>
              )}
              {state === 'DELIVERED' && (
                <Act
                  name={t('votes.paperDesk.takeBack')}
                  about={number}
                  act={() => after(takeBack({ input: { voteId, number } }))}
                />
              )}
              {state === 'DELIVERED' && letterFor(unitNo) && (
                <Act
                  name={t('votes.paperDesk.takeBackFrom', { name: letterFor(unitNo)!.agentName })}
                  about={number}
                  act={() => after(takeBack({ input: { voteId, number, letterId: letterFor(unitNo)!.id } }))}
                />
              )}
              {(state === 'PRINTED' || state === 'DELIVERED') &&
                (['NOT_AT_HOME', 'REFUSED', 'LOST'] as const).map(as => (
                  <Act
                    key={as}
                    name={t(`votes.paperDesk.account.${as}`)}
                    about={number}
                    act={() => after(accountFor({ input: { voteId, number, as, note: '' } }))}
                  />
                ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type TravelsOfPaper = Pick<
  PaperRowFragment,
  'deliveredHow' | 'deliveredAt' | 'deliveredBy' | 'proof' | 'returnedAt' | 'handedInBy' | 'note'
>;

function Travels({
  deliveredHow,
  deliveredAt,
  deliveredBy,
  proof,
  returnedAt,
  handedInBy,
  note,
}: TravelsOfPaper) {
  const { t } = useTranslation();
  const said = [
    deliveredAt && t('votes.paperDesk.deliveredAt', { time: dayAndClock(deliveredAt) }),
    deliveredHow && t(`votes.paperDesk.how.${deliveredHow}`),
    ...[deliveredBy, proof],
    returnedAt && t('votes.paperDesk.returnedAt', { time: dayAndClock(returnedAt) }),
    handedInBy && t('votes.paperDesk.handedIn', { name: handedInBy }),
    note,
  ];
  return <span className={desk.quiet}>{said.filter(Boolean).join(' · ')}</span>;
}

function Act({ name, about, act }: { name: string; about: number; act: () => void }) {
  return (
    <button type="button" className={button.quiet} onClick={act} aria-label={`${name} ${about}`}>
      {name}
    </button>
  );
}
