// Generated from spec/tables/v11.yaml by `npm run generate`: change the table, not this file.
/** The actions of the V11 standard: `botuniverse/onebot-11 api`. */
import type { MessageInput } from '../message.js'
import type { V11Anonymous, V11GroupSender, V11Id, V11Role, V11Sex, V11Status } from './events.js'
import type { V11Message } from './segments.js'

/**
 * An id as a parameter. The ids of the standard go out as numbers with every digit, strings too
 * (`botuniverse/onebot-11 api/public.md`); those of extensions as they are given, which implementations read alike.
 */
export type V11IdParam = string | number | bigint

/** The account. */
export interface V11LoginInfo {
  user_id: V11Id
  nickname: string
}

/** A user. */
export interface V11StrangerInfo {
  user_id: V11Id
  nickname: string
  sex: V11Sex
  /** Years. */
  age: number
}

/** A friend. */
export interface V11FriendInfo {
  user_id: V11Id
  nickname: string
  /** The name that the account gave the friend. */
  remark: string
}

/** A group. */
export interface V11GroupInfo {
  group_id: V11Id
  group_name: string
  member_count: number
  max_member_count: number
}

/** A member of a group. In `get_group_member_list` `area`, `title` and more may be missing. */
export interface V11GroupMemberInfo {
  group_id: V11Id
  user_id: V11Id
  nickname: string
  /** The name in the group. */
  card: string
  sex: V11Sex
  /** Years. */
  age: number
  area: string
  /** Unix time in seconds. */
  join_time: number
  /** Unix time in seconds. */
  last_sent_time: number
  level: string
  role: V11Role
  /** Whether the member has a bad record. */
  unfriendly: boolean
  /** The special title. */
  title: string
  /** Unix time in seconds. */
  title_expire_time: number
  /** Whether the account may change the name in the group. */
  card_changeable: boolean
}

/** A member with an honour. */
export interface V11HonorMember {
  user_id: V11Id
  nickname: string
  /** URL. */
  avatar: string
  description: string
}

/**
 * Action -> its parameters and the `data` of its answer. Add actions of your own by declaration merging:
 * `declare module 'onebot.js' { interface V11Actions { my_action: { params: { … }; result: … } } }`.
 */
