import { xmlText } from '../bytes/xml-text.ts'

/** An element: its content is text, or the lines of elements. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  content: string | readonly XmlElement[]
}

export function element(
  name: string,
  content: XmlElement['content'],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, content }
}

/** A document: a declaration, then each element on lines of its own, indented; text is never broken. */
export function xmlDocument(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  write(root, '', lines)
  return `${lines.join('\n')}\n`
}

function write({ name, attributes, content }: XmlElement, indent: string, lines: string[]): void {
  const inside = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`)
  const tag = `${name}${inside.join('')}`
  if (typeof content === 'string') {
    lines.push(`${indent}<${tag}>${xmlText(content)}</${name}>`)
    return
  }
  if (content.length === 0) {
    lines.push(`${indent}<${tag}/>`)
    return
  }
  lines.push(`${indent}<${tag}>`)
  for (const child of content) write(child, `${indent}  `, lines)
  lines.push(`${indent}</${name}>`)
}

// A reader would make spaces of line ends and tabs in an attribute.
const attribute = (value: string): string => xmlText(value).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')
