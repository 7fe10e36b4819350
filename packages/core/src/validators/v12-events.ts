// Generated from spec/tables/v12.yaml by `npm run generate`: change the table, not this file.
// @ts-nocheck: the functions are made by ajv.
import { type EventValidator, eventValidator } from '../validation/event-validator.js'
import { kind } from '../validation/kind.js'

export type { Difference } from '../validation/difference.js'
export type { EventValidator }

const kind0 = kind("string", (value) => typeof value == "string")
const kind1 = kind("object", (value) => (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind2 = kind("object", (value) => value === undefined || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind3 = kind("number", (value) => Number.isFinite(value))
const kind4 = kind("integer", (value) => Number.isInteger(value))
const kind5 = kind("boolean", (value) => typeof value == "boolean")
const kind6 = kind("array", (value) => Array.isArray(value))
const kind7 = kind("null or object", (value) => value === null || (typeof value == "object" && value !== null && !Array.isArray(value)))
const kind8 = kind("string", (value) => value === undefined || typeof value == "string")


function validate10(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate10.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs1 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let asked1;
const field1 = !(asked1 = kind0)(data1.impl) ? "impl"
: !(asked1 = kind0)(data1.version) ? "version"
: !(asked1 = kind0)(data1.onebot_version) ? "onebot_version"
: "";
if(field1){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/fields",params:{field: field1, is: asked1.is}}];
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
const field2 = !(asked2 = kind0)(data.id) ? "id"
: !(asked2 = kind3)(data.time) ? "time"
: !(asked2 = kind0)(data.sub_type) ? "sub_type"
: !(asked2 = kind2)(data.self) ? "self"
: !(asked2 = kind1)(data.version) ? "version"
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
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate11.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind2)(data.self) ? "self"
: !(asked1 = kind4)(data.interval) ? "interval"
: "";
if(field1){
validate11.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
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
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate12.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs1 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.bots !== undefined){
let data2 = data1.bots;
const _errs2 = errors;
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs3 = errors;
if(!(kind1(data3))){
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0,schemaPath:"#/properties/status/properties/bots/items/is",params:{is: kind1.is}}];
return false;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.self !== undefined){
let data4 = data3.self;
const _errs4 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let asked1;
const field1 = !(asked1 = kind0)(data4.platform) ? "platform"
: !(asked1 = kind0)(data4.user_id) ? "user_id"
: "";
if(field1){
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0+"/self",schemaPath:"#/properties/status/properties/bots/items/properties/self/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
let asked2;
const field2 = !(asked2 = kind1)(data3.self) ? "self"
: !(asked2 = kind5)(data3.online) ? "online"
: "";
if(field2){
validate12.errors = [{instancePath:instancePath+"/status/bots/" + i0,schemaPath:"#/properties/status/properties/bots/items/fields",params:{field: field2, is: asked2.is}}];
return false;
}
}
}
}
var valid2 = _errs3 === errors;
if(!valid2){
break;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
let asked3;
const field3 = !(asked3 = kind5)(data1.good) ? "good"
: !(asked3 = kind6)(data1.bots) ? "bots"
: "";
if(field3){
validate12.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/fields",params:{field: field3, is: asked3.is}}];
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
let asked4;
const field4 = !(asked4 = kind0)(data.id) ? "id"
: !(asked4 = kind3)(data.time) ? "time"
: !(asked4 = kind0)(data.sub_type) ? "sub_type"
: !(asked4 = kind2)(data.self) ? "self"
: !(asked4 = kind1)(data.status) ? "status"
: "";
if(field4){
validate12.errors = [{instancePath,schemaPath:"#/fields",params:{field: field4, is: asked4.is}}];
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
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate13.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.message_id) ? "message_id"
: !(asked1 = kind6)(data.message) ? "message"
: !(asked1 = kind0)(data.alt_message) ? "alt_message"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: "";
if(field1){
validate13.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
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
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate14.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.message_id) ? "message_id"
: !(asked1 = kind6)(data.message) ? "message"
: !(asked1 = kind0)(data.alt_message) ? "alt_message"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: !(asked1 = kind0)(data.group_id) ? "group_id"
: "";
if(field1){
validate14.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
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
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate15.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.message_id) ? "message_id"
: !(asked1 = kind6)(data.message) ? "message"
: !(asked1 = kind0)(data.alt_message) ? "alt_message"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: !(asked1 = kind0)(data.guild_id) ? "guild_id"
: !(asked1 = kind0)(data.channel_id) ? "channel_id"
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
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate16.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: "";
if(field1){
validate16.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate17.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.message_id) ? "message_id"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: "";
if(field1){
validate17.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate17.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate18.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.group_id) ? "group_id"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: !(asked1 = kind0)(data.operator_id) ? "operator_id"
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
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate19.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.group_id) ? "group_id"
: !(asked1 = kind0)(data.message_id) ? "message_id"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: !(asked1 = kind0)(data.operator_id) ? "operator_id"
: "";
if(field1){
validate19.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate19.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate20.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.guild_id) ? "guild_id"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: !(asked1 = kind0)(data.operator_id) ? "operator_id"
: "";
if(field1){
validate20.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate21.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.guild_id) ? "guild_id"
: !(asked1 = kind0)(data.channel_id) ? "channel_id"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: !(asked1 = kind0)(data.operator_id) ? "operator_id"
: "";
if(field1){
validate21.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate22.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.guild_id) ? "guild_id"
: !(asked1 = kind0)(data.channel_id) ? "channel_id"
: !(asked1 = kind0)(data.message_id) ? "message_id"
: !(asked1 = kind0)(data.user_id) ? "user_id"
: !(asked1 = kind0)(data.operator_id) ? "operator_id"
: "";
if(field1){
validate22.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self !== undefined){
let data0 = data.self;
const _errs0 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let asked0;
const field0 = !(asked0 = kind0)(data0.platform) ? "platform"
: !(asked0 = kind0)(data0.user_id) ? "user_id"
: "";
if(field0){
validate23.errors = [{instancePath:instancePath+"/self",schemaPath:"#/properties/self/fields",params:{field: field0, is: asked0.is}}];
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
const field1 = !(asked1 = kind0)(data.id) ? "id"
: !(asked1 = kind3)(data.time) ? "time"
: !(asked1 = kind0)(data.sub_type) ? "sub_type"
: !(asked1 = kind1)(data.self) ? "self"
: !(asked1 = kind0)(data.guild_id) ? "guild_id"
: !(asked1 = kind0)(data.channel_id) ? "channel_id"
: !(asked1 = kind0)(data.operator_id) ? "operator_id"
: "";
if(field1){
validate23.errors = [{instancePath,schemaPath:"#/fields",params:{field: field1, is: asked1.is}}];
return false;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind1(data))){
validate24.errors = [{instancePath,schemaPath:"#/is",params:{is: kind1.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind0)(data.text) ? "text"
: "";
if(field0){
validate24.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind1(data))){
validate25.errors = [{instancePath,schemaPath:"#/is",params:{is: kind1.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind0)(data.user_id) ? "user_id"
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
if(!(kind7(data))){
validate26.errors = [{instancePath,schemaPath:"#/is",params:{is: kind7.is}}];
return false;
}
validate26.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind1(data))){
validate27.errors = [{instancePath,schemaPath:"#/is",params:{is: kind1.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind0)(data.file_id) ? "file_id"
: "";
if(field0){
validate27.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
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
if(!(kind1(data))){
validate28.errors = [{instancePath,schemaPath:"#/is",params:{is: kind1.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind3)(data.latitude) ? "latitude"
: !(asked0 = kind3)(data.longitude) ? "longitude"
: !(asked0 = kind0)(data.title) ? "title"
: !(asked0 = kind0)(data.content) ? "content"
: "";
if(field0){
validate28.errors = [{instancePath,schemaPath:"#/fields",params:{field: field0, is: asked0.is}}];
return false;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(kind1(data))){
validate29.errors = [{instancePath,schemaPath:"#/is",params:{is: kind1.is}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let asked0;
const field0 = !(asked0 = kind0)(data.message_id) ? "message_id"
: !(asked0 = kind8)(data.user_id) ? "user_id"
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
