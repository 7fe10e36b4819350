/** There is no toolchain here, or nowhere to get the packages from: no fault of the code. */
export class NotRun extends Error {}

/** @param {string} text */
export const firstLine = (text) => text.trim().split('\n')[0] ?? ''
