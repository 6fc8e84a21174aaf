// Does every vote and every list of sponsors equal the file? Read here once more, with no code of foc: elements by regular
// expression, names by a table given, sponsors by striking every known name out and looking at what is left.
// node bench/votes.js NAMES.tsv DOCUMENTS.json FILE_OR_FOLDER…
//   NAMES.tsv: a header line, then printed name in column “name” and code in column “code”.
//   DOCUMENTS.json: foc documents --lang en --json of a library that imported the same files.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const [namesFile, documentsFile, ...paths] = process.argv.slice(2)
const rows = readFileSync(namesFile, 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t'))
const column = name => rows[0].indexOf(name)
const table = new Map(
  rows
    .slice(1)
    .filter(row => /^[A-Z]{2}$/.test(row[column('code')]))
    .map(row => [plain(row[column('name')]), row[column('code')]]),
)
const longest = [...table.keys()].sort((a, b) => b.length - a.length)
const documents = JSON.parse(readFileSync(documentsFile, 'utf8')).documents
const bySymbol = new Map(documents.filter(({ language }) => language === 'en').map(one => [one.symbol, one]))

function plain(name) {
  return name
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
}
const text = xml =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
const files = paths.flatMap(path =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .filter(name => name.endsWith('.xml'))
        .map(name => join(path, name))
    : [path],
)

/** Codes of the names in a sentence, and the words that no name took. */
function strike(words) {
  let left = plain(
    text(words).replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, inner => (/behalf|capacity/i.test(inner) ? ' ' : inner)),
  )
  const codes = new Set()
  for (const name of longest)
    for (let at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + 1)) {
      const isWord = !/[\p{L}]/u.test(left[at - 1] ?? ' ') && !/[\p{L}]/u.test(left[at + name.length] ?? ' ')
      if (!isWord) continue
      codes.add(table.get(name))
      left = `${left.slice(0, at)}|${left.slice(at + name.length)}`
    }
  return { codes, left: left.replace(/\bAND\b|\bTHE\b|[|,.;\s]/g, '') }
}
const same = (one, other) => [...one].sort().join() === [...other].sort().join()
/** Lists that no reading gets right but a person's, with what stands there. */
const SLIPS = {
  'A/RES/77/12': 'a state’s name run into another’s: reported as unknown',
  'A/RES/78/133': 'a name divided by a comma and sorted apart: one half is listed, the other reported',
  'A/RES/79/189': 'two names in one word: read, and said',
  'A/RES/79/97': 'empty brackets',
}
const counts = {
  files: 0,
  votes: 0,
  lists: 0,
  withoutVote: 0,
  sponsors: 0,
  sentences: 0,
  onBehalf: 0,
  officers: 0,
  silent: 0,
}
const wrong = []
for (const file of files) {
  const xml = readFileSync(file, 'utf8')
  const head = /<meta>[\s\S]*?<\/meta>/.exec(xml)?.[0] ?? xml
  const symbol = text(/<docNumber[^>]*refersTo="#symbol"[^>]*>([\s\S]*?)<\/docNumber>/.exec(xml)?.[1] ?? '')
  const document = bySymbol.get(symbol)
  const say = (what, file_, foc) => wrong.push({ symbol, what, file: file_, foc })
  counts.files++
  if (!document) {
    say('not held', file, null)
    continue
  }
  const { mode, votes, sponsors } = document.adoption
  const voting = /<voting\b([^>]*)>([\s\S]*?)<\/voting>/.exec(head)
  const outcome = attribute(voting?.[1] ?? '', 'outcome') ?? ''
  const lists = [...(voting?.[2] ?? '').matchAll(/<count\b([^>]*)>([\s\S]*?)<\/count>/g)]
  if (lists.length > 0) {
    counts.votes++
    if (mode !== 'vote') say('mode', 'vote', mode)
    for (const [side, key] of [
      ['inFavour', 'for'],
      ['against', 'against'],
      ['abstaining', 'abstaining'],
    ]) {
      const list = lists.find(([, tag]) => attribute(tag, 'refersTo') === side)
      const stated = list ? Number.parseInt(attribute(list[1], 'value'), 10) : null
      if ((votes?.[key] ?? null) !== stated && !/\d-\d/.test(outcome)) say(`count ${key}`, stated, votes?.[key])
      const named = [...(list?.[2] ?? '').matchAll(/<organization\b[^>]*>([\s\S]*?)<\/organization>/g)].map(
        ([, name]) => plain(text(name)),
      )
      if (!list) continue
      counts.lists++
      const codes = named.map(name => table.get(name) ?? `?${name}`)
      if (!same(codes, votes?.by?.[key] ?? [])) say(`list ${key}`, codes, votes?.by?.[key])
      if (stated !== named.length && !votes?.doubts?.some(({ kind, list: of }) => kind === 'count' && of === key))
        say(`said: ${key}`, [stated, named.length], votes?.doubts)
    }
  } else if (/without/i.test(outcome)) {
    counts.withoutVote++
    if (mode !== 'adopted-without-vote') say('mode', outcome, mode)
  } else {
    counts.silent++
    if (mode !== 'unknown') say('mode', outcome, mode)
  }
  const by = outcome_ =>
    attribute(new RegExp(`<step\\b[^>]*outcome="${outcome_}"[^>]*>`).exec(head)?.[0] ?? '', 'by') ?? ''
  for (const [step, key] of [
    ['draftResolution', 'states'],
    ['draftResolutionAdditionalSponsors', 'additional'],
  ]) {
    const words = by(step)
    const isSentence = /submitted|introduced|representative|on the basis of/.test(words)
    const { codes, left } = strike(
      words
        .replace(/-?\s*Removes .*?from the list of sponsors.*$/, '')
        .replace(/[A-Z][\p{L} ]*\(in its capacity[\s\S]*?\)/u, ''),
    )
    const expected = isSentence ? [] : [...codes].filter(code => !sponsors?.removed?.includes(code))
    if (words !== '') counts[isSentence ? 'sentences' : 'sponsors']++
    if (!same(expected, sponsors?.[key] ?? []))
      say(
        `sponsors: ${key}`,
        expected.filter(code => !sponsors?.[key]?.includes(code)),
        (sponsors?.[key] ?? []).filter(code => !expected.includes(code)),
      )
    const unknown = isSentence ? '' : left.replace(/SUBSEQUENTLY/, '')
    if (
      (unknown !== '') !== (sponsors?.unrecognised ?? []).some(name => key === 'additional' || name) &&
      unknown !== ''
    )
      say('said: names', unknown, sponsors?.unrecognised)
    if (/behalf/.test(words)) {
      counts.onBehalf++
      const group = /o[nf] behalf of ([\s\S]*?)(?:\)(?! and the)|$)/.exec(words)?.[1] ?? ''
      if (!(sponsors?.onBehalfOf ?? '').startsWith(text(group).slice(0, 40))) say('group', group, sponsors?.onBehalfOf)
    }
    if (/submitted by|in its capacity|representative of/.test(words)) {
      counts.officers++
      if (!sponsors?.officer) say('officer', words, sponsors)
    }
  }
}
const slips = wrong.filter(({ symbol }) => symbol in SLIPS)
const differences = wrong.length - slips.length
console.log(JSON.stringify({ ...counts, differences, slips: slips.length }))
for (const one of wrong) console.log(JSON.stringify(one))
process.exitCode = differences > 0 ? 1 : 0
