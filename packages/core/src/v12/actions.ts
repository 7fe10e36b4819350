// Generated from spec/tables/v12.yaml by `npm run generate`: change the table, not this file.
/** The actions of the V12 standard: `botuniverse/onebot interface`. */
import type { MessageInput } from '../message.js'
import type { V12RawEvent, V12Status, V12Version } from './events.js'

/** The account itself. */
export interface V12SelfInfo {
  user_id: string
  user_name: string
  user_displayname: string
}

/** A user. */
export interface V12UserInfo {
  user_id: string
  user_name: string
  user_displayname: string
  user_remark: string
}

/** A group. */
export interface V12GroupInfo {
  group_id: string
  group_name: string
}

/** A member of a group, guild or channel. */
export interface V12MemberInfo {
  user_id: string
  user_name: string
  user_displayname: string
}

/** A guild. */
export interface V12GuildInfo {
  guild_id: string
  guild_name: string
}

/** A channel of a guild. */
export interface V12ChannelInfo {
  channel_id: string
  channel_name: string
}

/**
 * Action -> its parameters and the `data` of its answer. Add actions of your own by declaration merging:
 * `declare module 'onebot.js' { interface V12Actions { my_action: { params: { … }; result: … } } }`.
 */
export interface V12Actions {
  /** Poll for events. Over HTTP only. `botuniverse/onebot interface/meta/actions` */
  get_latest_events: {
    params: {
      /** At most so many events; 0 for no limit. @default 0 */
      limit?: number
      /** How long to wait for the first event, in seconds; 0 not to wait. @default 0 */
      timeout?: number
    }
    result: V12RawEvent[]
  }
  /** List the supported actions. `botuniverse/onebot interface/meta/actions` */
  get_supported_actions: {
    params: Record<string, never>
    result: string[]
  }
  /** Get the state of the implementation and its accounts. `botuniverse/onebot interface/meta/actions` */
  get_status: {
    params: Record<string, never>
    result: V12Status
  }
  /** Get name and version of the implementation. `botuniverse/onebot interface/meta/actions` */
  get_version: {
    params: Record<string, never>
    result: V12Version
  }
  /** Send a message. `botuniverse/onebot interface/message/actions` */
  send_message: {
    params: {
      detail_type: 'private' | 'group' | 'channel' | (string & {})
      /** Needed where `detail_type` is `private`. */
      user_id?: string | bigint
      /** Needed where `detail_type` is `group`. */
      group_id?: string | bigint
      /** Needed where `detail_type` is `channel`. */
      guild_id?: string | bigint
      /** Needed where `detail_type` is `channel`. */
      channel_id?: string | bigint
      message: MessageInput
    }
    result: {
      message_id: string
      /** Unix time in seconds. */
      time: number
    }
  }
  /** Delete a message. `botuniverse/onebot interface/message/actions` */
  delete_message: {
    params: {
      message_id: string | bigint
    }
    result: null
  }
  /** Get the account's own profile. `botuniverse/onebot interface/user/actions` */
  get_self_info: {
    params: Record<string, never>
    result: V12SelfInfo
  }
  /** Get a user. `botuniverse/onebot interface/user/actions` */
  get_user_info: {
    params: {
      user_id: string | bigint
    }
    result: V12UserInfo
  }
  /** List friends. `botuniverse/onebot interface/user/actions` */
  get_friend_list: {
    params: Record<string, never>
    result: V12UserInfo[]
  }
  /** Get a group. `botuniverse/onebot interface/group/actions` */
  get_group_info: {
    params: {
      group_id: string | bigint
    }
    result: V12GroupInfo
  }
  /** List groups. `botuniverse/onebot interface/group/actions` */
  get_group_list: {
    params: Record<string, never>
    result: V12GroupInfo[]
  }
  /** Get a group member. `botuniverse/onebot interface/group/actions` */
  get_group_member_info: {
    params: {
      group_id: string | bigint
      user_id: string | bigint
    }
    result: V12MemberInfo
  }
  /** List group members. `botuniverse/onebot interface/group/actions` */
  get_group_member_list: {
    params: {
      group_id: string | bigint
    }
    result: V12MemberInfo[]
  }
  /** Rename a group. `botuniverse/onebot interface/group/actions` */
  set_group_name: {
    params: {
      group_id: string | bigint
      group_name: string
    }
    result: null
  }
  /** Leave a group. `botuniverse/onebot interface/group/actions` */
  leave_group: {
    params: {
      group_id: string | bigint
    }
    result: null
  }
  /** Get a guild. `botuniverse/onebot interface/guild/actions` */
  get_guild_info: {
    params: {
      guild_id: string | bigint
    }
    result: V12GuildInfo
  }
  /** List guilds. `botuniverse/onebot interface/guild/actions` */
  get_guild_list: {
    params: Record<string, never>
    result: V12GuildInfo[]
  }
  /** Rename a guild. `botuniverse/onebot interface/guild/actions` */
  set_guild_name: {
    params: {
      guild_id: string | bigint
      guild_name: string
    }
    result: null
  }
  /** Get a guild member. `botuniverse/onebot interface/guild/actions` */
  get_guild_member_info: {
    params: {
      guild_id: string | bigint
      user_id: string | bigint
    }
    result: V12MemberInfo
  }
  /** List guild members. `botuniverse/onebot interface/guild/actions` */
  get_guild_member_list: {
    params: {
      guild_id: string | bigint
    }
    result: V12MemberInfo[]
  }
  /** Leave a guild. `botuniverse/onebot interface/guild/actions` */
  leave_guild: {
    params: {
      guild_id: string | bigint
    }
    result: null
  }
  /** Get a channel. `botuniverse/onebot interface/guild/actions` */
  get_channel_info: {
    params: {
      guild_id: string | bigint
      channel_id: string | bigint
    }
    result: V12ChannelInfo
  }
  /** List channels. `botuniverse/onebot interface/guild/actions` */
  get_channel_list: {
    params: {
      guild_id: string | bigint
      /** Only channels that the account has joined. @default false */
      joined_only?: boolean
    }
    result: V12ChannelInfo[]
  }
  /** Rename a channel. `botuniverse/onebot interface/guild/actions` */
  set_channel_name: {
    params: {
      guild_id: string | bigint
      channel_id: string | bigint
      channel_name: string
    }
    result: null
  }
  /** Get a channel member. `botuniverse/onebot interface/guild/actions` */
  get_channel_member_info: {
    params: {
      guild_id: string | bigint
      channel_id: string | bigint
      user_id: string | bigint
    }
    result: V12MemberInfo
  }
  /** List channel members. `botuniverse/onebot interface/guild/actions` */
  get_channel_member_list: {
    params: {
      guild_id: string | bigint
      channel_id: string | bigint
    }
    result: V12MemberInfo[]
  }
  /** Leave a channel. `botuniverse/onebot interface/guild/actions` */
  leave_channel: {
    params: {
      guild_id: string | bigint
      channel_id: string | bigint
    }
    result: null
  }
  /** Upload a file. `botuniverse/onebot interface/file/actions` */
  upload_file: {
    params: {
      type: 'url' | 'path' | 'data' | (string & {})
      name: string
      /** Needed where `type` is `url`. */
      url?: string
      /** Headers for the download, where `type` is `url`. */
      headers?: Record<string, string>
      /** Needed where `type` is `path`. */
      path?: string
      /** Needed where `type` is `data`. */
      data?: string | Uint8Array
      /** Of the whole file, in lower case. */
      sha256?: string
    }
    result: {
      file_id: string
    }
  }
  /** Upload a file in fragments. `botuniverse/onebot interface/file/actions` */
  upload_file_fragmented: {
    params:
      | {
          stage: 'prepare'
          name: string
          total_size: number
        }
      | {
          stage: 'transfer'
          file_id: string
          offset: number
          data: string | Uint8Array
        }
      | {
          stage: 'finish'
          file_id: string
          sha256: string
        }
    result: {
      file_id: string
    } | null
  }
  /** Get a file. `botuniverse/onebot interface/file/actions` */
  get_file: {
    params: {
      file_id: string
      type: 'url' | 'path' | 'data' | (string & {})
    }
    result: {
      name: string
      /** Where `type` is `url`. */
      url?: string
      headers?: Record<string, string>
      /** Where `type` is `path`. */
      path?: string
      /** Where `type` is `data`. */
      data?: string | Uint8Array
      sha256?: string
    }
  }
  /** Get a file in fragments. `botuniverse/onebot interface/file/actions` */
  get_file_fragmented: {
    params:
      | {
          stage: 'prepare'
          file_id: string
        }
      | {
          stage: 'transfer'
          file_id: string
          offset: number
          size: number
        }
    result:
      | {
          name: string
          total_size: number
          sha256: string
        }
      | {
          data: string | Uint8Array
        }
  }
}
