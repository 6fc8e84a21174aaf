import type { BodyWords } from '../rules/body-words.ts'

export const bodies: BodyWords = {
  organs: {
    'general-assembly': {
      typed: 'asamblea general',
      printed: 'Asamblea General',
      adoptedBy: 'aprobada por la Asamblea General',
    },
    'human-rights-council': {
      typed: 'consejo de derechos humanos',
      printed: 'Derechos Humanos',
      adoptedBy: 'aprobada por el Consejo de Derechos Humanos',
    },
    'security-council': {
      typed: 'consejo de seguridad',
      printed: 'Consejo de Seguridad',
      adoptedBy: 'aprobada por el Consejo de Seguridad',
    },
    'economic-and-social-council': {
      typed: 'consejo económico y social',
      printed: 'Consejo Económico y Social',
      adoptedBy: 'aprobada por el Consejo Económico y Social',
    },
  },
  coalition: 'coalición por la libertad en línea',
  unitedNations: { printed: 'Naciones Unidas', typed: 'onu|naciones unidas', of: '(?:de las )?naciones unidas' },
  formula: 'La Asamblea General|El Consejo (?:de Derechos Humanos|de Seguridad|Económico y Social)',
  preambular: '',
  adopted: 'aprobada',
  meeting: { numbered: 'sesión plenaria', ordinals: 'ª', alone: '' },
  smallEndings: '',
}
