// Generated from spec/tables/v11.yaml, spec/tables/llonebot.yaml by `npm run generate`: change the table, not this file.
/** The actions of LLOneBot. */
import type { MessageInput } from '../message.js'
import type { V11Actions, V11IdParam } from '../v11/actions.js'
import type { V11GroupMessageRaw, V11Id, V11PrivateMessageRaw, V11RawEvent } from '../v11/events.js'
import type { V11Segment } from '../v11/segments.js'

/** What LLOneBot lacks of the standard, or has otherwise. */
type Replaced =
  | 'send_private_msg'
  | 'send_group_msg'
  | 'get_msg'
  | 'get_forward_msg'
  | 'set_group_anonymous_ban'
  | 'set_group_anonymous'
  | 'set_group_leave'
  | 'set_group_special_title'
  | 'set_group_add_request'
  | 'get_login_info'
  | 'get_stranger_info'
  | 'get_friend_list'
  | 'get_group_info'
  | 'get_group_list'
  | 'get_group_member_info'
  | 'get_group_member_list'
  | 'get_group_honor_info'
  | 'get_cookies'
  | 'get_credentials'
  | 'get_record'
  | 'get_image'
  | 'get_status'
  | 'get_version_info'
  | 'set_restart'

/**
 * The actions of LLOneBot (`LLOneBot/LLOneBot` as of ab2b6af (8.1.7)): the standard's, but for those that it
 * lacks or has otherwise, and its own. Add to them by declaration merging, as to `V11Actions`.
 */
