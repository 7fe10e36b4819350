// Generated from spec/tables/v11.yaml, spec/tables/napcat.yaml by `npm run generate`: change the table, not this file.
/** The actions of NapCat. */
import type { MessageInput } from '../message.js'
import type { V11Actions, V11FriendInfo, V11IdParam } from '../v11/actions.js'
import type { V11GroupMessageRaw, V11GroupSender, V11Id, V11PrivateMessageRaw } from '../v11/events.js'
import type { V11Message, V11Segment } from '../v11/segments.js'

/** What NapCat lacks of the standard, or has otherwise. */
type Replaced =
  | 'send_private_msg'
  | 'send_group_msg'
  | 'send_msg'
  | 'get_msg'
  | 'get_forward_msg'
  | 'set_group_ban'
  | 'set_group_anonymous_ban'
  | 'set_group_anonymous'
  | 'set_group_special_title'
  | 'set_group_add_request'
  | 'get_login_info'
  | 'get_stranger_info'
  | 'get_friend_list'
  | 'get_group_info'
  | 'get_group_list'
  | 'get_group_member_info'
  | 'get_group_member_list'
  | 'get_cookies'
  | 'get_credentials'
  | 'get_record'
  | 'get_image'
  | 'get_status'
  | 'set_restart'

/**
 * The actions of NapCat (`NapNeko/NapCatQQ` as of af07479 (2026-08-14, after v4.18.19)): the standard's, but
 * for those that it lacks or has otherwise, and its own. Add to them by declaration merging, as to
 * `V11Actions`.
 */
