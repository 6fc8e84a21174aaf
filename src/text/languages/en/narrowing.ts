import type { NarrowingWords } from '../rules/narrowing-words.ts'

export const narrowing: NarrowingWords = {
  decided:
    'legitimate, legitimately, lawful, lawfully, legal, legally, licit, permitted, authorized, authorised, accredited, registered, licensed, approved, recognized, recognised, official, officially, certified, genuine, bona fide, law-abiding, eligible, qualified, entitled, designated, vetted, trusted, duly',
  some: 'certain, some, some of, selected, specific, specified, most, most of, limited, main, primary, essential, basic, core, minimum, exclusively, solely, only, certain types of, certain forms of, one of the, one of, one among, among the',
  grave:
    'unduly, undue, serious, seriously, gross, grave, gravely, severe, severely, systematic, systematically, manifest, manifestly, flagrant, clearly, strictly, purely, disproportionate, disproportionately, unjustified, unjustifiably, unreasonable, unreasonably, unnecessary, unnecessarily, excessive, excessively, arbitrary, arbitrarily, unlawful, unlawfully, illegal, illegally, malicious, wilful, wilfully, willful, deliberate, deliberately, intentional, intentionally, direct, directly, imminent',
  measure:
    'reasonable, reasonably, feasible, practicable, proportionate, appropriate, adequate, gradual, gradually, progressive, progressively, possible, necessary, voluntary, incremental, step by step',
  proved:
    'verified, verifiable, proven, credible, confirmed, substantiated, documented, reliable, factual, accurate, truthful, responsible, constructive, bona-fide, well-founded',
  belonging:
    'national, domestic, local, citizen, citizens, national of, nationals, resident, residents, native, adult, within their territory, within its territory, within their territories, in their territory, on their territory, under their jurisdiction, within their jurisdiction, under its jurisdiction, within its jurisdiction, in their jurisdiction, within their borders, who are citizens, who are nationals, who are residents, in their country, lawfully present',
  mostly:
    'primarily, mainly, chiefly, mostly, generally, usually, normally, ordinarily, principally, largely, in principle, in general, as a rule, as a general rule, broadly, typically, in particular cases',
  doubted:
    'alleged, allegedly, purported, purportedly, so-called, perceived, supposed, supposedly, claimed, reported, reportedly, apparent, apparently, suspected, presumed, presumably, ostensible, ostensibly, asserted, self-proclaimed, potential, potentially, possibly, arguably, the view that, the opinion that, the claim that, the belief that, the perception that, the view of some that, the opinion of some that, allegations of, claims of, reports of, accusations of, what is described as, what some consider, in the view of some, according to some, said to be, considered by some, deemed by some',
  willing:
    'interested, willing, like-minded, in a position to do so, that are in a position to do so, that so wish, that wish to do so, who so wish, who wish to do so, so wishing, that have not yet done so, that have not already done so, that have not done so, upon request, upon their request, at their request, on request, upon their consent, with their consent, subject to their consent, that choose to do so, on a voluntary basis, voluntarily',
}
