package main

import (
	"fmt"
	"time"

	libob "github.com/botuniverse/go-libonebot"
)

// friendRequest is an event that no standard knows.
type friendRequest struct {
	libob.RequestEvent
	Comment string `json:"rig.comment"`
}

// eventOf makes the event that the parameters describe.
func eventOf(kind string, params libob.EasierMap) (libob.AnyEvent, error) {
	now := time.Now()
	id, _ := params.GetString("id")
	text, _ := params.GetString("text")
	message := libob.Message{libob.MentionSegment(selfID), libob.TextSegment(text)}
	switch kind {
	case "private":
		event := libob.MakePrivateMessageEvent(now, id, message, text, "u1")
		return &event, nil
	case "group":
		event := libob.MakeGroupMessageEvent(now, id, message, text, "g1", "u1")
		return &event, nil
	case "channel":
		event := libob.MakeChannelMessageEvent(now, id, message, text, "gu1", "ch1", "u1")
		return &event, nil
	case "notice":
		event := libob.MakeFriendIncreaseNoticeEvent(now, "u2")
		return &event, nil
	case "request":
		event := friendRequest{RequestEvent: libob.MakeRequestEvent(now, "rig.friend"), Comment: text}
		return &event, nil
	case "meta":
		event := libob.MakeMetaEvent(now, "rig.meta")
		return &event, nil
	case "hello":
		event := libob.MakeMetaEvent(now, "rig.hello")
		return &event, nil
	}
	return nil, fmt.Errorf("there is no event of kind %q", kind)
}
