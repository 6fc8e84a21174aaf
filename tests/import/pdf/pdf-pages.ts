import type { PageText, TextRun } from '../../../src/import/pdf/page-text.ts'

/** A page of lines for the layout: `[x, y, text]`, with size and font where they differ from 10 points of “body”. */
export type DrawnLine = [x: number, y: number, text: string, size?: number, font?: string]

/** Width of our letters: half the size each. Text is given as it is drawn: `drawn` turns an Arabic word. */
export function page(lines: DrawnLine[]): PageText {
  const runs = lines.map(
    ([x, y, text, size = 10, font = 'body']): TextRun => ({
      text,
      x,
      y,
      width: text.length * size * 0.5,
      size,
      font,
      spaced: false,
    }),
  )
  return { sheets: [{ angle: 0, runs }] }
}

/** An Arabic word in the order in which its letters are drawn, from left to right. */
export function drawn(word: string): string {
  return [...word].reverse().join('')
}

/** A small real PDF with one font and these lines on each page. */
export function pdfBytes(pages: DrawnLine[][], trailer = ''): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
  ]
  const kids: number[] = []
  for (const lines of pages) {
    const content = lines
      .map(
        ([x, y, text, size = 10]) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${800 - y} Tm (${text.replace(/([\\()])/g, '\\$1')}) Tj ET`,
      )
      .join('\n')
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    )
    kids.push(objects.length)
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = body.length
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(body)
}
