import type { NarrowingWords } from '../rules/narrowing-words.ts'

export const narrowing: NarrowingWords = {
  decided:
    'légitime, légitimes, légitimement, licite, licites, légal, légale, légaux, légales, légalement, autorisé, autorisée, autorisés, autorisées, accrédité, accréditée, accrédités, accréditées, enregistré, enregistrée, enregistrés, enregistrées, agréé, agréée, agréés, agréées, approuvé, approuvée, approuvés, approuvées, reconnu, reconnue, reconnus, reconnues, officiel, officielle, officiels, officielles, dûment, habilité, habilités, désigné, désignés',
  some: 'certain, certaine, certains, certaines, quelques, déterminés, déterminées, spécifique, spécifiques, la plupart, la plupart des, limité, limitée, limités, limitées, principal, principale, principaux, principales, essentiel, essentielle, essentiels, essentielles, minimum, minimal, minimale, exclusivement, uniquement, seulement, une partie des, certains types de, certaines formes de',
  grave:
    'indûment, indu, indue, indus, indues, grave, graves, gravement, flagrant, flagrante, flagrants, flagrantes, sérieux, sérieuse, sérieuses, systématique, systématiques, systématiquement, manifeste, manifestes, manifestement, strictement, purement, disproportionné, disproportionnée, disproportionnés, disproportionnées, injustifié, injustifiée, injustifiés, injustifiées, déraisonnable, déraisonnables, inutile, inutiles, inutilement, excessif, excessive, excessifs, excessives, arbitraire, arbitraires, arbitrairement, illégal, illégale, illégaux, illégales, illégalement, illicite, illicites, délibéré, délibérée, délibérément, intentionnel, intentionnelle, intentionnellement, direct, directe, directement, imminent, imminente',
  measure:
    'raisonnable, raisonnables, raisonnablement, réalisable, réalisables, proportionné, proportionnée, proportionnés, proportionnées, approprié, appropriée, appropriés, appropriées, adéquat, adéquate, adéquats, adéquates, graduel, graduelle, graduellement, progressif, progressive, progressivement, possible, possibles, nécessaire, nécessaires, volontaire, volontaires',
  proved:
    'vérifié, vérifiée, vérifiés, vérifiées, vérifiable, vérifiables, avéré, avérée, avérés, avérées, prouvé, prouvée, prouvés, prouvées, crédible, crédibles, confirmé, confirmée, confirmés, confirmées, étayé, étayée, étayés, étayées, documenté, documentée, documentés, documentées, présumé, présumée, présumés, présumées, fiable, fiables, factuel, factuelle, factuels, factuelles, exact, exacte, exacts, exactes, responsable, responsables, constructif, constructive, constructifs, constructives',
  belonging:
    'national, nationale, nationaux, nationales, interne, internes, local, locale, locaux, locales, citoyen, citoyenne, citoyens, citoyennes, ressortissant, ressortissants, ressortissantes, résident, résidents, résidentes, adulte, adultes, sur leur territoire, sur son territoire, sur leurs territoires, relevant de leur juridiction, relevant de sa juridiction, sous leur juridiction, à l’intérieur de leurs frontières, dans leur pays',
  mostly:
    'principalement, surtout, essentiellement, généralement, habituellement, normalement, ordinairement, en principe, en général, en règle générale, dans la plupart des cas, largement',
}
