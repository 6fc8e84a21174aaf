import type { BodyWords } from '../rules/body-words.ts'

export const bodies: BodyWords = {
  organs: {
    'general-assembly': {
      typed: 'الجمعية العامة',
      printed: 'الجمعية العامة',
      adoptedBy: 'اتخذ\\S* الجمعية العامة',
    },
    'human-rights-council': {
      typed: 'مجلس حقوق الإنسان',
      printed: 'حقوق الإنسان',
      adoptedBy: 'اتخذ\\S* مجلس حقوق الإنسان',
    },
    'security-council': {
      typed: 'مجلس الأمن',
      printed: 'مجلس الأمن',
      adoptedBy: '',
    },
    'economic-and-social-council': {
      typed: 'المجلس الاقتصادي والاجتماعي',
      printed: '',
      adoptedBy: '',
    },
  },
  coalition: 'تحالف الحرية على الإنترنت',
  unitedNations: { printed: 'الأمم المتحدة', typed: '', of: 'للامم المتحده' },
  formula: '(?:إن )?(?:الجمعية العامة|مجلس حقوق الإنسان|مجلس الأمن)',
  preambular: 'وإذ',
  adopted: 'اتخذ',
  meeting: { numbered: '', ordinals: '', alone: 'الجلسة العامة' },
  smallEndings: '',
}
