/** The mounts fit the types of their hosts. */
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import websocket from '@fastify/websocket'
import { type ServerType, serve } from '@hono/node-server'
import { http } from '@onebot.js/driver-http'
import { reverseWs } from '@onebot.js/driver-reverse-ws'
import express, { Router } from 'express'
import fastify from 'fastify'
import { H3 } from 'h3'
import { Hono } from 'hono'
import Koa from 'koa'
import mount from 'koa-mount'
import { onebot as forExpress } from './express.js'
import { onebot as forFastify } from './fastify.js'
import { onebot as forFetch } from './fetch.js'
import { onebot as forHono } from './hono.js'
import { onebot as forKoa } from './koa.js'
import { attach } from './node.js'

const drivers = [reverseWs({ noServer: true }), http({ noServer: true })]
attach(createServer(), drivers)
attach(createTlsServer(), [reverseWs({ noServer: true })])

const ours = forExpress(drivers)
const web = express()
web.use(ours)
web.use('/bots', Router().use(ours))
ours.attach(web.listen(0))

const koa = new Koa()
koa.use(forKoa(drivers))
koa.use(mount('/bots', forKoa(drivers, { prefix: '/bots' })))

const fast = fastify()
void fast.register(websocket)
void fast.register(forFastify, { drivers, prefix: '/bots' })

const hono = new Hono()
const inHono = forHono(drivers)
hono.use(inHono)
const server: ServerType = serve(hono)
inHono.attach(server)

const inH3 = forFetch(drivers)
new H3().use((event) => inH3(event.req, event.req.ip))
