// One question a screen: the question, its answers, and why it is asked.
import type { Answers, Question } from '@stillnight/engine'
import './why.css'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { Progress } from '../../components/progress/progress.tsx'
import { words } from '../../data/knowledge.ts'
import { step } from '../../state/interview.ts'
import { answerQuestion, record } from '../../state/record.ts'
import { go, hrefOf } from '../../state/route.ts'
import { routeAfter, routeBefore } from '../../state/view.ts'
import { ScreenHeading } from '../shell/screen-heading.tsx'
import { FieldsForm } from './fields-form.tsx'
import { PickAllForm } from './pick-all-form.tsx'
import { YesNoForm } from './yes-no-form.tsx'

const forms = {
  'pick-all': PickAllForm,
  'yes-no': YesNoForm,
  'pick-one': FieldsForm,
  number: FieldsForm,
} as const

export interface QuestionScreenProps {
  readonly question: Question
  readonly isChange: boolean
}

export function QuestionScreen({ question, isChange }: QuestionScreenProps) {
  const { text, question: questionText } = words.value
  const { ask, help } = questionText(question)
  const { asked } = record.value
  const answer = (answers: Answers): void => {
    answerQuestion(question, answers)
    go(routeAfter(record.value.asked, question.id, isChange))
  }
  const Form = forms[question.kind]
  const canSeeResult = !isChange && question.phase === 'adaptive'

  return (
    <div class="screen">
      <div class="question-top">
        <ButtonLink look="quiet" href={hrefOf(routeBefore(asked, question.id, isChange))}>
          <Icon name="back" />
          {text('why.back')}
        </ButtonLink>
        {!isChange && <QuestionsLeft question={question} />}
      </div>
      <div class="stack-tight">
        {question.phase === 'warning' && <p class="eyebrow">{text('why.first-danger')}</p>}
        <ScreenHeading>{ask}</ScreenHeading>
        {help !== undefined && <p class="quiet">{help}</p>}
      </div>
      <Form question={question} onAnswer={answer} />
      <div class="question-more">
        <Disclosure title={text('why.why-ask')}>
          <WhyAsked question={question} />
        </Disclosure>
        <div class="row">
          {!asked.includes(question.id) && (
            <Button look="quiet" onClick={() => answer({})}>
              {text('why.skip')}
            </Button>
          )}
          {canSeeResult && (
            <ButtonLink look="quiet" href={hrefOf({ screen: 'result' })}>
              {text('why.see-result')}
            </ButtonLink>
          )}
        </div>
      </div>
    </div>
  )
}

function QuestionsLeft({ question }: { readonly question: Question }) {
  const { questionsLeft } = words.value
  const { asked } = record.value
  const before = asked.includes(question.id) ? asked.indexOf(question.id) : asked.length
  const left = asked.length - before + (step.value.done ? 0 : step.value.left)
  return <Progress sentence={questionsLeft(Math.max(left, 1))} done={before / (before + Math.max(left, 1))} />
}

function WhyAsked({ question }: { readonly question: Question }) {
  const { question: questionText, whyAsked } = words.value
  const next = step.value
  const isNext = !next.done && next.question.id === question.id
  return (
    <>
      <p>{questionText(question).why}</p>
      {isNext && <p>{whyAsked(next.why)}</p>}
    </>
  )
}
