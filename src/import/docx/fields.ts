/** Follows complex fields (`w:fldChar`) through the text: a code between begin and separate, its result until the end. */
export interface Fields {
  mark(type: string): void
  /** A piece of a field's code. */
  code(text: string): void
  /** Whether text here is shown: it stands in no field's code. */
  visible(): boolean
  /** Whether a field of this name is open: `TOC`, `NOTEREF`. */
  inside(name: string): boolean
  /** A code never goes on in the next paragraph: an unfinished one must not swallow the rest of the document. */
  endParagraph(): void
}

interface Field {
  code: string
  result: boolean
}

const MAX_CODE = 200
const MAX_OPEN = 50

/** No field open yet. */
export function createFields(): Fields {
  let open: Field[] = []
  return {
    mark(type) {
      if (type === 'begin' && open.length < MAX_OPEN) open.push({ code: '', result: false })
      else if (type === 'separate') {
        const last = open.at(-1)
        if (last) last.result = true
      } else if (type === 'end') open.pop()
    },
    code(text) {
      const last = open.at(-1)
      if (last && !last.result && last.code.length < MAX_CODE) last.code += text
    },
    visible: () => open.every(field => field.result),
    inside: name => open.some(field => fieldName(field.code) === name),
    endParagraph() {
      open = open.filter(field => field.result)
    },
  }
}

/** The first word of a field's code. */
export function fieldName(code: string): string {
  return code.trim().split(/\s/, 1)[0]?.toUpperCase() ?? ''
}
