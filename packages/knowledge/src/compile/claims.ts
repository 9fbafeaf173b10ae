// The claims of the starting document beside the entries that hold them, for people who want to check.
import type { Knowledge } from './files.ts'

/** A Markdown table with one row for each claim, in the order of the starting document. */
export function claimTable({ claims }: Knowledge): string {
  const rows = claims.data.claims.map(
    ({ section, says, 'held-by': heldBy, note = '' }) =>
      `| ${section} | ${says} | ${heldBy.map(asCode).join('<br>')} | ${note} |`,
  )
  return ['| section | claim | held by | said differently |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  )
}

function asCode(entry: string): string {
  return `\`${entry}\``
}
