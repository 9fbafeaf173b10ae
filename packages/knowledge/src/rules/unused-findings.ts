// Findings that nothing computes with, each with the reason why it stays. A line that is no longer needed fails the build.

export const unusedFindings: Readonly<Record<string, string>> = {
  'history.pregnancies':
    'the number of births raises the risk of vein disease; asked for the day it has an odds ratio',
  'pattern.all-four-rls-criteria':
    'settled by its four parts and told to the clinician; counted, it would count them twice',
}
