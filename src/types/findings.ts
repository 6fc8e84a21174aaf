// Findings.

/** Something to report, with its place; thrown only as a FocError when someone must mend it. */
export interface Finding {
  kind: string
  severity: 'error' | 'warning' | 'info'
  message: string
  place: { file?: string; line?: number; column?: number } | null
  hint: string | null
}
