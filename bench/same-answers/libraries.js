import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sha256 } from './foc.js'

const PAGES = 6

/** Every file below a folder, links not followed: paths from the folder with /, in order. */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** A name for a build: the same bytes, the same name. */
export function nameOfBuild(project) {
  const parts = ['bin', 'dist', 'corpus', 'glossary', 'schemas'].map(part => join(project, part)).filter(existsSync)
  const told = parts.flatMap(part => filesBelow(part).map(file => `${file} ${sha256(readFileSync(join(part, file)))}`))
  return sha256(told.join('\n')).slice(0, 12)
}

/** What the libraries are made of, unpacked once: `bulk/` (995 resolutions) and `pages/` (web pages). */
export function unpackTexts(texts, shared) {
  if (existsSync(join(texts, 'done'))) return
  mkdirSync(join(texts, 'bulk'), { recursive: true })
  const archive = join(shared, 'bulk', 'un-ga-75-77-en.tar.xz')
  const { status } = spawnSync('tar', ['-xJf', archive, '-C', join(texts, 'bulk')], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${archive} cannot be unpacked`)
  mkdirSync(join(texts, 'pages'), { recursive: true })
  const pages = readdirSync(join(shared, 'real', 'html')).filter(name => name.endsWith('.gz'))
  for (const name of pages.sort().slice(0, PAGES)) {
    const page = gunzipSync(readFileSync(join(shared, 'real', 'html', name)))
    writeFileSync(join(texts, 'pages', `${name.slice(0, 12)}.html`), page)
  }
  writeFileSync(join(texts, 'done'), '')
}

/**
 * Copy a library with the times of its files to the nanosecond: an index is in step with these, and what is taken in again
 * is ranked a little otherwise. `cpSync` rounds them.
 */
export function copyLibrary(from, to) {
  const { status } = spawnSync('cp', ['-a', realpathSync(from), to], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${from} cannot be copied`)
}
