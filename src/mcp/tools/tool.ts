import type * as z from 'zod'
import type { IndexReader } from '../../store/index.ts'
import type { OwnToolkit } from '../../types.ts'
import type { Contract, JsonSchema } from '../contract/index.ts'

/** What a tool answers: data by its output schema, and the same as a few lines for who shows a model no more. */
export interface ToolAnswer {
  structured: object
  text: string
}

/** What a tool may ask beside the index. */
export interface Setting {
  /** What the library adds to the toolkits. */
  ownToolkits(index: IndexReader): Promise<OwnToolkit[]>
}

export interface Tool<Input extends z.ZodType = z.ZodType> {
  name: string
  title: string
  /** For a model: when to call it, and what to mind. */
  description: string
  /** Made when it is first asked for: a client that begins with one question waits for the schema of that one only. */
  input: () => Input
  output: (contract: Contract) => JsonSchema
  /** @throws {FocError} What is wrong with the question: it is told as the tool’s answer. */
  ask: (index: IndexReader, input: z.infer<Input>, setting: Setting) => Promise<ToolAnswer>
}

/** A tool whose question has the type that its input schema says. */
export const tool = <Input extends z.ZodType>(one: Tool<Input>): Tool => one as unknown as Tool
