import { Args, ID } from '@nestjs/graphql';
import { asId } from '@sifang/kernel';

/** An argument that names a meeting. Refused with INVALID_ID when it is no id. */
export const MeetingId = (name = 'meetingId'): ParameterDecorator =>
  Args(name, { type: () => ID, description: 'The meeting.' }, { transform: (id: string) => asId(id, name) });
