// Generated from spec/tables/v11.yaml, spec/tables/lagrange.yaml by `npm run generate`: change the table, not this file.
/** The actions of Lagrange. */
import type { MessageInput, Segment } from '../message.js'
import type { V11Actions, V11IdParam } from '../v11/actions.js'
import type { V11GroupMessageRaw, V11Id, V11MessageStyle, V11PrivateMessageRaw } from '../v11/events.js'
import type { V11Segment } from '../v11/segments.js'

/** What Lagrange lacks of the standard, or has otherwise. */
type Replaced =
  | 'send_private_msg'
  | 'send_group_msg'
  | 'send_msg'
  | 'get_msg'
  | 'get_forward_msg'
  | 'set_group_ban'
  | 'set_group_anonymous_ban'
  | 'set_group_whole_ban'
  | 'set_group_admin'
  | 'set_group_anonymous'
  | 'set_group_special_title'
  | 'set_friend_add_request'
  | 'set_group_add_request'
  | 'get_stranger_info'
  | 'get_friend_list'
  | 'get_group_list'
  | 'get_group_member_info'
  | 'get_group_member_list'
  | 'get_cookies'
  | 'get_credentials'
  | 'get_record'
  | 'get_image'
  | 'get_status'
  | 'get_version_info'
  | 'set_restart'
  | 'clean_cache'
  | '.handle_quick_operation'

/**
 * The actions of Lagrange (`LagrangeDev/Lagrange.Core` as of e17fe35 (branch v1, Lagrange.OneBot 0.0.3)): the
 * standard's, but for those that it lacks or has otherwise, and its own. Add to them by declaration merging,
 * as to `V11Actions`.
 */
