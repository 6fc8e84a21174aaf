import type { Act } from './acts.ts'
export const unseen: Act[] = []
