// Desks for the benches of a record: each a folder of its own, in which the built command runs.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const foc = join(import.meta.dirname, '..', '..', 'bin', 'foc.js')

export function desk(library, name) {
  const home = mkdtempSync(join(tmpdir(), 'foc-desk-'))
  const env = { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: home, FOC_LIBRARY: library, FOC_AUTHOR: name }
  const records = join(home, 'foc-records')
  return {
    home,
    /** The folder of the record, once it is there. */
    folder: () => join(records, readdirSync(records)[0] ?? ''),
    run: (...words) => {
      const start = performance.now()
      const { status, stdout, stderr } = spawnSync(process.execPath, [foc, ...words], {
        env,
        encoding: 'utf8',
        maxBuffer: 1e9,
      })
      return { code: status, stdout, stderr, seconds: (performance.now() - start) / 1000 }
    },
    /** The same without waiting; `child` can be killed. */
    begin: (...words) => {
      const child = spawn(process.execPath, [foc, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
      let [stdout, stderr] = ['', '']
      child.stdout.on('data', text => (stdout += text))
      child.stderr.on('data', text => (stderr += text))
      const ended = new Promise(resolve => child.on('close', code => resolve({ code, stdout, stderr })))
      return { child, ended }
    },
  }
}

/** The files of a library that a record holds, by name, with what `of` gives of each. */
export function filesOf(folder, of = file => readFileSync(file, 'latin1')) {
  const files = {}
  for (const below of ['corpus', 'originals', 'terms', 'toolkits', 'waivers'])
    if (existsSync(join(folder, below)))
      for (const name of readdirSync(join(folder, below)).sort())
        if (!/\.\d+\.tmp$/.test(name)) files[`${below}/${name}`] = of(join(folder, below, name))
  return files
}
