// A caution says what to do instead, not only what could go wrong.
import { assess, planRelief } from '@stillnight/engine'
import { expect, test } from 'vitest'
import { network, recordOf, restlessLegs, words } from './support/people.ts'
import { keptInterview, useApp } from './support/use-app.ts'

const app = useApp()

test('a caution, and what must be checked first, are said with what to do', async () => {
  const record = recordOf({
    ...restlessLegs,
    age: 31,
    has: [...restlessLegs.has, 'person.pregnant', 'history.cardiovascular-disease'],
  })
  const plan = planRelief(network, record.answers, assess(network, record.answers))
  const cautions = plan.suggestions.flatMap((each) => each.cautions)
  const checks = plan.withheld.flatMap(({ rules }) => rules.slice(0, 1))
  expect(cautions.length).toBeGreaterThan(0)
  expect(checks).toContain('nerve-medicine-pregnancy')

  const page = await app.open({ hash: '#/result', kept: keptInterview(record) })
  const shown = () => page.locator('main').textContent()
  for (const rule of [...cautions, ...checks]) {
    const { why, instead } = words.safety(rule)
    await expect.poll(shown).toContain(`${why} ${instead}`)
  }
})
