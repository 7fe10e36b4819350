/** One round of one case: both subjects in fresh processes, measured in turns of short bursts. */
import type { Figures } from './child.js'
import type { Plan } from './plan.js'
import { Child } from './process.js'
import { spreadOf } from './stats.js'

export type SubjectName = 'bare' | 'onebot'

/** Medians over the bursts of a round. */
export interface Round {
  readonly bare: Figures
  readonly onebot: Figures
  /** Of each burst of onebot.js to the burst of the bare loop beside it. */
  readonly ratio: Figures
}

/** A subject with a load generator of its own. */
class Rig implements AsyncDisposable {
  readonly #plan: string
  readonly #subject: Child
  #generator: Child | undefined

  constructor(name: SubjectName, plan: Plan) {
    this.#plan = JSON.stringify(plan)
    this.#subject = new Child(name, [this.#plan])
  }

  async connect(): Promise<void> {
    const { port } = await this.#subject.next()
    this.#generator = new Child('generator', [this.#plan, String(port)])
    await this.#generator.next(this.#subject)
  }

  async burst(): Promise<Figures> {
    const generator = this.#generator
    if (generator === undefined) throw new Error('not connected')
    const figures = this.#subject.next(generator)
    this.#subject.go()
    generator.go()
    return await figures
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#generator?.[Symbol.asyncDispose]()
    await this.#subject[Symbol.asyncDispose]()
  }
}

function mediansOf(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, spreadOf(all.map((figures) => figures[name] ?? Number.NaN)).median]),
  )
}

function quotients(over: Figures, under: Figures): Figures {
  return Object.fromEntries(
    Object.entries(over).map(([name, value]) => [name, value / (under[name] ?? Number.NaN)]),
  )
}

export async function runRound(plan: Plan, isReversed: boolean): Promise<Round> {
  await using first = new Rig(isReversed ? 'onebot' : 'bare', plan)
  await using second = new Rig(isReversed ? 'bare' : 'onebot', plan)
  const [bare, onebot] = isReversed ? [second, first] : [first, second]
  await Promise.all([first.connect(), second.connect()])
  // The first burst of each is its warm-up.
  await first.burst()
  await second.burst()
  const bursts: { bare: Figures; onebot: Figures }[] = []
  while (bursts.length < plan.bursts) {
    const isBareFirst = (bursts.length % 2 === 1) === isReversed
    const early = isBareFirst ? undefined : await onebot.burst()
    const figures = await bare.burst()
    bursts.push({ bare: figures, onebot: early ?? (await onebot.burst()) })
  }
  return {
    bare: mediansOf(bursts.map((each) => each.bare)),
    onebot: mediansOf(bursts.map((each) => each.onebot)),
    ratio: mediansOf(bursts.map((each) => quotients(each.onebot, each.bare))),
  }
}
