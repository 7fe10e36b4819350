/** Text as editors write it: UTF-8, or UTF-16 where a byte order mark says so, as Windows PowerShell does. */
import { readFile } from 'node:fs/promises'

/**
 * The text of a file without its byte order mark.
 * @throws the error of the file system, or an Error where the file is not text
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path)
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Error('it is not UTF-8; save it as UTF-8', { cause })
  }
}

/** Why a file could not be read, without its path. */
export function whyUnreadable(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be read'
  if (!('code' in error)) return error.message
  if (error.code === 'ENOENT') return 'there is no such file'
  return error.code === 'EISDIR' ? 'it is a directory' : `it cannot be read (${error.code})`
}

/** Whether there is no such file. A directory is none, as a Python environment that is called `.env`. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')
