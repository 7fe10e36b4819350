// Generated from spec/tables/v12.yaml, spec/tables/go-cqhttp.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type CallValidator, callValidator } from '../validation/call-validator.js'
import { kind } from '../validation/kind.js'

export type { Difference } from '../validation/difference.js'
export type { CallValidator }

const kind0 = kind("integer", (value) => value === undefined || Number.isInteger(value))
const kind1 = kind("string or object or array", (value) => typeof value == "string" || (typeof value == "object" && value !== null && !Array.isArray(value)) || Array.isArray(value))
const kind2 = kind("string", (value) => value === undefined || typeof value == "string")
const kind3 = kind("string", (value) => typeof value == "string")
const kind4 = kind("boolean", (value) => value === undefined || typeof value == "boolean")
const kind5 = kind("object", (value) => value === undefined || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind6 = kind("'prepare' or 'transfer' or 'finish'", (value) => value === "prepare" || value === "transfer" || value === "finish")
const kind7 = kind("'prepare' or 'transfer'", (value) => value === "prepare" || value === "transfer")
const kind8 = kind("object", (value) => (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind9 = kind("null or object", (value) => value === null || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind10 = kind("number", (value) => Number.isFinite(value))


function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind0)(data.limit) ? "limit"
: !(asked0 = kind0)(data.timeout) ? "timeout"
: "";
if(field0){
validate10.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath=""}={}){
validate11.errors = null;
return true;
}
function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.detail_type) ? "detail_type"
: !(asked0 = kind2)(data.user_id) ? "user_id"
: !(asked0 = kind2)(data.group_id) ? "group_id"
: !(asked0 = kind2)(data.guild_id) ? "guild_id"
: !(asked0 = kind2)(data.channel_id) ? "channel_id"
: !(asked0 = kind1)(data.message) ? "message"
: "";
if(field0){
validate12.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.message_id) ? "message_id"
: "";
if(field0){
validate13.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.user_id) ? "user_id"
: "";
if(field0){
validate14.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.group_id) ? "group_id"
: "";
if(field0){
validate15.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
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
const field0 = !(asked0 = kind3)(data.group_id) ? "group_id"
: !(asked0 = kind3)(data.user_id) ? "user_id"
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
const field0 = !(asked0 = kind3)(data.group_id) ? "group_id"
: !(asked0 = kind3)(data.group_name) ? "group_name"
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
const field0 = !(asked0 = kind3)(data.guild_id) ? "guild_id"
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
const field0 = !(asked0 = kind3)(data.guild_id) ? "guild_id"
: !(asked0 = kind3)(data.guild_name) ? "guild_name"
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
const field0 = !(asked0 = kind3)(data.guild_id) ? "guild_id"
: !(asked0 = kind3)(data.user_id) ? "user_id"
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
const field0 = !(asked0 = kind3)(data.guild_id) ? "guild_id"
: !(asked0 = kind3)(data.channel_id) ? "channel_id"
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
const field0 = !(asked0 = kind3)(data.guild_id) ? "guild_id"
: !(asked0 = kind4)(data.joined_only) ? "joined_only"
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
const field0 = !(asked0 = kind3)(data.guild_id) ? "guild_id"
: !(asked0 = kind3)(data.channel_id) ? "channel_id"
: !(asked0 = kind3)(data.channel_name) ? "channel_name"
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
const field0 = !(asked0 = kind3)(data.guild_id) ? "guild_id"
: !(asked0 = kind3)(data.channel_id) ? "channel_id"
: !(asked0 = kind3)(data.user_id) ? "user_id"
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
if(data.headers !== undefined){
let data0 = data.headers;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs2 = errors;
if(!(kind3(data0[key0]))){
validate25.errors = [{instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/is",params:{is: kind3.is}}];
return false;
}
var valid1 = _errs2 === errors;
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
let asked0;
const field0 = !(asked0 = kind3)(data.type) ? "type"
: !(asked0 = kind3)(data.name) ? "name"
: !(asked0 = kind2)(data.url) ? "url"
: !(asked0 = kind5)(data.headers) ? "headers"
: !(asked0 = kind2)(data.path) ? "path"
: !(asked0 = kind2)(data.data) ? "data"
: !(asked0 = kind2)(data.sha256) ? "sha256"
: "";
if(field0){
validate25.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
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
const field0 = !(asked0 = kind6)(data.stage) ? "stage"
: !(asked0 = kind2)(data.name) ? "name"
: !(asked0 = kind0)(data.total_size) ? "total_size"
: !(asked0 = kind2)(data.file_id) ? "file_id"
: !(asked0 = kind0)(data.offset) ? "offset"
: !(asked0 = kind2)(data.data) ? "data"
: !(asked0 = kind2)(data.sha256) ? "sha256"
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
let asked0;
const field0 = !(asked0 = kind3)(data.file_id) ? "file_id"
: !(asked0 = kind3)(data.type) ? "type"
: "";
if(field0){
validate27.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
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
const field0 = !(asked0 = kind7)(data.stage) ? "stage"
: !(asked0 = kind3)(data.file_id) ? "file_id"
: !(asked0 = kind0)(data.offset) ? "offset"
: !(asked0 = kind0)(data.size) ? "size"
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
if(!(kind8(data))){
validate29.errors = [{instancePath,schemaPath:"#/is",params:{is: kind8.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.text) ? "text"
: "";
if(field0){
validate29.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
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
if(!(kind8(data))){
validate30.errors = [{instancePath,schemaPath:"#/is",params:{is: kind8.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.user_id) ? "user_id"
: "";
if(field0){
validate30.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind9(data))){
validate31.errors = [{instancePath,schemaPath:"#/is",params:{is: kind9.is}}];
return false;
}
validate31.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind8(data))){
validate32.errors = [{instancePath,schemaPath:"#/is",params:{is: kind8.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.file_id) ? "file_id"
: "";
if(field0){
validate32.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
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
if(!(kind8(data))){
validate33.errors = [{instancePath,schemaPath:"#/is",params:{is: kind8.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.latitude) ? "latitude"
: !(asked0 = kind10)(data.longitude) ? "longitude"
: !(asked0 = kind3)(data.title) ? "title"
: !(asked0 = kind3)(data.content) ? "content"
: "";
if(field0){
validate33.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind8(data))){
validate34.errors = [{instancePath,schemaPath:"#/is",params:{is: kind8.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.message_id) ? "message_id"
: !(asked0 = kind2)(data.user_id) ? "user_id"
: "";
if(field0){
validate34.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}

function segment(type) {
switch (type) {
case "text": return validate29
case "mention": return validate30
case "mention_all": return validate31
case "image": return validate32
case "voice": return validate32
case "audio": return validate32
case "video": return validate32
case "file": return validate32
case "location": return validate33
case "reply": return validate34
}
}

export const validate: CallValidator = callValidator({ version: 'v12', actions: new Map([
  ["get_latest_events", { names: ["limit","timeout"], check: validate10 }],
  ["get_supported_actions", { names: [], check: validate11 }],
  ["get_status", { names: [], check: validate11 }],
  ["get_version", { names: [], check: validate11 }],
  ["send_message", { names: ["detail_type","user_id","group_id","guild_id","channel_id","message"], check: validate12, needs: [["user_id","detail_type","private"],["group_id","detail_type","group"],["guild_id","detail_type","channel"],["channel_id","detail_type","channel"]] }],
  ["delete_message", { names: ["message_id"], check: validate13 }],
  ["get_self_info", { names: [], check: validate11 }],
  ["get_user_info", { names: ["user_id"], check: validate14 }],
  ["get_friend_list", { names: [], check: validate11 }],
  ["get_group_info", { names: ["group_id"], check: validate15 }],
  ["get_group_list", { names: [], check: validate11 }],
  ["get_group_member_info", { names: ["group_id","user_id"], check: validate16 }],
  ["get_group_member_list", { names: ["group_id"], check: validate15 }],
  ["set_group_name", { names: ["group_id","group_name"], check: validate17 }],
  ["leave_group", { names: ["group_id"], check: validate15 }],
  ["get_guild_info", { names: ["guild_id"], check: validate18 }],
  ["get_guild_list", { names: [], check: validate11 }],
  ["set_guild_name", { names: ["guild_id","guild_name"], check: validate19 }],
  ["get_guild_member_info", { names: ["guild_id","user_id"], check: validate20 }],
  ["get_guild_member_list", { names: ["guild_id"], check: validate18 }],
  ["leave_guild", { names: ["guild_id"], check: validate18 }],
  ["get_channel_info", { names: ["guild_id","channel_id"], check: validate21 }],
  ["get_channel_list", { names: ["guild_id","joined_only"], check: validate22 }],
  ["set_channel_name", { names: ["guild_id","channel_id","channel_name"], check: validate23 }],
  ["get_channel_member_info", { names: ["guild_id","channel_id","user_id"], check: validate24 }],
  ["get_channel_member_list", { names: ["guild_id","channel_id"], check: validate21 }],
  ["leave_channel", { names: ["guild_id","channel_id"], check: validate21 }],
  ["upload_file", { names: ["type","name","url","headers","path","data","sha256"], check: validate25, needs: [["url","type","url"],["path","type","path"],["data","type","data"]] }],
  ["upload_file_fragmented", { names: ["stage","name","total_size","file_id","offset","data","sha256"], check: validate26, needs: [["name","stage","prepare"],["total_size","stage","prepare"],["file_id","stage","transfer"],["offset","stage","transfer"],["data","stage","transfer"],["file_id","stage","finish"],["sha256","stage","finish"]] }],
  ["get_file", { names: ["file_id","type"], check: validate27 }],
  ["get_file_fragmented", { names: ["stage","file_id","offset","size"], check: validate28, needs: [["file_id","stage","prepare"],["file_id","stage","transfer"],["offset","stage","transfer"],["size","stage","transfer"]] }],
]), segment, types: ["text","mention","mention_all","image","voice","audio","video","file","location","reply"] })
