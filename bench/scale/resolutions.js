// The General Assembly's resolutions as files, in growing numbers, also beyond the real ones by copies with new symbols.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Paths of all resolutions, English and French in turn; null where the archives are not here. */
export function unpackAll() {
  const folder = mkdtempSync(join(tmpdir(), 'foc-scale-'))
  const lists = ['en', 'fr'].map(language => {
    const archive = join(root, '..', 'shared', 'bulk', `un-ga-75-77-${language}.tar.xz`)
    if (!existsSync(archive)) return null
    mkdirSync(join(folder, language))
    spawnSync('tar', ['-xJf', archive, '-C', join(folder, language)], { stdio: 'inherit' })
    return readdirSync(join(folder, language), { recursive: true })
      .filter(name => name.endsWith('.xml'))
      .sort()
      .map(name => join(folder, language, name))
  })
  const [english, french] = lists
  if (!english || !french) return null
  return { folder, english, french }
}

/** Write copies under symbols of sessions that never were: 75 becomes 1075, 2075 … Gives the folder of the copies. */
export function copies(files, number, folder) {
  const into = join(folder, `copies-${number}`)
  mkdirSync(into, { recursive: true })
  for (const file of files) {
    const language = file.includes('/fr/') ? 'fr' : 'en'
    const text = readFileSync(file, 'utf8')
      .replace(/A\/RES\/(?=\d|ES|S)/g, `A/RES/${number}0`)
      .replace(/(?<=<docNumber\b[^>]*>\s*)(?=\d|ES-|S-)/g, `${number}0`)
      .replace(/(?<=\/unga\/[\d-]+\/)(?=\d|ES-|S-|es-|s-)/g, `${number}0`)
    writeFileSync(join(into, `${language}-${basename(file)}`), text)
  }
  return into
}
