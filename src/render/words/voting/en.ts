import type { VotingWords } from './voting-words.ts'

export const en: VotingWords = {
  language: 'en',
  position: {
    endorsed: 'endorsed, named in a list',
    'by-consensus': 'member then, text adopted by all',
    member: 'member then, endorsers not known',
    for: 'voted for',
    against: 'voted against',
    abstained: 'abstained',
    'not-voting': 'did not vote',
    sponsored: 'sponsored it',
    'no-vote': 'no vote was taken',
    'not-member': 'not a member then',
    unknown: 'unknown',
  },
  andSponsored: ', and sponsored it',
  counts: {
    for: count => `${count} for`,
    against: count => `${count} against`,
    abstaining: count => `${count} abstaining`,
  },
  notRecorded: 'not recorded',
  lost: (until, since, votes) => `without a vote until ${until}; since ${since} by vote${votes}`,
  found: (until, since, votes) => `by vote until ${until}${votes}; without a vote since ${since}`,
  lists: {
    for: 'for',
    against: 'against',
    abstained: 'abstained',
    notVoting: 'did not vote',
    unknown: 'vote not recorded',
    unsure: 'members then or not, not known',
    outside: 'no Member of the United Nations',
  },
  allFor: count => `all ${count} for`,
  coalition: 'Coalition',
  others: count => `${count} others`,
}
