import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** Where a built script lies, seen from the folders of the bundle and from the sources. */
const PLACES = ['./', '../', '../../dist/']

/** How many threads the machine can run at once. */
export const cores = (): number => availableParallelism()

/** A script that the build puts beside what runs (`scripts/build.js` names them); null where the tool was not built. */
export function threadScript(name: string): URL | null {
  const urls = PLACES.map(place => new URL(`${place}${name}.js`, import.meta.url))
  return urls.find(url => existsSync(fileURLToPath(url))) ?? null
}

/**
 * Start a thread: it gets nothing of the environment and none of the options of the process, and ends by itself where its
 * objects take more.
 *
 * @param memory megabytes that its objects may take.
 */
export function startThread(script: URL, memory: number, { resourceLimits, ...more }: WorkerOptions = {}): Worker {
  return new Worker(script, {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16, ...resourceLimits },
    ...more,
  })
}
