// Generated from spec/tables/v11.yaml, spec/tables/go-cqhttp.yaml by `npm run generate`: change the table, not this file.
/** The actions of go-cqhttp. */
import type { MessageInput, Segment } from '../message.js'
import type { V11Actions, V11IdParam } from '../v11/actions.js'
import type { V11Anonymous, V11GroupMessageRaw, V11Id } from '../v11/events.js'
import type { V11Message } from '../v11/segments.js'

/** What go-cqhttp lacks of the standard, or has otherwise. */
type Replaced =
  | 'send_private_msg'
  | 'get_msg'
  | 'get_forward_msg'
  | 'send_like'
  | 'set_group_kick'
  | 'set_group_anonymous_ban'
  | 'set_group_leave'
  | 'set_group_special_title'
  | 'set_friend_add_request'
  | 'get_stranger_info'
  | 'get_group_info'
  | 'get_group_list'
  | 'get_group_member_info'
  | 'get_group_member_list'
  | 'get_cookies'
  | 'get_csrf_token'
  | 'get_credentials'
  | 'get_record'
  | 'get_image'
  | 'get_status'
  | 'get_version_info'
  | 'set_restart'
  | 'clean_cache'

/**
 * The actions of go-cqhttp (`Mrs4s/go-cqhttp` as of a5923f1): the standard's, but for those that it lacks or
 * has otherwise, and its own. Add to them by declaration merging, as to `V11Actions`.
 */
