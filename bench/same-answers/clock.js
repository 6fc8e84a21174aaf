// Loaded into every call (NODE_OPTIONS=--import): its clock starts at one fixed noon, and runs on from there.
const now = Date.now
const shift = Date.parse('2026-03-02T12:00:00Z') - now()

globalThis.Date = new Proxy(Date, {
  construct: (target, words, made) => Reflect.construct(target, words.length > 0 ? words : [now() + shift], made),
})
Date.now = () => now() + shift
