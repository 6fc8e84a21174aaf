/** What each rule is about, and what to do, in a sentence each: the short form of docs/findings.md. */
export const ruleTexts: Readonly<Record<string, { says: string; help: string }>> = {
  'caveat-added': {
    says: 'Words came in that leave it open whether or how far the clause applies',
    help: 'Ask who needs the caveat; the agreed words stand without it.',
  },
  'caveat-dropped': {
    says: 'The agreed words have a caveat and the draft does not',
    help: 'Expect those who asked for it to ask again.',
  },
  'connective-changed': {
    says: '“and” became “or”, or the other way',
    help: 'One asks for either, the other for both: take the agreed one.',
  },
  'cut-before-condition': {
    says: 'The draft ends its clause where the agreed one goes on to a condition',
    help: 'Take the condition in, or do not call the words agreed.',
  },
  'duty-softened': {
    says: 'The verb of a duty is another one, or was made an attempt',
    help: 'Ask what would still have to be done under the draft.',
  },
  'holder-lost': {
    says: 'Somebody who has a right or is protected is no longer named, or fewer are meant',
    help: 'Ask who is left out.',
  },
  'law-lost': {
    says: 'A reference to law was dropped, replaced or loosened',
    help: 'Take the agreed reference back.',
  },
  'member-lost': {
    says: 'A list lost a member, or has another in its place',
    help: 'Put it back, or say why it went.',
  },
  'modal-changed': {
    says: '“shall”, “should”, “may” and the like took one another’s place, came or went',
    help: 'Check which one the body uses for this duty.',
  },
  'narrowing-added': {
    says: 'A word was put in with which the clause holds for less',
    help: 'Ask what it would no longer cover; the agreed words stand without it.',
  },
  'negation-changed': {
    says: 'A negation came or went',
    help: 'Mend it, or be certain.',
  },
  'number-differs': {
    says: 'Another number stands where the agreed words have one',
    help: 'Check the source.',
  },
  'party-added': {
    says: 'Somebody is named whom the agreed words do not name here',
    help: 'Ask whether the duty is meant to move.',
  },
  'party-removed': {
    says: 'Somebody is no longer named',
    help: 'Ask who is let off.',
  },
  'qualifier-added': {
    says: 'A list of qualities has one more',
    help: 'The new quality has no precedent here: be ready to explain it.',
  },
  'qualifier-lost': {
    says: 'A quality that was agreed is gone, or another stands in its place',
    help: 'Put it back, or say why it went.',
  },
  'qualifier-moved': {
    says: 'The same qualities in another order',
    help: 'Harmless, unless the order was bargained for.',
  },
  'quantifier-lost': {
    says: 'A word went that says how much, or of how many',
    help: 'Ask which are no longer meant.',
  },
  'quotation-differs': {
    says: 'Words in quotation marks do not stand in the text that is cited',
    help: 'Quote what stands there, or take the marks away.',
  },
  'reference-differs': {
    says: 'The number or date of a text that is cited is another one',
    help: 'Look the text up.',
  },
  'reference-not-held': {
    says: 'A resolution is cited that the library does not have, so nothing of it was checked',
    help: 'Take the text in with foc import.',
  },
  'reference-place': {
    says: 'The paragraph that is cited has not the words, or is not there',
    help: 'Cite the paragraph that is named.',
  },
  'reference-subject': {
    says: 'The text that is cited is on another subject',
    help: 'Look the symbol up: either it or the subject is wrong.',
  },
  'reference-superseded': {
    says: 'A newer edition of the text that is cited is in the library',
    help: 'Cite the newer one, unless the older is meant.',
  },
  'reference-unknown': {
    says: 'No resolution has this symbol',
    help: 'Mend the symbol.',
  },
  'safeguard-lost': {
    says: 'A clause went that protects somebody or sets a condition',
    help: 'Do not call the words agreed without it.',
  },
  'said-by-us': {
    says: 'The agreed verb in the draft’s own person',
    help: 'Nothing to do.',
  },
  'scope-lost': {
    says: 'Words went that say where, when or in what it holds',
    help: 'Ask where it would no longer hold.',
  },
  'verb-changed': {
    says: 'The verb of a clause is another one',
    help: 'Take the agreed verb, or know who may rank the two.',
  },
  'weaker-wording': {
    says: 'The same body also agreed a stronger form',
    help: 'Ask for the stronger form, and cite where it stands.',
  },
  'words-lost': {
    says: 'Agreed words that the draft has not',
    help: 'Read them before you call the words agreed.',
  },
  'words-moved': {
    says: 'Agreed words that stand elsewhere in the stretch',
    help: 'Mostly harmless.',
  },
  'written-otherwise': {
    says: 'The same words written otherwise, or little words only',
    help: 'Nothing to do.',
  },
}
