// Command go-rig is a OneBot V12 implementation without a platform: tests tell it what happens.
//
// Each line that it reads is a call, carried out as if it had come over a transport. Each line that it
// writes is a call that was carried out. It ends with its input.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"

	libob "github.com/botuniverse/go-libonebot"
)

const (
	impl     = "go-rig"
	version  = "0.1.0"
	platform = "rig"
	selfID   = "bot1"
	host     = "127.0.0.1"
)

func configFromFlags() (config libob.Config, isDraftStatus bool) {
	token := flag.String("token", "", "the access token of every transport")
	httpPort := flag.Uint("http", 0, "the port of the HTTP server")
	buffer := flag.Uint("buffer", 0, "so many events wait for get_latest_events; 0 for any number")
	webhook := flag.String("webhook", "", "the address for HTTP webhooks")
	wsPort := flag.Uint("ws", 0, "the port of the WebSocket server")
	reverse := flag.String("reverse", "", "the address for reverse WebSocket")
	reconnect := flag.Uint("reconnect", 50, "ms between dials of reverse WebSocket")
	heartbeat := flag.Uint("heartbeat", 0, "ms between heartbeats; 0 for none")
	flag.BoolVar(&isDraftStatus, "draft-status", false, "get_status names no account, as in the draft")
	flag.Parse()

	if *heartbeat > 0 {
		config.Heartbeat = libob.ConfigHeartbeat{Enabled: true, Interval: uint32(*heartbeat)}
	}
	if *httpPort > 0 {
		config.Comm.HTTP = []libob.ConfigCommHTTP{{
			Host: host, Port: uint16(*httpPort), AccessToken: *token,
			EventEnabled: true, EventBufferSize: uint32(*buffer),
		}}
	}
	if *webhook != "" {
		config.Comm.HTTPWebhook = []libob.ConfigCommHTTPWebhook{{URL: *webhook, AccessToken: *token, Timeout: 5000}}
	}
	if *wsPort > 0 {
		config.Comm.WS = []libob.ConfigCommWS{{Host: host, Port: uint16(*wsPort), AccessToken: *token}}
	}
	if *reverse != "" {
		config.Comm.WSReverse = []libob.ConfigCommWSReverse{{
			URL: *reverse, AccessToken: *token, ReconnectInterval: uint32(*reconnect),
		}}
	}
	return config, isDraftStatus
}

// command is a line of the input.
type command struct {
	Action string                 `json:"action"`
	Params map[string]interface{} `json:"params"`
}

func main() {
	config, isDraftStatus := configFromFlags()
	ob := libob.NewOneBot(impl, platform, selfID, &config)
	ob.Handle(newActions(ob, isDraftStatus))
	go ob.Run()

	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var given command
		if err := json.Unmarshal(lines.Bytes(), &given); err != nil {
			ob.Logger.Fatal(err)
		}
		ob.CallAction(given.Action, given.Params)
	}
	os.Exit(0)
}
