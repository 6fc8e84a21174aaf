import type { LittleWords } from '../rules/little-words.ts'

export const words: LittleWords = {
  little:
    "a au aux avec ce ces cette d' dans de des du elle elles en est et eux il ils je l' la le les leur leurs lui mais me mes mon n' ne nos notre nous on ont or ou par pas plus pour qu' que qui s' sa sans se ses si son sont sous sur ta te tu un une vos votre vous y",
  articles: "le la les l' un une",
  coordinators: 'et ou',
  alternatives: 'ou',
  openers: "et ou mais ni que qu' qui dont",
  prefixes:
    'non anti contre pseudo quasi ex pre post sous multi inter intra trans co auto semi demi mi neo para ultra hyper micro macro mini meta socio geo bio eco electro cyber e vice pro infra super supra tele',
  contraries: 'mes des de en in ex',
  abbreviations:
    'm mm mme mmes mlle dr pr st ste no nos par art arts al vol éd cf p.ex ex c.-à-d etc p pp rév add corr rés doc chap sect fig env s.e janv févr avr juill sept oct nov déc',
}