export interface NapCatActions extends Omit<V11Actions, Replaced> {
  /** Delete the temporary files of streams. `packages/napcat-onebot/action/stream/CleanStreamTempFile.ts` */
  clean_stream_temp_file: {
    params: Record<string, never>
    result: null
  }
  /**
   * Download a file as a stream. The answer comes in parts: see `onPart`.
   * `packages/napcat-onebot/action/stream/DownloadFileStream.ts`
   */
  download_file_stream: {
    params: {
      /** A path where the implementation runs, a URL or base64. */
      file?: string
      file_id?: string
      /** Bytes. @default 65536 */
      chunk_size?: number
    }
    result: unknown
  }
  /**
   * Download a voice message as a stream. The answer comes in parts: see `onPart`.
   * `packages/napcat-onebot/action/stream/DownloadFileRecordStream.ts`
   */
  download_file_record_stream: {
    params: {
      /** A path where the implementation runs, a URL or base64. */
      file?: string
      file_id?: string
      /** Bytes. @default 65536 */
      chunk_size?: number
      out_format?: string
    }
    result: unknown
  }
  /**
   * Download a picture as a stream. The answer comes in parts: see `onPart`.
   * `packages/napcat-onebot/action/stream/DownloadFileImageStream.ts`
   */
  download_file_image_stream: {
    params: {
      /** A path where the implementation runs, a URL or base64. */
      file?: string
      file_id?: string
      /** Bytes. @default 65536 */
      chunk_size?: number
    }
    result: unknown
  }
  /**
   * Test a download stream. The answer comes in parts: see `onPart`.
   * `packages/napcat-onebot/action/stream/TestStreamDownload.ts`
   */
  test_download_stream: {
    params: {
      /** @default false */
      error?: boolean
    }
    result: unknown
  }
  /** Upload a file as a stream. `packages/napcat-onebot/action/stream/UploadFileStream.ts` */
  upload_file_stream: {
    params: {
      /** Chosen by the caller, the same for all chunks. */
      stream_id: string
      /** The chunk in base64. */
      chunk_data?: string
      /** From 0. */
      chunk_index?: number
      /** Needed in the first call. */
      total_chunks?: number
      /** Bytes of the whole file. */
      file_size?: number
      /** Of the whole file, in hex. */
      expected_sha256?: string
      /** Ends the upload, in a call without a chunk. */
      is_complete?: boolean
      filename?: string
      /** Throws away what was uploaded. The call fails even so. */
      reset?: boolean
      /** Asks how far the upload is. */
      verify_only?: boolean
      /** Milliseconds until the file is deleted; 0 to keep it. @default 300000 */
      file_retention?: number
    }
    result: {
      type: 'stream' | 'response'
      stream_id: string
      status: 'file_created' | 'chunk_received' | 'file_complete'
      received_chunks: number
      total_chunks: number
      file_path?: string
      file_size?: number
      sha256?: string
    }
  }
  /** Delete from a group album. `packages/napcat-onebot/action/extends/DelGroupAlbumMedia.ts` */
  del_group_album_media: {
    params: {
      group_id: V11IdParam
      album_id: string
      lloc: string
    }
    result: unknown
  }
  /** Like in a group album. `packages/napcat-onebot/action/extends/SetGroupAlbumMediaLike.ts` */
  set_group_album_media_like: {
    params: {
      group_id: V11IdParam
      album_id: string
      batch_id: string
      lloc?: string
    }
    result: unknown
  }
  /** Take back a like in a group album. `packages/napcat-onebot/action/extends/SetGroupAlbumMediaLike.ts` */
  cancel_group_album_media_like: {
    params: {
      group_id: V11IdParam
      album_id: string
      batch_id: string
      lloc?: string
    }
    result: unknown
  }
  /** Comment in a group album. `packages/napcat-onebot/action/extends/DoGroupAlbumComment.ts` */
  do_group_album_comment: {
    params: {
      group_id: V11IdParam
      album_id: string
      lloc: string
      content: string
    }
    result: unknown
  }
  /** List what a group album holds. `packages/napcat-onebot/action/extends/GetGroupAlbumMediaList.ts` */
  get_group_album_media_list: {
    params: {
      group_id: V11IdParam
      album_id: string
      /** @default '' */
      attach_info?: string
    }
    result: unknown
  }
  /** List group albums. `packages/napcat-onebot/action/extends/GetQunAlbumList.ts` */
  get_qun_album_list: {
    params: {
      group_id: V11IdParam
      /** @default '' */
      attach_info?: string
    }
    result: {
      album_list: unknown[]
      attach_info: string
      has_more: boolean
    }
  }
  /** Upload a picture to a group album. `packages/napcat-onebot/action/extends/UploadImageToQunAlbum.ts` */
  upload_image_to_qun_album: {
    params: {
      group_id: V11IdParam
      album_id: string
      album_name: string
      file: string
    }
    result: unknown
  }
  /** Set a group to-do. `packages/napcat-onebot/action/packet/SetGroupTodo.ts` */
  set_group_todo: {
    params: {
      group_id: V11IdParam
      message_id?: V11IdParam
      message_seq?: V11IdParam
    }
    result: null
  }
  /** Complete a group to-do. `packages/napcat-onebot/action/packet/CompleteGroupTodo.ts` */
  complete_group_todo: {
    params: {
      group_id: V11IdParam
      message_id?: V11IdParam
      message_seq?: V11IdParam
    }
    result: null
  }
  /** Cancel a group to-do. `packages/napcat-onebot/action/packet/CancelGroupTodo.ts` */
  cancel_group_todo: {
    params: {
      group_id: V11IdParam
      message_id?: V11IdParam
      message_seq?: V11IdParam
    }
    result: null
  }
  /** Get a group in detail. `packages/napcat-onebot/action/group/GetGroupDetailInfo.ts` */
  get_group_detail_info: {
    params: {
      group_id: V11IdParam
    }
    result: {
      group_id: V11Id
      group_name: string
      member_count: number
      max_member_count: number
      group_all_shut: number
      group_remark: string
    }
  }
  /** Remove several group members. `packages/napcat-onebot/action/extends/SetGroupKickMembers.ts` */
  set_group_kick_members: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam[]
      /** Refuse further requests of the users. */
      reject_add_request?: boolean
    }
    result: null
  }
  /** Set how a group is joined. `packages/napcat-onebot/action/extends/SetGroupAddOption.ts` */
  set_group_add_option: {
    params: {
      group_id: V11IdParam
      add_type: number
      group_question?: string
      group_answer?: string
    }
    result: null
  }
  /** Set how bots join a group. `packages/napcat-onebot/action/extends/SetGroupRobotAddOption.ts` */
  set_group_robot_add_option: {
    params: {
      group_id: V11IdParam
      robot_member_switch?: number
      robot_member_examine?: number
    }
    result: null
  }
  /** Set how a group is found. `packages/napcat-onebot/action/extends/SetGroupSearch.ts` */
  set_group_search: {
    params: {
      group_id: V11IdParam
      no_code_finger_open?: number
      no_finger_open?: number
    }
    result: null
  }
  /** Answer a filtered friend request. `packages/napcat-onebot/action/new/SetDoubtFriendsAddRequest.ts` */
  set_doubt_friends_add_request: {
    params: {
      flag: string
      /** @default true */
      approve?: boolean
    }
    result: unknown
  }
  /** List filtered friend requests. `packages/napcat-onebot/action/new/GetDoubtFriendsAddRequest.ts` */
  get_doubt_friends_add_request: {
    params: {
      /** @default 50 */
      count?: number
    }
    result: unknown
  }
  /** Set a friend's remark. `packages/napcat-onebot/action/user/SetFriendRemark.ts` */
  set_friend_remark: {
    params: {
      user_id: V11IdParam
      remark: string
    }
    result: null
  }
  /** Get the keys of media addresses. `packages/napcat-onebot/action/packet/GetRkeyEx.ts` */
  get_rkey: {
    params: Record<string, never>
    result: {
      type: string
      rkey: string
      created_at: number
      ttl: number
    }[]
  }
  /**
   * Get the keys of media addresses from the rkey server.
   * `packages/napcat-onebot/action/packet/GetRkeyServer.ts`
   */
  get_rkey_server: {
    params: Record<string, never>
    result: {
      private_rkey?: string
      group_rkey?: string
      expired_time?: number
      name: string
    }
  }
  /** Set a group's remark. `packages/napcat-onebot/action/extends/SetGroupRemark.ts` */
  set_group_remark: {
    params: {
      group_id: V11IdParam
      remark: string
    }
    result: null
  }
  /** Get extended facts of a group. `packages/napcat-onebot/action/extends/GetGroupInfoEx.ts` */
  get_group_info_ex: {
    params: {
      group_id: V11IdParam
    }
    result: unknown
  }
  /** List who reacted with an emoji. `packages/napcat-onebot/action/extends/FetchEmojiLike.ts` */
  fetch_emoji_like: {
    params: {
      message_id: V11IdParam
      emojiId: number | string
      emojiType: number | string
      /** @default 20 */
      count?: number | string
      /** Of the page before; empty for the first one. @default '' */
      cookie?: string
    }
    result: {
      emojiLikesList: {
        tinyId: string
        nickName: string
        headUrl: string
      }[]
      cookie: string
      isLastPage: boolean
      isFirstPage: boolean
      result: number
      errMsg: string
    }
  }
  /** List who reacted with an emoji. `packages/napcat-onebot/action/extends/GetEmojiLikes.ts` */
  get_emoji_likes: {
    params: {
      group_id?: V11IdParam
      message_id: V11IdParam
      emoji_id: string
      emoji_type?: string
      /** @default 0 */
      count?: number
    }
    result: {
      emoji_like_list: {
        user_id: string
        nick_name: string
      }[]
    }
  }
  /** Get a voice message as text. `packages/napcat-onebot/action/msg/FetchPttText.ts` */
  fetch_ptt_text: {
    params: {
      message_id: V11IdParam
    }
    result: {
      text: string
    }
  }
  /** Get a file. `packages/napcat-onebot/action/file/GetFile.ts` */
  get_file: {
    params: {
      /** A path where the implementation runs, a URL or base64. */
      file?: string
      file_id?: string
    }
    result: {
      file?: string
      url?: string
      file_size?: string
      file_name?: string
      base64?: string
    }
  }
  /** Set the account's profile. `packages/napcat-onebot/action/go-cqhttp/SetQQProfile.ts` */
  set_qq_profile: {
    params: {
      nickname: string
      personal_note?: string
      sex?: number | string
    }
    result: unknown
  }
  /** Get the share card of a group. `packages/napcat-onebot/action/extends/ShareContact.ts` */
  ArkShareGroup: {
    params: {
      group_id: V11IdParam
    }
    result: string
  }
  /** Get the share card of a user or group. `packages/napcat-onebot/action/extends/ShareContact.ts` */
  ArkSharePeer: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      /** @default '' */
      phone_number?: string
    }
    result: unknown
  }
  /** Get the share card of a group. `packages/napcat-onebot/action/extends/ShareContact.ts` */
  send_group_ark_share: {
    params: {
      group_id: V11IdParam
    }
    result: string
  }
  /** Get the share card of a user or group. `packages/napcat-onebot/action/extends/ShareContact.ts` */
  send_ark_share: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      /** @default '' */
      phone_number?: string
    }
    result: unknown
  }
  /** Add to the favourites. `packages/napcat-onebot/action/extends/CreateCollection.ts` */
  create_collection: {
    params: {
      rawData: string
      brief: string
    }
    result: unknown
  }
  /** Set the account's signature. `packages/napcat-onebot/action/extends/SetLongNick.ts` */
  set_self_longnick: {
    params: {
      longNick: string
    }
    result: unknown
  }
  /** Forward a message to a friend. `packages/napcat-onebot/action/msg/ForwardSingleMsg.ts` */
  forward_friend_single_msg: {
    params: {
      message_id: V11IdParam
      group_id?: V11IdParam
      user_id?: V11IdParam
    }
    result: null
  }
  /** Forward a message to a group. `packages/napcat-onebot/action/msg/ForwardSingleMsg.ts` */
  forward_group_single_msg: {
    params: {
      message_id: V11IdParam
      group_id?: V11IdParam
      user_id?: V11IdParam
    }
    result: null
  }
  /** Mark group messages as read. `packages/napcat-onebot/action/msg/MarkMsgAsRead.ts` */
  mark_group_msg_as_read: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      message_id?: V11IdParam
    }
    result: null
  }
  /** Mark private messages as read. `packages/napcat-onebot/action/msg/MarkMsgAsRead.ts` */
  mark_private_msg_as_read: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      message_id?: V11IdParam
    }
    result: null
  }
  /** Set the account's avatar. `packages/napcat-onebot/action/extends/SetQQAvatar.ts` */
  set_qq_avatar: {
    params: {
      file: string
    }
    result: null
  }
  /** Translate English words into Chinese. `packages/napcat-onebot/action/extends/TranslateEnWordToZn.ts` */
  translate_en2zh: {
    params: {
      words: string[]
    }
    result: {
      words: string[]
    }
  }
  /** List the group files. `packages/napcat-onebot/action/go-cqhttp/GetGroupRootFiles.ts` */
  get_group_root_files: {
    params: {
      group_id: V11IdParam
      /** @default 50 */
      file_count?: number | string
    }
    result: {
      files: unknown[]
      folders: unknown[]
    }
  }
  /** Sign in to a group. `packages/napcat-onebot/action/extends/SetGroupSign.ts` */
  set_group_sign: {
    params: {
      group_id: V11IdParam
    }
    result: null
  }
  /** Sign in to a group. `packages/napcat-onebot/action/extends/SetGroupSign.ts` */
  send_group_sign: {
    params: {
      group_id: V11IdParam
    }
    result: null
  }
  /** Get the client key. `packages/napcat-onebot/action/extends/GetClientkey.ts` */
  get_clientkey: {
    params: Record<string, never>
    result: {
      clientkey?: string
    }
  }
  /** Move a group file. `packages/napcat-onebot/action/extends/MoveGroupFile.ts` */
  move_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
      current_parent_directory: string
      target_parent_directory: string
    }
    result: {
      ok: boolean
    }
  }
  /** Rename a group file. `packages/napcat-onebot/action/extends/RenameGroupFile.ts` */
  rename_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
      current_parent_directory: string
      new_name: string
    }
    result: {
      ok: boolean
    }
  }
  /** Keep a group file for ever. `packages/napcat-onebot/action/extends/TransGroupFile.ts` */
  trans_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
    }
    result: {
      ok: boolean
    }
  }
  /** List who signed in today. `packages/napcat-onebot/action/extends/GetGroupSignedList.ts` */
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
  /** Post to Qzone. `packages/napcat-onebot/action/extends/SendQzoneMsg.ts` */
  send_qzone_msg: {
    params: {
      content: string
      images?: string[]
      /** @default 1 */
      ugc_right?: number | string
      target_uins?: V11IdParam[]
    }
    result: {
      tid: string
    }
  }
  /** Delete a Qzone post. `packages/napcat-onebot/action/extends/DeleteQzoneMsg.ts` */
  delete_qzone_msg: {
    params: {
      tid: string
    }
    result: null
  }
  /** Set how members invite others. `packages/napcat-onebot/action/group/SetGroupMemberInvitePolicy.ts` */
  set_group_member_invite_policy: {
    params: {
      group_id: V11IdParam
      policy: 'disabled' | 'require_approval' | 'no_approval' | 'no_approval_under_100'
    }
    result: null
  }
  /** Set what members may do. `packages/napcat-onebot/action/group/SetGroupMemberPermissions.ts` */
  set_group_member_permissions: {
    params: {
      group_id: V11IdParam
      allow_member_upload_album?: boolean
      allow_member_temporary_session?: boolean
      allow_member_create_group?: boolean
    }
    result: null
  }
  /**
   * Show new members the history. `packages/napcat-onebot/action/group/SetGroupNewMemberHistoryVisibility.ts`
   */
  set_group_new_member_history_visibility: {
    params: {
      group_id: V11IdParam
      visible: boolean
    }
    result: null
  }
  /** Get a message. `packages/napcat-onebot/action/msg/GetMsg.ts` */
  get_msg: {
    params: V11Actions['get_msg']['params']
    result: {
      time: number
      message_type: 'private' | 'group'
      message_id: V11Id
      real_id: V11Id
      message_seq: V11Id
      sender: V11GroupSender
      message: V11Message
      raw_message: string
      font: number
      group_id?: V11Id
      user_id: V11Id
      emoji_likes_list?: unknown[]
    }
  }
  /** Get the account's id and name. `packages/napcat-onebot/action/system/GetLoginInfo.ts` */
  get_login_info: {
    params: V11Actions['get_login_info']['params']
    result: {
      birthday_year?: number
      birthday_month?: number
      birthday_day?: number
      phone_num?: string
      email?: string
      category_id?: number
      user_id: V11Id
      nickname: string
      remark?: string
      sex?: string
      level?: number
      age?: number
      qid?: string
      login_days?: number
      categoryName?: string
      categoryId?: number
    }
  }
  /** List friends. `packages/napcat-onebot/action/user/GetFriendList.ts` */
  get_friend_list: {
    params: {
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: V11Actions['get_friend_list']['result']
  }
  /** List groups. `packages/napcat-onebot/action/group/GetGroupList.ts` */
  get_group_list: {
    params: {
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: V11Actions['get_group_list']['result']
  }
  /** Get a group. `packages/napcat-onebot/action/group/GetGroupInfo.ts` */
  get_group_info: {
    params: {
      group_id: V11IdParam
      /** It is ignored. */
      no_cache?: boolean
    }
    result: {
      group_all_shut: number
      group_remark: string
      group_id: V11Id
      group_name: string
      member_count?: number
      max_member_count?: number
    }
  }
  /** List group members. `packages/napcat-onebot/action/group/GetGroupMemberList.ts` */
  get_group_member_list: {
    params: {
      group_id: V11IdParam
      /** Ask the platform anew. */
      no_cache?: boolean
    }
    result: V11Actions['get_group_member_list']['result']
  }
  /** Get a group member. `packages/napcat-onebot/action/group/GetGroupMemberInfo.ts` */
  get_group_member_info: {
    params: V11Actions['get_group_member_info']['params']
    result: {
      group_id: V11Id
      user_id: V11Id
      nickname: string
      card?: string
      sex?: string
      age?: number
      join_time?: number
      last_sent_time?: number
      level?: string
      qq_level?: number
      role?: string
      title?: string
      area?: string
      unfriendly?: boolean
      title_expire_time?: number
      card_changeable?: boolean
      shut_up_timestamp?: number
      is_robot?: boolean
      qage?: number
    }
  }
  /** Send a group message. `packages/napcat-onebot/action/group/SendGroupMsg.ts` */
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
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
      /** Milliseconds to wait for the platform, in place of what NapCat reckons. */
      timeout?: number
    }
    result: {
      message_id: V11Id
      res_id?: string
      forward_id?: string
    }
  }
  /** Send a private message. `packages/napcat-onebot/action/msg/SendPrivateMsg.ts` */
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
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
      /** Milliseconds to wait for the platform, in place of what NapCat reckons. */
      timeout?: number
    }
    result: {
      message_id: V11Id
      res_id?: string
      forward_id?: string
    }
  }
  /** Send a message. `packages/napcat-onebot/action/msg/SendMsg.ts` */
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
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
      /** Milliseconds to wait for the platform, in place of what NapCat reckons. */
      timeout?: number
    }
    result: {
      message_id: V11Id
      res_id?: string
      forward_id?: string
    }
  }
  /** Answer a group request or invitation. `packages/napcat-onebot/action/group/SetGroupAddRequest.ts` */
  set_group_add_request: {
    params: {
      flag: string
      /** @default true */
      approve?: boolean
      /** @default '' */
      reason?: string | null
      /** @default 100 */
      count?: number
      /** It is ignored. `type` means the same. */
      sub_type?: 'add' | 'invite'
    }
    result: V11Actions['set_group_add_request']['result']
  }
  /** Get the state of the implementation. `packages/napcat-onebot/action/system/GetStatus.ts` */
  get_status: {
    params: V11Actions['get_status']['params']
    result: {
      online: boolean
      good: boolean
      stat: unknown
    }
  }
  /** Mute a group member. `packages/napcat-onebot/action/group/SetGroupBan.ts` */
  set_group_ban: {
    params: {
      group_id: V11IdParam
      user_id: V11IdParam
      /** Seconds; 0 ends the mute. @default 0 */
      duration?: number
    }
    result: V11Actions['set_group_ban']['result']
  }
  /** Get a picture as a file. `packages/napcat-onebot/action/file/GetImage.ts` */
  get_image: {
    params: {
      file?: string
      file_id?: string
    }
    result: {
      file?: string
      url?: string
      file_size?: string
      file_name?: string
      base64?: string
    }
  }
  /** Get a voice message as a file. `packages/napcat-onebot/action/file/GetRecord.ts` */
  get_record: {
    params: {
      /** A path where the implementation runs, a URL or base64. */
      file?: string
      file_id?: string
      out_format: 'mp3' | 'amr' | 'wma' | 'm4a' | 'spx' | 'ogg' | 'wav' | 'flac'
    }
    result: {
      file?: string
      url?: string
      file_size?: string
      file_name?: string
      base64?: string
    }
  }
  /** React to a message. `packages/napcat-onebot/action/msg/SetMsgEmojiLike.ts` */
  set_msg_emoji_like: {
    params: {
      message_id: V11IdParam
      emoji_id: number | string
      /** `false` takes the reaction back. */
      set?: boolean
    }
    result: unknown
  }
  /** Get cookies. `packages/napcat-onebot/action/user/GetCookies.ts` */
  get_cookies: {
    params: {
      domain: string
    }
    result: {
      cookies: string
      bkn: string
    }
  }
  /** Set the online status. `packages/napcat-onebot/action/extends/SetOnlineStatus.ts` */
  set_online_status: {
    params: {
      status: number | string
      ext_status: number | string
      battery_status: number | string
    }
    result: null
  }
  /** List the id ranges of official bots. `packages/napcat-onebot/action/extends/GetRobotUinRange.ts` */
  get_robot_uin_range: {
    params: Record<string, never>
    result: unknown[]
  }
  /** List friends by category. `packages/napcat-onebot/action/extends/GetFriendWithCategory.ts` */
  get_friends_with_category: {
    params: Record<string, never>
    result: {
      categoryId: number
      categoryName: string
      categoryMbCount: number
      buddyList: V11FriendInfo[]
    }[]
  }
  /** Delete a friend. `packages/napcat-onebot/action/go-cqhttp/GoCQHTTPDeleteFriend.ts` */
  delete_friend: {
    params: {
      /** This or `user_id` is needed. */
      friend_id?: V11IdParam
      user_id?: V11IdParam
      /** Block the user, too. */
      temp_block?: boolean
      /** Delete the friendship on both sides. */
      temp_both_del?: boolean
    }
    result: unknown
  }
  /** Check whether a link is safe. `packages/napcat-onebot/action/go-cqhttp/GoCQHTTPCheckUrlSafely.ts` */
  check_url_safely: {
    params: {
      url: string
    }
    result: {
      level: number
    }
  }
  /** List the account's other clients. `packages/napcat-onebot/action/go-cqhttp/GetOnlineClient.ts` */
  get_online_clients: {
    params: Record<string, never>
    result: unknown[]
  }
  /** Read the text of a picture. `packages/napcat-onebot/action/extends/OCRImage.ts` */
  ocr_image: {
    params: {
      image: string
    }
    result: unknown
  }
  /** Read the text of a picture. `packages/napcat-onebot/action/extends/OCRImage.ts` */
  '.ocr_image': {
    params: {
      image: string
    }
    result: unknown
  }
  /** Post a group announcement. `packages/napcat-onebot/action/go-cqhttp/SendGroupNotice.ts` */
  _send_group_notice: {
    params: {
      group_id: V11IdParam
      content: string
      /** A path where the implementation runs, or a URL. */
      image?: string
      /** 1 pins it to the top. @default 0 */
      pinned?: number | string
      /** @default 1 */
      type?: number | string
      /** 1 asks members to confirm that they read it. @default 1 */
      confirm_required?: number | string
      /** 1 asks members to set their name in the group. @default 0 */
      is_show_edit_card?: number | string
      /** @default 0 */
      tip_window_type?: number | string
    }
    result: null
  }
  /** List group announcements. `packages/napcat-onebot/action/group/GetGroupNotice.ts` */
  _get_group_notice: {
    params: {
      group_id: V11IdParam
    }
    result: {
      sender_id: V11Id
      publish_time: number
      notice_id: string
      message: {
        text: string
        image: unknown[]
        images: unknown[]
      }
      settings?: unknown
      read_num?: number
    }[]
  }
  /** List essence messages. `packages/napcat-onebot/action/group/GetGroupEssence.ts` */
  get_essence_msg_list: {
    params: {
      group_id: V11IdParam
    }
    result: {
      msg_seq: number
      msg_random: number
      sender_id: V11Id
      sender_nick: string
      operator_id: V11Id
      operator_nick: string
      message_id: V11Id
      operator_time: number
      content: V11Segment[]
    }[]
  }
  /**
   * Get how often all can still be mentioned.
   * `packages/napcat-onebot/action/go-cqhttp/GetGroupAtAllRemain.ts`
   */
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
  /** Send a merged forward. `packages/napcat-onebot/action/go-cqhttp/SendForwardMsg.ts` */
  send_forward_msg: {
    params: {
      message_type?: 'private' | 'group'
      user_id?: V11IdParam
      group_id?: V11IdParam
      message?: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       */
      auto_escape?: boolean
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
      /** Milliseconds to wait for the platform, in place of what NapCat reckons. */
      timeout?: number
      /** `message` means the same. */
      messages?: MessageInput
    }
    result: {
      message_id: V11Id
      res_id?: string
      forward_id?: string
    }
  }
  /** Send a merged forward to a group. `packages/napcat-onebot/action/go-cqhttp/SendForwardMsg.ts` */
  send_group_forward_msg: {
    params: {
      message_type?: 'private' | 'group'
      user_id?: V11IdParam
      group_id?: V11IdParam
      message?: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       */
      auto_escape?: boolean
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
      /** Milliseconds to wait for the platform, in place of what NapCat reckons. */
      timeout?: number
      /** `message` means the same. */
      messages?: MessageInput
    }
    result: {
      message_id: V11Id
      res_id?: string
      forward_id?: string
    }
  }
  /** Send a merged forward in private. `packages/napcat-onebot/action/go-cqhttp/SendForwardMsg.ts` */
  send_private_forward_msg: {
    params: {
      message_type?: 'private' | 'group'
      user_id?: V11IdParam
      group_id?: V11IdParam
      message?: MessageInput
      /**
       * Whether CQ codes in a message text are left alone. Of no effect here, where texts go out as segments.
       */
      auto_escape?: boolean
      /** The title of the whole. */
      source?: string
      /** The lines of the preview. */
      news?: {
        text: string
      }[]
      /** The last line. */
      summary?: string
      /** What the list of conversations shows. */
      prompt?: string
      /** Milliseconds to wait for the platform, in place of what NapCat reckons. */
      timeout?: number
      /** `message` means the same. */
      messages?: MessageInput
    }
    result: {
      message_id: V11Id
      res_id?: string
      forward_id?: string
    }
  }
  /** Get the profile of a user. `packages/napcat-onebot/action/go-cqhttp/GetStrangerInfo.ts` */
  get_stranger_info: {
    params: V11Actions['get_stranger_info']['params']
    result: {
      user_id: V11Id
      uid: string
      nickname: string
      age: number
      qid: string
      qqLevel: number
      sex: string
      long_nick: string
      reg_time: number
      is_vip: boolean
      is_years_vip: boolean
      vip_level: number
      remark: string
      status: number
      login_days: number
    }
  }
  /**
   * Download a file to the implementation's cache. `packages/napcat-onebot/action/go-cqhttp/DownloadFile.ts`
   */
  download_file: {
    params: {
      url?: string
      base64?: string
      name?: string
      /** Headers for the download. */
      headers?: string | string[]
    }
    result: {
      file: string
    }
  }
  /** List guilds. `packages/napcat-onebot/action/guild/GetGuildList.ts` */
  get_guild_list: {
    params: Record<string, never>
    result: null
  }
  /** Mark messages as read. `packages/napcat-onebot/action/msg/MarkMsgAsRead.ts` */
  mark_msg_as_read: {
    params: {
      user_id?: V11IdParam
      group_id?: V11IdParam
      message_id?: V11IdParam
    }
    result: null
  }
  /** Upload a group file. `packages/napcat-onebot/action/go-cqhttp/UploadGroupFile.ts` */
  upload_group_file: {
    params: {
      group_id: V11IdParam
      /** A path where the implementation runs, a URL or base64. */
      file: string
      name: string
      /** The id of the folder. */
      folder?: string
      /** Another name of `folder`. */
      folder_id?: string
      /** @default true */
      upload_file?: boolean
    }
    result: {
      file_id: string | null
    }
  }
  /** Get the history of a group. `packages/napcat-onebot/action/go-cqhttp/GetGroupMsgHistory.ts` */
  get_group_msg_history: {
    params: {
      group_id: V11IdParam
      /** Where to begin. */
      message_seq?: V11IdParam
      /** At most so many messages. @default 20 */
      count?: number
      /** @default false */
      reverse_order?: boolean
      /** Does not ask for the URLs of media. @default false */
      disable_get_url?: boolean
      /** Reads merged forwards, too. @default true */
      parse_mult_msg?: boolean
      /** @default false */
      quick_reply?: boolean
      /** The older name of `reverse_order`. @default false */
      reverseOrder?: boolean
    }
    result: {
      messages: V11GroupMessageRaw[]
    }
  }
  /** Get a merged forward. `packages/napcat-onebot/action/go-cqhttp/GetForwardMsg.ts` */
  get_forward_msg: {
    params: {
      /** Either this or `id`. */
      message_id?: V11IdParam
      id?: string
    }
    result: {
      messages?: unknown[]
    }
  }
  /** Get the history with a friend. `packages/napcat-onebot/action/go-cqhttp/GetFriendMsgHistory.ts` */
  get_friend_msg_history: {
    params: {
      user_id: V11IdParam
      /** Where to begin. */
      message_seq?: V11IdParam
      /** At most so many messages. @default 20 */
      count?: number
      /** @default false */
      reverse_order?: boolean
      /** Does not ask for the URLs of media. @default false */
      disable_get_url?: boolean
      /** Reads merged forwards, too. @default true */
      parse_mult_msg?: boolean
      /** @default false */
      quick_reply?: boolean
      /** The older name of `reverse_order`. @default false */
      reverseOrder?: boolean
    }
    result: {
      messages: V11PrivateMessageRaw[]
    }
  }
  /** List ignored group notices. `packages/napcat-onebot/action/group/GetGroupIgnoredNotifies.ts` */
  get_group_ignored_notifies: {
    params: Record<string, never>
    result: {
      invited_requests: unknown[]
      InvitedRequest: unknown[]
      join_requests: unknown[]
    }
  }
  /** Remove a message from the essence. `packages/napcat-onebot/action/group/DelEssenceMsg.ts` */
  delete_essence_msg: {
    params: {
      message_id?: V11IdParam
      msg_seq?: string
      msg_random?: string
      group_id?: V11IdParam
    }
    result: unknown
  }
  /** Make a message essence. `packages/napcat-onebot/action/group/SetEssenceMsg.ts` */
  set_essence_msg: {
    params: {
      message_id: V11IdParam
    }
    result: unknown
  }
  /** List recent conversations. `packages/napcat-onebot/action/user/GetRecentContact.ts` */
  get_recent_contact: {
    params: {
      /** @default 10 */
      count?: number | string
    }
    result: {
      lastestMsg: unknown
      peerUin: string
      remark: string
      msgTime: string
      chatType: number
      msgId: string
      sendNickName: string
      sendMemberName: string
      peerName: string
    }[]
  }
  /** Mark every message as read. `packages/napcat-onebot/action/msg/MarkMsgAsRead.ts` */
  _mark_all_as_read: {
    params: Record<string, never>
    result: unknown
  }
  /** List likes of the profile. `packages/napcat-onebot/action/extends/GetProfileLike.ts` */
  get_profile_like: {
    params: {
      user_id?: V11IdParam
      /** @default 0 */
      start?: number | string
      /** @default 10 */
      count?: number | string
    }
    result: {
      uid: string
      time: string
      favoriteInfo: {
        userInfos: unknown[]
        total_count: number
        last_time: number
        today_count: number
      }
      voteInfo: {
        total_count: number
        new_count: number
        new_nearby_count: number
        last_visit_time: number
        userInfos: unknown[]
      }
    }
  }
  /** Set the avatar of a group. `packages/napcat-onebot/action/go-cqhttp/SetGroupPortrait.ts` */
  set_group_portrait: {
    params: {
      file: string
      group_id: V11IdParam
    }
    result: {
      result: number
      errMsg: string
    }
  }
  /** List favourite stickers. `packages/napcat-onebot/action/extends/FetchCustomFace.ts` */
  fetch_custom_face: {
    params: {
      /** @default 48 */
      count?: number | string
    }
    result: string[]
  }
  /** List favourite stickers with details. `packages/napcat-onebot/action/extends/CustomFace.ts` */
  fetch_custom_face_detail: {
    params: {
      /** @default 48 */
      count?: number | string
    }
    result: unknown
  }
  /** Add a favourite sticker. `packages/napcat-onebot/action/extends/CustomFace.ts` */
  add_custom_face: {
    params: {
      file: string
      emoji_id?: string | number
      package_id?: string | number
      file_name?: string
      file_size?: string | number
      md5?: string
      is_mark_face?: boolean
      is_origin?: boolean
    }
    result: unknown
  }
  /** Delete favourite stickers. `packages/napcat-onebot/action/extends/CustomFace.ts` */
  delete_custom_face: {
    params: {
      res_id?: string | string[]
      id?: string | string[]
      ids?: string[]
      md5?: string | string[]
    }
    result: unknown
  }
  /** Describe a favourite sticker. `packages/napcat-onebot/action/extends/CustomFace.ts` */
  set_custom_face_desc: {
    params: {
      emoji_id: number | string
      res_id: string
      md5: string
      desc: string
    }
    result: unknown
  }
  /** Send a file in private. `packages/napcat-onebot/action/go-cqhttp/UploadPrivateFile.ts` */
  upload_private_file: {
    params: {
      user_id: V11IdParam
      /** A path where the implementation runs, a URL or base64. */
      file: string
      name: string
      /** @default true */
      upload_file?: boolean
    }
    result: {
      file_id: string | null
    }
  }
  /** Get the account's guild profile. `packages/napcat-onebot/action/guild/GetGuildProfile.ts` */
  get_guild_service_profile: {
    params: Record<string, never>
    result: null
  }
  /**
   * List device names that can be shown. `packages/napcat-onebot/action/go-cqhttp/GoCQHTTPGetModelShow.ts`
   */
  _get_model_show: {
    params: {
      model?: string
    }
    result: {
      variants: {
        model_show: string
        need_pay: boolean
      }
    }[]
  }
  /** Set the device name that is shown. `packages/napcat-onebot/action/go-cqhttp/GoCQHTTPSetModelShow.ts` */
  _set_model_show: {
    params: Record<string, never>
    result: null
  }
  /** Show that the account is typing. `packages/napcat-onebot/action/extends/SetInputStatus.ts` */
  set_input_status: {
    params: {
      user_id: V11IdParam
      event_type: number
    }
    result: unknown
  }
  /** Get cookies and the CSRF token. `packages/napcat-onebot/action/system/GetCredentials.ts` */
  get_credentials: {
    params: {
      domain: string
    }
    result: {
      cookies: string
      token: number
    }
  }
  /** Delete a group announcement. `packages/napcat-onebot/action/group/DelGroupNotice.ts` */
  _del_group_notice: {
    params: {
      group_id: V11IdParam
      notice_id: string
    }
    result: unknown
  }
  /** Delete a group file. `packages/napcat-onebot/action/go-cqhttp/DeleteGroupFile.ts` */
  delete_group_file: {
    params: {
      group_id: V11IdParam
      file_id: string
    }
    result: unknown
  }
  /**
   * Create a folder in the group files. `packages/napcat-onebot/action/go-cqhttp/CreateGroupFileFolder.ts`
   */
  create_group_file_folder: {
    params: {
      group_id: V11IdParam
      folder_name?: string
      name?: string
    }
    result: {
      result: unknown
      groupItem: unknown
    }
  }
  /**
   * Delete a folder of the group files. `packages/napcat-onebot/action/go-cqhttp/DeleteGroupFileFolder.ts`
   */
  delete_group_folder: {
    params: {
      group_id: V11IdParam
      folder_id?: string
      folder?: string
    }
    result: unknown
  }
  /**
   * Get count and space of the group files.
   * `packages/napcat-onebot/action/go-cqhttp/GetGroupFileSystemInfo.ts`
   */
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
  /** List a folder of the group files. `packages/napcat-onebot/action/go-cqhttp/GetGroupFilesByFolder.ts` */
  get_group_files_by_folder: {
    params: {
      group_id: V11IdParam
      folder_id?: string
      folder?: string
      /** @default 50 */
      file_count?: number | string
    }
    result: {
      files: unknown[]
      folders: unknown[]
    }
  }
  /** Check the packet backend. `packages/napcat-onebot/action/packet/GetPacketStatus.ts` */
  nc_get_packet_status: {
    params: Record<string, never>
    result: null
  }
  /** Restart the implementation. `packages/napcat-onebot/action/system/SetRestart.ts` */
  set_restart: {
    params: {
      /** It is ignored. */
      delay?: number
    }
    result: V11Actions['set_restart']['result']
  }
  /** Poke a group member. `packages/napcat-onebot/action/packet/SendPoke.ts` */
  group_poke: {
    params: {
      group_id?: V11IdParam
      user_id: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /** Poke a friend. `packages/napcat-onebot/action/packet/SendPoke.ts` */
  friend_poke: {
    params: {
      group_id?: V11IdParam
      user_id: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /** Get the online status of a user. `packages/napcat-onebot/action/extends/GetUserStatus.ts` */
  nc_get_user_status: {
    params: {
      user_id: V11IdParam
    }
    result: {
      status: number
      ext_status: number
    }
  }
  /** Get the keys of media addresses by packet. `packages/napcat-onebot/action/extends/GetRkey.ts` */
  nc_get_rkey: {
    params: Record<string, never>
    result: unknown[]
  }
  /** Set a member's special title. `packages/napcat-onebot/action/extends/SetSpecialTitle.ts` */
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
  /** Set an online status of one's own. `packages/napcat-onebot/action/extends/SetDiyOnlineStatus.ts` */
  set_diy_online_status: {
    params: {
      face_id: number | string
      /** @default '1' */
      face_type?: number | string
      /** @default ' ' */
      wording?: string
    }
    result: string
  }
  /** List muted members. `packages/napcat-onebot/action/group/GetGroupShutList.ts` */
  get_group_shut_list: {
    params: {
      group_id: V11IdParam
    }
    result: unknown[]
  }
  /** Get the address of a group file. `packages/napcat-onebot/action/file/GetGroupFileUrl.ts` */
  get_group_file_url: {
    params: {
      group_id: V11IdParam
      file_id: string
    }
    result: {
      url?: string
    }
  }
  /** Make a mini app card. `packages/napcat-onebot/action/extends/GetMiniAppArk.ts` */
  get_mini_app_ark: {
    params: {
      /** A template, in place of the fields of one's own. */
      type: 'bili' | 'weibo'
      title: string
      desc: string
      picUrl: string
      jumpUrl: string
      webUrl?: string
      rawArkData?: string
    }
    result: {
      data: unknown
    }
  }
  /** Make an AI voice message. `packages/napcat-onebot/action/group/GetAiRecord.ts` */
  get_ai_record: {
    params: {
      character: string
      group_id: V11IdParam
      text: string
    }
    result: string
  }
  /** Send an AI voice message to a group. `packages/napcat-onebot/action/group/SendGroupAiRecord.ts` */
  send_group_ai_record: {
    params: {
      character: string
      group_id: V11IdParam
      text: string
    }
    result: {
      message_id: V11Id
    }
  }
  /** List AI voices. `packages/napcat-onebot/action/extends/GetAiCharacters.ts` */
  get_ai_characters: {
    params: {
      group_id: V11IdParam
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
  /** Send a raw packet. `packages/napcat-onebot/action/extends/SendPacket.ts` */
  send_packet: {
    params: {
      cmd: string
      data: string
      /** @default true */
      rsp?: boolean
    }
    result: string | null
  }
  /** Poke somebody. `packages/napcat-onebot/action/packet/SendPoke.ts` */
  send_poke: {
    params: {
      group_id?: V11IdParam
      user_id: V11IdParam
      target_id?: V11IdParam
    }
    result: null
  }
  /** List group requests and invitations. `packages/napcat-onebot/action/system/GetSystemMsg.ts` */
  get_group_system_msg: {
    params: {
      /** @default 50 */
      count?: number | string
    }
    result: {
      invited_requests: object[]
      InvitedRequest: object[]
      join_requests: object[]
    }
  }
  /** Log the account out. `packages/napcat-onebot/action/extends/BotExit.ts` */
  bot_exit: {
    params: Record<string, never>
    result: unknown
  }
  /**
   * Press a button of an inline keyboard.
   * `packages/napcat-onebot/action/extends/ClickInlineKeyboardButton.ts`
   */
  click_inline_keyboard_button: {
    params: {
      group_id: V11IdParam
      bot_appid: string
      /** @default '' */
      button_id?: string
      /** @default '' */
      callback_data?: string
      /** @default '10086' */
      msg_seq?: string
    }
    result: unknown
  }
  /** Get the address of a private file. `packages/napcat-onebot/action/file/GetPrivateFileUrl.ts` */
  get_private_file_url: {
    params: {
      file_id: string
    }
    result: {
      url?: string
    }
  }
  /** List one-way friends. `packages/napcat-onebot/action/extends/GetUnidirectionalFriendList.ts` */
  get_unidirectional_friend_list: {
    params: Record<string, never>
    result: {
      uin: V11Id
      uid: string
      nick_name: string
      age: number
      source: string
    }[]
  }
  /** List ignored group requests. `packages/napcat-onebot/action/extends/GetGroupAddRequest.ts` */
  get_group_ignore_add_request: {
    params: Record<string, never>
    result: {
      request_id: number
      invitor_uin: V11Id
      invitor_nick?: string
      group_id: V11Id
      message?: string
      group_name?: string
      checked: boolean
      actor: V11Id
      requester_nick?: string
    }[]
  }
  /** List favourites. `packages/napcat-onebot/action/extends/GetCollectionList.ts` */
  get_collection_list: {
    params: {
      category: string
      /** @default '50' */
      count?: string
    }
    result: unknown
  }
  /** Start a flash transfer. `packages/napcat-onebot/action/file/flash/CreateFlashTask.ts` */
  create_flash_task: {
    params: {
      files: string | string[]
      name?: string
      thumb_path?: string
    }
    result: unknown
  }
  /** List the files of a flash transfer. `packages/napcat-onebot/action/file/flash/GetFlashFileList.ts` */
  get_flash_file_list: {
    params: {
      fileset_id: string
    }
    result: unknown
  }
  /** Get the address of a flash file. `packages/napcat-onebot/action/file/flash/GetFlashFileUrl.ts` */
  get_flash_file_url: {
    params: {
      fileset_id: string
      file_name?: string
      file_index?: number
    }
    result: unknown
  }
  /** Send a flash transfer. `packages/napcat-onebot/action/file/flash/SendFlashMsg.ts` */
  send_flash_msg: {
    params: {
      fileset_id: string
      user_id?: V11IdParam
      group_id?: V11IdParam
    }
    result: unknown
  }
  /** Get the link of a flash transfer. `packages/napcat-onebot/action/file/flash/GetShareLink.ts` */
  get_share_link: {
    params: {
      fileset_id: string
    }
    result: unknown
  }
  /** Get a flash transfer. `packages/napcat-onebot/action/file/flash/GetFilesetInfo.ts` */
  get_fileset_info: {
    params: {
      fileset_id: string
    }
    result: unknown
  }
  /** List online files. `packages/napcat-onebot/action/file/online/GetOnlineFileMessages.ts` */
  get_online_file_msg: {
    params: {
      user_id: V11IdParam
    }
    result: unknown
  }
  /** Send an online file. `packages/napcat-onebot/action/file/online/SendOnlineFile.ts` */
  send_online_file: {
    params: {
      user_id: V11IdParam
      file_path: string
      file_name?: string
    }
    result: unknown
  }
  /** Send an online folder. `packages/napcat-onebot/action/file/online/SendOnlineFolder.ts` */
  send_online_folder: {
    params: {
      user_id: V11IdParam
      folder_path: string
      folder_name?: string
    }
    result: unknown
  }
  /** Receive an online file. `packages/napcat-onebot/action/file/online/ReceiveOnlineFile.ts` */
  receive_online_file: {
    params: {
      user_id: V11IdParam
      msg_id: string
      element_id: string
    }
    result: unknown
  }
  /** Refuse an online file. `packages/napcat-onebot/action/file/online/RefuseOnlineFile.ts` */
  refuse_online_file: {
    params: {
      user_id: V11IdParam
      msg_id: string
      element_id: string
    }
    result: unknown
  }
  /** Cancel an online file. `packages/napcat-onebot/action/file/online/CancelOnlineFile.ts` */
  cancel_online_file: {
    params: {
      user_id: V11IdParam
      msg_id: string
    }
    result: unknown
  }
  /** Download a flash transfer. `packages/napcat-onebot/action/file/flash/DownloadFileset.ts` */
  download_fileset: {
    params: {
      fileset_id: string
    }
    result: unknown
  }
  /** Get the id of a flash transfer. `packages/napcat-onebot/action/file/flash/GetFilesetIdByCode.ts` */
  get_fileset_id: {
    params: {
      share_code: string
    }
    result: {
      fileset_id: string
    }
  }
}
