import type { CheckFinding } from '../../../types.ts'

/** What each rule of loss says of the words that were lost, put in another’s place, or put in. */
const losses = {
  'caveat-put-in': 'the agreed words are not left open here',
  'verb-lost': 'the agreed verb is another one',
  'law-lost': 'the agreed words refer to law here',
  'safeguard-lost': 'the agreed words set a safeguard here',
  'duty-softened': 'the agreed words set another duty here',
  'holder-lost': 'the agreed words speak of others, or of more people',
  'quantifier-lost': 'the agreed words say how much, or of how many',
  'scope-lost': 'the agreed words say where, when or in what it holds',
  'half-lost': 'a whole clause with a verb of its own',
  'spirit-lost': 'the agreed words say in what spirit',
  'duty-noun-lost': 'the agreed words speak of what is owed',
  'hope-put-in': 'what was agreed binds, and this does not',
  'act-softened': 'it can be met in part, and what was agreed cannot',
  'wrong-lost': 'the agreed words call the wrong by its name',
  'power-lost': 'the agreed words give a say, a control or a remedy',
  'only-lost': 'the agreed words say that nobody else is meant, or who comes first',
  'degree-lost': 'the agreed words ask for the highest, the same or the whole',
  'bound-lost': 'the agreed words say how much at least or at most, or by when',
  'time-lost': 'the agreed words say how soon or how often',
  'weight-lost': 'the agreed words say that it cannot be done without',
  'right-lost': 'the agreed words speak of a right',
  'deadline-moved': 'the agreed words set a deadline',
  'party-lost': 'the agreed words name them here',
  'item-lost': 'the agreed words point to other items',
  'member-lost': 'the agreed list has it',
  'connective-changed': '“and” and “or” ask for different things',
  'qualifier-lost': 'a quality that was agreed',
  'words-lost': 'the agreed words have it',
  'words-moved': 'it stands elsewhere in the draft',
  'written-otherwise': 'the same word, or little words only',
} as const

/**
 * The sentences of findings in English, by id. What stands in braces is a parameter: words of the agreed text or the draft,
 * names of sources. Another language is another table.
 */
const templates = {
  'caveat-added': '“{after}” was added: the agreed words have no such caveat',
  'caveat-swapped': '“{before}” became “{after}”',
  'caveat-dropped': '“{before}” was dropped: the agreed words have this caveat',
  'cut-before-condition': 'the agreed words go on: “… {before}”',
  'modal.replaced': '“{before}” became “{after}”: obligation, advice and permission are different words',
  'modal.turned': '“{before}” became “{after}”: {was} became {is}',
  'duty.weaker': '“{before}” became “{after}”: it can be met in part, and the agreed duty cannot',
  'duty.stronger': '“{before}” became “{after}”: the agreed duty can be met in part, and this one cannot',
  'duty.elsewhere': '“{after}” can be met in part; {text}, {place}, has “{before}”',
  'caveat.elsewhere': '“{after}” stands beside a duty that is agreed without it: {text}, {place}, has “{before}”',
  'modal.gone': '“{before}” was dropped: obligation, advice and permission are different words',
  'modal.added': '“{after}” was added: obligation, advice and permission are different words',
  'narrowing.decided': '“{after}” was added: somebody has to decide who or what is so',
  'narrowing.some': '“{after}” was added: not all are meant any more',
  'narrowing.grave': '“{after}” was added: what is less than that is no longer covered',
  'narrowing.measure': '“{after}” was added: how much is owed is left open',
  'narrowing.proved': '“{after}” was added: what is not so, or not proved to be, is left out',
  'narrowing.belonging': '“{after}” was added: who or what does not belong there is left out',
  'narrowing.doubted': '“{after}” was added: the draft no longer says that it is so',
  'narrowing.willing': '“{after}” was added: only those who choose to are asked',
  'narrowing.denied': '“{after}” was added behind “{before}”: only that is denied now',
  'only-one': '“{before}” became “{after}”: there may be others now',
  'modal.dissolved': '“{before}” was dropped, and with it who has the duty: no “shall” or “should” stands in its place',
  'narrowing.mostly': '“{after}” was added: exceptions are left',
  'negation.added': '“{after}” was added: the draft denies what was agreed',
  'negation.gone': '“{before}” was dropped: the draft says what the agreed words deny',
  'number.replaced': '“{before}” became “{after}”',
  'number.added': '“{after}” was added: the agreed words have no such number',
  'number.gone': '“{before}” was dropped',
  'party.replaced': '“{before}” became “{after}”: the agreed words name somebody else',
  'party.added': '“{after}” was added: the agreed words do not name them here',
  'party.gone': '“{before}” was removed: the agreed words name them here',
  'qualifiers.lost': '{lost} {are} no longer named; the agreed list is “{list}”',
  'qualifiers.all': '{lost} {are} no longer named: the agreed words say that of it',
  'qualifiers.swapped': '{swapped}; the agreed list is “{list}”',
  'qualifiers.both': '{lost} {are} no longer named; {swapped}; the agreed list is “{list}”',
  'qualifiers.added': '{come} {were} added; the agreed list is “{list}”',
  'qualifiers.new': '{come} {were} added; the agreed words name no such quality',
  'qualifiers.moved': '{moved} moved; the agreed list is “{list}”',
  'list.part': 'no agreed text has this list alone; {text} has “{list}” ({count} more)',
  'list.older': 'agreed so last in {last}; since then {text} has “{list}” ({count} more)',
  'reference.date': '“{symbol} {cited}”: {text} was adopted on {date}',
  'weaker-wording': 'the same body also agreed a stronger wording, in {text} ({date}); from it to the draft {change}',
  'verb.ranked': '“{before}” became “{after}”: {order} by {ladders}{silent}',
  'verb.unranked': '“{before}” became “{after}”: {why}{silent}',
  'verb.modified': '“{before}” became “{after}”: the verb is the same, what stands beside it is not',
  'verb.gone': 'the agreed verb is “{before}”; the draft has none in its place',
  'verb.unknown': 'the agreed verb is “{before}”; the draft has “{after}” in its place',
  'said-by-us': '“{before}” is said as “{after}”: the same verb, with who says it',
  ...lossTemplates(),
}

/** The same, for whoever knows a sentence again by its words. */
export const findingTemplates: Readonly<Record<string, string>> = templates

/** A rule that tells words by what they were. */
export type LossRule = keyof typeof losses

type LossMessages = `${keyof typeof losses}.${'gone' | 'cut' | 'replaced' | 'added'}`

/** The id of a sentence. */
export type MessageId = keyof typeof templates | LossMessages

function lossTemplates(): { [K in LossMessages]: string } {
  const found: Partial<{ [K in LossMessages]: string }> = {}
  for (const [rule, says] of Object.entries(losses) as [keyof typeof losses, string][]) {
    found[`${rule}.gone`] = `“{before}” is gone: ${says} (“{around}”)`
    found[`${rule}.cut`] = `“{before}” is gone: ${says}`
    found[`${rule}.replaced`] = `“{before}” became “{after}”: ${says}`
    found[`${rule}.added`] = `“{after}” was added: ${says.replace('here', 'without it')}`
  }
  return found as { [K in LossMessages]: string }
}

/** A message as data, and its sentence in English. */
export function say(id: MessageId, params: Record<string, string>): Required<Pick<CheckFinding, 'message' | 'says'>> {
  const sentence = templates[id].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  return { message: sentence, says: { id, params } }
}
