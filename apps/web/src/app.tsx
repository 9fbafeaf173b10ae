// Chooses the screen.
import { useEffect } from 'preact/hooks'
import { words } from './data/knowledge.ts'
import { AnswersScreen } from './screens/answers/answers.tsx'
import { Emergency } from './screens/emergency/emergency.tsx'
import { NotFound } from './screens/not-found/not-found.tsx'
import { Result } from './screens/result/result.tsx'
import { Shell } from './screens/shell/shell.tsx'
import { Start } from './screens/start/start.tsx'
import { QuestionScreen } from './screens/why/question-screen.tsx'
import { assessment, isEmergency, questionById, record, step } from './state/interview.ts'
import { isEmpty } from './state/interview-record.ts'
import { go, type Route, route } from './state/route.ts'
import { type View, viewOf } from './state/view.ts'

export function App() {
  const view = viewOf(route.value, {
    asked: record.value.asked,
    step: step.value,
    isEmergency: isEmergency.value,
    isEmpty: isEmpty(record.value),
  })
  if (view.show === 'emergency') return <StopForEmergency />
  if (view.show === 'help') return <AskedForHelp />
  return (
    <Shell hasHelpLine={view.show !== 'start'}>
      <Screen view={view} />
    </Shell>
  )
}

function Screen({ view }: { readonly view: View }) {
  switch (view.show) {
    case 'start':
      return <Start />
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
    default:
      return <NotFound />
  }
}

/** The address is moved on after the render, and leaves no step for the back button to trip over. */
function Elsewhere({ route: to }: { readonly route: Route }) {
  useEffect(() => go(to, 'replace'))
  return null
}

function StopForEmergency() {
  const { text } = words.value
  const { raised } = assessment.value.urgency
  const first = raised.find((each) => each.by === 'warning-sign' && each.to === 'emergency')
  const findings = first?.by === 'warning-sign' ? first.because : []
  const settling = record.value.asked.findLast((id) =>
    questionById(id)?.settles.some((finding) => findings.includes(finding)),
  )
  const back: Route =
    settling === undefined ? { screen: 'answers' } : { screen: 'why', question: settling, change: true }
  return (
    <Emergency
      raised={raised}
      backLabel={text('emergency.not-so')}
      backHelp={text('emergency.not-so-help')}
      onBack={() => go(back)}
    />
  )
}

function AskedForHelp() {
  const { text } = words.value
  return <Emergency raised={[]} backLabel={text('why.back')} onBack={() => history.back()} />
}
