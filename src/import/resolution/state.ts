import type { LocatorStep } from '../../types.ts'
import { createItemChain, type ItemChain } from '../passages/item-chain.ts'
import { createPartChain } from './part-chain.ts'

/** Counters of one container. */
export interface AknState {
  preambular: number
  plain: number
  tables: number
  current: LocatorStep[]
  printed: boolean
  chain: ItemChain
  parts: ReturnType<typeof createPartChain>
  flatParts: LocatorStep[]
  /** Announced number still waiting for the text of its list. */
  waiting: boolean
  loose: number
  bullets: number
  /** The paragraph before one without a number: its list may go on after it. */
  before: { current: LocatorStep[]; printed: boolean; chain: ItemChain } | null
  /** What was placed last, and the sign that ends its words; none where they may go on in the next paragraph. */
  last: { kind: 'paragraph' | 'item' | 'bullet' | 'closing'; end: string } | null
}

/** A container before its first paragraph. */
export function createAknState(): AknState {
  return {
    preambular: 0,
    plain: 0,
    tables: 0,
    current: [],
    printed: false,
    chain: createItemChain(),
    parts: createPartChain(),
    flatParts: [],
    waiting: false,
    loose: 0,
    bullets: 0,
    before: null,
    last: null,
  }
}
