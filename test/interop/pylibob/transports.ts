/** The transports, as pylibob meets them. */
import { forward, reverse as plainReverse, polling, type Transport, webhook } from '../transports.js'

/** It has no token for that in its headers, but takes an address with one. */
const reverse: Transport = {
  ...plainReverse,
  side: async (accessToken) => {
    const { driver, flags } = await plainReverse.side(accessToken)
    return { driver, flags: () => ({ reverse: `${flags().reverse}?access_token=${accessToken}` }) }
  },
}

export const transports: readonly Transport[] = [reverse, forward, webhook, polling]
export { forward, polling, reverse, webhook }
