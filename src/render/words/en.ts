import { counted } from '../../text/index.ts'
import type { Range } from '../../types.ts'
import { languageName } from './language-names.ts'
import { statesOf } from './states-of.ts'
import type { Words } from './words.ts'

/** The fixed words in English. */
export const en: Words = {
  language: 'en',
  quote: text => `“${text}”`,
  labelled: (label, value) => `${label}: ${value}`,
  separator: '; ',
  status: {
    official: 'official text',
    copy: 'copy',
    phrase: 'short quotation, unchecked',
    reported: 'reported',
    summary: 'our summary',
  },
  advice: {
    official: 'What is marked “official text” may be quoted as it stands.',
    copy: 'What is marked “copy” may be quoted if the copy is named.',
    phrase: 'What is marked “short quotation, unchecked” may be quoted after it was checked in the source.',
    reported: 'What is marked “reported” is no quotation: it was read only in a notice or in a shortened list.',
    summary: 'What is marked “our summary” must never be quoted.',
  },
  checked: {
    status: 'short quotation, checked',
    advice:
      'What is marked “short quotation, checked” was found by a script in an unofficial machine-readable copy; it may be quoted if the copy is named.',
  },
  mode: {
    consensus: 'adopted by consensus',
    'adopted-without-vote': 'adopted without a vote',
    vote: 'adopted by vote',
    endorsed: 'endorsed by some members',
    network: 'statement of a local diplomatic network',
    chair: 'statement of the chair',
    unknown: 'adoption not on record',
    none: 'background only: never adopted',
  },
  adoption: {
    members: range => membersIn(range, 'member', 'members'),
    membersThen: range => membersIn(range, 'member at the time', 'members at the time'),
    endorsers: (endorsers, date) => {
      const states = statesOf(endorsers)
      const parts = states === null ? [] : [counted(states, 'member')]
      const observers = endorsers.observers?.length ?? 0
      if (observers > 0) parts.push(counted(observers, 'observer'))
      const who = parts.join(' and ')
      if (who === '') return null
      return `endorsed by ${who}${date === null ? '' : `, ${date}`}`
    },
    supporters: endorsers => {
      const count = statesOf(endorsers)
      return count === null ? null : `supported by ${count}`
    },
    votes: votes =>
      `vote: ${[
        votes.for === null ? 'number for not recorded' : `${votes.for} for`,
        votes.against === null ? 'number against not recorded' : `${votes.against} against`,
        votes.abstaining === null ? 'abstentions not recorded' : counted(votes.abstaining, 'abstention'),
      ].join(', ')}`,
    basis: basis => `basis: ${basis}`,
    inferred: mode => `${mode}, inferred`,
  },
  termKind: { term: 'term', formulation: 'set phrase', instrument: 'named text', operative: 'operative words' },
  documentKind: {
    'joint-statement': 'joint statement',
    'country-statement': 'joint statement on a country',
    'chair-statement': 'statement of the chair',
    declaration: 'declaration',
    'founding-declaration': 'founding declaration',
    agenda: 'agenda',
    'guiding-principles': 'guiding principles',
    'terms-of-reference': 'terms of reference',
    'programme-of-action': 'programme of action',
    resolution: 'resolution',
    'working-group-output': 'text of a working group',
    report: 'report',
    'consultation-summary': 'summary of a consultation',
    other: 'other document',
  },
  holding: {
    official: 'official text held',
    copy: 'copy held',
    digest: 'only short phrases held',
    listed: 'text not held',
  },
  force: { concern: 'concern', call: 'call', commitment: 'commitment', principle: 'principle' },
  noForce: 'not stated',
  reach: {
    foc: 'FOC only, as far as the texts held show',
    near: 'FOC in these words; the wording of the UN above is near',
    un: 'UN only',
    both: 'FOC and UN',
    neither: 'neither FOC nor UN',
  },
  use: { position: 'State the position', answer: 'Answer an objection', ask: 'Ask for a commitment' },
  care: {
    adoption: 'Who agreed',
    age: 'Age',
    wording: 'Worded otherwise elsewhere',
    sources: 'The sources differ',
  },
  addedBy: (name, date) => `Added by ${name}${date === null ? '' : `, ${date}`}; not part of the toolkit itself`,
  titles: {
    glance: 'At a glance',
    background: 'Background',
    points: 'Talking points',
    care: 'Use with care',
    terms: 'Agreed terms',
    otherTerms: 'Terms of some members only, or of texts whose adoption is not known',
    wording: 'Agreed wording',
    otherWording: 'Wording of some members only, or of texts whose adoption is not known',
    references: 'Reference documents',
    resources: 'Key resources',
    coverage: 'Coverage',
    unread: 'Documents on this subject that were not read',
    notices: 'Notices: reported, not agreed',
    unresolved: 'Citations not found',
    sources: 'Sources',
    acknowledgements: 'Acknowledgement',
  },
  labels: {
    statement: 'Statement',
    adoption: 'Adoption',
    read: 'Read',
    quotable: 'What may be quoted',
    objection: 'If it is said',
    force: 'Force',
    reach: 'Reach',
    corpus: 'Fingerprint of the corpus',
    seenAt: 'wording seen in',
  },
  columns: {
    term: 'Term',
    kind: 'Kind',
    widest: 'Widest adoption',
    first: 'First use',
    latest: 'Latest use',
    documents: 'Documents',
  },
  incomplete: (title, read) =>
    read === null
      ? `The statement behind this brief, ${title}, was not read.`
      : `The statement behind this brief, ${title}, was not read whole. What was read: ${read}.`,
  complete: 'Complete it with:',
  noSource: 'No address of its text is known.',
  wholeRead: 'the whole text',
  nothingRead: 'nothing of the text',
  edition: latest => (latest === null ? 'Latest text used: undated.' : `Latest text used: ${latest}.`),
  issuer: name => name,
  source: index => `source ${index}`,
  inLanguage: language => `in ${languageName(language, 'en')}`,
  textIn: language => `${languageName(language, 'en')} text`,
  sameParagraph: (language, place) => `The same paragraph in ${languageName(language, 'en')}, ${place}`,
  none: 'none',
  ownLabel: {
    ours: 'our label: none on record',
    seenIn: document => `none on record: seen in ${document}, not agreed as such`,
    elsewhere: 'none on record: not agreed as such',
  },
  shortfall: (points, { dropped, statementRead }) => {
    const left =
      dropped === 1
        ? '1 more point was left out: no citation of it resolves.'
        : `${dropped} more points were left out: no citation of theirs resolves.`
    const said = statementRead ? [] : ['The statement itself was not read whole; its text may carry more.']
    if (dropped > 0) said.push(left)
    const carried = `The texts at hand carry ${points === 0 ? 'no talking point' : counted(points, 'talking point')}.`
    return said.length === 0 ? null : [carried, ...said].join(' ')
  },
  counterparts: 'In texts of the United Nations:',
  noPoints: 'No talking point is supported by the texts at hand.',
  noWording: 'No wording that may be quoted is at hand.',
  noTerms: 'No agreed term is at hand.',
  noUnread: 'Every document on this subject that we know of was read, in whole or in part.',
  noticesLead: 'Read only in notices about the texts or in shortened lists, so perhaps not the words of the documents:',
  noAddress: 'no address known',
  acknowledgeUn:
    'Texts of the United Nations are quoted here from copies; the United Nations is their source. Its official records prevail.',
}

function membersIn(range: Range, one: string, many: string): string | null {
  const { min, max } = range
  if (min !== null && max !== null) return min === max ? counted(min, one, many) : `${min} to ${max} ${many}`
  if (min !== null) return `at least ${counted(min, one, many)}`
  return max === null ? null : `at most ${counted(max, one, many)}`
}
