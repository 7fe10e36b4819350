import { expectTypeOf } from 'vitest'
import type { Bot, OneBotEvent, segment } from '../index.js'
import {
  type Download,
  download,
  type FileInfo,
  type FileSource,
  parts,
  type UploadedFile,
  upload,
} from './index.js'

declare const bot: Bot
declare const event: OneBotEvent & { readonly bot: Bot }

// Every bot will do, and what can be read is a source.
expectTypeOf(upload(bot, 'a.png')).resolves.toEqualTypeOf<UploadedFile>()
expectTypeOf(upload(event.bot, new Uint8Array(1), { name: 'a' })).resolves.toEqualTypeOf<UploadedFile>()
expectTypeOf<ReadableStream<Uint8Array>>().toExtend<FileSource>()
expectTypeOf<NodeJS.ReadableStream>().not.toExtend<FileSource>()

// What an upload gives is what a segment takes.
expectTypeOf<UploadedFile>().toExtend<Parameters<typeof segment.image>[0]>()

expectTypeOf(download(bot, 'a')).toEqualTypeOf<Download>()
expectTypeOf(download(bot, 'a').info()).resolves.toEqualTypeOf<FileInfo>()
expectTypeOf<Download>().toExtend<AsyncIterable<Uint8Array>>()
expectTypeOf(parts(bot, 'a')).toExtend<AsyncIterable<unknown>>()

// @ts-expect-error there is no such kind
download(bot, 'a', { kind: 'video' })
// @ts-expect-error a number is no source
upload(bot, 1)
