import { html, labelOf, type Markup, type PageSetting } from '../../render/site/index.ts'
import { spokenDate } from '../../text/index.ts'
import { type Found, find, type Searched } from '../search/find.ts'
import type { FoundConcept } from '../search/find-concepts.ts'
import { say } from './say.ts'

/**
 * Answer in the search box as somebody types. The box may be drawn anew: it is looked for at each event.
 *
 * @param searched gives what is searched, which may be loaded only now.
 */
export function searchBox(setting: () => PageSetting, searched: () => Promise<Searched>): void {
  let asked = 0
  const answer = async (input: HTMLInputElement): Promise<void> => {
    const own = ++asked
    const within = await searched()
    // Known only now where what is searched had to be loaded.
    const { language } = setting()
    const found = await find(within, input.value, language)
    // Whoever types on is answered once, with the last.
    if (own !== asked) return
    draw(input, found, within, setting())
    // What bears the name answers; only words that nothing bears are looked for in all texts.
    if (within.more === null || found.concepts.some(({ how }) => how === 'named')) return
    await within.more()
    const more = await find(within, input.value, language)
    if (own === asked) draw(input, more, within, setting())
  }
  document.addEventListener('input', event => {
    if (isBox(event.target)) void answer(event.target)
  })
  document.addEventListener('focusin', event => {
    if (!isBox(event.target)) return
    void searched()
    if (event.target.value !== '') void answer(event.target)
  })
  document.addEventListener('click', event => {
    const inside = event.target instanceof Element && event.target.closest('.search')
    if (!inside || (event.target instanceof Element && event.target.closest('#found a'))) close()
  })
  document.addEventListener('keydown', onKey)
}

const box = (): HTMLInputElement | null => {
  const found = document.getElementById('query')
  return found instanceof HTMLInputElement ? found : null
}

const isBox = (target: EventTarget | null): target is HTMLInputElement => target !== null && target === box()

function onKey(event: KeyboardEvent): void {
  const input = box()
  if (input === null) return
  if (event.target !== input) {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.select()
    return
  }
  const options = [...document.querySelectorAll<HTMLAnchorElement>('#found a')]
  const at = options.findIndex(one => one.getAttribute('aria-selected') === 'true')
  if (event.key === 'Escape') {
    close()
    input.value = ''
  } else if (event.key === 'Enter') {
    options[Math.max(0, at)]?.click()
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const step = event.key === 'ArrowDown' ? 1 : -1
    choose(options, input, (at + step + options.length + (at === -1 && step === -1 ? 1 : 0)) % options.length)
  } else return
  event.preventDefault()
}

function choose(options: readonly HTMLAnchorElement[], input: HTMLInputElement, at: number): void {
  for (const [index, one] of options.entries()) one.setAttribute('aria-selected', String(index === at))
  const chosen = options[at]
  if (chosen === undefined) return
  input.setAttribute('aria-activedescendant', chosen.id)
  chosen.scrollIntoView({ block: 'nearest' })
}

/** Put the list of answers away. */
export function close(): void {
  const list = document.getElementById('found')
  if (list !== null) list.hidden = true
  box()?.setAttribute('aria-expanded', 'false')
  box()?.removeAttribute('aria-activedescendant')
}

function draw(input: HTMLInputElement, found: Found, { lead }: Searched, setting: PageSetting): void {
  const list = document.getElementById('found')
  if (list === null) return
  if (input.value.trim() === '') {
    close()
    return
  }
  const { words, site, language, href, plain } = setting
  let number = 0
  const option = (address: string, inside: Markup): Markup =>
    html`<a role="option" id="found-${++number}" aria-selected="${number === 1 ? 'true' : 'false'}" tabindex="-1" href="${address}">${inside}</a>`
  const concepts = found.concepts.flatMap(one => {
    const term = site.term(one.id)
    if (term === undefined) return []
    const label = labelOf(term, language)
    const best = lead(one.id)
    return [
      option(
        href({ page: 'concept', id: one.id }),
        html`<b lang="${label.language}">${label.text}</b>${howFound(one, label.text, input.value.trim(), setting)}${best ? html`<span class="said" lang="${best.language}" dir="auto">${best.words}</span><span>${best.line}</span>` : html`<span>${words.concept.none}</span>`}`,
      ),
    ]
  })
  const documents = found.documents.map(one =>
    option(
      href({ page: 'document', id: `${one.id}@${one.language}` }),
      html`<b><bdi>${one.id}</bdi></b> <span><bdi lang="${one.language}">${one.title}</bdi></span><span>${spokenDate(one.adopted, language)} · ${plain.mode[one.adoption.mode]}</span>`,
    ),
  )
  const group = (name: string, options: Markup[]): Markup | '' =>
    options.length > 0
      ? html`<div role="group" aria-label="${name}"><span aria-hidden="true">${name}</span>${options}</div>`
      : ''
  const nothing = html`<div role="option" aria-disabled="true" aria-selected="false"><p>${words.search.nothing(input.value.trim())}</p></div>`
  list.innerHTML =
    number === 0
      ? nothing.text
      : html`${group(words.search.concepts, concepts)}${group(words.search.documents, documents)}`.text
  list.hidden = false
  list.scrollTop = 0
  input.setAttribute('aria-expanded', 'true')
  if (number > 0) input.setAttribute('aria-activedescendant', 'found-1')
  else input.removeAttribute('aria-activedescendant')
  say(words.search.found(number))
}

/** Why a concept is shown whose name is not what was typed. */
function howFound({ how, label }: FoundConcept, name: string, typed: string, { words }: PageSetting): Markup | '' {
  if (how === 'alike') return html`<span>${words.search.alike(typed)}</span>`
  if (how === 'led') return html`<span>${words.search.entryPoint}</span>`
  return label === name || how === 'within' ? '' : html`<span>${label}</span>`
}
