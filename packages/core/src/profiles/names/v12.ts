// Generated from spec/tables/v12.yaml by `npm run generate`: change the table, not this file.
/** The actions that OneBot V12 has. */
export const actions: readonly string[] = [
  'get_latest_events',
  'get_supported_actions',
  'get_status',
  'get_version',
  'send_message',
  'delete_message',
  'get_self_info',
  'get_user_info',
  'get_friend_list',
  'get_group_info',
  'get_group_list',
  'get_group_member_info',
  'get_group_member_list',
  'set_group_name',
  'leave_group',
  'get_guild_info',
  'get_guild_list',
  'set_guild_name',
  'get_guild_member_info',
  'get_guild_member_list',
  'leave_guild',
  'get_channel_info',
  'get_channel_list',
  'set_channel_name',
  'get_channel_member_info',
  'get_channel_member_list',
  'leave_channel',
  'upload_file',
  'upload_file_fragmented',
  'get_file',
  'get_file_fragmented',
]

/** Those whose answers come in parts. */
export const streamActions: readonly string[] = []
