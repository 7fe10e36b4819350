/** Everything that is made from the tables, and from the schema of configuration files. */
import { configSchemaModule } from './config-schema.js'
import { type Tables, versions } from './model.js'
import { readChinese } from './reference/chinese.js'
import { referencePages } from './reference/index.js'
import { actionsModule, profileModule } from './types/actions.js'
import { eventsModule } from './types/events.js'
import { declaredIn, type Output } from './types/modules.js'
import { namesModule } from './types/names.js'
import { segmentsModule } from './types/segments.js'
import { validatorModules } from './validators/modules.js'

export type { Output } from './types/modules.js'

/** The files that are checked in, with what they should hold. */
export function outputs(tables: Tables): Output[] {
  const declared = declaredIn(tables)
  return [
    ...versions.flatMap((version) => [
      eventsModule(tables, version, declared),
      segmentsModule(tables, version, declared),
      actionsModule(tables, version, declared),
      namesModule({
        profile: version,
        title: `OneBot ${version.toUpperCase()}`,
        actions: tables.standards[version].actions,
      }),
    ]),
    ...tables.profiles.flatMap((table) => [profileModule(tables, table, declared), namesModule(table)]),
    ...validatorModules(tables),
    ...referencePages(tables, readChinese()),
    configSchemaModule(),
  ]
}
