const USUAL: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}
/** Prefixes that mean what they say even where the file forgets to declare them. */
const UNDECLARED = new Set(['w', 'r', 'm', 'mc', 'xml'])
const MAX_PREFIXES = 1000

/** Gives elements and attributes their usual prefixes by the namespaces that a part declares. */
export interface Names {
  rename(name: string, attributes: Record<string, string>): { name: string; attributes: Record<string, string> }
}

/** Names for one part. A prefix keeps its latest meaning: writers of Word files do not reuse one for two namespaces. */
export function createNames(): Names {
  const prefixes = new Map<string, string>()
  const known = new Map<string, string>()

  const declare = (attributes: Record<string, string>): void => {
    for (const key in attributes) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
      const prefix = key.slice(6)
      const usual = USUAL[attributes[key] ?? ''] ?? '?'
      if (prefixes.get(prefix) === usual || prefixes.size >= MAX_PREFIXES) continue
      prefixes.set(prefix, usual)
      known.clear()
    }
  }
  const usual = (name: string, isAttribute: boolean): string => {
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    if (isAttribute && prefix === '') return name
    const found = prefixes.get(prefix) ?? (UNDECLARED.has(prefix) ? prefix : '?')
    return `${found}:${name.slice(colon + 1)}`
  }
  const lookUp = (name: string, isAttribute: boolean): string => {
    const key = isAttribute ? `@${name}` : name
    let found = known.get(key)
    if (found === undefined) {
      found = usual(name, isAttribute)
      if (known.size < MAX_PREFIXES) known.set(key, found)
    }
    return found
  }
  return {
    rename(name, attributes) {
      declare(attributes)
      const renamed: Record<string, string> = {}
      for (const key in attributes) renamed[lookUp(key, true)] = attributes[key] ?? ''
      return { name: lookUp(name, false), attributes: renamed }
    },
  }
}
