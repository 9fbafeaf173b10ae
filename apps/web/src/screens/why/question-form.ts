// What every form of a question is given, whatever kind of answer it takes.
import type { Answers, Question } from '@stillnight/engine'

export interface QuestionFormProps {
  readonly question: Question
  readonly onAnswer: (answers: Answers) => void
}
