// Compare two records of run.js, call by call: exit codes, JSON as values, text, and written files.
//
//   node bench/same-answers/compare.js A B [--allow FILE] [--added-ok] [--lines N] [--only WORDS]
//
// Exit 1 where something differs that is not allowed. --added-ok: fields that JSON has in B alone are no difference.
// --lines: at most so many lines of each difference (default 30). --allow: a JSON list of differences that are meant:
//   { "call": "small: lookup *", "reason": "…", "old": "a regular expression", "new": "what stands in its place" }
//   { "call": "*", "reason": "…", "added": "entries[].standing" }
// `*` in "call" stands for anything; "in" ("stdout", "stderr", "exit" or a written file, `*` too) limits the place. `old`
// (flags gm) is put to the answer of A, JSON written with two spaces and its fields by name; what is then as in B is
// allowed. `added` names fields, `*` too, that B has more.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sha256 } from './foc.js'
import { jsonChanges, jsonLines } from './json-changes.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ allow: { type: 'string' }, 'added-ok': { type: 'boolean', default: false } },
    ...{ lines: { type: 'string', default: '30' }, only: { type: 'string', default: '' } },
  },
})
if (positionals.length !== 2) {
  console.error('node compare.js RECORD_A RECORD_B [--allow FILE] [--added-ok] [--lines N] [--only WORDS]')
  process.exit(2)
}

const ABSENT = '(nothing)\n'
const matcher = glob =>
  new RegExp(
    `^${glob
      .split('*')
      .map(RegExp.escape ?? (text => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
      .join('[\\s\\S]*')}$`,
  )
const allowed = (values.allow === undefined ? [] : JSON.parse(readFileSync(values.allow, 'utf8'))).map(each => ({
  ...each,
  ...{ calls: matcher(each.call), places: matcher(each.in ?? '*'), used: 0 },
  ...{ fields: each.added === undefined ? null : matcher(each.added) },
}))

function open(folder) {
  const { only, calls } = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))
  const text = ({ kind, sha256 }) =>
    kind === 'text' ? readFileSync(join(folder, 'texts', sha256), 'utf8') : `${kind} ${sha256 ?? ''}\n`
  return { only, text, calls: new Map(calls.map(call => [call.id, call])) }
}

/** Everything a call answered: by the name of its place, its text. */
function answersOf({ steps, files }, text) {
  const places = new Map()
  for (const [at, { exit, stdout, stderr }] of steps.entries()) {
    const step = steps.length > 1 ? ` of step ${at + 1}` : ''
    places.set(`exit${step}`, `${exit}\n`)
    for (const [stream, kept] of Object.entries({ stdout, stderr })) places.set(`${stream}${step}`, text(kept))
  }
  for (const [path, file] of Object.entries(files))
    if (file.kind !== 'zip') places.set(path, text(file))
    else {
      // One element a line, so that the difference can be read. How the parts are packed counts where they are the same.
      for (const [name, part] of Object.entries(file.parts))
        places.set(`${path}!${name}`, text(part).replaceAll('><', '>\n<'))
      places.set(`${path}!`, `packed ${file.sha256}, parts ${sha256(JSON.stringify(file.parts))}\n`)
    }
  return places
}

/** Whether two ZIP files are packed otherwise since a part differs, which is told already. */
const isPackedOfOtherParts = (a, b) =>
  [a, b].every(text => /^packed \w+, parts \w+\n$/.test(text)) && a.split('parts ')[1] !== b.split('parts ')[1]

