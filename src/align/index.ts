export { type Bitext, learnAligner, SURE } from './aligner.ts'
export type { Bead } from './best-path.ts'
export type { Paragraph } from './evidence.ts'
