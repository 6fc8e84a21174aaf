import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { executable, noLibrary, surroundings } from '../cli/run.ts'

/**
 * A page with each of its calls made again, by the command as built, on what ships alone. A block is a call (the tool, and its
 * arguments as JSON) and, below it, the text of the answer; everything outside the blocks stays.
 */
export async function askedAgain(page: string): Promise<string> {
  const client = new Client({ name: 'documentation', version: '0' })
  const env = { ...surroundings, PATH: surroundings.PATH ?? '' } as Record<string, string>
  const server = { command: process.execPath, args: [executable, 'mcp', '--library', noLibrary] }
  await client.connect(new StdioClientTransport({ ...server, env, stderr: 'ignore' }))
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
  await client.close()
  return now + page.slice(from)
}