const parsed = text => {
  try {
    return /^[[{]/.test(text) ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'foc-compare-'))
function diff(a, b) {
  for (const [name, text] of Object.entries({ a, b })) writeFileSync(join(scratch, name), text)
  const { stdout } = spawnSync('diff', ['-U', '2', 'a', 'b'], { cwd: scratch, encoding: 'utf8', maxBuffer: 1e9 })
  const lines = stdout.trimEnd().split('\n').slice(2)
  const shown = lines.slice(0, Number(values.lines)).map(line => `      ${line.slice(0, 300)}`)
  return [...shown, ...(lines.length > shown.length ? [`      … ${lines.length - shown.length} lines more`] : [])]
}

/** @returns {{ kind: 'allowed' | 'layout' | 'added' | 'differs', note: string, lines: string[] }} */
function judge(id, place, a, b) {
  const rules = allowed.filter(
    ({ calls, places }) => calls.test(id) && (places.test(place) || places.test(place.split(' of step ')[0])),
  )
  const values = [parsed(a), parsed(b)]
  const isJson = values.every(value => value !== undefined)
  const [was, is] = isJson ? values.map(jsonLines) : [a, b]
  if (was === is) return { kind: 'layout', note: 'the same values, written otherwise', lines: [] }
  let meant = was
  for (const rule of rules)
    if (rule.old !== undefined) {
      const before = meant
      meant = meant.replace(new RegExp(rule.old, 'gm'), rule.new)
      if (meant !== before) rule.used++
    }
  if (meant === is) return { kind: 'allowed', note: '', lines: [] }
  const then = isJson ? parsed(meant) : undefined
  if (then === undefined) return { kind: 'differs', note: isJson ? 'JSON differs' : 'differs', lines: diff(meant, is) }
  const changes = jsonChanges(then, values[1]).filter(({ kind, place: field }) => {
    const rule = kind === 'added' && rules.find(({ fields }) => fields?.test(field))
    if (rule) rule.used++
    return !rule
  })
  if (changes.length === 0) return { kind: 'allowed', note: '', lines: [] }
  const counted = new Map()
  for (const { kind, place: field } of changes)
    counted.set(`${kind} ${field}`, (counted.get(`${kind} ${field}`) ?? 0) + 1)
  const told = [...counted].slice(0, 12).map(([what, times]) => (times > 1 ? `${what} (${times} times)` : what))
  const onlyAdded = changes.every(({ kind }) => kind === 'added')
  const note = `JSON ${onlyAdded ? 'has more fields' : 'differs'}: ${told.join(', ')}${counted.size > 12 ? ', …' : ''}`
  return { kind: onlyAdded ? 'added' : 'differs', note, lines: diff(meant, is) }
}

const [A, B] = positionals.map(open)
const count = { same: 0, layout: 0, allowed: 0, added: 0, differs: 0 }
const rank = Object.keys(count)
for (const id of new Set([...A.calls.keys(), ...B.calls.keys()])) {
  if (!id.includes(values.only)) continue
  const [a, b] = [A.calls.get(id), B.calls.get(id)]
  if (a === undefined || b === undefined) {
    // A record of some calls is compared as far as it goes.
    if ((a === undefined ? A : B).only !== null) continue
    count.differs++
    console.log(`${id}\n    is only in ${a === undefined ? 'B' : 'A'}`)
    continue
  }
  const [was, is] = [answersOf(a, A.text), answersOf(b, B.text)]
  let worst = 'same'
  const told = []
  for (const place of new Set([...was.keys(), ...is.keys()])) {
    const [before, after] = [was.get(place) ?? ABSENT, is.get(place) ?? ABSENT]
    if (before === after || isPackedOfOtherParts(before, after)) continue
    const { kind, note, lines } = judge(id, place, before, after)
    if (rank.indexOf(kind) > rank.indexOf(worst)) worst = kind
    if (kind !== 'allowed') told.push(`    ${place}: ${note}`, ...lines)
  }
  count[worst]++
  if (told.length > 0) console.log([id, ...told].join('\n'))
}
rmSync(scratch, { recursive: true })

for (const { call, reason, used } of allowed)
  console.log(`${used === 0 ? 'never seen' : `${used} times`}: ${call} (${reason})`)
console.log(
  `${count.same} calls the same, ${count.layout} the same values written otherwise, ${count.allowed} with allowed differences, ${count.added} with more JSON fields, ${count.differs} differ`,
)
process.exitCode = count.differs > 0 || (count.added > 0 && !values['added-ok']) ? 1 : 0
