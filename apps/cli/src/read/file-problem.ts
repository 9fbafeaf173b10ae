// What can be wrong with a file before anybody looks at the answers in it.

export type FileProblem =
  | { readonly code: 'missing' }
  | { readonly code: 'not-a-file' }
  | { readonly code: 'cannot-open'; readonly reason: string }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'not-text'; readonly byte: number }
  | { readonly code: 'empty' }
  | { readonly code: 'syntax'; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly code: 'many-documents'; readonly line: number; readonly column: number }
  | { readonly code: 'aliases'; readonly line: number; readonly column: number }
  | { readonly code: 'too-deep' }
