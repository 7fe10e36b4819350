/**
 * CQ codes: `parseCq`, `stringifyCq` and the template `cq`.
 * @module
 */
export * from '@onebot.js/core/cq'
