import type { NarrowingWords } from '../rules/narrowing-words.ts'

export const narrowing: NarrowingWords = {
  decided:
    'legitimate, legitimately, lawful, lawfully, legal, legally, licit, permitted, authorized, authorised, accredited, registered, licensed, approved, recognized, recognised, official, officially, certified, genuine, bona fide, law-abiding, eligible, qualified, entitled, designated, vetted, trusted, duly',
  some: 'certain, some, some of, selected, specific, specified, most, most of, limited, main, primary, essential, basic, core, minimum, exclusively, solely, only, certain types of, certain forms of',
  grave:
    'unduly, undue, serious, seriously, gross, grave, gravely, severe, severely, systematic, systematically, manifest, manifestly, flagrant, clearly, strictly, purely, disproportionate, disproportionately, unjustified, unjustifiably, unreasonable, unreasonably, unnecessary, unnecessarily, excessive, excessively, arbitrary, arbitrarily, unlawful, unlawfully, illegal, illegally, malicious, wilful, wilfully, willful, deliberate, deliberately, intentional, intentionally, direct, directly, imminent',
  measure:
    'reasonable, reasonably, feasible, practicable, proportionate, appropriate, adequate, gradual, gradually, progressive, progressively, possible, necessary, voluntary, incremental, step by step',
  proved:
    'verified, verifiable, proven, credible, confirmed, substantiated, documented, alleged, reliable, factual, accurate, truthful, responsible, constructive, bona-fide, well-founded',
  belonging:
    'national, domestic, local, citizen, citizens, national of, nationals, resident, residents, native, adult, within their territory, within its territory, within their territories, in their territory, on their territory, under their jurisdiction, within their jurisdiction, under its jurisdiction, within its jurisdiction, in their jurisdiction, within their borders, who are citizens, who are nationals, who are residents, in their country, lawfully present',
  mostly:
    'primarily, mainly, chiefly, mostly, generally, usually, normally, ordinarily, principally, largely, in principle, in general, as a rule, as a general rule, broadly, typically, in particular cases',
}
