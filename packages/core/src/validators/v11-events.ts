// Generated from spec/tables/v11.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type EventValidator, eventValidator } from '../validation/event-validator.js'
import { isId } from '../validation/is-id.js'
import { kind } from '../validation/kind.js'

export type { Difference } from '../validation/difference.js'
export type { EventValidator }

const kind0 = kind("number", (value) => value === undefined || Number.isFinite(value))
const kind1 = kind("boolean", (value) => value === undefined || typeof value == "boolean")
const kind2 = kind("integer or string of digits", (value) => value === undefined || isId(value))
const kind3 = kind("string", (value) => value === undefined || typeof value == "string")
const kind4 = kind("integer", (value) => value === undefined || Number.isInteger(value))
const kind5 = kind("object", (value) => (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind6 = kind("'friend' or 'group' or 'other'", (value) => value === "friend" || value === "group" || value === "other")
const kind7 = kind("null or object", (value) => value === undefined || value === null || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind8 = kind("'array' or 'string'", (value) => value === undefined || value === "array" || value === "string")
const kind9 = kind("integer", (value) => Number.isInteger(value))
const kind10 = kind("string", (value) => typeof value == "string")
const kind11 = kind("string or array", (value) => typeof value == "string" || Array.isArray(value))
const kind12 = kind("integer or string of digits", (value) => isId(value))
const kind13 = kind("'normal' or 'anonymous' or 'notice'", (value) => value === "normal" || value === "anonymous" || value === "notice")
const kind14 = kind("'channel'", (value) => value === "channel")
const kind15 = kind("'self'", (value) => value === undefined || value === "self")
const kind16 = kind("number", (value) => Number.isFinite(value))
const kind17 = kind("'set' or 'unset'", (value) => value === "set" || value === "unset")
const kind18 = kind("'approve' or 'invite'", (value) => value === "approve" || value === "invite")
const kind19 = kind("'ban' or 'lift_ban'", (value) => value === "ban" || value === "lift_ban")
const kind20 = kind("'add' or 'delete'", (value) => value === "add" || value === "delete")
const kind21 = kind("boolean", (value) => typeof value == "boolean")
const kind22 = kind("array", (value) => Array.isArray(value))
const kind23 = kind("'add' or 'remove'", (value) => value === "add" || value === "remove")
const kind24 = kind("'cancel'", (value) => value === "cancel")
const kind25 = kind("'receive' or 'refuse'", (value) => value === "receive" || value === "refuse")
const kind26 = kind("'downloading' or 'downloaded' or 'uploading' or 'uploaded'", (value) => value === "downloading" || value === "downloaded" || value === "uploading" || value === "uploaded")
const kind27 = kind("array", (value) => value === undefined || Array.isArray(value))
const kind28 = kind("", (value) => value !== undefined)
const kind29 = kind("string or null", (value) => value === undefined || typeof value == "string" || value === null)
const kind30 = kind("'add' or 'invite'", (value) => value === "add" || value === "invite")
const kind31 = kind("'enable' or 'disable' or 'connect'", (value) => value === "enable" || value === "disable" || value === "connect")
const kind32 = kind("boolean or null", (value) => value === undefined || typeof value == "boolean" || value === null)
const kind33 = kind("'sticker'", (value) => value === undefined || value === "sticker")
const kind34 = kind("number or string", (value) => value === undefined || Number.isFinite(value) || typeof value == "string")
const kind35 = kind("'0' or '1'", (value) => value === undefined || value === "0" || value === "1")
const kind36 = kind("'flash' or 'show'", (value) => value === undefined || value === "flash" || value === "show")
const kind37 = kind("null or object", (value) => value === null || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind38 = kind("string or number", (value) => value === undefined || typeof value == "string" || Number.isFinite(value))
const kind39 = kind("'qq' or 'group'", (value) => value === "qq" || value === "group")
const kind40 = kind("'qq' or '163' or 'xm' or 'kugou' or 'migu' or 'kuwo' or 'custom'", (value) => value === "qq" || value === "163" || value === "xm" || value === "kugou" || value === "migu" || value === "kuwo" || value === "custom")
const kind41 = kind("object or array", (value) => value === undefined || (typeof value == "object" && value !== null && !Array.isArray(value)) || Array.isArray(value))
const kind42 = kind("string or array", (value) => value === undefined || typeof value == "string" || Array.isArray(value))


function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.bubble_id) ? "bubble_id"
: !(asked0 = kind0)(data0.pendant_id) ? "pendant_id"
: !(asked0 = kind0)(data0.font_id) ? "font_id"
: !(asked0 = kind0)(data0.font_effect_id) ? "font_effect_id"
: !(asked0 = kind1)(data0.is_cs_font_effect_enabled) ? "is_cs_font_effect_enabled"
: !(asked0 = kind0)(data0.bubble_diy_text_id) ? "bubble_diy_text_id"
: "";
if(field0){
validate10.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data1 = data.sender;
const _errs1 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked1;
const field1 = !(asked1 = kind2)(data1.user_id) ? "user_id"
: !(asked1 = kind3)(data1.nickname) ? "nickname"
: !(asked1 = kind3)(data1.sex) ? "sex"
: !(asked1 = kind4)(data1.age) ? "age"
: !(asked1 = kind3)(data1.card) ? "card"
: !(asked1 = kind3)(data1.role) ? "role"
: !(asked1 = kind2)(data1.group_id) ? "group_id"
: "";
if(field1){
validate10.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked2;
const field2 = !(asked2 = kind9)(data.time) ? "time"
: !(asked2 = kind12)(data.self_id) ? "self_id"
: !(asked2 = kind12)(data.message_id) ? "message_id"
: !(asked2 = kind12)(data.user_id) ? "user_id"
: !(asked2 = kind11)(data.message) ? "message"
: !(asked2 = kind10)(data.raw_message) ? "raw_message"
: !(asked2 = kind9)(data.font) ? "font"
: !(asked2 = kind2)(data.message_seq) ? "message_seq"
: !(asked2 = kind2)(data.real_id) ? "real_id"
: !(asked2 = kind3)(data.real_seq) ? "real_seq"
: !(asked2 = kind8)(data.message_format) ? "message_format"
: !(asked2 = kind2)(data.target_id) ? "target_id"
: !(asked2 = kind7)(data.message_style) ? "message_style"
: !(asked2 = kind3)(data.raw_pb) ? "raw_pb"
: !(asked2 = kind6)(data.sub_type) ? "sub_type"
: !(asked2 = kind5)(data.sender) ? "sender"
: !(asked2 = kind2)(data.group_id) ? "group_id"
: !(asked2 = kind0)(data.temp_source) ? "temp_source"
: "";
if(field2){
validate10.errors = [{instancePath,schemaPath:"#/fields",params:{field: field2, is: asked2.is}}];
return false;
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.bubble_id) ? "bubble_id"
: !(asked0 = kind0)(data0.pendant_id) ? "pendant_id"
: !(asked0 = kind0)(data0.font_id) ? "font_id"
: !(asked0 = kind0)(data0.font_effect_id) ? "font_effect_id"
: !(asked0 = kind1)(data0.is_cs_font_effect_enabled) ? "is_cs_font_effect_enabled"
: !(asked0 = kind0)(data0.bubble_diy_text_id) ? "bubble_diy_text_id"
: "";
if(field0){
validate11.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonymous !== undefined){
let data1 = data.anonymous;
const _errs1 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked1;
const field1 = !(asked1 = kind12)(data1.id) ? "id"
: !(asked1 = kind10)(data1.name) ? "name"
: !(asked1 = kind10)(data1.flag) ? "flag"
: "";
if(field1){
validate11.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data2 = data.sender;
const _errs2 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let asked2;
const field2 = !(asked2 = kind2)(data2.user_id) ? "user_id"
: !(asked2 = kind3)(data2.nickname) ? "nickname"
: !(asked2 = kind3)(data2.card) ? "card"
: !(asked2 = kind3)(data2.sex) ? "sex"
: !(asked2 = kind4)(data2.age) ? "age"
: !(asked2 = kind3)(data2.area) ? "area"
: !(asked2 = kind3)(data2.level) ? "level"
: !(asked2 = kind3)(data2.role) ? "role"
: !(asked2 = kind3)(data2.title) ? "title"
: "";
if(field2){
validate11.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",params:{field: field2, is: asked2.is}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked3;
const field3 = !(asked3 = kind9)(data.time) ? "time"
: !(asked3 = kind12)(data.self_id) ? "self_id"
: !(asked3 = kind12)(data.message_id) ? "message_id"
: !(asked3 = kind12)(data.user_id) ? "user_id"
: !(asked3 = kind11)(data.message) ? "message"
: !(asked3 = kind10)(data.raw_message) ? "raw_message"
: !(asked3 = kind9)(data.font) ? "font"
: !(asked3 = kind2)(data.message_seq) ? "message_seq"
: !(asked3 = kind2)(data.real_id) ? "real_id"
: !(asked3 = kind3)(data.real_seq) ? "real_seq"
: !(asked3 = kind8)(data.message_format) ? "message_format"
: !(asked3 = kind2)(data.target_id) ? "target_id"
: !(asked3 = kind7)(data.message_style) ? "message_style"
: !(asked3 = kind3)(data.raw_pb) ? "raw_pb"
: !(asked3 = kind13)(data.sub_type) ? "sub_type"
: !(asked3 = kind12)(data.group_id) ? "group_id"
: !(asked3 = kind7)(data.anonymous) ? "anonymous"
: !(asked3 = kind5)(data.sender) ? "sender"
: !(asked3 = kind3)(data.group_name) ? "group_name"
: "";
if(field3){
validate11.errors = [{instancePath,schemaPath:"#/fields",params:{field: field3, is: asked3.is}}];
return false;
}
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sender !== undefined){
let data0 = data.sender;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind2)(data0.user_id) ? "user_id"
: !(asked0 = kind3)(data0.tiny_id) ? "tiny_id"
: !(asked0 = kind3)(data0.nickname) ? "nickname"
: "";
if(field0){
validate12.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind14)(data.sub_type) ? "sub_type"
: !(asked1 = kind10)(data.guild_id) ? "guild_id"
: !(asked1 = kind10)(data.channel_id) ? "channel_id"
: !(asked1 = kind10)(data.message_id) ? "message_id"
: !(asked1 = kind12)(data.user_id) ? "user_id"
: !(asked1 = kind11)(data.message) ? "message"
: !(asked1 = kind10)(data.self_tiny_id) ? "self_tiny_id"
: !(asked1 = kind5)(data.sender) ? "sender"
: "";
if(field1){
validate12.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.bubble_id) ? "bubble_id"
: !(asked0 = kind0)(data0.pendant_id) ? "pendant_id"
: !(asked0 = kind0)(data0.font_id) ? "font_id"
: !(asked0 = kind0)(data0.font_effect_id) ? "font_effect_id"
: !(asked0 = kind1)(data0.is_cs_font_effect_enabled) ? "is_cs_font_effect_enabled"
: !(asked0 = kind0)(data0.bubble_diy_text_id) ? "bubble_diy_text_id"
: "";
if(field0){
validate13.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data1 = data.sender;
const _errs1 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked1;
const field1 = !(asked1 = kind2)(data1.user_id) ? "user_id"
: !(asked1 = kind3)(data1.nickname) ? "nickname"
: !(asked1 = kind3)(data1.sex) ? "sex"
: !(asked1 = kind4)(data1.age) ? "age"
: !(asked1 = kind3)(data1.card) ? "card"
: !(asked1 = kind3)(data1.role) ? "role"
: !(asked1 = kind2)(data1.group_id) ? "group_id"
: "";
if(field1){
validate13.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked2;
const field2 = !(asked2 = kind9)(data.time) ? "time"
: !(asked2 = kind12)(data.self_id) ? "self_id"
: !(asked2 = kind12)(data.message_id) ? "message_id"
: !(asked2 = kind12)(data.user_id) ? "user_id"
: !(asked2 = kind11)(data.message) ? "message"
: !(asked2 = kind10)(data.raw_message) ? "raw_message"
: !(asked2 = kind9)(data.font) ? "font"
: !(asked2 = kind2)(data.message_seq) ? "message_seq"
: !(asked2 = kind2)(data.real_id) ? "real_id"
: !(asked2 = kind3)(data.real_seq) ? "real_seq"
: !(asked2 = kind8)(data.message_format) ? "message_format"
: !(asked2 = kind2)(data.target_id) ? "target_id"
: !(asked2 = kind7)(data.message_style) ? "message_style"
: !(asked2 = kind3)(data.raw_pb) ? "raw_pb"
: !(asked2 = kind6)(data.sub_type) ? "sub_type"
: !(asked2 = kind5)(data.sender) ? "sender"
: !(asked2 = kind2)(data.group_id) ? "group_id"
: !(asked2 = kind0)(data.temp_source) ? "temp_source"
: !(asked2 = kind15)(data.message_sent_type) ? "message_sent_type"
: "";
if(field2){
validate13.errors = [{instancePath,schemaPath:"#/fields",params:{field: field2, is: asked2.is}}];
return false;
}
}
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.bubble_id) ? "bubble_id"
: !(asked0 = kind0)(data0.pendant_id) ? "pendant_id"
: !(asked0 = kind0)(data0.font_id) ? "font_id"
: !(asked0 = kind0)(data0.font_effect_id) ? "font_effect_id"
: !(asked0 = kind1)(data0.is_cs_font_effect_enabled) ? "is_cs_font_effect_enabled"
: !(asked0 = kind0)(data0.bubble_diy_text_id) ? "bubble_diy_text_id"
: "";
if(field0){
validate14.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonymous !== undefined){
let data1 = data.anonymous;
const _errs1 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked1;
const field1 = !(asked1 = kind12)(data1.id) ? "id"
: !(asked1 = kind10)(data1.name) ? "name"
: !(asked1 = kind10)(data1.flag) ? "flag"
: "";
if(field1){
validate14.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data2 = data.sender;
const _errs2 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let asked2;
const field2 = !(asked2 = kind2)(data2.user_id) ? "user_id"
: !(asked2 = kind3)(data2.nickname) ? "nickname"
: !(asked2 = kind3)(data2.card) ? "card"
: !(asked2 = kind3)(data2.sex) ? "sex"
: !(asked2 = kind4)(data2.age) ? "age"
: !(asked2 = kind3)(data2.area) ? "area"
: !(asked2 = kind3)(data2.level) ? "level"
: !(asked2 = kind3)(data2.role) ? "role"
: !(asked2 = kind3)(data2.title) ? "title"
: "";
if(field2){
validate14.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",params:{field: field2, is: asked2.is}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked3;
const field3 = !(asked3 = kind9)(data.time) ? "time"
: !(asked3 = kind12)(data.self_id) ? "self_id"
: !(asked3 = kind12)(data.message_id) ? "message_id"
: !(asked3 = kind12)(data.user_id) ? "user_id"
: !(asked3 = kind11)(data.message) ? "message"
: !(asked3 = kind10)(data.raw_message) ? "raw_message"
: !(asked3 = kind9)(data.font) ? "font"
: !(asked3 = kind2)(data.message_seq) ? "message_seq"
: !(asked3 = kind2)(data.real_id) ? "real_id"
: !(asked3 = kind3)(data.real_seq) ? "real_seq"
: !(asked3 = kind8)(data.message_format) ? "message_format"
: !(asked3 = kind2)(data.target_id) ? "target_id"
: !(asked3 = kind7)(data.message_style) ? "message_style"
: !(asked3 = kind3)(data.raw_pb) ? "raw_pb"
: !(asked3 = kind13)(data.sub_type) ? "sub_type"
: !(asked3 = kind12)(data.group_id) ? "group_id"
: !(asked3 = kind7)(data.anonymous) ? "anonymous"
: !(asked3 = kind5)(data.sender) ? "sender"
: !(asked3 = kind3)(data.group_name) ? "group_name"
: !(asked3 = kind15)(data.message_sent_type) ? "message_sent_type"
: "";
if(field3){
validate14.errors = [{instancePath,schemaPath:"#/fields",params:{field: field3, is: asked3.is}}];
return false;
}
}
}
}
}
validate14.errors = vErrors;
return errors === 0;
}
function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file !== undefined){
let data0 = data.file;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind10)(data0.id) ? "id"
: !(asked0 = kind10)(data0.name) ? "name"
: !(asked0 = kind16)(data0.size) ? "size"
: !(asked0 = kind16)(data0.busid) ? "busid"
: !(asked0 = kind3)(data0.url) ? "url"
: "";
if(field0){
validate15.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind12)(data.group_id) ? "group_id"
: !(asked1 = kind12)(data.user_id) ? "user_id"
: !(asked1 = kind5)(data.file) ? "file"
: "";
if(field1){
validate15.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate15.errors = vErrors;
return errors === 0;
}
function validate16(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind17)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: "";
if(field0){
validate16.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind10)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.operator_id) ? "operator_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: "";
if(field0){
validate17.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind18)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.operator_id) ? "operator_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: "";
if(field0){
validate18.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind19)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.operator_id) ? "operator_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind9)(data.duration) ? "duration"
: "";
if(field0){
validate19.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: "";
if(field0){
validate20.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind12)(data.operator_id) ? "operator_id"
: !(asked0 = kind12)(data.message_id) ? "message_id"
: !(asked0 = kind3)(data.tip) ? "tip"
: "";
if(field0){
validate21.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind12)(data.message_id) ? "message_id"
: !(asked0 = kind3)(data.tip) ? "tip"
: "";
if(field0){
validate22.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind10)(data.card_new) ? "card_new"
: !(asked0 = kind10)(data.card_old) ? "card_old"
: "";
if(field0){
validate23.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: "";
if(field0){
validate24.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.name) ? "name"
: "";
if(field0){
validate25.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind20)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.message_id) ? "message_id"
: !(asked0 = kind12)(data.sender_id) ? "sender_id"
: !(asked0 = kind12)(data.operator_id) ? "operator_id"
: !(asked0 = kind2)(data.user_id) ? "user_id"
: "";
if(field0){
validate26.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.likes !== undefined){
let data0 = data.likes;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(kind5(data1))){
validate27.errors = [{instancePath:instancePath+"/likes/" + i0,schemaPath:"#/properties/likes/items/is",params:{is: kind5.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind10)(data1.emoji_id) ? "emoji_id"
: !(asked0 = kind16)(data1.count) ? "count"
: "";
if(field0){
validate27.errors = [{instancePath:instancePath+"/likes/" + i0,schemaPath:"#/properties/likes/items/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
var valid1 = _errs1 === errors;
if(!valid1){
break;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind12)(data.group_id) ? "group_id"
: !(asked1 = kind12)(data.user_id) ? "user_id"
: !(asked1 = kind12)(data.message_id) ? "message_id"
: !(asked1 = kind22)(data.likes) ? "likes"
: !(asked1 = kind21)(data.is_add) ? "is_add"
: !(asked1 = kind3)(data.message_seq) ? "message_seq"
: "";
if(field1){
validate27.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind23)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.message_id) ? "message_id"
: !(asked0 = kind12)(data.operator_id) ? "operator_id"
: !(asked0 = kind10)(data.code) ? "code"
: !(asked0 = kind16)(data.count) ? "count"
: "";
if(field0){
validate28.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file !== undefined){
let data0 = data.file;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind10)(data0.name) ? "name"
: !(asked0 = kind16)(data0.size) ? "size"
: !(asked0 = kind10)(data0.url) ? "url"
: !(asked0 = kind3)(data0.id) ? "id"
: !(asked0 = kind3)(data0.hash) ? "hash"
: "";
if(field0){
validate29.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind12)(data.user_id) ? "user_id"
: !(asked1 = kind5)(data.file) ? "file"
: "";
if(field1){
validate29.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind24)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.peer_id) ? "peer_id"
: "";
if(field0){
validate30.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind25)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.peer_id) ? "peer_id"
: "";
if(field0){
validate31.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files !== undefined){
let data0 = data.files;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(kind5(data1))){
validate32.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/is",params:{is: kind5.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind10)(data1.name) ? "name"
: !(asked0 = kind16)(data1.size) ? "size"
: !(asked0 = kind3)(data1.path) ? "path"
: "";
if(field0){
validate32.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
var valid1 = _errs1 === errors;
if(!valid1){
break;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind26)(data.sub_type) ? "sub_type"
: !(asked1 = kind10)(data.title) ? "title"
: !(asked1 = kind10)(data.share_link) ? "share_link"
: !(asked1 = kind10)(data.file_set_id) ? "file_set_id"
: !(asked1 = kind22)(data.files) ? "files"
: !(asked1 = kind0)(data.downloaded_size) ? "downloaded_size"
: !(asked1 = kind0)(data.uploaded_size) ? "uploaded_size"
: !(asked1 = kind0)(data.total_size) ? "total_size"
: !(asked1 = kind0)(data.speed) ? "speed"
: !(asked1 = kind0)(data.remain_seconds) ? "remain_seconds"
: "";
if(field1){
validate32.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind10)(data.tag) ? "tag"
: !(asked0 = kind10)(data.message) ? "message"
: !(asked0 = kind2)(data.user_id) ? "user_id"
: "";
if(field0){
validate33.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind10)(data.reason) ? "reason"
: "";
if(field0){
validate34.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client !== undefined){
let data0 = data.client;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind16)(data0.app_id) ? "app_id"
: !(asked0 = kind10)(data0.device_name) ? "device_name"
: !(asked0 = kind10)(data0.device_kind) ? "device_kind"
: "";
if(field0){
validate35.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind21)(data.online) ? "online"
: !(asked1 = kind5)(data.client) ? "client"
: "";
if(field1){
validate35.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.current_reactions !== undefined){
let data0 = data.current_reactions;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(kind5(data1))){
validate36.errors = [{instancePath:instancePath+"/current_reactions/" + i0,schemaPath:"#/properties/current_reactions/items/is",params:{is: kind5.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind10)(data1.emoji_id) ? "emoji_id"
: !(asked0 = kind16)(data1.emoji_index) ? "emoji_index"
: !(asked0 = kind16)(data1.emoji_type) ? "emoji_type"
: !(asked0 = kind10)(data1.emoji_name) ? "emoji_name"
: !(asked0 = kind16)(data1.count) ? "count"
: !(asked0 = kind21)(data1.clicked) ? "clicked"
: "";
if(field0){
validate36.errors = [{instancePath:instancePath+"/current_reactions/" + i0,schemaPath:"#/properties/current_reactions/items/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
var valid1 = _errs1 === errors;
if(!valid1){
break;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind10)(data.guild_id) ? "guild_id"
: !(asked1 = kind10)(data.channel_id) ? "channel_id"
: !(asked1 = kind10)(data.operator_id) ? "operator_id"
: !(asked1 = kind10)(data.self_tiny_id) ? "self_tiny_id"
: !(asked1 = kind12)(data.user_id) ? "user_id"
: !(asked1 = kind10)(data.message_id) ? "message_id"
: !(asked1 = kind22)(data.current_reactions) ? "current_reactions"
: "";
if(field1){
validate36.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}
function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind10)(data.channel_id) ? "channel_id"
: !(asked0 = kind10)(data.operator_id) ? "operator_id"
: !(asked0 = kind10)(data.self_tiny_id) ? "self_tiny_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind10)(data.message_id) ? "message_id"
: "";
if(field0){
validate37.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.old_info !== undefined){
let data0 = data.old_info;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind10)(data0.channel_id) ? "channel_id"
: !(asked0 = kind16)(data0.channel_type) ? "channel_type"
: !(asked0 = kind10)(data0.channel_name) ? "channel_name"
: !(asked0 = kind10)(data0.owner_guild_id) ? "owner_guild_id"
: !(asked0 = kind10)(data0.creator_tiny_id) ? "creator_tiny_id"
: !(asked0 = kind16)(data0.create_time) ? "create_time"
: !(asked0 = kind16)(data0.current_slow_mode) ? "current_slow_mode"
: !(asked0 = kind16)(data0.talk_permission) ? "talk_permission"
: !(asked0 = kind16)(data0.visible_type) ? "visible_type"
: !(asked0 = kind22)(data0.slow_modes) ? "slow_modes"
: "";
if(field0){
validate38.errors = [{instancePath:instancePath+"/old_info",schemaPath:"#/properties/old_info/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_info !== undefined){
let data1 = data.new_info;
const _errs1 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked1;
const field1 = !(asked1 = kind10)(data1.channel_id) ? "channel_id"
: !(asked1 = kind16)(data1.channel_type) ? "channel_type"
: !(asked1 = kind10)(data1.channel_name) ? "channel_name"
: !(asked1 = kind10)(data1.owner_guild_id) ? "owner_guild_id"
: !(asked1 = kind10)(data1.creator_tiny_id) ? "creator_tiny_id"
: !(asked1 = kind16)(data1.create_time) ? "create_time"
: !(asked1 = kind16)(data1.current_slow_mode) ? "current_slow_mode"
: !(asked1 = kind16)(data1.talk_permission) ? "talk_permission"
: !(asked1 = kind16)(data1.visible_type) ? "visible_type"
: !(asked1 = kind22)(data1.slow_modes) ? "slow_modes"
: "";
if(field1){
validate38.errors = [{instancePath:instancePath+"/new_info",schemaPath:"#/properties/new_info/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked2;
const field2 = !(asked2 = kind9)(data.time) ? "time"
: !(asked2 = kind12)(data.self_id) ? "self_id"
: !(asked2 = kind10)(data.guild_id) ? "guild_id"
: !(asked2 = kind10)(data.channel_id) ? "channel_id"
: !(asked2 = kind10)(data.operator_id) ? "operator_id"
: !(asked2 = kind10)(data.self_tiny_id) ? "self_tiny_id"
: !(asked2 = kind12)(data.user_id) ? "user_id"
: !(asked2 = kind5)(data.old_info) ? "old_info"
: !(asked2 = kind5)(data.new_info) ? "new_info"
: "";
if(field2){
validate38.errors = [{instancePath,schemaPath:"#/fields",params:{field: field2, is: asked2.is}}];
return false;
}
}
}
}
validate38.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel_info !== undefined){
let data0 = data.channel_info;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind10)(data0.channel_id) ? "channel_id"
: !(asked0 = kind16)(data0.channel_type) ? "channel_type"
: !(asked0 = kind10)(data0.channel_name) ? "channel_name"
: !(asked0 = kind10)(data0.owner_guild_id) ? "owner_guild_id"
: !(asked0 = kind10)(data0.creator_tiny_id) ? "creator_tiny_id"
: !(asked0 = kind16)(data0.create_time) ? "create_time"
: !(asked0 = kind16)(data0.current_slow_mode) ? "current_slow_mode"
: !(asked0 = kind16)(data0.talk_permission) ? "talk_permission"
: !(asked0 = kind16)(data0.visible_type) ? "visible_type"
: !(asked0 = kind22)(data0.slow_modes) ? "slow_modes"
: "";
if(field0){
validate39.errors = [{instancePath:instancePath+"/channel_info",schemaPath:"#/properties/channel_info/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind10)(data.guild_id) ? "guild_id"
: !(asked1 = kind10)(data.channel_id) ? "channel_id"
: !(asked1 = kind10)(data.operator_id) ? "operator_id"
: !(asked1 = kind10)(data.self_tiny_id) ? "self_tiny_id"
: !(asked1 = kind12)(data.user_id) ? "user_id"
: !(asked1 = kind5)(data.channel_info) ? "channel_info"
: "";
if(field1){
validate39.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind2)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind12)(data.target_id) ? "target_id"
: !(asked0 = kind2)(data.sender_id) ? "sender_id"
: !(asked0 = kind27)(data.raw_info) ? "raw_info"
: !(asked0 = kind3)(data.action) ? "action"
: !(asked0 = kind3)(data.suffix) ? "suffix"
: !(asked0 = kind3)(data.action_img_url) ? "action_img_url"
: "";
if(field0){
validate40.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind2)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind12)(data.target_id) ? "target_id"
: !(asked0 = kind28)(data.raw_info) ? "raw_info"
: "";
if(field0){
validate41.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind12)(data.target_id) ? "target_id"
: !(asked0 = kind2)(data.sender_id) ? "sender_id"
: "";
if(field0){
validate42.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.honor_type) ? "honor_type"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: "";
if(field0){
validate43.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind10)(data.title) ? "title"
: "";
if(field0){
validate44.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind10)(data.name_new) ? "name_new"
: "";
if(field0){
validate45.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind12)(data.message_id) ? "message_id"
: !(asked0 = kind10)(data.busi_id) ? "busi_id"
: !(asked0 = kind10)(data.content) ? "content"
: !(asked0 = kind28)(data.raw_info) ? "raw_info"
: "";
if(field0){
validate46.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.status_text) ? "status_text"
: !(asked0 = kind16)(data.event_type) ? "event_type"
: "";
if(field0){
validate47.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.operator_id) ? "operator_id"
: !(asked0 = kind10)(data.operator_nick) ? "operator_nick"
: !(asked0 = kind16)(data.times) ? "times"
: "";
if(field0){
validate48.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind29)(data.comment) ? "comment"
: !(asked0 = kind10)(data.flag) ? "flag"
: !(asked0 = kind3)(data.via) ? "via"
: "";
if(field0){
validate49.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind12)(data.user_id) ? "user_id"
: !(asked0 = kind29)(data.comment) ? "comment"
: !(asked0 = kind10)(data.flag) ? "flag"
: !(asked0 = kind30)(data.sub_type) ? "sub_type"
: !(asked0 = kind12)(data.group_id) ? "group_id"
: !(asked0 = kind2)(data.invitor_id) ? "invitor_id"
: !(asked0 = kind2)(data.source_group_id) ? "source_group_id"
: "";
if(field0){
validate50.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind9)(data.time) ? "time"
: !(asked0 = kind12)(data.self_id) ? "self_id"
: !(asked0 = kind31)(data.sub_type) ? "sub_type"
: !(asked0 = kind0)(data._post_method) ? "_post_method"
: "";
if(field0){
validate51.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data0 = data.status;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind32)(data0.online) ? "online"
: !(asked0 = kind21)(data0.good) ? "good"
: "";
if(field0){
validate52.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind9)(data.time) ? "time"
: !(asked1 = kind12)(data.self_id) ? "self_id"
: !(asked1 = kind5)(data.status) ? "status"
: !(asked1 = kind9)(data.interval) ? "interval"
: "";
if(field1){
validate52.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate53.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.text) ? "text"
: "";
if(field0){
validate53.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate54.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.id) ? "id"
: !(asked0 = kind3)(data.resultId) ? "resultId"
: !(asked0 = kind0)(data.chainCount) ? "chainCount"
: !(asked0 = kind0)(data.sub_type) ? "sub_type"
: !(asked0 = kind32)(data.large) ? "large"
: !(asked0 = kind33)(data.type) ? "type"
: "";
if(field0){
validate54.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate55.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.file) ? "file"
: !(asked0 = kind36)(data.type) ? "type"
: !(asked0 = kind3)(data.url) ? "url"
: !(asked0 = kind35)(data.cache) ? "cache"
: !(asked0 = kind35)(data.proxy) ? "proxy"
: !(asked0 = kind3)(data.timeout) ? "timeout"
: !(asked0 = kind3)(data.path) ? "path"
: !(asked0 = kind3)(data.name) ? "name"
: !(asked0 = kind3)(data.thumb) ? "thumb"
: !(asked0 = kind3)(data.file_size) ? "file_size"
: !(asked0 = kind3)(data.summary) ? "summary"
: !(asked0 = kind0)(data.sub_type) ? "sub_type"
: !(asked0 = kind34)(data.subType) ? "subType"
: !(asked0 = kind3)(data.key) ? "key"
: !(asked0 = kind3)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind0)(data.emoji_package_id) ? "emoji_package_id"
: !(asked0 = kind3)(data.filename) ? "filename"
: !(asked0 = kind3)(data.id) ? "id"
: !(asked0 = kind3)(data.c) ? "c"
: "";
if(field0){
validate55.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate56.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.file) ? "file"
: !(asked0 = kind35)(data.magic) ? "magic"
: !(asked0 = kind3)(data.url) ? "url"
: !(asked0 = kind35)(data.cache) ? "cache"
: !(asked0 = kind35)(data.proxy) ? "proxy"
: !(asked0 = kind3)(data.timeout) ? "timeout"
: !(asked0 = kind3)(data.path) ? "path"
: !(asked0 = kind3)(data.name) ? "name"
: !(asked0 = kind3)(data.thumb) ? "thumb"
: !(asked0 = kind3)(data.file_size) ? "file_size"
: "";
if(field0){
validate56.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate57.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.file) ? "file"
: !(asked0 = kind3)(data.url) ? "url"
: !(asked0 = kind35)(data.cache) ? "cache"
: !(asked0 = kind35)(data.proxy) ? "proxy"
: !(asked0 = kind3)(data.timeout) ? "timeout"
: !(asked0 = kind3)(data.path) ? "path"
: !(asked0 = kind3)(data.name) ? "name"
: !(asked0 = kind3)(data.thumb) ? "thumb"
: !(asked0 = kind3)(data.file_size) ? "file_size"
: !(asked0 = kind3)(data.cover) ? "cover"
: "";
if(field0){
validate57.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate58.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.qq) ? "qq"
: !(asked0 = kind29)(data.name) ? "name"
: "";
if(field0){
validate58.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind37(data))){
validate59.errors = [{instancePath,schemaPath:"#/is",params:{is: kind37.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind34)(data.result) ? "result"
: !(asked0 = kind3)(data.value) ? "value"
: "";
if(field0){
validate59.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind37(data))){
validate60.errors = [{instancePath,schemaPath:"#/is",params:{is: kind37.is}}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind37(data))){
validate61.errors = [{instancePath,schemaPath:"#/is",params:{is: kind37.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.type) ? "type"
: !(asked0 = kind38)(data.id) ? "id"
: !(asked0 = kind3)(data.name) ? "name"
: !(asked0 = kind38)(data.qq) ? "qq"
: !(asked0 = kind29)(data.strength) ? "strength"
: "";
if(field0){
validate61.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind37(data))){
validate62.errors = [{instancePath,schemaPath:"#/is",params:{is: kind37.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind35)(data.ignore) ? "ignore"
: "";
if(field0){
validate62.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate63.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.url) ? "url"
: !(asked0 = kind10)(data.title) ? "title"
: !(asked0 = kind3)(data.content) ? "content"
: !(asked0 = kind3)(data.image) ? "image"
: "";
if(field0){
validate63.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate64.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind39)(data.type) ? "type"
: !(asked0 = kind10)(data.id) ? "id"
: "";
if(field0){
validate64.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate65.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.lat) ? "lat"
: !(asked0 = kind10)(data.lon) ? "lon"
: !(asked0 = kind3)(data.title) ? "title"
: !(asked0 = kind3)(data.content) ? "content"
: "";
if(field0){
validate65.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate66.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind40)(data.type) ? "type"
: !(asked0 = kind3)(data.id) ? "id"
: !(asked0 = kind3)(data.subtype) ? "subtype"
: !(asked0 = kind3)(data.url) ? "url"
: !(asked0 = kind3)(data.content) ? "content"
: !(asked0 = kind3)(data.image) ? "image"
: !(asked0 = kind3)(data.audio) ? "audio"
: !(asked0 = kind3)(data.title) ? "title"
: !(asked0 = kind3)(data.voice) ? "voice"
: !(asked0 = kind3)(data.appid) ? "appid"
: !(asked0 = kind3)(data.sign) ? "sign"
: !(asked0 = kind3)(data.package_name) ? "package_name"
: "";
if(field0){
validate66.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate67.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.id) ? "id"
: !(asked0 = kind34)(data.seq) ? "seq"
: !(asked0 = kind3)(data.qq) ? "qq"
: !(asked0 = kind3)(data.user_id) ? "user_id"
: !(asked0 = kind3)(data.time) ? "time"
: !(asked0 = kind3)(data.text) ? "text"
: "";
if(field0){
validate67.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate68.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.id) ? "id"
: "";
if(field0){
validate68.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind37(data))){
validate69.errors = [{instancePath,schemaPath:"#/is",params:{is: kind37.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.news !== undefined){
let data0 = data.news;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(kind5(data1))){
validate69.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/is",params:{is: kind5.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind10)(data1.text) ? "text"
: "";
if(field0){
validate69.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
var valid1 = _errs1 === errors;
if(!valid1){
break;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked1;
const field1 = !(asked1 = kind3)(data.id) ? "id"
: !(asked1 = kind38)(data.user_id) ? "user_id"
: !(asked1 = kind3)(data.nickname) ? "nickname"
: !(asked1 = kind38)(data.uin) ? "uin"
: !(asked1 = kind3)(data.name) ? "name"
: !(asked1 = kind42)(data.content) ? "content"
: !(asked1 = kind3)(data.source) ? "source"
: !(asked1 = kind3)(data.summary) ? "summary"
: !(asked1 = kind3)(data.prompt) ? "prompt"
: !(asked1 = kind34)(data.time) ? "time"
: !(asked1 = kind34)(data.seq) ? "seq"
: !(asked1 = kind41)(data.message_style) ? "message_style"
: !(asked1 = kind27)(data.news) ? "news"
: "";
if(field1){
validate69.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate70.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.data) ? "data"
: !(asked0 = kind0)(data.service_id) ? "service_id"
: !(asked0 = kind3)(data.resid) ? "resid"
: "";
if(field0){
validate70.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate71.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.data) ? "data"
: !(asked0 = kind41)(data.config) ? "config"
: !(asked0 = kind3)(data.resid) ? "resid"
: "";
if(field0){
validate71.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind37(data))){
validate72.errors = [{instancePath,schemaPath:"#/is",params:{is: kind37.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.file) ? "file"
: !(asked0 = kind3)(data.path) ? "path"
: !(asked0 = kind3)(data.url) ? "url"
: !(asked0 = kind3)(data.name) ? "name"
: !(asked0 = kind3)(data.thumb) ? "thumb"
: !(asked0 = kind3)(data.file_id) ? "file_id"
: !(asked0 = kind3)(data.file_size) ? "file_size"
: !(asked0 = kind3)(data.file_name) ? "file_name"
: !(asked0 = kind3)(data.file_hash) ? "file_hash"
: !(asked0 = kind3)(data.size) ? "size"
: !(asked0 = kind3)(data.busid) ? "busid"
: "";
if(field0){
validate72.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate73.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind16)(data.emoji_package_id) ? "emoji_package_id"
: !(asked0 = kind10)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind10)(data.key) ? "key"
: !(asked0 = kind29)(data.summary) ? "summary"
: !(asked0 = kind29)(data.url) ? "url"
: "";
if(field0){
validate73.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate73.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate74.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.content) ? "content"
: "";
if(field0){
validate74.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind37(data))){
validate75.errors = [{instancePath,schemaPath:"#/is",params:{is: kind37.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind27)(data.rows) ? "rows"
: "";
if(field0){
validate75.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate76.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.fileSetId) ? "fileSetId"
: "";
if(field0){
validate76.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate77.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.title) ? "title"
: !(asked0 = kind10)(data.file_set_id) ? "file_set_id"
: !(asked0 = kind16)(data.scene_type) ? "scene_type"
: "";
if(field0){
validate77.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate78.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.msgId) ? "msgId"
: !(asked0 = kind10)(data.elementId) ? "elementId"
: !(asked0 = kind10)(data.fileName) ? "fileName"
: !(asked0 = kind10)(data.fileSize) ? "fileSize"
: !(asked0 = kind21)(data.isDir) ? "isDir"
: "";
if(field0){
validate78.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate79.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.data) ? "data"
: "";
if(field0){
validate79.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate79.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate80.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.title) ? "title"
: "";
if(field0){
validate80.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate81.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.file) ? "file"
: !(asked0 = kind3)(data.minwidth) ? "minwidth"
: !(asked0 = kind3)(data.minheight) ? "minheight"
: !(asked0 = kind3)(data.maxwidth) ? "maxwidth"
: !(asked0 = kind3)(data.maxheight) ? "maxheight"
: !(asked0 = kind3)(data.source) ? "source"
: !(asked0 = kind3)(data.icon) ? "icon"
: !(asked0 = kind3)(data.brief) ? "brief"
: "";
if(field0){
validate81.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate82.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind10)(data.channel_id) ? "channel_id"
: !(asked0 = kind10)(data.display_text) ? "display_text"
: "";
if(field0){
validate82.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind5(data))){
validate83.errors = [{instancePath,schemaPath:"#/is",params:{is: kind5.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.url) ? "url"
: !(asked0 = kind10)(data.display_text) ? "display_text"
: "";
if(field0){
validate83.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}

function find(event) {
switch (event.post_type) {
case "message": switch (event.message_type) {
case "private": return validate10
case "group": return validate11
case "guild": return validate12
default: return 'message_type'
}
case "message_sent": switch (event.message_type) {
case "private": return validate13
case "group": return validate14
default: return 'message_type'
}
case "notice": switch (event.notice_type) {
case "group_upload": return validate15
case "group_admin": return validate16
case "group_decrease": return validate17
case "group_increase": return validate18
case "group_ban": return validate19
case "friend_add": return validate20
case "group_recall": return validate21
case "friend_recall": return validate22
case "group_card": return validate23
case "group_dismiss": return validate24
case "group_name_change": return validate25
case "essence": return validate26
case "group_msg_emoji_like": return validate27
case "reaction": return validate28
case "offline_file": return validate29
case "online_file_receive": return validate30
case "online_file_send": return validate31
case "flash_file": return validate32
case "bot_offline": return validate33
case "bot_online": return validate34
case "client_status": return validate35
case "message_reactions_updated": return validate36
case "guild_channel_recall": return validate37
case "channel_updated": return validate38
case "channel_created": return validate39
case "channel_destroyed": return validate39
case "notify": switch (event.sub_type) {
case "poke": return validate40
case "poke_recall": return validate41
case "lucky_king": return validate42
case "honor": return validate43
case "title": return validate44
case "group_name": return validate45
case "gray_tip": return validate46
case "input_status": return validate47
case "profile_like": return validate48
default: return 'sub_type'
}
default: return 'notice_type'
}
case "request": switch (event.request_type) {
case "friend": return validate49
case "group": return validate50
default: return 'request_type'
}
case "meta_event": switch (event.meta_event_type) {
case "lifecycle": return validate51
case "heartbeat": return validate52
default: return 'meta_event_type'
}
default: return 'post_type'
}
}

function segment(type) {
switch (type) {
case "text": return validate53
case "face": return validate54
case "image": return validate55
case "record": return validate56
case "video": return validate57
case "at": return validate58
case "rps": return validate59
case "dice": return validate59
case "shake": return validate60
case "poke": return validate61
case "anonymous": return validate62
case "share": return validate63
case "contact": return validate64
case "location": return validate65
case "music": return validate66
case "reply": return validate67
case "forward": return validate68
case "node": return validate69
case "xml": return validate70
case "json": return validate71
case "file": return validate72
case "mface": return validate73
case "markdown": return validate74
case "keyboard": return validate75
case "flashtransfer": return validate76
case "flash_file": return validate77
case "onlinefile": return validate78
case "miniapp": return validate79
case "longmsg": return validate68
case "redbag": return validate80
case "tts": return validate53
case "cardimage": return validate81
case "channel_quote": return validate82
case "url_quote": return validate83
}
}

export const validate: EventValidator = eventValidator({ version: 'v11', find, segment })
