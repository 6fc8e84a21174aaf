// Mutated real files for every importer: node bench/fuzz.js FORMAT SECONDS [SEED]
// Anything but a document or a FocError is a finding, and so is a file that takes more than ten seconds of processor time
// (of the clock, where the system does not tell).
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'

const root = join(import.meta.dirname, '..')
const shared = join(root, '..', 'shared')
const LIMIT_MS = 10_000

const sources = {
  'akoma-ntoso': ['real/un-ga-resolutions'],
  markdown: ['real/joint-statements'],
  text: ['seeds', 'nasty/utf8-docs'],
  html: ['real/html'],
  docx: ['real/docx', 'nasty/mammoth-docx'],
  pdf: ['real/un-pdf', 'nasty/pdfjs'],
}
const endings = {
  'akoma-ntoso': /\.xml$/,
  markdown: /\.md$/,
  text: /\.txt$/,
  html: /\.html\.gz$/,
  docx: /\.docx$/,
  pdf: /\.pdf$/,
}

/** Milliseconds a process has worked: others may share the machine. */
function worked(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Date.now()
  }
}

/** mulberry32: small, seeded, the same everywhere. */
function random(seed) {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below)
  }
}

const tokens = [
  '<',
  '>',
  '&',
  '[',
  '](',
  '“',
  '\u0000',
  '\u202e',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '%PDF-1.7',
  'endobj',
  '\n\n',
  '(a)',
  '99999999999',
  '-1',
  '~2',
  '```',
  '---\n',
].map(text => Buffer.from(text))

/** A copy with one to eight faults: bytes turned, cut, doubled, moved, or a telling token put in. */
function mutate(bytes, next) {
  let out = Buffer.from(bytes)
  for (let faults = 1 + next(8); faults > 0; faults--) {
    const at = next(out.length)
    const length = 1 + next(Math.min(2000, out.length))
    const kind = next(6)
    if (kind === 0) for (let turned = 0; turned < 16; turned++) out[next(out.length)] = next(256)
    else if (kind === 1) out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)])
    else if (kind === 2) out = Buffer.concat([out.subarray(0, at), out.subarray(at, at + length), out.subarray(at)])
    else if (kind === 3) out = Buffer.concat([out.subarray(0, at), tokens[next(tokens.length)], out.subarray(at)])
    else if (kind === 4) out = out.subarray(0, Math.max(1, at))
    else out = Buffer.concat([out.subarray(at), out.subarray(0, at)])
    if (out.length === 0) out = Buffer.from(' ')
  }
  return out
}

/** The same for one of the files inside an archive, three times in four: its checksum stays true, so that the reader goes on. */
function mutateInside(bytes, next) {
  if (next(4) === 0) return mutate(bytes, next)
  const inside = unzipSync(bytes)
  const names = Object.keys(inside)
    .filter(name => /\.(?:xml|rels)$/.test(name) && inside[name].length > 0)
    .sort()
  const name = names[next(names.length)]
  return Buffer.from(zipSync({ ...inside, [name]: mutate(inside[name], next) }, { level: 1 }))
}

const mutated = (file, next) =>
  file.endsWith('.docx') ? mutateInside(readFileSync(file), next) : mutate(read(file), next)

function files(format) {
  return sources[format]
    .map(folder => join(shared, folder))
    .filter(existsSync)
    .flatMap(folder =>
      readdirSync(folder, { recursive: true })
        .filter(name => endings[format].test(name))
        .sort()
        .map(name => join(folder, name)),
    )
}

const read = file => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file))

async function child(format, seed) {
  const { importBytes } = await import(join(root, 'dist', 'index.js'))
  const all = files(format)
  for (let run = seed; ; run++) {
    const next = random(run)
    const file = all[next(all.length)]
    process.send({ begin: run })
    const bytes = mutated(file, next)
    let outcome = 'imported'
    let finding = null
    try {
      await importBytes(new Uint8Array(bytes), `fuzz${file.slice(file.lastIndexOf('.'))}`)
    } catch (error) {
      outcome = error?.name === 'FocError' ? error.code : 'FINDING'
      if (outcome === 'FINDING') finding = String(error?.stack ?? error).slice(0, 600)
    }
    process.send({ end: run, outcome, finding, memory: process.memoryUsage().rss })
  }
}

async function parent(format, seconds, seed) {
  const outcomes = new Map()
  const findings = []
  let executions = 0
  let slowest = 0
  let peak = 0
  const until = Date.now() + seconds * 1000
  let run = seed
  while (Date.now() < until) {
    await new Promise(done => {
      const worker = fork(import.meta.filename, [format, 'child', String(run)])
      let began = worked(worker.pid)
      const watch = setInterval(() => {
        if (worked(worker.pid) - began > LIMIT_MS) {
          clearInterval(watch)
          findings.push({ run, what: 'more than ten seconds' })
          worker.kill('SIGKILL')
        } else if (Date.now() > until) worker.kill('SIGKILL')
      }, 200)
      worker.on('message', message => {
        if (message.begin !== undefined) {
          run = message.begin
          began = worked(worker.pid)
          return
        }
        executions += 1
        slowest = Math.max(slowest, worked(worker.pid) - began)
        peak = Math.max(peak, message.memory)
        outcomes.set(message.outcome, (outcomes.get(message.outcome) ?? 0) + 1)
        if (message.finding) findings.push({ run: message.end, what: message.finding })
      })
      worker.on('exit', code => {
        clearInterval(watch)
        if (code !== null && Date.now() < until) findings.push({ run, what: `the process ended with ${code}` })
        run += 1
        done()
      })
    })
  }
  const sorted = [...outcomes].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`)
  console.log(
    `${format}: ${executions} executions in ${seconds} s, slowest ${slowest} ms, memory ${Math.round(peak / 1048576)} MB`,
  )
  console.log(`  ${sorted.join(', ')}`)
  console.log(`  findings: ${findings.length}`)
  const kept = mkdtempSync(join(tmpdir(), `foc-fuzz-${format}-`))
  for (const { run: at, what } of findings.slice(0, 20)) {
    const next = random(at)
    const all = files(format)
    const file = all[next(all.length)]
    writeFileSync(join(kept, `${at}.bin`), mutated(file, next))
    console.log(`  ${at} (${join(kept, `${at}.bin`)}): ${what}`)
  }
}

const [format = 'text', seconds = '60', seed = '1'] = process.argv.slice(2)
if (seconds === 'child') await child(format, Number(seed))
else await parent(format, Number(seconds), Number(seed))
