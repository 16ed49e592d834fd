import { Args, ID } from '@nestjs/graphql';
import { asId } from '@sifang/kernel';

/** Left out: one's own seat, or the only one that a letter of proxy lets one sit on. Refused with INVALID_ID. */
export const SeatSatOn = (): ParameterDecorator =>
  Args(
    'seatId',
    {
      type: () => ID,
      nullable: true,
      description: 'Of whoever stands in for a seat: which one. Your own when left out.',
    },
    { transform: (id: string | null | undefined) => (id == null ? null : asId(id, 'seatId')) },
  );
