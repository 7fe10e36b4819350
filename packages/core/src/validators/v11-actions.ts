// Generated from spec/tables/v11.yaml, spec/tables/napcat.yaml, spec/tables/llonebot.yaml, spec/tables/lagrange.yaml, spec/tables/go-cqhttp.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type CallValidator, callValidator } from '../validation/call-validator.js'
import { isId } from '../validation/is-id.js'

export type { Difference } from '../validation/difference.js'
export type { CallValidator }

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.message === undefined) && (missing0 = "message"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.news !== undefined){
let data0 = data.news;
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
if((data1.text === undefined) && (missing1 = "text")){
validate10.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data1.text !== undefined && !(typeof data1.text == "string") && (is0 = "string", field0 = "text"))){
validate10.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/type",keyword:"type",params:{type: "object"}}];
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
validate10.errors = [{instancePath:instancePath+"/news",schemaPath:"#/properties/news/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_style !== undefined){
let data2 = data.message_style;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let field1;
let is1;
if((data2.bubble_id !== undefined && !(Number.isFinite(data2.bubble_id)) && (is1 = "number", field1 = "bubble_id"))
|| (data2.pendant_id !== undefined && !(Number.isFinite(data2.pendant_id)) && (is1 = "number", field1 = "pendant_id"))
|| (data2.font_id !== undefined && !(Number.isFinite(data2.font_id)) && (is1 = "number", field1 = "font_id"))
|| (data2.font_effect_id !== undefined && !(Number.isFinite(data2.font_effect_id)) && (is1 = "number", field1 = "font_effect_id"))
|| (data2.is_cs_font_effect_enabled !== undefined && !(typeof data2.is_cs_font_effect_enabled == "boolean") && (is1 = "boolean", field1 = "is_cs_font_effect_enabled"))
|| (data2.bubble_diy_text_id !== undefined && !(Number.isFinite(data2.bubble_diy_text_id)) && (is1 = "number", field1 = "bubble_diy_text_id"))){
validate10.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field2;
let is2;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is2 = "string or object or array", field2 = "message"))
|| (data.auto_escape !== undefined && !(typeof data.auto_escape == "boolean") && (is2 = "boolean", field2 = "auto_escape"))
|| (data.message_type !== undefined && !(data.message_type === "private" || data.message_type === "group") && (is2 = "'private' or 'group'", field2 = "message_type"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is2 = "integer or string of digits", field2 = "group_id"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is2 = "string", field2 = "source"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is2 = "string", field2 = "summary"))
|| (data.prompt !== undefined && !(typeof data.prompt == "string") && (is2 = "string", field2 = "prompt"))
|| (data.timeout !== undefined && !(Number.isFinite(data.timeout)) && (is2 = "number", field2 = "timeout"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.message === undefined) && (missing0 = "message"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.news !== undefined){
let data0 = data.news;
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
if((data1.text === undefined) && (missing1 = "text")){
validate11.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data1.text !== undefined && !(typeof data1.text == "string") && (is0 = "string", field0 = "text"))){
validate11.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/type",keyword:"type",params:{type: "object"}}];
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
validate11.errors = [{instancePath:instancePath+"/news",schemaPath:"#/properties/news/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_style !== undefined){
let data2 = data.message_style;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let field1;
let is1;
if((data2.bubble_id !== undefined && !(Number.isFinite(data2.bubble_id)) && (is1 = "number", field1 = "bubble_id"))
|| (data2.pendant_id !== undefined && !(Number.isFinite(data2.pendant_id)) && (is1 = "number", field1 = "pendant_id"))
|| (data2.font_id !== undefined && !(Number.isFinite(data2.font_id)) && (is1 = "number", field1 = "font_id"))
|| (data2.font_effect_id !== undefined && !(Number.isFinite(data2.font_effect_id)) && (is1 = "number", field1 = "font_effect_id"))
|| (data2.is_cs_font_effect_enabled !== undefined && !(typeof data2.is_cs_font_effect_enabled == "boolean") && (is1 = "boolean", field1 = "is_cs_font_effect_enabled"))
|| (data2.bubble_diy_text_id !== undefined && !(Number.isFinite(data2.bubble_diy_text_id)) && (is1 = "number", field1 = "bubble_diy_text_id"))){
validate11.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field2;
let is2;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is2 = "integer or string of digits", field2 = "group_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is2 = "string or object or array", field2 = "message"))
|| (data.auto_escape !== undefined && !(typeof data.auto_escape == "boolean") && (is2 = "boolean", field2 = "auto_escape"))
|| (data.message_type !== undefined && !(data.message_type === "private" || data.message_type === "group") && (is2 = "'private' or 'group'", field2 = "message_type"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is2 = "string", field2 = "source"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is2 = "string", field2 = "summary"))
|| (data.prompt !== undefined && !(typeof data.prompt == "string") && (is2 = "string", field2 = "prompt"))
|| (data.timeout !== undefined && !(Number.isFinite(data.timeout)) && (is2 = "number", field2 = "timeout"))){
validate11.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
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
if((data.message === undefined) && (missing0 = "message")){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.news !== undefined){
let data0 = data.news;
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
if((data1.text === undefined) && (missing1 = "text")){
validate12.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data1.text !== undefined && !(typeof data1.text == "string") && (is0 = "string", field0 = "text"))){
validate12.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/type",keyword:"type",params:{type: "object"}}];
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
validate12.errors = [{instancePath:instancePath+"/news",schemaPath:"#/properties/news/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_style !== undefined){
let data2 = data.message_style;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let field1;
let is1;
if((data2.bubble_id !== undefined && !(Number.isFinite(data2.bubble_id)) && (is1 = "number", field1 = "bubble_id"))
|| (data2.pendant_id !== undefined && !(Number.isFinite(data2.pendant_id)) && (is1 = "number", field1 = "pendant_id"))
|| (data2.font_id !== undefined && !(Number.isFinite(data2.font_id)) && (is1 = "number", field1 = "font_id"))
|| (data2.font_effect_id !== undefined && !(Number.isFinite(data2.font_effect_id)) && (is1 = "number", field1 = "font_effect_id"))
|| (data2.is_cs_font_effect_enabled !== undefined && !(typeof data2.is_cs_font_effect_enabled == "boolean") && (is1 = "boolean", field1 = "is_cs_font_effect_enabled"))
|| (data2.bubble_diy_text_id !== undefined && !(Number.isFinite(data2.bubble_diy_text_id)) && (is1 = "number", field1 = "bubble_diy_text_id"))){
validate12.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/message_style",schemaPath:"#/properties/message_style/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field2;
let is2;
if((data.message_type !== undefined && !(data.message_type === "private" || data.message_type === "group") && (is2 = "'private' or 'group'", field2 = "message_type"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is2 = "integer or string of digits", field2 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is2 = "integer or string of digits", field2 = "group_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is2 = "string or object or array", field2 = "message"))
|| (data.auto_escape !== undefined && !(typeof data.auto_escape == "boolean") && (is2 = "boolean", field2 = "auto_escape"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is2 = "string", field2 = "source"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is2 = "string", field2 = "summary"))
|| (data.prompt !== undefined && !(typeof data.prompt == "string") && (is2 = "string", field2 = "prompt"))
|| (data.timeout !== undefined && !(Number.isFinite(data.timeout)) && (is2 = "number", field2 = "timeout"))){
validate12.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
}
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
if((data.message_id === undefined) && (missing0 = "message_id")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))){
validate13.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
let field0;
let is0;
if((data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))){
validate14.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.user_id === undefined) && (missing0 = "user_id")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.times !== undefined && !(Number.isInteger(data.times)) && (is0 = "integer", field0 = "times"))){
validate15.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.reject_add_request !== undefined && !(typeof data.reject_add_request == "boolean") && (is0 = "boolean", field0 = "reject_add_request"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is0 = "string or object or array", field0 = "message"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.duration !== undefined && !(Number.isInteger(data.duration) || Number.isFinite(data.duration)) && (is0 = "integer or number", field0 = "duration"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.anonymous !== undefined){
let data0 = data.anonymous;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.id === undefined) && (missing1 = "id")) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.flag === undefined) && (missing1 = "flag"))){
validate18.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.id !== undefined && !(isId(data0.id)) && (is0 = "integer or string of digits", field0 = "id"))
|| (data0.name !== undefined && !(typeof data0.name == "string") && (is0 = "string", field0 = "name"))
|| (data0.flag !== undefined && !(typeof data0.flag == "string") && (is0 = "string", field0 = "flag"))){
validate18.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/type",keyword:"type",params:{type: "object"}}];
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
if((data.group_id !== undefined && !(isId(data.group_id)) && (is1 = "integer or string of digits", field1 = "group_id"))
|| (data.anonymous_flag !== undefined && !(typeof data.anonymous_flag == "string") && (is1 = "string", field1 = "anonymous_flag"))
|| (data.flag !== undefined && !(typeof data.flag == "string") && (is1 = "string", field1 = "flag"))
|| (data.duration !== undefined && !(Number.isInteger(data.duration)) && (is1 = "integer", field1 = "duration"))){
validate18.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.enable !== undefined && !(typeof data.enable == "boolean") && (is0 = "boolean", field0 = "enable"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.enable !== undefined && !(typeof data.enable == "boolean") && (is0 = "boolean", field0 = "enable"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.card !== undefined && !(typeof data.card == "string") && (is0 = "string", field0 = "card"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.group_name === undefined) && (missing0 = "group_name"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.group_name !== undefined && !(typeof data.group_name == "string") && (is0 = "string", field0 = "group_name"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.is_dismiss !== undefined && !(typeof data.is_dismiss == "boolean") && (is0 = "boolean", field0 = "is_dismiss"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.special_title !== undefined && !(typeof data.special_title == "string") && (is0 = "string", field0 = "special_title"))
|| (data.duration !== undefined && !(Number.isInteger(data.duration) || Number.isFinite(data.duration)) && (is0 = "integer or number", field0 = "duration"))){
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
if((data.flag === undefined) && (missing0 = "flag")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.flag !== undefined && !(typeof data.flag == "string") && (is0 = "string", field0 = "flag"))
|| (data.approve !== undefined && !(typeof data.approve == "boolean") && (is0 = "boolean", field0 = "approve"))
|| (data.remark !== undefined && !(typeof data.remark == "string") && (is0 = "string", field0 = "remark"))
|| (data.reason !== undefined && !(typeof data.reason == "string") && (is0 = "string", field0 = "reason"))){
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
if((data.flag === undefined) && (missing0 = "flag")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.flag !== undefined && !(typeof data.flag == "string") && (is0 = "string", field0 = "flag"))
|| (data.sub_type !== undefined && !(data.sub_type === "add" || data.sub_type === "invite") && (is0 = "'add' or 'invite'", field0 = "sub_type"))
|| (data.type !== undefined && !(data.type === "add" || data.type === "invite") && (is0 = "'add' or 'invite'", field0 = "type"))
|| (data.approve !== undefined && !(typeof data.approve == "boolean") && (is0 = "boolean", field0 = "approve"))
|| (data.reason !== undefined && !(typeof data.reason == "string" || data.reason === null) && (is0 = "string or null", field0 = "reason"))
|| (data.count !== undefined && !(Number.isFinite(data.count)) && (is0 = "number", field0 = "count"))){
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
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
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
if((data.user_id === undefined) && (missing0 = "user_id")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.no_cache !== undefined && !(typeof data.no_cache == "boolean") && (is0 = "boolean", field0 = "no_cache"))){
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
let field0;
let is0;
if((data.no_cache !== undefined && !(typeof data.no_cache == "boolean") && (is0 = "boolean", field0 = "no_cache"))){
validate29.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.no_cache !== undefined && !(typeof data.no_cache == "boolean") && (is0 = "boolean", field0 = "no_cache"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.no_cache !== undefined && !(typeof data.no_cache == "boolean") && (is0 = "boolean", field0 = "no_cache"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.type !== undefined && !(data.type === "talkative" || data.type === "performer" || data.type === "legend" || data.type === "strong_newbie" || data.type === "emotion" || data.type === "all") && (is0 = "'talkative' or 'performer' or 'legend' or 'strong_newbie' or 'emotion' or 'all'", field0 = "type"))){
validate32.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
let field0;
let is0;
if((data.domain !== undefined && !(typeof data.domain == "string") && (is0 = "string", field0 = "domain"))){
validate33.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.out_format !== undefined && !(data.out_format === "mp3" || data.out_format === "amr" || data.out_format === "wma" || data.out_format === "m4a" || data.out_format === "spx" || data.out_format === "ogg" || data.out_format === "wav" || data.out_format === "flac") && (is0 = "'mp3' or 'amr' or 'wma' or 'm4a' or 'spx' or 'ogg' or 'wav' or 'flac'", field0 = "out_format"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))){
validate34.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.download !== undefined && !(typeof data.download == "boolean") && (is0 = "boolean", field0 = "download"))){
validate35.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
let field0;
let is0;
if((data.delay !== undefined && !(Number.isInteger(data.delay) || Number.isFinite(data.delay)) && (is0 = "integer or number", field0 = "delay"))){
validate36.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if(((data.context === undefined) && (missing0 = "context")) || ((data.operation === undefined) && (missing0 = "operation"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.context !== undefined && !((typeof data.context == "object" && data.context !== null && !Array.isArray(data.context)) || Array.isArray(data.context)) && (is0 = "object or array", field0 = "context"))
|| (data.operation !== undefined && !((typeof data.operation == "object" && data.operation !== null && !Array.isArray(data.operation)) || Array.isArray(data.operation)) && (is0 = "object or array", field0 = "operation"))){
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
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.chunk_size !== undefined && !(Number.isFinite(data.chunk_size)) && (is0 = "number", field0 = "chunk_size"))){
validate38.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.chunk_size !== undefined && !(Number.isFinite(data.chunk_size)) && (is0 = "number", field0 = "chunk_size"))
|| (data.out_format !== undefined && !(typeof data.out_format == "string") && (is0 = "string", field0 = "out_format"))){
validate39.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
let field0;
let is0;
if((data.error !== undefined && !(typeof data.error == "boolean") && (is0 = "boolean", field0 = "error"))){
validate40.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.stream_id === undefined) && (missing0 = "stream_id")){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.stream_id !== undefined && !(typeof data.stream_id == "string") && (is0 = "string", field0 = "stream_id"))
|| (data.chunk_data !== undefined && !(typeof data.chunk_data == "string") && (is0 = "string", field0 = "chunk_data"))
|| (data.chunk_index !== undefined && !(Number.isFinite(data.chunk_index)) && (is0 = "number", field0 = "chunk_index"))
|| (data.total_chunks !== undefined && !(Number.isFinite(data.total_chunks)) && (is0 = "number", field0 = "total_chunks"))
|| (data.file_size !== undefined && !(Number.isFinite(data.file_size)) && (is0 = "number", field0 = "file_size"))
|| (data.expected_sha256 !== undefined && !(typeof data.expected_sha256 == "string") && (is0 = "string", field0 = "expected_sha256"))
|| (data.is_complete !== undefined && !(typeof data.is_complete == "boolean") && (is0 = "boolean", field0 = "is_complete"))
|| (data.filename !== undefined && !(typeof data.filename == "string") && (is0 = "string", field0 = "filename"))
|| (data.reset !== undefined && !(typeof data.reset == "boolean") && (is0 = "boolean", field0 = "reset"))
|| (data.verify_only !== undefined && !(typeof data.verify_only == "boolean") && (is0 = "boolean", field0 = "verify_only"))
|| (data.file_retention !== undefined && !(Number.isFinite(data.file_retention)) && (is0 = "number", field0 = "file_retention"))){
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
if((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.album_id === undefined) && (missing0 = "album_id"))) || ((data.lloc === undefined) && (missing0 = "lloc"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.album_id !== undefined && !(typeof data.album_id == "string") && (is0 = "string", field0 = "album_id"))
|| (data.lloc !== undefined && !(typeof data.lloc == "string") && (is0 = "string", field0 = "lloc"))){
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
if((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.album_id === undefined) && (missing0 = "album_id"))) || ((data.batch_id === undefined) && (missing0 = "batch_id"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.album_id !== undefined && !(typeof data.album_id == "string") && (is0 = "string", field0 = "album_id"))
|| (data.batch_id !== undefined && !(typeof data.batch_id == "string") && (is0 = "string", field0 = "batch_id"))
|| (data.lloc !== undefined && !(typeof data.lloc == "string") && (is0 = "string", field0 = "lloc"))){
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
if(((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.album_id === undefined) && (missing0 = "album_id"))) || ((data.lloc === undefined) && (missing0 = "lloc"))) || ((data.content === undefined) && (missing0 = "content"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.album_id !== undefined && !(typeof data.album_id == "string") && (is0 = "string", field0 = "album_id"))
|| (data.lloc !== undefined && !(typeof data.lloc == "string") && (is0 = "string", field0 = "lloc"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.album_id === undefined) && (missing0 = "album_id"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.album_id !== undefined && !(typeof data.album_id == "string") && (is0 = "string", field0 = "album_id"))
|| (data.attach_info !== undefined && !(typeof data.attach_info == "string") && (is0 = "string", field0 = "attach_info"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.attach_info !== undefined && !(typeof data.attach_info == "string") && (is0 = "string", field0 = "attach_info"))){
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
if(((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.album_id === undefined) && (missing0 = "album_id"))) || ((data.album_name === undefined) && (missing0 = "album_name"))) || ((data.file === undefined) && (missing0 = "file"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.album_id !== undefined && !(typeof data.album_id == "string") && (is0 = "string", field0 = "album_id"))
|| (data.album_name !== undefined && !(typeof data.album_name == "string") && (is0 = "string", field0 = "album_name"))
|| (data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.message_seq !== undefined && !(isId(data.message_seq)) && (is0 = "integer or string of digits", field0 = "message_seq"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.user_id !== undefined){
let data0 = data.user_id;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(isId(data0[i0]))){
validate50.errors = [{instancePath:instancePath+"/user_id/" + i0,schemaPath:"#/properties/user_id/items/is",keyword:"is",params:{is: "integer or string of digits"}}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.reject_add_request !== undefined && !(typeof data.reject_add_request == "boolean") && (is0 = "boolean", field0 = "reject_add_request"))){
validate50.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.add_type === undefined) && (missing0 = "add_type"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.add_type !== undefined && !(Number.isFinite(data.add_type)) && (is0 = "number", field0 = "add_type"))
|| (data.group_question !== undefined && !(typeof data.group_question == "string") && (is0 = "string", field0 = "group_question"))
|| (data.group_answer !== undefined && !(typeof data.group_answer == "string") && (is0 = "string", field0 = "group_answer"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.robot_member_switch !== undefined && !(Number.isFinite(data.robot_member_switch)) && (is0 = "number", field0 = "robot_member_switch"))
|| (data.robot_member_examine !== undefined && !(Number.isFinite(data.robot_member_examine)) && (is0 = "number", field0 = "robot_member_examine"))){
validate52.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.no_code_finger_open !== undefined && !(Number.isFinite(data.no_code_finger_open)) && (is0 = "number", field0 = "no_code_finger_open"))
|| (data.no_finger_open !== undefined && !(Number.isFinite(data.no_finger_open)) && (is0 = "number", field0 = "no_finger_open"))){
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
if((data.flag === undefined) && (missing0 = "flag")){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.flag !== undefined && !(typeof data.flag == "string") && (is0 = "string", field0 = "flag"))
|| (data.approve !== undefined && !(typeof data.approve == "boolean") && (is0 = "boolean", field0 = "approve"))){
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
let field0;
let is0;
if((data.count !== undefined && !(Number.isFinite(data.count) || typeof data.count == "string") && (is0 = "number or string", field0 = "count"))){
validate55.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.user_id === undefined) && (missing0 = "user_id")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.remark !== undefined && !(typeof data.remark == "string") && (is0 = "string", field0 = "remark"))){
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.remark !== undefined && !(typeof data.remark == "string") && (is0 = "string", field0 = "remark"))){
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
if((data.message_id === undefined) && (missing0 = "message_id")){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.emojiId !== undefined && !(Number.isFinite(data.emojiId) || typeof data.emojiId == "string") && (is0 = "number or string", field0 = "emojiId"))
|| (data.emojiType !== undefined && !(Number.isFinite(data.emojiType) || typeof data.emojiType == "string") && (is0 = "number or string", field0 = "emojiType"))
|| (data.count !== undefined && !(Number.isFinite(data.count) || typeof data.count == "string") && (is0 = "number or string", field0 = "count"))
|| (data.cookie !== undefined && !(typeof data.cookie == "string") && (is0 = "string", field0 = "cookie"))
|| (data.emoji_id !== undefined && !(Number.isFinite(data.emoji_id) || typeof data.emoji_id == "string") && (is0 = "number or string", field0 = "emoji_id"))){
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.message_id === undefined) && (missing0 = "message_id")) || ((data.emoji_id === undefined) && (missing0 = "emoji_id"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.emoji_id !== undefined && !(typeof data.emoji_id == "string") && (is0 = "string", field0 = "emoji_id"))
|| (data.emoji_type !== undefined && !(typeof data.emoji_type == "string") && (is0 = "string", field0 = "emoji_type"))
|| (data.count !== undefined && !(Number.isFinite(data.count)) && (is0 = "number", field0 = "count"))){
validate59.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.nickname !== undefined && !(typeof data.nickname == "string") && (is0 = "string", field0 = "nickname"))
|| (data.personal_note !== undefined && !(typeof data.personal_note == "string") && (is0 = "string", field0 = "personal_note"))
|| (data.sex !== undefined && !(Number.isFinite(data.sex) || typeof data.sex == "string") && (is0 = "number or string", field0 = "sex"))
|| (data.company !== undefined && !(typeof data.company == "string") && (is0 = "string", field0 = "company"))
|| (data.email !== undefined && !(typeof data.email == "string") && (is0 = "string", field0 = "email"))
|| (data.college !== undefined && !(typeof data.college == "string") && (is0 = "string", field0 = "college"))){
validate60.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.phone_number !== undefined && !(typeof data.phone_number == "string") && (is0 = "string", field0 = "phone_number"))){
validate61.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rawData === undefined) && (missing0 = "rawData")) || ((data.brief === undefined) && (missing0 = "brief"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.rawData !== undefined && !(typeof data.rawData == "string") && (is0 = "string", field0 = "rawData"))
|| (data.brief !== undefined && !(typeof data.brief == "string") && (is0 = "string", field0 = "brief"))){
validate62.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
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
if((data.longNick === undefined) && (missing0 = "longNick")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.longNick !== undefined && !(typeof data.longNick == "string") && (is0 = "string", field0 = "longNick"))){
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
if((data.message_id === undefined) && (missing0 = "message_id")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
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
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))){
validate65.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.file === undefined) && (missing0 = "file")){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))){
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
if((data.words === undefined) && (missing0 = "words")){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.words !== undefined){
let data0 = data.words;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(typeof data0[i0] == "string")){
validate67.errors = [{instancePath:instancePath+"/words/" + i0,schemaPath:"#/properties/words/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.file_count !== undefined && !(Number.isFinite(data.file_count) || typeof data.file_count == "string") && (is0 = "number or string", field0 = "file_count"))
|| (data.folder_id !== undefined && !(typeof data.folder_id == "string") && (is0 = "string", field0 = "folder_id"))){
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.file_id === undefined) && (missing0 = "file_id"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.current_parent_directory !== undefined && !(typeof data.current_parent_directory == "string") && (is0 = "string", field0 = "current_parent_directory"))
|| (data.target_parent_directory !== undefined && !(typeof data.target_parent_directory == "string") && (is0 = "string", field0 = "target_parent_directory"))
|| (data.parent_directory !== undefined && !(typeof data.parent_directory == "string") && (is0 = "string", field0 = "parent_directory"))
|| (data.target_directory !== undefined && !(typeof data.target_directory == "string") && (is0 = "string", field0 = "target_directory"))){
validate69.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
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
if(((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.file_id === undefined) && (missing0 = "file_id"))) || ((data.current_parent_directory === undefined) && (missing0 = "current_parent_directory"))) || ((data.new_name === undefined) && (missing0 = "new_name"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.current_parent_directory !== undefined && !(typeof data.current_parent_directory == "string") && (is0 = "string", field0 = "current_parent_directory"))
|| (data.new_name !== undefined && !(typeof data.new_name == "string") && (is0 = "string", field0 = "new_name"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.file_id === undefined) && (missing0 = "file_id"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))){
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(typeof data0[i0] == "string")){
validate72.errors = [{instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_uins !== undefined){
let data2 = data.target_uins;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(isId(data2[i1]))){
validate72.errors = [{instancePath:instancePath+"/target_uins/" + i1,schemaPath:"#/properties/target_uins/items/is",keyword:"is",params:{is: "integer or string of digits"}}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/target_uins",schemaPath:"#/properties/target_uins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field0;
let is0;
if((data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))
|| (data.ugc_right !== undefined && !(Number.isFinite(data.ugc_right) || typeof data.ugc_right == "string") && (is0 = "number or string", field0 = "ugc_right"))){
validate72.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
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
if((data.tid === undefined) && (missing0 = "tid")){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.tid !== undefined && !(typeof data.tid == "string") && (is0 = "string", field0 = "tid"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.policy === undefined) && (missing0 = "policy"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.policy !== undefined && !(data.policy === "disabled" || data.policy === "require_approval" || data.policy === "no_approval" || data.policy === "no_approval_under_100") && (is0 = "'disabled' or 'require_approval' or 'no_approval' or 'no_approval_under_100'", field0 = "policy"))){
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.group_id === undefined) && (missing0 = "group_id")){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.allow_member_upload_album !== undefined && !(typeof data.allow_member_upload_album == "boolean") && (is0 = "boolean", field0 = "allow_member_upload_album"))
|| (data.allow_member_temporary_session !== undefined && !(typeof data.allow_member_temporary_session == "boolean") && (is0 = "boolean", field0 = "allow_member_temporary_session"))
|| (data.allow_member_create_group !== undefined && !(typeof data.allow_member_create_group == "boolean") && (is0 = "boolean", field0 = "allow_member_create_group"))){
validate75.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.visible === undefined) && (missing0 = "visible"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.visible !== undefined && !(typeof data.visible == "boolean") && (is0 = "boolean", field0 = "visible"))){
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
if(((data.message_id === undefined) && (missing0 = "message_id")) || ((data.emoji_id === undefined) && (missing0 = "emoji_id"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.emoji_id !== undefined && !(Number.isFinite(data.emoji_id) || typeof data.emoji_id == "string") && (is0 = "number or string", field0 = "emoji_id"))
|| (data.set !== undefined && !(typeof data.set == "boolean") && (is0 = "boolean", field0 = "set"))){
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
if((((data.status === undefined) && (missing0 = "status")) || ((data.ext_status === undefined) && (missing0 = "ext_status"))) || ((data.battery_status === undefined) && (missing0 = "battery_status"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.status !== undefined && !(Number.isFinite(data.status) || typeof data.status == "string") && (is0 = "number or string", field0 = "status"))
|| (data.ext_status !== undefined && !(Number.isFinite(data.ext_status) || typeof data.ext_status == "string") && (is0 = "number or string", field0 = "ext_status"))
|| (data.battery_status !== undefined && !(Number.isFinite(data.battery_status) || typeof data.battery_status == "string") && (is0 = "number or string", field0 = "battery_status"))){
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
let field0;
let is0;
if((data.friend_id !== undefined && !(isId(data.friend_id)) && (is0 = "integer or string of digits", field0 = "friend_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.temp_block !== undefined && !(typeof data.temp_block == "boolean") && (is0 = "boolean", field0 = "temp_block"))
|| (data.temp_both_del !== undefined && !(typeof data.temp_both_del == "boolean") && (is0 = "boolean", field0 = "temp_both_del"))
|| (data.block !== undefined && !(typeof data.block == "boolean") && (is0 = "boolean", field0 = "block"))
|| (data.id !== undefined && !(isId(data.id)) && (is0 = "integer or string of digits", field0 = "id"))){
validate79.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.url === undefined) && (missing0 = "url")){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))){
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
if((data.image === undefined) && (missing0 = "image")){
validate81.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.image !== undefined && !(typeof data.image == "string") && (is0 = "string", field0 = "image"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.content === undefined) && (missing0 = "content"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))
|| (data.image !== undefined && !(typeof data.image == "string") && (is0 = "string", field0 = "image"))
|| (data.pinned !== undefined && !(Number.isFinite(data.pinned) || typeof data.pinned == "string" || typeof data.pinned == "boolean") && (is0 = "number or string or boolean", field0 = "pinned"))
|| (data.type !== undefined && !(Number.isFinite(data.type) || typeof data.type == "string") && (is0 = "number or string", field0 = "type"))
|| (data.confirm_required !== undefined && !(Number.isFinite(data.confirm_required) || typeof data.confirm_required == "string" || typeof data.confirm_required == "boolean") && (is0 = "number or string or boolean", field0 = "confirm_required"))
|| (data.is_show_edit_card !== undefined && !(Number.isFinite(data.is_show_edit_card) || typeof data.is_show_edit_card == "string" || typeof data.is_show_edit_card == "boolean") && (is0 = "number or string or boolean", field0 = "is_show_edit_card"))
|| (data.tip_window_type !== undefined && !(Number.isFinite(data.tip_window_type) || typeof data.tip_window_type == "string") && (is0 = "number or string", field0 = "tip_window_type"))
|| (data.tip_window !== undefined && !(typeof data.tip_window == "boolean") && (is0 = "boolean", field0 = "tip_window"))
|| (data.send_new_member !== undefined && !(typeof data.send_new_member == "boolean") && (is0 = "boolean", field0 = "send_new_member"))){
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
if(data.news !== undefined){
let data0 = data.news;
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
let field0;
let is0;
if((data1.text !== undefined && !(typeof data1.text == "string") && (is0 = "string", field0 = "text"))){
validate83.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/type",keyword:"type",params:{type: "object"}}];
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
validate83.errors = [{instancePath:instancePath+"/news",schemaPath:"#/properties/news/type",keyword:"type",params:{type: "array"}}];
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
if((data.message_type !== undefined && !(data.message_type === "private" || data.message_type === "group" || typeof data.message_type == "string") && (is1 = "'private' or 'group' or string", field1 = "message_type"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is1 = "integer or string of digits", field1 = "group_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is1 = "string or object or array", field1 = "message"))
|| (data.auto_escape !== undefined && !(typeof data.auto_escape == "boolean") && (is1 = "boolean", field1 = "auto_escape"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is1 = "string", field1 = "source"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is1 = "string", field1 = "summary"))
|| (data.prompt !== undefined && !(typeof data.prompt == "string") && (is1 = "string", field1 = "prompt"))
|| (data.timeout !== undefined && !(Number.isFinite(data.timeout)) && (is1 = "number", field1 = "timeout"))
|| (data.messages !== undefined && !(typeof data.messages == "string" || (typeof data.messages == "object" && data.messages !== null && !Array.isArray(data.messages)) || Array.isArray(data.messages)) && (is1 = "string or object or array", field1 = "messages"))){
validate83.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
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
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.news !== undefined){
let data0 = data.news;
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
let field0;
let is0;
if((data1.text !== undefined && !(typeof data1.text == "string") && (is0 = "string", field0 = "text"))){
validate84.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/type",keyword:"type",params:{type: "object"}}];
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
validate84.errors = [{instancePath:instancePath+"/news",schemaPath:"#/properties/news/type",keyword:"type",params:{type: "array"}}];
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
if((data.message_type !== undefined && !(data.message_type === "private" || data.message_type === "group") && (is1 = "'private' or 'group'", field1 = "message_type"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is1 = "integer or string of digits", field1 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is1 = "integer or string of digits", field1 = "group_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is1 = "string or object or array", field1 = "message"))
|| (data.auto_escape !== undefined && !(typeof data.auto_escape == "boolean") && (is1 = "boolean", field1 = "auto_escape"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is1 = "string", field1 = "source"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is1 = "string", field1 = "summary"))
|| (data.prompt !== undefined && !(typeof data.prompt == "string") && (is1 = "string", field1 = "prompt"))
|| (data.timeout !== undefined && !(Number.isFinite(data.timeout)) && (is1 = "number", field1 = "timeout"))
|| (data.messages !== undefined && !(typeof data.messages == "string" || (typeof data.messages == "object" && data.messages !== null && !Array.isArray(data.messages)) || Array.isArray(data.messages)) && (is1 = "string or object or array", field1 = "messages"))){
validate84.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.base64 !== undefined && !(typeof data.base64 == "string") && (is0 = "string", field0 = "base64"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.headers !== undefined && !(typeof data.headers == "string" || Array.isArray(data.headers)) && (is0 = "string or array", field0 = "headers"))
|| (data.thread_count !== undefined && !(Number.isFinite(data.thread_count)) && (is0 = "number", field0 = "thread_count"))){
validate85.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.file === undefined) && (missing0 = "file"))){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.folder !== undefined && !(typeof data.folder == "string") && (is0 = "string", field0 = "folder"))
|| (data.folder_id !== undefined && !(typeof data.folder_id == "string") && (is0 = "string", field0 = "folder_id"))
|| (data.upload_file !== undefined && !(typeof data.upload_file == "boolean") && (is0 = "boolean", field0 = "upload_file"))){
validate86.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.group_id === undefined) && (missing0 = "group_id")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_seq !== undefined && !(isId(data.message_seq)) && (is0 = "integer or string of digits", field0 = "message_seq"))
|| (data.count !== undefined && !(Number.isFinite(data.count) || typeof data.count == "string") && (is0 = "number or string", field0 = "count"))
|| (data.reverse_order !== undefined && !(typeof data.reverse_order == "boolean") && (is0 = "boolean", field0 = "reverse_order"))
|| (data.disable_get_url !== undefined && !(typeof data.disable_get_url == "boolean") && (is0 = "boolean", field0 = "disable_get_url"))
|| (data.parse_mult_msg !== undefined && !(typeof data.parse_mult_msg == "boolean") && (is0 = "boolean", field0 = "parse_mult_msg"))
|| (data.quick_reply !== undefined && !(typeof data.quick_reply == "boolean") && (is0 = "boolean", field0 = "quick_reply"))
|| (data.reverseOrder !== undefined && !(typeof data.reverseOrder == "boolean") && (is0 = "boolean", field0 = "reverseOrder"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))){
validate87.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.message_seq !== undefined && !(isId(data.message_seq)) && (is0 = "integer or string of digits", field0 = "message_seq"))
|| (data.count !== undefined && !(Number.isFinite(data.count) || typeof data.count == "string") && (is0 = "number or string", field0 = "count"))
|| (data.reverse_order !== undefined && !(typeof data.reverse_order == "boolean") && (is0 = "boolean", field0 = "reverse_order"))
|| (data.disable_get_url !== undefined && !(typeof data.disable_get_url == "boolean") && (is0 = "boolean", field0 = "disable_get_url"))
|| (data.parse_mult_msg !== undefined && !(typeof data.parse_mult_msg == "boolean") && (is0 = "boolean", field0 = "parse_mult_msg"))
|| (data.quick_reply !== undefined && !(typeof data.quick_reply == "boolean") && (is0 = "boolean", field0 = "quick_reply"))
|| (data.reverseOrder !== undefined && !(typeof data.reverseOrder == "boolean") && (is0 = "boolean", field0 = "reverseOrder"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))){
validate88.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.msg_seq !== undefined && !(typeof data.msg_seq == "string") && (is0 = "string", field0 = "msg_seq"))
|| (data.msg_random !== undefined && !(typeof data.msg_random == "string") && (is0 = "string", field0 = "msg_random"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))){
validate89.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.start !== undefined && !(Number.isFinite(data.start) || typeof data.start == "string") && (is0 = "number or string", field0 = "start"))
|| (data.count !== undefined && !(Number.isFinite(data.count) || typeof data.count == "string") && (is0 = "number or string", field0 = "count"))){
validate90.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.group_id === undefined) && (missing0 = "group_id"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.cache !== undefined && !(typeof data.cache == "string") && (is0 = "string", field0 = "cache"))){
validate91.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.emoji_id !== undefined && !(typeof data.emoji_id == "string" || Number.isFinite(data.emoji_id)) && (is0 = "string or number", field0 = "emoji_id"))
|| (data.package_id !== undefined && !(typeof data.package_id == "string" || Number.isFinite(data.package_id)) && (is0 = "string or number", field0 = "package_id"))
|| (data.file_name !== undefined && !(typeof data.file_name == "string") && (is0 = "string", field0 = "file_name"))
|| (data.file_size !== undefined && !(typeof data.file_size == "string" || Number.isFinite(data.file_size)) && (is0 = "string or number", field0 = "file_size"))
|| (data.md5 !== undefined && !(typeof data.md5 == "string") && (is0 = "string", field0 = "md5"))
|| (data.is_mark_face !== undefined && !(typeof data.is_mark_face == "boolean") && (is0 = "boolean", field0 = "is_mark_face"))
|| (data.is_origin !== undefined && !(typeof data.is_origin == "boolean") && (is0 = "boolean", field0 = "is_origin"))){
validate92.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.res_id !== undefined){
let data0 = data.res_id;
const _errs1 = errors;
if(!(typeof data0 == "string" || Array.isArray(data0))){
validate93.errors = [{instancePath:instancePath+"/res_id",schemaPath:"#/properties/res_id/is",keyword:"is",params:{is: "string or array"}}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs2 = errors;
if(!(typeof data0[i0] == "string")){
validate93.errors = [{instancePath:instancePath+"/res_id/" + i0,schemaPath:"#/properties/res_id/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs3 = errors;
if(!(typeof data2 == "string" || Array.isArray(data2))){
validate93.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/is",keyword:"is",params:{is: "string or array"}}];
return false;
}
if(errors === _errs3){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs4 = errors;
if(!(typeof data2[i1] == "string")){
validate93.errors = [{instancePath:instancePath+"/id/" + i1,schemaPath:"#/properties/id/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined){
let data4 = data.ids;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs7 = errors;
if(!(typeof data4[i2] == "string")){
validate93.errors = [{instancePath:instancePath+"/ids/" + i2,schemaPath:"#/properties/ids/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.md5 !== undefined){
let data6 = data.md5;
const _errs8 = errors;
if(!(typeof data6 == "string" || Array.isArray(data6))){
validate93.errors = [{instancePath:instancePath+"/md5",schemaPath:"#/properties/md5/is",keyword:"is",params:{is: "string or array"}}];
return false;
}
if(errors === _errs8){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs9 = errors;
if(!(typeof data6[i3] == "string")){
validate93.errors = [{instancePath:instancePath+"/md5/" + i3,schemaPath:"#/properties/md5/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid4 = _errs9 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.emoji_id === undefined) && (missing0 = "emoji_id")) || ((data.res_id === undefined) && (missing0 = "res_id"))) || ((data.md5 === undefined) && (missing0 = "md5"))) || ((data.desc === undefined) && (missing0 = "desc"))){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.emoji_id !== undefined && !(Number.isFinite(data.emoji_id) || typeof data.emoji_id == "string") && (is0 = "number or string", field0 = "emoji_id"))
|| (data.res_id !== undefined && !(typeof data.res_id == "string") && (is0 = "string", field0 = "res_id"))
|| (data.md5 !== undefined && !(typeof data.md5 == "string") && (is0 = "string", field0 = "md5"))
|| (data.desc !== undefined && !(typeof data.desc == "string") && (is0 = "string", field0 = "desc"))){
validate94.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.file === undefined) && (missing0 = "file"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.file !== undefined && !(typeof data.file == "string") && (is0 = "string", field0 = "file"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.upload_file !== undefined && !(typeof data.upload_file == "boolean") && (is0 = "boolean", field0 = "upload_file"))){
validate95.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.model !== undefined && !(typeof data.model == "string") && (is0 = "string", field0 = "model"))){
validate96.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.model !== undefined && !(typeof data.model == "string") && (is0 = "string", field0 = "model"))
|| (data.model_show !== undefined && !(typeof data.model_show == "string") && (is0 = "string", field0 = "model_show"))){
validate97.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.event_type === undefined) && (missing0 = "event_type"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.event_type !== undefined && !(Number.isFinite(data.event_type) || typeof data.event_type == "string") && (is0 = "number or string", field0 = "event_type"))){
validate98.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.notice_id === undefined) && (missing0 = "notice_id"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.notice_id !== undefined && !(typeof data.notice_id == "string") && (is0 = "string", field0 = "notice_id"))){
validate99.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.file_id === undefined) && (missing0 = "file_id"))){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.busid !== undefined && !(Number.isFinite(data.busid) || typeof data.busid == "string") && (is0 = "number or string", field0 = "busid"))
|| (data.bus_id !== undefined && !(Number.isFinite(data.bus_id)) && (is0 = "number", field0 = "bus_id"))){
validate100.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.group_id === undefined) && (missing0 = "group_id")){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.folder_name !== undefined && !(typeof data.folder_name == "string") && (is0 = "string", field0 = "folder_name"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.parent_id !== undefined && !(typeof data.parent_id == "string") && (is0 = "string", field0 = "parent_id"))){
validate101.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.group_id === undefined) && (missing0 = "group_id")){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.folder_id !== undefined && !(typeof data.folder_id == "string") && (is0 = "string", field0 = "folder_id"))
|| (data.folder !== undefined && !(typeof data.folder == "string") && (is0 = "string", field0 = "folder"))){
validate102.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.group_id === undefined) && (missing0 = "group_id")){
validate103.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.folder_id !== undefined && !(typeof data.folder_id == "string") && (is0 = "string", field0 = "folder_id"))
|| (data.folder !== undefined && !(typeof data.folder == "string") && (is0 = "string", field0 = "folder"))
|| (data.file_count !== undefined && !(Number.isFinite(data.file_count) || typeof data.file_count == "string") && (is0 = "number or string", field0 = "file_count"))){
validate103.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.target_id !== undefined && !(isId(data.target_id)) && (is0 = "integer or string of digits", field0 = "target_id"))){
validate104.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate105.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.face_id === undefined) && (missing0 = "face_id")){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.face_id !== undefined && !(Number.isFinite(data.face_id) || typeof data.face_id == "string") && (is0 = "number or string", field0 = "face_id"))
|| (data.face_type !== undefined && !(Number.isFinite(data.face_type) || typeof data.face_type == "string") && (is0 = "number or string", field0 = "face_type"))
|| (data.wording !== undefined && !(typeof data.wording == "string") && (is0 = "string", field0 = "wording"))){
validate106.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.file_id === undefined) && (missing0 = "file_id"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.busid !== undefined && !(Number.isFinite(data.busid)) && (is0 = "number", field0 = "busid"))
|| (data.bus_id !== undefined && !(Number.isFinite(data.bus_id)) && (is0 = "number", field0 = "bus_id"))){
validate107.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.desc === undefined) && (missing0 = "desc"))) || ((data.picUrl === undefined) && (missing0 = "picUrl"))) || ((data.jumpUrl === undefined) && (missing0 = "jumpUrl"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.type !== undefined && !(data.type === "bili" || data.type === "weibo") && (is0 = "'bili' or 'weibo'", field0 = "type"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.desc !== undefined && !(typeof data.desc == "string") && (is0 = "string", field0 = "desc"))
|| (data.picUrl !== undefined && !(typeof data.picUrl == "string") && (is0 = "string", field0 = "picUrl"))
|| (data.jumpUrl !== undefined && !(typeof data.jumpUrl == "string") && (is0 = "string", field0 = "jumpUrl"))
|| (data.webUrl !== undefined && !(typeof data.webUrl == "string") && (is0 = "string", field0 = "webUrl"))
|| (data.rawArkData !== undefined && !(typeof data.rawArkData == "string") && (is0 = "string", field0 = "rawArkData"))){
validate108.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.character === undefined) && (missing0 = "character")) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.text === undefined) && (missing0 = "text"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.character !== undefined && !(typeof data.character == "string") && (is0 = "string", field0 = "character"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.text !== undefined && !(typeof data.text == "string") && (is0 = "string", field0 = "text"))
|| (data.chat_type !== undefined && !(Number.isFinite(data.chat_type)) && (is0 = "number", field0 = "chat_type"))){
validate109.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.character === undefined) && (missing0 = "character")) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.text === undefined) && (missing0 = "text"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.character !== undefined && !(typeof data.character == "string") && (is0 = "string", field0 = "character"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.text !== undefined && !(typeof data.text == "string") && (is0 = "string", field0 = "text"))
|| (data.chat_type !== undefined && !(Number.isFinite(data.chat_type) || typeof data.chat_type == "string") && (is0 = "number or string", field0 = "chat_type"))){
validate110.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.chat_type !== undefined && !(Number.isFinite(data.chat_type) || typeof data.chat_type == "string") && (is0 = "number or string", field0 = "chat_type"))){
validate111.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.cmd === undefined) && (missing0 = "cmd")) || ((data.data === undefined) && (missing0 = "data"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.cmd !== undefined && !(typeof data.cmd == "string") && (is0 = "string", field0 = "cmd"))
|| (data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.rsp !== undefined && !(typeof data.rsp == "boolean") && (is0 = "boolean", field0 = "rsp"))){
validate112.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.bot_appid === undefined) && (missing0 = "bot_appid"))){
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.bot_appid !== undefined && !(typeof data.bot_appid == "string") && (is0 = "string", field0 = "bot_appid"))
|| (data.button_id !== undefined && !(typeof data.button_id == "string") && (is0 = "string", field0 = "button_id"))
|| (data.callback_data !== undefined && !(typeof data.callback_data == "string") && (is0 = "string", field0 = "callback_data"))
|| (data.msg_seq !== undefined && !(typeof data.msg_seq == "string") && (is0 = "string", field0 = "msg_seq"))){
validate113.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file_id === undefined) && (missing0 = "file_id")){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.file_hash !== undefined && !(typeof data.file_hash == "string") && (is0 = "string", field0 = "file_hash"))){
validate114.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.category === undefined) && (missing0 = "category")){
validate115.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.category !== undefined && !(typeof data.category == "string") && (is0 = "string", field0 = "category"))
|| (data.count !== undefined && !(typeof data.count == "string") && (is0 = "string", field0 = "count"))){
validate115.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.files === undefined) && (missing0 = "files")){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.files !== undefined){
let data0 = data.files;
const _errs1 = errors;
if(!(typeof data0 == "string" || Array.isArray(data0))){
validate116.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/is",keyword:"is",params:{is: "string or array"}}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs2 = errors;
if(!(typeof data0[i0] == "string")){
validate116.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field0;
let is0;
if((data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.thumb_path !== undefined && !(typeof data.thumb_path == "string") && (is0 = "string", field0 = "thumb_path"))){
validate116.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fileset_id === undefined) && (missing0 = "fileset_id")){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.fileset_id !== undefined && !(typeof data.fileset_id == "string") && (is0 = "string", field0 = "fileset_id"))){
validate117.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fileset_id === undefined) && (missing0 = "fileset_id")){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.fileset_id !== undefined && !(typeof data.fileset_id == "string") && (is0 = "string", field0 = "fileset_id"))
|| (data.file_name !== undefined && !(typeof data.file_name == "string") && (is0 = "string", field0 = "file_name"))
|| (data.file_index !== undefined && !(Number.isFinite(data.file_index)) && (is0 = "number", field0 = "file_index"))){
validate118.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fileset_id === undefined) && (missing0 = "fileset_id")){
validate119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.fileset_id !== undefined && !(typeof data.fileset_id == "string") && (is0 = "string", field0 = "fileset_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))){
validate119.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.file_path === undefined) && (missing0 = "file_path"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.file_path !== undefined && !(typeof data.file_path == "string") && (is0 = "string", field0 = "file_path"))
|| (data.file_name !== undefined && !(typeof data.file_name == "string") && (is0 = "string", field0 = "file_name"))){
validate120.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.folder_path === undefined) && (missing0 = "folder_path"))){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.folder_path !== undefined && !(typeof data.folder_path == "string") && (is0 = "string", field0 = "folder_path"))
|| (data.folder_name !== undefined && !(typeof data.folder_name == "string") && (is0 = "string", field0 = "folder_name"))){
validate121.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.msg_id === undefined) && (missing0 = "msg_id"))) || ((data.element_id === undefined) && (missing0 = "element_id"))){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.msg_id !== undefined && !(typeof data.msg_id == "string") && (is0 = "string", field0 = "msg_id"))
|| (data.element_id !== undefined && !(typeof data.element_id == "string") && (is0 = "string", field0 = "element_id"))){
validate122.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.msg_id === undefined) && (missing0 = "msg_id"))){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.msg_id !== undefined && !(typeof data.msg_id == "string") && (is0 = "string", field0 = "msg_id"))){
validate123.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.share_code === undefined) && (missing0 = "share_code")){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.share_code !== undefined && !(typeof data.share_code == "string") && (is0 = "string", field0 = "share_code"))){
validate124.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.name === undefined) && (missing0 = "name"))){
validate125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.desc !== undefined && !(typeof data.desc == "string") && (is0 = "string", field0 = "desc"))){
validate125.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.album_id === undefined) && (missing0 = "album_id"))){
validate126.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.album_id !== undefined && !(typeof data.album_id == "string") && (is0 = "string", field0 = "album_id"))){
validate126.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.album_id === undefined) && (missing0 = "album_id"))) || ((data.files === undefined) && (missing0 = "files"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
const _errs3 = errors;
if(!(typeof data0[i0] == "string")){
validate127.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.album_id !== undefined && !(typeof data.album_id == "string") && (is0 = "string", field0 = "album_id"))){
validate127.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.user_ids === undefined) && (missing0 = "user_ids"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.user_ids !== undefined){
let data0 = data.user_ids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(isId(data0[i0]))){
validate128.errors = [{instancePath:instancePath+"/user_ids/" + i0,schemaPath:"#/properties/user_ids/items/is",keyword:"is",params:{is: "integer or string of digits"}}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/user_ids",schemaPath:"#/properties/user_ids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))){
validate128.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.share_link !== undefined && !(typeof data.share_link == "string") && (is0 = "string", field0 = "share_link"))
|| (data.file_set_id !== undefined && !(typeof data.file_set_id == "string") && (is0 = "string", field0 = "file_set_id"))){
validate129.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.paths === undefined) && (missing0 = "paths")){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.paths !== undefined){
let data0 = data.paths;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(typeof data0[i0] == "string")){
validate130.errors = [{instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field0;
let is0;
if((data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))){
validate130.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.cmd === undefined) && (missing0 = "cmd")) || ((data.hex === undefined) && (missing0 = "hex"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.cmd !== undefined && !(typeof data.cmd == "string") && (is0 = "string", field0 = "cmd"))
|| (data.hex !== undefined && !(typeof data.hex == "string") && (is0 = "string", field0 = "hex"))){
validate131.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.apiClass === undefined) && (missing0 = "apiClass")) || ((data.method === undefined) && (missing0 = "method"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.apiClass !== undefined && !(typeof data.apiClass == "string") && (is0 = "string", field0 = "apiClass"))
|| (data.method !== undefined && !(typeof data.method == "string") && (is0 = "string", field0 = "method"))
|| (data.args !== undefined && !(Array.isArray(data.args)) && (is0 = "array", field0 = "args"))){
validate132.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.onlyLocalhost !== undefined && !(typeof data.onlyLocalhost == "boolean") && (is0 = "boolean", field0 = "onlyLocalhost"))
|| (data.enableLocalFile2Url !== undefined && !(typeof data.enableLocalFile2Url == "boolean") && (is0 = "boolean", field0 = "enableLocalFile2Url"))
|| (data.log !== undefined && !(typeof data.log == "boolean") && (is0 = "boolean", field0 = "log"))
|| (data.autoDeleteFile !== undefined && !(typeof data.autoDeleteFile == "boolean") && (is0 = "boolean", field0 = "autoDeleteFile"))
|| (data.autoDeleteFileSecond !== undefined && !(Number.isFinite(data.autoDeleteFileSecond)) && (is0 = "number", field0 = "autoDeleteFileSecond"))
|| (data.ffmpeg !== undefined && !(typeof data.ffmpeg == "string") && (is0 = "string", field0 = "ffmpeg"))
|| (data.musicSignUrl !== undefined && !(typeof data.musicSignUrl == "string") && (is0 = "string", field0 = "musicSignUrl"))
|| (data.msgCacheExpire !== undefined && !(Number.isFinite(data.msgCacheExpire)) && (is0 = "number", field0 = "msgCacheExpire"))){
validate133.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))){
validate134.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.key !== undefined && !(typeof data.key == "string") && (is0 = "string", field0 = "key"))
|| (data.timeout !== undefined && !(Number.isFinite(data.timeout) || typeof data.timeout == "string") && (is0 = "number or string", field0 = "timeout"))){
validate135.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.start !== undefined && !(Number.isFinite(data.start) || typeof data.start == "string") && (is0 = "number or string", field0 = "start"))
|| (data.count !== undefined && !(Number.isFinite(data.count) || typeof data.count == "string") && (is0 = "number or string", field0 = "count"))){
validate136.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.category_id === undefined) && (missing0 = "category_id"))){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.category_id !== undefined && !(Number.isFinite(data.category_id) || typeof data.category_id == "string") && (is0 = "number or string", field0 = "category_id"))){
validate137.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.mask === undefined) && (missing0 = "mask"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.mask !== undefined && !(Number.isFinite(data.mask) || typeof data.mask == "string") && (is0 = "number or string", field0 = "mask"))){
validate138.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.folder_id === undefined) && (missing0 = "folder_id"))) || ((data.new_folder_name === undefined) && (missing0 = "new_folder_name"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.folder_id !== undefined && !(typeof data.folder_id == "string") && (is0 = "string", field0 = "folder_id"))
|| (data.new_folder_name !== undefined && !(typeof data.new_folder_name == "string") && (is0 = "string", field0 = "new_folder_name"))){
validate139.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.word === undefined) && (missing0 = "word")){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.word !== undefined && !(typeof data.word == "string") && (is0 = "string", field0 = "word"))){
validate140.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.bot_id === undefined) && (missing0 = "bot_id"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.bot_id !== undefined && !(isId(data.bot_id)) && (is0 = "integer or string of digits", field0 = "bot_id"))
|| (data.enable !== undefined && !(Number.isFinite(data.enable)) && (is0 = "number", field0 = "enable"))){
validate141.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.bot_id === undefined) && (missing0 = "bot_id"))){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.bot_id !== undefined && !(isId(data.bot_id)) && (is0 = "integer or string of digits", field0 = "bot_id"))
|| (data.data_1 !== undefined && !(typeof data.data_1 == "string") && (is0 = "string", field0 = "data_1"))
|| (data.data_2 !== undefined && !(typeof data.data_2 == "string") && (is0 = "string", field0 = "data_2"))){
validate142.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.code === undefined) && (missing0 = "code"))){
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.code !== undefined && !(typeof data.code == "string") && (is0 = "string", field0 = "code"))
|| (data.is_add !== undefined && !(typeof data.is_add == "boolean") && (is0 = "boolean", field0 = "is_add"))){
validate143.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.folder_id === undefined) && (missing0 = "folder_id"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.folder_id !== undefined && !(typeof data.folder_id == "string") && (is0 = "string", field0 = "folder_id"))){
validate144.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.desc !== undefined && !(typeof data.desc == "string") && (is0 = "string", field0 = "desc"))
|| (data.jumpUrl !== undefined && !(typeof data.jumpUrl == "string") && (is0 = "string", field0 = "jumpUrl"))
|| (data.musicUrl !== undefined && !(typeof data.musicUrl == "string") && (is0 = "string", field0 = "musicUrl"))
|| (data.source_icon !== undefined && !(typeof data.source_icon == "string") && (is0 = "string", field0 = "source_icon"))
|| (data.tag !== undefined && !(typeof data.tag == "string") && (is0 = "string", field0 = "tag"))
|| (data.preview !== undefined && !(typeof data.preview == "string") && (is0 = "string", field0 = "preview"))
|| (data.sourceMsgId !== undefined && !(typeof data.sourceMsgId == "string") && (is0 = "string", field0 = "sourceMsgId"))){
validate145.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.emoji_ids === undefined) && (missing0 = "emoji_ids")){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.emoji_ids !== undefined){
let data0 = data.emoji_ids;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(typeof data0[i0] == "string")){
validate146.errors = [{instancePath:instancePath+"/emoji_ids/" + i0,schemaPath:"#/properties/emoji_ids/items/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/emoji_ids",schemaPath:"#/properties/emoji_ids/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.emoji_id === undefined) && (missing0 = "emoji_id"))){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.emoji_id !== undefined && !(Number.isFinite(data.emoji_id)) && (is0 = "number", field0 = "emoji_id"))){
validate147.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.group_id === undefined) && (missing0 = "group_id")) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.emoji_id === undefined) && (missing0 = "emoji_id"))){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(isId(data.group_id)) && (is0 = "integer or string of digits", field0 = "group_id"))
|| (data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.emoji_id !== undefined && !(Number.isFinite(data.emoji_id)) && (is0 = "number", field0 = "emoji_id"))){
validate148.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.command === undefined) && (missing0 = "command"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.command !== undefined && !(typeof data.command == "string") && (is0 = "string", field0 = "command"))
|| (data.sign !== undefined && !(typeof data.sign == "boolean") && (is0 = "boolean", field0 = "sign"))
|| (data.type !== undefined && !(Number.isFinite(data.type)) && (is0 = "number", field0 = "type"))){
validate149.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
validate150.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.name === undefined) && (missing0 = "name"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.color !== undefined && !(Number.isFinite(data.color)) && (is0 = "number", field0 = "color"))
|| (data.independent !== undefined && !(typeof data.independent == "boolean") && (is0 = "boolean", field0 = "independent"))){
validate151.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.role_id === undefined) && (missing0 = "role_id"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.role_id !== undefined && !(isId(data.role_id)) && (is0 = "integer or string of digits", field0 = "role_id"))){
validate152.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.guild_id === undefined) && (missing0 = "guild_id")){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.no_cache !== undefined && !(typeof data.no_cache == "boolean") && (is0 = "boolean", field0 = "no_cache"))){
validate153.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.guild_id === undefined) && (missing0 = "guild_id")){
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.next_token !== undefined && !(typeof data.next_token == "string") && (is0 = "string", field0 = "next_token"))){
validate154.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.user_id !== undefined && !(isId(data.user_id)) && (is0 = "integer or string of digits", field0 = "user_id"))){
validate155.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.guild_id === undefined) && (missing0 = "guild_id")){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))){
validate156.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message_id === undefined) && (missing0 = "message_id")){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.message_id !== undefined && !(isId(data.message_id)) && (is0 = "integer or string of digits", field0 = "message_id"))
|| (data.no_cache !== undefined && !(typeof data.no_cache == "boolean") && (is0 = "boolean", field0 = "no_cache"))){
validate157.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(isId(data.channel_id)) && (is0 = "integer or string of digits", field0 = "channel_id"))){
validate158.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.message === undefined) && (missing0 = "message"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(isId(data.channel_id)) && (is0 = "integer or string of digits", field0 = "channel_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is0 = "string or object or array", field0 = "message"))
|| (data.auto_escape !== undefined && !(typeof data.auto_escape == "boolean") && (is0 = "boolean", field0 = "auto_escape"))){
validate159.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.set === undefined) && (missing0 = "set"))) || ((data.role_id === undefined) && (missing0 = "role_id"))) || ((data.users === undefined) && (missing0 = "users"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.set !== undefined && !(typeof data.set == "boolean") && (is0 = "boolean", field0 = "set"))
|| (data.role_id !== undefined && !(isId(data.role_id)) && (is0 = "integer or string of digits", field0 = "role_id"))){
validate160.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.role_id === undefined) && (missing0 = "role_id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate161.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(isId(data.guild_id)) && (is0 = "integer or string of digits", field0 = "guild_id"))
|| (data.role_id !== undefined && !(isId(data.role_id)) && (is0 = "integer or string of digits", field0 = "role_id"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.color !== undefined && !(Number.isFinite(data.color)) && (is0 = "number", field0 = "color"))
|| (data.indepedent !== undefined && !(typeof data.indepedent == "boolean") && (is0 = "boolean", field0 = "indepedent"))){
validate161.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.text !== undefined && !(typeof data.text == "string") && (is0 = "string", field0 = "text"))){
validate162.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate163.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate164.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate165.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate166.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.qq === undefined) && (missing0 = "qq")){
validate167.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.qq !== undefined && !(typeof data.qq == "string") && (is0 = "string", field0 = "qq"))
|| (data.name !== undefined && !(typeof data.name == "string" || data.name === null) && (is0 = "string or null", field0 = "name"))){
validate167.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate168.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.result !== undefined && !(Number.isFinite(data.result) || typeof data.result == "string") && (is0 = "number or string", field0 = "result"))
|| (data.value !== undefined && !(typeof data.value == "string") && (is0 = "string", field0 = "value"))){
validate168.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate168.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate169.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
validate169.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate170.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
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
validate170.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate170.errors = vErrors;
return errors === 0;
}
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate171.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.ignore !== undefined && !(data.ignore === "0" || data.ignore === "1") && (is0 = "'0' or '1'", field0 = "ignore"))){
validate171.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}
function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) && (missing0 = "url")) || ((data.title === undefined) && (missing0 = "title"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))
|| (data.image !== undefined && !(typeof data.image == "string") && (is0 = "string", field0 = "image"))){
validate172.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.type !== undefined && !(data.type === "qq" || data.type === "group") && (is0 = "'qq' or 'group'", field0 = "type"))
|| (data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))){
validate173.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lat === undefined) && (missing0 = "lat")) || ((data.lon === undefined) && (missing0 = "lon"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.lat !== undefined && !(typeof data.lat == "string") && (is0 = "string", field0 = "lat"))
|| (data.lon !== undefined && !(typeof data.lon == "string") && (is0 = "string", field0 = "lon"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
validate174.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate175.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate176.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.id !== undefined && !(typeof data.id == "string") && (is0 = "string", field0 = "id"))){
validate177.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate178.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
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
validate178.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data1.text !== undefined && !(typeof data1.text == "string") && (is0 = "string", field0 = "text"))){
validate178.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/news/" + i0,schemaPath:"#/properties/news/items/type",keyword:"type",params:{type: "object"}}];
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
validate178.errors = [{instancePath:instancePath+"/news",schemaPath:"#/properties/news/type",keyword:"type",params:{type: "array"}}];
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
|| (data.content !== undefined && !(typeof data.content == "string" || (typeof data.content == "object" && data.content !== null && !Array.isArray(data.content)) || Array.isArray(data.content)) && (is1 = "string or object or array", field1 = "content"))
|| (data.source !== undefined && !(typeof data.source == "string") && (is1 = "string", field1 = "source"))
|| (data.summary !== undefined && !(typeof data.summary == "string") && (is1 = "string", field1 = "summary"))
|| (data.prompt !== undefined && !(typeof data.prompt == "string") && (is1 = "string", field1 = "prompt"))
|| (data.time !== undefined && !(Number.isFinite(data.time) || typeof data.time == "string") && (is1 = "number or string", field1 = "time"))
|| (data.seq !== undefined && !(Number.isFinite(data.seq) || typeof data.seq == "string") && (is1 = "number or string", field1 = "seq"))
|| (data.message_style !== undefined && !((typeof data.message_style == "object" && data.message_style !== null && !Array.isArray(data.message_style)) || Array.isArray(data.message_style)) && (is1 = "object or array", field1 = "message_style"))){
validate178.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
}
validate178.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.service_id !== undefined && !(Number.isFinite(data.service_id)) && (is0 = "number", field0 = "service_id"))
|| (data.resid !== undefined && !(typeof data.resid == "string") && (is0 = "string", field0 = "resid"))){
validate179.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.config !== undefined && !((typeof data.config == "object" && data.config !== null && !Array.isArray(data.config)) || Array.isArray(data.config)) && (is0 = "object or array", field0 = "config"))
|| (data.resid !== undefined && !(typeof data.resid == "string") && (is0 = "string", field0 = "resid"))){
validate180.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate181.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
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
validate181.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate181.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.emoji_package_id === undefined) && (missing0 = "emoji_package_id")) || ((data.emoji_id === undefined) && (missing0 = "emoji_id"))) || ((data.key === undefined) && (missing0 = "key"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate182.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate183.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.rows !== undefined && !(Array.isArray(data.rows)) && (is0 = "array", field0 = "rows"))){
validate183.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
validate183.errors = vErrors;
return errors === 0;
}
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fileSetId === undefined) && (missing0 = "fileSetId")){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.fileSetId !== undefined && !(typeof data.fileSetId == "string") && (is0 = "string", field0 = "fileSetId"))){
validate184.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) && (missing0 = "title")) || ((data.file_set_id === undefined) && (missing0 = "file_set_id"))) || ((data.scene_type === undefined) && (missing0 = "scene_type"))){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.file_set_id !== undefined && !(typeof data.file_set_id == "string") && (is0 = "string", field0 = "file_set_id"))
|| (data.scene_type !== undefined && !(Number.isFinite(data.scene_type)) && (is0 = "number", field0 = "scene_type"))){
validate185.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.msgId === undefined) && (missing0 = "msgId")) || ((data.elementId === undefined) && (missing0 = "elementId"))) || ((data.fileName === undefined) && (missing0 = "fileName"))) || ((data.fileSize === undefined) && (missing0 = "fileSize"))) || ((data.isDir === undefined) && (missing0 = "isDir"))){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate186.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}
function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))){
validate187.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))){
validate188.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate189.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}
function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.display_text === undefined) && (missing0 = "display_text"))){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data.display_text !== undefined && !(typeof data.display_text == "string") && (is0 = "string", field0 = "display_text"))){
validate190.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) && (missing0 = "url")) || ((data.display_text === undefined) && (missing0 = "display_text"))){
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.display_text !== undefined && !(typeof data.display_text == "string") && (is0 = "string", field0 = "display_text"))){
validate191.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate191.errors = vErrors;
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
case "markdown": return validate150
case "keyboard": return validate183
case "flashtransfer": return validate184
case "flash_file": return validate185
case "onlinefile": return validate186
case "miniapp": return validate187
case "longmsg": return validate177
case "redbag": return validate188
case "tts": return validate162
case "cardimage": return validate189
case "channel_quote": return validate190
case "url_quote": return validate191
}
}

export const validate: CallValidator = callValidator({ version: 'v11', actions: new Map([
  ["send_private_msg", { names: ["user_id","message","auto_escape","message_type","group_id","source","news","summary","prompt","timeout","message_style"], check: validate10 }],
  ["send_group_msg", { names: ["group_id","message","auto_escape","message_type","user_id","source","news","summary","prompt","timeout","message_style"], check: validate11 }],
  ["send_msg", { names: ["message_type","user_id","group_id","message","auto_escape","source","news","summary","prompt","timeout","message_style"], check: validate12 }],
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
