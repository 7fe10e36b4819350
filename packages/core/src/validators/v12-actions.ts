// Generated from spec/tables/v12.yaml, spec/tables/go-cqhttp.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type CallValidator, callValidator } from '../validation/call-validator.js'

export type { Difference } from '../validation/difference.js'
export type { CallValidator }

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let field0;
let is0;
if((data.limit !== undefined && !(Number.isInteger(data.limit)) && (is0 = "integer", field0 = "limit"))
|| (data.timeout !== undefined && !(Number.isInteger(data.timeout)) && (is0 = "integer", field0 = "timeout"))){
validate10.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
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
if(((data.detail_type === undefined) && (missing0 = "detail_type")) || ((data.message === undefined) && (missing0 = "message"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.detail_type !== undefined && !(typeof data.detail_type == "string") && (is0 = "string", field0 = "detail_type"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))
|| (data.group_id !== undefined && !(typeof data.group_id == "string") && (is0 = "string", field0 = "group_id"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data.message !== undefined && !(typeof data.message == "string" || (typeof data.message == "object" && data.message !== null && !Array.isArray(data.message)) || Array.isArray(data.message)) && (is0 = "string or object or array", field0 = "message"))){
validate12.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.message_id !== undefined && !(typeof data.message_id == "string") && (is0 = "string", field0 = "message_id"))){
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
let missing0;
if((data.user_id === undefined) && (missing0 = "user_id")){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate14.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if((data.group_id === undefined) && (missing0 = "group_id")){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(typeof data.group_id == "string") && (is0 = "string", field0 = "group_id"))){
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
if((data.group_id !== undefined && !(typeof data.group_id == "string") && (is0 = "string", field0 = "group_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))){
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
if(((data.group_id === undefined) && (missing0 = "group_id")) || ((data.group_name === undefined) && (missing0 = "group_name"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.group_id !== undefined && !(typeof data.group_id == "string") && (is0 = "string", field0 = "group_id"))
|| (data.group_name !== undefined && !(typeof data.group_name == "string") && (is0 = "string", field0 = "group_name"))){
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
if((data.guild_id === undefined) && (missing0 = "guild_id")){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))){
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
if(((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.guild_name === undefined) && (missing0 = "guild_name"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.guild_name !== undefined && !(typeof data.guild_name == "string") && (is0 = "string", field0 = "guild_name"))){
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
if(((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))){
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
if(((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is0 = "string", field0 = "channel_id"))){
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
if((data.guild_id === undefined) && (missing0 = "guild_id")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.joined_only !== undefined && !(typeof data.joined_only == "boolean") && (is0 = "boolean", field0 = "joined_only"))){
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
if((((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.channel_name === undefined) && (missing0 = "channel_name"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data.channel_name !== undefined && !(typeof data.channel_name == "string") && (is0 = "string", field0 = "channel_name"))){
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
if((((data.guild_id === undefined) && (missing0 = "guild_id")) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is0 = "string", field0 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is0 = "string", field0 = "channel_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))){
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
if(((data.type === undefined) && (missing0 = "type")) || ((data.name === undefined) && (missing0 = "name"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.headers !== undefined){
let data0 = data.headers;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(typeof data0[key0] == "string")){
validate25.errors = [{instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/is",keyword:"is",params:{is: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}}];
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
if((data.type !== undefined && !(typeof data.type == "string") && (is0 = "string", field0 = "type"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.url !== undefined && !(typeof data.url == "string") && (is0 = "string", field0 = "url"))
|| (data.path !== undefined && !(typeof data.path == "string") && (is0 = "string", field0 = "path"))
|| (data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.sha256 !== undefined && !(typeof data.sha256 == "string") && (is0 = "string", field0 = "sha256"))){
validate25.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
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
if((data.stage === undefined) && (missing0 = "stage")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.stage !== undefined && !(data.stage === "prepare" || data.stage === "transfer" || data.stage === "finish") && (is0 = "'prepare' or 'transfer' or 'finish'", field0 = "stage"))
|| (data.name !== undefined && !(typeof data.name == "string") && (is0 = "string", field0 = "name"))
|| (data.total_size !== undefined && !(Number.isInteger(data.total_size)) && (is0 = "integer", field0 = "total_size"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.offset !== undefined && !(Number.isInteger(data.offset)) && (is0 = "integer", field0 = "offset"))
|| (data.data !== undefined && !(typeof data.data == "string") && (is0 = "string", field0 = "data"))
|| (data.sha256 !== undefined && !(typeof data.sha256 == "string") && (is0 = "string", field0 = "sha256"))){
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
if(((data.file_id === undefined) && (missing0 = "file_id")) || ((data.type === undefined) && (missing0 = "type"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.type !== undefined && !(typeof data.type == "string") && (is0 = "string", field0 = "type"))){
validate27.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if(((data.stage === undefined) && (missing0 = "stage")) || ((data.file_id === undefined) && (missing0 = "file_id"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.stage !== undefined && !(data.stage === "prepare" || data.stage === "transfer") && (is0 = "'prepare' or 'transfer'", field0 = "stage"))
|| (data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))
|| (data.offset !== undefined && !(Number.isInteger(data.offset)) && (is0 = "integer", field0 = "offset"))
|| (data.size !== undefined && !(Number.isInteger(data.size)) && (is0 = "integer", field0 = "size"))){
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
if((data.text === undefined) && (missing0 = "text")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.text !== undefined && !(typeof data.text == "string") && (is0 = "string", field0 = "text"))){
validate29.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
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
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate30.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
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
if((data.file_id === undefined) && (missing0 = "file_id")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))){
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
if(((((data.latitude === undefined) && (missing0 = "latitude")) || ((data.longitude === undefined) && (missing0 = "longitude"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.content === undefined) && (missing0 = "content"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.latitude !== undefined && !(Number.isFinite(data.latitude)) && (is0 = "number", field0 = "latitude"))
|| (data.longitude !== undefined && !(Number.isFinite(data.longitude)) && (is0 = "number", field0 = "longitude"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
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
let missing0;
if((data.message_id === undefined) && (missing0 = "message_id")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.message_id !== undefined && !(typeof data.message_id == "string") && (is0 = "string", field0 = "message_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))){
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

function segment(type) {
switch (type) {
case "text": return validate29
case "mention": return validate14
case "mention_all": return validate30
case "image": return validate31
case "voice": return validate31
case "audio": return validate31
case "video": return validate31
case "file": return validate31
case "location": return validate32
case "reply": return validate33
}
}

export const validate: CallValidator = callValidator({ version: 'v12', actions: new Map([
  ["get_latest_events", { names: ["limit","timeout"], check: validate10 }],
  ["get_supported_actions", { names: [], check: validate11 }],
  ["get_status", { names: [], check: validate11 }],
  ["get_version", { names: [], check: validate11 }],
  ["send_message", { names: ["detail_type","user_id","group_id","guild_id","channel_id","message"], check: validate12 }],
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
  ["upload_file", { names: ["type","name","url","headers","path","data","sha256"], check: validate25 }],
  ["upload_file_fragmented", { names: ["stage","name","total_size","file_id","offset","data","sha256"], check: validate26 }],
  ["get_file", { names: ["file_id","type"], check: validate27 }],
  ["get_file_fragmented", { names: ["stage","file_id","offset","size"], check: validate28 }],
]), segment, types: ["text","mention","mention_all","image","voice","audio","video","file","location","reply"] })
