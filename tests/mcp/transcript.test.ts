import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { expect, it } from 'vitest'
import { tools } from '../../src/mcp/tools/index.ts'
import { executable, noLibrary, root, surroundings } from '../cli/run.ts'

const file = join(root, 'docs', 'assistants.md')
const page = readFileSync(file, 'utf8')

/** A block is a call (the tool, and its arguments as JSON) and, below it, the text of the answer. */
async function againWith(client: Client): Promise<string> {
  let now = ''
  let from = 0
  for (const { index, 0: block, 1: name = '', 2: given = '' } of page.matchAll(
    /^```mcp\n(\w+) (.+)\n[\s\S]*?^```$/gm,
  )) {
    const { content } = await client.callTool({ name, arguments: JSON.parse(given) as Record<string, unknown> })
    const [answer] = content as { text: string }[]
    now += `${page.slice(from, index)}\`\`\`mcp\n${name} ${given}\n${answer?.text}\n\`\`\``
    from = index + block.length
  }
  return now + page.slice(from)
}

it('docs/assistants.md shows an exchange as it is, with the command as built', async () => {
  const client = new Client({ name: 'documentation', version: '0' })
  const env = { ...surroundings, PATH: surroundings.PATH ?? '' } as Record<string, string>
  const server = { command: process.execPath, args: [executable, 'mcp', '--library', noLibrary] }
  await client.connect(new StdioClientTransport({ ...server, env, stderr: 'ignore' }))
  const now = await againWith(client)
  await client.close()
  if (process.env.UPDATE_DOCS) writeFileSync(file, now)
  else expect(page).toBe(now)
})

it('docs/assistants.md names every tool', () => {
  for (const { name } of tools) expect(page).toContain(`| \`${name}\` |`)
})
