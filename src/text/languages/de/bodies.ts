import type { BodyWords } from '../rules/body-words.ts'

export const bodies: BodyWords = {
  organs: {
    'general-assembly': {
      typed: 'generalversammlung',
      printed: 'Generalversammlung',
      adoptedBy: '',
    },
    'human-rights-council': {
      typed: 'menschenrechtsrat',
      printed: '',
      adoptedBy: '',
    },
    'security-council': {
      typed: 'sicherheitsrat',
      printed: 'Sicherheitsrat',
      adoptedBy: '',
    },
    'economic-and-social-council': {
      typed: '',
      printed: '',
      adoptedBy: '',
    },
  },
  coalition: '',
  unitedNations: { printed: 'Vereinten Nationen', typed: 'uno', of: '(?:der )?vereinten nationen' },
  formula: 'Die Generalversammlung',
  preambular: '',
  adopted: 'verabschiedet',
  meeting: { numbered: '', ordinals: '', alone: '' },
  smallEndings: '',
}
