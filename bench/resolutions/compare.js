// The numbers that files print, as printed.py reads them, against the places that foc gives the same words.
const ARTICLES = new Set(['article', 'rule', 'guideline', 'principle', 'conclusion'])
const ALIKE = ['аеорсух', 'aeopcyx']
const letters = text => (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('')

/** A number without the mark of its second use, its stretch and the script it is written in. */
function plain(number = '') {
  const bare = number.replace(/~\d+$/, '').replaceAll('\u0640', '')
  const at = bare.length === 1 ? ALIKE[0].indexOf(bare) : -1
  return at < 0 ? bare : ALIKE[1][at]
}

/**
 * What foc has of each number that one file prints.
 *
 * @param entries As printed.py gives them.
 * @param passages Of the documents of the file: text and locator.
 * @returns The entries, each with the label of its place and what is wrong with it; null where all is right.
 */
export function comparePlaces(entries, passages) {
  const byWords = new Map()
  for (const passage of passages) {
    if (passage.locator?.path.at(-1)?.number === 'title') continue
    const key = letters(passage.text)
    byWords.set(key, [...(byWords.get(key) ?? []), passage])
  }
  return entries.map(entry => {
    const passage = byWords.get(letters(entry.words))?.shift()
    const wrong = passage ? wrongWith(entry, passage.locator) : 'lost'
    return { ...entry, place: passage?.locator?.label ?? null, wrong }
  })
}

function wrongWith({ kind, mark, article, paragraph, items }, locator) {
  const path = locator?.path ?? []
  const last = path.at(-1)
  const at = path.find(step => step.kind === 'paragraph')
  const within = path.find(step => ARTICLES.has(step.kind))
  if (last?.kind !== kind || plain(last.number) !== plain(mark)) return 'number'
  if (kind === 'paragraph' && !locator.printed) return 'number'
  if (kind === 'item' && paragraph !== null && plain(at?.number) !== plain(paragraph)) return 'paragraph'
  const inner = path.filter(step => step.kind === 'item').map(step => plain(step.number))
  if (paragraph !== null && inner.join(' ') !== items.map(plain).join(' ')) return 'items'
  if ((article ?? '') !== (within?.number ?? '')) return 'article'
  return locator.label.includes('~') ? 'printed twice' : null
}
