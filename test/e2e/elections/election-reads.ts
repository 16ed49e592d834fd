export const LIVE = `subscription ($electionId: ID!, $after: String) { electionLive(electionId: $electionId, after: $after) {
  cursor seq election { state request { signed { heads } } objections { text answer } timeline { type } } } }`;

export const ASK = {
  election: `query ($id: ID!) { election(id: $id) { id state seq kind size seats actBy groupPostedUntil leastCandidates voteId
    endedBecause viewerMay group { name side leads } duties { duty dueOn doneOn standing }
    request { signed { heads area } whole { heads area } leastHeads leastArea }
    lists { version postedOn until over because candidates { id name } }
    objections { id text answer upheld mine } votes { voteId round voidBecause }
    result { outcome seats missing elected { id name } alternates { id name } ties { seats candidates { id name } } }
    lots { place witnesses order { name } } timeline { type text name byName duty } } }`,
  electionsAt:
    'query ($estateId: ID!) { electionsAt(estateId: $estateId) { id state kind nextDuty nextDutyOn actBy } }',
  candidates: `query ($electionId: ID!) { candidates(electionId: $electionId) { id name unitName state stateBecause place page
    nominatedBy nominator supporters mine viewerMay checks { item declared verdict evidence checkedBy } } }`,
  candidate: `query ($id: ID!) { candidate(id: $id) { id name state stateBecause page pageLength photoId viewerMay
    checks { item verdict evidence } questions { id text answer } } }`,
  committee: `query ($estateId: ID!) { committee(estateId: $estateId) {
    electionId term { number members { name } } filings { id change happenedOn } } }`,
} as const;
