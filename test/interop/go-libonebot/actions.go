package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"

	libob "github.com/botuniverse/go-libonebot"
)

// transports names what a call came by.
var transports = map[int]string{
	libob.CommMethodNone:        "input",
	libob.CommMethodHTTP:        "http",
	libob.CommMethodHTTPWebhook: "webhook",
	libob.CommMethodWS:          "ws",
	libob.CommMethodWSReverse:   "ws-reverse",
}

// reporter writes each call to the output before it is carried out.
type reporter struct {
	next   libob.Handler
	lock   sync.Mutex
	output *json.Encoder
}

func (r *reporter) HandleAction(w libob.ResponseWriter, request *libob.Request) {
	r.lock.Lock()
	err := r.output.Encode(map[string]interface{}{
		"action": request.Action,
		"params": request.Params.Value(),
		"by":     transports[request.Comm.Method],
	})
	r.lock.Unlock()
	if err != nil {
		w.WriteFailed(libob.RetCodeInternalHandlerError, err)
		return
	}
	r.next.HandleAction(w, request)
}

func newActions(ob *libob.OneBot, isDraftStatus bool) libob.Handler {
	mux := libob.NewActionMux()

	mux.HandleFunc(libob.ActionGetVersion, func(w libob.ResponseWriter, r *libob.Request) {
		w.WriteData(map[string]interface{}{
			"impl": impl, "version": version, "onebot_version": libob.OneBotVersion,
		})
	})

	mux.HandleFunc(libob.ActionGetStatus, func(w libob.ResponseWriter, r *libob.Request) {
		if isDraftStatus {
			w.WriteData(map[string]interface{}{"good": true, "online": true})
			return
		}
		self := map[string]interface{}{"platform": platform, "user_id": selfID}
		w.WriteData(map[string]interface{}{
			"good": true,
			"bots": []interface{}{map[string]interface{}{"self": self, "online": true}},
		})
	})

	mux.HandleFunc(libob.ActionGetSelfInfo, func(w libob.ResponseWriter, r *libob.Request) {
		w.WriteData(map[string]interface{}{
			"user_id": selfID, "user_name": "Rig", "user_displayname": "",
		})
	})

	var lastMessage int64
	mux.HandleFunc(libob.ActionSendMessage, func(w libob.ResponseWriter, r *libob.Request) {
		p := libob.NewParamGetter(w, r)
		if _, ok := p.GetMessage("message"); !ok {
			return
		}
		w.WriteData(map[string]interface{}{
			"message_id": fmt.Sprintf("sent%d", atomic.AddInt64(&lastMessage, 1)),
			"time":       float64(time.Now().Unix()),
		})
	})

	// Gives back what it was given.
	mux.HandleFunc("rig.echo", func(w libob.ResponseWriter, r *libob.Request) {
		w.WriteData(r.Params.Value())
	})

	mux.HandleFunc("rig.fail", func(w libob.ResponseWriter, r *libob.Request) {
		w.WriteFailed(libob.RetCodeLogicError, errors.New("it does not want to"))
	})

	mux.HandleFunc("rig.slow", func(w libob.ResponseWriter, r *libob.Request) {
		p := libob.NewParamGetter(w, r)
		ms, ok := p.GetInt64("ms")
		if !ok {
			return
		}
		time.Sleep(time.Duration(ms) * time.Millisecond)
	})

	// Makes an event happen.
	mux.HandleFunc("rig.push", func(w libob.ResponseWriter, r *libob.Request) {
		p := libob.NewParamGetter(w, r)
		kind, ok := p.GetString("kind")
		if !ok {
			return
		}
		event, err := eventOf(kind, r.Params)
		if err != nil {
			w.WriteFailed(libob.RetCodeBadParam, err)
			return
		}
		ob.Push(event)
	})

	return &reporter{next: mux, output: json.NewEncoder(os.Stdout)}
}
