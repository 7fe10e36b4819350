/** One round of a case with load: both subjects in fresh processes, measured in turns of short bursts. */
import type { Round } from './case.js'
import type { Figures } from './child.js'
import type { Plan } from './plan.js'
import { Child } from './process.js'
import { dialling, type ProgramName } from './programs.js'
import { spreadOf } from './stats.js'

/** A subject with a load generator of its own. */
class Rig implements AsyncDisposable {
  readonly #subject: Child
  readonly #generator: Child

  private constructor(subject: Child, generator: Child) {
    this.#subject = subject
    this.#generator = generator
  }

  /** Resolves when the two are connected. */
  static async open(name: ProgramName, plan: Plan): Promise<Rig> {
    const load: ProgramName = `load ${plan.transport}`
    const isDialling = dialling.has(plan.transport)
    const text = JSON.stringify(plan)
    const listening = new Child(isDialling ? load : name, [text])
    const { port } = await listening.next()
    const connecting = new Child(isDialling ? name : load, [text, String(port)])
    await connecting.next(listening)
    return isDialling ? new Rig(connecting, listening) : new Rig(listening, connecting)
  }

  async burst(): Promise<Figures> {
    const figures = this.#subject.next(this.#generator)
    this.#subject.go()
    this.#generator.go()
    return await figures
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#generator[Symbol.asyncDispose]()
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

export async function runRound(plan: Plan, against: ProgramName, isReversed: boolean): Promise<Round> {
  const open = (isBare: boolean): Promise<Rig> => Rig.open(isBare ? against : 'onebot', plan)
  await using first = await open(!isReversed)
  await using second = await open(isReversed)
  const [bare, onebot] = isReversed ? [second, first] : [first, second]
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
