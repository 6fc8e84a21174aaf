// The questions of docs/questions.md, put to a library: node scripts/questions.js [--write]
//
// Every block that begins with `$ foc …` is run. The whole output goes to .report/questions.md, which is not kept in the
// project; with --write the page gets it too, with what it quotes cut to twelve words. Which library is asked is said by
// FOC_LIBRARY; the page says which texts it must hold.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs', 'questions.md')
/** Words of a text that a page of this project may show. */
const MOST = 12
/** Lines of an answer shown on the page. */
const LINES = 26

const block = /^```text\n\$ foc (.*)\n[\s\S]*?^```$/gm

/** The words of a call as a shell would part them. */
function wordsOf(command) {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, bare]) => a ?? b ?? bare)
}

function answerTo(command) {
  const call = [join(root, 'bin', 'foc.js'), ...wordsOf(command)]
  const { stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' })
  return `${stdout}${stderr}`
}

/** Where a line begins to show words of a text: behind a place or a language, between quotation marks, in a comparison. */
const quoting = [
  /^(?:component \S+, |annex(?: \S+)?, )?(?:preambular )?(?:para\. \S+(?: \([a-z]+\))*|rec\. \d+|enacting formula)(?: \(counted\))? {2}/,
  /^[a-z]{2} {2}(?=\p{Lu})/u,
  /^(?:same words )?(?=“)/,
  /^(?=… |\[[-+~])/,
]
/** Lines that stand under a quotation without being part of it. */
const ours =
  /^(?:(?:component \S+, |annex \S+, )?(?:preambular )?(?:para|rec)\. [^:“]+: |verb: |caveat|against |http|Our summary: |Only reported|weaker |possibly |rule after |not in the words|Relevance |“)/

/** The output with every quotation in it cut; all other lines as they are. */
function cut(output) {
  const lines = output.split('\n')
  const shown = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const indent = depth(line)
    if (ours.test(line.trim()) && !/^“/.test(line.trim())) {
      shown.push(line)
      continue
    }
    const head = quoting.map(start => start.exec(line.trim())?.[0]).find(found => found !== undefined)
    if (head === undefined) {
      shown.push(line)
      continue
    }
    let whole = line.trim()
    while (depth(lines[at + 1] ?? '') > indent && !ours.test(lines[at + 1].trim())) whole += ` ${lines[++at].trim()}`
    shown.push(...wrapped(`${' '.repeat(indent)}${head}${shortened(whole.slice(head.length))}`))
  }
  return shown.length > LINES ? [...shown.slice(0, LINES), '…'] : shown
}

const depth = line => (line === '' ? 0 : line.length - line.trimStart().length)

/** A quotation between its marks, with what stands behind them; or words of a text without marks. */
function shortened(text) {
  const [, words, behind] = /^“([^”]*)”(.*)$/.exec(text) ?? []
  return words === undefined ? around(text) : `“${around(words)}”${behind}`
}

/** At most so many words, with the first marked one in the midst of them. */
function around(text) {
  const words = text.split(/\s+/).filter(word => word !== '…')
  if (words.length <= MOST) return text
  const hit = words.findIndex(word => /^\W*\*|\[[-+]/.test(word))
  const from = Math.max(0, Math.min(hit - 4, words.length - MOST))
  const to = from + MOST
  return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`
}

/** A paragraph broken into lines of at most 120. */
function filled(paragraph) {
  return paragraph.split(/\s+/).reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1)
    return last === '' ? word : `${lines}${last.length + 1 + word.length > 120 ? '\n' : ' '}${word}`
  }, '')
}

function wrapped(line) {
  const [indent = ''] = /^ */.exec(line) ?? []
  const lines = []
  let current = indent
  for (const word of line.trim().split(/ (?! )/)) {
    if (current.trim() !== '' && current.length + 1 + word.length > 80) {
      lines.push(current)
      current = `${indent}  `
    }
    current += current.trim() === '' ? word : ` ${word}`
  }
  return [...lines, current].map(one => one.trimEnd())
}

/** Numbers up to twelve are words on a page. */
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const named = new Intl.DisplayNames('en', { type: 'language' })
const several = (count, one) => `${words[count] ?? count} ${one}${count === 1 ? '' : 's'}`

/** What the library asked holds, in one sentence: the head of the page. */
function held() {
  const { documents } = JSON.parse(answerTo('documents --json'))
  const shipped = documents.filter(({ text }) => text === 'digest' || text === 'listed').length
  const byLanguage = new Map()
  for (const { language, text } of documents)
    if (text === 'copy' || text === 'official') byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1)
  const imported = [...byLanguage]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([language, count]) => `${count} in ${named.of(language)}`)
  return `${several(shipped, 'text')} that come with \`foc\` (our digests and listed titles) and full texts of the United Nations: ${imported.join(', ')}`
}

let text = readFileSync(page, 'utf8')
text = text.replace(/(?<=over a library of )[\s\S]*?(?=\. What is quoted)/, () => held())
text = text.replace(/^Each with the command[\s\S]*?(?=\n`node)/m, head => filled(head))
const full = []
for (const [whole, command] of text.matchAll(block)) {
  const output = answerTo(command)
  full.push(`\`\`\`text\n$ foc ${command}\n${output}\`\`\`\n`)
  text = text.replace(whole, () => `\`\`\`text\n$ foc ${command}\n${cut(output.trimEnd()).join('\n')}\n\`\`\``)
}
mkdirSync(join(root, '.report'), { recursive: true })
writeFileSync(join(root, '.report', 'questions.md'), full.join('\n'))
if (process.argv.includes('--write')) writeFileSync(page, text)
console.log(`${full.length} questions answered in .report/questions.md`)
