/** Real interface, conditions and issues, with a few invented rows for the rest: tests must not hang on their wording. */
import type { RawWords } from '../raw-words.ts'
import { readWordFiles } from './word-files.ts'

const { interface: screens, conditions, issues, places } = readWordFiles() as unknown as RawWords

export const someWords: RawWords = {
  interface: screens,
  conditions,
  issues,
  places,
  findings: {
    'relief.movement': {
      ask: 'Does moving your legs ease it?',
      present: 'moving your legs eases it',
      absent: 'moving your legs does not ease it',
    },
    'sensation.urge-to-move': {
      ask: 'Do you feel a strong urge to move your legs?',
      present: 'you feel an urge to move your legs',
      absent: 'you feel no urge to move your legs',
    },
    'flag.sudden-cold-pale-leg': {
      ask: 'Did your leg suddenly turn cold and pale?',
      present: 'your leg suddenly turned cold and pale',
      absent: 'your leg did not turn cold',
    },
    'person.age': { ask: 'How old are you?', name: 'your age', 'unit-name': 'years' },
    'exam.ankle-brachial-index': { ask: 'What is the ratio?', name: 'ankle-brachial index' },
    'lab.ferritin': { ask: 'What is it?', name: 'ferritin', 'unit-name': 'micrograms per liter' },
    'history.smoking': {
      ask: 'Do you smoke?',
      options: { current: { present: 'you smoke' }, never: { present: 'you never smoked' } },
    },
  },
  questions: {
    movement: {
      ask: 'Does moving help?',
      why: 'It tells causes apart.',
      options: { 'relief.movement': 'Moving helps' },
    },
    urge: { ask: 'An urge?', help: 'Think of last night.', why: 'It counts.', none: 'No urge' },
  },
  'warning-signs': {
    'acute-limb-ischemia': { why: 'An artery may be blocked.', act: 'Call {emergency-number} now.' },
  },
  urgency: {
    emergency: { title: 'Get help now', act: 'Call {emergency-number} now.' },
    'same-day': { title: 'Be seen today', act: 'Call a clinician today.' },
    soon: { title: 'Be seen soon', act: 'Within two weeks.' },
    routine: { title: 'Book a visit', act: 'When it suits.' },
    'self-care': { title: 'Look after it at home', act: 'Watch it.' },
  },
  measures: {
    heat: {
      name: 'Heat',
      how: ['Fill a bottle.', 'Lay it on the calf.'],
      'effect-after': 'A few minutes.',
      stop: 'Call {emergency-number} if it turns blue.',
    },
  },
  safety: {
    'heat-numb': { why: 'You could burn yourself.', instead: 'Use a blanket.' },
  },
  conflicts: {
    'up-or-down': { say: 'Legs up or down?', positions: { up: 'Up is fine.', down: 'Keep them down.' } },
  },
  triggers: { 'statin-muscle': { say: 'A statin can do this.' } },
  waiting: {
    'deep-vein-thrombosis': {
      do: ['Rest the leg.'],
      dont: ['Do not rub it.'],
      sooner: ['Call if it is hard to breathe.'],
      why: 'It may be a clot.',
    },
  },
  glossary: { ferritin: 'A test of iron.' },
  'glossary-tests': { artery: 'A tube for blood.' },
}
