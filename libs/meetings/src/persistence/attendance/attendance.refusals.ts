import { Refusal } from '@sifang/kernel';
import { proxiesTooMany, proxyChain, proxyGivenAlready } from '../../domain/attendance/proxy.js';

const idTaken = (): Refusal =>
  new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id');

/** What it means when two people were at it at the same moment and the database decided. */
export const attendanceConstraints: Readonly<Record<string, () => Refusal>> = {
  attendance_pkey: idTaken,
  seat_proxy_pk: idTaken,
  seat_proxy_once: proxyGivenAlready,
  seat_proxy_nth: proxiesTooMany,
  seat_proxy_most: proxiesTooMany,
  seat_proxy_no_chain: proxyChain,
  remote_request_open_once: () =>
    new Refusal('REMOTE_ASKED_ALREADY', 'This seat already asks to attend from elsewhere.'),
};
