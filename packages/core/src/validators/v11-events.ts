// Generated from spec/tables/v11.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type EventValidator, eventValidator } from '../validation/event-validator.js'
import { isId } from '../validation/is-id.js'

export type { Difference } from '../validation/difference.js'
export type { EventValidator }

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.raw_message === undefined) && (missing0 = "raw_message"))) || ((data.font === undefined) && (missing0 = "font"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.sender === undefined) && (missing0 = "sender"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs1 = errors;
if(!(data0 === null || (typeof data0 == "object" && data0 !== null && !Array.isArray(data0)))){
validate10.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let field0;
let is0;
if((data0.bubble_id !== undefined && !(Number.isFinite(data0.bubble_id)) && (is0 = "number", field0 = "bubble_id"))
|| (data0.pendant_id !== undefined && !(Number.isFinite(data0.pendant_id)) && (is0 = "number", field0 = "pendant_id"))
|| (data0.font_id !== undefined && !(Number.isFinite(data0.font_id)) && (is0 = "number", field0 = "font_id"))
|| (data0.font_effect_id !== undefined && !(Number.isFinite(data0.font_effect_id)) && (is0 = "number", field0 = "font_effect_id"))
|| (data0.is_cs_font_effect_enabled !== undefined && !(typeof data0.is_cs_font_effect_enabled == "boolean") && (is0 = "boolean", field0 = "is_cs_font_effect_enabled"))
|| (data0.bubble_diy_text_id !== undefined && !(Number.isFinite(data0.bubble_diy_text_id)) && (is0 = "number", field0 = "bubble_diy_text_id"))){
validate10.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data1 = data.sender;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let field1;
let is1;
if((data1.user_id !== undefined && !(isId(data1.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))
|| (data1.nickname !== undefined && !(typeof data1.nickname == "string") && (is1 = "string", field1 = "nickname"))
|| (data1.sex !== undefined && !(typeof data1.sex == "string") && (is1 = "string", field1 = "sex"))
|| (data1.age !== undefined && !(Number.isInteger(data1.age)) && (is1 = "integer", field1 = "age"))
|| (data1.card !== undefined && !(typeof data1.card == "string") && (is1 = "string", field1 = "card"))
|| (data1.role !== undefined && !(typeof data1.role == "string") && (is1 = "string", field1 = "role"))
|| (data1.group_id !== undefined && !(isId(data1.group_id)) && (is1 = "integer or string of digits", field1 = "group_id"))){
validate10.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field2;
let is2;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is2 = "integer", field2 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is2 = "integer or string of digits", field2 = "self_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is2 = "integer or string of digits", field2 = "message_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || Array.isArray(data.message)) && (is2 = "string or array", field2 = "message"))
|| (data.raw_message !== undefined && !(typeof data.raw_message == "string") && (is2 = "string", field2 = "raw_message"))
|| (data.font !== undefined && !(Number.isInteger(data.font)) && (is2 = "integer", field2 = "font"))
|| (data.message_seq !== undefined && !(isId(data.message_seq)) && (is2 = "integer or string of digits", field2 = "message_seq"))
|| (data.real_id !== undefined && !(isId(data.real_id)) && (is2 = "integer or string of digits", field2 = "real_id"))
|| (data.real_seq !== undefined && !(typeof data.real_seq == "string") && (is2 = "string", field2 = "real_seq"))
|| (data.message_format !== undefined && !(data.message_format === "array" || data.message_format === "string") && (is2 = "'array' or 'string'", field2 = "message_format"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is2 = "integer or string of digits", field2 = "target_id"))
|| (data.raw_pb !== undefined && !(typeof data.raw_pb == "string") && (is2 = "string", field2 = "raw_pb"))
|| (data.sub_type !== undefined && !(data.sub_type === "friend" || data.sub_type === "group" || data.sub_type === "other") && (is2 = "'friend' or 'group' or 'other'", field2 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is2 = "integer or string of digits", field2 = "group_id"))
|| (data.temp_source !== undefined && !(Number.isFinite(data.temp_source)) && (is2 = "number", field2 = "temp_source"))){
validate10.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.raw_message === undefined) && (missing0 = "raw_message"))) || ((data.font === undefined) && (missing0 = "font"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.sender === undefined) && (missing0 = "sender"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs1 = errors;
if(!(data0 === null || (typeof data0 == "object" && data0 !== null && !Array.isArray(data0)))){
validate11.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let field0;
let is0;
if((data0.bubble_id !== undefined && !(Number.isFinite(data0.bubble_id)) && (is0 = "number", field0 = "bubble_id"))
|| (data0.pendant_id !== undefined && !(Number.isFinite(data0.pendant_id)) && (is0 = "number", field0 = "pendant_id"))
|| (data0.font_id !== undefined && !(Number.isFinite(data0.font_id)) && (is0 = "number", field0 = "font_id"))
|| (data0.font_effect_id !== undefined && !(Number.isFinite(data0.font_effect_id)) && (is0 = "number", field0 = "font_effect_id"))
|| (data0.is_cs_font_effect_enabled !== undefined && !(typeof data0.is_cs_font_effect_enabled == "boolean") && (is0 = "boolean", field0 = "is_cs_font_effect_enabled"))
|| (data0.bubble_diy_text_id !== undefined && !(Number.isFinite(data0.bubble_diy_text_id)) && (is0 = "number", field0 = "bubble_diy_text_id"))){
validate11.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonymous !== undefined){
let data1 = data.anonymous;
const _errs2 = errors;
if(!(data1 === null || (typeof data1 == "object" && data1 !== null && !Array.isArray(data1)))){
validate11.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.flag === undefined) && (missing1 = "flag"))){
validate11.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field1;
let is1;
if((data1.id !== undefined && !(isId(data1.id)) && (is1 = "integer or string of digits", field1 = "id"))
|| (data1.name !== undefined && !(typeof data1.name == "string") && (is1 = "string", field1 = "name"))
|| (data1.flag !== undefined && !(typeof data1.flag == "string") && (is1 = "string", field1 = "flag"))){
validate11.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data2 = data.sender;
const _errs3 = errors;
if(errors === _errs3){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let field2;
let is2;
if((data2.user_id !== undefined && !(isId(data2.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))
|| (data2.nickname !== undefined && !(typeof data2.nickname == "string") && (is2 = "string", field2 = "nickname"))
|| (data2.card !== undefined && !(typeof data2.card == "string") && (is2 = "string", field2 = "card"))
|| (data2.sex !== undefined && !(typeof data2.sex == "string") && (is2 = "string", field2 = "sex"))
|| (data2.age !== undefined && !(Number.isInteger(data2.age)) && (is2 = "integer", field2 = "age"))
|| (data2.area !== undefined && !(typeof data2.area == "string") && (is2 = "string", field2 = "area"))
|| (data2.level !== undefined && !(typeof data2.level == "string") && (is2 = "string", field2 = "level"))
|| (data2.role !== undefined && !(typeof data2.role == "string") && (is2 = "string", field2 = "role"))
|| (data2.title !== undefined && !(typeof data2.title == "string") && (is2 = "string", field2 = "title"))){
validate11.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field3;
let is3;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is3 = "integer", field3 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is3 = "integer or string of digits", field3 = "self_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is3 = "integer or string of digits", field3 = "message_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is3 = "integer or string of digits", field3 = "user_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || Array.isArray(data.message)) && (is3 = "string or array", field3 = "message"))
|| (data.raw_message !== undefined && !(typeof data.raw_message == "string") && (is3 = "string", field3 = "raw_message"))
|| (data.font !== undefined && !(Number.isInteger(data.font)) && (is3 = "integer", field3 = "font"))
|| (data.message_seq !== undefined && !(isId(data.message_seq)) && (is3 = "integer or string of digits", field3 = "message_seq"))
|| (data.real_id !== undefined && !(isId(data.real_id)) && (is3 = "integer or string of digits", field3 = "real_id"))
|| (data.real_seq !== undefined && !(typeof data.real_seq == "string") && (is3 = "string", field3 = "real_seq"))
|| (data.message_format !== undefined && !(data.message_format === "array" || data.message_format === "string") && (is3 = "'array' or 'string'", field3 = "message_format"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is3 = "integer or string of digits", field3 = "target_id"))
|| (data.raw_pb !== undefined && !(typeof data.raw_pb == "string") && (is3 = "string", field3 = "raw_pb"))
|| (data.sub_type !== undefined && !(data.sub_type === "normal" || data.sub_type === "anonymous" || data.sub_type === "notice") && (is3 = "'normal' or 'anonymous' or 'notice'", field3 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is3 = "integer or string of digits", field3 = "group_id"))
|| (data.group_name !== undefined && !(typeof data.group_name == "string") && (is3 = "string", field3 = "group_name"))){
validate11.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field3, is: is3}}];
return false;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.self_tiny_id === undefined) && (missing0 = "self_tiny_id"))) || ((data.sender === undefined) && (missing0 = "sender"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.sender !== undefined){
let data0 = data.sender;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let field0;
let is0;
if((data0.user_id !== undefined && !(isId(data0.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data0.tiny_id !== undefined && !(typeof data0.tiny_id == "string") && (is0 = "string", field0 = "tiny_id"))
|| (data0.nickname !== undefined && !(typeof data0.nickname == "string") && (is0 = "string", field0 = "nickname"))){
validate12.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "channel") && (is1 = "'channel'", field1 = "sub_type"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is1 = "string", field1 = "channel_id"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || Array.isArray(data.message)) && (is1 = "string or array", field1 = "message"))
|| (data.self_tiny_id !== undefined && !(typeof data.self_tiny_id == "string") && (is1 = "string", field1 = "self_tiny_id"))){
validate12.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.raw_message === undefined) && (missing0 = "raw_message"))) || ((data.font === undefined) && (missing0 = "font"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.sender === undefined) && (missing0 = "sender"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs1 = errors;
if(!(data0 === null || (typeof data0 == "object" && data0 !== null && !Array.isArray(data0)))){
validate13.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let field0;
let is0;
if((data0.bubble_id !== undefined && !(Number.isFinite(data0.bubble_id)) && (is0 = "number", field0 = "bubble_id"))
|| (data0.pendant_id !== undefined && !(Number.isFinite(data0.pendant_id)) && (is0 = "number", field0 = "pendant_id"))
|| (data0.font_id !== undefined && !(Number.isFinite(data0.font_id)) && (is0 = "number", field0 = "font_id"))
|| (data0.font_effect_id !== undefined && !(Number.isFinite(data0.font_effect_id)) && (is0 = "number", field0 = "font_effect_id"))
|| (data0.is_cs_font_effect_enabled !== undefined && !(typeof data0.is_cs_font_effect_enabled == "boolean") && (is0 = "boolean", field0 = "is_cs_font_effect_enabled"))
|| (data0.bubble_diy_text_id !== undefined && !(Number.isFinite(data0.bubble_diy_text_id)) && (is0 = "number", field0 = "bubble_diy_text_id"))){
validate13.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data1 = data.sender;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let field1;
let is1;
if((data1.user_id !== undefined && !(isId(data1.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))
|| (data1.nickname !== undefined && !(typeof data1.nickname == "string") && (is1 = "string", field1 = "nickname"))
|| (data1.sex !== undefined && !(typeof data1.sex == "string") && (is1 = "string", field1 = "sex"))
|| (data1.age !== undefined && !(Number.isInteger(data1.age)) && (is1 = "integer", field1 = "age"))
|| (data1.card !== undefined && !(typeof data1.card == "string") && (is1 = "string", field1 = "card"))
|| (data1.role !== undefined && !(typeof data1.role == "string") && (is1 = "string", field1 = "role"))
|| (data1.group_id !== undefined && !(isId(data1.group_id)) && (is1 = "integer or string of digits", field1 = "group_id"))){
validate13.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field2;
let is2;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is2 = "integer", field2 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is2 = "integer or string of digits", field2 = "self_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is2 = "integer or string of digits", field2 = "message_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || Array.isArray(data.message)) && (is2 = "string or array", field2 = "message"))
|| (data.raw_message !== undefined && !(typeof data.raw_message == "string") && (is2 = "string", field2 = "raw_message"))
|| (data.font !== undefined && !(Number.isInteger(data.font)) && (is2 = "integer", field2 = "font"))
|| (data.message_seq !== undefined && !(isId(data.message_seq)) && (is2 = "integer or string of digits", field2 = "message_seq"))
|| (data.real_id !== undefined && !(isId(data.real_id)) && (is2 = "integer or string of digits", field2 = "real_id"))
|| (data.real_seq !== undefined && !(typeof data.real_seq == "string") && (is2 = "string", field2 = "real_seq"))
|| (data.message_format !== undefined && !(data.message_format === "array" || data.message_format === "string") && (is2 = "'array' or 'string'", field2 = "message_format"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is2 = "integer or string of digits", field2 = "target_id"))
|| (data.raw_pb !== undefined && !(typeof data.raw_pb == "string") && (is2 = "string", field2 = "raw_pb"))
|| (data.sub_type !== undefined && !(data.sub_type === "friend" || data.sub_type === "group" || data.sub_type === "other") && (is2 = "'friend' or 'group' or 'other'", field2 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is2 = "integer or string of digits", field2 = "group_id"))
|| (data.temp_source !== undefined && !(Number.isFinite(data.temp_source)) && (is2 = "number", field2 = "temp_source"))
|| (data.message_sent_type !== undefined && !(data.message_sent_type === "self") && (is2 = "'self'", field2 = "message_sent_type"))){
validate13.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.raw_message === undefined) && (missing0 = "raw_message"))) || ((data.font === undefined) && (missing0 = "font"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.sender === undefined) && (missing0 = "sender"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.message_style !== undefined){
let data0 = data.message_style;
const _errs1 = errors;
if(!(data0 === null || (typeof data0 == "object" && data0 !== null && !Array.isArray(data0)))){
validate14.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let field0;
let is0;
if((data0.bubble_id !== undefined && !(Number.isFinite(data0.bubble_id)) && (is0 = "number", field0 = "bubble_id"))
|| (data0.pendant_id !== undefined && !(Number.isFinite(data0.pendant_id)) && (is0 = "number", field0 = "pendant_id"))
|| (data0.font_id !== undefined && !(Number.isFinite(data0.font_id)) && (is0 = "number", field0 = "font_id"))
|| (data0.font_effect_id !== undefined && !(Number.isFinite(data0.font_effect_id)) && (is0 = "number", field0 = "font_effect_id"))
|| (data0.is_cs_font_effect_enabled !== undefined && !(typeof data0.is_cs_font_effect_enabled == "boolean") && (is0 = "boolean", field0 = "is_cs_font_effect_enabled"))
|| (data0.bubble_diy_text_id !== undefined && !(Number.isFinite(data0.bubble_diy_text_id)) && (is0 = "number", field0 = "bubble_diy_text_id"))){
validate14.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anonymous !== undefined){
let data1 = data.anonymous;
const _errs2 = errors;
if(!(data1 === null || (typeof data1 == "object" && data1 !== null && !Array.isArray(data1)))){
validate14.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.flag === undefined) && (missing1 = "flag"))){
validate14.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field1;
let is1;
if((data1.id !== undefined && !(isId(data1.id)) && (is1 = "integer or string of digits", field1 = "id"))
|| (data1.name !== undefined && !(typeof data1.name == "string") && (is1 = "string", field1 = "name"))
|| (data1.flag !== undefined && !(typeof data1.flag == "string") && (is1 = "string", field1 = "flag"))){
validate14.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data2 = data.sender;
const _errs3 = errors;
if(errors === _errs3){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let field2;
let is2;
if((data2.user_id !== undefined && !(isId(data2.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))
|| (data2.nickname !== undefined && !(typeof data2.nickname == "string") && (is2 = "string", field2 = "nickname"))
|| (data2.card !== undefined && !(typeof data2.card == "string") && (is2 = "string", field2 = "card"))
|| (data2.sex !== undefined && !(typeof data2.sex == "string") && (is2 = "string", field2 = "sex"))
|| (data2.age !== undefined && !(Number.isInteger(data2.age)) && (is2 = "integer", field2 = "age"))
|| (data2.area !== undefined && !(typeof data2.area == "string") && (is2 = "string", field2 = "area"))
|| (data2.level !== undefined && !(typeof data2.level == "string") && (is2 = "string", field2 = "level"))
|| (data2.role !== undefined && !(typeof data2.role == "string") && (is2 = "string", field2 = "role"))
|| (data2.title !== undefined && !(typeof data2.title == "string") && (is2 = "string", field2 = "title"))){
validate14.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field3;
let is3;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is3 = "integer", field3 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is3 = "integer or string of digits", field3 = "self_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is3 = "integer or string of digits", field3 = "message_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is3 = "integer or string of digits", field3 = "user_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || Array.isArray(data.message)) && (is3 = "string or array", field3 = "message"))
|| (data.raw_message !== undefined && !(typeof data.raw_message == "string") && (is3 = "string", field3 = "raw_message"))
|| (data.font !== undefined && !(Number.isInteger(data.font)) && (is3 = "integer", field3 = "font"))
|| (data.message_seq !== undefined && !(isId(data.message_seq)) && (is3 = "integer or string of digits", field3 = "message_seq"))
|| (data.real_id !== undefined && !(isId(data.real_id)) && (is3 = "integer or string of digits", field3 = "real_id"))
|| (data.real_seq !== undefined && !(typeof data.real_seq == "string") && (is3 = "string", field3 = "real_seq"))
|| (data.message_format !== undefined && !(data.message_format === "array" || data.message_format === "string") && (is3 = "'array' or 'string'", field3 = "message_format"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is3 = "integer or string of digits", field3 = "target_id"))
|| (data.raw_pb !== undefined && !(typeof data.raw_pb == "string") && (is3 = "string", field3 = "raw_pb"))
|| (data.sub_type !== undefined && !(data.sub_type === "normal" || data.sub_type === "anonymous" || data.sub_type === "notice") && (is3 = "'normal' or 'anonymous' or 'notice'", field3 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is3 = "integer or string of digits", field3 = "group_id"))
|| (data.group_name !== undefined && !(typeof data.group_name == "string") && (is3 = "string", field3 = "group_name"))
|| (data.message_sent_type !== undefined && !(data.message_sent_type === "self") && (is3 = "'self'", field3 = "message_sent_type"))){
validate14.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field3, is: is3}}];
return false;
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.file === undefined) && (missing0 = "file"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.file !== undefined){
let data0 = data.file;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((data0.id === undefined) && (missing1 = "id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.size === undefined) && (missing1 = "size"))) || ((data0.busid === undefined) && (missing1 = "busid"))){
validate15.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.id !== undefined && !(typeof data0.id == "string") && (is0 = "string", field0 = "id"))
|| (data0.name !== undefined && !(typeof data0.name == "string") && (is0 = "string", field0 = "name"))
|| (data0.size !== undefined && !(Number.isFinite(data0.size)) && (is0 = "number", field0 = "size"))
|| (data0.busid !== undefined && !(Number.isFinite(data0.busid)) && (is0 = "number", field0 = "busid"))
|| (data0.url !== undefined && !(typeof data0.url == "string") && (is0 = "string", field0 = "url"))){
validate15.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is1 = "integer or string of digits", field1 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))){
validate15.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "set" || data.sub_type === "unset") && (is0 = "'set' or 'unset'", field0 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate16.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is0 = "string", field0 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.operator_id !== undefined && !(isId(data.operator_id)) && (is0 = "integer or string of digits", field0 = "operator_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate17.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "approve" || data.sub_type === "invite") && (is0 = "'approve' or 'invite'", field0 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.operator_id !== undefined && !(isId(data.operator_id)) && (is0 = "integer or string of digits", field0 = "operator_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate18.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.duration === undefined) && (missing0 = "duration"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "ban" || data.sub_type === "lift_ban") && (is0 = "'ban' or 'lift_ban'", field0 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.operator_id !== undefined && !(isId(data.operator_id)) && (is0 = "integer or string of digits", field0 = "operator_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.duration !== undefined && !(Number.isInteger(data.duration)) && (is0 = "integer", field0 = "duration"))){
validate19.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate20.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.operator_id !== undefined && !(isId(data.operator_id)) && (is0 = "integer or string of digits", field0 = "operator_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.tip !== undefined && !(typeof data.tip == "string") && (is0 = "string", field0 = "tip"))){
validate21.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.tip !== undefined && !(typeof data.tip == "string") && (is0 = "string", field0 = "tip"))){
validate22.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.card_new === undefined) && (missing0 = "card_new"))) || ((data.card_old === undefined) && (missing0 = "card_old"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.card_new !== undefined && !(typeof data.card_new == "string") && (is0 = "string", field0 = "card_new"))
|| (data.card_old !== undefined && !(typeof data.card_old == "string") && (is0 = "string", field0 = "card_old"))){
validate23.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate24.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))){
validate25.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.sender_id === undefined) && (missing0 = "sender_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "add" || data.sub_type === "delete") && (is0 = "'add' or 'delete'", field0 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.sender_id !== undefined && !(isId(data.sender_id)) && (is0 = "integer or string of digits", field0 = "sender_id"))
|| (data.operator_id !== undefined && !(isId(data.operator_id)) && (is0 = "integer or string of digits", field0 = "operator_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate26.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.likes === undefined) && (missing0 = "likes"))) || ((data.is_add === undefined) && (missing0 = "is_add"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.likes !== undefined){
let data0 = data.likes;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.emoji_id === undefined) && (missing1 = "emoji_id")) || ((data1.count === undefined) && (missing1 = "count"))){
validate27.errors = [{instancePath:instancePath+"/likes/" + i0,schemaPath:"#/properties/likes/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data1.emoji_id !== undefined && !(typeof data1.emoji_id == "string") && (is0 = "string", field0 = "emoji_id"))
|| (data1.count !== undefined && !(Number.isFinite(data1.count)) && (is0 = "number", field0 = "count"))){
validate27.errors = [{instancePath:instancePath+"/likes/" + i0,schemaPath:"#/properties/likes/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/likes/" + i0,schemaPath:"#/properties/likes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/likes",schemaPath:"#/properties/likes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is1 = "integer or string of digits", field1 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is1 = "integer or string of digits", field1 = "message_id"))
|| (data.is_add !== undefined && !(typeof data.is_add == "boolean") && (is1 = "boolean", field1 = "is_add"))
|| (data.message_seq !== undefined && !(typeof data.message_seq == "string") && (is1 = "string", field1 = "message_seq"))){
validate27.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.count === undefined) && (missing0 = "count"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "add" || data.sub_type === "remove") && (is0 = "'add' or 'remove'", field0 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.operator_id !== undefined && !(isId(data.operator_id)) && (is0 = "integer or string of digits", field0 = "operator_id"))
|| (data.code !== undefined && !(typeof data.code == "string") && (is0 = "string", field0 = "code"))
|| (data.count !== undefined && !(Number.isFinite(data.count)) && (is0 = "number", field0 = "count"))){
validate28.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.file === undefined) && (missing0 = "file"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.file !== undefined){
let data0 = data.file;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.name === undefined) && (missing1 = "name")) || ((data0.size === undefined) && (missing1 = "size"))) || ((data0.url === undefined) && (missing1 = "url"))){
validate29.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.name !== undefined && !(typeof data0.name == "string") && (is0 = "string", field0 = "name"))
|| (data0.size !== undefined && !(Number.isFinite(data0.size)) && (is0 = "number", field0 = "size"))
|| (data0.url !== undefined && !(typeof data0.url == "string") && (is0 = "string", field0 = "url"))
|| (data0.id !== undefined && !(typeof data0.id == "string") && (is0 = "string", field0 = "id"))
|| (data0.hash !== undefined && !(typeof data0.hash == "string") && (is0 = "string", field0 = "hash"))){
validate29.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))){
validate29.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.peer_id === undefined) && (missing0 = "peer_id"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "cancel") && (is0 = "'cancel'", field0 = "sub_type"))
|| (data.peer_id !== undefined && !(isId(data.peer_id)) && (is0 = "integer or string of digits", field0 = "peer_id"))){
validate30.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.peer_id === undefined) && (missing0 = "peer_id"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "receive" || data.sub_type === "refuse") && (is0 = "'receive' or 'refuse'", field0 = "sub_type"))
|| (data.peer_id !== undefined && !(isId(data.peer_id)) && (is0 = "integer or string of digits", field0 = "peer_id"))){
validate31.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.share_link === undefined) && (missing0 = "share_link"))) || ((data.file_set_id === undefined) && (missing0 = "file_set_id"))) || ((data.files === undefined) && (missing0 = "files"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.files !== undefined){
let data0 = data.files;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.size === undefined) && (missing1 = "size"))){
validate32.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data1.name !== undefined && !(typeof data1.name == "string") && (is0 = "string", field0 = "name"))
|| (data1.size !== undefined && !(Number.isFinite(data1.size)) && (is0 = "number", field0 = "size"))
|| (data1.path !== undefined && !(typeof data1.path == "string") && (is0 = "string", field0 = "path"))){
validate32.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "downloading" || data.sub_type === "downloaded" || data.sub_type === "uploading" || data.sub_type === "uploaded") && (is1 = "'downloading' or 'downloaded' or 'uploading' or 'uploaded'", field1 = "sub_type"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is1 = "string", field1 = "title"))
|| (data.share_link !== undefined && !(typeof data.share_link == "string") && (is1 = "string", field1 = "share_link"))
|| (data.file_set_id !== undefined && !(typeof data.file_set_id == "string") && (is1 = "string", field1 = "file_set_id"))
|| (data.downloaded_size !== undefined && !(Number.isFinite(data.downloaded_size)) && (is1 = "number", field1 = "downloaded_size"))
|| (data.uploaded_size !== undefined && !(Number.isFinite(data.uploaded_size)) && (is1 = "number", field1 = "uploaded_size"))
|| (data.total_size !== undefined && !(Number.isFinite(data.total_size)) && (is1 = "number", field1 = "total_size"))
|| (data.speed !== undefined && !(Number.isFinite(data.speed)) && (is1 = "number", field1 = "speed"))
|| (data.remain_seconds !== undefined && !(Number.isFinite(data.remain_seconds)) && (is1 = "number", field1 = "remain_seconds"))){
validate32.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.tag === undefined) && (missing0 = "tag"))) || ((data.message === undefined) && (missing0 = "message"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.tag !== undefined && !(typeof data.tag == "string") && (is0 = "string", field0 = "tag"))
|| (data.message !== undefined && !(typeof data.message == "string") && (is0 = "string", field0 = "message"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate33.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.reason !== undefined && !(typeof data.reason == "string") && (is0 = "string", field0 = "reason"))){
validate34.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.online === undefined) && (missing0 = "online"))) || ((data.client === undefined) && (missing0 = "client"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.client !== undefined){
let data0 = data.client;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.app_id === undefined) && (missing1 = "app_id")) || ((data0.device_name === undefined) && (missing1 = "device_name"))) || ((data0.device_kind === undefined) && (missing1 = "device_kind"))){
validate35.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.app_id !== undefined && !(Number.isFinite(data0.app_id)) && (is0 = "number", field0 = "app_id"))
|| (data0.device_name !== undefined && !(typeof data0.device_name == "string") && (is0 = "string", field0 = "device_name"))
|| (data0.device_kind !== undefined && !(typeof data0.device_kind == "string") && (is0 = "string", field0 = "device_kind"))){
validate35.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.online !== undefined && !(typeof data.online == "boolean") && (is1 = "boolean", field1 = "online"))){
validate35.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.self_tiny_id === undefined) && (missing0 = "self_tiny_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.current_reactions === undefined) && (missing0 = "current_reactions"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.current_reactions !== undefined){
let data0 = data.current_reactions;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.emoji_id === undefined) && (missing1 = "emoji_id")) || ((data1.emoji_index === undefined) && (missing1 = "emoji_index"))) || ((data1.emoji_type === undefined) && (missing1 = "emoji_type"))) || ((data1.emoji_name === undefined) && (missing1 = "emoji_name"))) || ((data1.count === undefined) && (missing1 = "count"))) || ((data1.clicked === undefined) && (missing1 = "clicked"))){
validate36.errors = [{instancePath:instancePath+"/current_reactions/" + i0,schemaPath:"#/properties/current_reactions/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data1.emoji_id !== undefined && !(typeof data1.emoji_id == "string") && (is0 = "string", field0 = "emoji_id"))
|| (data1.emoji_index !== undefined && !(Number.isFinite(data1.emoji_index)) && (is0 = "number", field0 = "emoji_index"))
|| (data1.emoji_type !== undefined && !(Number.isFinite(data1.emoji_type)) && (is0 = "number", field0 = "emoji_type"))
|| (data1.emoji_name !== undefined && !(typeof data1.emoji_name == "string") && (is0 = "string", field0 = "emoji_name"))
|| (data1.count !== undefined && !(Number.isFinite(data1.count)) && (is0 = "number", field0 = "count"))
|| (data1.clicked !== undefined && !(typeof data1.clicked == "boolean") && (is0 = "boolean", field0 = "clicked"))){
validate36.errors = [{instancePath:instancePath+"/current_reactions/" + i0,schemaPath:"#/properties/current_reactions/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/current_reactions/" + i0,schemaPath:"#/properties/current_reactions/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/current_reactions",schemaPath:"#/properties/current_reactions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is1 = "string", field1 = "channel_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))
|| (data.self_tiny_id !== undefined && !(typeof data.self_tiny_id == "string") && (is1 = "string", field1 = "self_tiny_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))){
validate36.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.self_tiny_id === undefined) && (missing0 = "self_tiny_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is0 = "string", field0 = "operator_id"))
|| (data.self_tiny_id !== undefined && !(typeof data.self_tiny_id == "string") && (is0 = "string", field0 = "self_tiny_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is0 = "string", field0 = "message_id"))){
validate37.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.self_tiny_id === undefined) && (missing0 = "self_tiny_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.old_info === undefined) && (missing0 = "old_info"))) || ((data.new_info === undefined) && (missing0 = "new_info"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.old_info !== undefined){
let data0 = data.old_info;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.channel_id === undefined) && (missing1 = "channel_id")) || ((data0.channel_type === undefined) && (missing1 = "channel_type"))) || ((data0.channel_name === undefined) && (missing1 = "channel_name"))) || ((data0.owner_guild_id === undefined) && (missing1 = "owner_guild_id"))) || ((data0.creator_tiny_id === undefined) && (missing1 = "creator_tiny_id"))) || ((data0.create_time === undefined) && (missing1 = "create_time"))) || ((data0.current_slow_mode === undefined) && (missing1 = "current_slow_mode"))) || ((data0.talk_permission === undefined) && (missing1 = "talk_permission"))) || ((data0.visible_type === undefined) && (missing1 = "visible_type"))) || ((data0.slow_modes === undefined) && (missing1 = "slow_modes"))){
validate38.errors = [{instancePath:instancePath+"/old_info",schemaPath:"#/properties/old_info/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.channel_id !== undefined && !(typeof data0.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data0.channel_type !== undefined && !(Number.isFinite(data0.channel_type)) && (is0 = "number", field0 = "channel_type"))
|| (data0.channel_name !== undefined && !(typeof data0.channel_name == "string") && (is0 = "string", field0 = "channel_name"))
|| (data0.owner_guild_id !== undefined && !(typeof data0.owner_guild_id == "string") && (is0 = "string", field0 = "owner_guild_id"))
|| (data0.creator_tiny_id !== undefined && !(typeof data0.creator_tiny_id == "string") && (is0 = "string", field0 = "creator_tiny_id"))
|| (data0.create_time !== undefined && !(Number.isFinite(data0.create_time)) && (is0 = "number", field0 = "create_time"))
|| (data0.current_slow_mode !== undefined && !(Number.isFinite(data0.current_slow_mode)) && (is0 = "number", field0 = "current_slow_mode"))
|| (data0.talk_permission !== undefined && !(Number.isFinite(data0.talk_permission)) && (is0 = "number", field0 = "talk_permission"))
|| (data0.visible_type !== undefined && !(Number.isFinite(data0.visible_type)) && (is0 = "number", field0 = "visible_type"))
|| (data0.slow_modes !== undefined && !(Array.isArray(data0.slow_modes)) && (is0 = "array", field0 = "slow_modes"))){
validate38.errors = [{instancePath:instancePath+"/old_info",schemaPath:"#/properties/old_info/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/old_info",schemaPath:"#/properties/old_info/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_info !== undefined){
let data1 = data.new_info;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((((((((((data1.channel_id === undefined) && (missing2 = "channel_id")) || ((data1.channel_type === undefined) && (missing2 = "channel_type"))) || ((data1.channel_name === undefined) && (missing2 = "channel_name"))) || ((data1.owner_guild_id === undefined) && (missing2 = "owner_guild_id"))) || ((data1.creator_tiny_id === undefined) && (missing2 = "creator_tiny_id"))) || ((data1.create_time === undefined) && (missing2 = "create_time"))) || ((data1.current_slow_mode === undefined) && (missing2 = "current_slow_mode"))) || ((data1.talk_permission === undefined) && (missing2 = "talk_permission"))) || ((data1.visible_type === undefined) && (missing2 = "visible_type"))) || ((data1.slow_modes === undefined) && (missing2 = "slow_modes"))){
validate38.errors = [{instancePath:instancePath+"/new_info",schemaPath:"#/properties/new_info/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
let field1;
let is1;
if((data1.channel_id !== undefined && !(typeof data1.channel_id == "string") && (is1 = "string", field1 = "channel_id"))
|| (data1.channel_type !== undefined && !(Number.isFinite(data1.channel_type)) && (is1 = "number", field1 = "channel_type"))
|| (data1.channel_name !== undefined && !(typeof data1.channel_name == "string") && (is1 = "string", field1 = "channel_name"))
|| (data1.owner_guild_id !== undefined && !(typeof data1.owner_guild_id == "string") && (is1 = "string", field1 = "owner_guild_id"))
|| (data1.creator_tiny_id !== undefined && !(typeof data1.creator_tiny_id == "string") && (is1 = "string", field1 = "creator_tiny_id"))
|| (data1.create_time !== undefined && !(Number.isFinite(data1.create_time)) && (is1 = "number", field1 = "create_time"))
|| (data1.current_slow_mode !== undefined && !(Number.isFinite(data1.current_slow_mode)) && (is1 = "number", field1 = "current_slow_mode"))
|| (data1.talk_permission !== undefined && !(Number.isFinite(data1.talk_permission)) && (is1 = "number", field1 = "talk_permission"))
|| (data1.visible_type !== undefined && !(Number.isFinite(data1.visible_type)) && (is1 = "number", field1 = "visible_type"))
|| (data1.slow_modes !== undefined && !(Array.isArray(data1.slow_modes)) && (is1 = "array", field1 = "slow_modes"))){
validate38.errors = [{instancePath:instancePath+"/new_info",schemaPath:"#/properties/new_info/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/new_info",schemaPath:"#/properties/new_info/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field2;
let is2;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is2 = "integer", field2 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is2 = "integer or string of digits", field2 = "self_id"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is2 = "string", field2 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is2 = "string", field2 = "channel_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is2 = "string", field2 = "operator_id"))
|| (data.self_tiny_id !== undefined && !(typeof data.self_tiny_id == "string") && (is2 = "string", field2 = "self_tiny_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))){
validate38.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.self_tiny_id === undefined) && (missing0 = "self_tiny_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.channel_info === undefined) && (missing0 = "channel_info"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.channel_info !== undefined){
let data0 = data.channel_info;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((((((data0.channel_id === undefined) && (missing1 = "channel_id")) || ((data0.channel_type === undefined) && (missing1 = "channel_type"))) || ((data0.channel_name === undefined) && (missing1 = "channel_name"))) || ((data0.owner_guild_id === undefined) && (missing1 = "owner_guild_id"))) || ((data0.creator_tiny_id === undefined) && (missing1 = "creator_tiny_id"))) || ((data0.create_time === undefined) && (missing1 = "create_time"))) || ((data0.current_slow_mode === undefined) && (missing1 = "current_slow_mode"))) || ((data0.talk_permission === undefined) && (missing1 = "talk_permission"))) || ((data0.visible_type === undefined) && (missing1 = "visible_type"))) || ((data0.slow_modes === undefined) && (missing1 = "slow_modes"))){
validate39.errors = [{instancePath:instancePath+"/channel_info",schemaPath:"#/properties/channel_info/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.channel_id !== undefined && !(typeof data0.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data0.channel_type !== undefined && !(Number.isFinite(data0.channel_type)) && (is0 = "number", field0 = "channel_type"))
|| (data0.channel_name !== undefined && !(typeof data0.channel_name == "string") && (is0 = "string", field0 = "channel_name"))
|| (data0.owner_guild_id !== undefined && !(typeof data0.owner_guild_id == "string") && (is0 = "string", field0 = "owner_guild_id"))
|| (data0.creator_tiny_id !== undefined && !(typeof data0.creator_tiny_id == "string") && (is0 = "string", field0 = "creator_tiny_id"))
|| (data0.create_time !== undefined && !(Number.isFinite(data0.create_time)) && (is0 = "number", field0 = "create_time"))
|| (data0.current_slow_mode !== undefined && !(Number.isFinite(data0.current_slow_mode)) && (is0 = "number", field0 = "current_slow_mode"))
|| (data0.talk_permission !== undefined && !(Number.isFinite(data0.talk_permission)) && (is0 = "number", field0 = "talk_permission"))
|| (data0.visible_type !== undefined && !(Number.isFinite(data0.visible_type)) && (is0 = "number", field0 = "visible_type"))
|| (data0.slow_modes !== undefined && !(Array.isArray(data0.slow_modes)) && (is0 = "array", field0 = "slow_modes"))){
validate39.errors = [{instancePath:instancePath+"/channel_info",schemaPath:"#/properties/channel_info/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/channel_info",schemaPath:"#/properties/channel_info/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is1 = "string", field1 = "channel_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))
|| (data.self_tiny_id !== undefined && !(typeof data.self_tiny_id == "string") && (is1 = "string", field1 = "self_tiny_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))){
validate39.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.target_id === undefined) && (missing0 = "target_id"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is0 = "integer or string of digits", field0 = "target_id"))
|| (data.sender_id !== undefined && !(isId(data.sender_id)) && (is0 = "integer or string of digits", field0 = "sender_id"))
|| (data.raw_info !== undefined && !(Array.isArray(data.raw_info)) && (is0 = "array", field0 = "raw_info"))
|| (data.action !== undefined && !(typeof data.action == "string") && (is0 = "string", field0 = "action"))
|| (data.suffix !== undefined && !(typeof data.suffix == "string") && (is0 = "string", field0 = "suffix"))
|| (data.action_img_url !== undefined && !(typeof data.action_img_url == "string") && (is0 = "string", field0 = "action_img_url"))){
validate40.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.target_id === undefined) && (missing0 = "target_id"))) || ((data.raw_info === undefined) && (missing0 = "raw_info"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is0 = "integer or string of digits", field0 = "target_id"))){
validate41.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.target_id === undefined) && (missing0 = "target_id"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is0 = "integer or string of digits", field0 = "target_id"))
|| (data.sender_id !== undefined && !(isId(data.sender_id)) && (is0 = "integer or string of digits", field0 = "sender_id"))){
validate42.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.honor_type === undefined) && (missing0 = "honor_type"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.honor_type !== undefined && !(typeof data.honor_type == "string") && (is0 = "string", field0 = "honor_type"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate43.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.title === undefined) && (missing0 = "title"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))){
validate44.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.name_new === undefined) && (missing0 = "name_new"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.name_new !== undefined && !(typeof data.name_new == "string") && (is0 = "string", field0 = "name_new"))){
validate45.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.busi_id === undefined) && (missing0 = "busi_id"))) || ((data.content === undefined) && (missing0 = "content"))) || ((data.raw_info === undefined) && (missing0 = "raw_info"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.busi_id !== undefined && !(typeof data.busi_id == "string") && (is0 = "string", field0 = "busi_id"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
validate46.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.status_text === undefined) && (missing0 = "status_text"))) || ((data.event_type === undefined) && (missing0 = "event_type"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.status_text !== undefined && !(typeof data.status_text == "string") && (is0 = "string", field0 = "status_text"))
|| (data.event_type !== undefined && !(Number.isFinite(data.event_type)) && (is0 = "number", field0 = "event_type"))){
validate47.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))) || ((data.operator_nick === undefined) && (missing0 = "operator_nick"))) || ((data.times === undefined) && (missing0 = "times"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.operator_id !== undefined && !(isId(data.operator_id)) && (is0 = "integer or string of digits", field0 = "operator_id"))
|| (data.operator_nick !== undefined && !(typeof data.operator_nick == "string") && (is0 = "string", field0 = "operator_nick"))
|| (data.times !== undefined && !(Number.isFinite(data.times)) && (is0 = "number", field0 = "times"))){
validate48.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.flag === undefined) && (missing0 = "flag"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.comment !== undefined && !(typeof data.comment == "string" || data.comment === null) && (is0 = "string or null", field0 = "comment"))
|| (data.flag !== undefined && !(typeof data.flag == "string") && (is0 = "string", field0 = "flag"))
|| (data.via !== undefined && !(typeof data.via == "string") && (is0 = "string", field0 = "via"))){
validate49.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.flag === undefined) && (missing0 = "flag"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.group_id === undefined) && (missing0 = "group_id"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.comment !== undefined && !(typeof data.comment == "string" || data.comment === null) && (is0 = "string or null", field0 = "comment"))
|| (data.flag !== undefined && !(typeof data.flag == "string") && (is0 = "string", field0 = "flag"))
|| (data.sub_type !== undefined && !(data.sub_type === "add" || data.sub_type === "invite") && (is0 = "'add' or 'invite'", field0 = "sub_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.invitor_id !== undefined && !(isId(data.invitor_id)) && (is0 = "integer or string of digits", field0 = "invitor_id"))
|| (data.source_group_id !== undefined && !(isId(data.source_group_id)) && (is0 = "integer or string of digits", field0 = "source_group_id"))){
validate50.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is0 = "integer", field0 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is0 = "integer or string of digits", field0 = "self_id"))
|| (data.sub_type !== undefined && !(data.sub_type === "enable" || data.sub_type === "disable" || data.sub_type === "connect") && (is0 = "'enable' or 'disable' or 'connect'", field0 = "sub_type"))
|| (data._post_method !== undefined && !(Number.isFinite(data._post_method)) && (is0 = "number", field0 = "_post_method"))){
validate51.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.time === undefined) && (missing0 = "time")) || ((data.self_id === undefined) && (missing0 = "self_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.interval === undefined) && (missing0 = "interval"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.good === undefined) && (missing1 = "good")){
validate52.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.online !== undefined && !(typeof data0.online == "boolean" || data0.online === null) && (is0 = "boolean or null", field0 = "online"))
|| (data0.good !== undefined && !(typeof data0.good == "boolean") && (is0 = "boolean", field0 = "good"))){
validate52.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.time !== undefined && !(Number.isInteger(data.time)) && (is1 = "integer", field1 = "time"))
|| (data.self_id !== undefined && !(isId(data.self_id)) && (is1 = "integer or string of digits", field1 = "self_id"))
|| (data.interval !== undefined && !(Number.isInteger(data.interval)) && (is1 = "integer", field1 = "interval"))){
validate52.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.text !== undefined && !(typeof data.text == "string") && (is0 = "string", field0 = "text"))){
validate53.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))
|| (data.resultId !== undefined && !(typeof data.resultId == "string") && (is0 = "string", field0 = "resultId"))
|| (data.chainCount !== undefined && !(Number.isFinite(data.chainCount)) && (is0 = "number", field0 = "chainCount"))
|| (data.sub_type !== undefined && !(Number.isFinite(data.sub_type)) && (is0 = "number", field0 = "sub_type"))
|| (data.large !== undefined && !(typeof data.large == "boolean" || data.large === null) && (is0 = "boolean or null", field0 = "large"))
|| (data.type !== undefined && !(data.type === "sticker") && (is0 = "'sticker'", field0 = "type"))){
validate54.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.type !== undefined && !(data.type === "flash" || data.type === "show") && (is0 = "'flash' or 'show'", field0 = "type"))
|| (data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.cache !== undefined && !(data.cache === "0" || data.cache === "1") && (is0 = "'0' or '1'", field0 = "cache"))
|| (data.proxy !== undefined && !(data.proxy === "0" || data.proxy === "1") && (is0 = "'0' or '1'", field0 = "proxy"))
|| (data.timeout !== undefined && !(typeof data.timeout == "string") && (is0 = "string", field0 = "timeout"))
|| (data.path !== undefined && !(typeof data.path == "string") && (is0 = "string", field0 = "path"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.thumb !== undefined && !(typeof data.thumb == "string") && (is0 = "string", field0 = "thumb"))
|| (data.file_size !== undefined && !(typeof data.file_size == "string") && (is0 = "string", field0 = "file_size"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is0 = "string", field0 = "summary"))
|| (data.sub_type !== undefined && !(Number.isFinite(data.sub_type)) && (is0 = "number", field0 = "sub_type"))
|| (data.subType !== undefined && !(Number.isFinite(data.subType) || typeof data.subType == "string") && (is0 = "number or string", field0 = "subType"))
|| (data.key !== undefined && !(typeof data.key == "string") && (is0 = "string", field0 = "key"))
|| (data.emoji_id !== undefined && !(typeof data.emoji_id == "string") && (is0 = "string", field0 = "emoji_id"))
|| (data.emoji_package_id !== undefined && !(Number.isFinite(data.emoji_package_id)) && (is0 = "number", field0 = "emoji_package_id"))
|| (data.filename !== undefined && !(typeof data.filename == "string") && (is0 = "string", field0 = "filename"))
|| (data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))
|| (data.c !== undefined && !(typeof data.c == "string") && (is0 = "string", field0 = "c"))){
validate55.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.magic !== undefined && !(data.magic === "0" || data.magic === "1") && (is0 = "'0' or '1'", field0 = "magic"))
|| (data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.cache !== undefined && !(data.cache === "0" || data.cache === "1") && (is0 = "'0' or '1'", field0 = "cache"))
|| (data.proxy !== undefined && !(data.proxy === "0" || data.proxy === "1") && (is0 = "'0' or '1'", field0 = "proxy"))
|| (data.timeout !== undefined && !(typeof data.timeout == "string") && (is0 = "string", field0 = "timeout"))
|| (data.path !== undefined && !(typeof data.path == "string") && (is0 = "string", field0 = "path"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.thumb !== undefined && !(typeof data.thumb == "string") && (is0 = "string", field0 = "thumb"))
|| (data.file_size !== undefined && !(typeof data.file_size == "string") && (is0 = "string", field0 = "file_size"))){
validate56.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.cache !== undefined && !(data.cache === "0" || data.cache === "1") && (is0 = "'0' or '1'", field0 = "cache"))
|| (data.proxy !== undefined && !(data.proxy === "0" || data.proxy === "1") && (is0 = "'0' or '1'", field0 = "proxy"))
|| (data.timeout !== undefined && !(typeof data.timeout == "string") && (is0 = "string", field0 = "timeout"))
|| (data.path !== undefined && !(typeof data.path == "string") && (is0 = "string", field0 = "path"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.thumb !== undefined && !(typeof data.thumb == "string") && (is0 = "string", field0 = "thumb"))
|| (data.file_size !== undefined && !(typeof data.file_size == "string") && (is0 = "string", field0 = "file_size"))
|| (data.cover !== undefined && !(typeof data.cover == "string") && (is0 = "string", field0 = "cover"))){
validate57.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.qq === undefined) && (missing0 = "qq")){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.qq !== undefined && !(typeof data.qq == "string") && (is0 = "string", field0 = "qq"))
|| (data.name !== undefined && !(typeof data.name == "string" || data.name === null) && (is0 = "string or null", field0 = "name"))){
validate58.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate59.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.result !== undefined && !(Number.isFinite(data.result) || typeof data.result == "string") && (is0 = "number or string", field0 = "result"))
|| (data.value !== undefined && !(typeof data.value == "string") && (is0 = "string", field0 = "value"))){
validate59.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate60.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate61.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.type !== undefined && !(typeof data.type == "string") && (is0 = "string", field0 = "type"))
|| (data.id !== undefined && !(typeof data.id == "string" || Number.isFinite(data.id)) && (is0 = "string or number", field0 = "id"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.qq !== undefined && !(typeof data.qq == "string" || Number.isFinite(data.qq)) && (is0 = "string or number", field0 = "qq"))
|| (data.strength !== undefined && !(typeof data.strength == "string" || data.strength === null) && (is0 = "string or null", field0 = "strength"))){
validate61.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate62.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.ignore !== undefined && !(data.ignore === "0" || data.ignore === "1") && (is0 = "'0' or '1'", field0 = "ignore"))){
validate62.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) && (missing0 = "url")) || ((data.title === undefined) && (missing0 = "title"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))
|| (data.image !== undefined && !(typeof data.image == "string") && (is0 = "string", field0 = "image"))){
validate63.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.type !== undefined && !(data.type === "qq" || data.type === "group") && (is0 = "'qq' or 'group'", field0 = "type"))
|| (data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))){
validate64.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lat === undefined) && (missing0 = "lat")) || ((data.lon === undefined) && (missing0 = "lon"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.lat !== undefined && !(typeof data.lat == "string") && (is0 = "string", field0 = "lat"))
|| (data.lon !== undefined && !(typeof data.lon == "string") && (is0 = "string", field0 = "lon"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
validate65.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.type !== undefined && !(data.type === "qq" || data.type === "163" || data.type === "xm" || data.type === "kugou" || data.type === "migu" || data.type === "kuwo" || data.type === "custom") && (is0 = "'qq' or '163' or 'xm' or 'kugou' or 'migu' or 'kuwo' or 'custom'", field0 = "type"))
|| (data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))
|| (data.subtype !== undefined && !(typeof data.subtype == "string") && (is0 = "string", field0 = "subtype"))
|| (data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))
|| (data.image !== undefined && !(typeof data.image == "string") && (is0 = "string", field0 = "image"))
|| (data.audio !== undefined && !(typeof data.audio == "string") && (is0 = "string", field0 = "audio"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.voice !== undefined && !(typeof data.voice == "string") && (is0 = "string", field0 = "voice"))
|| (data.appid !== undefined && !(typeof data.appid == "string") && (is0 = "string", field0 = "appid"))
|| (data.sign !== undefined && !(typeof data.sign == "string") && (is0 = "string", field0 = "sign"))
|| (data.package_name !== undefined && !(typeof data.package_name == "string") && (is0 = "string", field0 = "package_name"))){
validate66.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))
|| (data.seq !== undefined && !(Number.isFinite(data.seq) || typeof data.seq == "string") && (is0 = "number or string", field0 = "seq"))
|| (data.qq !== undefined && !(typeof data.qq == "string") && (is0 = "string", field0 = "qq"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))
|| (data.time !== undefined && !(typeof data.time == "string") && (is0 = "string", field0 = "time"))
|| (data.text !== undefined && !(typeof data.text == "string") && (is0 = "string", field0 = "text"))){
validate67.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))){
validate68.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate69.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.news !== undefined){
let data0 = data.news;
const _errs0 = errors;
if(errors === _errs0){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.text === undefined) && (missing0 = "text")){
validate69.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data1.text !== undefined && !(typeof data1.text == "string") && (is0 = "string", field0 = "text"))){
validate69.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/news",schemaPath:"#/properties/news/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field1;
let is1;
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string" || Number.isFinite(data.user_id)) && (is1 = "string or number", field1 = "user_id"))
|| (data.nickname !== undefined && !(typeof data.nickname == "string") && (is1 = "string", field1 = "nickname"))
|| (data.uin !== undefined && !(typeof data.uin == "string" || Number.isFinite(data.uin)) && (is1 = "string or number", field1 = "uin"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is1 = "string", field1 = "name"))
|| (data.content !== undefined && !(typeof data.content == "string" || Array.isArray(data.content)) && (is1 = "string or array", field1 = "content"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is1 = "string", field1 = "source"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is1 = "string", field1 = "summary"))
|| (data.prompt !== undefined && !(typeof data.prompt == "string") && (is1 = "string", field1 = "prompt"))
|| (data.time !== undefined && !(Number.isFinite(data.time) || typeof data.time == "string") && (is1 = "number or string", field1 = "time"))
|| (data.seq !== undefined && !(Number.isFinite(data.seq) || typeof data.seq == "string") && (is1 = "number or string", field1 = "seq"))
|| (data.message_style !== undefined && !((typeof data.message_style == "object" && data.message_style !== null && !Array.isArray(data.message_style)) || Array.isArray(data.message_style)) && (is1 = "object or array", field1 = "message_style"))){
validate69.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.service_id !== undefined && !(Number.isFinite(data.service_id)) && (is0 = "number", field0 = "service_id"))
|| (data.resid !== undefined && !(typeof data.resid == "string") && (is0 = "string", field0 = "resid"))){
validate70.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.config !== undefined && !((typeof data.config == "object" && data.config !== null && !Array.isArray(data.config)) || Array.isArray(data.config)) && (is0 = "object or array", field0 = "config"))
|| (data.resid !== undefined && !(typeof data.resid == "string") && (is0 = "string", field0 = "resid"))){
validate71.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate72.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.path !== undefined && !(typeof data.path == "string") && (is0 = "string", field0 = "path"))
|| (data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.thumb !== undefined && !(typeof data.thumb == "string") && (is0 = "string", field0 = "thumb"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.file_size !== undefined && !(typeof data.file_size == "string") && (is0 = "string", field0 = "file_size"))
|| (data.file_name !== undefined && !(typeof data.file_name == "string") && (is0 = "string", field0 = "file_name"))
|| (data.file_hash !== undefined && !(typeof data.file_hash == "string") && (is0 = "string", field0 = "file_hash"))
|| (data.size !== undefined && !(typeof data.size == "string") && (is0 = "string", field0 = "size"))
|| (data.busid !== undefined && !(typeof data.busid == "string") && (is0 = "string", field0 = "busid"))){
validate72.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.emoji_package_id === undefined) && (missing0 = "emoji_package_id")) || ((data.emoji_id === undefined) && (missing0 = "emoji_id"))) || ((data.key === undefined) && (missing0 = "key"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.emoji_package_id !== undefined && !(Number.isFinite(data.emoji_package_id)) && (is0 = "number", field0 = "emoji_package_id"))
|| (data.emoji_id !== undefined && !(typeof data.emoji_id == "string") && (is0 = "string", field0 = "emoji_id"))
|| (data.key !== undefined && !(typeof data.key == "string") && (is0 = "string", field0 = "key"))
|| (data.summary !== undefined && !(typeof data.summary == "string" || data.summary === null) && (is0 = "string or null", field0 = "summary"))
|| (data.url !== undefined && !(typeof data.url == "string" || data.url === null) && (is0 = "string or null", field0 = "url"))){
validate73.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
validate74.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate75.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.rows !== undefined && !(Array.isArray(data.rows)) && (is0 = "array", field0 = "rows"))){
validate75.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fileSetId === undefined) && (missing0 = "fileSetId")){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.fileSetId !== undefined && !(typeof data.fileSetId == "string") && (is0 = "string", field0 = "fileSetId"))){
validate76.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) && (missing0 = "title")) || ((data.file_set_id === undefined) && (missing0 = "file_set_id"))) || ((data.scene_type === undefined) && (missing0 = "scene_type"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.file_set_id !== undefined && !(typeof data.file_set_id == "string") && (is0 = "string", field0 = "file_set_id"))
|| (data.scene_type !== undefined && !(Number.isFinite(data.scene_type)) && (is0 = "number", field0 = "scene_type"))){
validate77.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.msgId === undefined) && (missing0 = "msgId")) || ((data.elementId === undefined) && (missing0 = "elementId"))) || ((data.fileName === undefined) && (missing0 = "fileName"))) || ((data.fileSize === undefined) && (missing0 = "fileSize"))) || ((data.isDir === undefined) && (missing0 = "isDir"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.msgId !== undefined && !(typeof data.msgId == "string") && (is0 = "string", field0 = "msgId"))
|| (data.elementId !== undefined && !(typeof data.elementId == "string") && (is0 = "string", field0 = "elementId"))
|| (data.fileName !== undefined && !(typeof data.fileName == "string") && (is0 = "string", field0 = "fileName"))
|| (data.fileSize !== undefined && !(typeof data.fileSize == "string") && (is0 = "string", field0 = "fileSize"))
|| (data.isDir !== undefined && !(typeof data.isDir == "boolean") && (is0 = "boolean", field0 = "isDir"))){
validate78.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))){
validate79.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))){
validate80.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.minwidth !== undefined && !(typeof data.minwidth == "string") && (is0 = "string", field0 = "minwidth"))
|| (data.minheight !== undefined && !(typeof data.minheight == "string") && (is0 = "string", field0 = "minheight"))
|| (data.maxwidth !== undefined && !(typeof data.maxwidth == "string") && (is0 = "string", field0 = "maxwidth"))
|| (data.maxheight !== undefined && !(typeof data.maxheight == "string") && (is0 = "string", field0 = "maxheight"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is0 = "string", field0 = "source"))
|| (data.icon !== undefined && !(typeof data.icon == "string") && (is0 = "string", field0 = "icon"))
|| (data.brief !== undefined && !(typeof data.brief == "string") && (is0 = "string", field0 = "brief"))){
validate81.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.display_text === undefined) && (missing0 = "display_text"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data.display_text !== undefined && !(typeof data.display_text == "string") && (is0 = "string", field0 = "display_text"))){
validate82.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) && (missing0 = "url")) || ((data.display_text === undefined) && (missing0 = "display_text"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.display_text !== undefined && !(typeof data.display_text == "string") && (is0 = "string", field0 = "display_text"))){
validate83.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
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
