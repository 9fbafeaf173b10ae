import type { Samples } from '../samples.ts'
import { Progress } from './progress.tsx'

export const samples: Samples = {
  'at the start': () => <Progress sentence="About 20 questions left" done={0} />,
  'half way': () => <Progress sentence="About 10 questions left" done={0.5} />,
  'at the end': () => <Progress sentence="No question left" done={1} />,
}