export interface LLOneBotActions extends Omit<V11Actions, Replaced> {
  /** Read the QR codes of a picture. `src/onebot11/action/llbot/system/ScanQRCode.ts` */
  scan_qrcode: {
    params: {
      file: string
    }
    result: {
      text: string
    }[]
  }
  /** Create a group album. `src/onebot11/action/llbot/group/GroupAlbum/CreateGroupAlbum.ts` */
  create_group_album: {
    params: {
      group_id: V11IdParam
      name: string
      desc?: string
    }
    result: unknown
  }
  /** Delete a group album. `src/onebot11/action/llbot/group/GroupAlbum/DeleteGroupAlbum.ts` */
  delete_group_album: {
    params: {
      group_id: V11IdParam
      album_id: string
    }
    result: null
  }
  /** List group albums. `src/onebot11/action/llbot/group/GroupAlbum/GetGroupAlbumList.ts` */
  get_group_album_list: {
    params: {
      group_id: V11IdParam
    }
    result: {
      album_id?: string
      owner?: string
      name?: string
      desc?: string
      create_time?: string
      modify_time?: string
      last_upload_time?: string
      upload_number?: string
      cover?: object
      creator?: object
      top_flag?: string
      busi_type?: number
      status?: number
      permission?: string | null
      allow_share?: boolean
      is_subscribe?: boolean
      bitmap?: string
      is_share_album?: boolean
      share_album?: string | null
      qz_album_type?: number
      family_album?: string | null
      lover_album?: string | null
      cover_type?: number
      travel_album?: string | null
      visitor_info?: string | null
      default_desc?: string
      op_info?: string | null
      active_album?: string | null
      memory_info?: string | null
      sort_type?: number
    }[]
  }
  /** Upload to a group album. `src/onebot11/action/llbot/group/GroupAlbum/UploadGroupAlbum.ts` */
  upload_group_album: {
    params: {
      group_id: V11IdParam
      album_id: string
      files: string[]
    }
    result: unknown
  }
  /** Keep a group file for ever. `src/onebot11/action/llbot/file/SetGroupFileForever.ts` */
  set_group_file_forever: {
    params: {
      group_id: V11IdParam
      file_id: string
    }
    result: null
  }
  /** Remove several group members. `src/onebot11/action/llbot/group/BatchDeleteGroupMember.ts` */
  batch_delete_group_member: {
    params: {
      group_id: V11IdParam
      user_ids: V11IdParam[]
    }
    result: null
  }
  /** Get a flash file. `src/onebot11/action/llbot/file/GetFlashFileInfo.ts` */
  get_flash_file_info: {
    params: {
      share_link?: string
      file_set_id?: string
    }
    result: unknown
  }
  /** Download a flash file. `src/onebot11/action/llbot/file/DownloadFlashFile.ts` */
  download_flash_file: {
    params: {
      share_link?: string
      file_set_id?: string
    }
    result: unknown
  }
  /**
   * Get the download addresses of a flash file. `src/onebot11/action/llbot/file/GetFlashFileDownloadUrls.ts`
   */
  get_flash_file_download_urls: {
    params: {
      share_link?: string
      file_set_id?: string
    }
    result: unknown
  }
  /** Upload flash files. `src/onebot11/action/llbot/file/UploadFlashFile.ts` */
  upload_flash_file: {
    params: {
      title?: string
      paths: string[]
    }
    result: {
      file_set_id: string
      share_link: string
      expire_time: number
      downloads?: {
        name: string
        size: number
        url: string
        expire: number
      }[]
    }
  }
  /** Share a flash file again. `src/onebot11/action/llbot/file/ReShareFlashFile.ts` */
  reshare_flash_file: {
    params: {
      share_link?: string
      file_set_id?: string
    }
    result: unknown
  }
  /** Get the keys of media addresses. `src/onebot11/action/llbot/file/GetRkey.ts` */
  get_rkey: {
    params: Record<string, never>
    result: {
      private_key: string
      group_key: string
      expired_time: number
      updated_time: string
    }
  }
  /** Send a raw protobuf packet. `src/onebot11/action/llbot/system/SendPB.ts` */
  send_pb: {
    params: {
      cmd: string
      hex: string
    }
    result: {
      cmd: string
      hex: string
      echo?: string
    }
  }
  /** Get a voice message as text. `src/onebot11/action/llbot/msg/VoiceMsg2Text.ts` */
  voice_msg_to_text: {
    params: {
      message_id: V11IdParam
    }
    result: {
      text: string
    }
  }
  /** Get a file. `src/onebot11/action/file/GetFile.ts` */
  get_file: {
    params: {
      file?: string
      file_id?: string
      /** @default true */
      download?: boolean
    }
    result: {
      file?: string
      url?: string
      file_size?: string
      file_name?: string
      base64?: string
    }
  }
  /** Call an internal method of LLOneBot. `src/onebot11/action/llbot/system/Debug.ts` */
  llonebot_debug: {
    params: {
      apiClass: string
      method: string
      args?: unknown[]
    }
    result: unknown
  }
  /** Get the configuration of the implementation. `src/onebot11/action/llbot/system/Config.ts` */
  get_config: {
    params: Record<string, never>
    result: {
      milky: {
        enable: boolean
        reportSelfMessage: boolean
        http: {
          host: string
          port: number
          prefix: string
          accessToken: string
        }
        webhook: {
          urls: string[]
          accessToken: string
        }
      }
      satori: {
        enable: boolean
        host: string
        port: number
        token: string
      }
      ob11: {
        enable: boolean
        connect: object[]
      }
      webui: {
        enable: boolean
        host: string
        port: number
      }
      email?: {
        enabled: boolean
        smtp: {
          host: string
          port: number
          secure: boolean
          auth: object
        }
        from: string
        to: string
      }
      enableLocalFile2Url?: boolean
      log?: boolean
      logLevel?: 'info' | 'debug'
      autoDeleteFile?: boolean
      autoDeleteFileSecond?: number
      ffmpeg?: string
      musicSignUrl?: string
      msgCacheExpire?: number
    }
  }
  /** Set the configuration of the implementation. `src/onebot11/action/llbot/system/Config.ts` */
  set_config: {
    params: {
      milky?: unknown
      satori?: unknown
      ob11?: unknown
      webui?: unknown
      onlyLocalhost?: boolean
      enableLocalFile2Url?: boolean
      log?: boolean
      autoDeleteFile?: boolean
      autoDeleteFileSecond?: number
      ffmpeg?: string
      musicSignUrl?: string
      msgCacheExpire?: number
    }
    result: null
  }
  /** List ignored group requests. `src/onebot11/action/llbot/group/GetGroupAddRequest.ts` */
  get_group_ignore_add_request: {
    params: Record<string, never>
    result: {
      group_id: V11Id
      user_id: V11Id
      flag: string
    }[]
  }
  /** Set the account's avatar. `src/onebot11/action/llbot/user/SetQQAvatar.ts` */
  set_qq_avatar: {
    params: {
      file: string
    }
    result: null
  }
  /** Get an avatar's address. `src/onebot11/action/llbot/user/GetQQAvatar.ts` */
  get_qq_avatar: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
    }
    result: {
      url: string
    }
  }
  /** List friends by category. `src/onebot11/action/llbot/user/GetFriendWithCategory.ts` */
  get_friends_with_category: {
    params: Record<string, never>
    result: {
      categoryId: number
      categorySortId: number
      categoryName: string
      categoryMbCount: number
      onlineCount: number
      buddyList: {
        user_id: V11Id
        nickname: string
        remark?: unknown
        sex?: unknown
        birthday_year?: unknown
        birthday_month?: unknown
        birthday_day?: unknown
        age?: unknown
        qid?: unknown
        long_nick?: unknown
      }[]
    }[]
  }
  /** Poll for events. `src/onebot11/action/llbot/system/GetEvent.ts` */
  get_event: {
    params: {
      key?: string
      timeout?: number | string
    }
    result: V11RawEvent[]
  }
  /** Set the online status. `src/onebot11/action/llbot/user/SetOnlineStatus.ts` */
  set_online_status: {
    params: {
      status: number | string
      ext_status: number | string
      battery_status: number | string
    }
    result: null
  }
  /** List likes of the profile. `src/onebot11/action/llbot/user/GetProfileLike.ts` */
  get_profile_like: {
    params: {
      /** @default 0 */
      start?: number | string
      /** @default 20 */
      count?: number | string
    }
    result: {
      users: unknown[]
      nextStart: number
    }
  }
  /** List who liked the account. `src/onebot11/action/llbot/user/GetProfileLikeMe.ts` */
  get_profile_like_me: {
    params: {
      /** @default 0 */
      start?: number | string
      /** @default 20 */
      count?: number | string
    }
    result: {
      users: unknown[]
      nextStart: number
    }
  }
  /** Get the history with a friend. `src/onebot11/action/llbot/msg/GetFriendMsgHistory.ts` */
  get_friend_msg_history: {
    params: {
      user_id: V11IdParam
      message_seq?: V11IdParam
      /** @default 20 */
      count?: number | string
      /** @default false */
      reverseOrder?: boolean
    }
    result: {
      messages: V11PrivateMessageRaw[]
    }
  }
  /** List who reacted with an emoji. `src/onebot11/action/llbot/msg/FetchEmojiLike.ts` */
  fetch_emoji_like: {
    params: {
      message_id: V11IdParam
      emoji_id?: number | string
      emojiId?: number | string
      /** @default 20 */
      count?: number | string
      /** Of the page before; empty for the first one. */
      cookie?: string
    }
    result: {
      emojiLikesList: unknown
      cookie: unknown
      isLastPage: unknown
      isFirstPage: unknown
    }
  }
  /** List favourite stickers. `src/onebot11/action/llbot/msg/FetchCustomFace.ts` */
  fetch_custom_face: {
    params: Record<string, never>
    result: string[]
  }
  /** React to a message. `src/onebot11/action/llbot/msg/SetMsgEmojiLike.ts` */
  set_msg_emoji_like: {
    params: {
      message_id: V11IdParam
      emoji_id: number | string
      /** @default true */
      set?: boolean
    }
    result: null
  }
  /** Take back a reaction. `src/onebot11/action/llbot/msg/SetMsgEmojiLike.ts` */
  unset_msg_emoji_like: {
    params: {
      message_id: V11IdParam
      emoji_id: number | string
      /** @default true */
      set?: boolean
    }
    result: null
  }
  /** List the id ranges of official bots. `src/onebot11/action/llbot/system/GetRobotUinRange.ts` */
  get_robot_uin_range: {
    params: Record<string, never>
    result: unknown[]
  }
  /** Poke a group member. `src/onebot11/action/llbot/group/GroupPoke.ts` */
  group_poke: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
    }
    result: null
  }
  /** Poke a friend. `src/onebot11/action/llbot/user/FriendPoke.ts` */
  friend_poke: {
    params: {
      user_id: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /** Move a friend to a category. `src/onebot11/action/llbot/user/SetFriendCategory.ts` */
  set_friend_category: {
    params: {
      user_id: V11IdParam
      category_id: number | string
    }
    result: null
  }
  /** Set a friend's remark. `src/onebot11/action/llbot/user/SetFriendRemark.ts` */
  set_friend_remark: {
    params: {
      user_id: V11IdParam
      /** @default '' */
      remark?: string
    }
    result: null
  }
  /** Set how group messages notify. `src/onebot11/action/llbot/group/SetGroupMsgMask.ts` */
  set_group_msg_mask: {
    params: {
      group_id: V11IdParam
      mask: number | string
    }
    result: null
  }
  /** Set a group's remark. `src/onebot11/action/llbot/group/SetGroupRemark.ts` */
  set_group_remark: {
    params: {
      group_id: V11IdParam
      remark?: string
    }
    result: null
  }
  /** Move a group file. `src/onebot11/action/llbot/file/MoveGroupFile.ts` */
  move_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
      parent_directory: string
      target_directory: string
    }
    result: null
  }
  /** Rename a group file. `src/onebot11/action/llbot/file/RenameGroupFile.ts` */
  rename_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
      current_parent_directory: string
      new_name: string
    }
    result: null
  }
  /** List muted members. `src/onebot11/action/llbot/group/GetGroupShutList.ts` */
  get_group_shut_list: {
    params: {
      group_id: V11IdParam
    }
    result: {
      uid: string
      uin: string
      nick: string
      cardName: string
      role: number
      shutUpTime: number
      memberRealLevel: number
      memberSpecialTitle: string
      joinTime: number
      lastSpeakTime: number
    }[]
  }
  /** Rename a folder of the group files. `src/onebot11/action/llbot/file/RenameGroupFileFolder.ts` */
  rename_group_file_folder: {
    params: {
      group_id: V11IdParam
      folder_id: string
      new_folder_name: string
    }
    result: null
  }
  /** Find stickers for a word. `src/onebot11/action/llbot/msg/GetRecommendFace.ts` */
  get_recommend_face: {
    params: {
      word: string
    }
    result: {
      url: string[]
    }
  }
  /** List AI voices. `src/onebot11/action/llbot/msg/GetAiCharacters.ts` */
  get_ai_characters: {
    params: {
      /** @default 42 */
      group_id?: V11IdParam
      /** @default 1 */
      chat_type?: number | string
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
  /** Send an AI voice message to a group. `src/onebot11/action/llbot/msg/SendGroupAiRecord.ts` */
  send_group_ai_record: {
    params: {
      character: string
      group_id: V11IdParam
      text: string
      /** @default 1 */
      chat_type?: number | string
    }
    result: {
      message_id: V11Id
    }
  }
  /** Get the address of a private file. `src/onebot11/action/llbot/file/GetPrivateFileUrl.ts` */
  get_private_file_url: {
    params: {
      file_id: string
    }
    result: {
      url: string
    }
  }
  /** List filtered friend requests. `src/onebot11/action/llbot/user/GetDoubtFriendsAddRequest.ts` */
  get_doubt_friends_add_request: {
    params: {
      /** @default 50 */
      count?: number | string
    }
    result: {
      flag: string
      uin: string
      nick: string
      source: string
      reason: string
      msg: string
      group_code: string
      time: string
      type: string
    }[]
  }
  /** Answer a filtered friend request. `src/onebot11/action/llbot/user/SetDoubtFriendsAddRequest.ts` */
  set_doubt_friends_add_request: {
    params: {
      flag: string
    }
    result: null
  }
  /** Delete a group announcement. `src/onebot11/action/llbot/group/DeleteGroupNotice.ts` */
  _delete_group_notice: {
    params: {
      group_id: V11IdParam
      notice_id: string
    }
    result: null
  }
  /** Poke somebody. `src/onebot11/action/llbot/msg/SendPoke.ts` */
  send_poke: {
    params: {
      group_id?: V11IdParam
      user_id: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /** Show that the account is typing. `src/onebot11/action/llbot/user/SetInputStatus.ts` */
  set_input_status: {
    params: {
      user_id: V11IdParam
      event_type: number | string
    }
    result: null
  }
  /** List what a group album holds. `src/onebot11/action/llbot/group/GroupAlbum/GetGroupAlbumMediaList.ts` */
  get_group_album_media_list: {
    params: {
      group_id: V11IdParam
      album_id: string
      attach_info?: string
    }
    result: {
      album: {
        album_id?: string
        owner?: string
        name?: string
        desc?: string
        create_time?: string
        modify_time?: string
        last_upload_time?: string
        upload_number?: string
        cover?: object
        creator?: object
        top_flag?: string
        busi_type?: number
        status?: number
        permission?: string | null
        allow_share?: boolean
        is_subscribe?: boolean
        bitmap?: string
        is_share_album?: boolean
        share_album?: string | null
        qz_album_type?: number
        family_album?: string | null
        lover_album?: string | null
        cover_type?: number
        travel_album?: string | null
        visitor_info?: string | null
        default_desc?: string
        op_info?: string | null
        active_album?: string | null
        memory_info?: string | null
        sort_type?: number
      }
      media_list: object[]
      next_attach_info: string
      next_has_more: boolean
    }
  }
  /** List who signed in today. `src/onebot11/action/llbot/group/GetGroupSignedList.ts` */
  get_group_signed_list: {
    params: {
      group_id: V11IdParam
    }
    result: {
      user_id: V11Id
      nick: string
      time: number
      rank: number
    }[]
  }
  /** Count likes of a profile. `src/onebot11/action/llbot/user/GetProfileLikeCount.ts` */
  get_profile_like_count: {
    params: {
      user_id: V11IdParam
    }
    result: {
      count: number
    }
  }
  /** Get a message. `src/onebot11/action/msg/GetMsg.ts` */
  get_msg: {
    params: V11Actions['get_msg']['params']
    result: {
      target_id?: V11Id
      self_id: V11Id
      time: number
      message_id: V11Id
      message_seq: V11Id
      real_id?: V11Id
      user_id: V11Id
      group_id?: V11Id
      group_name?: string
      message_type: 'private' | 'group'
      sub_type?: 'group' | 'friend' | 'normal'
      sender: {
        user_id: V11Id
        nickname: string
        sex?: 'male' | 'female' | 'unknown'
        age?: number
        card?: string
        level?: string
        role?: 'owner' | 'admin' | 'member'
        group_id?: V11Id
        title?: string
      }
      message: string | V11Segment[]
      message_format: 'string' | 'array'
      raw_message: string
      font: number
      post_type: 'meta_event' | 'request' | 'notice' | 'message' | 'message_sent'
      raw?: object
      raw_pb?: string
      temp_source?: 0 | 1 | 2 | 3 | 4 | 6 | 7 | 8 | 9
      status?: 'normal' | 'deleted'
    }
  }
  /** Get the account's id and name. `src/onebot11/action/system/GetLoginInfo.ts` */
  get_login_info: {
    params: V11Actions['get_login_info']['params']
    result: {
      user_id: V11Id
      nickname: string
      remark?: string
      sex?: 'male' | 'female' | 'unknown'
      birthday_year?: number
      birthday_month?: number
      birthday_day?: number
      age?: number
      qid?: string
      long_nick?: string
    }
  }
  /** List friends. `src/onebot11/action/user/GetFriendList.ts` */
  get_friend_list: {
    params: V11Actions['get_friend_list']['params']
    result: {
      user_id: V11Id
      nickname: string
      remark?: string
      sex?: 'male' | 'female' | 'unknown'
      birthday_year?: number
      birthday_month?: number
      birthday_day?: number
      age?: number
      qid?: string
      long_nick?: string
    }[]
  }
  /** List groups. `src/onebot11/action/group/GetGroupList.ts` */
  get_group_list: {
    params: {
      /** Ask the platform anew. @default false */
      no_cache?: boolean
    }
    result: {
      group_id: V11Id
      group_name: string
      group_memo: string
      group_create_time: number
      member_count: number
      max_member_count: number
      remark_name: string
      owner_id: V11Id
      is_top: boolean
      shut_up_all_timestamp: number
      shut_up_me_timestamp: number
    }[]
  }
  /** Get a group. `src/onebot11/action/group/GetGroupInfo.ts` */
  get_group_info: {
    params: {
      group_id: V11IdParam
      /** Ask the platform anew. @default true */
      no_cache?: boolean
    }
    result: {
      group_id: V11Id
      group_name: string
      group_memo: string
      group_create_time: number
      member_count: number
      max_member_count: number
      remark_name: string
      owner_id: V11Id
      is_top: boolean
      shut_up_all_timestamp: number
      shut_up_me_timestamp: number
    }
  }
  /** List group members. `src/onebot11/action/group/GetGroupMemberList.ts` */
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
      card: string
      card_or_nickname: string
      sex: 'male' | 'female' | 'unknown'
      age: number
      join_time: number
      last_sent_time: number
      level: string
      qq_level?: number
      role: 'owner' | 'admin' | 'member'
      title: string
      area: string
      unfriendly: boolean
      title_expire_time: number
      card_changeable: boolean
      shut_up_timestamp: number
      is_robot?: boolean
      qage?: number
    }[]
  }
  /** Get a group member. `src/onebot11/action/group/GetGroupMemberInfo.ts` */
  get_group_member_info: {
    params: V11Actions['get_group_member_info']['params']
    result: {
      group_id: V11Id
      user_id: V11Id
      nickname: string
      card: string
      card_or_nickname: string
      sex: 'male' | 'female' | 'unknown'
      age: number
      join_time: number
      last_sent_time: number
      level: string
      qq_level?: number
      role: 'owner' | 'admin' | 'member'
      title: string
      area: string
      unfriendly: boolean
      title_expire_time: number
      card_changeable: boolean
      shut_up_timestamp: number
      is_robot?: boolean
      qage?: number
    }
  }
  /** Send a group message. `src/onebot11/action/group/SendGroupMsg.ts` */
  send_group_msg: {
    params: {
      message_type?: 'private' | 'group'
      user_id?: V11IdParam
      group_id: V11IdParam
      message: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       * @default false
       */
      auto_escape?: boolean
    }
    result: V11Actions['send_group_msg']['result']
  }
  /** Send a private message. `src/onebot11/action/msg/SendPrivateMsg.ts` */
  send_private_msg: {
    params: {
      message_type?: 'private' | 'group'
      user_id: V11IdParam
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
  /** Answer a group request or invitation. `src/onebot11/action/group/SetGroupAddRequest.ts` */
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
  /** Leave or dissolve a group. `src/onebot11/action/group/SetGroupLeave.ts` */
  set_group_leave: {
    params: {
      group_id: V11IdParam
      /** It is ignored. */
      is_dismiss?: boolean
    }
    result: V11Actions['set_group_leave']['result']
  }
  /** Get name and version of the implementation. `src/onebot11/action/system/GetVersionInfo.ts` */
  get_version_info: {
    params: V11Actions['get_version_info']['params']
    result: {
      app_name: 'LLOneBot'
      app_version: string
      protocol_version: 'v11'
    }
  }
  /** Get the state of the implementation. `src/onebot11/action/system/GetStatus.ts` */
  get_status: {
    params: V11Actions['get_status']['params']
    result: {
      online: boolean | null
      good: boolean
      stat: {
        message_received: number
        message_sent: number
        last_message_time: number
        startup_time: number
      }
    }
  }
  /** Get a picture as a file. `src/onebot11/action/file/GetImage.ts` */
  get_image: {
    params: {
      file: string
      /** @default true */
      download?: boolean
    }
    result: {
      file?: string
      url?: string
      file_size?: string
      file_name?: string
      base64?: string
    }
  }
  /** Get a voice message as a file. `src/onebot11/action/file/GetRecord.ts` */
  get_record: {
    params: {
      /** The `file` of a received segment. */
      file: string
      /** @default 'mp3' */
      out_format?: 'mp3' | 'amr' | 'wma' | 'm4a' | 'spx' | 'ogg' | 'wav' | 'flac'
    }
    result: {
      file: string
      file_size: string
      file_name: string
      base64?: string
    }
  }
  /** Get cookies. `src/onebot11/action/user/GetCookie.ts` */
  get_cookies: {
    params: {
      domain: string
    }
    result: {
      cookies: string
      bkn: string
    }
  }
  /** Forward a message to a friend. `src/onebot11/action/llbot/msg/ForwardSingleMsg.ts` */
  forward_friend_single_msg: {
    params: {
      message_id: V11IdParam
      group_id?: V11IdParam
      user_id?: V11IdParam
    }
    result: {
      message_id: V11Id
    }
  }
  /** Forward a message to a group. `src/onebot11/action/llbot/msg/ForwardSingleMsg.ts` */
  forward_group_single_msg: {
    params: {
      message_id: V11IdParam
      group_id?: V11IdParam
      user_id?: V11IdParam
    }
    result: {
      message_id: V11Id
    }
  }
  /** Get cookies and the CSRF token. `src/onebot11/action/system/GetCredentials.ts` */
  get_credentials: {
    params: {
      domain: string
    }
    result: V11Actions['get_credentials']['result']
  }
  /** Restart the implementation. `src/onebot11/action/system/SetRestart.ts` */
  set_restart: {
    params: {
      /** It is ignored. */
      delay?: number
    }
    result: V11Actions['set_restart']['result']
  }
  /** List essence messages. `src/onebot11/action/go-cqhttp/GetGroupEssence.ts` */
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
    }[]
  }
  /** Get the honours of a group. `src/onebot11/action/group/GetGroupHonorInfo.ts` */
  get_group_honor_info: {
    params: {
      group_id: V11IdParam
      /** @default 'all' */
      type?: 'talkative' | 'performer' | 'legend' | 'strong_newbie' | 'emotion' | 'all'
    }
    result: {
      group_id: V11Id
      current_talkative?: {
        user_id: V11Id
        nickname: string
        avatar: string
        day_count: number
      }
      talkative_list?: {
        user_id: V11Id
        nickname: string
        avatar: string
        description: string
      }[]
      performer_list?: {
        user_id: V11Id
        nickname: string
        avatar: string
        description: string
      }[]
      legend_list?: {
        user_id: V11Id
        nickname: string
        avatar: string
        description: string
      }[]
      strong_newbie_list?: {
        user_id: V11Id
        nickname: string
        avatar: string
        description: string
      }[]
      emotion_list?: {
        user_id: V11Id
        nickname: string
        avatar: string
        description: string
      }[]
    }
  }
  /** Send a merged forward. `src/onebot11/action/go-cqhttp/SendForwardMsg.ts` */
  send_forward_msg: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      messages?: unknown[]
      message?: unknown[]
      message_type?: 'group' | 'private'
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text?: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Send a merged forward to a group. `src/onebot11/action/go-cqhttp/SendForwardMsg.ts` */
  send_group_forward_msg: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      messages?: unknown[]
      message?: unknown[]
      message_type?: 'group' | 'private'
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text?: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Send a merged forward in private. `src/onebot11/action/go-cqhttp/SendForwardMsg.ts` */
  send_private_forward_msg: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      messages?: unknown[]
      message?: unknown[]
      message_type?: 'group' | 'private'
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text?: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
    }
    result: {
      message_id: V11Id
      forward_id: string
    }
  }
  /** Get the profile of a user. `src/onebot11/action/go-cqhttp/GetStrangerInfo.ts` */
  get_stranger_info: {
    params: {
      user_id: V11IdParam
      /** It is ignored. */
      no_cache?: boolean
    }
    result: {
      qid: string
      level: number
      login_days: number
      reg_time: number
      long_nick: string
      city: string
      country: string
      labels: string[]
      is_vip: boolean
      is_svip: boolean
      is_years_vip: boolean
      vip_level: number
      remark: string
      user_id: V11Id
      nickname: string
      sex?: 'male' | 'female' | 'unknown'
      birthday_year?: number
      birthday_month?: number
      birthday_day?: number
      age?: number
    }
  }
  /** Download a file to the implementation's cache. `src/onebot11/action/go-cqhttp/DownloadFile.ts` */
  download_file: {
    params: {
      url?: string
      base64?: string
      headers?: string | unknown[]
    }
    result: {
      file: string
    }
  }
  /** List guilds. `src/onebot11/action/group/GetGuildList.ts` */
  get_guild_list: {
    params: Record<string, never>
    result: null
  }
  /** Mark messages as read. `src/onebot11/action/go-cqhttp/MarkMsgAsRead.ts` */
  mark_msg_as_read: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Upload a group file. `src/onebot11/action/go-cqhttp/UploadGroupFile.ts` */
  upload_group_file: {
    params: {
      group_id: V11IdParam
      file: string
      name?: string
      folder?: string
      folder_id?: string
    }
    result: {
      file_id: string
    }
  }
  /** Send a file in private. `src/onebot11/action/go-cqhttp/UploadPrivateFile.ts` */
  upload_private_file: {
    params: {
      user_id: V11IdParam
      file: string
      name?: string
    }
    result: {
      file_id: string
    }
  }
  /** Get the history of a group. `src/onebot11/action/go-cqhttp/GetGroupMsgHistory.ts` */
  get_group_msg_history: {
    params: {
      group_id: V11IdParam
      message_seq?: V11IdParam
      /** @default 20 */
      count?: number | string
      /** @default false */
      reverseOrder?: boolean
    }
    result: {
      messages: V11GroupMessageRaw[]
    }
  }
  /** Get a merged forward. `src/onebot11/action/go-cqhttp/GetForwardMsg.ts` */
  get_forward_msg: {
    params: {
      /** Either this or `id`. */
      message_id?: V11IdParam
      id?: string
    }
    result: {
      messages: {
        content: string | unknown[]
        sender: {
          nickname: string
          user_id: V11Id
        }
        time: number
        message_format: string
        message_type: string
      }[]
    }
  }
  /** Make a message essence. `src/onebot11/action/go-cqhttp/SetEssenceMsg.ts` */
  set_essence_msg: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Remove a message from the essence. `src/onebot11/action/go-cqhttp/DeleteEssenceMsg.ts` */
  delete_essence_msg: {
    params: {
      message_id: V11IdParam
    }
    result: null
  }
  /** Delete a group file. `src/onebot11/action/go-cqhttp/DeleteGroupFile.ts` */
  delete_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
      /** @default 102 */
      busid?: number | string
    }
    result: null
  }
  /** List group requests and invitations. `src/onebot11/action/go-cqhttp/GetGroupSystemMsg.ts` */
  get_group_system_msg: {
    params: Record<string, never>
    result: {
      invited_requests: {
        request_id: number
        invitor_uin: V11Id
        invitor_nick: string
        group_id: V11Id
        group_name: string
        checked: boolean
        actor: V11Id
      }[]
      join_requests: {
        request_id: number
        requester_uin: V11Id
        requester_nick: string
        message: string
        group_id: V11Id
        group_name: string
        checked: boolean
        actor: V11Id
      }[]
    }
  }
  /** Create a folder in the group files. `src/onebot11/action/go-cqhttp/CreateGroupFileFolder.ts` */
  create_group_file_folder: {
    params: {
      group_id: V11IdParam
      name: string
    }
    result: {
      folder_id: string
    }
  }
  /** Delete a folder of the group files. `src/onebot11/action/go-cqhttp/DeleteGroupFolder.ts` */
  delete_group_folder: {
    params: {
      group_id: V11IdParam
      folder_id: string
    }
    result: null
  }
  /** Get how often all can still be mentioned. `src/onebot11/action/go-cqhttp/GetGroupAtAllRemain.ts` */
  get_group_at_all_remain: {
    params: {
      group_id: V11IdParam
    }
    result: {
      can_at_all: boolean
      remain_at_all_count_for_group: number
      remain_at_all_count_for_uin: number
    }
  }
  /** List the group files. `src/onebot11/action/go-cqhttp/GetGroupRootFiles.ts` */
  get_group_root_files: {
    params: {
      group_id: V11IdParam
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
        creator_name: string
        total_file_count: number
        modify_time: number
        modifier: number
        modifier_name: string
      }[]
    }
  }
  /** Post a group announcement. `src/onebot11/action/go-cqhttp/SendGroupNotice.ts` */
  _send_group_notice: {
    params: {
      group_id: V11IdParam
      content: string
      image?: string
      /** @default false */
      pinned?: boolean
      /** @default true */
      confirm_required?: boolean
      /** @default false */
      is_show_edit_card?: boolean
      /** @default false */
      tip_window?: boolean
      /** @default false */
      send_new_member?: boolean
    }
    result: null
  }
  /** List a folder of the group files. `src/onebot11/action/go-cqhttp/GetGroupFilesByFolder.ts` */
  get_group_files_by_folder: {
    params: {
      group_id: V11IdParam
      folder_id: string
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
        creator_name: string
        total_file_count: number
        modify_time: number
        modifier: number
        modifier_name: string
      }[]
    }
  }
  /** Get the address of a group file. `src/onebot11/action/go-cqhttp/GetGroupFileUrl.ts` */
  get_group_file_url: {
    params: {
      group_id: V11IdParam
      file_id: string
    }
    result: {
      url: string
    }
  }
  /** List group announcements. `src/onebot11/action/go-cqhttp/GetGroupNotice.ts` */
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
        images: object[]
      }
      settings: {
        is_show_edit_card: boolean
        tip_window: boolean
        confirm_required: boolean
        pinned: boolean
        send_new_member: boolean
      }
    }[]
  }
  /** Delete a friend. `src/onebot11/action/go-cqhttp/DeleteFriend.ts` */
  delete_friend: {
    params: {
      user_id: V11IdParam
    }
    result: null
  }
  /** Read the text of a picture. `src/onebot11/action/go-cqhttp/OCRImage.ts` */
  ocr_image: {
    params: {
      image: string
    }
    result: {
      texts: {
        text: string
        confidence: number
        coordinates: object[]
      }[]
      language: string
    }
  }
  /** Get count and space of the group files. `src/onebot11/action/go-cqhttp/GetGroupFileSystemInfo.ts` */
  get_group_file_system_info: {
    params: {
      group_id: V11IdParam
    }
    result: {
      file_count: number
      limit_count: number
      used_space: number
      total_space: number
    }
  }
  /** Set a member's special title. `src/onebot11/action/go-cqhttp/SetGroupSpecialTitle.ts` */
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
  /** Sign in to a group. `src/onebot11/action/go-cqhttp/SendGroupSign.ts` */
  send_group_sign: {
    params: {
      group_id: V11IdParam
    }
    result: null
  }
  /** Set the account's profile. `src/onebot11/action/go-cqhttp/SetQQProfile.ts` */
  set_qq_profile: {
    params: {
      nickname?: string
      personal_note?: string
    }
    result: null
  }
  /** Set the avatar of a group. `src/onebot11/action/go-cqhttp/SetGroupPortrait.ts` */
  set_group_portrait: {
    params: {
      group_id: V11IdParam
      file: string
    }
    result: null
  }
}
