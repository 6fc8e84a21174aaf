/** Styles of `foc cite`, in the order of its help. */
export const citeStyles = ['un', 'oscola', 'chicago', 'apa', 'bibtex', 'ris', 'plain'] as const

export type CiteStyle = (typeof citeStyles)[number]
