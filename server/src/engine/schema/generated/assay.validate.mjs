// Made by `npm run generate` from schemas/assay.schema.json. Do not edit.
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"version":{"type":"integer","const":1},"registry":{"type":"object","properties":{"type":{"type":"string","enum":["mlflow","huggingface","wandb","sagemaker","gto","file"]},"url":{"type":"string","minLength":1},"project":{"type":"string","minLength":1},"champion_alias":{"type":"string","minLength":1}},"additionalProperties":false,"required":["type"]},"people":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"additionalProperties":{"type":"array","items":{"type":"string","pattern":"^(@[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)?|[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+)$"}}},"datasets":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"additionalProperties":{"type":"object","properties":{"path":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$"},"card":{"type":"string","minLength":1},"license":{"type":"string","minLength":1},"personal_data":{"type":"string","enum":["none","pseudonymised","anonymised","yes"]},"max_age":{"type":"string","pattern":"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},"split":{"type":"string","enum":["train","validation","test"]}},"additionalProperties":false,"required":["path"]}},"targets":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["local","ssh","slurm","kubernetes","ray","skypilot"]},"host":{"type":"string","minLength":1,"pattern":"^[^-\\s][^\\s]*$"},"gpus":{"type":"integer","minimum":0},"gpu_memory":{"type":"string","pattern":"^\\d+(\\.\\d+)? ?(KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"},"max_hours":{"type":"number","exclusiveMinimum":0},"max_cost":{"type":"string","pattern":"^\\d+(\\.\\d+)? ?[A-Z]{3}$"}},"additionalProperties":false,"required":["type"]}},"models":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"additionalProperties":{"type":"object","properties":{"card":{"type":"string","minLength":1},"pipeline":{"type":"string","minLength":1},"trains_on":{"type":"object","properties":{"target":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"stage":{"type":"string","minLength":1},"data":{"type":"array","items":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"}}},"additionalProperties":false},"evaluation":{"type":"object","properties":{"report":{"type":"string","minLength":1},"data":{"type":"array","items":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"}}},"additionalProperties":false},"artifact":{"type":"string","minLength":1},"registered_as":{"type":"string","minLength":1},"owner":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"risk":{"type":"string","enum":["minimal","limited","high"]},"use":{"type":"string","enum":["research","internal","commercial"]},"base":{"type":"array","items":{"type":"string","minLength":1}},"monitor":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"allowed_globals":{"type":"array","items":{"type":"string","minLength":1}},"signers":{"type":"array","items":{"type":"string","minLength":1}},"deploy":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"}}}},"additionalProperties":false}},"gates":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"additionalProperties":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"metric":{"type":"string","minLength":1},"min":{"type":"number"},"max":{"type":"number"},"not_worse_than":{"anyOf":[{"type":"string","enum":["champion","previous","deployed"]},{"type":"object","properties":{"version":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["version"]},{"type":"object","properties":{"run":{"type":"string","minLength":1}},"additionalProperties":false,"required":["run"]}]},"better_than":{"anyOf":[{"type":"string","enum":["champion","previous","deployed"]},{"type":"object","properties":{"version":{"type":"integer","minimum":1}},"additionalProperties":false,"required":["version"]},{"type":"object","properties":{"run":{"type":"string","minLength":1}},"additionalProperties":false,"required":["run"]}]},"by":{"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}]},"tolerance":{"anyOf":[{"type":"number","minimum":0},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}]},"confidence":{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"},"slice_by":{"type":"string","minLength":1},"max_gap":{"type":"number","minimum":0},"min_rows":{"type":"integer","minimum":1},"small_slices":{"type":"string","enum":["unknown","ignore"]},"train_test_gap":{"type":"number","minimum":0},"split":{"type":"string","enum":["train","validation","test"]},"direction":{"type":"string","enum":["higher","lower"]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["metric"]},{"type":"object","properties":{"card":{"anyOf":[{"type":"string","enum":["basic","standard","eu-ai-act-high-risk","sr-26-2"]},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["card"]},{"type":"object","properties":{"license":{"type":"string","enum":["compatible"]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["license"]},{"type":"object","properties":{"lineage":{"type":"string","enum":["complete"]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["lineage"]},{"type":"object","properties":{"data":{"type":"string","enum":["pinned"]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["data"]},{"type":"object","properties":{"files":{"type":"string","enum":["safe"]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["files"]},{"type":"object","properties":{"git":{"type":"string","enum":["clean"]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["git"]},{"type":"object","properties":{"signature":{"type":"string","enum":["required"]},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["signature"]},{"type":"object","properties":{"approvals":{"type":"object","minProperties":1,"properties":{"valid_for":{"type":"string","pattern":"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},"author_may_approve":{"type":"boolean"}},"additionalProperties":{"type":"integer","minimum":1}},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["approvals"]},{"type":"object","properties":{"drift":{"type":"string","enum":["none"]},"max_age":{"type":"string","pattern":"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["drift"]},{"type":"object","properties":{"tests":{"type":"string","minLength":1},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["tests"]},{"type":"object","properties":{"report":{"type":"string","minLength":1},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["report"]},{"type":"object","properties":{"serves":{"type":"boolean","const":true},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["serves"]},{"type":"object","properties":{"expr":{"type":"string","minLength":1,"maxLength":500},"name":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"mode":{"type":"string","enum":["blocking","advisory"]},"when":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"hint":{"type":"string","minLength":1}},"additionalProperties":false,"required":["expr","name"]}]}}},"monitors":{"type":"object","propertyNames":{"type":"string","pattern":"^[^\\s/]([^/]*[^\\s/])?$"},"additionalProperties":{"type":"object","properties":{"report":{"type":"string","minLength":1},"type":{"type":"string","enum":["evidently","nannyml","whylogs","json"]},"every":{"type":"string","pattern":"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},"columns":{"type":"array","items":{"type":"string","minLength":1}},"psi":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"kl_div":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"jensenshannon":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"hellinger":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"wasserstein":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"ed":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"ks":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"chisquare":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"z":{"type":"object","properties":{"warn":{"type":"number","minimum":0},"fail":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1}},"additionalProperties":false}},"waivers":{"type":"array","items":{"type":"object","properties":{"check":{"type":"string","pattern":"^[^/]+/[^/]+/[^/]+/[^/]+$"},"reason":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"additionalProperties":false,"required":["check","reason","by","until"]}}},"additionalProperties":false,"required":["version"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length.default;
const pattern4 = new RegExp("^[^\\s/]([^/]*[^\\s/])?$", "u");
const pattern5 = new RegExp("^(@[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)?|[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+)$", "u");
const pattern7 = new RegExp("^[0-9a-fA-F]{64}$", "u");
const pattern8 = new RegExp("^\\d+(\\.\\d+)?(s|m|h|d|w)$", "u");
const pattern10 = new RegExp("^[^-\\s][^\\s]*$", "u");
const pattern11 = new RegExp("^\\d+(\\.\\d+)? ?(KB|MB|GB|TB|KiB|MiB|GiB|TiB)$", "u");
const pattern12 = new RegExp("^\\d+(\\.\\d+)? ?[A-Z]{3}$", "u");
const pattern22 = new RegExp("^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$", "u");
const pattern43 = new RegExp("^[^/]+/[^/]+/[^/]+/[^/]+$", "u");
const pattern44 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.registry !== undefined){
let data1 = data.registry;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "type") || (key1 === "url")) || (key1 === "project")) || (key1 === "champion_alias"))){
const err5 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.type !== undefined){
let data2 = data1.type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/registry/type",schemaPath:"#/properties/registry/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data2 === "mlflow") || (data2 === "huggingface")) || (data2 === "wandb")) || (data2 === "sagemaker")) || (data2 === "gto")) || (data2 === "file"))){
const err7 = {instancePath:instancePath+"/registry/type",schemaPath:"#/properties/registry/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.registry.properties.type.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.url !== undefined){
let data3 = data1.url;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/registry/url",schemaPath:"#/properties/registry/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/registry/url",schemaPath:"#/properties/registry/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.project !== undefined){
let data4 = data1.project;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err10 = {instancePath:instancePath+"/registry/project",schemaPath:"#/properties/registry/properties/project/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/registry/project",schemaPath:"#/properties/registry/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.champion_alias !== undefined){
let data5 = data1.champion_alias;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err12 = {instancePath:instancePath+"/registry/champion_alias",schemaPath:"#/properties/registry/properties/champion_alias/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/registry/champion_alias",schemaPath:"#/properties/registry/properties/champion_alias/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.people !== undefined){
let data6 = data.people;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs17 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err15 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid2 = _errs17 === errors;
if(!valid2){
const err17 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key3 in data6){
let data7 = data6[key3];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err18 = {instancePath:instancePath+"/people/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/people/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^(@[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)?|[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/people/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/people/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/people/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.datasets !== undefined){
let data9 = data.datasets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
const _errs26 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err22 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid6 = _errs26 === errors;
if(!valid6){
const err24 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key5 in data9){
let data10 = data9[key5];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err25 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/datasets/additionalProperties/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key6 in data10){
if(!(((((((key6 === "path") || (key6 === "sha256")) || (key6 === "card")) || (key6 === "license")) || (key6 === "personal_data")) || (key6 === "max_age")) || (key6 === "split"))){
const err26 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/datasets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.path !== undefined){
let data11 = data10.path;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/datasets/additionalProperties/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/datasets/additionalProperties/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.sha256 !== undefined){
let data12 = data10.sha256;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err29 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/datasets/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/datasets/additionalProperties/properties/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.card !== undefined){
let data13 = data10.card;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err31 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/properties/datasets/additionalProperties/properties/card/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/properties/datasets/additionalProperties/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.license !== undefined){
let data14 = data10.license;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err33 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/license",schemaPath:"#/properties/datasets/additionalProperties/properties/license/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/license",schemaPath:"#/properties/datasets/additionalProperties/properties/license/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.personal_data !== undefined){
let data15 = data10.personal_data;
if(typeof data15 !== "string"){
const err35 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/personal_data",schemaPath:"#/properties/datasets/additionalProperties/properties/personal_data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data15 === "none") || (data15 === "pseudonymised")) || (data15 === "anonymised")) || (data15 === "yes"))){
const err36 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/personal_data",schemaPath:"#/properties/datasets/additionalProperties/properties/personal_data/enum",keyword:"enum",params:{allowedValues: schema31.properties.datasets.additionalProperties.properties.personal_data.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.max_age !== undefined){
let data16 = data10.max_age;
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err37 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age",schemaPath:"#/properties/datasets/additionalProperties/properties/max_age/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age",schemaPath:"#/properties/datasets/additionalProperties/properties/max_age/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.split !== undefined){
let data17 = data10.split;
if(typeof data17 !== "string"){
const err39 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/split",schemaPath:"#/properties/datasets/additionalProperties/properties/split/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data17 === "train") || (data17 === "validation")) || (data17 === "test"))){
const err40 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/split",schemaPath:"#/properties/datasets/additionalProperties/properties/split/enum",keyword:"enum",params:{allowedValues: schema31.properties.datasets.additionalProperties.properties.split.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/datasets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/datasets/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.targets !== undefined){
let data18 = data.targets;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
const _errs48 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err43 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid9 = _errs48 === errors;
if(!valid9){
const err45 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key8 in data18){
let data19 = data18[key8];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.type === undefined){
const err46 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key9 in data19){
if(!((((((key9 === "type") || (key9 === "host")) || (key9 === "gpus")) || (key9 === "gpu_memory")) || (key9 === "max_hours")) || (key9 === "max_cost"))){
const err47 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.type !== undefined){
let data20 = data19.type;
if(typeof data20 !== "string"){
const err48 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/targets/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((((((data20 === "local") || (data20 === "ssh")) || (data20 === "slurm")) || (data20 === "kubernetes")) || (data20 === "ray")) || (data20 === "skypilot"))){
const err49 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/targets/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.targets.additionalProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.host !== undefined){
let data21 = data19.host;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err50 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/properties/targets/additionalProperties/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern10.test(data21)){
const err51 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/properties/targets/additionalProperties/properties/host/pattern",keyword:"pattern",params:{pattern: "^[^-\\s][^\\s]*$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",schemaPath:"#/properties/targets/additionalProperties/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.gpus !== undefined){
let data22 = data19.gpus;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/targets/additionalProperties/properties/gpus/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpus",schemaPath:"#/properties/targets/additionalProperties/properties/gpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data19.gpu_memory !== undefined){
let data23 = data19.gpu_memory;
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
const err55 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpu_memory",schemaPath:"#/properties/targets/additionalProperties/properties/gpu_memory/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)? ?(KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/gpu_memory",schemaPath:"#/properties/targets/additionalProperties/properties/gpu_memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.max_hours !== undefined){
let data24 = data19.max_hours;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 <= 0 || isNaN(data24)){
const err57 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_hours",schemaPath:"#/properties/targets/additionalProperties/properties/max_hours/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_hours",schemaPath:"#/properties/targets/additionalProperties/properties/max_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.max_cost !== undefined){
let data25 = data19.max_cost;
if(typeof data25 === "string"){
if(!pattern12.test(data25)){
const err59 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_cost",schemaPath:"#/properties/targets/additionalProperties/properties/max_cost/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)? ?[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_cost",schemaPath:"#/properties/targets/additionalProperties/properties/max_cost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/targets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.models !== undefined){
let data26 = data.models;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
const _errs68 = errors;
if(typeof key10 === "string"){
if(!pattern4.test(key10)){
const err63 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key10};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key10};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid12 = _errs68 === errors;
if(!valid12){
const err65 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
for(const key11 in data26){
let data27 = data26[key11];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key12 in data27){
if(!(func1.call(schema31.properties.models.additionalProperties.properties, key12))){
const err66 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.card !== undefined){
let data28 = data27.card;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err67 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/properties/models/additionalProperties/properties/card/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/properties/models/additionalProperties/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.pipeline !== undefined){
let data29 = data27.pipeline;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err69 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/models/additionalProperties/properties/pipeline/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/models/additionalProperties/properties/pipeline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.trains_on !== undefined){
let data30 = data27.trains_on;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key13 in data30){
if(!(((key13 === "target") || (key13 === "stage")) || (key13 === "data"))){
const err71 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data30.target !== undefined){
let data31 = data30.target;
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err72 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on/target",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/target/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on/target",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data30.stage !== undefined){
let data32 = data30.stage;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err74 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on/stage",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on/stage",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.data !== undefined){
let data33 = data30.data;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err76 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on/data/" + i1,schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/data/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on/data/" + i1,schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/data/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on/data",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/trains_on",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.evaluation !== undefined){
let data35 = data27.evaluation;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key14 in data35){
if(!((key14 === "report") || (key14 === "data"))){
const err80 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluation",schemaPath:"#/properties/models/additionalProperties/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data35.report !== undefined){
let data36 = data35.report;
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err81 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluation/report",schemaPath:"#/properties/models/additionalProperties/properties/evaluation/properties/report/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluation/report",schemaPath:"#/properties/models/additionalProperties/properties/evaluation/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data35.data !== undefined){
let data37 = data35.data;
if(Array.isArray(data37)){
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err83 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluation/data/" + i2,schemaPath:"#/properties/models/additionalProperties/properties/evaluation/properties/data/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluation/data/" + i2,schemaPath:"#/properties/models/additionalProperties/properties/evaluation/properties/data/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluation/data",schemaPath:"#/properties/models/additionalProperties/properties/evaluation/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/evaluation",schemaPath:"#/properties/models/additionalProperties/properties/evaluation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data27.artifact !== undefined){
let data39 = data27.artifact;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err87 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/models/additionalProperties/properties/artifact/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/models/additionalProperties/properties/artifact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.registered_as !== undefined){
let data40 = data27.registered_as;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err89 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/registered_as",schemaPath:"#/properties/models/additionalProperties/properties/registered_as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/registered_as",schemaPath:"#/properties/models/additionalProperties/properties/registered_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.owner !== undefined){
let data41 = data27.owner;
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err91 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/owner",schemaPath:"#/properties/models/additionalProperties/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/owner",schemaPath:"#/properties/models/additionalProperties/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data27.risk !== undefined){
let data42 = data27.risk;
if(typeof data42 !== "string"){
const err93 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/risk",schemaPath:"#/properties/models/additionalProperties/properties/risk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((data42 === "minimal") || (data42 === "limited")) || (data42 === "high"))){
const err94 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/risk",schemaPath:"#/properties/models/additionalProperties/properties/risk/enum",keyword:"enum",params:{allowedValues: schema31.properties.models.additionalProperties.properties.risk.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data27.use !== undefined){
let data43 = data27.use;
if(typeof data43 !== "string"){
const err95 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/models/additionalProperties/properties/use/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data43 === "research") || (data43 === "internal")) || (data43 === "commercial"))){
const err96 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/use",schemaPath:"#/properties/models/additionalProperties/properties/use/enum",keyword:"enum",params:{allowedValues: schema31.properties.models.additionalProperties.properties.use.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data27.base !== undefined){
let data44 = data27.base;
if(Array.isArray(data44)){
const len3 = data44.length;
for(let i3=0; i3<len3; i3++){
let data45 = data44[i3];
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err97 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/base/" + i3,schemaPath:"#/properties/models/additionalProperties/properties/base/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/base/" + i3,schemaPath:"#/properties/models/additionalProperties/properties/base/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/base",schemaPath:"#/properties/models/additionalProperties/properties/base/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data27.monitor !== undefined){
let data46 = data27.monitor;
if(typeof data46 === "string"){
if(!pattern4.test(data46)){
const err100 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/monitor",schemaPath:"#/properties/models/additionalProperties/properties/monitor/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/monitor",schemaPath:"#/properties/models/additionalProperties/properties/monitor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data27.allowed_globals !== undefined){
let data47 = data27.allowed_globals;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err102 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_globals/" + i4,schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_globals/" + i4,schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_globals",schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data27.signers !== undefined){
let data49 = data27.signers;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err105 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers/" + i5,schemaPath:"#/properties/models/additionalProperties/properties/signers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers/" + i5,schemaPath:"#/properties/models/additionalProperties/properties/signers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers",schemaPath:"#/properties/models/additionalProperties/properties/signers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data27.deploy !== undefined){
let data51 = data27.deploy;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key15 in data51){
const _errs124 = errors;
if(typeof key15 === "string"){
if(!pattern4.test(key15)){
const err108 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key15};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key15};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid27 = _errs124 === errors;
if(!valid27){
const err110 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames",keyword:"propertyNames",params:{propertyName: key15}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key16 in data51){
let data52 = data51[key16];
if(Array.isArray(data52)){
const len6 = data52.length;
for(let i6=0; i6<len6; i6++){
let data53 = data52[i6];
if(typeof data53 === "string"){
if(!pattern4.test(data53)){
const err111 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/models/additionalProperties/properties/deploy/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/models/additionalProperties/properties/deploy/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/properties/deploy/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/models/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.gates !== undefined){
let data54 = data.gates;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key17 in data54){
const _errs133 = errors;
if(typeof key17 === "string"){
if(!pattern4.test(key17)){
const err117 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key17};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key17};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid31 = _errs133 === errors;
if(!valid31){
const err119 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key17}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
for(const key18 in data54){
let data55 = data54[key18];
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
let data56 = data55[i7];
const _errs139 = errors;
let valid35 = false;
const _errs140 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.metric === undefined){
const err120 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key19 in data56){
if(!(func1.call(schema31.properties.gates.additionalProperties.items.anyOf[0].properties, key19))){
const err121 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data56.metric !== undefined){
let data57 = data56.metric;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err122 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/metric",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/metric/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/metric",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/metric/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data56.min !== undefined){
let data58 = data56.min;
if(!((typeof data58 == "number") && (isFinite(data58)))){
const err124 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/min",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data56.max !== undefined){
let data59 = data56.max;
if(!((typeof data59 == "number") && (isFinite(data59)))){
const err125 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/max",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data56.not_worse_than !== undefined){
let data60 = data56.not_worse_than;
const _errs150 = errors;
let valid37 = false;
const _errs151 = errors;
if(typeof data60 !== "string"){
const err126 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(((data60 === "champion") || (data60 === "previous")) || (data60 === "deployed"))){
const err127 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[0].properties.not_worse_than.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid1 = _errs151 === errors;
valid37 = valid37 || _valid1;
const _errs153 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.version === undefined){
const err128 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key20 in data60){
if(!(key20 === "version")){
const err129 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data60.version !== undefined){
let data61 = data60.version;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err130 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 1 || isNaN(data61)){
const err131 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
else {
const err132 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid1 = _errs153 === errors;
valid37 = valid37 || _valid1;
if(_valid1){
var props0 = true;
}
const _errs158 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.run === undefined){
const err133 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key21 in data60){
if(!(key21 === "run")){
const err134 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data60.run !== undefined){
let data62 = data60.run;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err135 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/properties/run/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid1 = _errs158 === errors;
valid37 = valid37 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = true;
}
}
if(!valid37){
const err138 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data56.better_than !== undefined){
let data63 = data56.better_than;
const _errs164 = errors;
let valid40 = false;
const _errs165 = errors;
if(typeof data63 !== "string"){
const err139 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(((data63 === "champion") || (data63 === "previous")) || (data63 === "deployed"))){
const err140 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[0].properties.better_than.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid2 = _errs165 === errors;
valid40 = valid40 || _valid2;
const _errs167 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.version === undefined){
const err141 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key22 in data63){
if(!(key22 === "version")){
const err142 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data63.version !== undefined){
let data64 = data63.version;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err143 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
const err144 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
}
else {
const err145 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid2 = _errs167 === errors;
valid40 = valid40 || _valid2;
if(_valid2){
var props1 = true;
}
const _errs172 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.run === undefined){
const err146 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key23 in data63){
if(!(key23 === "run")){
const err147 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data63.run !== undefined){
let data65 = data63.run;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err148 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/properties/run/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid2 = _errs172 === errors;
valid40 = valid40 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = true;
}
}
if(!valid40){
const err151 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
}
if(data56.by !== undefined){
let data66 = data56.by;
const _errs178 = errors;
let valid43 = false;
const _errs179 = errors;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err152 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid3 = _errs179 === errors;
valid43 = valid43 || _valid3;
const _errs181 = errors;
if(typeof data66 === "string"){
if(!pattern22.test(data66)){
const err154 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid3 = _errs181 === errors;
valid43 = valid43 || _valid3;
if(!valid43){
const err156 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
if(data56.tolerance !== undefined){
let data67 = data56.tolerance;
const _errs184 = errors;
let valid44 = false;
const _errs185 = errors;
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err157 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid4 = _errs185 === errors;
valid44 = valid44 || _valid4;
const _errs187 = errors;
if(typeof data67 === "string"){
if(!pattern22.test(data67)){
const err159 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid4 = _errs187 === errors;
valid44 = valid44 || _valid4;
if(!valid44){
const err161 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
if(data56.confidence !== undefined){
let data68 = data56.confidence;
if(typeof data68 === "string"){
if(!pattern22.test(data68)){
const err162 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/confidence",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/confidence/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/confidence",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/confidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data56.slice_by !== undefined){
let data69 = data56.slice_by;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err164 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/slice_by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/slice_by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/slice_by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/slice_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data56.max_gap !== undefined){
let data70 = data56.max_gap;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
const err166 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/max_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/max_gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/max_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/max_gap/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data56.min_rows !== undefined){
let data71 = data56.min_rows;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err168 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/min_rows",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/min_rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 1 || isNaN(data71)){
const err169 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/min_rows",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/min_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data56.small_slices !== undefined){
let data72 = data56.small_slices;
if(typeof data72 !== "string"){
const err170 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/small_slices",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/small_slices/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!((data72 === "unknown") || (data72 === "ignore"))){
const err171 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/small_slices",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/small_slices/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[0].properties.small_slices.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data56.train_test_gap !== undefined){
let data73 = data56.train_test_gap;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
const err172 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/train_test_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/train_test_gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/train_test_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/train_test_gap/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data56.split !== undefined){
let data74 = data56.split;
if(typeof data74 !== "string"){
const err174 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/split",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/split/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!(((data74 === "train") || (data74 === "validation")) || (data74 === "test"))){
const err175 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/split",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/split/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[0].properties.split.enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data56.direction !== undefined){
let data75 = data56.direction;
if(typeof data75 !== "string"){
const err176 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/direction",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data75 === "higher") || (data75 === "lower"))){
const err177 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/direction",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[0].properties.direction.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data56.name !== undefined){
let data76 = data56.name;
if(typeof data76 === "string"){
if(!pattern4.test(data76)){
const err178 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data56.mode !== undefined){
let data77 = data56.mode;
if(typeof data77 !== "string"){
const err180 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!((data77 === "blocking") || (data77 === "advisory"))){
const err181 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[0].properties.mode.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data56.when !== undefined){
let data78 = data56.when;
const _errs210 = errors;
let valid45 = false;
const _errs211 = errors;
if(typeof data78 === "string"){
if(func2(data78) < 1){
const err182 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid5 = _errs211 === errors;
valid45 = valid45 || _valid5;
const _errs213 = errors;
if(Array.isArray(data78)){
if(data78.length < 1){
const err184 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len8 = data78.length;
for(let i8=0; i8<len8; i8++){
let data79 = data78[i8];
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err185 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i8,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i8,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid5 = _errs213 === errors;
valid45 = valid45 || _valid5;
if(!valid45){
const err188 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data80 = data56.hint;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err189 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid0 = _errs140 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
var props2 = true;
}
const _errs219 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.card === undefined){
const err192 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key24 in data56){
if(!(((((key24 === "card") || (key24 === "name")) || (key24 === "mode")) || (key24 === "when")) || (key24 === "hint"))){
const err193 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data56.card !== undefined){
let data81 = data56.card;
const _errs223 = errors;
let valid49 = false;
const _errs224 = errors;
if(typeof data81 !== "string"){
const err194 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!((((data81 === "basic") || (data81 === "standard")) || (data81 === "eu-ai-act-high-risk")) || (data81 === "sr-26-2"))){
const err195 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[1].properties.card.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid6 = _errs224 === errors;
valid49 = valid49 || _valid6;
const _errs226 = errors;
if(Array.isArray(data81)){
if(data81.length < 1){
const err196 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len9 = data81.length;
for(let i9=0; i9<len9; i9++){
let data82 = data81[i9];
if(typeof data82 === "string"){
if(func2(data82) < 1){
const err197 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/card/" + i9,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/card/" + i9,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid6 = _errs226 === errors;
valid49 = valid49 || _valid6;
if(!valid49){
const err200 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs223;
if(vErrors !== null){
if(_errs223){
vErrors.length = _errs223;
}
else {
vErrors = null;
}
}
}
}
if(data56.name !== undefined){
let data83 = data56.name;
if(typeof data83 === "string"){
if(!pattern4.test(data83)){
const err201 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data56.mode !== undefined){
let data84 = data56.mode;
if(typeof data84 !== "string"){
const err203 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!((data84 === "blocking") || (data84 === "advisory"))){
const err204 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[1].properties.mode.enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data56.when !== undefined){
let data85 = data56.when;
const _errs235 = errors;
let valid52 = false;
const _errs236 = errors;
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err205 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid7 = _errs236 === errors;
valid52 = valid52 || _valid7;
const _errs238 = errors;
if(Array.isArray(data85)){
if(data85.length < 1){
const err207 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const len10 = data85.length;
for(let i10=0; i10<len10; i10++){
let data86 = data85[i10];
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err208 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i10,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i10,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid7 = _errs238 === errors;
valid52 = valid52 || _valid7;
if(!valid52){
const err211 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data87 = data56.hint;
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err212 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid0 = _errs219 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs244 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.license === undefined){
const err215 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/required",keyword:"required",params:{missingProperty: "license"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key25 in data56){
if(!(((((key25 === "license") || (key25 === "name")) || (key25 === "mode")) || (key25 === "when")) || (key25 === "hint"))){
const err216 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data56.license !== undefined){
let data88 = data56.license;
if(typeof data88 !== "string"){
const err217 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/license",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/license/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(!(data88 === "compatible")){
const err218 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/license",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/license/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[2].properties.license.enum}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data56.name !== undefined){
let data89 = data56.name;
if(typeof data89 === "string"){
if(!pattern4.test(data89)){
const err219 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data56.mode !== undefined){
let data90 = data56.mode;
if(typeof data90 !== "string"){
const err221 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!((data90 === "blocking") || (data90 === "advisory"))){
const err222 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[2].properties.mode.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data56.when !== undefined){
let data91 = data56.when;
const _errs254 = errors;
let valid56 = false;
const _errs255 = errors;
if(typeof data91 === "string"){
if(func2(data91) < 1){
const err223 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid8 = _errs255 === errors;
valid56 = valid56 || _valid8;
const _errs257 = errors;
if(Array.isArray(data91)){
if(data91.length < 1){
const err225 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const len11 = data91.length;
for(let i11=0; i11<len11; i11++){
let data92 = data91[i11];
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err226 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i11,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i11,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid8 = _errs257 === errors;
valid56 = valid56 || _valid8;
if(!valid56){
const err229 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data93 = data56.hint;
if(typeof data93 === "string"){
if(func2(data93) < 1){
const err230 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid0 = _errs244 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs263 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.lineage === undefined){
const err233 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/required",keyword:"required",params:{missingProperty: "lineage"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key26 in data56){
if(!(((((key26 === "lineage") || (key26 === "name")) || (key26 === "mode")) || (key26 === "when")) || (key26 === "hint"))){
const err234 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data56.lineage !== undefined){
let data94 = data56.lineage;
if(typeof data94 !== "string"){
const err235 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/lineage",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/lineage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!(data94 === "complete")){
const err236 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/lineage",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/lineage/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[3].properties.lineage.enum}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data56.name !== undefined){
let data95 = data56.name;
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err237 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data56.mode !== undefined){
let data96 = data56.mode;
if(typeof data96 !== "string"){
const err239 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!((data96 === "blocking") || (data96 === "advisory"))){
const err240 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[3].properties.mode.enum}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data56.when !== undefined){
let data97 = data56.when;
const _errs273 = errors;
let valid60 = false;
const _errs274 = errors;
if(typeof data97 === "string"){
if(func2(data97) < 1){
const err241 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid9 = _errs274 === errors;
valid60 = valid60 || _valid9;
const _errs276 = errors;
if(Array.isArray(data97)){
if(data97.length < 1){
const err243 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const len12 = data97.length;
for(let i12=0; i12<len12; i12++){
let data98 = data97[i12];
if(typeof data98 === "string"){
if(func2(data98) < 1){
const err244 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i12,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i12,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid9 = _errs276 === errors;
valid60 = valid60 || _valid9;
if(!valid60){
const err247 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data99 = data56.hint;
if(typeof data99 === "string"){
if(func2(data99) < 1){
const err248 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid0 = _errs263 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs282 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.data === undefined){
const err251 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key27 in data56){
if(!(((((key27 === "data") || (key27 === "name")) || (key27 === "mode")) || (key27 === "when")) || (key27 === "hint"))){
const err252 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data56.data !== undefined){
let data100 = data56.data;
if(typeof data100 !== "string"){
const err253 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/data",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/data/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!(data100 === "pinned")){
const err254 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/data",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/data/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[4].properties.data.enum}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data56.name !== undefined){
let data101 = data56.name;
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
const err255 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data56.mode !== undefined){
let data102 = data56.mode;
if(typeof data102 !== "string"){
const err257 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!((data102 === "blocking") || (data102 === "advisory"))){
const err258 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[4].properties.mode.enum}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data56.when !== undefined){
let data103 = data56.when;
const _errs292 = errors;
let valid64 = false;
const _errs293 = errors;
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err259 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid10 = _errs293 === errors;
valid64 = valid64 || _valid10;
const _errs295 = errors;
if(Array.isArray(data103)){
if(data103.length < 1){
const err261 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const len13 = data103.length;
for(let i13=0; i13<len13; i13++){
let data104 = data103[i13];
if(typeof data104 === "string"){
if(func2(data104) < 1){
const err262 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i13,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i13,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid10 = _errs295 === errors;
valid64 = valid64 || _valid10;
if(!valid64){
const err265 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
else {
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data105 = data56.hint;
if(typeof data105 === "string"){
if(func2(data105) < 1){
const err266 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid0 = _errs282 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs301 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.files === undefined){
const err269 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
for(const key28 in data56){
if(!(((((key28 === "files") || (key28 === "name")) || (key28 === "mode")) || (key28 === "when")) || (key28 === "hint"))){
const err270 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data56.files !== undefined){
let data106 = data56.files;
if(typeof data106 !== "string"){
const err271 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/files",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!(data106 === "safe")){
const err272 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/files",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/files/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[5].properties.files.enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data56.name !== undefined){
let data107 = data56.name;
if(typeof data107 === "string"){
if(!pattern4.test(data107)){
const err273 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data56.mode !== undefined){
let data108 = data56.mode;
if(typeof data108 !== "string"){
const err275 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(!((data108 === "blocking") || (data108 === "advisory"))){
const err276 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[5].properties.mode.enum}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data56.when !== undefined){
let data109 = data56.when;
const _errs311 = errors;
let valid68 = false;
const _errs312 = errors;
if(typeof data109 === "string"){
if(func2(data109) < 1){
const err277 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid11 = _errs312 === errors;
valid68 = valid68 || _valid11;
const _errs314 = errors;
if(Array.isArray(data109)){
if(data109.length < 1){
const err279 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const len14 = data109.length;
for(let i14=0; i14<len14; i14++){
let data110 = data109[i14];
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err280 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i14,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i14,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid11 = _errs314 === errors;
valid68 = valid68 || _valid11;
if(!valid68){
const err283 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
else {
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data111 = data56.hint;
if(typeof data111 === "string"){
if(func2(data111) < 1){
const err284 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid0 = _errs301 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs320 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.git === undefined){
const err287 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/required",keyword:"required",params:{missingProperty: "git"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
for(const key29 in data56){
if(!(((((key29 === "git") || (key29 === "name")) || (key29 === "mode")) || (key29 === "when")) || (key29 === "hint"))){
const err288 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data56.git !== undefined){
let data112 = data56.git;
if(typeof data112 !== "string"){
const err289 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/git",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/git/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!(data112 === "clean")){
const err290 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/git",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/git/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[6].properties.git.enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data56.name !== undefined){
let data113 = data56.name;
if(typeof data113 === "string"){
if(!pattern4.test(data113)){
const err291 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data56.mode !== undefined){
let data114 = data56.mode;
if(typeof data114 !== "string"){
const err293 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(!((data114 === "blocking") || (data114 === "advisory"))){
const err294 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[6].properties.mode.enum}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data56.when !== undefined){
let data115 = data56.when;
const _errs330 = errors;
let valid72 = false;
const _errs331 = errors;
if(typeof data115 === "string"){
if(func2(data115) < 1){
const err295 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid12 = _errs331 === errors;
valid72 = valid72 || _valid12;
const _errs333 = errors;
if(Array.isArray(data115)){
if(data115.length < 1){
const err297 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
const len15 = data115.length;
for(let i15=0; i15<len15; i15++){
let data116 = data115[i15];
if(typeof data116 === "string"){
if(func2(data116) < 1){
const err298 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i15,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i15,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid12 = _errs333 === errors;
valid72 = valid72 || _valid12;
if(!valid72){
const err301 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
else {
errors = _errs330;
if(vErrors !== null){
if(_errs330){
vErrors.length = _errs330;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data117 = data56.hint;
if(typeof data117 === "string"){
if(func2(data117) < 1){
const err302 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid0 = _errs320 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs339 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.signature === undefined){
const err305 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/required",keyword:"required",params:{missingProperty: "signature"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key30 in data56){
if(!(((((key30 === "signature") || (key30 === "name")) || (key30 === "mode")) || (key30 === "when")) || (key30 === "hint"))){
const err306 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data56.signature !== undefined){
let data118 = data56.signature;
if(typeof data118 !== "string"){
const err307 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/signature",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/signature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!(data118 === "required")){
const err308 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/signature",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/signature/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[7].properties.signature.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data56.name !== undefined){
let data119 = data56.name;
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err309 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data56.mode !== undefined){
let data120 = data56.mode;
if(typeof data120 !== "string"){
const err311 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!((data120 === "blocking") || (data120 === "advisory"))){
const err312 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[7].properties.mode.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data56.when !== undefined){
let data121 = data56.when;
const _errs349 = errors;
let valid76 = false;
const _errs350 = errors;
if(typeof data121 === "string"){
if(func2(data121) < 1){
const err313 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid13 = _errs350 === errors;
valid76 = valid76 || _valid13;
const _errs352 = errors;
if(Array.isArray(data121)){
if(data121.length < 1){
const err315 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
const len16 = data121.length;
for(let i16=0; i16<len16; i16++){
let data122 = data121[i16];
if(typeof data122 === "string"){
if(func2(data122) < 1){
const err316 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i16,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i16,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid13 = _errs352 === errors;
valid76 = valid76 || _valid13;
if(!valid76){
const err319 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
else {
errors = _errs349;
if(vErrors !== null){
if(_errs349){
vErrors.length = _errs349;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data123 = data56.hint;
if(typeof data123 === "string"){
if(func2(data123) < 1){
const err320 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var _valid0 = _errs339 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs358 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.approvals === undefined){
const err323 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/required",keyword:"required",params:{missingProperty: "approvals"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key31 in data56){
if(!(((((key31 === "approvals") || (key31 === "name")) || (key31 === "mode")) || (key31 === "when")) || (key31 === "hint"))){
const err324 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data56.approvals !== undefined){
let data124 = data56.approvals;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(Object.keys(data124).length < 1){
const err325 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/approvals",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key32 in data124){
if(!((key32 === "valid_for") || (key32 === "author_may_approve"))){
let data125 = data124[key32];
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err326 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/approvals/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 1 || isNaN(data125)){
const err327 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/approvals/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
}
if(data124.valid_for !== undefined){
let data126 = data124.valid_for;
if(typeof data126 === "string"){
if(!pattern8.test(data126)){
const err328 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/approvals/valid_for",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/properties/valid_for/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/approvals/valid_for",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/properties/valid_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data124.author_may_approve !== undefined){
if(typeof data124.author_may_approve !== "boolean"){
const err330 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/approvals/author_may_approve",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/properties/author_may_approve/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/approvals",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data56.name !== undefined){
let data128 = data56.name;
if(typeof data128 === "string"){
if(!pattern4.test(data128)){
const err332 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data56.mode !== undefined){
let data129 = data56.mode;
if(typeof data129 !== "string"){
const err334 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(!((data129 === "blocking") || (data129 === "advisory"))){
const err335 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[8].properties.mode.enum}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data56.when !== undefined){
let data130 = data56.when;
const _errs375 = errors;
let valid82 = false;
const _errs376 = errors;
if(typeof data130 === "string"){
if(func2(data130) < 1){
const err336 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid14 = _errs376 === errors;
valid82 = valid82 || _valid14;
const _errs378 = errors;
if(Array.isArray(data130)){
if(data130.length < 1){
const err338 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len17 = data130.length;
for(let i17=0; i17<len17; i17++){
let data131 = data130[i17];
if(typeof data131 === "string"){
if(func2(data131) < 1){
const err339 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i17,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i17,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid14 = _errs378 === errors;
valid82 = valid82 || _valid14;
if(!valid82){
const err342 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
else {
errors = _errs375;
if(vErrors !== null){
if(_errs375){
vErrors.length = _errs375;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data132 = data56.hint;
if(typeof data132 === "string"){
if(func2(data132) < 1){
const err343 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var _valid0 = _errs358 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs384 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.drift === undefined){
const err346 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/required",keyword:"required",params:{missingProperty: "drift"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key33 in data56){
if(!((((((key33 === "drift") || (key33 === "max_age")) || (key33 === "name")) || (key33 === "mode")) || (key33 === "when")) || (key33 === "hint"))){
const err347 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data56.drift !== undefined){
let data133 = data56.drift;
if(typeof data133 !== "string"){
const err348 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/drift",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/drift/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(!(data133 === "none")){
const err349 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/drift",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/drift/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[9].properties.drift.enum}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data56.max_age !== undefined){
let data134 = data56.max_age;
if(typeof data134 === "string"){
if(!pattern8.test(data134)){
const err350 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/max_age",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/max_age/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/max_age",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/max_age/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data56.name !== undefined){
let data135 = data56.name;
if(typeof data135 === "string"){
if(!pattern4.test(data135)){
const err352 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data56.mode !== undefined){
let data136 = data56.mode;
if(typeof data136 !== "string"){
const err354 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(!((data136 === "blocking") || (data136 === "advisory"))){
const err355 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[9].properties.mode.enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data56.when !== undefined){
let data137 = data56.when;
const _errs396 = errors;
let valid86 = false;
const _errs397 = errors;
if(typeof data137 === "string"){
if(func2(data137) < 1){
const err356 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var _valid15 = _errs397 === errors;
valid86 = valid86 || _valid15;
const _errs399 = errors;
if(Array.isArray(data137)){
if(data137.length < 1){
const err358 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
const len18 = data137.length;
for(let i18=0; i18<len18; i18++){
let data138 = data137[i18];
if(typeof data138 === "string"){
if(func2(data138) < 1){
const err359 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i18,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i18,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid15 = _errs399 === errors;
valid86 = valid86 || _valid15;
if(!valid86){
const err362 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
errors = _errs396;
if(vErrors !== null){
if(_errs396){
vErrors.length = _errs396;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data139 = data56.hint;
if(typeof data139 === "string"){
if(func2(data139) < 1){
const err363 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
var _valid0 = _errs384 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs405 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.tests === undefined){
const err366 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/required",keyword:"required",params:{missingProperty: "tests"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key34 in data56){
if(!(((((key34 === "tests") || (key34 === "name")) || (key34 === "mode")) || (key34 === "when")) || (key34 === "hint"))){
const err367 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data56.tests !== undefined){
let data140 = data56.tests;
if(typeof data140 === "string"){
if(func2(data140) < 1){
const err368 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/tests",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/tests/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/tests",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/tests/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data56.name !== undefined){
let data141 = data56.name;
if(typeof data141 === "string"){
if(!pattern4.test(data141)){
const err370 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data56.mode !== undefined){
let data142 = data56.mode;
if(typeof data142 !== "string"){
const err372 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!((data142 === "blocking") || (data142 === "advisory"))){
const err373 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[10].properties.mode.enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data56.when !== undefined){
let data143 = data56.when;
const _errs415 = errors;
let valid90 = false;
const _errs416 = errors;
if(typeof data143 === "string"){
if(func2(data143) < 1){
const err374 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid16 = _errs416 === errors;
valid90 = valid90 || _valid16;
const _errs418 = errors;
if(Array.isArray(data143)){
if(data143.length < 1){
const err376 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const len19 = data143.length;
for(let i19=0; i19<len19; i19++){
let data144 = data143[i19];
if(typeof data144 === "string"){
if(func2(data144) < 1){
const err377 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i19,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i19,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid16 = _errs418 === errors;
valid90 = valid90 || _valid16;
if(!valid90){
const err380 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
errors = _errs415;
if(vErrors !== null){
if(_errs415){
vErrors.length = _errs415;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data145 = data56.hint;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err381 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid0 = _errs405 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs424 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.report === undefined){
const err384 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/required",keyword:"required",params:{missingProperty: "report"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key35 in data56){
if(!(((((key35 === "report") || (key35 === "name")) || (key35 === "mode")) || (key35 === "when")) || (key35 === "hint"))){
const err385 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data56.report !== undefined){
let data146 = data56.report;
if(typeof data146 === "string"){
if(func2(data146) < 1){
const err386 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/report",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/report/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/report",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data56.name !== undefined){
let data147 = data56.name;
if(typeof data147 === "string"){
if(!pattern4.test(data147)){
const err388 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data56.mode !== undefined){
let data148 = data56.mode;
if(typeof data148 !== "string"){
const err390 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(!((data148 === "blocking") || (data148 === "advisory"))){
const err391 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[11].properties.mode.enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data56.when !== undefined){
let data149 = data56.when;
const _errs434 = errors;
let valid94 = false;
const _errs435 = errors;
if(typeof data149 === "string"){
if(func2(data149) < 1){
const err392 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid17 = _errs435 === errors;
valid94 = valid94 || _valid17;
const _errs437 = errors;
if(Array.isArray(data149)){
if(data149.length < 1){
const err394 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
const len20 = data149.length;
for(let i20=0; i20<len20; i20++){
let data150 = data149[i20];
if(typeof data150 === "string"){
if(func2(data150) < 1){
const err395 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i20,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i20,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid17 = _errs437 === errors;
valid94 = valid94 || _valid17;
if(!valid94){
const err398 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
errors = _errs434;
if(vErrors !== null){
if(_errs434){
vErrors.length = _errs434;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data151 = data56.hint;
if(typeof data151 === "string"){
if(func2(data151) < 1){
const err399 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid0 = _errs424 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs443 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.serves === undefined){
const err402 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/required",keyword:"required",params:{missingProperty: "serves"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key36 in data56){
if(!(((((key36 === "serves") || (key36 === "name")) || (key36 === "mode")) || (key36 === "when")) || (key36 === "hint"))){
const err403 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data56.serves !== undefined){
let data152 = data56.serves;
if(typeof data152 !== "boolean"){
const err404 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/serves",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/serves/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(true !== data152){
const err405 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/serves",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/serves/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data56.name !== undefined){
let data153 = data56.name;
if(typeof data153 === "string"){
if(!pattern4.test(data153)){
const err406 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data56.mode !== undefined){
let data154 = data56.mode;
if(typeof data154 !== "string"){
const err408 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(!((data154 === "blocking") || (data154 === "advisory"))){
const err409 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[12].properties.mode.enum}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data56.when !== undefined){
let data155 = data56.when;
const _errs453 = errors;
let valid98 = false;
const _errs454 = errors;
if(typeof data155 === "string"){
if(func2(data155) < 1){
const err410 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid18 = _errs454 === errors;
valid98 = valid98 || _valid18;
const _errs456 = errors;
if(Array.isArray(data155)){
if(data155.length < 1){
const err412 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
const len21 = data155.length;
for(let i21=0; i21<len21; i21++){
let data156 = data155[i21];
if(typeof data156 === "string"){
if(func2(data156) < 1){
const err413 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i21,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i21,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid18 = _errs456 === errors;
valid98 = valid98 || _valid18;
if(!valid98){
const err416 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
else {
errors = _errs453;
if(vErrors !== null){
if(_errs453){
vErrors.length = _errs453;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data157 = data56.hint;
if(typeof data157 === "string"){
if(func2(data157) < 1){
const err417 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid0 = _errs443 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
const _errs462 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.expr === undefined){
const err420 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/required",keyword:"required",params:{missingProperty: "expr"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data56.name === undefined){
const err421 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
for(const key37 in data56){
if(!(((((key37 === "expr") || (key37 === "name")) || (key37 === "mode")) || (key37 === "when")) || (key37 === "hint"))){
const err422 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data56.expr !== undefined){
let data158 = data56.expr;
if(typeof data158 === "string"){
if(func2(data158) > 500){
const err423 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/expr",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/expr/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(func2(data158) < 1){
const err424 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/expr",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/expr/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/expr",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/expr/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data56.name !== undefined){
let data159 = data56.name;
if(typeof data159 === "string"){
if(!pattern4.test(data159)){
const err426 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data56.mode !== undefined){
let data160 = data56.mode;
if(typeof data160 !== "string"){
const err428 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(!((data160 === "blocking") || (data160 === "advisory"))){
const err429 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.additionalProperties.items.anyOf[13].properties.mode.enum}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data56.when !== undefined){
let data161 = data56.when;
const _errs472 = errors;
let valid102 = false;
const _errs473 = errors;
if(typeof data161 === "string"){
if(func2(data161) < 1){
const err430 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid19 = _errs473 === errors;
valid102 = valid102 || _valid19;
const _errs475 = errors;
if(Array.isArray(data161)){
if(data161.length < 1){
const err432 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
const len22 = data161.length;
for(let i22=0; i22<len22; i22++){
let data162 = data161[i22];
if(typeof data162 === "string"){
if(func2(data162) < 1){
const err433 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i22,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when/" + i22,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid19 = _errs475 === errors;
valid102 = valid102 || _valid19;
if(!valid102){
const err436 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
else {
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
}
}
if(data56.hint !== undefined){
let data163 = data56.hint;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err437 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/hint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid0 = _errs462 === errors;
valid35 = valid35 || _valid0;
if(_valid0){
if(props2 !== true){
props2 = true;
}
}
if(!valid35){
const err440 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err441 = {instancePath:instancePath+"/gates/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data.monitors !== undefined){
let data164 = data.monitors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key38 in data164){
const _errs483 = errors;
if(typeof key38 === "string"){
if(!pattern4.test(key38)){
const err443 = {instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key38};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key38};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var valid105 = _errs483 === errors;
if(!valid105){
const err445 = {instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/propertyNames",keyword:"propertyNames",params:{propertyName: key38}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
for(const key39 in data164){
let data165 = data164[key39];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key40 in data165){
if(!(func1.call(schema31.properties.monitors.additionalProperties.properties, key40))){
const err446 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data165.report !== undefined){
let data166 = data165.report;
if(typeof data166 === "string"){
if(func2(data166) < 1){
const err447 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/monitors/additionalProperties/properties/report/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/monitors/additionalProperties/properties/report/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data165.type !== undefined){
let data167 = data165.type;
if(typeof data167 !== "string"){
const err449 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/monitors/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!((((data167 === "evidently") || (data167 === "nannyml")) || (data167 === "whylogs")) || (data167 === "json"))){
const err450 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/monitors/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.monitors.additionalProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data165.every !== undefined){
let data168 = data165.every;
if(typeof data168 === "string"){
if(!pattern8.test(data168)){
const err451 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/every",schemaPath:"#/properties/monitors/additionalProperties/properties/every/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/every",schemaPath:"#/properties/monitors/additionalProperties/properties/every/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data165.columns !== undefined){
let data169 = data165.columns;
if(Array.isArray(data169)){
const len23 = data169.length;
for(let i23=0; i23<len23; i23++){
let data170 = data169[i23];
if(typeof data170 === "string"){
if(func2(data170) < 1){
const err453 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + i23,schemaPath:"#/properties/monitors/additionalProperties/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + i23,schemaPath:"#/properties/monitors/additionalProperties/properties/columns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/monitors/additionalProperties/properties/columns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data165.psi !== undefined){
let data171 = data165.psi;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(Object.keys(data171).length < 1){
const err456 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key41 in data171){
if(!((key41 === "warn") || (key41 === "fail"))){
const err457 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data171.warn !== undefined){
let data172 = data171.warn;
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
const err458 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/psi/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/psi/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data171.fail !== undefined){
let data173 = data171.fail;
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
const err460 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/psi/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/psi/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data165.kl_div !== undefined){
let data174 = data165.kl_div;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(Object.keys(data174).length < 1){
const err463 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/kl_div",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
for(const key42 in data174){
if(!((key42 === "warn") || (key42 === "fail"))){
const err464 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/kl_div",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data174.warn !== undefined){
let data175 = data174.warn;
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 < 0 || isNaN(data175)){
const err465 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/kl_div/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/kl_div/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data174.fail !== undefined){
let data176 = data174.fail;
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 0 || isNaN(data176)){
const err467 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/kl_div/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/kl_div/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/kl_div",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data165.jensenshannon !== undefined){
let data177 = data165.jensenshannon;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(Object.keys(data177).length < 1){
const err470 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/jensenshannon",schemaPath:"#/properties/monitors/additionalProperties/properties/jensenshannon/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
for(const key43 in data177){
if(!((key43 === "warn") || (key43 === "fail"))){
const err471 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/jensenshannon",schemaPath:"#/properties/monitors/additionalProperties/properties/jensenshannon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data177.warn !== undefined){
let data178 = data177.warn;
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 0 || isNaN(data178)){
const err472 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/jensenshannon/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/jensenshannon/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/jensenshannon/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/jensenshannon/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data177.fail !== undefined){
let data179 = data177.fail;
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
const err474 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/jensenshannon/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/jensenshannon/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/jensenshannon/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/jensenshannon/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/jensenshannon",schemaPath:"#/properties/monitors/additionalProperties/properties/jensenshannon/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data165.hellinger !== undefined){
let data180 = data165.hellinger;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(Object.keys(data180).length < 1){
const err477 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/hellinger",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
for(const key44 in data180){
if(!((key44 === "warn") || (key44 === "fail"))){
const err478 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/hellinger",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data180.warn !== undefined){
let data181 = data180.warn;
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
const err479 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/hellinger/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/hellinger/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data180.fail !== undefined){
let data182 = data180.fail;
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
const err481 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/hellinger/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/hellinger/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/hellinger",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data165.wasserstein !== undefined){
let data183 = data165.wasserstein;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(Object.keys(data183).length < 1){
const err484 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
for(const key45 in data183){
if(!((key45 === "warn") || (key45 === "fail"))){
const err485 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data183.warn !== undefined){
let data184 = data183.warn;
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
const err486 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/wasserstein/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/wasserstein/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data183.fail !== undefined){
let data185 = data183.fail;
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
const err488 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/wasserstein/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/wasserstein/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data165.ed !== undefined){
let data186 = data165.ed;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(Object.keys(data186).length < 1){
const err491 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ed",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
for(const key46 in data186){
if(!((key46 === "warn") || (key46 === "fail"))){
const err492 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ed",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data186.warn !== undefined){
let data187 = data186.warn;
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
const err493 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ed/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ed/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data186.fail !== undefined){
let data188 = data186.fail;
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 0 || isNaN(data188)){
const err495 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ed/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ed/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ed",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data165.ks !== undefined){
let data189 = data165.ks;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(Object.keys(data189).length < 1){
const err498 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ks",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
for(const key47 in data189){
if(!((key47 === "warn") || (key47 === "fail"))){
const err499 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ks",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data189.warn !== undefined){
let data190 = data189.warn;
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
const err500 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ks/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ks/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data189.fail !== undefined){
let data191 = data189.fail;
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 0 || isNaN(data191)){
const err502 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ks/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ks/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
else {
const err504 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/ks",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data165.chisquare !== undefined){
let data192 = data165.chisquare;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(Object.keys(data192).length < 1){
const err505 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/chisquare",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
for(const key48 in data192){
if(!((key48 === "warn") || (key48 === "fail"))){
const err506 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/chisquare",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data192.warn !== undefined){
let data193 = data192.warn;
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
const err507 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/chisquare/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/chisquare/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data192.fail !== undefined){
let data194 = data192.fail;
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
const err509 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/chisquare/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/chisquare/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/chisquare",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data165.z !== undefined){
let data195 = data165.z;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(Object.keys(data195).length < 1){
const err512 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/z",schemaPath:"#/properties/monitors/additionalProperties/properties/z/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
for(const key49 in data195){
if(!((key49 === "warn") || (key49 === "fail"))){
const err513 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/z",schemaPath:"#/properties/monitors/additionalProperties/properties/z/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data195.warn !== undefined){
let data196 = data195.warn;
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
const err514 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/z/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/warn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/z/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/warn/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data195.fail !== undefined){
let data197 = data195.fail;
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
const err516 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/z/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/z/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/fail/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/z",schemaPath:"#/properties/monitors/additionalProperties/properties/z/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/monitors/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/monitors/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data.waivers !== undefined){
let data198 = data.waivers;
if(Array.isArray(data198)){
const len24 = data198.length;
for(let i24=0; i24<len24; i24++){
let data199 = data198[i24];
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.check === undefined){
const err521 = {instancePath:instancePath+"/waivers/" + i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data199.reason === undefined){
const err522 = {instancePath:instancePath+"/waivers/" + i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data199.by === undefined){
const err523 = {instancePath:instancePath+"/waivers/" + i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data199.until === undefined){
const err524 = {instancePath:instancePath+"/waivers/" + i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
for(const key50 in data199){
if(!((((key50 === "check") || (key50 === "reason")) || (key50 === "by")) || (key50 === "until"))){
const err525 = {instancePath:instancePath+"/waivers/" + i24,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data199.check !== undefined){
let data200 = data199.check;
if(typeof data200 === "string"){
if(!pattern43.test(data200)){
const err526 = {instancePath:instancePath+"/waivers/" + i24+"/check",schemaPath:"#/properties/waivers/items/properties/check/pattern",keyword:"pattern",params:{pattern: "^[^/]+/[^/]+/[^/]+/[^/]+$"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/waivers/" + i24+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data199.reason !== undefined){
let data201 = data199.reason;
if(typeof data201 === "string"){
if(func2(data201) < 1){
const err528 = {instancePath:instancePath+"/waivers/" + i24+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/waivers/" + i24+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data199.by !== undefined){
let data202 = data199.by;
if(typeof data202 === "string"){
if(func2(data202) < 1){
const err530 = {instancePath:instancePath+"/waivers/" + i24+"/by",schemaPath:"#/properties/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/waivers/" + i24+"/by",schemaPath:"#/properties/waivers/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data199.until !== undefined){
let data203 = data199.until;
if(typeof data203 === "string"){
if(!pattern44.test(data203)){
const err532 = {instancePath:instancePath+"/waivers/" + i24+"/until",schemaPath:"#/properties/waivers/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:instancePath+"/waivers/" + i24+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/waivers/" + i24,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
