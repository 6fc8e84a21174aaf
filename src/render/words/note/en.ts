import { counted } from '../../../text/index.ts'
import type { NoteWords } from './note-words.ts'

export const en: NoteWords = {
  want: 'What we want',
  now: 'Why now',
  behind: 'What stands behind it',
  titles: {
    position: 'What to say',
    answer: 'If they say',
    ask: 'What to ask for',
    care: 'With care',
    unitedNations: 'United Nations wording to point at',
    sources: 'Sources',
    annex: 'Annex: more to say',
  },
  adopted: (how, inferred) => (inferred ? `taken to be ${how}` : how),
  legend: {
    '‡': 'short quotation: check the source before you quote it',
    '†': 'found in an unofficial machine-readable copy: name the copy',
    '*': 'quoted from a copy: name it',
    '§': 'only reported, in italics: no quotation',
  },
  ours: 'our translation',
  oursAre: 'a working one, agreed by nobody',
  votes:
    'Votes: for–against–abstaining. Of the Coalition’s members of that day, we counted from the record of the vote who voted how.',
  read: (what, title) => (what === null ? `Nothing of ${title} was read.` : `Read of ${title}: ${what}.`),
  wholeRead: title => `The whole text of ${title} is held.`,
  complete: 'To complete this note, import that text into your library and build the note again.',
  left: ({ points, care, unitedNations, refused }) => {
    const more = [
      ...(points > 0 ? [counted(points, 'point')] : []),
      ...(care > 0 ? [counted(care, 'line on care', 'lines on care')] : []),
      ...(unitedNations > 0 ? [counted(unitedNations, 'United Nations wording')] : []),
    ]
    const said = more.length === 0 ? [] : [`Not shown: ${more.join(', ')}.`]
    if (refused > 0)
      said.push(
        `${counted(refused, 'point was', 'points were')} left out: the texts held do not carry the recorded words.`,
      )
    return said.length === 0 ? null : said.join(' ')
  },
  dossier: 'The dossier has everything.',
  lost: {
    'not-carried': () => 'the text held does not have these words',
    'not-recorded': () => 'these words are not recorded there',
    'not-held': () => 'the library has no such document',
    moved: place => `the words stand at ${place ?? 'another place'}: to review`,
  },
  notAgreed: ': not agreed in these words',
  lacking: 'to review: the text held does not have words that were recorded of it',
  leftOut: say => `left out: ${say}`,
  concerns: say => `to review: ${say}`,
  background: {
    others: (agreed, others) =>
      `The other texts cited here: ${agreed} agreed by all, ${others} of some members only, of the chair, or of unrecorded adoption.`,
    newest: (title, date, how) => `The newest is ${title}, ${date}: ${how}.`,
    unread: count => `${counted(count, 'text')} on this subject ${count === 1 ? 'is' : 'are'} known and not read.`,
  },
  latest: date => `Latest text used: ${date}.`,
  changed: changes => `${counted(changes, 'change')} since the edition it was compared with.`,
}
