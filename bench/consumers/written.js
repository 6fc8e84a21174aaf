// The exports that the programs are given, and what stands in them by our own data, worked out apart from the writers.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const resolutions = join(root, '..', 'shared', 'real', 'un-ga-resolutions')

/** Write every format of what ships into a folder; and a memory of a few real resolutions, where they are here. */
export function written(place) {
  const library = join(place, 'library')
  const foc = (...words) => {
    const all = [join(root, 'bin', 'foc.js'), ...words, '--library', library]
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', maxBuffer: 1e9 })
    if (status !== 0) throw new Error(`foc ${words.join(' ')}: ${stderr}`)
    return stdout
  }
  const at = name => join(place, name)
  foc('export', 'tbx', '--tbx-version', '2', '--term-kind', 'all', '--out', at('all.tbx'))
  foc('export', 'tbx', '--tbx-version', '2', '--term-kind', 'all', '--lang', 'en,fr', '--out', at('pair.tbx'))
  foc('export', 'omegat', '--out', at('omegat.utf8'))
  foc('export', 'skos', '--out', at('foc.ttl'))
  foc('export', 'jsonld', '--out', at('foc.jsonld'))
  foc('export', 'csv', '--out', at('foc.csv'))
  foc('export', 'xlsx', '--out', at('foc.xlsx'))
  foc('export', 'bibtex', '--out', at('foc.bib'))
  foc('export', 'csl', '--out', at('foc.csl.json'))
  foc('export', 'ris', '--out', at('foc.ris'))
  const entries = JSON.parse(foc('export', 'json')).entries
  const documents = JSON.parse(foc('documents', '--json')).documents
  let units = 0
  if (existsSync(resolutions)) {
    for (const language of ['en', 'fr']) foc('import', join(resolutions, language))
    units = JSON.parse(foc('export', 'tmx', '--out', at('foc.tmx'), '--json')).units
  }
  return { place, at, entries, documents, units }
}

/** Texts of the labels of a concept in a language. */
export const labelsOf = ({ term }, language) =>
  term.labels.filter(one => one.language === language).map(one => one.text.replace(/\s+/g, ' ').trim())

/** Lines of a program’s output. */
export function output(program, words, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1e9, ...options })
  if (error || (status !== 0 && !options.mayFail)) throw new Error(`${program}: ${error ?? stderr.slice(-400)}`)
  return { lines: stdout.split('\n').filter(line => line !== ''), stdout, stderr }
}

/** Whether a program can be started. */
export const has = program => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error

/** Python as Debian has it, where its packages are found. */
export const python = '/usr/bin/python3'
export const hasModule = name =>
  existsSync(python) && spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0

/** A line of the table for things that were looked for one by one. */
export function counted(what, wanted, found) {
  const here = new Set(found)
  const missing = wanted.filter(one => !here.has(one))
  const fault = missing.length > 0 ? `missing: ${missing.slice(0, 3).join(' · ')}` : undefined
  return { what, written: wanted.length, read: wanted.length - missing.length, fault }
}

export const readText = path => readFileSync(path, 'utf8')
