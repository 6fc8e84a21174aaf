/**
 * Groups of states that negotiate together and vote by their members: English and French names and abbreviations, in capitals
 * as they are written.
 */
export const stateGroups: readonly string[] = [
  ...['EU', 'European Union', 'UE', 'Union européenne', 'G77', 'G-77', 'G 77', 'Group of 77', 'Group of 77 and China'],
  ...['Groupe des 77', 'G20', 'G7', 'NAM', 'OIC', 'AU', 'African Union', 'African Group', 'Arab Group', 'Core Group'],
  ...['Cross-regional Group', 'ASEAN', 'CARICOM', 'NATO', 'GRULAC', 'WEOG', 'CANZ', 'JUSCANZ', 'LMG', 'AOSIS', 'SIDS'],
  ...['LDCs', 'LLDCs', 'CELAC', 'GCC', 'PIF', 'Nordics', 'Nordic Countries', 'Baltics'],
]
