/** Of ballot `b`, out of its batch `c`. */
export const SALT = `substr(c.salts, (b.log_index - c.first) * 16 + 1, 16)`;
export const LEAF = `substr(c.leaves, (b.log_index - c.first) * 32 + 1, 32)`;

export const OF_BATCH = `JOIN ballot_batch c ON c.vote_id = b.vote_id AND c.no = b.batch`;
