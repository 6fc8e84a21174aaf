/** Attribute in which the parser's elements carry the number of their copy. */
export const MARK = 'data-page-element'
