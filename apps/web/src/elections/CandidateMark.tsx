import { useTranslation } from 'react-i18next';
import type { CandidateState } from '../graphql/generated';
import pill from '../elements/pill.module.css';

const looks: Record<CandidateState, 'good' | 'wait' | 'bad' | undefined> = {
  NOMINATED: 'wait',
  CONSENTED: 'wait',
  ADMITTED: 'good',
  REJECTED: 'bad',
  DECLINED: undefined,
  WITHDRAWN: undefined,
};

/** Where a candidate stands. */
export function CandidateMark({ state }: { state: CandidateState }) {
  const { t } = useTranslation();
  return (
    <span className={pill.pill} data-look={looks[state]}>
      {t(`elections.candidates.state.${state}`)}
    </span>
  );
}
