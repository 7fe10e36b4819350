/** Resolves when `isDone` holds, or after so many ms. */
export async function waitUntil(isDone: () => boolean, within: number): Promise<void> {
  const deadline = performance.now() + within
  while (!isDone() && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(10, within)))
  }
}