export interface V11Actions {
  /** Send a private message. `botuniverse/onebot-11 api/public.md` */
  send_private_msg: {
    params: {
      user_id: V11IdParam
      message: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
    }
    result: {
      message_id: V11Id
    }
  }
  /** Send a group message. `botuniverse/onebot-11 api/public.md` */
  send_group_msg: {
    params: {
      group_id: V11IdParam
      message: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
    }
    result: {
      message_id: V11Id
    }
  }
  /** Send a message. `botuniverse/onebot-11 api/public.md` */
  send_msg: {
    params: {
      message_type?: 'private' | 'group'
      /** Needed where `message_type` is `private`. */
      user_id?: V11IdParam
      /** Needed where `message_type` is `group`. */
      group_id?: V11IdParam
      message: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
    }
    result: {
      message_id: V11Id
    }
  }
  /** Recall a message. `botuniverse/onebot-11 api/public.md` */
  delete_msg: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Get a message. `botuniverse/onebot-11 api/public.md` */
  get_msg: {
    params: {
      message_id: V11IdParam
    }
    result: {
      /** Unix time in seconds. */
      time: number
      message_type: 'private' | 'group' | (string & {})
      message_id: V11Id
      real_id: V11Id
      sender: V11GroupSender
      message: V11Message
    }
  }
  /** Get a merged forward. `botuniverse/onebot-11 api/public.md` */
  get_forward_msg: {
    params: {
      id: string
    }
    result: {
      message: V11Message
    }
  }
  /** Like a profile. `botuniverse/onebot-11 api/public.md` */
  send_like: {
    params: {
      user_id: V11IdParam
      /** At most 10 a day for each friend. @default 1 */
      times?: number
    }
    result: null
  }
  /** Remove a group member. `botuniverse/onebot-11 api/public.md` */
  set_group_kick: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Refuse further requests of the user. @default false */
      reject_add_request?: boolean
    }
    result: null
  }
  /** Mute a group member. `botuniverse/onebot-11 api/public.md` */
  set_group_ban: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Seconds; 0 ends the mute. @default 1800 */
      duration?: number
    }
    result: null
  }
  /** Mute an anonymous member. `botuniverse/onebot-11 api/public.md` */
  set_group_anonymous_ban: {
    params: {
      group_id: V11IdParam
      /** The `anonymous` of the group message. One of this and `anonymous_flag` is needed. */
      anonymous?: V11Anonymous
      /** The `flag` of it. `flag` means the same. */
      anonymous_flag?: string
      /** Seconds. It cannot be ended early. @default 1800 */
      duration?: number
    }
    result: null
  }
  /** Mute the whole group. `botuniverse/onebot-11 api/public.md` */
  set_group_whole_ban: {
    params: {
      group_id: V11IdParam
      /** @default true */
      enable?: boolean
    }
    result: null
  }
  /** Name or dismiss an administrator. `botuniverse/onebot-11 api/public.md` */
  set_group_admin: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** @default true */
      enable?: boolean
    }
    result: null
  }
  /** Allow anonymous messages in a group. `botuniverse/onebot-11 api/public.md` */
  set_group_anonymous: {
    params: {
      group_id: V11IdParam
      /** @default true */
      enable?: boolean
    }
    result: null
  }
  /** Set a member's name in a group. `botuniverse/onebot-11 api/public.md` */
  set_group_card: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Empty to take it away. @default '' */
      card?: string
    }
    result: null
  }
  /** Rename a group. `botuniverse/onebot-11 api/public.md` */
  set_group_name: {
    params: {
      group_id: V11IdParam
      group_name: string
    }
    result: null
  }
  /** Leave or dissolve a group. `botuniverse/onebot-11 api/public.md` */
  set_group_leave: {
    params: {
      group_id: V11IdParam
      /** The owner can only leave by dissolving the group. @default false */
      is_dismiss?: boolean
    }
    result: null
  }
  /** Set a member's special title. `botuniverse/onebot-11 api/public.md` */
  set_group_special_title: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Empty to take it away. @default '' */
      special_title?: string
      /** Seconds; -1 for ever. It has no effect, the title stays. @default -1 */
      duration?: number
    }
    result: null
  }
  /** Answer a friend request. `botuniverse/onebot-11 api/public.md` */
  set_friend_add_request: {
    params: {
      /** The `flag` of the event. */
      flag: string
      /** @default true */
      approve?: boolean
      /** The name to give the friend, where it is approved. @default '' */
      remark?: string
    }
    result: null
  }
  /** Answer a group request or invitation. `botuniverse/onebot-11 api/public.md` */
  set_group_add_request: {
    params: {
      /** The `flag` of the event. */
      flag: string
      /** As in the event. `type` means the same. */
      sub_type: 'add' | 'invite'
      /** @default true */
      approve?: boolean
      /** Where it is refused. @default '' */
      reason?: string
    }
    result: null
  }
  /** Get the account's id and name. `botuniverse/onebot-11 api/public.md` */
  get_login_info: {
    params: Record<string, never>
    result: V11LoginInfo
  }
  /** Get the profile of a user. `botuniverse/onebot-11 api/public.md` */
  get_stranger_info: {
    params: {
      user_id: V11IdParam
      /** Ask the platform anew. @default false */
      no_cache?: boolean
    }
    result: V11StrangerInfo
  }
  /** List friends. `botuniverse/onebot-11 api/public.md` */
  get_friend_list: {
    params: Record<string, never>
    result: V11FriendInfo[]
  }
  /** Get a group. `botuniverse/onebot-11 api/public.md` */
  get_group_info: {
    params: {
      group_id: V11IdParam
      /** Ask the platform anew. @default false */
      no_cache?: boolean
    }
    result: V11GroupInfo
  }
  /** List groups. `botuniverse/onebot-11 api/public.md` */
  get_group_list: {
    params: Record<string, never>
    result: V11GroupInfo[]
  }
  /** Get a group member. `botuniverse/onebot-11 api/public.md` */
  get_group_member_info: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Ask the platform anew. @default false */
      no_cache?: boolean
    }
    result: V11GroupMemberInfo
  }
  /** List group members. `botuniverse/onebot-11 api/public.md` */
  get_group_member_list: {
    params: {
      group_id: V11IdParam
    }
    result: V11GroupMemberInfo[]
  }
  /** Get the honours of a group. `botuniverse/onebot-11 api/public.md` */
  get_group_honor_info: {
    params: {
      group_id: V11IdParam
      type: 'talkative' | 'performer' | 'legend' | 'strong_newbie' | 'emotion' | 'all'
    }
    result: {
      group_id: V11Id
      /** For `talkative` and `all`. */
      current_talkative?: {
        user_id: V11Id
        nickname: string
        /** URL. */
        avatar: string
        day_count: number
      }
      /** For `talkative` and `all`. */
      talkative_list?: V11HonorMember[]
      /** For `performer` and `all`. */
      performer_list?: V11HonorMember[]
      /** For `legend` and `all`. */
      legend_list?: V11HonorMember[]
      /** For `strong_newbie` and `all`. */
      strong_newbie_list?: V11HonorMember[]
      /** For `emotion` and `all`. */
      emotion_list?: V11HonorMember[]
    }
  }
  /** Get cookies. `botuniverse/onebot-11 api/public.md` */
  get_cookies: {
    params: {
      /** @default '' */
      domain?: string
    }
    result: {
      cookies: string
    }
  }
  /** Get the CSRF token. `botuniverse/onebot-11 api/public.md` */
  get_csrf_token: {
    params: Record<string, never>
    result: {
      token: number
    }
  }
  /** Get cookies and the CSRF token. `botuniverse/onebot-11 api/public.md` */
  get_credentials: {
    params: {
      /** @default '' */
      domain?: string
    }
    result: {
      cookies: string
      csrf_token: number
    }
  }
  /** Get a voice message as a file. `botuniverse/onebot-11 api/public.md` */
  get_record: {
    params: {
      /** The `file` of a received segment. */
      file: string
      out_format: 'mp3' | 'amr' | 'wma' | 'm4a' | 'spx' | 'ogg' | 'wav' | 'flac'
    }
    result: {
      /** The path of the file. */
      file: string
    }
  }
  /** Get a picture as a file. `botuniverse/onebot-11 api/public.md` */
  get_image: {
    params: {
      /** The `file` of a received segment. */
      file: string
    }
    result: {
      /** The path of the file. */
      file: string
    }
  }
  /** Ask whether pictures can be sent. `botuniverse/onebot-11 api/public.md` */
  can_send_image: {
    params: Record<string, never>
    result: {
      yes: boolean
    }
  }
  /** Ask whether voice messages can be sent. `botuniverse/onebot-11 api/public.md` */
  can_send_record: {
    params: Record<string, never>
    result: {
      yes: boolean
    }
  }
  /** Get the state of the implementation. `botuniverse/onebot-11 api/public.md` */
  get_status: {
    params: Record<string, never>
    result: V11Status
  }
  /** Get name and version of the implementation. `botuniverse/onebot-11 api/public.md` */
  get_version_info: {
    params: Record<string, never>
    result: {
      app_name: string
      app_version: string
      protocol_version: string
      /** Implementations add fields of their own. */
      [field: string]: unknown
    }
  }
  /** Restart the implementation. `botuniverse/onebot-11 api/public.md` */
  set_restart: {
    params: {
      /** Milliseconds. @default 0 */
      delay?: number
    }
    result: null
  }
  /** Clear the cache. `botuniverse/onebot-11 api/public.md` */
  clean_cache: {
    params: Record<string, never>
    result: null
  }
  /** Carry out a quick operation. `botuniverse/onebot-11 api/hidden.md` */
  '.handle_quick_operation': {
    params: {
      /** The event. */
      context: object
      /** The quick operation. */
      operation: object
    }
    result: null
  }
}
