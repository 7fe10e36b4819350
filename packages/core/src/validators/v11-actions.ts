// Generated from spec/tables/v11.yaml, spec/tables/napcat.yaml, spec/tables/llonebot.yaml, spec/tables/lagrange.yaml, spec/tables/go-cqhttp.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type CallValidator, callValidator } from '../validation/call-validator.js'
import { isId } from '../validation/is-id.js'
import { kind } from '../validation/kind.js'

export type { Difference } from '../validation/difference.js'
export type { CallValidator }

const kind0 = kind("object", (value) => (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind1 = kind("string", (value) => typeof value == "string")
const kind2 = kind("number", (value) => value === undefined || Number.isFinite(value))
const kind3 = kind("boolean", (value) => value === undefined || typeof value == "boolean")
const kind4 = kind("object", (value) => value === undefined || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind5 = kind("string", (value) => value === undefined || typeof value == "string")
const kind6 = kind("array", (value) => value === undefined || Array.isArray(value))
const kind7 = kind("integer or string of digits", (value) => value === undefined || isId(value))
const kind8 = kind("'private' or 'group'", (value) => value === undefined || value === "private" || value === "group")
const kind9 = kind("string or object or array", (value) => typeof value == "string" || (typeof value == "object" && value !== null && !Array.isArray(value)) || Array.isArray(value))
const kind10 = kind("integer or string of digits", (value) => isId(value))
const kind11 = kind("integer", (value) => value === undefined || Number.isInteger(value))
const kind12 = kind("string or object or array", (value) => value === undefined || typeof value == "string" || (typeof value == "object" && value !== null && !Array.isArray(value)) || Array.isArray(value))
const kind13 = kind("integer or number", (value) => value === undefined || Number.isInteger(value) || Number.isFinite(value))
const kind14 = kind("string or null", (value) => value === undefined || typeof value == "string" || value === null)
const kind15 = kind("'add' or 'invite'", (value) => value === undefined || value === "add" || value === "invite")
const kind16 = kind("'talkative' or 'performer' or 'legend' or 'strong_newbie' or 'emotion' or 'all'", (value) => value === undefined || value === "talkative" || value === "performer" || value === "legend" || value === "strong_newbie" || value === "emotion" || value === "all")
const kind17 = kind("'mp3' or 'amr' or 'wma' or 'm4a' or 'spx' or 'ogg' or 'wav' or 'flac'", (value) => value === undefined || value === "mp3" || value === "amr" || value === "wma" || value === "m4a" || value === "spx" || value === "ogg" || value === "wav" || value === "flac")
const kind18 = kind("object or array", (value) => (typeof value == "object" && value !== null && !Array.isArray(value)) || Array.isArray(value))
const kind19 = kind("array", (value) => Array.isArray(value))
const kind20 = kind("number", (value) => Number.isFinite(value))
const kind21 = kind("number or string", (value) => value === undefined || Number.isFinite(value) || typeof value == "string")
const kind22 = kind("'disabled' or 'require_approval' or 'no_approval' or 'no_approval_under_100'", (value) => value === "disabled" || value === "require_approval" || value === "no_approval" || value === "no_approval_under_100")
const kind23 = kind("boolean", (value) => typeof value == "boolean")
const kind24 = kind("number or string", (value) => Number.isFinite(value) || typeof value == "string")
const kind25 = kind("number or string or boolean", (value) => value === undefined || Number.isFinite(value) || typeof value == "string" || typeof value == "boolean")
const kind26 = kind("'private' or 'group' or string", (value) => value === undefined || value === "private" || value === "group" || typeof value == "string")
const kind27 = kind("string or array", (value) => value === undefined || typeof value == "string" || Array.isArray(value))
const kind28 = kind("string or number", (value) => value === undefined || typeof value == "string" || Number.isFinite(value))
const kind29 = kind("'bili' or 'weibo'", (value) => value === "bili" || value === "weibo")
const kind30 = kind("string or array", (value) => typeof value == "string" || Array.isArray(value))
const kind31 = kind("", (value) => value !== undefined)
const kind32 = kind("'sticker'", (value) => value === undefined || value === "sticker")
const kind33 = kind("boolean or null", (value) => value === undefined || typeof value == "boolean" || value === null)
const kind34 = kind("'0' or '1'", (value) => value === undefined || value === "0" || value === "1")
const kind35 = kind("'flash' or 'show'", (value) => value === undefined || value === "flash" || value === "show")
const kind36 = kind("null or object", (value) => value === null || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind37 = kind("'qq' or 'group'", (value) => value === "qq" || value === "group")
const kind38 = kind("'qq' or '163' or 'xm' or 'kugou' or 'migu' or 'kuwo' or 'custom'", (value) => value === "qq" || value === "163" || value === "xm" || value === "kugou" || value === "migu" || value === "kuwo" || value === "custom")
const kind39 = kind("object or array", (value) => value === undefined || (typeof value == "object" && value !== null && !Array.isArray(value)) || Array.isArray(value))


function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
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
if(!(kind0(data1))){
validate10.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/is",params:{is: kind0.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind1)(data1.text) ? "text"
: "";
if(field0){
validate10.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",params:{field: field0, is: asked0.is}}];
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
if(data.message_style !== undefined){
let data2 = data.message_style;
const _errs2 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let asked1;
const field1 = !(asked1 = kind2)(data2.bubble_id) ? "bubble_id"
: !(asked1 = kind2)(data2.pendant_id) ? "pendant_id"
: !(asked1 = kind2)(data2.font_id) ? "font_id"
: !(asked1 = kind2)(data2.font_effect_id) ? "font_effect_id"
: !(asked1 = kind3)(data2.is_cs_font_effect_enabled) ? "is_cs_font_effect_enabled"
: !(asked1 = kind2)(data2.bubble_diy_text_id) ? "bubble_diy_text_id"
: "";
if(field1){
validate10.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked2;
const field2 = !(asked2 = kind10)(data.user_id) ? "user_id"
: !(asked2 = kind9)(data.message) ? "message"
: !(asked2 = kind3)(data.auto_escape) ? "auto_escape"
: !(asked2 = kind8)(data.message_type) ? "message_type"
: !(asked2 = kind7)(data.group_id) ? "group_id"
: !(asked2 = kind5)(data.source) ? "source"
: !(asked2 = kind6)(data.news) ? "news"
: !(asked2 = kind5)(data.summary) ? "summary"
: !(asked2 = kind5)(data.prompt) ? "prompt"
: !(asked2 = kind2)(data.timeout) ? "timeout"
: !(asked2 = kind4)(data.message_style) ? "message_style"
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
if(data.news !== undefined){
let data0 = data.news;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(kind0(data1))){
validate11.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/is",params:{is: kind0.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind1)(data1.text) ? "text"
: "";
if(field0){
validate11.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",params:{field: field0, is: asked0.is}}];
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
if(data.message_style !== undefined){
let data2 = data.message_style;
const _errs2 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let asked1;
const field1 = !(asked1 = kind2)(data2.bubble_id) ? "bubble_id"
: !(asked1 = kind2)(data2.pendant_id) ? "pendant_id"
: !(asked1 = kind2)(data2.font_id) ? "font_id"
: !(asked1 = kind2)(data2.font_effect_id) ? "font_effect_id"
: !(asked1 = kind3)(data2.is_cs_font_effect_enabled) ? "is_cs_font_effect_enabled"
: !(asked1 = kind2)(data2.bubble_diy_text_id) ? "bubble_diy_text_id"
: "";
if(field1){
validate11.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked2;
const field2 = !(asked2 = kind10)(data.group_id) ? "group_id"
: !(asked2 = kind9)(data.message) ? "message"
: !(asked2 = kind3)(data.auto_escape) ? "auto_escape"
: !(asked2 = kind8)(data.message_type) ? "message_type"
: !(asked2 = kind7)(data.user_id) ? "user_id"
: !(asked2 = kind5)(data.source) ? "source"
: !(asked2 = kind6)(data.news) ? "news"
: !(asked2 = kind5)(data.summary) ? "summary"
: !(asked2 = kind5)(data.prompt) ? "prompt"
: !(asked2 = kind2)(data.timeout) ? "timeout"
: !(asked2 = kind4)(data.message_style) ? "message_style"
: "";
if(field2){
validate11.errors = [{instancePath,schemaPath:"#/fields",params:{field: field2, is: asked2.is}}];
return false;
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
if(data.news !== undefined){
let data0 = data.news;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(kind0(data1))){
validate12.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/is",params:{is: kind0.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind1)(data1.text) ? "text"
: "";
if(field0){
validate12.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",params:{field: field0, is: asked0.is}}];
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
if(data.message_style !== undefined){
let data2 = data.message_style;
const _errs2 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let asked1;
const field1 = !(asked1 = kind2)(data2.bubble_id) ? "bubble_id"
: !(asked1 = kind2)(data2.pendant_id) ? "pendant_id"
: !(asked1 = kind2)(data2.font_id) ? "font_id"
: !(asked1 = kind2)(data2.font_effect_id) ? "font_effect_id"
: !(asked1 = kind3)(data2.is_cs_font_effect_enabled) ? "is_cs_font_effect_enabled"
: !(asked1 = kind2)(data2.bubble_diy_text_id) ? "bubble_diy_text_id"
: "";
if(field1){
validate12.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked2;
const field2 = !(asked2 = kind8)(data.message_type) ? "message_type"
: !(asked2 = kind7)(data.user_id) ? "user_id"
: !(asked2 = kind7)(data.group_id) ? "group_id"
: !(asked2 = kind9)(data.message) ? "message"
: !(asked2 = kind3)(data.auto_escape) ? "auto_escape"
: !(asked2 = kind5)(data.source) ? "source"
: !(asked2 = kind6)(data.news) ? "news"
: !(asked2 = kind5)(data.summary) ? "summary"
: !(asked2 = kind5)(data.prompt) ? "prompt"
: !(asked2 = kind2)(data.timeout) ? "timeout"
: !(asked2 = kind4)(data.message_style) ? "message_style"
: "";
if(field2){
validate12.errors = [{instancePath,schemaPath:"#/fields",params:{field: field2, is: asked2.is}}];
return false;
}
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
let asked0;
const field0 = !(asked0 = kind10)(data.message_id) ? "message_id"
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
const field0 = !(asked0 = kind5)(data.id) ? "id"
: !(asked0 = kind7)(data.message_id) ? "message_id"
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
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind11)(data.times) ? "times"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind3)(data.reject_add_request) ? "reject_add_request"
: !(asked0 = kind12)(data.message) ? "message"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind13)(data.duration) ? "duration"
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
if(data.anonymous !== undefined){
let data0 = data.anonymous;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind10)(data0.id) ? "id"
: !(asked0 = kind1)(data0.name) ? "name"
: !(asked0 = kind1)(data0.flag) ? "flag"
: "";
if(field0){
validate18.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind10)(data.group_id) ? "group_id"
: !(asked1 = kind4)(data.anonymous) ? "anonymous"
: !(asked1 = kind5)(data.anonymous_flag) ? "anonymous_flag"
: !(asked1 = kind5)(data.flag) ? "flag"
: !(asked1 = kind11)(data.duration) ? "duration"
: "";
if(field1){
validate18.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind3)(data.enable) ? "enable"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind3)(data.enable) ? "enable"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind5)(data.card) ? "card"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.group_name) ? "group_name"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind3)(data.is_dismiss) ? "is_dismiss"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind5)(data.special_title) ? "special_title"
: !(asked0 = kind13)(data.duration) ? "duration"
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
const field0 = !(asked0 = kind1)(data.flag) ? "flag"
: !(asked0 = kind3)(data.approve) ? "approve"
: !(asked0 = kind5)(data.remark) ? "remark"
: !(asked0 = kind5)(data.reason) ? "reason"
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
const field0 = !(asked0 = kind1)(data.flag) ? "flag"
: !(asked0 = kind15)(data.sub_type) ? "sub_type"
: !(asked0 = kind15)(data.type) ? "type"
: !(asked0 = kind3)(data.approve) ? "approve"
: !(asked0 = kind14)(data.reason) ? "reason"
: !(asked0 = kind2)(data.count) ? "count"
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
validate27.errors = null;
return true;
}
function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind3)(data.no_cache) ? "no_cache"
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
let asked0;
const field0 = !(asked0 = kind3)(data.no_cache) ? "no_cache"
: "";
if(field0){
validate29.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind3)(data.no_cache) ? "no_cache"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind3)(data.no_cache) ? "no_cache"
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
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind16)(data.type) ? "type"
: "";
if(field0){
validate32.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
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
const field0 = !(asked0 = kind5)(data.domain) ? "domain"
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
const field0 = !(asked0 = kind5)(data.file) ? "file"
: !(asked0 = kind17)(data.out_format) ? "out_format"
: !(asked0 = kind5)(data.file_id) ? "file_id"
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
let asked0;
const field0 = !(asked0 = kind5)(data.file) ? "file"
: !(asked0 = kind5)(data.file_id) ? "file_id"
: !(asked0 = kind3)(data.download) ? "download"
: "";
if(field0){
validate35.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind13)(data.delay) ? "delay"
: "";
if(field0){
validate36.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
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
const field0 = !(asked0 = kind18)(data.context) ? "context"
: !(asked0 = kind18)(data.operation) ? "operation"
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
let asked0;
const field0 = !(asked0 = kind5)(data.file) ? "file"
: !(asked0 = kind5)(data.file_id) ? "file_id"
: !(asked0 = kind2)(data.chunk_size) ? "chunk_size"
: "";
if(field0){
validate38.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.file) ? "file"
: !(asked0 = kind5)(data.file_id) ? "file_id"
: !(asked0 = kind2)(data.chunk_size) ? "chunk_size"
: !(asked0 = kind5)(data.out_format) ? "out_format"
: "";
if(field0){
validate39.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
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
const field0 = !(asked0 = kind3)(data.error) ? "error"
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
const field0 = !(asked0 = kind1)(data.stream_id) ? "stream_id"
: !(asked0 = kind5)(data.chunk_data) ? "chunk_data"
: !(asked0 = kind2)(data.chunk_index) ? "chunk_index"
: !(asked0 = kind2)(data.total_chunks) ? "total_chunks"
: !(asked0 = kind2)(data.file_size) ? "file_size"
: !(asked0 = kind5)(data.expected_sha256) ? "expected_sha256"
: !(asked0 = kind3)(data.is_complete) ? "is_complete"
: !(asked0 = kind5)(data.filename) ? "filename"
: !(asked0 = kind3)(data.reset) ? "reset"
: !(asked0 = kind3)(data.verify_only) ? "verify_only"
: !(asked0 = kind2)(data.file_retention) ? "file_retention"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.album_id) ? "album_id"
: !(asked0 = kind1)(data.lloc) ? "lloc"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.album_id) ? "album_id"
: !(asked0 = kind1)(data.batch_id) ? "batch_id"
: !(asked0 = kind5)(data.lloc) ? "lloc"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.album_id) ? "album_id"
: !(asked0 = kind1)(data.lloc) ? "lloc"
: !(asked0 = kind1)(data.content) ? "content"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.album_id) ? "album_id"
: !(asked0 = kind5)(data.attach_info) ? "attach_info"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind5)(data.attach_info) ? "attach_info"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.album_id) ? "album_id"
: !(asked0 = kind1)(data.album_name) ? "album_name"
: !(asked0 = kind1)(data.file) ? "file"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind7)(data.message_id) ? "message_id"
: !(asked0 = kind7)(data.message_seq) ? "message_seq"
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
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
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(kind10(data0[i0]))){
validate50.errors = [{instancePath:instancePath+"/user_id/" + i0,schemaPath:"#/properties/user_id/items/is",params:{is: kind10.is}}];
return false;
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
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind19)(data.user_id) ? "user_id"
: !(asked0 = kind3)(data.reject_add_request) ? "reject_add_request"
: "";
if(field0){
validate50.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
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
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind20)(data.add_type) ? "add_type"
: !(asked0 = kind5)(data.group_question) ? "group_question"
: !(asked0 = kind5)(data.group_answer) ? "group_answer"
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
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind2)(data.robot_member_switch) ? "robot_member_switch"
: !(asked0 = kind2)(data.robot_member_examine) ? "robot_member_examine"
: "";
if(field0){
validate52.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind2)(data.no_code_finger_open) ? "no_code_finger_open"
: !(asked0 = kind2)(data.no_finger_open) ? "no_finger_open"
: "";
if(field0){
validate53.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.flag) ? "flag"
: !(asked0 = kind3)(data.approve) ? "approve"
: "";
if(field0){
validate54.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind21)(data.count) ? "count"
: "";
if(field0){
validate55.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind5)(data.remark) ? "remark"
: "";
if(field0){
validate56.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind5)(data.remark) ? "remark"
: "";
if(field0){
validate57.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind21)(data.emojiId) ? "emojiId"
: !(asked0 = kind21)(data.emojiType) ? "emojiType"
: !(asked0 = kind21)(data.count) ? "count"
: !(asked0 = kind5)(data.cookie) ? "cookie"
: !(asked0 = kind21)(data.emoji_id) ? "emoji_id"
: "";
if(field0){
validate58.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind1)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind5)(data.emoji_type) ? "emoji_type"
: !(asked0 = kind2)(data.count) ? "count"
: "";
if(field0){
validate59.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.nickname) ? "nickname"
: !(asked0 = kind5)(data.personal_note) ? "personal_note"
: !(asked0 = kind21)(data.sex) ? "sex"
: !(asked0 = kind5)(data.company) ? "company"
: !(asked0 = kind5)(data.email) ? "email"
: !(asked0 = kind5)(data.college) ? "college"
: "";
if(field0){
validate60.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.user_id) ? "user_id"
: !(asked0 = kind7)(data.group_id) ? "group_id"
: !(asked0 = kind5)(data.phone_number) ? "phone_number"
: "";
if(field0){
validate61.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.rawData) ? "rawData"
: !(asked0 = kind1)(data.brief) ? "brief"
: "";
if(field0){
validate62.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.longNick) ? "longNick"
: "";
if(field0){
validate63.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind7)(data.group_id) ? "group_id"
: !(asked0 = kind7)(data.user_id) ? "user_id"
: "";
if(field0){
validate64.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.user_id) ? "user_id"
: !(asked0 = kind7)(data.group_id) ? "group_id"
: !(asked0 = kind7)(data.message_id) ? "message_id"
: "";
if(field0){
validate65.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file) ? "file"
: "";
if(field0){
validate66.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.words !== undefined){
let data0 = data.words;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(kind1(data0[i0]))){
validate67.errors = [{instancePath:instancePath+"/words/" + i0,schemaPath:"#/properties/words/items/is",params:{is: kind1.is}}];
return false;
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
let asked0;
const field0 = !(asked0 = kind19)(data.words) ? "words"
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
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind21)(data.file_count) ? "file_count"
: !(asked0 = kind5)(data.folder_id) ? "folder_id"
: "";
if(field0){
validate68.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.file_id) ? "file_id"
: !(asked0 = kind5)(data.current_parent_directory) ? "current_parent_directory"
: !(asked0 = kind5)(data.target_parent_directory) ? "target_parent_directory"
: !(asked0 = kind5)(data.parent_directory) ? "parent_directory"
: !(asked0 = kind5)(data.target_directory) ? "target_directory"
: "";
if(field0){
validate69.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.file_id) ? "file_id"
: !(asked0 = kind1)(data.current_parent_directory) ? "current_parent_directory"
: !(asked0 = kind1)(data.new_name) ? "new_name"
: "";
if(field0){
validate70.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.file_id) ? "file_id"
: "";
if(field0){
validate71.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.images !== undefined){
let data0 = data.images;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(kind1(data0[i0]))){
validate72.errors = [{instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/is",params:{is: kind1.is}}];
return false;
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
if(data.target_uins !== undefined){
let data2 = data.target_uins;
const _errs2 = errors;
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs3 = errors;
if(!(kind10(data2[i1]))){
validate72.errors = [{instancePath:instancePath+"/target_uins/" + i1,schemaPath:"#/properties/target_uins/items/is",params:{is: kind10.is}}];
return false;
}
var valid2 = _errs3 === errors;
if(!valid2){
break;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked0;
const field0 = !(asked0 = kind1)(data.content) ? "content"
: !(asked0 = kind6)(data.images) ? "images"
: !(asked0 = kind21)(data.ugc_right) ? "ugc_right"
: !(asked0 = kind6)(data.target_uins) ? "target_uins"
: "";
if(field0){
validate72.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
}
validate72.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.tid) ? "tid"
: "";
if(field0){
validate73.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind22)(data.policy) ? "policy"
: "";
if(field0){
validate74.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind3)(data.allow_member_upload_album) ? "allow_member_upload_album"
: !(asked0 = kind3)(data.allow_member_temporary_session) ? "allow_member_temporary_session"
: !(asked0 = kind3)(data.allow_member_create_group) ? "allow_member_create_group"
: "";
if(field0){
validate75.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind23)(data.visible) ? "visible"
: "";
if(field0){
validate76.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind24)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind3)(data.set) ? "set"
: "";
if(field0){
validate77.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind24)(data.status) ? "status"
: !(asked0 = kind24)(data.ext_status) ? "ext_status"
: !(asked0 = kind24)(data.battery_status) ? "battery_status"
: "";
if(field0){
validate78.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.friend_id) ? "friend_id"
: !(asked0 = kind7)(data.user_id) ? "user_id"
: !(asked0 = kind3)(data.temp_block) ? "temp_block"
: !(asked0 = kind3)(data.temp_both_del) ? "temp_both_del"
: !(asked0 = kind3)(data.block) ? "block"
: !(asked0 = kind7)(data.id) ? "id"
: "";
if(field0){
validate79.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.url) ? "url"
: "";
if(field0){
validate80.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.image) ? "image"
: "";
if(field0){
validate81.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.content) ? "content"
: !(asked0 = kind5)(data.image) ? "image"
: !(asked0 = kind25)(data.pinned) ? "pinned"
: !(asked0 = kind21)(data.type) ? "type"
: !(asked0 = kind25)(data.confirm_required) ? "confirm_required"
: !(asked0 = kind25)(data.is_show_edit_card) ? "is_show_edit_card"
: !(asked0 = kind21)(data.tip_window_type) ? "tip_window_type"
: !(asked0 = kind3)(data.tip_window) ? "tip_window"
: !(asked0 = kind3)(data.send_new_member) ? "send_new_member"
: "";
if(field0){
validate82.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
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
if(!(kind0(data1))){
validate83.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/is",params:{is: kind0.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind5)(data1.text) ? "text"
: "";
if(field0){
validate83.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind26)(data.message_type) ? "message_type"
: !(asked1 = kind7)(data.user_id) ? "user_id"
: !(asked1 = kind7)(data.group_id) ? "group_id"
: !(asked1 = kind12)(data.message) ? "message"
: !(asked1 = kind3)(data.auto_escape) ? "auto_escape"
: !(asked1 = kind5)(data.source) ? "source"
: !(asked1 = kind6)(data.news) ? "news"
: !(asked1 = kind5)(data.summary) ? "summary"
: !(asked1 = kind5)(data.prompt) ? "prompt"
: !(asked1 = kind2)(data.timeout) ? "timeout"
: !(asked1 = kind12)(data.messages) ? "messages"
: "";
if(field1){
validate83.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
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
if(!(kind0(data1))){
validate84.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/is",params:{is: kind0.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind5)(data1.text) ? "text"
: "";
if(field0){
validate84.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind8)(data.message_type) ? "message_type"
: !(asked1 = kind7)(data.user_id) ? "user_id"
: !(asked1 = kind7)(data.group_id) ? "group_id"
: !(asked1 = kind12)(data.message) ? "message"
: !(asked1 = kind3)(data.auto_escape) ? "auto_escape"
: !(asked1 = kind5)(data.source) ? "source"
: !(asked1 = kind6)(data.news) ? "news"
: !(asked1 = kind5)(data.summary) ? "summary"
: !(asked1 = kind5)(data.prompt) ? "prompt"
: !(asked1 = kind2)(data.timeout) ? "timeout"
: !(asked1 = kind12)(data.messages) ? "messages"
: "";
if(field1){
validate84.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.url) ? "url"
: !(asked0 = kind5)(data.base64) ? "base64"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind27)(data.headers) ? "headers"
: !(asked0 = kind2)(data.thread_count) ? "thread_count"
: "";
if(field0){
validate85.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind5)(data.folder) ? "folder"
: !(asked0 = kind5)(data.folder_id) ? "folder_id"
: !(asked0 = kind3)(data.upload_file) ? "upload_file"
: "";
if(field0){
validate86.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind7)(data.message_seq) ? "message_seq"
: !(asked0 = kind21)(data.count) ? "count"
: !(asked0 = kind3)(data.reverse_order) ? "reverse_order"
: !(asked0 = kind3)(data.disable_get_url) ? "disable_get_url"
: !(asked0 = kind3)(data.parse_mult_msg) ? "parse_mult_msg"
: !(asked0 = kind3)(data.quick_reply) ? "quick_reply"
: !(asked0 = kind3)(data.reverseOrder) ? "reverseOrder"
: !(asked0 = kind7)(data.message_id) ? "message_id"
: "";
if(field0){
validate87.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind7)(data.message_seq) ? "message_seq"
: !(asked0 = kind21)(data.count) ? "count"
: !(asked0 = kind3)(data.reverse_order) ? "reverse_order"
: !(asked0 = kind3)(data.disable_get_url) ? "disable_get_url"
: !(asked0 = kind3)(data.parse_mult_msg) ? "parse_mult_msg"
: !(asked0 = kind3)(data.quick_reply) ? "quick_reply"
: !(asked0 = kind3)(data.reverseOrder) ? "reverseOrder"
: !(asked0 = kind7)(data.message_id) ? "message_id"
: "";
if(field0){
validate88.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.message_id) ? "message_id"
: !(asked0 = kind5)(data.msg_seq) ? "msg_seq"
: !(asked0 = kind5)(data.msg_random) ? "msg_random"
: !(asked0 = kind7)(data.group_id) ? "group_id"
: "";
if(field0){
validate89.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.user_id) ? "user_id"
: !(asked0 = kind21)(data.start) ? "start"
: !(asked0 = kind21)(data.count) ? "count"
: "";
if(field0){
validate90.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind5)(data.cache) ? "cache"
: "";
if(field0){
validate91.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind28)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind28)(data.package_id) ? "package_id"
: !(asked0 = kind5)(data.file_name) ? "file_name"
: !(asked0 = kind28)(data.file_size) ? "file_size"
: !(asked0 = kind5)(data.md5) ? "md5"
: !(asked0 = kind3)(data.is_mark_face) ? "is_mark_face"
: !(asked0 = kind3)(data.is_origin) ? "is_origin"
: "";
if(field0){
validate92.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.res_id !== undefined){
let data0 = data.res_id;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(kind1(data0[i0]))){
validate93.errors = [{instancePath:instancePath+"/res_id/" + i0,schemaPath:"#/properties/res_id/items/is",params:{is: kind1.is}}];
return false;
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
if(data.id !== undefined){
let data2 = data.id;
const _errs2 = errors;
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs3 = errors;
if(!(kind1(data2[i1]))){
validate93.errors = [{instancePath:instancePath+"/id/" + i1,schemaPath:"#/properties/id/items/is",params:{is: kind1.is}}];
return false;
}
var valid2 = _errs3 === errors;
if(!valid2){
break;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined){
let data4 = data.ids;
const _errs4 = errors;
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs5 = errors;
if(!(kind1(data4[i2]))){
validate93.errors = [{instancePath:instancePath+"/ids/" + i2,schemaPath:"#/properties/ids/items/is",params:{is: kind1.is}}];
return false;
}
var valid3 = _errs5 === errors;
if(!valid3){
break;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.md5 !== undefined){
let data6 = data.md5;
const _errs6 = errors;
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs7 = errors;
if(!(kind1(data6[i3]))){
validate93.errors = [{instancePath:instancePath+"/md5/" + i3,schemaPath:"#/properties/md5/items/is",params:{is: kind1.is}}];
return false;
}
var valid4 = _errs7 === errors;
if(!valid4){
break;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let asked0;
const field0 = !(asked0 = kind27)(data.res_id) ? "res_id"
: !(asked0 = kind27)(data.id) ? "id"
: !(asked0 = kind6)(data.ids) ? "ids"
: !(asked0 = kind27)(data.md5) ? "md5"
: "";
if(field0){
validate93.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
}
}
}
validate93.errors = vErrors;
return errors === 0;
}
function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind24)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind1)(data.res_id) ? "res_id"
: !(asked0 = kind1)(data.md5) ? "md5"
: !(asked0 = kind1)(data.desc) ? "desc"
: "";
if(field0){
validate94.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind3)(data.upload_file) ? "upload_file"
: "";
if(field0){
validate95.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.model) ? "model"
: "";
if(field0){
validate96.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.model) ? "model"
: !(asked0 = kind5)(data.model_show) ? "model_show"
: "";
if(field0){
validate97.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind24)(data.event_type) ? "event_type"
: "";
if(field0){
validate98.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.notice_id) ? "notice_id"
: "";
if(field0){
validate99.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.file_id) ? "file_id"
: !(asked0 = kind21)(data.busid) ? "busid"
: !(asked0 = kind2)(data.bus_id) ? "bus_id"
: "";
if(field0){
validate100.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind5)(data.folder_name) ? "folder_name"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind5)(data.parent_id) ? "parent_id"
: "";
if(field0){
validate101.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind5)(data.folder_id) ? "folder_id"
: !(asked0 = kind5)(data.folder) ? "folder"
: "";
if(field0){
validate102.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind5)(data.folder_id) ? "folder_id"
: !(asked0 = kind5)(data.folder) ? "folder"
: !(asked0 = kind21)(data.file_count) ? "file_count"
: "";
if(field0){
validate103.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind7)(data.target_id) ? "target_id"
: "";
if(field0){
validate104.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: "";
if(field0){
validate105.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind24)(data.face_id) ? "face_id"
: !(asked0 = kind21)(data.face_type) ? "face_type"
: !(asked0 = kind5)(data.wording) ? "wording"
: "";
if(field0){
validate106.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.file_id) ? "file_id"
: !(asked0 = kind2)(data.busid) ? "busid"
: !(asked0 = kind2)(data.bus_id) ? "bus_id"
: "";
if(field0){
validate107.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind29)(data.type) ? "type"
: !(asked0 = kind1)(data.title) ? "title"
: !(asked0 = kind1)(data.desc) ? "desc"
: !(asked0 = kind1)(data.picUrl) ? "picUrl"
: !(asked0 = kind1)(data.jumpUrl) ? "jumpUrl"
: !(asked0 = kind5)(data.webUrl) ? "webUrl"
: !(asked0 = kind5)(data.rawArkData) ? "rawArkData"
: "";
if(field0){
validate108.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.character) ? "character"
: !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.text) ? "text"
: !(asked0 = kind2)(data.chat_type) ? "chat_type"
: "";
if(field0){
validate109.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.character) ? "character"
: !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.text) ? "text"
: !(asked0 = kind21)(data.chat_type) ? "chat_type"
: "";
if(field0){
validate110.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.group_id) ? "group_id"
: !(asked0 = kind21)(data.chat_type) ? "chat_type"
: "";
if(field0){
validate111.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.cmd) ? "cmd"
: !(asked0 = kind1)(data.data) ? "data"
: !(asked0 = kind3)(data.rsp) ? "rsp"
: "";
if(field0){
validate112.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.bot_appid) ? "bot_appid"
: !(asked0 = kind5)(data.button_id) ? "button_id"
: !(asked0 = kind5)(data.callback_data) ? "callback_data"
: !(asked0 = kind5)(data.msg_seq) ? "msg_seq"
: "";
if(field0){
validate113.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file_id) ? "file_id"
: !(asked0 = kind7)(data.user_id) ? "user_id"
: !(asked0 = kind5)(data.file_hash) ? "file_hash"
: "";
if(field0){
validate114.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.category) ? "category"
: !(asked0 = kind5)(data.count) ? "count"
: "";
if(field0){
validate115.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath=""}={}){
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
const _errs1 = errors;
if(!(kind1(data0[i0]))){
validate116.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/is",params:{is: kind1.is}}];
return false;
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
let asked0;
const field0 = !(asked0 = kind30)(data.files) ? "files"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind5)(data.thumb_path) ? "thumb_path"
: "";
if(field0){
validate116.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate116.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.fileset_id) ? "fileset_id"
: "";
if(field0){
validate117.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.fileset_id) ? "fileset_id"
: !(asked0 = kind5)(data.file_name) ? "file_name"
: !(asked0 = kind2)(data.file_index) ? "file_index"
: "";
if(field0){
validate118.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.fileset_id) ? "fileset_id"
: !(asked0 = kind7)(data.user_id) ? "user_id"
: !(asked0 = kind7)(data.group_id) ? "group_id"
: "";
if(field0){
validate119.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind1)(data.file_path) ? "file_path"
: !(asked0 = kind5)(data.file_name) ? "file_name"
: "";
if(field0){
validate120.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind1)(data.folder_path) ? "folder_path"
: !(asked0 = kind5)(data.folder_name) ? "folder_name"
: "";
if(field0){
validate121.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind1)(data.msg_id) ? "msg_id"
: !(asked0 = kind1)(data.element_id) ? "element_id"
: "";
if(field0){
validate122.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind1)(data.msg_id) ? "msg_id"
: "";
if(field0){
validate123.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.share_code) ? "share_code"
: "";
if(field0){
validate124.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.name) ? "name"
: !(asked0 = kind5)(data.desc) ? "desc"
: "";
if(field0){
validate125.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
function validate126(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.album_id) ? "album_id"
: "";
if(field0){
validate126.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath=""}={}){
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
const _errs1 = errors;
if(!(kind1(data0[i0]))){
validate127.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/is",params:{is: kind1.is}}];
return false;
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
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.album_id) ? "album_id"
: !(asked0 = kind19)(data.files) ? "files"
: "";
if(field0){
validate127.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate127.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_ids !== undefined){
let data0 = data.user_ids;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(kind10(data0[i0]))){
validate128.errors = [{instancePath:instancePath+"/user_ids/" + i0,schemaPath:"#/properties/user_ids/items/is",params:{is: kind10.is}}];
return false;
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
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind19)(data.user_ids) ? "user_ids"
: "";
if(field0){
validate128.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate128.errors = vErrors;
return errors === 0;
}
function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.share_link) ? "share_link"
: !(asked0 = kind5)(data.file_set_id) ? "file_set_id"
: "";
if(field0){
validate129.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paths !== undefined){
let data0 = data.paths;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(kind1(data0[i0]))){
validate130.errors = [{instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/is",params:{is: kind1.is}}];
return false;
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
let asked0;
const field0 = !(asked0 = kind5)(data.title) ? "title"
: !(asked0 = kind19)(data.paths) ? "paths"
: "";
if(field0){
validate130.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate130.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.cmd) ? "cmd"
: !(asked0 = kind1)(data.hex) ? "hex"
: "";
if(field0){
validate131.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.apiClass) ? "apiClass"
: !(asked0 = kind1)(data.method) ? "method"
: !(asked0 = kind6)(data.args) ? "args"
: "";
if(field0){
validate132.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.onlyLocalhost) ? "onlyLocalhost"
: !(asked0 = kind3)(data.enableLocalFile2Url) ? "enableLocalFile2Url"
: !(asked0 = kind3)(data.log) ? "log"
: !(asked0 = kind3)(data.autoDeleteFile) ? "autoDeleteFile"
: !(asked0 = kind2)(data.autoDeleteFileSecond) ? "autoDeleteFileSecond"
: !(asked0 = kind5)(data.ffmpeg) ? "ffmpeg"
: !(asked0 = kind5)(data.musicSignUrl) ? "musicSignUrl"
: !(asked0 = kind2)(data.msgCacheExpire) ? "msgCacheExpire"
: "";
if(field0){
validate133.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind7)(data.user_id) ? "user_id"
: !(asked0 = kind7)(data.group_id) ? "group_id"
: "";
if(field0){
validate134.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.key) ? "key"
: !(asked0 = kind21)(data.timeout) ? "timeout"
: "";
if(field0){
validate135.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind21)(data.start) ? "start"
: !(asked0 = kind21)(data.count) ? "count"
: "";
if(field0){
validate136.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind24)(data.category_id) ? "category_id"
: "";
if(field0){
validate137.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind24)(data.mask) ? "mask"
: "";
if(field0){
validate138.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.folder_id) ? "folder_id"
: !(asked0 = kind1)(data.new_folder_name) ? "new_folder_name"
: "";
if(field0){
validate139.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.word) ? "word"
: "";
if(field0){
validate140.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.bot_id) ? "bot_id"
: !(asked0 = kind2)(data.enable) ? "enable"
: "";
if(field0){
validate141.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.bot_id) ? "bot_id"
: !(asked0 = kind5)(data.data_1) ? "data_1"
: !(asked0 = kind5)(data.data_2) ? "data_2"
: "";
if(field0){
validate142.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind1)(data.code) ? "code"
: !(asked0 = kind3)(data.is_add) ? "is_add"
: "";
if(field0){
validate143.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind1)(data.folder_id) ? "folder_id"
: "";
if(field0){
validate144.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.title) ? "title"
: !(asked0 = kind5)(data.desc) ? "desc"
: !(asked0 = kind5)(data.jumpUrl) ? "jumpUrl"
: !(asked0 = kind5)(data.musicUrl) ? "musicUrl"
: !(asked0 = kind5)(data.source_icon) ? "source_icon"
: !(asked0 = kind5)(data.tag) ? "tag"
: !(asked0 = kind5)(data.preview) ? "preview"
: !(asked0 = kind5)(data.sourceMsgId) ? "sourceMsgId"
: "";
if(field0){
validate145.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emoji_ids !== undefined){
let data0 = data.emoji_ids;
const _errs0 = errors;
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(kind1(data0[i0]))){
validate146.errors = [{instancePath:instancePath+"/emoji_ids/" + i0,schemaPath:"#/properties/emoji_ids/items/is",params:{is: kind1.is}}];
return false;
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
let asked0;
const field0 = !(asked0 = kind19)(data.emoji_ids) ? "emoji_ids"
: "";
if(field0){
validate146.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate146.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.user_id) ? "user_id"
: !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind20)(data.emoji_id) ? "emoji_id"
: "";
if(field0){
validate147.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
function validate148(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.group_id) ? "group_id"
: !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind20)(data.emoji_id) ? "emoji_id"
: "";
if(field0){
validate148.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.data) ? "data"
: !(asked0 = kind1)(data.command) ? "command"
: !(asked0 = kind3)(data.sign) ? "sign"
: !(asked0 = kind2)(data.type) ? "type"
: "";
if(field0){
validate149.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.content) ? "content"
: "";
if(field0){
validate150.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind1)(data.name) ? "name"
: !(asked0 = kind2)(data.color) ? "color"
: !(asked0 = kind3)(data.independent) ? "independent"
: "";
if(field0){
validate151.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind10)(data.role_id) ? "role_id"
: "";
if(field0){
validate152.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind3)(data.no_cache) ? "no_cache"
: "";
if(field0){
validate153.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind5)(data.next_token) ? "next_token"
: "";
if(field0){
validate154.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
function validate155(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind10)(data.user_id) ? "user_id"
: "";
if(field0){
validate155.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: "";
if(field0){
validate156.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.message_id) ? "message_id"
: !(asked0 = kind3)(data.no_cache) ? "no_cache"
: "";
if(field0){
validate157.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind10)(data.channel_id) ? "channel_id"
: "";
if(field0){
validate158.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind10)(data.channel_id) ? "channel_id"
: !(asked0 = kind9)(data.message) ? "message"
: !(asked0 = kind3)(data.auto_escape) ? "auto_escape"
: "";
if(field0){
validate159.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind23)(data.set) ? "set"
: !(asked0 = kind10)(data.role_id) ? "role_id"
: !(asked0 = kind31)(data.users) ? "users"
: "";
if(field0){
validate160.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind10)(data.guild_id) ? "guild_id"
: !(asked0 = kind10)(data.role_id) ? "role_id"
: !(asked0 = kind1)(data.name) ? "name"
: !(asked0 = kind2)(data.color) ? "color"
: !(asked0 = kind3)(data.indepedent) ? "indepedent"
: "";
if(field0){
validate161.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate162.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.text) ? "text"
: "";
if(field0){
validate162.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate162.errors = vErrors;
return errors === 0;
}
function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate163.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.id) ? "id"
: !(asked0 = kind5)(data.resultId) ? "resultId"
: !(asked0 = kind2)(data.chainCount) ? "chainCount"
: !(asked0 = kind2)(data.sub_type) ? "sub_type"
: !(asked0 = kind33)(data.large) ? "large"
: !(asked0 = kind32)(data.type) ? "type"
: "";
if(field0){
validate163.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}
function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate164.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind35)(data.type) ? "type"
: !(asked0 = kind5)(data.url) ? "url"
: !(asked0 = kind34)(data.cache) ? "cache"
: !(asked0 = kind34)(data.proxy) ? "proxy"
: !(asked0 = kind5)(data.timeout) ? "timeout"
: !(asked0 = kind5)(data.path) ? "path"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind5)(data.thumb) ? "thumb"
: !(asked0 = kind5)(data.file_size) ? "file_size"
: !(asked0 = kind5)(data.summary) ? "summary"
: !(asked0 = kind2)(data.sub_type) ? "sub_type"
: !(asked0 = kind21)(data.subType) ? "subType"
: !(asked0 = kind5)(data.key) ? "key"
: !(asked0 = kind5)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind2)(data.emoji_package_id) ? "emoji_package_id"
: !(asked0 = kind5)(data.filename) ? "filename"
: !(asked0 = kind5)(data.id) ? "id"
: !(asked0 = kind5)(data.c) ? "c"
: "";
if(field0){
validate164.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate164.errors = vErrors;
return errors === 0;
}
function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate165.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind34)(data.magic) ? "magic"
: !(asked0 = kind5)(data.url) ? "url"
: !(asked0 = kind34)(data.cache) ? "cache"
: !(asked0 = kind34)(data.proxy) ? "proxy"
: !(asked0 = kind5)(data.timeout) ? "timeout"
: !(asked0 = kind5)(data.path) ? "path"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind5)(data.thumb) ? "thumb"
: !(asked0 = kind5)(data.file_size) ? "file_size"
: "";
if(field0){
validate165.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate165.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate166.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind5)(data.url) ? "url"
: !(asked0 = kind34)(data.cache) ? "cache"
: !(asked0 = kind34)(data.proxy) ? "proxy"
: !(asked0 = kind5)(data.timeout) ? "timeout"
: !(asked0 = kind5)(data.path) ? "path"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind5)(data.thumb) ? "thumb"
: !(asked0 = kind5)(data.file_size) ? "file_size"
: !(asked0 = kind5)(data.cover) ? "cover"
: "";
if(field0){
validate166.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate166.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate167.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.qq) ? "qq"
: !(asked0 = kind14)(data.name) ? "name"
: "";
if(field0){
validate167.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate167.errors = vErrors;
return errors === 0;
}
function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind36(data))){
validate168.errors = [{instancePath,schemaPath:"#/is",params:{is: kind36.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind21)(data.result) ? "result"
: !(asked0 = kind5)(data.value) ? "value"
: "";
if(field0){
validate168.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate168.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind36(data))){
validate169.errors = [{instancePath,schemaPath:"#/is",params:{is: kind36.is}}];
return false;
}
validate169.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind36(data))){
validate170.errors = [{instancePath,schemaPath:"#/is",params:{is: kind36.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.type) ? "type"
: !(asked0 = kind28)(data.id) ? "id"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind28)(data.qq) ? "qq"
: !(asked0 = kind14)(data.strength) ? "strength"
: "";
if(field0){
validate170.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate170.errors = vErrors;
return errors === 0;
}
function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind36(data))){
validate171.errors = [{instancePath,schemaPath:"#/is",params:{is: kind36.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind34)(data.ignore) ? "ignore"
: "";
if(field0){
validate171.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}
function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate172.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.url) ? "url"
: !(asked0 = kind1)(data.title) ? "title"
: !(asked0 = kind5)(data.content) ? "content"
: !(asked0 = kind5)(data.image) ? "image"
: "";
if(field0){
validate172.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate172.errors = vErrors;
return errors === 0;
}
function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate173.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind37)(data.type) ? "type"
: !(asked0 = kind1)(data.id) ? "id"
: "";
if(field0){
validate173.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate173.errors = vErrors;
return errors === 0;
}
function validate174(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate174.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.lat) ? "lat"
: !(asked0 = kind1)(data.lon) ? "lon"
: !(asked0 = kind5)(data.title) ? "title"
: !(asked0 = kind5)(data.content) ? "content"
: "";
if(field0){
validate174.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate174.errors = vErrors;
return errors === 0;
}
function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate175.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind38)(data.type) ? "type"
: !(asked0 = kind5)(data.id) ? "id"
: !(asked0 = kind5)(data.subtype) ? "subtype"
: !(asked0 = kind5)(data.url) ? "url"
: !(asked0 = kind5)(data.content) ? "content"
: !(asked0 = kind5)(data.image) ? "image"
: !(asked0 = kind5)(data.audio) ? "audio"
: !(asked0 = kind5)(data.title) ? "title"
: !(asked0 = kind5)(data.voice) ? "voice"
: !(asked0 = kind5)(data.appid) ? "appid"
: !(asked0 = kind5)(data.sign) ? "sign"
: !(asked0 = kind5)(data.package_name) ? "package_name"
: "";
if(field0){
validate175.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate175.errors = vErrors;
return errors === 0;
}
function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate176.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.id) ? "id"
: !(asked0 = kind21)(data.seq) ? "seq"
: !(asked0 = kind5)(data.qq) ? "qq"
: !(asked0 = kind5)(data.user_id) ? "user_id"
: !(asked0 = kind5)(data.time) ? "time"
: !(asked0 = kind5)(data.text) ? "text"
: "";
if(field0){
validate176.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate176.errors = vErrors;
return errors === 0;
}
function validate177(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate177.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.id) ? "id"
: "";
if(field0){
validate177.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate177.errors = vErrors;
return errors === 0;
}
function validate178(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind36(data))){
validate178.errors = [{instancePath,schemaPath:"#/is",params:{is: kind36.is}}];
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
if(!(kind0(data1))){
validate178.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/is",params:{is: kind0.is}}];
return false;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked0;
const field0 = !(asked0 = kind1)(data1.text) ? "text"
: "";
if(field0){
validate178.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind5)(data.id) ? "id"
: !(asked1 = kind28)(data.user_id) ? "user_id"
: !(asked1 = kind5)(data.nickname) ? "nickname"
: !(asked1 = kind28)(data.uin) ? "uin"
: !(asked1 = kind5)(data.name) ? "name"
: !(asked1 = kind12)(data.content) ? "content"
: !(asked1 = kind5)(data.source) ? "source"
: !(asked1 = kind5)(data.summary) ? "summary"
: !(asked1 = kind5)(data.prompt) ? "prompt"
: !(asked1 = kind21)(data.time) ? "time"
: !(asked1 = kind21)(data.seq) ? "seq"
: !(asked1 = kind39)(data.message_style) ? "message_style"
: !(asked1 = kind6)(data.news) ? "news"
: "";
if(field1){
validate178.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
}
validate178.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate179.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.data) ? "data"
: !(asked0 = kind2)(data.service_id) ? "service_id"
: !(asked0 = kind5)(data.resid) ? "resid"
: "";
if(field0){
validate179.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate179.errors = vErrors;
return errors === 0;
}
function validate180(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate180.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.data) ? "data"
: !(asked0 = kind39)(data.config) ? "config"
: !(asked0 = kind5)(data.resid) ? "resid"
: "";
if(field0){
validate180.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate180.errors = vErrors;
return errors === 0;
}
function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind36(data))){
validate181.errors = [{instancePath,schemaPath:"#/is",params:{is: kind36.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind5)(data.file) ? "file"
: !(asked0 = kind5)(data.path) ? "path"
: !(asked0 = kind5)(data.url) ? "url"
: !(asked0 = kind5)(data.name) ? "name"
: !(asked0 = kind5)(data.thumb) ? "thumb"
: !(asked0 = kind5)(data.file_id) ? "file_id"
: !(asked0 = kind5)(data.file_size) ? "file_size"
: !(asked0 = kind5)(data.file_name) ? "file_name"
: !(asked0 = kind5)(data.file_hash) ? "file_hash"
: !(asked0 = kind5)(data.size) ? "size"
: !(asked0 = kind5)(data.busid) ? "busid"
: "";
if(field0){
validate181.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate181.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate182.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind20)(data.emoji_package_id) ? "emoji_package_id"
: !(asked0 = kind1)(data.emoji_id) ? "emoji_id"
: !(asked0 = kind1)(data.key) ? "key"
: !(asked0 = kind14)(data.summary) ? "summary"
: !(asked0 = kind14)(data.url) ? "url"
: "";
if(field0){
validate182.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate182.errors = vErrors;
return errors === 0;
}
function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate183.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.content) ? "content"
: "";
if(field0){
validate183.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate183.errors = vErrors;
return errors === 0;
}
function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind36(data))){
validate184.errors = [{instancePath,schemaPath:"#/is",params:{is: kind36.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind6)(data.rows) ? "rows"
: "";
if(field0){
validate184.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate184.errors = vErrors;
return errors === 0;
}
function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate185.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.fileSetId) ? "fileSetId"
: "";
if(field0){
validate185.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate185.errors = vErrors;
return errors === 0;
}
function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate186.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.title) ? "title"
: !(asked0 = kind1)(data.file_set_id) ? "file_set_id"
: !(asked0 = kind20)(data.scene_type) ? "scene_type"
: "";
if(field0){
validate186.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate186.errors = vErrors;
return errors === 0;
}
function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate187.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.msgId) ? "msgId"
: !(asked0 = kind1)(data.elementId) ? "elementId"
: !(asked0 = kind1)(data.fileName) ? "fileName"
: !(asked0 = kind1)(data.fileSize) ? "fileSize"
: !(asked0 = kind23)(data.isDir) ? "isDir"
: "";
if(field0){
validate187.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate187.errors = vErrors;
return errors === 0;
}
function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate188.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.data) ? "data"
: "";
if(field0){
validate188.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate188.errors = vErrors;
return errors === 0;
}
function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate189.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.title) ? "title"
: "";
if(field0){
validate189.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate189.errors = vErrors;
return errors === 0;
}
function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate190.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.file) ? "file"
: !(asked0 = kind5)(data.minwidth) ? "minwidth"
: !(asked0 = kind5)(data.minheight) ? "minheight"
: !(asked0 = kind5)(data.maxwidth) ? "maxwidth"
: !(asked0 = kind5)(data.maxheight) ? "maxheight"
: !(asked0 = kind5)(data.source) ? "source"
: !(asked0 = kind5)(data.icon) ? "icon"
: !(asked0 = kind5)(data.brief) ? "brief"
: "";
if(field0){
validate190.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate190.errors = vErrors;
return errors === 0;
}
function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate191.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.guild_id) ? "guild_id"
: !(asked0 = kind1)(data.channel_id) ? "channel_id"
: !(asked0 = kind1)(data.display_text) ? "display_text"
: "";
if(field0){
validate191.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate191.errors = vErrors;
return errors === 0;
}
function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind0(data))){
validate192.errors = [{instancePath,schemaPath:"#/is",params:{is: kind0.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind1)(data.url) ? "url"
: !(asked0 = kind1)(data.display_text) ? "display_text"
: "";
if(field0){
validate192.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate192.errors = vErrors;
return errors === 0;
}

function segment(type) {
switch (type) {
case "text": return validate162
case "face": return validate163
case "image": return validate164
case "record": return validate165
case "video": return validate166
case "at": return validate167
case "rps": return validate168
case "dice": return validate168
case "shake": return validate169
case "poke": return validate170
case "anonymous": return validate171
case "share": return validate172
case "contact": return validate173
case "location": return validate174
case "music": return validate175
case "reply": return validate176
case "forward": return validate177
case "node": return validate178
case "xml": return validate179
case "json": return validate180
case "file": return validate181
case "mface": return validate182
case "markdown": return validate183
case "keyboard": return validate184
case "flashtransfer": return validate185
case "flash_file": return validate186
case "onlinefile": return validate187
case "miniapp": return validate188
case "longmsg": return validate177
case "redbag": return validate189
case "tts": return validate162
case "cardimage": return validate190
case "channel_quote": return validate191
case "url_quote": return validate192
}
}

export const validate: CallValidator = callValidator({ version: 'v11', actions: new Map([
  ["send_private_msg", { names: ["user_id","message","auto_escape","message_type","group_id","source","news","summary","prompt","timeout","message_style"], check: validate10 }],
  ["send_group_msg", { names: ["group_id","message","auto_escape","message_type","user_id","source","news","summary","prompt","timeout","message_style"], check: validate11 }],
  ["send_msg", { names: ["message_type","user_id","group_id","message","auto_escape","source","news","summary","prompt","timeout","message_style"], check: validate12, needs: [["user_id","message_type","private"],["group_id","message_type","group"]] }],
  ["delete_msg", { names: ["message_id"], check: validate13 }],
  ["get_msg", { names: ["message_id"], check: validate13 }],
  ["get_forward_msg", { names: ["id","message_id"], check: validate14 }],
  ["send_like", { names: ["user_id","times"], check: validate15 }],
  ["set_group_kick", { names: ["group_id","user_id","reject_add_request","message"], check: validate16 }],
  ["set_group_ban", { names: ["group_id","user_id","duration"], check: validate17 }],
  ["set_group_anonymous_ban", { names: ["group_id","anonymous","anonymous_flag","flag","duration"], check: validate18 }],
  ["set_group_whole_ban", { names: ["group_id","enable"], check: validate19 }],
  ["set_group_admin", { names: ["group_id","user_id","enable"], check: validate20 }],
  ["set_group_anonymous", { names: ["group_id","enable"], check: validate19 }],
  ["set_group_card", { names: ["group_id","user_id","card"], check: validate21 }],
  ["set_group_name", { names: ["group_id","group_name"], check: validate22 }],
  ["set_group_leave", { names: ["group_id","is_dismiss"], check: validate23 }],
  ["set_group_special_title", { names: ["group_id","user_id","special_title","duration"], check: validate24 }],
  ["set_friend_add_request", { names: ["flag","approve","remark","reason"], check: validate25 }],
  ["set_group_add_request", { names: ["flag","sub_type","type","approve","reason","count"], check: validate26 }],
  ["get_login_info", { names: [], check: validate27 }],
  ["get_stranger_info", { names: ["user_id","no_cache"], check: validate28 }],
  ["get_friend_list", { names: ["no_cache"], check: validate29 }],
  ["get_group_info", { names: ["group_id","no_cache"], check: validate30 }],
  ["get_group_list", { names: ["no_cache"], check: validate29 }],
  ["get_group_member_info", { names: ["group_id","user_id","no_cache"], check: validate31 }],
  ["get_group_member_list", { names: ["group_id","no_cache"], check: validate30 }],
  ["get_group_honor_info", { names: ["group_id","type"], check: validate32 }],
  ["get_cookies", { names: ["domain"], check: validate33 }],
  ["get_csrf_token", { names: [], check: validate27 }],
  ["get_credentials", { names: ["domain"], check: validate33 }],
  ["get_record", { names: ["file","out_format","file_id"], check: validate34 }],
  ["get_image", { names: ["file","file_id","download"], check: validate35 }],
  ["can_send_image", { names: [], check: validate27 }],
  ["can_send_record", { names: [], check: validate27 }],
  ["get_status", { names: [], check: validate27 }],
  ["get_version_info", { names: [], check: validate27 }],
  ["set_restart", { names: ["delay"], check: validate36 }],
  ["clean_cache", { names: [], check: validate27 }],
  [".handle_quick_operation", { names: ["context","operation"], check: validate37 }],
  ["clean_stream_temp_file", { names: [], check: validate27 }],
  ["download_file_stream", { names: ["file","file_id","chunk_size"], check: validate38 }],
  ["download_file_record_stream", { names: ["file","file_id","chunk_size","out_format"], check: validate39 }],
  ["download_file_image_stream", { names: ["file","file_id","chunk_size"], check: validate38 }],
  ["test_download_stream", { names: ["error"], check: validate40 }],
  ["upload_file_stream", { names: ["stream_id","chunk_data","chunk_index","total_chunks","file_size","expected_sha256","is_complete","filename","reset","verify_only","file_retention"], check: validate41 }],
  ["del_group_album_media", { names: ["group_id","album_id","lloc"], check: validate42 }],
  ["set_group_album_media_like", { names: ["group_id","album_id","batch_id","lloc"], check: validate43 }],
  ["cancel_group_album_media_like", { names: ["group_id","album_id","batch_id","lloc"], check: validate43 }],
  ["do_group_album_comment", { names: ["group_id","album_id","lloc","content"], check: validate44 }],
  ["get_group_album_media_list", { names: ["group_id","album_id","attach_info"], check: validate45 }],
  ["get_qun_album_list", { names: ["group_id","attach_info"], check: validate46 }],
  ["upload_image_to_qun_album", { names: ["group_id","album_id","album_name","file"], check: validate47 }],
  ["set_group_todo", { names: ["group_id","message_id","message_seq"], check: validate48 }],
  ["complete_group_todo", { names: ["group_id","message_id","message_seq"], check: validate48 }],
  ["cancel_group_todo", { names: ["group_id","message_id","message_seq"], check: validate48 }],
  ["get_group_detail_info", { names: ["group_id"], check: validate49 }],
  ["set_group_kick_members", { names: ["group_id","user_id","reject_add_request"], check: validate50 }],
  ["set_group_add_option", { names: ["group_id","add_type","group_question","group_answer"], check: validate51 }],
  ["set_group_robot_add_option", { names: ["group_id","robot_member_switch","robot_member_examine"], check: validate52 }],
  ["set_group_search", { names: ["group_id","no_code_finger_open","no_finger_open"], check: validate53 }],
  ["set_doubt_friends_add_request", { names: ["flag","approve"], check: validate54 }],
  ["get_doubt_friends_add_request", { names: ["count"], check: validate55 }],
  ["set_friend_remark", { names: ["user_id","remark"], check: validate56 }],
  ["get_rkey", { names: [], check: validate27 }],
  ["get_rkey_server", { names: [], check: validate27 }],
  ["set_group_remark", { names: ["group_id","remark"], check: validate57 }],
  ["get_group_info_ex", { names: ["group_id"], check: validate49 }],
  ["fetch_emoji_like", { names: ["message_id","emojiId","emojiType","count","cookie","emoji_id"], check: validate58 }],
  ["get_emoji_likes", { names: ["group_id","message_id","emoji_id","emoji_type","count"], check: validate59 }],
  ["fetch_ptt_text", { names: ["message_id"], check: validate13 }],
  ["get_file", { names: ["file","file_id","download"], check: validate35 }],
  ["set_qq_profile", { names: ["nickname","personal_note","sex","company","email","college"], check: validate60 }],
  ["ArkShareGroup", { names: ["group_id"], check: validate49 }],
  ["ArkSharePeer", { names: ["user_id","group_id","phone_number"], check: validate61 }],
  ["send_group_ark_share", { names: ["group_id"], check: validate49 }],
  ["send_ark_share", { names: ["user_id","group_id","phone_number"], check: validate61 }],
  ["create_collection", { names: ["rawData","brief"], check: validate62 }],
  ["set_self_longnick", { names: ["longNick"], check: validate63 }],
  ["forward_friend_single_msg", { names: ["message_id","group_id","user_id"], check: validate64 }],
  ["forward_group_single_msg", { names: ["message_id","group_id","user_id"], check: validate64 }],
  ["mark_group_msg_as_read", { names: ["user_id","group_id","message_id"], check: validate65 }],
  ["mark_private_msg_as_read", { names: ["user_id","group_id","message_id"], check: validate65 }],
  ["set_qq_avatar", { names: ["file"], check: validate66 }],
  ["translate_en2zh", { names: ["words"], check: validate67 }],
  ["get_group_root_files", { names: ["group_id","file_count","folder_id"], check: validate68 }],
  ["set_group_sign", { names: ["group_id"], check: validate49 }],
  ["send_group_sign", { names: ["group_id"], check: validate49 }],
  ["get_clientkey", { names: [], check: validate27 }],
  ["move_group_file", { names: ["group_id","file_id","current_parent_directory","target_parent_directory","parent_directory","target_directory"], check: validate69 }],
  ["rename_group_file", { names: ["group_id","file_id","current_parent_directory","new_name"], check: validate70 }],
  ["trans_group_file", { names: ["group_id","file_id"], check: validate71 }],
  ["get_group_signed_list", { names: ["group_id"], check: validate49 }],
  ["send_qzone_msg", { names: ["content","images","ugc_right","target_uins"], check: validate72 }],
  ["delete_qzone_msg", { names: ["tid"], check: validate73 }],
  ["set_group_member_invite_policy", { names: ["group_id","policy"], check: validate74 }],
  ["set_group_member_permissions", { names: ["group_id","allow_member_upload_album","allow_member_temporary_session","allow_member_create_group"], check: validate75 }],
  ["set_group_new_member_history_visibility", { names: ["group_id","visible"], check: validate76 }],
  ["set_msg_emoji_like", { names: ["message_id","emoji_id","set"], check: validate77 }],
  ["set_online_status", { names: ["status","ext_status","battery_status"], check: validate78 }],
  ["get_robot_uin_range", { names: [], check: validate27 }],
  ["get_friends_with_category", { names: [], check: validate27 }],
  ["delete_friend", { names: ["friend_id","user_id","temp_block","temp_both_del","block","id"], check: validate79 }],
  ["check_url_safely", { names: ["url"], check: validate80 }],
  ["get_online_clients", { names: ["no_cache"], check: validate29 }],
  ["ocr_image", { names: ["image"], check: validate81 }],
  [".ocr_image", { names: ["image"], check: validate81 }],
  ["_send_group_notice", { names: ["group_id","content","image","pinned","type","confirm_required","is_show_edit_card","tip_window_type","tip_window","send_new_member"], check: validate82 }],
  ["_get_group_notice", { names: ["group_id"], check: validate49 }],
  ["get_essence_msg_list", { names: ["group_id"], check: validate49 }],
  ["get_group_at_all_remain", { names: ["group_id"], check: validate49 }],
  ["send_forward_msg", { names: ["message_type","user_id","group_id","message","auto_escape","source","news","summary","prompt","timeout","messages"], check: validate83 }],
  ["send_group_forward_msg", { names: ["message_type","user_id","group_id","message","auto_escape","source","news","summary","prompt","timeout","messages"], check: validate84 }],
  ["send_private_forward_msg", { names: ["message_type","user_id","group_id","message","auto_escape","source","news","summary","prompt","timeout","messages"], check: validate84 }],
  ["download_file", { names: ["url","base64","name","headers","thread_count"], check: validate85 }],
  ["get_guild_list", { names: [], check: validate27 }],
  ["mark_msg_as_read", { names: ["user_id","group_id","message_id"], check: validate65 }],
  ["upload_group_file", { names: ["group_id","file","name","folder","folder_id","upload_file"], check: validate86 }],
  ["get_group_msg_history", { names: ["group_id","message_seq","count","reverse_order","disable_get_url","parse_mult_msg","quick_reply","reverseOrder","message_id"], check: validate87 }],
  ["get_friend_msg_history", { names: ["user_id","message_seq","count","reverse_order","disable_get_url","parse_mult_msg","quick_reply","reverseOrder","message_id"], check: validate88 }],
  ["get_group_ignored_notifies", { names: [], check: validate27 }],
  ["delete_essence_msg", { names: ["message_id","msg_seq","msg_random","group_id"], check: validate89 }],
  ["set_essence_msg", { names: ["message_id"], check: validate13 }],
  ["get_recent_contact", { names: ["count"], check: validate55 }],
  ["_mark_all_as_read", { names: [], check: validate27 }],
  ["get_profile_like", { names: ["user_id","start","count"], check: validate90 }],
  ["set_group_portrait", { names: ["file","group_id","cache"], check: validate91 }],
  ["fetch_custom_face", { names: ["count"], check: validate55 }],
  ["fetch_custom_face_detail", { names: ["count"], check: validate55 }],
  ["add_custom_face", { names: ["file","emoji_id","package_id","file_name","file_size","md5","is_mark_face","is_origin"], check: validate92 }],
  ["delete_custom_face", { names: ["res_id","id","ids","md5"], check: validate93 }],
  ["set_custom_face_desc", { names: ["emoji_id","res_id","md5","desc"], check: validate94 }],
  ["upload_private_file", { names: ["user_id","file","name","upload_file"], check: validate95 }],
  ["get_guild_service_profile", { names: [], check: validate27 }],
  ["_get_model_show", { names: ["model"], check: validate96 }],
  ["_set_model_show", { names: ["model","model_show"], check: validate97 }],
  ["set_input_status", { names: ["user_id","event_type"], check: validate98 }],
  ["_del_group_notice", { names: ["group_id","notice_id"], check: validate99 }],
  ["delete_group_file", { names: ["group_id","file_id","busid","bus_id"], check: validate100 }],
  ["create_group_file_folder", { names: ["group_id","folder_name","name","parent_id"], check: validate101 }],
  ["delete_group_folder", { names: ["group_id","folder_id","folder"], check: validate102 }],
  ["get_group_file_system_info", { names: ["group_id"], check: validate49 }],
  ["get_group_files_by_folder", { names: ["group_id","folder_id","folder","file_count"], check: validate103 }],
  ["nc_get_packet_status", { names: [], check: validate27 }],
  ["group_poke", { names: ["group_id","user_id","target_id"], check: validate104 }],
  ["friend_poke", { names: ["group_id","user_id","target_id"], check: validate104 }],
  ["nc_get_user_status", { names: ["user_id"], check: validate105 }],
  ["nc_get_rkey", { names: [], check: validate27 }],
  ["set_diy_online_status", { names: ["face_id","face_type","wording"], check: validate106 }],
  ["get_group_shut_list", { names: ["group_id"], check: validate49 }],
  ["get_group_file_url", { names: ["group_id","file_id","busid","bus_id"], check: validate107 }],
  ["get_mini_app_ark", { names: ["type","title","desc","picUrl","jumpUrl","webUrl","rawArkData"], check: validate108 }],
  ["get_ai_record", { names: ["character","group_id","text","chat_type"], check: validate109 }],
  ["send_group_ai_record", { names: ["character","group_id","text","chat_type"], check: validate110 }],
  ["get_ai_characters", { names: ["group_id","chat_type"], check: validate111 }],
  ["send_packet", { names: ["cmd","data","rsp"], check: validate112 }],
  ["send_poke", { names: ["group_id","user_id","target_id"], check: validate104 }],
  ["get_group_system_msg", { names: ["count"], check: validate55 }],
  ["bot_exit", { names: [], check: validate27 }],
  ["click_inline_keyboard_button", { names: ["group_id","bot_appid","button_id","callback_data","msg_seq"], check: validate113 }],
  ["get_private_file_url", { names: ["file_id","user_id","file_hash"], check: validate114 }],
  ["get_unidirectional_friend_list", { names: [], check: validate27 }],
  ["get_group_ignore_add_request", { names: [], check: validate27 }],
  ["get_collection_list", { names: ["category","count"], check: validate115 }],
  ["create_flash_task", { names: ["files","name","thumb_path"], check: validate116 }],
  ["get_flash_file_list", { names: ["fileset_id"], check: validate117 }],
  ["get_flash_file_url", { names: ["fileset_id","file_name","file_index"], check: validate118 }],
  ["send_flash_msg", { names: ["fileset_id","user_id","group_id"], check: validate119 }],
  ["get_share_link", { names: ["fileset_id"], check: validate117 }],
  ["get_fileset_info", { names: ["fileset_id"], check: validate117 }],
  ["get_online_file_msg", { names: ["user_id"], check: validate105 }],
  ["send_online_file", { names: ["user_id","file_path","file_name"], check: validate120 }],
  ["send_online_folder", { names: ["user_id","folder_path","folder_name"], check: validate121 }],
  ["receive_online_file", { names: ["user_id","msg_id","element_id"], check: validate122 }],
  ["refuse_online_file", { names: ["user_id","msg_id","element_id"], check: validate122 }],
  ["cancel_online_file", { names: ["user_id","msg_id"], check: validate123 }],
  ["download_fileset", { names: ["fileset_id"], check: validate117 }],
  ["get_fileset_id", { names: ["share_code"], check: validate124 }],
  ["scan_qrcode", { names: ["file"], check: validate66 }],
  ["create_group_album", { names: ["group_id","name","desc"], check: validate125 }],
  ["delete_group_album", { names: ["group_id","album_id"], check: validate126 }],
  ["get_group_album_list", { names: ["group_id"], check: validate49 }],
  ["upload_group_album", { names: ["group_id","album_id","files"], check: validate127 }],
  ["set_group_file_forever", { names: ["group_id","file_id"], check: validate71 }],
  ["batch_delete_group_member", { names: ["group_id","user_ids"], check: validate128 }],
  ["get_flash_file_info", { names: ["share_link","file_set_id"], check: validate129 }],
  ["download_flash_file", { names: ["share_link","file_set_id"], check: validate129 }],
  ["get_flash_file_download_urls", { names: ["share_link","file_set_id"], check: validate129 }],
  ["upload_flash_file", { names: ["title","paths"], check: validate130 }],
  ["reshare_flash_file", { names: ["share_link","file_set_id"], check: validate129 }],
  ["send_pb", { names: ["cmd","hex"], check: validate131 }],
  ["voice_msg_to_text", { names: ["message_id"], check: validate13 }],
  ["llonebot_debug", { names: ["apiClass","method","args"], check: validate132 }],
  ["get_config", { names: [], check: validate27 }],
  ["set_config", { names: ["milky","satori","ob11","webui","onlyLocalhost","enableLocalFile2Url","log","autoDeleteFile","autoDeleteFileSecond","ffmpeg","musicSignUrl","msgCacheExpire"], check: validate133 }],
  ["get_qq_avatar", { names: ["user_id","group_id"], check: validate134 }],
  ["get_event", { names: ["key","timeout"], check: validate135 }],
  ["get_profile_like_me", { names: ["start","count"], check: validate136 }],
  ["unset_msg_emoji_like", { names: ["message_id","emoji_id","set"], check: validate77 }],
  ["set_friend_category", { names: ["user_id","category_id"], check: validate137 }],
  ["set_group_msg_mask", { names: ["group_id","mask"], check: validate138 }],
  ["rename_group_file_folder", { names: ["group_id","folder_id","new_folder_name"], check: validate139 }],
  ["get_recommend_face", { names: ["word"], check: validate140 }],
  ["_delete_group_notice", { names: ["group_id","notice_id"], check: validate99 }],
  ["get_profile_like_count", { names: ["user_id"], check: validate105 }],
  ["set_group_bot_status", { names: ["group_id","bot_id","enable"], check: validate141 }],
  ["send_group_bot_callback", { names: ["group_id","bot_id","data_1","data_2"], check: validate142 }],
  ["set_group_reaction", { names: ["group_id","message_id","code","is_add"], check: validate143 }],
  ["delete_group_file_folder", { names: ["group_id","folder_id"], check: validate144 }],
  ["get_music_ark", { names: ["title","desc","jumpUrl","musicUrl","source_icon","tag","preview","sourceMsgId"], check: validate145 }],
  ["upload_image", { names: ["file"], check: validate66 }],
  ["fetch_mface_key", { names: ["emoji_ids"], check: validate146 }],
  [".join_friend_emoji_chain", { names: ["user_id","message_id","emoji_id"], check: validate147 }],
  [".join_group_emoji_chain", { names: ["group_id","message_id","emoji_id"], check: validate148 }],
  [".send_packet", { names: ["data","command","sign","type"], check: validate149 }],
  ["get_group_requests", { names: [], check: validate27 }],
  [".get_word_slices", { names: ["content"], check: validate150 }],
  ["create_guild_role", { names: ["guild_id","name","color","independent","initial_users"], check: validate151 }],
  ["delete_guild_role", { names: ["guild_id","role_id"], check: validate152 }],
  ["delete_unidirectional_friend", { names: ["user_id"], check: validate105 }],
  ["get_guild_channel_list", { names: ["guild_id","no_cache"], check: validate153 }],
  ["get_guild_member_list", { names: ["guild_id","next_token"], check: validate154 }],
  ["get_guild_member_profile", { names: ["guild_id","user_id"], check: validate155 }],
  ["get_guild_meta_by_guest", { names: ["guild_id"], check: validate156 }],
  ["get_guild_msg", { names: ["message_id","no_cache"], check: validate157 }],
  ["get_guild_roles", { names: ["guild_id"], check: validate156 }],
  ["get_supported_actions", { names: [], check: validate27 }],
  ["get_topic_channel_feeds", { names: ["guild_id","channel_id"], check: validate158 }],
  ["qidian_get_account_info", { names: [], check: validate27 }],
  ["reload_event_filter", { names: ["file"], check: validate66 }],
  ["send_guild_channel_msg", { names: ["guild_id","channel_id","message","auto_escape"], check: validate159 }],
  ["set_guild_member_role", { names: ["guild_id","set","role_id","users"], check: validate160 }],
  ["update_guild_role", { names: ["guild_id","role_id","name","color","indepedent"], check: validate161 }],
]), segment, types: ["text","face","image","record","video","at","rps","dice","shake","poke","anonymous","share","contact","location","music","reply","forward","node","xml","json","file","mface","markdown","keyboard","flashtransfer","flash_file","onlinefile","miniapp","longmsg","redbag","tts","cardimage","channel_quote","url_quote"] })
