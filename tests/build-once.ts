import { execFileSync } from 'node:child_process'

/** Tests of the command run the built tool: build it once, from the sources as they are now. */
export default function setup(): void {
  if (process.env.FOC_SKIP_BUILD) return
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
