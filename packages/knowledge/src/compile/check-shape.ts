// Checks a file against its JSON Schema, the one description of its shape, and says in plain words what to write.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Issue } from './issue.ts'
import type { Path, SourceFile } from './source-file.ts'

const folder = join(import.meta.dirname, '../../../../knowledge/schema')

/** Which schema describes which files; the first pattern that fits counts. */
const kinds: readonly (readonly [pattern: RegExp, schema: string])[] = [
  [/^conditions\/[^/]+$/, 'condition'],
  [/^warning-signs\/[^/]+$/, 'warning-sign'],
  [/^relief\/[^/]+$/, 'relief'],
  [/^safety\/[^/]+$/, 'safety'],
  [/^sources\/[^/]+$/, 'sources'],
  [/^words\/en\/[^/]+$/, 'words'],
  [/^(vocabulary|model|background|factors|groups|implications|questions|claims)\.yaml$/, '$1'],
  [/^(conflicts|medicines|while-waiting|relief-general|self-experiments)\.yaml$/, '$1'],
  [/^(cases)\/[^/]+$/, '$1'],
]

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  verbose: true,
  allowUnionTypes: true,
})

function schema(name: string): object {
  return JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'))
}

ajv.addSchema(schema('common'))
const validators = new Map<string, ValidateFunction>()

function validatorFor(path: string): ValidateFunction | undefined {
  const kind = kinds.find(([pattern]) => pattern.test(path))
  if (!kind) return undefined
  const name = path.replace(...kind)
  const known = validators.get(name) ?? ajv.compile(schema(name))
  validators.set(name, known)
  return known
}

const misplaced = 'Nobody reads a file of this name here. Move it to the folder of its kind, or take it away.'

/** What is wrong with the shape of a file; nothing when it has the shape that its folder asks for. */
export function checkShape(file: SourceFile): readonly Issue[] {
  const validate = validatorFor(file.path)
  if (!validate) return [{ file: file.path, line: 1, column: 1, rule: 'file', message: misplaced }]
  if (validate(file.data)) return []
  return mostTelling(validate.errors ?? []).map((error) => {
    const path = stepsOf(error)
    return { file: file.path, ...file.at(path), rule: 'shape', message: describe(error) }
  })
}

/** Where one of several shapes must fit, only the innermost "none fits" helps; its branches are noise. */
function mostTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath)
  const innermost = choices.filter((path) => !choices.some((other) => other.startsWith(`${path}/`)))
  return errors.filter(({ keyword, instancePath }) => {
    // "Must match the then-part" only repeats what the part itself says.
    if (keyword === 'if') return false
    if (keyword === 'anyOf') return innermost.includes(instancePath)
    return !choices.some((path) => instancePath === path || instancePath.startsWith(`${path}/`))
  })
}

function stepsOf({ instancePath, keyword, params }: ErrorObject): Path {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keyword === 'additionalProperties' ? [...steps, params.additionalProperty] : steps
}

function describe({ keyword, params, data, parentSchema, message }: ErrorObject): string {
  const written = JSON.stringify(data)?.slice(0, 60)
  switch (keyword) {
    case 'required':
      return `\`${params.missingProperty}\` is missing. Write \`${params.missingProperty}: ...\` here.`
    case 'additionalProperties': {
      const known = Object.keys(parentSchema?.properties ?? {})
      return `\`${params.additionalProperty}\` is not known here. Write one of: ${known.join(', ')}.`
    }
    case 'enum':
      return `${written} is not one of the values that fit. Write one of: ${params.allowedValues.join(', ')}.`
    case 'type':
      return `${written} is not ${article(String(params.type))}. Write ${article(String(params.type))}.`
    case 'pattern':
      return `${written} is not an id. ${parentSchema?.description ?? 'Write small letters, digits and hyphens.'}`
    case 'anyOf':
      return `${written} does not fit here. ${parentSchema?.description ?? 'See the schema of this file.'}`
    default:
      return `${written}: ${message}.`
  }
}

function article(type: string): string {
  const names: Record<string, string> = {
    number: 'a number',
    integer: 'a whole number',
    string: 'text',
    array: 'a list',
    object: 'a block of `key: value` lines',
    boolean: 'true or false',
  }
  return names[type] ?? type
}
