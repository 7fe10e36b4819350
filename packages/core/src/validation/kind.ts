/** What a field has to be. */
export interface Kind {
  (value: unknown): boolean
  /** In words. */
  readonly is: string
}

export const kind = (is: string, test: (value: unknown) => boolean): Kind => Object.assign(test, { is })
