import { counted, grouped } from '../../../text/index.ts'
import type { CompilingWords } from './compiling-words.ts'

export const en: CompilingWords = {
  language: 'en',
  title: label => `Agreed wording: ${label}`,
  addressee: {
    states: 'States',
    business: 'Business enterprises',
    'united-nations': 'The United Nations system',
    stakeholders: 'All stakeholders, and others',
    principles: 'Principles, and calls without a named addressee',
    'not-held': 'Only phrases held: who is called upon is not known',
  },
  called: {
    states: 'States',
    business: 'business enterprises',
    'united-nations': 'the United Nations system',
    stakeholders: 'all stakeholders, and others',
  },
  also: parties => `also: ${parties}`,
  columns: {
    wording: 'Agreed wording',
    source: 'Source, paragraph',
    adopted: 'Adopted how, votes',
    standing: 'Still so?',
  },
  paragraphs: count => counted(count, 'paragraph'),
  texts: count => counted(count, 'text'),
  bestOf: (paragraphs, all) => `${paragraphs}, the best of ${grouped(all)},`,
  adopted: 'Adopted',
  counts: {
    withoutVote: count => `${count} without a vote`,
    byVote: count => `${count} by vote`,
    bySome: count => `${count} by some members only`,
    unknown: count => `${count} not on record`,
  },
  lostConsensus: count =>
    count === 1
      ? '1 is of a text that has lost consensus since.'
      : `${count} are of texts that have lost consensus since.`,
  phrases: count => `Of ${count} only short phrases are held.`,
  leftOut: {
    limit: count => counted(count, 'more paragraph'),
    notAdopted: count => `${counted(count, 'use')} in texts that nobody adopted, such as drafts that failed`,
    reported: count => `${counted(count, 'use')} only reported, not read in the text`,
    mentioned: count => `${counted(count, 'use')} in the title of another text or the name of a body`,
    planned: count => `${counted(count, 'use')} in a programme of work, which names subjects`,
    general: count => `${counted(count, 'use')} of general terms, in texts on something else`,
    apart: count => `${counted(count, 'use')} whose words stand apart`,
  },
  leftOutLead: 'Left out',
  empty: {
    limit: (label, paragraphs) => `all of “${label}” (${counted(paragraphs, 'paragraph')}), for want of room`,
    above: label => `“${label}” as a heading: its paragraphs stand under what was asked for before it`,
    none: label => `“${label}”: no agreed wording was found`,
  },
  narrow:
    'The best were chosen. Narrow it with --since, --issuer or one term at a time, or raise --limit (2000 at most).',
  since: date => `since ${date}`,
  until: date => `until ${date}`,
  issuers: names => `only texts of ${names}`,
  alsoIn: editions => `also in ${editions}`,
  editionAdopted: {
    consensus: 'by consensus',
    'adopted-without-vote': 'without a vote',
    endorsed: 'by some members',
    network: 'by a diplomatic network',
    chair: 'by the chair alone',
    unknown: 'adoption not on record',
    none: 'never adopted',
  },
  byVote: votes => `by vote${votes}`,
  notRecorded: '?: not recorded',
  lost: (until, since, votes) => `consensus lost: without a vote until ${until}; since ${since} by vote${votes}`,
  found: (until, since) => `without a vote since ${since}; by vote until ${until}`,
  newest: 'yes: newest edition held',
  inNewest: edition => `yes: also in the newest edition, ${edition}`,
  single: 'no other edition of this text held',
  notFound: edition => `no like paragraph with these words in the newer ${edition}`,
  notKnown: edition => `not compared with the newer ${edition}`,
  titles: { how: 'How to read it', sources: 'Sources' },
  how: [
    'Every wording is cut from the text named beside it, letter for letter; the words asked for are in bold. Words in italics above an item are those that lead into it.',
    'Paragraphs stand by whom they call upon, the newest first. Who is called upon was read by a script from the verb and the names behind it; a reader of 180 paragraphs agreed with nine of ten. A paragraph that names nobody to call upon stands under the principles.',
    'Of several editions of a paragraph the newest stands for all, and the others are named under “also in”. Where more than a quarter of the votes on the newest were against it or abstained, an older one that was not so divided stands for it.',
    '“Still so?” says whether the newest edition held has the paragraph, and whether consensus on the text was lost. It knows only the texts held here.',
    'Drafts that failed and words that are only reported are no agreed language, and are not here.',
  ],
  howMarks: {
    phrases:
      'Where a text is not held in full, only its short phrases stand here, with … between them; read the source before you quote more.',
    state: name => `What ${name} did is said under how each text was adopted.`,
    copies: 'Copies are unofficial and machine-readable: check the source before you quote.',
  },
  none: languages => `No agreed wording was found in texts in ${languages}.`,
  searchInstead: 'foc search with the same words says what comes near.',
}
