// Generated from spec/tables/v12.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type EventValidator, eventValidator } from '../validation/event-validator.js'

export type { Difference } from '../validation/difference.js'
export type { EventValidator }

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.version === undefined) && (missing0 = "version"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate10.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate10.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((((data1.impl === undefined) && (missing2 = "impl")) || ((data1.version === undefined) && (missing2 = "version"))) || ((data1.onebot_version === undefined) && (missing2 = "onebot_version"))){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
let field1;
let is1;
if((data1.impl !== undefined && !(typeof data1.impl == "string") && (is1 = "string", field1 = "impl"))
|| (data1.version !== undefined && !(typeof data1.version == "string") && (is1 = "string", field1 = "version"))
|| (data1.onebot_version !== undefined && !(typeof data1.onebot_version == "string") && (is1 = "string", field1 = "onebot_version"))){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is2 = "string", field2 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is2 = "number", field2 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is2 = "string", field2 = "sub_type"))){
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
if(((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.interval === undefined) && (missing0 = "interval"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate11.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate11.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.interval !== undefined && !(Number.isInteger(data.interval)) && (is1 = "integer", field1 = "interval"))){
validate11.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
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
if(((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.status === undefined) && (missing0 = "status"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate12.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate12.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.good === undefined) && (missing2 = "good")) || ((data1.bots === undefined) && (missing2 = "bots"))){
validate12.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data1.bots !== undefined){
let data2 = data1.bots;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if(((data3.self === undefined) && (missing3 = "self")) || ((data3.online === undefined) && (missing3 = "online"))){
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0,schemaPath:"#/properties/status/properties/bots/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data3.self !== undefined){
let data4 = data3.self;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing4;
if(((data4.platform === undefined) && (missing4 = "platform")) || ((data4.user_id === undefined) && (missing4 = "user_id"))){
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0+"/self",schemaPath:"#/properties/status/properties/bots/items/properties/self/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
let field1;
let is1;
if((data4.platform !== undefined && !(typeof data4.platform == "string") && (is1 = "string", field1 = "platform"))
|| (data4.user_id !== undefined && !(typeof data4.user_id == "string") && (is1 = "string", field1 = "user_id"))){
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0+"/self",schemaPath:"#/properties/status/properties/bots/items/properties/self/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0+"/self",schemaPath:"#/properties/status/properties/bots/items/properties/self/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let field2;
let is2;
if((data3.online !== undefined && !(typeof data3.online == "boolean") && (is2 = "boolean", field2 = "online"))){
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0,schemaPath:"#/properties/status/properties/bots/items/fields",keyword:"fields",params:{field: field2, is: is2}}];
return false;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0,schemaPath:"#/properties/status/properties/bots/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/status/bots",schemaPath:"#/properties/status/properties/bots/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let field3;
let is3;
if((data1.good !== undefined && !(typeof data1.good == "boolean") && (is3 = "boolean", field3 = "good"))){
validate12.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/fields",keyword:"fields",params:{field: field3, is: is3}}];
return false;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let field4;
let is4;
if((data.id !== undefined && !(typeof data.id == "string") && (is4 = "string", field4 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is4 = "number", field4 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is4 = "string", field4 = "sub_type"))){
validate12.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field4, is: is4}}];
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
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.alt_message === undefined) && (missing0 = "alt_message"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate13.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate13.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))
|| (data.message !== undefined && !(Array.isArray(data.message)) && (is1 = "array", field1 = "message"))
|| (data.alt_message !== undefined && !(typeof data.alt_message == "string") && (is1 = "string", field1 = "alt_message"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))){
validate13.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
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
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.alt_message === undefined) && (missing0 = "alt_message"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.group_id === undefined) && (missing0 = "group_id"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate14.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate14.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))
|| (data.message !== undefined && !(Array.isArray(data.message)) && (is1 = "array", field1 = "message"))
|| (data.alt_message !== undefined && !(typeof data.alt_message == "string") && (is1 = "string", field1 = "alt_message"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))
|| (data.group_id !== undefined && !(typeof data.group_id == "string") && (is1 = "string", field1 = "group_id"))){
validate14.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
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
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.alt_message === undefined) && (missing0 = "alt_message"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate15.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate15.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))
|| (data.message !== undefined && !(Array.isArray(data.message)) && (is1 = "array", field1 = "message"))
|| (data.alt_message !== undefined && !(typeof data.alt_message == "string") && (is1 = "string", field1 = "alt_message"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is1 = "string", field1 = "channel_id"))){
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
if((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate16.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate16.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))){
validate16.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate17.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate17.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))){
validate17.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate18.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate18.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.group_id !== undefined && !(typeof data.group_id == "string") && (is1 = "string", field1 = "group_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))){
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
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))){
validate19.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate19.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate19.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate19.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.group_id !== undefined && !(typeof data.group_id == "string") && (is1 = "string", field1 = "group_id"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))){
validate19.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate20.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate20.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))){
validate20.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate21.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate21.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is1 = "string", field1 = "channel_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))){
validate21.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate22.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate22.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is1 = "string", field1 = "channel_id"))
|| (data.message_id !== undefined && !(typeof data.message_id == "string") && (is1 = "string", field1 = "message_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is1 = "string", field1 = "user_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))){
validate22.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.sub_type === undefined) && (missing0 = "sub_type"))) || ((data.self === undefined) && (missing0 = "self"))) || ((data.guild_id === undefined) && (missing0 = "guild_id"))) || ((data.channel_id === undefined) && (missing0 = "channel_id"))) || ((data.operator_id === undefined) && (missing0 = "operator_id"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.self !== undefined){
let data0 = data.self;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.platform === undefined) && (missing1 = "platform")) || ((data0.user_id === undefined) && (missing1 = "user_id"))){
validate23.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
let field0;
let is0;
if((data0.platform !== undefined && !(typeof data0.platform == "string") && (is0 = "string", field0 = "platform"))
|| (data0.user_id !== undefined && !(typeof data0.user_id == "string") && (is0 = "string", field0 = "user_id"))){
validate23.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",keyword:"fields",params:{field: field0, is: is0}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "object"}}];
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
if((data.id !== undefined && !(typeof data.id == "string") && (is1 = "string", field1 = "id"))
|| (data.time !== undefined && !(Number.isFinite(data.time)) && (is1 = "number", field1 = "time"))
|| (data.sub_type !== undefined && !(typeof data.sub_type == "string") && (is1 = "string", field1 = "sub_type"))
|| (data.guild_id !== undefined && !(typeof data.guild_id == "string") && (is1 = "string", field1 = "guild_id"))
|| (data.channel_id !== undefined && !(typeof data.channel_id == "string") && (is1 = "string", field1 = "channel_id"))
|| (data.operator_id !== undefined && !(typeof data.operator_id == "string") && (is1 = "string", field1 = "operator_id"))){
validate23.errors = [{instancePath,schemaPath:"#/fields",keyword:"fields",params:{field: field1, is: is1}}];
return false;
}
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
if((data.text === undefined) && (missing0 = "text")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.text !== undefined && !(typeof data.text == "string") && (is0 = "string", field0 = "text"))){
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
if((data.user_id === undefined) && (missing0 = "user_id")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))){
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
if(!(data === null || (typeof data == "object" && data !== null && !Array.isArray(data)))){
validate26.errors = [{instancePath,schemaPath:"#/is",keyword:"is",params:{is: "null or object"}}];
return false;
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
if((data.file_id === undefined) && (missing0 = "file_id")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.file_id !== undefined && !(typeof data.file_id == "string") && (is0 = "string", field0 = "file_id"))){
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
if(((((data.latitude === undefined) && (missing0 = "latitude")) || ((data.longitude === undefined) && (missing0 = "longitude"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.content === undefined) && (missing0 = "content"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.latitude !== undefined && !(Number.isFinite(data.latitude)) && (is0 = "number", field0 = "latitude"))
|| (data.longitude !== undefined && !(Number.isFinite(data.longitude)) && (is0 = "number", field0 = "longitude"))
|| (data.title !== undefined && !(typeof data.title == "string") && (is0 = "string", field0 = "title"))
|| (data.content !== undefined && !(typeof data.content == "string") && (is0 = "string", field0 = "content"))){
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
if((data.message_id === undefined) && (missing0 = "message_id")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
let field0;
let is0;
if((data.message_id !== undefined && !(typeof data.message_id == "string") && (is0 = "string", field0 = "message_id"))
|| (data.user_id !== undefined && !(typeof data.user_id == "string") && (is0 = "string", field0 = "user_id"))){
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

function find(event) {
switch (event.type) {
case "request": switch (event.detail_type) {
default: return 'detail_type'
}
case "meta": switch (event.detail_type) {
case "connect": return validate10
case "heartbeat": return validate11
case "status_update": return validate12
default: return 'detail_type'
}
case "message": switch (event.detail_type) {
case "private": return validate13
case "group": return validate14
case "channel": return validate15
default: return 'detail_type'
}
case "notice": switch (event.detail_type) {
case "friend_increase": return validate16
case "friend_decrease": return validate16
case "private_message_delete": return validate17
case "group_member_increase": return validate18
case "group_member_decrease": return validate18
case "group_message_delete": return validate19
case "guild_member_increase": return validate20
case "guild_member_decrease": return validate20
case "channel_member_increase": return validate21
case "channel_member_decrease": return validate21
case "channel_message_delete": return validate22
case "channel_create": return validate23
case "channel_delete": return validate23
default: return 'detail_type'
}
default: return 'type'
}
}

function segment(type) {
switch (type) {
case "text": return validate24
case "mention": return validate25
case "mention_all": return validate26
case "image": return validate27
case "voice": return validate27
case "audio": return validate27
case "video": return validate27
case "file": return validate27
case "location": return validate28
case "reply": return validate29
}
}

export const validate: EventValidator = eventValidator({ version: 'v12', find, segment })
