// The built program in a thread: one call after another, each with its words and surroundings. What it writes is gathered
// and given back with its exit code, as a process would give it.
import { parentPort } from 'node:worker_threads'

/** What the call that runs has written. */
const written = { stdout: [], stderr: [] }
for (const stream of /** @type {const} */ (['stdout', 'stderr']))
  process[stream].write = (chunk, encoding, callback) => {
    written[stream].push(Buffer.from(chunk))
    const said = typeof encoding === 'function' ? encoding : callback
    if (said) process.nextTick(said)
    return true
  }

let end = _code => {}
// As a process ends that nobody catches.
process.on('uncaughtException', error => {
  process.stderr.write(`${error.stack}\n`)
  end(1)
})

const { main } = await import('../../dist/cli/main.js')

parentPort?.on('message', async ({ words, environment, answer, done }) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
  const code = await new Promise(resolve => {
    end = resolve
    main(words).then(resolve)
  })
  // What is written last comes after the answer.
  await new Promise(resolve => setImmediate(resolve))
  process.stdout.removeAllListeners('error')
  const [stdout, stderr] = [written.stdout, written.stderr].map(chunks => Buffer.concat(chunks.splice(0)).toString())
  answer.postMessage({ code, stdout, stderr })
  Atomics.store(done, 0, 1)
  Atomics.notify(done, 0)
})
