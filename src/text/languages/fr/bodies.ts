import type { BodyWords } from '../rules/body-words.ts'

export const bodies: BodyWords = {
  organs: {
    'general-assembly': {
      typed: 'assemblée générale|assemblée|agnu|ag',
      printed: 'Assemblée générale',
      adoptedBy: "adoptée par l[’']\\s?Assemblée générale",
    },
    'human-rights-council': {
      typed: 'conseil des droits de l’homme|conseil des droits humains|cdh',
      printed: "droits de l[’']homme",
      adoptedBy: "adoptée par le Conseil des droits de l[’']homme",
    },
    'security-council': {
      typed: 'conseil de sécurité|csnu',
      printed: 'Conseil de sécurité',
      adoptedBy: 'adoptée par le Conseil de sécurité',
    },
    'economic-and-social-council': {
      typed: 'conseil économique et social',
      printed: 'Conseil économique et social',
      adoptedBy: 'adoptée par le Conseil économique et social',
    },
  },
  coalition: 'coalition pour la liberté en ligne',
  unitedNations: { printed: 'Nations Unies', typed: 'onu|nations unies', of: "(?:des )?nations unies|de l'onu" },
  formula: "L[’']\\s?Assemblée générale|Le Conseil (?:des droits de l[’']homme|de sécurité|économique et social)",
  preambular: '',
  adopted: 'adoptée? (?:par|le)',
  meeting: { numbered: 'séance plénière', ordinals: 'e', alone: '' },
  smallEndings: "générale|sécurité|(?:l[’'])?homme|social",
}
