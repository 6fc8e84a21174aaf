import type { BodyWords } from '../rules/body-words.ts'

export const bodies: BodyWords = {
  organs: {
    'general-assembly': {
      typed: 'генеральная ассамблея|га|га оон',
      printed: 'Генеральная Ассамблея',
      adoptedBy: 'принятая Генеральной Ассамблеей',
    },
    'human-rights-council': {
      typed: 'совет по правам человека|спч',
      printed: 'правам человека',
      adoptedBy: 'принятая Советом по правам человека',
    },
    'security-council': {
      typed: 'совет безопасности|сб|сб оон',
      printed: 'Совет Безопасности',
      adoptedBy: '',
    },
    'economic-and-social-council': {
      typed: 'экономический и социальный совет|экосос',
      printed: 'Экономический и Социальный Совет',
      adoptedBy: '',
    },
  },
  coalition: 'коалиция за свободу в интернете',
  unitedNations: { printed: 'Организации Объединенных Наций', typed: 'оон', of: 'организации объединенных наций' },
  formula: 'Генеральная Ассамблея|Совет (?:по правам человека|Безопасности)',
  preambular: '',
  adopted: 'принятая',
  meeting: { numbered: 'пленарное заседание', ordinals: '-е', alone: '' },
  smallEndings: '',
}
