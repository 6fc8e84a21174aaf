import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const LIMIT_MS = 1_200_000
const clock = pathToFileURL(join(import.meta.dirname, 'clock.js')).href

/**
 * One call of foc, in surroundings that are the same everywhere: no home, no colour, 80 columns, one day.
 * @param {string} bin bin/foc.js of the build
 * @param {string[]} words
 * @param {{ place: string, library?: string, input?: Buffer | string }} surroundings `place` is the working folder
 * @returns {Promise<{ exit: number | string, stdout: Buffer, stderr: Buffer }>}
 */
export function callFoc(bin, words, { place, library, input = '' }) {
  const env = {
    ...{ PATH: process.env.PATH, HOME: join(place, 'home'), LANG: 'C.UTF-8', TZ: 'UTC', NO_COLOR: '1', COLUMNS: '80' },
    ...{ NODE_OPTIONS: `--import=${clock}`, ...(library === undefined ? {} : { FOC_LIBRARY: library }) },
  }
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [bin, ...words], { cwd: place, env })
    const heard = { stdout: [], stderr: [] }
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', piece => heard[stream].push(piece))
    // A call that reads no input may end before it is given it.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const watch = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
    child.on('error', failed)
    child.on('close', (code, signal) => {
      clearTimeout(watch)
      done({ exit: code ?? signal, stdout: Buffer.concat(heard.stdout), stderr: Buffer.concat(heard.stderr) })
    })
  })
}

export const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