export interface LagrangeActions extends Omit<V11Actions, Replaced> {
  /** List friends. `Lagrange.OneBot/Core/Operation/Info/GetFriendListOperation.cs` */
  get_friend_list: {
    params: V11Actions['get_friend_list']['params']
    result: {
      user_id: V11Id
      q_id: string | null
      nickname: string
      remark: string
      group: {
        group_id: V11Id
        group_name: string
      } | null
    }[]
  }
  /** List groups. `Lagrange.OneBot/Core/Operation/Info/GetGroupListOperation.cs` */
  get_group_list: {
    params: {
      /** Ask the platform anew. @default false */
      no_cache?: boolean
    }
    result: V11Actions['get_group_list']['result']
  }
  /** Get a group member. `Lagrange.OneBot/Core/Operation/Info/GetGroupMemberInfoOperation.cs` */
  get_group_member_info: {
    params: V11Actions['get_group_member_info']['params']
    result: {
      group_id: V11Id
      user_id: V11Id
      nickname: string
      card: string | null
      sex: string
      age: number
      area: string
      join_time: number
      last_sent_time: number
      level: string
      role: string
      unfriendly: boolean
      title: string | null
      title_expire_time: number
      card_changeable: boolean
    }
  }
  /** List group members. `Lagrange.OneBot/Core/Operation/Info/GetGroupMemberListOperation.cs` */
  get_group_member_list: {
    params: {
      group_id: V11IdParam
      /** Ask the platform anew. @default false */
      no_cache?: boolean
    }
    result: {
      group_id: V11Id
      user_id: V11Id
      nickname: string
      card: string | null
      sex: string
      age: number
      area: string
      join_time: number
      last_sent_time: number
      level: string
      role: string
      unfriendly: boolean
      title: string | null
      title_expire_time: number
      card_changeable: boolean
    }[]
  }
  /** Get the state of the implementation. `Lagrange.OneBot/Core/Operation/Info/GetStatusOperation.cs` */
  get_status: {
    params: V11Actions['get_status']['params']
    result: {
      app_initialized: boolean
      app_enabled: boolean
      plugins_good: boolean
      app_good: boolean
      online: boolean
      good: boolean
      memory: number
    }
  }
  /** Get the profile of a user. `Lagrange.OneBot/Core/Operation/Info/GetStrangerInfoOperation.cs` */
  get_stranger_info: {
    params: V11Actions['get_stranger_info']['params']
    result: {
      user_id: V11Id
      avatar: string
      q_id: string | null
      nickname: string
      sign: string
      sex: string
      age: number
      level: number
      status: {
        status_id: number
        face_id: number | null
        message: string | null
      }
      RegisterTime: unknown
      Business: {
        type: number
        name: string | null
        level: number
        icon: string | null
        ispro: number
        isyear: number
      }[]
    }
  }
  /**
   * Get name and version of the implementation.
   * `Lagrange.OneBot/Core/Operation/Info/GetVersionInfoOperation.cs`
   */
  get_version_info: {
    params: V11Actions['get_version_info']['params']
    result: {
      app_name: string
      app_version: string
      protocol_version: string
      nt_protocol: string
    }
  }
  /** Delete a group announcement. `Lagrange.OneBot/Core/Operation/Group/DeleteGroupMemoOperation.cs` */
  _del_group_notice: {
    params: {
      group_id: V11IdParam
      notice_id: string
    }
    result: null
  }
  /** Make an AI voice message. `Lagrange.OneBot/Core/Operation/Group/GetAiRecordOperation.cs` */
  get_ai_record: {
    params: {
      character: string
      group_id: V11IdParam
      text: string
      /** @default 1 */
      chat_type?: number
    }
    result: string
  }
  /** List group announcements. `Lagrange.OneBot/Core/Operation/Group/GetGroupMemoOperation.cs` */
  _get_group_notice: {
    params: {
      group_id: V11IdParam
    }
    result: {
      notice_id: string
      sender_id: V11Id
      publish_time: number
      message: {
        text: string
        images: {
          id: string
          height: string
          width: string
        }[]
      }
    }[]
  }
  /** Name or dismiss an administrator. `Lagrange.OneBot/Core/Operation/Group/SetGroupAdminOperation.cs` */
  set_group_admin: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** @default false */
      enable?: boolean
    }
    result: V11Actions['set_group_admin']['result']
  }
  /** Mute a group member. `Lagrange.OneBot/Core/Operation/Group/SetGroupBanOperation.cs` */
  set_group_ban: {
    params: {
      user_id: V11IdParam
      group_id: V11IdParam
      /** Seconds; 0 ends the mute. @default 0 */
      duration?: number
    }
    result: V11Actions['set_group_ban']['result']
  }
  /** Turn a group bot on or off. `Lagrange.OneBot/Core/Operation/Group/SetGroupBotOperation.cs` */
  set_group_bot_status: {
    params: {
      group_id: V11IdParam
      bot_id: V11IdParam
      /** @default 0 */
      enable?: number
    }
    result: number
  }
  /** Trigger a callback of a group bot. `Lagrange.OneBot/Core/Operation/Group/SetGroupBothdOperation.cs` */
  send_group_bot_callback: {
    params: {
      group_id: V11IdParam
      bot_id: V11IdParam
      data_1?: string
      data_2?: string
    }
    result: number
  }
  /** Post a group announcement. `Lagrange.OneBot/Core/Operation/Group/SetGroupMemoOperation.cs` */
  _send_group_notice: {
    params: {
      group_id: V11IdParam
      content: string
      /** @default '' */
      image?: string
    }
    result: string
  }
  /** Set the avatar of a group. `Lagrange.OneBot/Core/Operation/Group/SetGroupPortraitOperation.cs` */
  set_group_portrait: {
    params: {
      group_id: V11IdParam
      file: string
    }
    result: null
  }
  /** React to a group message. `Lagrange.OneBot/Core/Operation/Group/SetGroupReactionOperation.cs` */
  set_group_reaction: {
    params: {
      group_id: V11IdParam
      message_id: V11IdParam
      code: string
      /** `false` takes the reaction back. @default true */
      is_add?: boolean
    }
    result: null
  }
  /** Set a member's special title. `Lagrange.OneBot/Core/Operation/Group/SetGroupSpecialTitleOperation.cs` */
  set_group_special_title: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Empty to take it away. @default '' */
      special_title?: string
      /** @default 0 */
      duration?: number
    }
    result: V11Actions['set_group_special_title']['result']
  }
  /** Mute the whole group. `Lagrange.OneBot/Core/Operation/Group/SetGroupWholeBanOperation.cs` */
  set_group_whole_ban: {
    params: {
      group_id: V11IdParam
      /** @default false */
      enable?: boolean
    }
    result: V11Actions['set_group_whole_ban']['result']
  }
  /** Get the address of a group file. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  get_group_file_url: {
    params: {
      group_id: V11IdParam
      file_id: string
      /** @default 0 */
      busid?: number
    }
    result: {
      url: string
    }
  }
  /** List the group files. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  get_group_root_files: {
    params: {
      group_id: V11IdParam
      folder_id?: string
    }
    result: {
      files: {
        group_id: V11Id
        file_id: string
        file_name: string
        busid: number
        file_size: number
        upload_time: number
        dead_time: number
        modify_time: number
        download_times: number
        uploader: V11Id
        uploader_name: string
      }[]
      folders: {
        group_id: V11Id
        folder_id: string
        folder_name: string
        create_time: number
        creator: number
        create_name: string
        total_file_count: number
      }[]
    }
  }
  /** List a folder of the group files. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  get_group_files_by_folder: {
    params: {
      group_id: V11IdParam
      folder_id?: string
    }
    result: {
      files: {
        group_id: V11Id
        file_id: string
        file_name: string
        busid: number
        file_size: number
        upload_time: number
        dead_time: number
        modify_time: number
        download_times: number
        uploader: V11Id
        uploader_name: string
      }[]
      folders: {
        group_id: V11Id
        folder_id: string
        folder_name: string
        create_time: number
        creator: number
        create_name: string
        total_file_count: number
      }[]
    }
  }
  /** Move a group file. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  move_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
      parent_directory: string
      target_directory: string
    }
    result: {
      msg: string
    }
  }
  /** Delete a group file. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  delete_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
    }
    result: {
      msg: string
    }
  }
  /** Create a folder in the group files. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  create_group_file_folder: {
    params: {
      group_id: V11IdParam
      name: string
      /** @default '' */
      parent_id?: string
    }
    result: {
      msg: string
    }
  }
  /** Delete a folder of the group files. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  delete_group_file_folder: {
    params: {
      group_id: V11IdParam
      folder_id: string
    }
    result: {
      msg: string
    }
  }
  /** Rename a folder of the group files. `Lagrange.OneBot/Core/Operation/File/GroupFSOperations.cs` */
  rename_group_file_folder: {
    params: {
      group_id: V11IdParam
      folder_id: string
      new_folder_name: string
    }
    result: {
      msg: string
    }
  }
  /** Get the address of a private file. `Lagrange.OneBot/Core/Operation/File/PrivateFSOperations.cs` */
  get_private_file_url: {
    params: {
      user_id: V11IdParam
      /** @default '' */
      file_hash?: string
      file_id: string
    }
    result: {
      url: string
    }
  }
  /** Upload a group file. `Lagrange.OneBot/Core/Operation/File/UploadGroupFileOperation.cs` */
  upload_group_file: {
    params: {
      group_id: V11IdParam
      file: string
      name?: string
      /** @default '' */
      folder?: string
    }
    result: null
  }
  /** Send a file in private. `Lagrange.OneBot/Core/Operation/File/UploadPrivateFileOperation.cs` */
  upload_private_file: {
    params: {
      user_id: V11IdParam
      file: string
      name?: string
    }
    result: null
  }
  /**
   * Remove a message from the essence.
   * `Lagrange.OneBot/Core/Operation/Message/DeleteEssenceMessageOperation.cs`
   */
  delete_essence_msg: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Poke a friend. `Lagrange.OneBot/Core/Operation/Message/FriendPokeOperation.cs` */
  friend_poke: {
    params: {
      user_id: V11IdParam
      group_id?: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /** List essence messages. `Lagrange.OneBot/Core/Operation/Message/GetEssenceMessageListOperation.cs` */
  get_essence_msg_list: {
    params: {
      group_id: V11IdParam
    }
    result: {
      sender_id: V11Id
      sender_nick: string
      sender_time: number
      operator_id: V11Id
      operator_nick: string
      operator_time: number
      message_id: V11Id
      content: V11Segment[]
    }[]
  }
  /** Get a merged forward. `Lagrange.OneBot/Core/Operation/Message/GetForwardMsgOperation.cs` */
  get_forward_msg: {
    params: V11Actions['get_forward_msg']['params']
    result: {
      message: V11Segment[]
    }
  }
  /**
   * Get the history with a friend.
   * `Lagrange.OneBot/Core/Operation/Message/GetFriendMessageHistoryOperation.cs`
   */
  get_friend_msg_history: {
    params: {
      user_id: V11IdParam
      message_id: V11IdParam
      /** @default 20 */
      count?: number
    }
    result: {
      messages: V11PrivateMessageRaw[]
    }
  }
  /**
   * Get the history of a group. `Lagrange.OneBot/Core/Operation/Message/GetGroupMessageHistoryOperation.cs`
   */
  get_group_msg_history: {
    params: {
      group_id: V11IdParam
      message_id: V11IdParam
      /** @default 20 */
      count?: number
    }
    result: {
      messages: V11GroupMessageRaw[]
    }
  }
  /** Get a message. `Lagrange.OneBot/Core/Operation/Message/GetMessageOperation.cs` */
  get_msg: {
    params: V11Actions['get_msg']['params']
    result: {
      time: number
      message_type: string
      message_id: V11Id
      real_id: V11Id
      sender: {
        user_id: V11Id
        nickname: string
        sex: string
      }
      message: V11Segment[]
    }
  }
  /** Make a music card. `Lagrange.OneBot/Core/Operation/Message/GetMusicArkOperation.cs` */
  get_music_ark: {
    params: {
      /** @default '' */
      title?: string
      /** @default '' */
      desc?: string
      /** @default '' */
      jumpUrl?: string
      /** @default '' */
      musicUrl?: string
      /** @default '' */
      source_icon?: string
      /** @default '' */
      tag?: string
      /** @default '' */
      preview?: string
      /** @default '' */
      sourceMsgId?: string
    }
    result: string
  }
  /** Poke a group member. `Lagrange.OneBot/Core/Operation/Message/GroupPokeOperation.cs` */
  group_poke: {
    params: {
      user_id: V11IdParam
      group_id?: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /** Mark messages as read. `Lagrange.OneBot/Core/Operation/Message/MarkMsgAsReadOperation.cs` */
  mark_msg_as_read: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Send a merged forward. `Lagrange.OneBot/Core/Operation/Message/SendForwardMessageOperation.cs` */
  send_forward_msg: {
    params: {
      messages: Segment[]
    }
    result: string
  }
  /**
   * Send an AI voice message to a group.
   * `Lagrange.OneBot/Core/Operation/Message/SendGroupAiRecordOperation.cs`
   */
  send_group_ai_record: {
    params: {
      character: string
      group_id: V11IdParam
      text: string
      /** @default 1 */
      chat_type?: number
    }
    result: {
      message_id: V11Id
    }
  }
  /**
   * Send a merged forward to a group. `Lagrange.OneBot/Core/Operation/Message/SendGroupForwardOperation.cs`
   */
  send_group_forward_msg: {
    params: {
      messages: Segment[]
      group_id: V11IdParam
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Send a group message. `Lagrange.OneBot/Core/Operation/Message/SendGroupMessageOperation.cs` */
  send_group_msg: {
    params: {
      group_id: V11IdParam
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
      message_style?: V11MessageStyle
      message: MessageInput
    }
    result: V11Actions['send_group_msg']['result']
  }
  /** Send a message. `Lagrange.OneBot/Core/Operation/Message/SendMessageOperation.cs` */
  send_msg: {
    params: {
      message_type?: 'private' | 'group'
      /** Needed where `message_type` is `private`. */
      user_id?: V11IdParam
      /** Needed where `message_type` is `group`. */
      group_id?: V11IdParam
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
      message_style?: V11MessageStyle
      message: MessageInput
    }
    result: V11Actions['send_msg']['result']
  }
  /** Poke somebody. `Lagrange.OneBot/Core/Operation/Message/SendPokeOperation.cs` */
  send_poke: {
    params: {
      user_id: V11IdParam
      group_id?: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /**
   * Send a merged forward in private. `Lagrange.OneBot/Core/Operation/Message/SendPrivateForwardOperation.cs`
   */
  send_private_forward_msg: {
    params: {
      messages: Segment[]
      user_id: V11IdParam
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Send a private message. `Lagrange.OneBot/Core/Operation/Message/SendPrivateMessageOperation.cs` */
  send_private_msg: {
    params: {
      user_id: V11IdParam
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
      message_style?: V11MessageStyle
      message: MessageInput
    }
    result: V11Actions['send_private_msg']['result']
  }
  /** Make a message essence. `Lagrange.OneBot/Core/Operation/Message/SetEssenceMessageOperation.cs` */
  set_essence_msg: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Upload a picture. `Lagrange.OneBot/Core/Operation/Ability/UploadImageOperation.cs` */
  upload_image: {
    params: {
      file: string
    }
    result: string
  }
  /** Delete a friend. `Lagrange.OneBot/Core/Operation/Generic/DeleteFriendOperation.cs` */
  delete_friend: {
    params: {
      user_id: V11IdParam
      /** @default false */
      block?: boolean
    }
    result: null
  }
  /** List favourite stickers. `Lagrange.OneBot/Core/Operation/Generic/FetchCustomFaceOperation.cs` */
  fetch_custom_face: {
    params: Record<string, never>
    result: string[]
  }
  /** Get the keys of store stickers. `Lagrange.OneBot/Core/Operation/Generic/FetchMFaceKeyOperation.cs` */
  fetch_mface_key: {
    params: {
      emoji_ids: string[]
    }
    result: string[]
  }
  /**
   * Join an emoji chain with a friend.
   * `Lagrange.OneBot/Core/Operation/Generic/FriendJoinEmojiChainOperation.cs`
   */
  '.join_friend_emoji_chain': {
    params: {
      user_id: V11IdParam
      message_id: V11IdParam
      emoji_id: number
    }
    result: null
  }
  /** List AI voices. `Lagrange.OneBot/Core/Operation/Generic/GetAiCharacters.cs` */
  get_ai_characters: {
    params: {
      /** @default 42 */
      group_id?: V11IdParam
      /** @default 1 */
      chat_type?: number
    }
    result: {
      type: string
      characters: {
        character_id: string
        character_name: string
        preview_url: string
      }[]
    }[]
  }
  /** Get cookies. `Lagrange.OneBot/Core/Operation/Generic/GetCookiesOperation.cs` */
  get_cookies: {
    params: {
      domain: string
    }
    result: V11Actions['get_cookies']['result']
  }
  /** Get cookies and the CSRF token. `Lagrange.OneBot/Core/Operation/Generic/GetCredentialsOperation.cs` */
  get_credentials: {
    params: {
      domain: string
    }
    result: V11Actions['get_credentials']['result']
  }
  /** Get the keys of media addresses. `Lagrange.OneBot/Core/Operation/Generic/GetRkey.cs` */
  get_rkey: {
    params: Record<string, never>
    result: {
      rkeys: {
        type: string | null
        rkey: string | null
        created_at: number | null
        ttl: number | null
      }[]
    }
  }
  /**
   * Join an emoji chain in a group. `Lagrange.OneBot/Core/Operation/Generic/GroupJoinEmojiChainOperation.cs`
   */
  '.join_group_emoji_chain': {
    params: {
      group_id: V11IdParam
      message_id: V11IdParam
      emoji_id: number
    }
    result: null
  }
  /** Read the text of a picture. `Lagrange.OneBot/Core/Operation/Generic/OcrImageOperation.cs` */
  '.ocr_image': {
    params: {
      image: string
    }
    result: unknown
  }
  /** Read the text of a picture. `Lagrange.OneBot/Core/Operation/Generic/OcrImageOperation.cs` */
  ocr_image: {
    params: {
      image: string
    }
    result: unknown
  }
  /** Send a raw packet. `Lagrange.OneBot/Core/Operation/Generic/SendPacketOperation.cs` */
  '.send_packet': {
    params: {
      data: string
      command: string
      /** @default false */
      sign?: boolean
      /** @default 12 */
      type?: number
    }
    result: {
      sequence: number
      result: string
      retcode: number
      extra: string | null
    }
  }
  /** Set the account's avatar. `Lagrange.OneBot/Core/Operation/Generic/SetGroupPortraitOperation.cs` */
  set_qq_avatar: {
    params: {
      file: string
    }
    result: null
  }
  /** Restart the implementation. `Lagrange.OneBot/Core/Operation/Generic/SetRestartOperation.cs` */
  set_restart: {
    params: {
      /** It is ignored. */
      delay?: number
    }
    result: V11Actions['set_restart']['result']
  }
  /** List group requests. `Lagrange.OneBot/Core/Operation/Request/GetGroupRequestsOperation.cs` */
  get_group_requests: {
    params: Record<string, never>
    result: {
      time: number
      self_id: V11Id
      post_type: string
      request_type: string
      comment: string | null
      flag: string
      sub_type: string
      user_id: V11Id
      group_id: V11Id
      invitor_id: V11Id
    }[]
  }
  /** Answer a friend request. `Lagrange.OneBot/Core/Operation/Request/SetFriendAddRequestOperation.cs` */
  set_friend_add_request: {
    params: {
      flag: string
      /** @default true */
      approve?: boolean
      /** @default '' */
      reason?: string
      /** It is ignored. */
      remark?: string
    }
    result: V11Actions['set_friend_add_request']['result']
  }
  /**
   * Answer a group request or invitation.
   * `Lagrange.OneBot/Core/Operation/Request/SetGroupAddRequestOperation.cs`
   */
  set_group_add_request: {
    params: {
      flag: string
      /** @default true */
      approve?: boolean
      /** @default '' */
      reason?: string
      /** It is ignored. */
      sub_type?: 'add' | 'invite'
    }
    result: V11Actions['set_group_add_request']['result']
  }
}
