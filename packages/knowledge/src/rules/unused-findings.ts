// Findings that nothing computes with, each with the reason why it stays. A line that is no longer needed fails the build.

export const unusedFindings: Readonly<Record<string, string>> = {}
