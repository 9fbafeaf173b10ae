// The numbers behind a picture.
import { words } from '../../data/knowledge.ts'

export interface NumberTableProps {
  readonly label: string
  /** Texts `nights.column.<name>`; the first column names the row. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function NumberTable({ label, columns, rows }: NumberTableProps) {
  const { text } = words.value
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="number-table" aria-label={text('nights.table-of', { title: label })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`nights.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={columns[index + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
