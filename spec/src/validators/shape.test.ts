import { describe, expect, it } from 'vitest'
import type { Field, ObjectType, Type } from '../model.js'
import { schemaOf } from './schema.js'
import { Shapes } from './shape.js'

const simple = (name: string): Type => ({ kind: 'simple', name })

const field = (name: string, type: Type, more: Partial<Field> = {}): Field => ({
  ...{
    name,
    type,
    isRequired: true,
    direction: undefined,
    neededWhere: undefined,
    default: undefined,
    aliases: [],
    by: [],
  },
  ...{ doc: undefined, ...more },
})

const object = (...fields: Field[]): ObjectType => ({ kind: 'object', fields, isOpen: false })

describe('the schema of a type', () => {
  const shapes = new Shapes([], 'v11', 'receive')
  const schema = (type: Type): object => schemaOf(shapes.of(type))

  it('asks for the fields that every form of a union requires', () => {
    const forms: Type = {
      kind: 'union',
      members: [
        object(field('type', simple('string')), field('id', simple('id'))),
        object(field('type', simple('string')), field('id', simple('null')), field('url', simple('string'))),
      ],
    }
    expect(schema(forms)).toEqual({
      is: ['object'],
      fields: {
        type: { is: ['string'], isRequired: true },
        id: { is: ['id', 'null'], isRequired: true },
        url: { is: ['string'] },
      },
    })
  })

  it('looks into lists and nested objects', () => {
    const items: Type = { kind: 'array', items: object(field('n', simple('integer'))) }
    expect(schema(object(field('list', items, { isRequired: false })))).toEqual({
      is: ['object'],
      fields: { list: { is: ['array'] } },
      properties: {
        list: { items: { is: ['object'], fields: { n: { is: ['integer'], isRequired: true } } } },
      },
    })
  })

  it('lets anything stand for a closed enumeration that is open', () => {
    const values = ['a', 'b']
    expect(schema({ kind: 'enum', values, isOpen: false })).toEqual({ is: ['"a"', '"b"'] })
    expect(schema({ kind: 'enum', values, isOpen: true })).toEqual({ is: ['string'] })
  })

  it('does not ask for what goes the other way, or under another name', () => {
    const sent = field('sent', simple('string'), { direction: 'send' })
    const renamed = field('new', simple('string'), { aliases: ['old'] })
    expect(schema(object(sent, renamed))).toEqual({
      is: ['object'],
      fields: { sent: { is: ['string'] }, new: { is: ['string'] }, old: { is: ['string'] } },
    })
  })

  it('looks into a type that holds itself once', () => {
    const folder = { name: 'Folder', doc: undefined, extends: undefined, isPublic: true }
    const type = object(field('folders', { kind: 'array', items: { kind: 'named', name: 'Folder' } }))
    const named = new Shapes([{ ...folder, type }], 'v11', 'receive')
    expect(schemaOf(named.of({ kind: 'named', name: 'Folder' }))).toEqual({
      is: ['object'],
      fields: { folders: { is: ['array'], isRequired: true } },
    })
  })
})
