/** What a person must never read: clinical jargon, the language of our own machinery, stiff words, false comfort. */

import { literal } from '../literal.ts'

/** Only the glossary may bring one of these in, by teaching it. */
const jargon: readonly string[] = [
  // anatomy and direction
  'abdominal',
  'bilateral',
  'contralateral',
  'distal',
  'dorsal',
  'dorsiflexion',
  'extremity',
  'femoral',
  'gastrocnemius',
  'lumbar',
  'musculoskeletal',
  'neurological',
  'neurologic',
  'palpable',
  'plantar',
  'popliteal',
  'proximal',
  'unilateral',
  'vascular',
  // disease
  'acute',
  'benign',
  'cellulitis',
  'chronic',
  'claudication',
  'comorbidity',
  'dyspnea',
  'edema',
  'embolism',
  'erythema',
  'etiology',
  'febrile',
  'fracture',
  'hypertension',
  'idiopathic',
  'insufficiency',
  'ischemia',
  'ischemic',
  'lesion',
  'malignancy',
  'malignant',
  'myopathy',
  'neuropathic',
  'neuropathy',
  'nocturnal',
  'onset',
  'paresthesia',
  'pathology',
  'prognosis',
  'radicular',
  'sepsis',
  'stenosis',
  'symptom',
  'symptomatic',
  'systemic',
  'thrombosis',
  'ulcer',
  'ulceration',
  // treatment
  'adverse',
  'analgesia',
  'analgesic',
  'anticoagulant',
  'contraindicated',
  'contraindication',
  'diuretic',
  'dosage',
  'efficacy',
  'intervention',
  'modality',
  'oral',
  'pharmacological',
  'prophylaxis',
  'referral',
  'therapeutic',
  'topical',
  // our own machinery
  'algorithm',
  'boolean',
  'differential',
  'likelihood ratio',
  'log odds',
  'odds',
  'posterior',
  'prior probability',
  'probability',
  'sensitivity',
  'specificity',
  'triage',
  // stiff words
  'ambulate',
  'cease',
  'commence',
  'facilitate',
  'in order to',
  'micturition',
  'patient',
  'prior to',
  'subsequently',
  'utilize',
]

/** Comfort that no answers can give: a serious illness can hide behind any of them. */
const falseComfort: readonly string[] = [
  "don't worry",
  'do not worry',
  'no need to worry',
  'nothing to worry about',
  'nothing serious',
  'no cause for concern',
  'rest assured',
  'you are fine',
  "you're fine",
  'no need to see',
  'perfectly safe',
  'rules out',
  'ruled out',
]

const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${phrases.map(literal).join('|')})(?:s|es)?(?![\\p{L}-])`, 'giu')

const banned = anyOf([...jargon, ...falseComfort])

/**
 * The banned words and phrases in a text.
 *
 * @example
 * bannedIn('Chronic pain? Don’t worry.') // => ['chronic', "don't worry"]
 */
export function bannedIn(text: string): readonly string[] {
  return Array.from(text.replaceAll('’', "'").matchAll(banned), ([found]) => found.toLowerCase())
}

// "Do you have gout?" and "if you have diabetes" ask; "you have gout" claims to know.
const asks = String.raw`(?<!\b(?:if|do|did|when|that|whether|once|unless|because|ever|and|or|must|may|might|could)\s)`

/**
 * Where a text tells a person that they have one of these conditions.
 *
 * @example
 * claimsIn('You have gout.', ['gout']) // => ['You have gout']
 */
export function claimsIn(text: string, conditionNames: readonly string[]): readonly string[] {
  const names = conditionNames.map((name) => literal(name.replace(/^(?:an?|the) /, ''))).join('|')
  const claim = new RegExp(
    `${asks}\\b(?:you have|you've|you have got|you've got|you suffer from|you are suffering from)\\s+(?:an? |the )?(?:${names})(?![\\p{L}])`,
    'giu',
  )
  return Array.from(text.replaceAll('’', "'").matchAll(claim), ([found]) => found)
}
