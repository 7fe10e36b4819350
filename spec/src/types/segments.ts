/** Writes `v11/segments.ts` and `v12/segments.ts`. */
import type { SegmentType, Tables, Version } from '../model.js'
import { fieldDoc, type TitleOf, titlesOf } from './docs.js'
import { type Declared, type Output, typeModule } from './modules.js'
import { key, printDoc, printTyped, type Style } from './print.js'
import { segmentTexts } from './texts.js'

const WAYS = { send: ' Send only.', receive: ' Received only.' } as const

function segmentDoc({ doc, direction, by }: SegmentType, titleOf: TitleOf): string {
  const whose = by.length === 0 ? '' : ` Of ${by.map(titleOf).join(', ')}.`
  return `${doc}${direction ? WAYS[direction] : ''}${whose}`
}

export function segmentsModule(tables: Tables, version: Version, declared: Declared): Output {
  const titleOf = titlesOf(tables)
  const style: Style = { version, side: 'received', doc: (field) => fieldDoc(field, titleOf) }
  const members = tables.standards[version].segments.map(
    (segment) =>
      printDoc(segmentDoc(segment, titleOf), '  ') +
      `${printTyped(`${key(segment.type)}:`, segment.data, style, '  ')}\n`,
  )
  const { about, map, after } = segmentTexts[version]
  const name = version === 'v11' ? 'V11SegmentMap' : 'V12SegmentMap'
  const code = `${printDoc(map, '')}export interface ${name} {\n${members.join('')}}\n\n${after}`
  return typeModule(`${version}/segments.ts`, [version], about, code, declared)
}
