/** @typedef {Record<string, Record<string, number>>} Figures by the name of the import, then of the figure */

const count = new Intl.NumberFormat('en')

/**
 * Sets what was measured beside what was recorded. A tenth more passes.
 * @param {Figures} recorded
 * @param {Figures} measured
 * @returns {{ table: string, complaints: string[] }}
 */
export function compare(recorded, measured) {
  /** @type {string[]} */
  const complaints = []
  const rows = [['import', ...Object.keys(Object.values(measured)[0] ?? {})]]
  for (const [name, figures] of Object.entries(measured)) {
    const before = recorded[name]
    if (before === undefined) complaints.push(`${name} is new: size.json does not have it.`)
    const cells = Object.entries(figures).map(([figure, value]) => {
      const shown = count.format(value)
      if (before === undefined) return shown
      const old = before[figure]
      if (old === undefined) {
        complaints.push(`${name}: ${figure} is new: size.json does not have it.`)
        return shown
      }
      if (value * 10 > old * 11)
        complaints.push(`${name}: ${figure} was ${count.format(old)} and is ${shown}.`)
      return shown + change(old, value)
    })
    rows.push([name, ...cells])
  }
  for (const name of Object.keys(recorded))
    if (measured[name] === undefined) complaints.push(`${name} is gone: size.json still has it.`)
  return { table: tableOf(rows), complaints }
}

/** @param {number} old @param {number} value */
function change(old, value) {
  if (value === old) return ''
  if (old === 0) return ' (was 0)'
  const percent = ((value / old - 1) * 100).toFixed(1)
  return ` (${value > old ? '+' : ''}${percent} %)`
}

/** @param {string[][]} rows */
function tableOf(rows) {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))),
    )
    .map((row) => row.join('  '))
    .join('\n')
}
