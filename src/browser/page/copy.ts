import { say } from './say.ts'

/** Let every button that carries words and a citation copy them, now and on pages drawn later. */
export function copyButtons(): void {
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.copy') : null
    if (button !== null) void copy(button)
  })
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { done = '', failed = '' } = document.getElementById('main')?.dataset ?? {}
  const said = (await written(wordsOf(button))) ? done : failed
  const before = button.dataset.label ?? button.textContent ?? ''
  button.dataset.label = before
  button.textContent = said
  say(said)
  setTimeout(() => {
    button.textContent = before
  }, 2500)
}

/** What a button carries; of a paragraph that the page shows whole only what stands round it. */
function wordsOf(button: HTMLButtonElement): string {
  const { copy: text, before = '', behind, place = '' } = button.dataset
  const cited = behind ?? `${place}${button.closest<HTMLElement>('[data-cited]')?.dataset.cited ?? ''}`
  return text ?? `${before}${button.closest('.passage')?.querySelector('.text')?.textContent ?? ''}${cited}`
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return selected(text)
  }
}

/** Where a page opened from disk may not use the clipboard: as one copies what is selected. */
function selected(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } finally {
    area.remove()
  }
}
