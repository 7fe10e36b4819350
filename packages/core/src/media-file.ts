/** Files on their way out: read, uploaded or named. Loaded when the first one is sent. */
import { constants, open } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Media } from './built-segment.js'
import { ActionFailed, ActionNotSupported, CallError, describe } from './errors.js'
import { fieldOf, idText } from './fields.js'
import { assertFits, base64Url, type Outlet } from './outgoing.js'
import { decoded } from './segment.js'

/** What an implementation says of a file that it cannot find, and the retcode that NapCat has for all that fails. */
const NOT_FOUND = /enoent|no such file|not found|not exist|cannot find|unreadable|不存在|找不到|路径|识别/i
const NAPCAT_FAILED = 1200

/** With a drive or a host. */
const isWindowsPath = (path: string): boolean => /^(?:[a-z]:[\\/]|\\\\)/i.test(path)

/** Base64 without its scheme looks like a path. */
const LONGEST_SHOWN = 200

function unreadable(path: string, reason: string, cause?: unknown): CallError {
  const isLong = path.length > LONGEST_SHOWN
  const shown = isLong ? `${path.slice(0, LONGEST_SHOWN)}… (${path.length} characters)` : path
  const message = `${shown} cannot be read: ${reason.replaceAll(path, shown)}`
  const advice = isLong ? '; base64 begins with base64://' : ''
  return new CallError('MEDIA_UNREADABLE', message + advice, { action: 'send', outcome: 'not-sent', cause })
}

/** The path on this machine. */
function localPath(path: string | URL): string {
  if (typeof path === 'string') return path
  try {
    return fileURLToPath(path)
  } catch (cause) {
    throw unreadable(path.href, describe(cause), cause)
  }
}

/** @throws {CallError} `MEDIA_UNREADABLE`, `MEDIA_TOO_LARGE` */
async function read(path: string, taken: number, limit: number): Promise<Uint8Array> {
  const fail = (cause: unknown): never => {
    throw unreadable(path, describe(cause), cause)
  }
  // A pipe would else be waited for before it can be seen that it is none.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(fail)
  try {
    const stats = await file.stat().catch(fail)
    if (!stats.isFile()) throw unreadable(path, 'it is no file')
    assertFits(taken + stats.size, limit)
    const bytes = await file.readFile().catch(fail)
    assertFits(taken + bytes.byteLength, limit)
    return bytes
  } finally {
    await file.close()
  }
}

/** A path for the implementation, whose machine may be a Windows one. */
function sentPath(path: string | URL): string {
  if (typeof path === 'string') return isWindowsPath(path) || isAbsolute(path) ? path : resolve(path)
  const plain = decoded(path.pathname)
  return isWindowsPath(plain.slice(1)) ? plain.slice(1) : plain
}

function sentUrl(path: string | URL): string {
  if (path instanceof URL) return path.href
  const whole = sentPath(path)
  return pathToFileURL(whole, { windows: isWindowsPath(whole) }).href
}

/** V12: the implementation gives an id for a file that it is given, fetches or reads. */
async function upload({ source, name }: Media, { upload, maxMediaSize }: Outlet): Promise<string> {
  let file: object
  if (source.kind === 'url') file = { type: 'url', url: source.url }
  else if (source.kind === 'local' && source.isSent) file = { type: 'path', path: sentPath(source.path) }
  else if (source.kind === 'local')
    file = { type: 'data', data: await read(localPath(source.path), 0, maxMediaSize) }
  else if (source.kind === 'bytes') {
    assertFits(source.bytes.byteLength, maxMediaSize)
    file = { type: 'data', data: source.bytes }
  } else return source.id
  const id = idText(fieldOf(await upload({ ...file, name }), 'file_id'))
  if (id !== undefined) return id
  const message = 'the answer to upload_file has no file_id'
  throw new CallError('BAD_ANSWER', message, { action: 'upload_file', outcome: 'unknown' })
}

/**
 * What stands for a file in a segment, with how many bytes of it the call carries itself.
 * @param taken the bytes that the call carries already
 */
export async function mediaFile(
  media: Media,
  outlet: Outlet,
  taken: number,
): Promise<{ file: string; size: number }> {
  const { source } = media
  if (outlet.version === 'v12' || source.kind !== 'local') {
    return { file: await upload(media, outlet), size: 0 }
  }
  if (source.isSent) return { file: sentUrl(source.path), size: 0 }
  const bytes = await read(localPath(source.path), taken, outlet.maxMediaSize)
  return { file: base64Url(bytes), size: bytes.byteLength }
}

/** The same error, or one that explains why a path that is right here may be wrong there. */
export function explainPath(error: unknown): unknown {
  if (!(error instanceof ActionFailed) || error instanceof ActionNotSupported) return error
  const { action, retcode, reason, outcome } = error
  // It has read the file, and cannot tell whether the message has arrived.
  if (outcome === 'unknown') return error
  if (retcode !== NAPCAT_FAILED && !NOT_FOUND.test(reason)) return error
  return new CallError(
    'MEDIA_PATH_FAILED',
    `${action} failed with a file by its path: ${error.shortMessage}`,
    {
      action,
      outcome: 'failed',
      cause: error,
    },
  )
}
