/** 选举项 of vote `v` with their places among its items, as `PlacedSlate`. */
export const PLACED_SLATES = `
  (SELECT coalesce(json_agg(json_build_object('no', s.no, 'text', s.text, 'seats', s.seats, 'electionId', s.election_id, 'first', s.first, 'size', s.size)
                            ORDER BY s.no), '[]')
     FROM (SELECT l.no, l.text, l.seats, l.election_id, min(i.position) - 1 AS first, count(*) AS size
             FROM owners_vote_slate l JOIN owners_vote_item i ON i.vote_id = l.vote_id AND i.slate = l.no
            WHERE l.vote_id = v.id GROUP BY l.no, l.text, l.seats, l.election_id) s)`;
