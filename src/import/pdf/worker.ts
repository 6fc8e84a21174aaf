import { parentPort, workerData } from 'node:worker_threads'
import { extractText } from './extract-text.ts'

/** The entry of the worker thread: the bytes come in as its data, what is read goes out as messages. */
const bytes: unknown = workerData
// What it throws ends the thread, which whoever started it is told.
if (bytes instanceof Uint8Array) void extractText(bytes, event => parentPort?.postMessage(event))
