// Command zerobot-peer is a bot on ZeroBot, as small as it can be.
//
// Its argument says how it meets the implementation. Each line that it reads is a call to make; each line that it
// writes is what came of one, or an event that came to its handlers. It ends with its input.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	zero "github.com/wdvxdr1123/ZeroBot"
	"github.com/wdvxdr1123/ZeroBot/driver"
	"github.com/wdvxdr1123/ZeroBot/message"
)

type config struct {
	Transport string `json:"transport"`
	URL       string `json:"url"`
	Port      int    `json:"port"`
	Token     string `json:"token"`
	Secret    string `json:"secret"`
	SelfID    string `json:"selfId"`
}

// command is a line of the input.
type command struct {
	ID     int         `json:"id"`
	Action string      `json:"action"`
	Params zero.Params `json:"params"`
}

type line map[string]interface{}

var lines = make(chan line)

func newDriver(given config) zero.Driver {
	switch here := "127.0.0.1:" + strconv.Itoa(given.Port); given.Transport {
	case "reverse-ws":
		return driver.NewWebSocketServer(16, "ws://"+here, given.Token)
	case "http":
		return driver.NewHTTPClient("http://"+here, given.Secret, strings.TrimSuffix(given.URL, "/"), given.Token)
	default:
		return driver.NewWebSocketClient(given.URL, given.Token)
	}
}

func saw(kind, detail string, ctx *zero.Ctx, more line) {
	event := ctx.Event
	said := line{
		"saw": kind, "detail": detail,
		"user": strconv.FormatInt(event.UserID, 10), "group": strconv.FormatInt(event.GroupID, 10),
		"operator": strconv.FormatInt(event.OperatorID, 10), "target": strconv.FormatInt(event.TargetID, 10),
	}
	for name, value := range more {
		said[name] = value
	}
	lines <- said
}

func listen() {
	zero.OnMessage().Handle(func(ctx *zero.Ctx) {
		saw("message", ctx.Event.DetailType, ctx, line{"segments": ctx.Event.Message})
	})
	zero.OnCommand("echo").Handle(func(ctx *zero.Ctx) {
		text, _ := ctx.State["args"].(string)
		ctx.SendChain(message.Text(text))
	})
	zero.OnNotice().Handle(func(ctx *zero.Ctx) {
		detail := ctx.Event.DetailType
		if detail == "notify" {
			detail = ctx.Event.SubType
		}
		saw("notice", detail, ctx, nil)
		if detail == "group_increase" {
			ctx.SendChain(message.At(ctx.Event.UserID), message.Text(" welcome"))
		}
	})
	zero.OnRequest().Handle(func(ctx *zero.Ctx) {
		saw("request", ctx.Event.DetailType, ctx, line{"comment": ctx.Event.Comment})
		ctx.SetFriendAddRequest(ctx.Event.Flag, true, "")
	})
	zero.OnMetaEvent().Handle(func(ctx *zero.Ctx) {
		saw("meta", ctx.Event.RawEvent.Get("meta_event_type").Str, ctx, nil)
	})
}

func call(selfID int64, given command) line {
	bot := zero.GetBot(selfID)
	if bot == nil {
		return line{"id": given.ID, "failure": "no such bot"}
	}
	answer := bot.CallAction(given.Action, given.Params)
	if answer.Status != "ok" {
		failure := line{"status": answer.Status, "retcode": answer.RetCode, "message": answer.Message}
		return line{"id": given.ID, "failure": failure}
	}
	return line{"id": given.ID, "data": answer.Data.Value()}
}

func main() {
	var given config
	if err := json.Unmarshal([]byte(os.Args[1]), &given); err != nil {
		panic(err)
	}
	selfID, err := strconv.ParseInt(given.SelfID, 10, 64)
	if err != nil {
		panic(err)
	}
	go func() {
		for said := range lines {
			text, _ := json.Marshal(said)
			fmt.Println(string(text))
		}
	}()
	listen()
	go zero.RunAndBlock(&zero.Config{CommandPrefix: "/", Driver: []zero.Driver{newDriver(given)}}, nil)

	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		var next command
		if err := json.Unmarshal(input.Bytes(), &next); err != nil {
			panic(err)
		}
		go func() { lines <- call(selfID, next) }()
	}
}
