/** What a paragraph, a run or a table of a brief is, and the Word style that it has unless a template says otherwise. */
export const roleStyles = {
  body: 'Normal',
  title: 'Title',
  edition: 'Subtitle',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  bullet: 'List Bullet',
  number: 'List Number',
  say: 'Talking Point',
  agreed: 'Agreed Phrase',
  force: 'Force and Reach',
  provenance: 'Provenance',
  quote: 'Quote',
  warning: 'Notice Box',
  glance: 'At a Glance',
  lead: 'Note Lead',
  toSay: 'Note Point',
  words: 'Note Words',
  noteLine: 'Note Line',
  small: 'Note Small Print',
  source: 'Source',
  address: 'Web Address',
  cell: 'Table Text',
  columnHead: 'Table Heading',
  header: 'header',
  footer: 'footer',
  link: 'Hyperlink',
  quotation: 'Quoted Words',
  code: 'Command',
} as const

/** A role whose style a user may choose from a template. */
export type Role = keyof typeof roleStyles

/** Roles in the order of the table above. */
export const roles = Object.keys(roleStyles).filter(isRole)

export function isRole(name: string): name is Role {
  return Object.hasOwn(roleStyles, name)
}

const paragraphRoles: Record<string, Role> = {
  warning: 'warning',
  edition: 'edition',
  say: 'say',
  force: 'force',
  provenance: 'provenance',
  shortfall: 'provenance',
  'to-say': 'toSay',
  words: 'words',
  legend: 'noteLine',
  'small-print': 'small',
}

const listRoles: Record<string, Role> = {
  glance: 'glance',
  agreed: 'agreed',
  wording: 'agreed',
  sources: 'source',
  references: 'source',
  unread: 'source',
  lead: 'lead',
  minded: 'noteLine',
  'pointed-at': 'noteLine',
  'note-sources': 'noteLine',
}

/** The role of a paragraph by its class; `fallback` where the class has no style of its own. */
export function paragraphRole(className: string | null, fallback: Role): Role {
  return className !== null && Object.hasOwn(paragraphRoles, className)
    ? (paragraphRoles[className] ?? fallback)
    : fallback
}

/** The role of the items of a list by its class. */
export function listRole(className: string | null, ordered: boolean): Role {
  const fallback: Role = ordered ? 'number' : 'bullet'
  return className !== null && Object.hasOwn(listRoles, className) ? (listRoles[className] ?? fallback) : fallback
}