export interface GoCqhttpActions extends Omit<V11Actions, Replaced> {
  /** Get the profile of a user. `coolq/api.go` */
  get_stranger_info: {
    params: {
      user_id: V11IdParam
      /** It is ignored. */
      no_cache?: boolean
    }
    result: {
      user_id: V11Id
      nickname: string
      qid: unknown
      sex: string
      sign: unknown
      age: number
      level: number
      login_days: unknown
      vip_level: number
    }
  }
  /** Get name and version of the implementation. `coolq/api.go` */
  get_version_info: {
    params: V11Actions['get_version_info']['params']
    result: {
      app_name: string
      app_version: string
      app_full_name: string
      protocol_version: string
      coolq_directory: string
      coolq_edition: string
      plugin_version: string
      plugin_build_configuration: string
      runtime_version: string
      runtime_os: string
      version: string
      go_cqhttp: boolean
      plugin_build_number: number
      protocol_name: number
    }
  }
  /** Send a merged forward. `coolq/api.go` */
  send_forward_msg: {
    params: {
      group_id?: V11IdParam
      user_id?: V11IdParam
      messages: Segment[]
      message_type?: string
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Send a merged forward to a group. `coolq/api.go` */
  send_group_forward_msg: {
    params: {
      group_id: V11IdParam
      messages: Segment[]
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Send a merged forward in private. `coolq/api.go` */
  send_private_forward_msg: {
    params: {
      user_id: V11IdParam
      messages: Segment[]
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Send a private message. `coolq/api.go` */
  send_private_msg: {
    params: {
      user_id: V11IdParam
      /** The group through which a temporary session goes. */
      group_id?: V11IdParam
      message: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
    }
    result: V11Actions['send_private_msg']['result']
  }
  /** Split a text into words. `coolq/api.go` */
  '.get_word_slices': {
    params: {
      content: string
    }
    result: {
      slices: unknown
    }
  }
  /** Read the text of a picture. `coolq/api.go` */
  '.ocr_image': {
    params: {
      image: string
    }
    result: unknown
  }
  /** Read the text of a picture. `coolq/api.go` */
  ocr_image: {
    params: {
      image: string
    }
    result: unknown
  }
  /** Delete a group announcement. `coolq/api.go` */
  _del_group_notice: {
    params: {
      group_id: V11IdParam
      notice_id: string
    }
    result: null
  }
  /** List group announcements. `coolq/api.go` */
  _get_group_notice: {
    params: {
      group_id: V11IdParam
    }
    result: unknown
  }
  /** List device names that can be shown. `coolq/api.go` */
  _get_model_show: {
    params: {
      model: string
    }
    result: {
      variants: unknown
    }
  }
  /** Post a group announcement. `coolq/api.go` */
  _send_group_notice: {
    params: {
      group_id: V11IdParam
      content: string
      image?: string
    }
    result: {
      notice_id: number
    }
  }
  /** Set the device name that is shown. `coolq/api.go` */
  _set_model_show: {
    params: {
      model: string
      model_show?: string
    }
    result: null
  }
  /** Check whether a link is safe. `coolq/api.go` */
  check_url_safely: {
    params: {
      url: string
    }
    result: {
      level: number
    }
  }
  /** Create a folder in the group files. `coolq/api.go` */
  create_group_file_folder: {
    params: {
      group_id: V11IdParam
      parent_id?: string
      name: string
    }
    result: null
  }
  /** Create a guild role. `coolq/api.go` */
  create_guild_role: {
    params: {
      guild_id: V11IdParam
      name: string
      color?: number
      independent?: boolean
      initial_users?: unknown
    }
    result: {
      role_id: string
    }
  }
  /** Remove a message from the essence. `coolq/api.go` */
  delete_essence_msg: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Delete a friend. `coolq/api.go` */
  delete_friend: {
    params: {
      /** `id` means the same. */
      user_id: V11IdParam
    }
    result: null
  }
  /** Delete a group file. `coolq/api.go` */
  delete_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
      /** `bus_id` means the same. */
      busid?: number
    }
    result: null
  }
  /** Delete a folder of the group files. `coolq/api.go` */
  delete_group_folder: {
    params: {
      group_id: V11IdParam
      folder_id: string
    }
    result: null
  }
  /** Delete a guild role. `coolq/api.go` */
  delete_guild_role: {
    params: {
      guild_id: V11IdParam
      role_id: V11IdParam
    }
    result: null
  }
  /** Delete a one-way friend. `coolq/api.go` */
  delete_unidirectional_friend: {
    params: {
      user_id: V11IdParam
    }
    result: null
  }
  /** Download a file to the implementation's cache. `coolq/api.go` */
  download_file: {
    params: {
      url: string
      headers?: string | string[]
      thread_count?: number
    }
    result: {
      file: string
    }
  }
  /** List essence messages. `coolq/api.go` */
  get_essence_msg_list: {
    params: {
      group_id: V11IdParam
    }
    result: unknown[]
  }
  /** Get a merged forward. `coolq/api.go` */
  get_forward_msg: {
    params: {
      /** Either this or `id`. */
      message_id?: V11IdParam
      id?: string
    }
    result: {
      messages: {
        sender: {
          user_id: V11Id
          nickname: string
        }
        time: number
        content: V11Message
        group_id: V11Id
      }[]
    }
  }
  /** Get how often all can still be mentioned. `coolq/api.go` */
  get_group_at_all_remain: {
    params: {
      group_id: V11IdParam
    }
    result: unknown
  }
  /** Get count and space of the group files. `coolq/api.go` */
  get_group_file_system_info: {
    params: {
      group_id: V11IdParam
    }
    result: unknown
  }
  /** Get the address of a group file. `coolq/api.go` */
  get_group_file_url: {
    params: {
      group_id: V11IdParam
      file_id: string
      /** `bus_id` means the same. */
      busid?: number
    }
    result: {
      url: string
    }
  }
  /** List a folder of the group files. `coolq/api.go` */
  get_group_files_by_folder: {
    params: {
      group_id: V11IdParam
      folder_id: string
    }
    result: {
      files: object[]
      folders: object[]
    }
  }
  /** Get a group. `coolq/api.go` */
  get_group_info: {
    params: V11Actions['get_group_info']['params']
    result: {
      group_id: V11Id
      group_name: string
      group_memo: unknown
      group_create_time: number
      group_level: number
      max_member_count: number
      member_count: number
    }
  }
  /** List groups. `coolq/api.go` */
  get_group_list: {
    params: {
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: {
      group_id: V11Id
      group_name: string
      group_create_time: number
      group_level: number
      max_member_count: number
      member_count: number
    }[]
  }
  /** Get a group member. `coolq/api.go` */
  get_group_member_info: {
    params: V11Actions['get_group_member_info']['params']
    result: {
      group_id: V11Id
      user_id: V11Id
      nickname: string
      card: string
      sex: string
      age: number
      area: string
      join_time: number
      last_sent_time: number
      level: string
      role: string
      unfriendly: boolean
      title: string
      title_expire_time: number
      card_changeable: boolean
      shut_up_timestamp: number
    }
  }
  /** List group members. `coolq/api.go` */
  get_group_member_list: {
    params: {
      group_id: V11IdParam
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: {
      group_id: V11Id
      user_id: V11Id
      nickname: string
      card: string
      sex: string
      age: number
      area: string
      join_time: number
      last_sent_time: number
      level: string
      role: string
      unfriendly: boolean
      title: string
      title_expire_time: number
      card_changeable: boolean
      shut_up_timestamp: number
    }[]
  }
  /** Get the history of a group. `coolq/api.go` */
  get_group_msg_history: {
    params: {
      group_id: V11IdParam
      message_seq?: V11IdParam
    }
    result: {
      messages: V11GroupMessageRaw[]
    }
  }
  /** List the group files. `coolq/api.go` */
  get_group_root_files: {
    params: {
      group_id: V11IdParam
    }
    result: {
      files: object[]
      folders: object[]
    }
  }
  /** List group requests and invitations. `coolq/api.go` */
  get_group_system_msg: {
    params: Record<string, never>
    result: unknown
  }
  /** List the channels of a guild. `coolq/api.go` */
  get_guild_channel_list: {
    params: {
      guild_id: V11IdParam
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: unknown[]
  }
  /** List guilds. `coolq/api.go` */
  get_guild_list: {
    params: Record<string, never>
    result: {
      guild_id: string
      guild_name: string
      guild_display_id: string
      channels: unknown
    }[]
  }
  /** List guild members. `coolq/api.go` */
  get_guild_member_list: {
    params: {
      guild_id: V11IdParam
      next_token?: string
    }
    result: {
      members: unknown
      finished: unknown
      next_token: unknown
    }
  }
  /** Get a guild member. `coolq/api.go` */
  get_guild_member_profile: {
    params: {
      guild_id: V11IdParam
      user_id: V11IdParam
    }
    result: {
      tiny_id: string
      nickname: string
      avatar_url: unknown
      join_time: number
      roles: unknown
    }
  }
  /** Get a guild as a guest. `coolq/api.go` */
  get_guild_meta_by_guest: {
    params: {
      guild_id: V11IdParam
    }
    result: {
      guild_id: string
      guild_name: string
      guild_profile: unknown
      create_time: number
      max_member_count: number
      max_robot_count: number
      max_admin_count: number
      member_count: number
      owner_id: string
    }
  }
  /** Get a guild message. `coolq/api.go` */
  get_guild_msg: {
    params: {
      message_id: V11IdParam
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: {
      message_id: V11Id
      message_source: unknown
      message_seq: unknown
      guild_id: string
      reactions: unknown
    }
  }
  /** List guild roles. `coolq/api.go` */
  get_guild_roles: {
    params: {
      guild_id: V11IdParam
    }
    result: {
      role_id: string
      role_name: string
      argb_color: unknown
      independent: unknown
      member_count: number
      max_count: number
      owned: unknown
      disabled: unknown
    }[]
  }
  /** Get the account's guild profile. `coolq/api.go` */
  get_guild_service_profile: {
    params: Record<string, never>
    result: {
      nickname: string
      tiny_id: string
      avatar_url: unknown
    }
  }
  /** Get a picture as a file. `coolq/api.go` */
  get_image: {
    params: V11Actions['get_image']['params']
    result: {
      size: number
      filename: string
      url: string
    }
  }
  /** Get a message. `coolq/api.go` */
  get_msg: {
    params: V11Actions['get_msg']['params']
    result: {
      message_id: V11Id
      message_id_v2: string
      message_type: string
      real_id: V11Id
      message_seq: V11Id
      group: boolean
      group_id?: V11Id
      sender: {
        user_id: V11Id
        nickname: string
      }
      time: number
      message: V11Message
    }
  }
  /** List the account's other clients. `coolq/api.go` */
  get_online_clients: {
    params: {
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: {
      clients: unknown
    }
  }
  /** Get the state of the implementation. `coolq/api.go` */
  get_status: {
    params: V11Actions['get_status']['params']
    result: {
      app_initialized: boolean
      app_enabled: boolean
      app_good: boolean
      online: boolean
      good: boolean
      plugins_good: null
      stat: object
    }
  }
  /** List the supported actions. `coolq/api.go` */
  get_supported_actions: {
    params: Record<string, never>
    result: string[]
  }
  /** List the posts of a topic channel. `coolq/api.go` */
  get_topic_channel_feeds: {
    params: {
      guild_id: V11IdParam
      channel_id: V11IdParam
    }
    result: unknown[]
  }
  /** List one-way friends. `coolq/api.go` */
  get_unidirectional_friend_list: {
    params: Record<string, never>
    result: {
      nickname: string
      user_id: V11Id
      source: unknown
    }[]
  }
  /** Mark messages as read. `coolq/api.go` */
  mark_msg_as_read: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Get the Qidian account. `coolq/api.go` */
  qidian_get_account_info: {
    params: Record<string, never>
    result: {
      master_id: V11Id
      ext_name: unknown
      create_time: number
    }
  }
  /** Load the event filter anew. `coolq/api.go` */
  reload_event_filter: {
    params: {
      file: string
    }
    result: null
  }
  /** Sign in to a group. `coolq/api.go` */
  send_group_sign: {
    params: {
      group_id: V11IdParam
    }
    result: null
  }
  /** Send a channel message. `coolq/api.go` */
  send_guild_channel_msg: {
    params: {
      guild_id: V11IdParam
      channel_id: V11IdParam
      message: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       */
      auto_escape?: boolean
    }
    result: {
      message_id: string
    }
  }
  /** Make a message essence. `coolq/api.go` */
  set_essence_msg: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Answer a friend request. `coolq/api.go` */
  set_friend_add_request: {
    params: {
      flag: string
      /** @default true */
      approve?: boolean
      /** It is ignored. */
      remark?: string
    }
    result: V11Actions['set_friend_add_request']['result']
  }
  /** Mute an anonymous member. `coolq/api.go` */
  set_group_anonymous_ban: {
    params: {
      group_id: V11IdParam
      anonymous?: V11Anonymous
      /** `flag` means the same. */
      anonymous_flag?: string
      /** Seconds. @default 1800 */
      duration?: number
    }
    result: V11Actions['set_group_anonymous_ban']['result']
  }
  /** Remove a group member. `coolq/api.go` */
  set_group_kick: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      message?: MessageInput
      /** @default false */
      reject_add_request?: boolean
    }
    result: V11Actions['set_group_kick']['result']
  }
  /** Leave or dissolve a group. `coolq/api.go` */
  set_group_leave: {
    params: {
      group_id: V11IdParam
      /** It is ignored. */
      is_dismiss?: boolean
    }
    result: V11Actions['set_group_leave']['result']
  }
  /** Set the avatar of a group. `coolq/api.go` */
  set_group_portrait: {
    params: {
      group_id: V11IdParam
      file: string
      cache?: string
    }
    result: null
  }
  /** Set a member's special title. `coolq/api.go` */
  set_group_special_title: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Empty to take it away. @default '' */
      special_title?: string
      /** It is ignored. */
      duration?: number
    }
    result: V11Actions['set_group_special_title']['result']
  }
  /** Give or take a guild role. `coolq/api.go` */
  set_guild_member_role: {
    params: {
      guild_id: V11IdParam
      set: boolean
      role_id: V11IdParam
      users: unknown
    }
    result: null
  }
  /** Set the account's profile. `coolq/api.go` */
  set_qq_profile: {
    params: {
      nickname?: string
      company?: string
      email?: string
      college?: string
      personal_note?: string
    }
    result: null
  }
  /** Change a guild role. `coolq/api.go` */
  update_guild_role: {
    params: {
      guild_id: V11IdParam
      role_id: V11IdParam
      name: string
      color?: number
      indepedent?: boolean
    }
    result: null
  }
  /** Upload a group file. `coolq/api.go` */
  upload_group_file: {
    params: {
      group_id: V11IdParam
      file: string
      name: string
      folder?: string
    }
    result: null
  }
  /** Send a file in private. `coolq/api.go` */
  upload_private_file: {
    params: {
      user_id: V11IdParam
      file: string
      name: string
    }
    result: null
  }
}
