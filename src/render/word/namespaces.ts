/** Names of ECMA-376, transitional, that the parts of a Word file are written with. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
export const CORE_MEDIA = 'application/vnd.openxmlformats-package.core-properties+xml'

/** The same of files that are “strict”. */
export const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
export const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
