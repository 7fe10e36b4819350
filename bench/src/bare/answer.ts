/** The fields that are used of the answer to a call. */
export interface Answer {
  readonly status?: string
  readonly data?: unknown
}

/** @throws where the call failed */
export function dataOf({ status, data }: Answer): unknown {
  if (status === 'ok') return data
  throw new Error(`failed: ${status}`)
}
