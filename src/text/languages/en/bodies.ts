import type { BodyWords } from '../rules/body-words.ts'

export const bodies: BodyWords = {
  organs: {
    'general-assembly': {
      typed: 'unga|ga|general assembly|assembly',
      printed: 'General Assembly',
      adoptedBy: 'adopted by the General Assembly',
    },
    'human-rights-council': {
      typed: 'hrc|unhrc|human rights council',
      printed: 'Human Rights Council',
      adoptedBy: 'adopted by the Human Rights Council',
    },
    'security-council': {
      typed: 'unsc|sc|security council',
      printed: 'Security Council',
      adoptedBy: 'adopted by the Security Council',
    },
    'economic-and-social-council': {
      typed: 'ecosoc|economic and social council',
      printed: 'Economic and Social Council',
      adoptedBy: 'adopted by the Economic and Social Council',
    },
  },
  coalition: 'foc|coalition|freedom online coalition|coalition for freedom online',
  unitedNations: { printed: 'United Nations', typed: 'un|united nations', of: '(?:of the )?united nations' },
  formula: 'The (?:General Assembly|Human Rights Council|Security Council|Economic and Social Council)',
  preambular: '',
  adopted: 'adopted by',
  meeting: { numbered: 'plenary meeting|meeting', ordinals: 'st|nd|rd|th', alone: '' },
  smallEndings: '',
}
