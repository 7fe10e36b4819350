/** What the `fragment` blocks of the documentation find: an app that runs, and one account that is online. */
import { type MockDriver, mockDriver } from '@onebot.js/testing'
import { type Bot, createOneBot, type OneBot } from 'onebot.js'

export interface Surroundings {
  app: OneBot
  bot: Bot
  mock: MockDriver
}

/** @public The blocks themselves import it. */
export async function surroundings(): Promise<Surroundings> {
  const mock = mockDriver()
  for (const action of ['send_private_msg', 'send_group_msg']) mock.onAction(action, { message_id: 1 })
  for (const action of ['set_friend_add_request', 'set_group_card']) mock.onAction(action, null)
  mock.onAction('get_login_info', { user_id: 10001, nickname: 'bot' })
  mock.onAction('get_version_info', {
    app_name: 'NapCat.Onebot',
    app_version: '4.18.0',
    protocol_version: 'v11',
  })
  mock.onAction('get_group_info', { group_id: 30003, group_name: 'group' })
  mock.onAction('upload_file_stream', { type: 'response', file_path: '/temp/a-1b2c3d4e' })
  for (const action of ['download_file_stream', 'download_file_image_stream', 'test_download_stream'])
    mock.onAction(action, function* () {
      yield { type: 'stream', data_type: 'file_info', file_name: 'a.png', file_size: 3 }
      yield { type: 'stream', data_type: 'file_chunk', index: 0, data: 'AAAA', size: 3 }
      yield { type: 'response', data_type: 'file_complete', total_chunks: 1, total_bytes: 3 }
    })
  mock.onAction('get_group_root_files', { files: [], folders: [] })
  const app = createOneBot({ drivers: [mock], logger: false })
  await app.start()
  return { app, bot: await app.bot(10001), mock }
}
