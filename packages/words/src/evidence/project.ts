/** Where the project lives, in one place: links to it are built from here and nowhere else. */

/** The address of the public repository, without a slash at the end; empty as long as there is none. */
export const projectUrl: string = ''

/** The form for a better number about this entry, or nothing while the project has no public address. */
export function betterNumberUrl(id: string, project: string = projectUrl): string | undefined {
  if (project === '') return undefined
  const fields = { template: 'better-number.yml', title: `${id}: a better number`, entry: id }
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${project}/issues/new?${query.join('&')}`
}

const folders = {
  condition: 'conditions',
  'warning-sign': 'warning-signs',
  measure: 'relief',
} as const

/** The file that holds the numbers of an entry; nothing where they stand in many. */
export function fileOf(kind: string, id: string): string | undefined {
  return Object.hasOwn(folders, kind)
    ? `knowledge/${folders[kind as keyof typeof folders]}/${id}.yaml`
    : undefined
}
