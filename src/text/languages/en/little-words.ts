import type { LittleWords } from '../rules/little-words.ts'

export const words: LittleWords = {
  little:
    'a an and are as at be but by can do for from had has have he her his i if in into is it its me may more my no nor not of off on one or our out over own so than that the their them they this to under up upon us was we were what when where which who will with within you your all any am go let led',
  articles: 'the a an',
  coordinators: 'and or',
  alternatives: 'or',
  openers: 'and or but nor that which who while including',
  prefixes:
    'non anti counter contra pseudo quasi un re ex pre post sub multi inter intra trans co self auto semi mid neo para ultra hyper micro macro mini meta socio geo bio eco electro cyber e vice pro infra super supra tele',
  contraries: 'mis dis de en in ex',
  abbreviations:
    'mr mrs ms dr prof st no nos para paras art arts vol ed eds cf e.g eg i.e ie viz al etc vs p pp rev add corr res doc h.e fig sect ch chap approx dept gov jan feb mar apr jun jul aug sept sep oct nov dec u.s u.n',
}
