import { setFlagsFromString } from 'node:v8'

/**
 * How much of a function runs before V8 compiles it for speed: eight times what it has by itself. A command runs for a few
 * seconds, and compiling took a fourth of the processor’s time of a check, a tenth of that of an import.
 *
 * Only the V8 of Node 20 has this counter: later ones count otherwise, and name what they do not know on the screen.
 */
export function compileLater(): void {
  setBudget(540_672)
}

/**
 * For a check, which is a large program that runs for two seconds: functions run twice longer before. A tenth less of the
 * processor’s time for twenty pages, and no more for five hundred. To be called when its files are loaded, since V8 takes nothing
 * compiled under other settings.
 */
export function compileEvenLater(): void {
  setBudget(1_081_344)
}

/** What V8 has by itself. */
const OWN_BUDGET = 67_584
let budget = OWN_BUDGET

function setBudget(bytes: number): void {
  budget = bytes
  tellBudget(bytes)
}

function tellBudget(bytes: number): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${bytes}`)
}

/**
 * Load what was compiled before, by the build or with Node, under the settings under which it was: V8 takes it under no
 * others, and compiles it again.
 */
export function asCompiled<T>(load: () => T): T {
  if (budget === OWN_BUDGET) return load()
  tellBudget(OWN_BUDGET)
  try {
    return load()
  } finally {
    tellBudget(budget)
  }
}

/**
 * Settings for a command that writes an index, with a thread that reads: each compiles its code for itself, so functions
 * run four times longer before, which saved some three per cent of the time of an import.
 */
export function tuneForWriting(): void {
  setBudget(2_162_688)
  growSlowly()
}

/**
 * Let the memory grow by three tenths between two collections, where V8 would double it, while an index is written: an
 * import of two thousand files into a library of ten thousand then takes a fifth less memory, and no more time.
 */
export function growSlowly(): void {
  const [major] = process.versions.v8.split('.')
  // Later ones may not know it.
  if (['11', '12', '13'].includes(major ?? '')) setFlagsFromString('--heap-growing-percent=30')
}

/**
 * Keep the part of the memory small in which V8 makes what soon is garbage, where the writer of PDF will need the room: it
 * takes a fifth less, and little more time.
 */
export function staySmall(): void {
  const [major] = process.versions.v8.split('.')
  // Later ones may not know it.
  if (['11', '12', '13'].includes(major ?? '')) setFlagsFromString('--semi-space-growth-factor=1')
  growSlowly()
}
