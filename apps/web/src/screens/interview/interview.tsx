// The interview: the question, the answers, or the result, and an emergency in front of them.
import { useLayoutEffect } from 'preact/hooks'
import { words } from '../../data/knowledge.ts'
import { letTapsIn } from '../../data/let-taps-in.ts'
import {
  answeredQuestions,
  assessment,
  isEmergency,
  questionById,
  routeToChange,
  step,
} from '../../state/interview.ts'
import { isEmpty } from '../../state/interview-record.ts'
import { record } from '../../state/record.ts'
import { go, type Route } from '../../state/route.ts'
import { type InterviewRoute, viewOf } from '../../state/view.ts'
import { AnswersScreen } from '../answers/answers.tsx'
import { Emergency, reasonFromAnswers } from '../emergency/emergency.tsx'
import { NotFound } from '../not-found/not-found.tsx'
import { Result } from '../result/result.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { QuestionScreen } from '../why/question-screen.tsx'

const isOfInterview = (route: Route): route is InterviewRoute =>
  route.screen === 'why' || route.screen === 'answers' || route.screen === 'result'

/** Does the work of the screen before it is drawn, a piece at a time: together they would keep a tap waiting. */
export async function prepareInterview(): Promise<void> {
  for (const piece of [words, assessment, step]) {
    piece.peek()
    await letTapsIn()
  }
}

export function Interview({ route }: ScreenProps) {
  if (!isOfInterview(route)) return <NotFound />
  const view = viewOf(route, {
    answered: answeredQuestions.value,
    step: step.value,
    isEmergency: isEmergency.value,
    isEmpty: isEmpty(record.value),
  })
  switch (view.show) {
    case 'emergency':
      return <StopForEmergency />
    case 'answers':
      return <AnswersScreen />
    case 'result':
      return <Result />
    case 'question': {
      const question = questionById(view.question)
      if (question === undefined) return <NotFound />
      return <QuestionScreen key={question.id} question={question} isChange={view.isChange} />
    }
    case 'elsewhere':
      return <Elsewhere route={view.route} />
  }
}

/** The address is moved on before an empty page is seen, and leaves no step for the back button to trip over. */
function Elsewhere({ route: to }: { readonly route: Route }) {
  useLayoutEffect(() => go(to, 'replace'))
  return null
}

function StopForEmergency() {
  const { text, raised: raisedText } = words.value
  const raised = assessment.value.urgency.raised.filter(({ to }) => to === 'emergency')
  const signs = raised.filter(({ by }) => by === 'warning-sign')
  const findings = signs[0]?.by === 'warning-sign' ? signs[0].because : []
  return (
    <Emergency
      // What the person said is reason enough; how likely each danger is would only take longer to read.
      reasons={(signs.length > 0 ? signs : raised).map((each) =>
        reasonFromAnswers(raisedText(each, record.value.answers)),
      )}
      backLabel={text('emergency.not-so')}
      backHelp={text('emergency.not-so-help')}
      onBack={() => go(routeToChange(findings))}
    />
  )
}
