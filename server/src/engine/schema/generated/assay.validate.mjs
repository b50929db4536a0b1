// Made by `npm run generate` from schemas/assay.schema.json. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate20,assay_default=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{type:"integ\
er",const:1},registry:{type:"object",properties:{type:{type:"string",enum:["mlflow","huggingface","wandb","sagemaker","gto","file"]},url:{type:"string",minLength:1},
project:{type:"string",minLength:1},champion_alias:{type:"string",minLength:1}},additionalProperties:!1,required:["type"]},people:{type:"object",propertyNames:{
type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{type:"array",items:{type:"string",pattern:"^(@[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)?|[\
^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+)$"}}},datasets:{type:"object",propertyNames:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{type:"obje\
ct",properties:{path:{type:"string",minLength:1},sha256:{type:"string",pattern:"^[0-9a-fA-F]{64}$"},card:{type:"string",minLength:1},license:{type:"string",minLength:1},
personal_data:{type:"string",enum:["none","pseudonymised","anonymised","yes"]},max_age:{type:"string",pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},split:{type:"string",
enum:["train","validation","test"]}},additionalProperties:!1,required:["path"]}},targets:{type:"object",propertyNames:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/\
])?$"},additionalProperties:{type:"object",properties:{type:{type:"string",enum:["local","ssh","slurm","kubernetes","ray","skypilot"]},host:{type:"string",minLength:1,
pattern:"^[^-\\s][^\\s]*$"},gpus:{type:"integer",minimum:0},gpu_memory:{type:"string",pattern:"^\\d+(\\.\\d+)? ?(KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"},max_hours:{type:"\
number",exclusiveMinimum:0},max_cost:{type:"string",pattern:"^\\d+(\\.\\d+)? ?[A-Z]{3}$"}},additionalProperties:!1,required:["type"]}},models:{type:"object",propertyNames:{
type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{type:"object",properties:{card:{type:"string",minLength:1},pipeline:{type:"string",minLength:1},
trains_on:{type:"object",properties:{target:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},stage:{type:"string",minLength:1},data:{type:"array",items:{type:"\
string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"}}},additionalProperties:!1},evaluation:{type:"object",properties:{report:{type:"string",minLength:1},data:{type:"arra\
y",items:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"}}},additionalProperties:!1},artifact:{type:"string",minLength:1},registered_as:{type:"string",minLength:1},
claims:{type:"object",additionalProperties:{type:"string",pattern:"^[^#\\s][^#]*#.+$"}},owner:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},risk:{type:"str\
ing",enum:["minimal","limited","high"]},use:{type:"string",enum:["research","internal","commercial"]},base:{type:"array",items:{type:"string",minLength:1}},monitor:{
type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},allowed_globals:{type:"array",items:{type:"string",minLength:1}},signers:{type:"array",items:{type:"string",minLength:1}},
deploy:{type:"object",propertyNames:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{type:"array",items:{type:"string",pattern:"^[^\\s/](\
[^/]*[^\\s/])?$"}}}},additionalProperties:!1}},gates:{type:"object",propertyNames:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{type:"\
array",items:{anyOf:[{type:"object",properties:{metric:{type:"string",minLength:1},min:{type:"number"},max:{type:"number"},not_worse_than:{anyOf:[{type:"string",
enum:["champion","previous","deployed"]},{type:"object",properties:{version:{type:"integer",minimum:1}},additionalProperties:!1,required:["version"]},{type:"obj\
ect",properties:{run:{type:"string",minLength:1}},additionalProperties:!1,required:["run"]}]},better_than:{anyOf:[{type:"string",enum:["champion","previous","de\
ployed"]},{type:"object",properties:{version:{type:"integer",minimum:1}},additionalProperties:!1,required:["version"]},{type:"object",properties:{run:{type:"str\
ing",minLength:1}},additionalProperties:!1,required:["run"]}]},by:{anyOf:[{type:"number",minimum:0},{type:"string",pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}]},
tolerance:{anyOf:[{type:"number",minimum:0},{type:"string",pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}]},confidence:{type:"string",pattern:"^(100(\\.0+)?|\\d{1\
,2}(\\.\\d+)?)%$"},slice_by:{type:"string",minLength:1},max_gap:{type:"number",minimum:0},min_rows:{type:"integer",minimum:1},small_slices:{type:"string",enum:[
"unknown","ignore"]},train_test_gap:{type:"number",minimum:0},split:{type:"string",enum:["train","validation","test"]},direction:{type:"string",enum:["higher","\
lower"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"\
array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["metric"]},{type:"object",properties:{
card:{anyOf:[{type:"string",enum:["basic","standard","eu-ai-act-high-risk","sr-26-2"]},{type:"array",items:{type:"string",minLength:1},minItems:1}]},name:{type:"\
string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"\
string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["card"]},{type:"object",properties:{license:{type:"string",
enum:["compatible"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},
{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["license"]},{type:"object",properties:{
lineage:{type:"string",enum:["complete"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[
{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["l\
ineage"]},{type:"object",properties:{data:{type:"string",enum:["pinned"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blo\
cking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,
required:["data"]},{type:"object",properties:{files:{type:"string",enum:["safe"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:[
"blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},
additionalProperties:!1,required:["files"]},{type:"object",properties:{git:{type:"string",enum:["clean"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},
mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"\
string",minLength:1}},additionalProperties:!1,required:["git"]},{type:"object",properties:{signature:{type:"string",enum:["required"]},name:{type:"string",pattern:"\
^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},
minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["signature"]},{type:"object",properties:{approvals:{type:"object",minProperties:1,
properties:{valid_for:{type:"string",pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},author_may_approve:{type:"boolean"}},additionalProperties:{type:"integer",minimum:1}},
name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",
items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["approvals"]},{type:"object",properties:{drift:{
type:"string",enum:["none"]},max_age:{type:"string",pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"s\
tring",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",
minLength:1}},additionalProperties:!1,required:["drift"]},{type:"object",properties:{tests:{type:"string",minLength:1},name:{type:"string",pattern:"^[^\\s/]([^/]\
*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},
hint:{type:"string",minLength:1}},additionalProperties:!1,required:["tests"]},{type:"object",properties:{report:{type:"string",minLength:1},name:{type:"string",
pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",
minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["report"]},{type:"object",properties:{serves:{type:"boolean",const:!0},
name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",
items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["serves"]},{type:"object",properties:{expr:{
type:"string",minLength:1,maxLength:500},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[
{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["e\
xpr","name"]}]}}},monitors:{type:"object",propertyNames:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{type:"object",properties:{report:{
type:"string",minLength:1},type:{type:"string",enum:["evidently","nannyml","whylogs","json"]},every:{type:"string",pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},columns:{
type:"array",items:{type:"string",minLength:1}},psi:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,
minProperties:1},kl_div:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},jensenshannon:{
type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},hellinger:{type:"object",properties:{
warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},wasserstein:{type:"object",properties:{warn:{type:"numbe\
r",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},ed:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"\
number",minimum:0}},additionalProperties:!1,minProperties:1},ks:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,
minProperties:1},chisquare:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},z:{
type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1}},additionalProperties:!1}},waivers:{
type:"array",items:{type:"object",properties:{check:{type:"string",pattern:"^[^/]+/[^/]+/[^/]+/[^/]+$"},reason:{type:"string",minLength:1},by:{type:"string",minLength:1},
until:{type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},additionalProperties:!1,required:["check","reason","by","until"]}}},additionalProperties:!1,
required:["version"]},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,pattern4=new RegExp("^[^\\s/]([^/]*[^\\s/])?$","u"),pattern5=new RegExp(
"^(@[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)?|[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+)$","u"),pattern7=new RegExp("^[0-9a-fA-F]{64}$","u"),pattern8=new RegExp("^\\d+(\
\\.\\d+)?(s|m|h|d|w)$","u"),pattern10=new RegExp("^[^-\\s][^\\s]*$","u"),pattern11=new RegExp("^\\d+(\\.\\d+)? ?(KB|MB|GB|TB|KiB|MiB|GiB|TiB)$","u"),pattern12=new RegExp(
"^\\d+(\\.\\d+)? ?[A-Z]{3}$","u"),pattern17=new RegExp("^[^#\\s][^#]*#.+$","u"),pattern23=new RegExp("^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$","u"),pattern44=new RegExp(
"^[^/]+/[^/]+/[^/]+/[^/]+$","u"),pattern45=new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","u");function validate20(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func1.call(
schema31.properties,key0)){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.version!==void 0){let data0=data.version;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))){let err2={instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data0!==1){let err3={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.registry!==void 0){let data1=data.registry;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
if(data1.type===void 0){let err4={instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key1 in data1)if(!(key1==="type"||key1==="url"||key1==="project"||key1==="champion_ali\
as")){let err5={instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.type!==void 0){let data2=data1.type;if(typeof data2!="string"){let err6={instancePath:instancePath+
"/registry/type",schemaPath:"#/properties/registry/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(!(data2==="mlflow"||data2==="huggingface"||data2==="wandb"||data2==="sagemaker"||data2==="gto"||data2==="file")){let err7={instancePath:instancePath+
"/registry/type",schemaPath:"#/properties/registry/properties/type/enum",keyword:"enum",params:{allowedValues:schema31.properties.registry.properties.type.enum}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data1.url!==void 0){let data3=data1.url;if(typeof data3=="string"){if(func2(data3)<1){let err8={instancePath:instancePath+
"/registry/url",schemaPath:"#/properties/registry/properties/url/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}else{let err9={instancePath:instancePath+"/registry/url",schemaPath:"#/properties/registry/properties/url/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data1.project!==void 0){let data4=data1.project;if(typeof data4=="string"){if(func2(data4)<1){let err10={
instancePath:instancePath+"/registry/project",schemaPath:"#/properties/registry/properties/project/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/registry/project",schemaPath:"#/properties/registry/properties/project\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data1.champion_alias!==void 0){let data5=data1.champion_alias;
if(typeof data5=="string"){if(func2(data5)<1){let err12={instancePath:instancePath+"/registry/champion_alias",schemaPath:"#/properties/registry/properties/champ\
ion_alias/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+
"/registry/champion_alias",schemaPath:"#/properties/registry/properties/champion_alias/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.people!==void 0){let data6=data.people;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){
for(let key2 in data6){let _errs17=errors;if(typeof key2=="string"){if(!pattern4.test(key2)){let err15={instancePath:instancePath+"/people",schemaPath:"#/proper\
ties/people/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key2};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}}else{let err16={instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:key2};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid2=_errs17===errors;if(!valid2){let err17={instancePath:instancePath+"/people",schemaPath:"#\
/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName:key2}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}for(let key3 in data6){
let data7=data6[key3];if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];if(typeof data8=="string"){if(!pattern5.test(
data8)){let err18={instancePath:instancePath+"/people/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/properties/people/additionalProperties/\
items/pattern",keyword:"pattern",params:{pattern:"^(@[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)?|[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+)$"}};vErrors===null?vErrors=[err18]:
vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/people/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,schemaPath:"#/properties/p\
eople/additionalProperties/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath:instancePath+
"/people/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/people/additionalProperties/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.datasets!==void 0){let data9=data.datasets;if(data9&&typeof data9=="object"&&
!Array.isArray(data9)){for(let key4 in data9){let _errs26=errors;if(typeof key4=="string"){if(!pattern4.test(key4)){let err22={instancePath:instancePath+"/datas\
ets",schemaPath:"#/properties/datasets/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key4};vErrors===null?vErrors=
[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames/type",keyword:"type",
params:{type:"string"},propertyName:key4};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var valid6=_errs26===errors;if(!valid6){let err24={instancePath:instancePath+
"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName:key4}};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}}for(let key5 in data9){let data10=data9[key5];if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.path===void 0){let err25={instancePath:instancePath+
"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/datasets/additionalProperties/required",keyword:"required",params:{missingProperty:"\
path"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}for(let key6 in data10)if(!(key6==="path"||key6==="sha256"||key6==="card"||key6==="license"||
key6==="personal_data"||key6==="max_age"||key6==="split")){let err26={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/datasets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}if(data10.path!==void 0){let data11=data10.path;if(typeof data11=="string"){if(func2(data11)<1){let err27={instancePath:instancePath+
"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/path",schemaPath:"#/properties/datasets/additionalProperties/properties/path/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}else{let err28={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/path",schemaPath:"#/properties/datasets/additionalProperties/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err28]:vErrors.push(err28),errors++}}if(data10.sha256!==void 0){let data12=data10.sha256;if(typeof data12=="string"){if(!pattern7.test(data12)){let err29={
instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/datasets/additionalProperties/properties/s\
ha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{64}$"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}else{let err30={instancePath:instancePath+
"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/datasets/additionalProperties/properties/sha256/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data10.card!==void 0){let data13=data10.card;if(typeof data13=="string"){
if(func2(data13)<1){let err31={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/card",schemaPath:"#/properties/datasets/addi\
tionalProperties/properties/card/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{let err32={instancePath:instancePath+
"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/card",schemaPath:"#/properties/datasets/additionalProperties/properties/card/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data10.license!==void 0){let data14=data10.license;if(typeof data14=="string"){if(func2(
data14)<1){let err33={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/license",schemaPath:"#/properties/datasets/additional\
Properties/properties/license/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}else{let err34={instancePath:instancePath+
"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/license",schemaPath:"#/properties/datasets/additionalProperties/properties/license/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data10.personal_data!==void 0){let data15=data10.personal_data;if(typeof data15!=
"string"){let err35={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/personal_data",schemaPath:"#/properties/datasets/addit\
ionalProperties/properties/personal_data/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(!(data15===
"none"||data15==="pseudonymised"||data15==="anonymised"||data15==="yes")){let err36={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/personal_data",schemaPath:"#/properties/datasets/additionalProperties/properties/personal_data/enum",keyword:"enum",params:{allowedValues:schema31.properties.
datasets.additionalProperties.properties.personal_data.enum}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data10.max_age!==void 0){let data16=data10.
max_age;if(typeof data16=="string"){if(!pattern8.test(data16)){let err37={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/m\
ax_age",schemaPath:"#/properties/datasets/additionalProperties/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}}else{let err38={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/max_age",
schemaPath:"#/properties/datasets/additionalProperties/properties/max_age/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err38]:vErrors.push(
err38),errors++}}if(data10.split!==void 0){let data17=data10.split;if(typeof data17!="string"){let err39={instancePath:instancePath+"/datasets/"+key5.replace(/~/g,
"~0").replace(/\//g,"~1")+"/split",schemaPath:"#/properties/datasets/additionalProperties/properties/split/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err39]:vErrors.push(err39),errors++}if(!(data17==="train"||data17==="validation"||data17==="test")){let err40={instancePath:instancePath+"/dataset\
s/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/split",schemaPath:"#/properties/datasets/additionalProperties/properties/split/enum",keyword:"enum",params:{allowedValues:schema31.
properties.datasets.additionalProperties.properties.split.enum}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}else{let err41={instancePath:instancePath+
"/datasets/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/datasets/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err41]:vErrors.push(err41),errors++}}}else{let err42={instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data.targets!==void 0){let data18=data.targets;if(data18&&typeof data18==
"object"&&!Array.isArray(data18)){for(let key7 in data18){let _errs48=errors;if(typeof key7=="string"){if(!pattern4.test(key7)){let err43={instancePath:instancePath+
"/targets",schemaPath:"#/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key7};vErrors===null?
vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/type",keyword:"\
type",params:{type:"string"},propertyName:key7};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}var valid9=_errs48===errors;if(!valid9){let err45={instancePath:instancePath+
"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName:key7}};vErrors===null?vErrors=[err45]:vErrors.push(err45),
errors++}}for(let key8 in data18){let data19=data18[key8];if(data19&&typeof data19=="object"&&!Array.isArray(data19)){if(data19.type===void 0){let err46={instancePath:instancePath+
"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}for(let key9 in data19)if(!(key9==="type"||key9==="host"||key9==="gpus"||key9==="gpu_memory"||
key9==="max_hours"||key9==="max_cost")){let err47={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ta\
rgets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err47]:vErrors.push(err47),
errors++}if(data19.type!==void 0){let data20=data19.type;if(typeof data20!="string"){let err48={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/targets/additionalProperties/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err48]:
vErrors.push(err48),errors++}if(!(data20==="local"||data20==="ssh"||data20==="slurm"||data20==="kubernetes"||data20==="ray"||data20==="skypilot")){let err49={instancePath:instancePath+
"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/targets/additionalProperties/properties/type/enum",keyword:"enum",params:{
allowedValues:schema31.properties.targets.additionalProperties.properties.type.enum}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data19.host!==
void 0){let data21=data19.host;if(typeof data21=="string"){if(func2(data21)<1){let err50={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(
/\//g,"~1")+"/host",schemaPath:"#/properties/targets/additionalProperties/properties/host/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err50]:vErrors.push(err50),errors++}if(!pattern10.test(data21)){let err51={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
host",schemaPath:"#/properties/targets/additionalProperties/properties/host/pattern",keyword:"pattern",params:{pattern:"^[^-\\s][^\\s]*$"}};vErrors===null?vErrors=
[err51]:vErrors.push(err51),errors++}}else{let err52={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/host",schemaPath:"#/pr\
operties/targets/additionalProperties/properties/host/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}
if(data19.gpus!==void 0){let data22=data19.gpus;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err53={instancePath:instancePath+
"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpus",schemaPath:"#/properties/targets/additionalProperties/properties/gpus/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(typeof data22=="number"&&isFinite(data22)&&(data22<0||isNaN(data22))){let err54={
instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/gpus",schemaPath:"#/properties/targets/additionalProperties/properties/gpus/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data19.gpu_memory!==void 0){let data23=data19.
gpu_memory;if(typeof data23=="string"){if(!pattern11.test(data23)){let err55={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+
"/gpu_memory",schemaPath:"#/properties/targets/additionalProperties/properties/gpu_memory/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)? ?(KB|MB|GB|TB\
|KiB|MiB|GiB|TiB)$"}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}else{let err56={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").
replace(/\//g,"~1")+"/gpu_memory",schemaPath:"#/properties/targets/additionalProperties/properties/gpu_memory/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err56]:vErrors.push(err56),errors++}}if(data19.max_hours!==void 0){let data24=data19.max_hours;if(typeof data24=="number"&&isFinite(data24)){if(data24<=
0||isNaN(data24)){let err57={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/max_hours",schemaPath:"#/properties/targets/add\
itionalProperties/properties/max_hours/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err57]:vErrors.push(
err57),errors++}}else{let err58={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/max_hours",schemaPath:"#/properties/targets\
/additionalProperties/properties/max_hours/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}if(data19.max_cost!==
void 0){let data25=data19.max_cost;if(typeof data25=="string"){if(!pattern12.test(data25)){let err59={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/max_cost",schemaPath:"#/properties/targets/additionalProperties/properties/max_cost/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\\
.\\d+)? ?[A-Z]{3}$"}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}else{let err60={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").
replace(/\//g,"~1")+"/max_cost",schemaPath:"#/properties/targets/additionalProperties/properties/max_cost/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err60]:vErrors.push(err60),errors++}}}else{let err61={instancePath:instancePath+"/targets/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/targets/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}}else{let err62={
instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err62]:vErrors.push(err62),
errors++}}if(data.models!==void 0){let data26=data.models;if(data26&&typeof data26=="object"&&!Array.isArray(data26)){for(let key10 in data26){let _errs68=errors;
if(typeof key10=="string"){if(!pattern4.test(key10)){let err63={instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key10};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}else{let err64={instancePath:instancePath+
"/models",schemaPath:"#/properties/models/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:key10};vErrors===null?vErrors=[err64]:vErrors.push(
err64),errors++}var valid12=_errs68===errors;if(!valid12){let err65={instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"\
propertyNames",params:{propertyName:key10}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}for(let key11 in data26){let data27=data26[key11];if(data27&&
typeof data27=="object"&&!Array.isArray(data27)){for(let key12 in data27)if(!func1.call(schema31.properties.models.additionalProperties.properties,key12)){let err66={
instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/models/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}if(data27.card!==void 0){let data28=data27.
card;if(typeof data28=="string"){if(func2(data28)<1){let err67={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/card",schemaPath:"\
#/properties/models/additionalProperties/properties/card/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}else{
let err68={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/card",schemaPath:"#/properties/models/additionalProperties/proper\
ties/card/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}}if(data27.pipeline!==void 0){let data29=data27.
pipeline;if(typeof data29=="string"){if(func2(data29)<1){let err69={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/pipeline",
schemaPath:"#/properties/models/additionalProperties/properties/pipeline/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err69]:vErrors.
push(err69),errors++}}else{let err70={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/pipeline",schemaPath:"#/properties/mod\
els/additionalProperties/properties/pipeline/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}if(data27.
trains_on!==void 0){let data30=data27.trains_on;if(data30&&typeof data30=="object"&&!Array.isArray(data30)){for(let key13 in data30)if(!(key13==="target"||key13===
"stage"||key13==="data")){let err71={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/trains_on",schemaPath:"#/properties/mod\
els/additionalProperties/properties/trains_on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};vErrors===null?vErrors=[err71]:
vErrors.push(err71),errors++}if(data30.target!==void 0){let data31=data30.target;if(typeof data31=="string"){if(!pattern4.test(data31)){let err72={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/trains_on/target",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties\
/target/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}else{let err73={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/trains_on/target",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties\
/target/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}}if(data30.stage!==void 0){let data32=data30.stage;
if(typeof data32=="string"){if(func2(data32)<1){let err74={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/trains_on/stage",
schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/stage/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err74]:vErrors.push(err74),errors++}}else{let err75={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/trains_on/stage",schemaPath:"\
#/properties/models/additionalProperties/properties/trains_on/properties/stage/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err75]:vErrors.
push(err75),errors++}}if(data30.data!==void 0){let data33=data30.data;if(Array.isArray(data33)){let len1=data33.length;for(let i1=0;i1<len1;i1++){let data34=data33[i1];
if(typeof data34=="string"){if(!pattern4.test(data34)){let err76={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/trains_on/\
data/"+i1,schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/data/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^\
/]*[^\\s/])?$"}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}}else{let err77={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/trains_on/data/"+i1,schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/data/items/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}}else{let err78={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/trains_on/data",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/properties/data/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err78]:vErrors.push(err78),errors++}}}else{let err79={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/trains_o\
n",schemaPath:"#/properties/models/additionalProperties/properties/trains_on/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err79]:vErrors.
push(err79),errors++}}if(data27.evaluation!==void 0){let data35=data27.evaluation;if(data35&&typeof data35=="object"&&!Array.isArray(data35)){for(let key14 in data35)
if(!(key14==="report"||key14==="data")){let err80={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/evaluation",schemaPath:"#\
/properties/models/additionalProperties/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};vErrors===
null?vErrors=[err80]:vErrors.push(err80),errors++}if(data35.report!==void 0){let data36=data35.report;if(typeof data36=="string"){if(func2(data36)<1){let err81={
instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/evaluation/report",schemaPath:"#/properties/models/additionalProperties/prop\
erties/evaluation/properties/report/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}}else{let err82={
instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/evaluation/report",schemaPath:"#/properties/models/additionalProperties/prop\
erties/evaluation/properties/report/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}if(data35.data!==void 0){
let data37=data35.data;if(Array.isArray(data37)){let len2=data37.length;for(let i2=0;i2<len2;i2++){let data38=data37[i2];if(typeof data38=="string"){if(!pattern4.
test(data38)){let err83={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/evaluation/data/"+i2,schemaPath:"#/properties/model\
s/additionalProperties/properties/evaluation/properties/data/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err83]:vErrors.push(err83),errors++}}else{let err84={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/evaluation/data/"+i2,schemaPath:"\
#/properties/models/additionalProperties/properties/evaluation/properties/data/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err84]:
vErrors.push(err84),errors++}}}else{let err85={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/evaluation/data",schemaPath:"\
#/properties/models/additionalProperties/properties/evaluation/properties/data/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err85]:vErrors.
push(err85),errors++}}}else{let err86={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/evaluation",schemaPath:"#/properties/\
models/additionalProperties/properties/evaluation/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data27.
artifact!==void 0){let data39=data27.artifact;if(typeof data39=="string"){if(func2(data39)<1){let err87={instancePath:instancePath+"/models/"+key11.replace(/~/g,
"~0").replace(/\//g,"~1")+"/artifact",schemaPath:"#/properties/models/additionalProperties/properties/artifact/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}else{let err88={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/artifact",schemaPath:"#/properties/models/additionalProperties/properties/artifact/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err88]:
vErrors.push(err88),errors++}}if(data27.registered_as!==void 0){let data40=data27.registered_as;if(typeof data40=="string"){if(func2(data40)<1){let err89={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/registered_as",schemaPath:"#/properties/models/additionalProperties/properties/registered_as/minLength",
keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}else{let err90={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/registered_as",schemaPath:"#/properties/models/additionalProperties/properties/registered_as/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}if(data27.claims!==void 0){let data41=data27.claims;if(data41&&typeof data41=="object"&&!Array.
isArray(data41))for(let key15 in data41){let data42=data41[key15];if(typeof data42=="string"){if(!pattern17.test(data42)){let err91={instancePath:instancePath+"\
/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/claims/"+key15.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/models/additionalPropert\
ies/properties/claims/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^#\\s][^#]*#.+$"}};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}}else{
let err92={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/claims/"+key15.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/models/additionalProperties/properties/claims/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err92]:vErrors.
push(err92),errors++}}else{let err93={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/claims",schemaPath:"#/properties/model\
s/additionalProperties/properties/claims/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}}if(data27.owner!==
void 0){let data43=data27.owner;if(typeof data43=="string"){if(!pattern4.test(data43)){let err94={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").
replace(/\//g,"~1")+"/owner",schemaPath:"#/properties/models/additionalProperties/properties/owner/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s\
/])?$"}};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}else{let err95={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/owner",schemaPath:"#/properties/models/additionalProperties/properties/owner/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err95]:
vErrors.push(err95),errors++}}if(data27.risk!==void 0){let data44=data27.risk;if(typeof data44!="string"){let err96={instancePath:instancePath+"/models/"+key11.
replace(/~/g,"~0").replace(/\//g,"~1")+"/risk",schemaPath:"#/properties/models/additionalProperties/properties/risk/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}if(!(data44==="minimal"||data44==="limited"||data44==="high")){let err97={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/risk",schemaPath:"#/properties/models/additionalProperties/properties/risk/enum",keyword:"enum",params:{
allowedValues:schema31.properties.models.additionalProperties.properties.risk.enum}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}if(data27.use!==
void 0){let data45=data27.use;if(typeof data45!="string"){let err98={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/use",schemaPath:"\
#/properties/models/additionalProperties/properties/use/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}
if(!(data45==="research"||data45==="internal"||data45==="commercial")){let err99={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/use",schemaPath:"#/properties/models/additionalProperties/properties/use/enum",keyword:"enum",params:{allowedValues:schema31.properties.models.additionalProperties.
properties.use.enum}};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}}if(data27.base!==void 0){let data46=data27.base;if(Array.isArray(data46)){let len3=data46.
length;for(let i3=0;i3<len3;i3++){let data47=data46[i3];if(typeof data47=="string"){if(func2(data47)<1){let err100={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/base/"+i3,schemaPath:"#/properties/models/additionalProperties/properties/base/items/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}else{let err101={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+
"/base/"+i3,schemaPath:"#/properties/models/additionalProperties/properties/base/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err101]:
vErrors.push(err101),errors++}}}else{let err102={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/base",schemaPath:"#/propert\
ies/models/additionalProperties/properties/base/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}}if(data27.
monitor!==void 0){let data48=data27.monitor;if(typeof data48=="string"){if(!pattern4.test(data48)){let err103={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/monitor",schemaPath:"#/properties/models/additionalProperties/properties/monitor/pattern",keyword:"pattern",params:{pattern:"^[\
^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}else{let err104={instancePath:instancePath+"/models/"+key11.replace(/~/g,
"~0").replace(/\//g,"~1")+"/monitor",schemaPath:"#/properties/models/additionalProperties/properties/monitor/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err104]:vErrors.push(err104),errors++}}if(data27.allowed_globals!==void 0){let data49=data27.allowed_globals;if(Array.isArray(data49)){let len4=data49.
length;for(let i4=0;i4<len4;i4++){let data50=data49[i4];if(typeof data50=="string"){if(func2(data50)<1){let err105={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/allowed_globals/"+i4,schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/items/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}else{let err106={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/allowed_globals/"+i4,schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/items/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}}}else{let err107={instancePath:instancePath+"/models/"+key11.replace(/~/g,
"~0").replace(/\//g,"~1")+"/allowed_globals",schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}}if(data27.signers!==void 0){let data51=data27.signers;if(Array.isArray(data51)){let len5=data51.
length;for(let i5=0;i5<len5;i5++){let data52=data51[i5];if(typeof data52=="string"){if(func2(data52)<1){let err108={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/signers/"+i5,schemaPath:"#/properties/models/additionalProperties/properties/signers/items/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}else{let err109={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/signers/"+i5,schemaPath:"#/properties/models/additionalProperties/properties/signers/items/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err109]:vErrors.push(err109),errors++}}}else{let err110={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/signe\
rs",schemaPath:"#/properties/models/additionalProperties/properties/signers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err110]:vErrors.
push(err110),errors++}}if(data27.deploy!==void 0){let data53=data27.deploy;if(data53&&typeof data53=="object"&&!Array.isArray(data53)){for(let key16 in data53){
let _errs129=errors;if(typeof key16=="string"){if(!pattern4.test(key16)){let err111={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\
\\s/])?$"},propertyName:key16};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}else{let err112={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames/type",keyword:"type",params:{type:"\
string"},propertyName:key16};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}var valid28=_errs129===errors;if(!valid28){let err113={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames",keyword:"\
propertyNames",params:{propertyName:key16}};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}for(let key17 in data53){let data54=data53[key17];if(Array.
isArray(data54)){let len6=data54.length;for(let i6=0;i6<len6;i6++){let data55=data54[i6];if(typeof data55=="string"){if(!pattern4.test(data55)){let err114={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i6,schemaPath:"#/properties/models/additiona\
lProperties/properties/deploy/additionalProperties/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err114]:
vErrors.push(err114),errors++}}else{let err115={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy/"+key17.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i6,schemaPath:"#/properties/models/additionalProperties/properties/deploy/additionalProperties/items/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}}else{let err116={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deploy/"+key17.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/models/additionalProperties/properties/deploy/additionalProperties/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}}}else{let err117={instancePath:instancePath+"/models/"+
key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}}else{let err118={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err118]:vErrors.push(err118),
errors++}}}else{let err119={instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err119]:vErrors.push(err119),errors++}}if(data.gates!==void 0){let data56=data.gates;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){for(let key18 in data56){
let _errs138=errors;if(typeof key18=="string"){if(!pattern4.test(key18)){let err120={instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key18};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}}else{
let err121={instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:key18};vErrors===
null?vErrors=[err121]:vErrors.push(err121),errors++}var valid32=_errs138===errors;if(!valid32){let err122={instancePath:instancePath+"/gates",schemaPath:"#/prop\
erties/gates/propertyNames",keyword:"propertyNames",params:{propertyName:key18}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}}for(let key19 in data56){
let data57=data56[key19];if(Array.isArray(data57)){let len7=data57.length;for(let i7=0;i7<len7;i7++){let data58=data57[i7],_errs144=errors,valid36=!1,_errs145=errors;
if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.metric===void 0){let err123={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/required",keyword:"required",params:{missingProperty:"metric"}};vErrors===
null?vErrors=[err123]:vErrors.push(err123),errors++}for(let key20 in data58)if(!func1.call(schema31.properties.gates.additionalProperties.items.anyOf[0].properties,
key20)){let err124={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20}};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}
if(data58.metric!==void 0){let data59=data58.metric;if(typeof data59=="string"){if(func2(data59)<1){let err125={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/metric",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/metric/minLength",keyword:"minLengt\
h",params:{limit:1}};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}else{let err126={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i7+"/metric",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/metric/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}if(data58.min!==void 0){let data60=data58.min;if(!(typeof data60=="number"&&isFinite(data60))){
let err127={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/min",schemaPath:"#/properties/gates/additionalProperties/i\
tems/anyOf/0/properties/min/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}if(data58.max!==void 0){
let data61=data58.max;if(!(typeof data61=="number"&&isFinite(data61))){let err128={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/"+i7+"/max",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/max/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err128]:vErrors.push(err128),errors++}}if(data58.not_worse_than!==void 0){let data62=data58.not_worse_than,_errs155=errors,valid38=!1,_errs156=errors;if(typeof data62!=
"string"){let err129={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err129]:vErrors.push(err129),
errors++}if(!(data62==="champion"||data62==="previous"||data62==="deployed")){let err130={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/0/enum",keyword:"enum",params:{
allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.not_worse_than.anyOf[0].enum}};vErrors===null?vErrors=[err130]:vErrors.push(
err130),errors++}var _valid1=_errs156===errors;valid38=valid38||_valid1;let _errs158=errors;if(data62&&typeof data62=="object"&&!Array.isArray(data62)){if(data62.
version===void 0){let err131={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties\
/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/required",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=
[err131]:vErrors.push(err131),errors++}for(let key21 in data62)if(key21!=="version"){let err132={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key21}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}if(data62.version!==void 0){let data63=data62.
version;if(!(typeof data63=="number"&&!(data63%1)&&!isNaN(data63)&&isFinite(data63))){let err133={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/not_worse_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/properties/vers\
ion/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}if(typeof data63=="number"&&isFinite(data63)&&(data63<
1||isNaN(data63))){let err134={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than/version",schemaPath:"#/p\
roperties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}}else{let err135={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}var _valid1=_errs158===errors;if(valid38=valid38||_valid1,_valid1)var props0=!0;let _errs163=errors;
if(data62&&typeof data62=="object"&&!Array.isArray(data62)){if(data62.run===void 0){let err136={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"run"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}for(let key22 in data62)if(key22!=="run"){let err137={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not\
_worse_than/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22}};vErrors===null?vErrors=[err137]:vErrors.push(err137),
errors++}if(data62.run!==void 0){let data64=data62.run;if(typeof data64=="string"){if(func2(data64)<1){let err138={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/\
properties/run/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}else{let err139={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties\
/not_worse_than/anyOf/2/properties/run/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}}}else{let err140={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/it\
ems/anyOf/0/properties/not_worse_than/anyOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}var _valid1=_errs163===
errors;if(valid38=valid38||_valid1,_valid1&&props0!==!0&&(props0=!0),valid38)errors=_errs155,vErrors!==null&&(_errs155?vErrors.length=_errs155:vErrors=null);else{
let err141={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/0/properties/not_worse_than/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}}if(data58.better_than!==
void 0){let data65=data58.better_than,_errs169=errors,valid41=!1,_errs170=errors;if(typeof data65!="string"){let err142={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/0/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}if(!(data65==="champion"||data65==="previous"||data65===
"deployed")){let err143={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/0/properties/better_than/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[0].properties.better_than.anyOf[0].enum}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}var _valid2=_errs170===errors;valid41=valid41||_valid2;
let _errs172=errors;if(data65&&typeof data65=="object"&&!Array.isArray(data65)){if(data65.version===void 0){let err144={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}for(let key23 in data65)if(key23!==
"version"){let err145={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/add\
itionalProperties/items/anyOf/0/properties/better_than/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key23}};vErrors===
null?vErrors=[err145]:vErrors.push(err145),errors++}if(data65.version!==void 0){let data66=data65.version;if(!(typeof data66=="number"&&!(data66%1)&&!isNaN(data66)&&
isFinite(data66))){let err146={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/version",schemaPath:"#/prop\
erties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/properties/version/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err146]:vErrors.push(err146),errors++}if(typeof data66=="number"&&isFinite(data66)&&(data66<1||isNaN(data66))){let err147={instancePath:instancePath+"/gates/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_t\
han/anyOf/1/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}}}else{
let err148={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProp\
erties/items/anyOf/0/properties/better_than/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}var _valid2=_errs172===
errors;if(valid41=valid41||_valid2,_valid2)var props1=!0;let _errs177=errors;if(data65&&typeof data65=="object"&&!Array.isArray(data65)){if(data65.run===void 0){
let err149={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProp\
erties/items/anyOf/0/properties/better_than/anyOf/2/required",keyword:"required",params:{missingProperty:"run"}};vErrors===null?vErrors=[err149]:vErrors.push(err149),
errors++}for(let key24 in data65)if(key24!=="run"){let err150={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_\
than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key24}};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}if(data65.run!==void 0){let data67=data65.run;if(typeof data67=="string"){
if(func2(data67)<1){let err151={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/run",schemaPath:"#/propert\
ies/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/properties/run/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err151]:vErrors.push(err151),errors++}}else{let err152={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/r\
un",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/properties/run/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}}}else{let err153={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}var _valid2=_errs177===errors;if(valid41=valid41||_valid2,_valid2&&props1!==!0&&(props1=!0),valid41)
errors=_errs169,vErrors!==null&&(_errs169?vErrors.length=_errs169:vErrors=null);else{let err154={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err154]:vErrors.push(err154),errors++}}if(data58.by!==void 0){let data68=data58.by,_errs183=errors,valid44=!1,_errs184=errors;if(typeof data68=="n\
umber"&&isFinite(data68)){if(data68<0||isNaN(data68)){let err155={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",
schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err155]:vErrors.push(err155),errors++}}else{let err156={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/0/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err156]:vErrors.
push(err156),errors++}var _valid3=_errs184===errors;valid44=valid44||_valid3;let _errs186=errors;if(typeof data68=="string"){if(!pattern23.test(data68)){let err157={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/\
properties/by/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}}else{
let err158={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"#/properties/gates/additionalProperties/it\
ems/anyOf/0/properties/by/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}var _valid3=_errs186===
errors;if(valid44=valid44||_valid3,valid44)errors=_errs183,vErrors!==null&&(_errs183?vErrors.length=_errs183:vErrors=null);else{let err159={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}}if(data58.tolerance!==void 0){let data69=data58.tolerance,_errs189=errors,valid45=!1,
_errs190=errors;if(typeof data69=="number"&&isFinite(data69)){if(data69<0||isNaN(data69)){let err160={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}else{let err161={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/0/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}var _valid4=_errs190===errors;valid45=valid45||_valid4;let _errs192=errors;
if(typeof data69=="string"){if(!pattern23.test(data69)){let err162={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/to\
lerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^(100(\\.0+)?\
|\\d{1,2}(\\.\\d+)?)%$"}};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}}else{let err163={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/1/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}var _valid4=_errs192===errors;if(valid45=valid45||_valid4,valid45)errors=_errs189,
vErrors!==null&&(_errs189?vErrors.length=_errs189:vErrors=null);else{let err164={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err164]:vErrors.push(err164),errors++}}if(data58.confidence!==void 0){let data70=data58.confidence;if(typeof data70=="string"){if(!pattern23.test(data70)){let err165={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/confidence",schemaPath:"#/properties/gates/additionalProperties/items/\
anyOf/0/properties/confidence/pattern",keyword:"pattern",params:{pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),
errors++}}else{let err166={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/confidence",schemaPath:"#/properties/gates/\
additionalProperties/items/anyOf/0/properties/confidence/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}}
if(data58.slice_by!==void 0){let data71=data58.slice_by;if(typeof data71=="string"){if(func2(data71)<1){let err167={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/slice_by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/slice_by/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}}else{let err168={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/slice_by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/slice_by/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}}if(data58.max_gap!==void 0){let data72=data58.max_gap;if(typeof data72=="number"&&
isFinite(data72)){if(data72<0||isNaN(data72)){let err169={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/max_gap",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/max_gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err169]:
vErrors.push(err169),errors++}}else{let err170={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/max_gap",schemaPath:"#\
/properties/gates/additionalProperties/items/anyOf/0/properties/max_gap/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err170]:vErrors.push(
err170),errors++}}if(data58.min_rows!==void 0){let data73=data58.min_rows;if(!(typeof data73=="number"&&!(data73%1)&&!isNaN(data73)&&isFinite(data73))){let err171={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/min_rows",schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/0/properties/min_rows/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}if(typeof data73=="number"&&
isFinite(data73)&&(data73<1||isNaN(data73))){let err172={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/min_rows",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/min_rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err172]:
vErrors.push(err172),errors++}}if(data58.small_slices!==void 0){let data74=data58.small_slices;if(typeof data74!="string"){let err173={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/small_slices",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/small\
_slices/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(!(data74==="unknown"||data74==="ignore")){
let err174={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/small_slices",schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/0/properties/small_slices/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.
small_slices.enum}};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}}if(data58.train_test_gap!==void 0){let data75=data58.train_test_gap;if(typeof data75==
"number"&&isFinite(data75)){if(data75<0||isNaN(data75)){let err175={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tr\
ain_test_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/train_test_gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}}else{let err176={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/train_test_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/train_test_gap/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}}if(data58.split!==void 0){let data76=data58.split;if(typeof data76!="string"){let err177={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/split",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/split/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}if(!(data76==="train"||data76==="validation"||data76==="tes\
t")){let err178={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/split",schemaPath:"#/properties/gates/additionalPrope\
rties/items/anyOf/0/properties/split/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.split.enum}};
vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}}if(data58.direction!==void 0){let data77=data58.direction;if(typeof data77!="string"){let err179={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/direction",schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/0/properties/direction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}if(!(data77==="higher"||data77===
"lower")){let err180={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/direction",schemaPath:"#/properties/gates/additi\
onalProperties/items/anyOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.
direction.enum}};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}if(data58.name!==void 0){let data78=data58.name;if(typeof data78=="string"){if(!pattern4.
test(data78)){let err181={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additio\
nalProperties/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err181]:vErrors.push(
err181),errors++}}else{let err182={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/0/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}
if(data58.mode!==void 0){let data79=data58.mode;if(typeof data79!="string"){let err183={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err183]:vErrors.push(err183),errors++}if(!(data79==="blocking"||data79==="advisory")){let err184={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.
properties.gates.additionalProperties.items.anyOf[0].properties.mode.enum}};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}}if(data58.when!==void 0){
let data80=data58.when,_errs215=errors,valid46=!1,_errs216=errors;if(typeof data80=="string"){if(func2(data80)<1){let err185={instancePath:instancePath+"/gates/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/0/minLength",
keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}}else{let err186={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}var _valid5=_errs216===errors;valid46=valid46||_valid5;let _errs218=errors;
if(Array.isArray(data80)){if(data80.length<1){let err187={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err187]:vErrors.
push(err187),errors++}let len8=data80.length;for(let i8=0;i8<len8;i8++){let data81=data80[i8];if(typeof data81=="string"){if(func2(data81)<1){let err188={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i8,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyO\
f/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}}else{let err189={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i8,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyO\
f/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}}}else{let err190={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}var _valid5=_errs218===errors;if(valid46=valid46||_valid5,
valid46)errors=_errs215,vErrors!==null&&(_errs215?vErrors.length=_errs215:vErrors=null);else{let err191={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err191]:vErrors.push(err191),errors++}}if(data58.hint!==void 0){let data82=data58.hint;if(typeof data82=="string"){if(func2(data82)<1){let err192={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
0/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}}else{let err193={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/hint/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}}}else{let err194={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err194]:vErrors.push(err194),errors++}var _valid0=_errs145===errors;if(valid36=valid36||_valid0,_valid0)var props2=!0;let _errs224=errors;if(data58&&typeof data58==
"object"&&!Array.isArray(data58)){if(data58.card===void 0){let err195={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/1/required",keyword:"required",params:{missingProperty:"card"}};vErrors===null?vErrors=[err195]:vErrors.push(
err195),errors++}for(let key25 in data58)if(!(key25==="card"||key25==="name"||key25==="mode"||key25==="when"||key25==="hint")){let err196={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key25}};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}if(data58.card!==void 0){let data83=data58.
card,_errs228=errors,valid50=!1,_errs229=errors;if(typeof data83!="string"){let err197={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err197]:vErrors.push(err197),errors++}if(!(data83==="basic"||data83==="standard"||data83==="eu-ai-act-high-risk"||data83==="sr-26-2")){let err198={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
1/properties/card/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[1].properties.card.anyOf[0].enum}};
vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}var _valid6=_errs229===errors;valid50=valid50||_valid6;let _errs231=errors;if(Array.isArray(data83)){
if(data83.length<1){let err199={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/1/properties/card/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}
let len9=data83.length;for(let i9=0;i9<len9;i9++){let data84=data83[i9];if(typeof data84=="string"){if(func2(data84)<1){let err200={instancePath:instancePath+"/\
gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card/"+i9,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/\
1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}}else{let err201={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card/"+i9,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyO\
f/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}}}else{let err202={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/1/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}var _valid6=_errs231===errors;if(valid50=valid50||_valid6,
valid50)errors=_errs228,vErrors!==null&&(_errs228?vErrors.length=_errs228:vErrors=null);else{let err203={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err203]:vErrors.push(err203),errors++}}if(data58.name!==void 0){let data85=data58.name;if(typeof data85=="string"){if(!pattern4.test(data85)){let err204={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}else{let err205={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
1/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err205]:vErrors.push(err205),errors++}}if(data58.mode!==void 0){let data86=data58.
mode;if(typeof data86!="string"){let err206={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/1/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err206]:vErrors.push(err206),
errors++}if(!(data86==="blocking"||data86==="advisory")){let err207={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/m\
ode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.
items.anyOf[1].properties.mode.enum}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}}if(data58.when!==void 0){let data87=data58.when,_errs240=errors,
valid53=!1,_errs241=errors;if(typeof data87=="string"){if(func2(data87)<1){let err208={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}else{let err209={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err209]:vErrors.push(err209),errors++}var _valid7=_errs241===errors;valid53=valid53||_valid7;let _errs243=errors;if(Array.isArray(data87)){if(data87.
length<1){let err210={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/1/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}let len10=data87.
length;for(let i10=0;i10<len10;i10++){let data88=data87[i10];if(typeof data88=="string"){if(func2(data88)<1){let err211={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i10,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/items/minLe\
ngth",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}}else{let err212={instancePath:instancePath+"/gates/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i10,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/items\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}}else{let err213={instancePath:instancePath+"/gates\
/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}var _valid7=_errs243===errors;if(valid53=valid53||_valid7,valid53)errors=
_errs240,vErrors!==null&&(_errs240?vErrors.length=_errs240:vErrors=null);else{let err214={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err214]:vErrors.push(err214),errors++}}if(data58.hint!==void 0){let data89=data58.hint;if(typeof data89=="string"){if(func2(data89)<1){let err215={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/hint/minLengt\
h",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}}else{let err216={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/hint/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}}}else{let err217={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err217]:
vErrors.push(err217),errors++}var _valid0=_errs224===errors;valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs249=errors;if(data58&&typeof data58==
"object"&&!Array.isArray(data58)){if(data58.license===void 0){let err218={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,
schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/required",keyword:"required",params:{missingProperty:"license"}};vErrors===null?vErrors=[err218]:
vErrors.push(err218),errors++}for(let key26 in data58)if(!(key26==="license"||key26==="name"||key26==="mode"||key26==="when"||key26==="hint")){let err219={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key26}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(data58.license!==void 0){let data90=data58.
license;if(typeof data90!="string"){let err220={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/license",schemaPath:"#\
/properties/gates/additionalProperties/items/anyOf/2/properties/license/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err220]:vErrors.push(
err220),errors++}if(data90!=="compatible"){let err221={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/license",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/2/properties/license/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.
items.anyOf[2].properties.license.enum}};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}}if(data58.name!==void 0){let data91=data58.name;if(typeof data91==
"string"){if(!pattern4.test(data91)){let err222={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/p\
roperties/gates/additionalProperties/items/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err222]:vErrors.push(err222),errors++}}else{let err223={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/2/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err223]:vErrors.push(
err223),errors++}}if(data58.mode!==void 0){let data92=data58.mode;if(typeof data92!="string"){let err224={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/mode/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}if(!(data92==="blocking"||data92==="advisory")){let err225={instancePath:instancePath+"/ga\
tes/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[2].properties.mode.enum}};vErrors===null?vErrors=[err225]:vErrors.push(err225),
errors++}}if(data58.when!==void 0){let data93=data58.when,_errs259=errors,valid57=!1,_errs260=errors;if(typeof data93=="string"){if(func2(data93)<1){let err226={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
2/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}}else{let err227={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/0/\
type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}var _valid8=_errs260===errors;valid57=valid57||_valid8;
let _errs262=errors;if(Array.isArray(data93)){if(data93.length<1){let err228={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err228]:vErrors.push(err228),errors++}let len11=data93.length;for(let i11=0;i11<len11;i11++){let data94=data93[i11];if(typeof data94=="string"){if(func2(
data94)<1){let err229={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i11,schemaPath:"#/properties/gates/addit\
ionalProperties/items/anyOf/2/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err229]:vErrors.push(err229),
errors++}}else{let err230={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i11,schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/2/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err230]:vErrors.push(err230),
errors++}}}else{let err231={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/addit\
ionalProperties/items/anyOf/2/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}
var _valid8=_errs262===errors;if(valid57=valid57||_valid8,valid57)errors=_errs259,vErrors!==null&&(_errs259?vErrors.length=_errs259:vErrors=null);else{let err232={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
2/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}}if(data58.hint!==void 0){let data95=data58.hint;
if(typeof data95=="string"){if(func2(data95)<1){let err233={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/2/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err233]:vErrors.push(
err233),errors++}}else{let err234={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/2/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}}}else{
let err235={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}var _valid0=_errs249===errors;valid36=valid36||
_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs268=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.lineage===void 0){let err236={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/requir\
ed",keyword:"required",params:{missingProperty:"lineage"}};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}for(let key27 in data58)if(!(key27==="l\
ineage"||key27==="name"||key27==="mode"||key27==="when"||key27==="hint")){let err237={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key27}};
vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}if(data58.lineage!==void 0){let data96=data58.lineage;if(typeof data96!="string"){let err238={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/lineage",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/lineage/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}if(data96!=="complete"){let err239={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/lineage",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/lineage/en\
um",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[3].properties.lineage.enum}};vErrors===null?vErrors=[err239]:
vErrors.push(err239),errors++}}if(data58.name!==void 0){let data97=data58.name;if(typeof data97=="string"){if(!pattern4.test(data97)){let err240={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/name/pattern",
keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}}else{let err241={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}}if(data58.mode!==void 0){let data98=data58.mode;if(typeof data98!="\
string"){let err242={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalPr\
operties/items/anyOf/3/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}if(!(data98===
"blocking"||data98==="advisory")){let err243={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/prop\
erties/gates/additionalProperties/items/anyOf/3/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[3].properties.mode.enum}};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}}if(data58.when!==void 0){let data99=data58.when,_errs278=errors,valid61=!1,
_errs279=errors;if(typeof data99=="string"){if(func2(data99)<1){let err244={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err244]:vErrors.push(err244),errors++}}else{let err245={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/\
when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err245]:vErrors.push(err245),errors++}var _valid9=_errs279===errors;valid61=valid61||_valid9;let _errs281=errors;if(Array.isArray(data99)){if(data99.length<1){
let err246={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/3/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}let len12=data99.
length;for(let i12=0;i12<len12;i12++){let data100=data99[i12];if(typeof data100=="string"){if(func2(data100)<1){let err247={instancePath:instancePath+"/gates/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i12,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/items\
/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}}else{let err248={instancePath:instancePath+"/ga\
tes/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i12,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1\
/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}}}else{let err249={instancePath:instancePath+"\
/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/t\
ype",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}var _valid9=_errs281===errors;if(valid61=valid61||_valid9,
valid61)errors=_errs278,vErrors!==null&&(_errs278?vErrors.length=_errs278:vErrors=null);else{let err250={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err250]:vErrors.push(err250),errors++}}if(data58.hint!==void 0){let data101=data58.hint;if(typeof data101=="string"){if(func2(data101)<1){let err251={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
3/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}}else{let err252={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/hint/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}}}else{let err253={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err253]:vErrors.push(err253),errors++}var _valid0=_errs268===errors;valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs287=errors;if(data58&&
typeof data58=="object"&&!Array.isArray(data58)){if(data58.data===void 0){let err254={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/required",keyword:"required",params:{missingProperty:"data"}};vErrors===null?vErrors=
[err254]:vErrors.push(err254),errors++}for(let key28 in data58)if(!(key28==="data"||key28==="name"||key28==="mode"||key28==="when"||key28==="hint")){let err255={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key28}};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}if(data58.data!==
void 0){let data102=data58.data;if(typeof data102!="string"){let err256={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+
"/data",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/data/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err256]:
vErrors.push(err256),errors++}if(data102!=="pinned"){let err257={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/data",
schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/data/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.
items.anyOf[4].properties.data.enum}};vErrors===null?vErrors=[err257]:vErrors.push(err257),errors++}}if(data58.name!==void 0){let data103=data58.name;if(typeof data103==
"string"){if(!pattern4.test(data103)){let err258={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/\
properties/gates/additionalProperties/items/anyOf/4/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err258]:vErrors.push(err258),errors++}}else{let err259={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/4/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err259]:vErrors.push(
err259),errors++}}if(data58.mode!==void 0){let data104=data58.mode;if(typeof data104!="string"){let err260={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/mode/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}if(!(data104==="blocking"||data104==="advisory")){let err261={instancePath:instancePath+"/\
gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[4].properties.mode.enum}};vErrors===null?vErrors=[err261]:vErrors.push(err261),
errors++}}if(data58.when!==void 0){let data105=data58.when,_errs297=errors,valid65=!1,_errs298=errors;if(typeof data105=="string"){if(func2(data105)<1){let err262={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
4/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}}else{let err263={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/0/\
type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}var _valid10=_errs298===errors;valid65=valid65||_valid10;
let _errs300=errors;if(Array.isArray(data105)){if(data105.length<1){let err264={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err264]:vErrors.push(err264),errors++}let len13=data105.length;for(let i13=0;i13<len13;i13++){let data106=data105[i13];if(typeof data106=="string"){
if(func2(data106)<1){let err265={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i13,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err265]:vErrors.push(
err265),errors++}}else{let err266={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i13,schemaPath:"#/properties\
/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err266]:vErrors.push(
err266),errors++}}}else{let err267={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gat\
es/additionalProperties/items/anyOf/4/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}
var _valid10=_errs300===errors;if(valid65=valid65||_valid10,valid65)errors=_errs297,vErrors!==null&&(_errs297?vErrors.length=_errs297:vErrors=null);else{let err268={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
4/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err268]:vErrors.push(err268),errors++}}if(data58.hint!==void 0){let data107=data58.hint;
if(typeof data107=="string"){if(func2(data107)<1){let err269={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/4/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err269]:vErrors.push(
err269),errors++}}else{let err270={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/4/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}}}else{
let err271={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}var _valid0=_errs287===errors;valid36=valid36||
_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs306=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.files===void 0){let err272={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/requir\
ed",keyword:"required",params:{missingProperty:"files"}};vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}for(let key29 in data58)if(!(key29==="fil\
es"||key29==="name"||key29==="mode"||key29==="when"||key29==="hint")){let err273={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key29}};
vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}if(data58.files!==void 0){let data108=data58.files;if(typeof data108!="string"){let err274={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/files",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/files/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}if(data108!=="safe"){let err275={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/files",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/files/enum",
keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[5].properties.files.enum}};vErrors===null?vErrors=[err275]:vErrors.
push(err275),errors++}}if(data58.name!==void 0){let data109=data58.name;if(typeof data109=="string"){if(!pattern4.test(data109)){let err276={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/name/pattern",
keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}}else{let err277={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}}if(data58.mode!==void 0){let data110=data58.mode;if(typeof data110!=
"string"){let err278={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/5/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}if(!(data110===
"blocking"||data110==="advisory")){let err279={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/pro\
perties/gates/additionalProperties/items/anyOf/5/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[5].properties.mode.enum}};vErrors===null?vErrors=[err279]:vErrors.push(err279),errors++}}if(data58.when!==void 0){let data111=data58.when,_errs316=errors,
valid69=!1,_errs317=errors;if(typeof data111=="string"){if(func2(data111)<1){let err280={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}}else{let err281={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err281]:vErrors.push(err281),errors++}var _valid11=_errs317===errors;valid69=valid69||_valid11;let _errs319=errors;if(Array.isArray(data111)){if(data111.
length<1){let err282={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/5/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err282]:vErrors.push(err282),errors++}let len14=data111.
length;for(let i14=0;i14<len14;i14++){let data112=data111[i14];if(typeof data112=="string"){if(func2(data112)<1){let err283={instancePath:instancePath+"/gates/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i14,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/items\
/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}}else{let err284={instancePath:instancePath+"/ga\
tes/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i14,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1\
/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}}}else{let err285={instancePath:instancePath+"\
/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/t\
ype",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}var _valid11=_errs319===errors;if(valid69=valid69||_valid11,
valid69)errors=_errs316,vErrors!==null&&(_errs316?vErrors.length=_errs316:vErrors=null);else{let err286={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err286]:vErrors.push(err286),errors++}}if(data58.hint!==void 0){let data113=data58.hint;if(typeof data113=="string"){if(func2(data113)<1){let err287={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
5/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err287]:vErrors.push(err287),errors++}}else{let err288={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/hint/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}}}else{let err289={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err289]:vErrors.push(err289),errors++}var _valid0=_errs306===errors;valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs325=errors;if(data58&&
typeof data58=="object"&&!Array.isArray(data58)){if(data58.git===void 0){let err290={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/required",keyword:"required",params:{missingProperty:"git"}};vErrors===null?vErrors=
[err290]:vErrors.push(err290),errors++}for(let key30 in data58)if(!(key30==="git"||key30==="name"||key30==="mode"||key30==="when"||key30==="hint")){let err291={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key30}};vErrors===null?vErrors=[err291]:vErrors.push(err291),errors++}if(data58.git!==
void 0){let data114=data58.git;if(typeof data114!="string"){let err292={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+
"/git",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/git/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err292]:
vErrors.push(err292),errors++}if(data114!=="clean"){let err293={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/git",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/6/properties/git/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[6].properties.git.enum}};vErrors===null?vErrors=[err293]:vErrors.push(err293),errors++}}if(data58.name!==void 0){let data115=data58.name;if(typeof data115==
"string"){if(!pattern4.test(data115)){let err294={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/\
properties/gates/additionalProperties/items/anyOf/6/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err294]:vErrors.push(err294),errors++}}else{let err295={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/6/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err295]:vErrors.push(
err295),errors++}}if(data58.mode!==void 0){let data116=data58.mode;if(typeof data116!="string"){let err296={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/mode/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err296]:vErrors.push(err296),errors++}if(!(data116==="blocking"||data116==="advisory")){let err297={instancePath:instancePath+"/\
gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[6].properties.mode.enum}};vErrors===null?vErrors=[err297]:vErrors.push(err297),
errors++}}if(data58.when!==void 0){let data117=data58.when,_errs335=errors,valid73=!1,_errs336=errors;if(typeof data117=="string"){if(func2(data117)<1){let err298={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
6/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err298]:vErrors.push(err298),errors++}}else{let err299={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/0/\
type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err299]:vErrors.push(err299),errors++}var _valid12=_errs336===errors;valid73=valid73||_valid12;
let _errs338=errors;if(Array.isArray(data117)){if(data117.length<1){let err300={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err300]:vErrors.push(err300),errors++}let len15=data117.length;for(let i15=0;i15<len15;i15++){let data118=data117[i15];if(typeof data118=="string"){
if(func2(data118)<1){let err301={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i15,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err301]:vErrors.push(
err301),errors++}}else{let err302={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i15,schemaPath:"#/properties\
/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err302]:vErrors.push(
err302),errors++}}}else{let err303={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gat\
es/additionalProperties/items/anyOf/6/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}
var _valid12=_errs338===errors;if(valid73=valid73||_valid12,valid73)errors=_errs335,vErrors!==null&&(_errs335?vErrors.length=_errs335:vErrors=null);else{let err304={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
6/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}}if(data58.hint!==void 0){let data119=data58.hint;
if(typeof data119=="string"){if(func2(data119)<1){let err305={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/6/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err305]:vErrors.push(
err305),errors++}}else{let err306={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/6/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err306]:vErrors.push(err306),errors++}}}else{
let err307={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}var _valid0=_errs325===errors;valid36=valid36||
_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs344=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.signature===void 0){let err308={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/requir\
ed",keyword:"required",params:{missingProperty:"signature"}};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}for(let key31 in data58)if(!(key31===
"signature"||key31==="name"||key31==="mode"||key31==="when"||key31==="hint")){let err309={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31}};
vErrors===null?vErrors=[err309]:vErrors.push(err309),errors++}if(data58.signature!==void 0){let data120=data58.signature;if(typeof data120!="string"){let err310={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/signature",schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/7/properties/signature/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}if(data120!=="required"){
let err311={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/signature",schemaPath:"#/properties/gates/additionalProper\
ties/items/anyOf/7/properties/signature/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[7].properties.signature.
enum}};vErrors===null?vErrors=[err311]:vErrors.push(err311),errors++}}if(data58.name!==void 0){let data121=data58.name;if(typeof data121=="string"){if(!pattern4.
test(data121)){let err312={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additi\
onalProperties/items/anyOf/7/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err312]:vErrors.push(
err312),errors++}}else{let err313={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/7/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err313]:vErrors.push(err313),errors++}}
if(data58.mode!==void 0){let data122=data58.mode;if(typeof data122!="string"){let err314={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err314]:vErrors.push(err314),errors++}if(!(data122==="blocking"||data122==="advisory")){let err315={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.
properties.gates.additionalProperties.items.anyOf[7].properties.mode.enum}};vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}}if(data58.when!==void 0){
let data123=data58.when,_errs354=errors,valid77=!1,_errs355=errors;if(typeof data123=="string"){if(func2(data123)<1){let err316={instancePath:instancePath+"/gat\
es/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/0/minLe\
ngth",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}}else{let err317={instancePath:instancePath+"/gates/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/0/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err317]:vErrors.push(err317),errors++}var _valid13=_errs355===errors;valid77=valid77||_valid13;let _errs357=errors;
if(Array.isArray(data123)){if(data123.length<1){let err318={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err318]:vErrors.
push(err318),errors++}let len16=data123.length;for(let i16=0;i16<len16;i16++){let data124=data123[i16];if(typeof data124=="string"){if(func2(data124)<1){let err319={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i16,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/7/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}}else{let err320={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i16,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/7/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}}}else{let err321={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
7/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}var _valid13=_errs357===errors;
if(valid77=valid77||_valid13,valid77)errors=_errs354,vErrors!==null&&(_errs354?vErrors.length=_errs354:vErrors=null);else{let err322={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}}if(data58.hint!==void 0){let data125=data58.hint;if(typeof data125=="string"){if(func2(
data125)<1){let err323={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additiona\
lProperties/items/anyOf/7/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err323]:vErrors.push(err323),errors++}}else{let err324={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
7/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err324]:vErrors.push(err324),errors++}}}else{let err325={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err325]:vErrors.push(err325),errors++}var _valid0=_errs344===errors;valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);
let _errs363=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.approvals===void 0){let err326={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/required",keyword:"required",params:{missingProperty:"\
approvals"}};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}for(let key32 in data58)if(!(key32==="approvals"||key32==="name"||key32==="mode"||key32===
"when"||key32==="hint")){let err327={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/addi\
tionalProperties/items/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key32}};vErrors===null?vErrors=[err327]:vErrors.push(
err327),errors++}if(data58.approvals!==void 0){let data126=data58.approvals;if(data126&&typeof data126=="object"&&!Array.isArray(data126)){if(Object.keys(data126).
length<1){let err328={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals",schemaPath:"#/properties/gates/additi\
onalProperties/items/anyOf/8/properties/approvals/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err328]:vErrors.push(err328),
errors++}for(let key33 in data126)if(!(key33==="valid_for"||key33==="author_may_approve")){let data127=data126[key33];if(!(typeof data127=="number"&&!(data127%1)&&
!isNaN(data127)&&isFinite(data127))){let err329={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/"+key33.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/additionalProperties/type",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}if(typeof data127=="number"&&isFinite(data127)&&(data127<1||isNaN(data127))){
let err330={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/"+key33.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err330]:vErrors.push(err330),errors++}}if(data126.valid_for!==void 0){let data128=data126.valid_for;if(typeof data128=="string"){if(!pattern8.test(
data128)){let err331={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/valid_for",schemaPath:"#/properties/ga\
tes/additionalProperties/items/anyOf/8/properties/approvals/properties/valid_for/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};vErrors===
null?vErrors=[err331]:vErrors.push(err331),errors++}}else{let err332={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/\
approvals/valid_for",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/properties/valid_for/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}}if(data126.author_may_approve!==void 0&&typeof data126.author_may_approve!="boolean"){let err333={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/author_may_approve",schemaPath:"#/properties/gates/additiona\
lProperties/items/anyOf/8/properties/approvals/properties/author_may_approve/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err333]:vErrors.
push(err333),errors++}}else{let err334={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals",schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/8/properties/approvals/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err334]:vErrors.push(err334),
errors++}}if(data58.name!==void 0){let data130=data58.name;if(typeof data130=="string"){if(!pattern4.test(data130)){let err335={instancePath:instancePath+"/gate\
s/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}else{let err336={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}}if(data58.mode!==void 0){let data131=data58.mode;if(typeof data131!=
"string"){let err337={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/8/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err337]:vErrors.push(err337),errors++}if(!(data131===
"blocking"||data131==="advisory")){let err338={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/pro\
perties/gates/additionalProperties/items/anyOf/8/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[8].properties.mode.enum}};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}}if(data58.when!==void 0){let data132=data58.when,_errs380=errors,
valid83=!1,_errs381=errors;if(typeof data132=="string"){if(func2(data132)<1){let err339={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}}else{let err340={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err340]:vErrors.push(err340),errors++}var _valid14=_errs381===errors;valid83=valid83||_valid14;let _errs383=errors;if(Array.isArray(data132)){if(data132.
length<1){let err341={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/8/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}let len17=data132.
length;for(let i17=0;i17<len17;i17++){let data133=data132[i17];if(typeof data133=="string"){if(func2(data133)<1){let err342={instancePath:instancePath+"/gates/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i17,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/items\
/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}}else{let err343={instancePath:instancePath+"/ga\
tes/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i17,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1\
/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}}}else{let err344={instancePath:instancePath+"\
/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/t\
ype",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err344]:vErrors.push(err344),errors++}var _valid14=_errs383===errors;if(valid83=valid83||_valid14,
valid83)errors=_errs380,vErrors!==null&&(_errs380?vErrors.length=_errs380:vErrors=null);else{let err345={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err345]:vErrors.push(err345),errors++}}if(data58.hint!==void 0){let data134=data58.hint;if(typeof data134=="string"){if(func2(data134)<1){let err346={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
8/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}}else{let err347={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/hint/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}}}else{let err348={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err348]:vErrors.push(err348),errors++}var _valid0=_errs363===errors;valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs389=errors;if(data58&&
typeof data58=="object"&&!Array.isArray(data58)){if(data58.drift===void 0){let err349={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/required",keyword:"required",params:{missingProperty:"drift"}};vErrors===null?vErrors=
[err349]:vErrors.push(err349),errors++}for(let key34 in data58)if(!(key34==="drift"||key34==="max_age"||key34==="name"||key34==="mode"||key34==="when"||key34===
"hint")){let err350={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties\
/items/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key34}};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}
if(data58.drift!==void 0){let data135=data58.drift;if(typeof data135!="string"){let err351={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/drift",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/drift/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err351]:vErrors.push(err351),errors++}if(data135!=="none"){let err352={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/drift",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/drift/enum",keyword:"enum",params:{allowedValues:schema31.properties.
gates.additionalProperties.items.anyOf[9].properties.drift.enum}};vErrors===null?vErrors=[err352]:vErrors.push(err352),errors++}}if(data58.max_age!==void 0){let data136=data58.
max_age;if(typeof data136=="string"){if(!pattern8.test(data136)){let err353={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
i7+"/max_age",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(s|m|\
h|d|w)$"}};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}}else{let err354={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/max_age",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/max_age/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}}if(data58.name!==void 0){let data137=data58.name;if(typeof data137=="string"){if(!pattern4.test(data137)){
let err355={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/9/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err355]:vErrors.push(err355),errors++}}else{
let err356={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/9/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err356]:vErrors.push(err356),errors++}}if(data58.mode!==void 0){
let data138=data58.mode;if(typeof data138!="string"){let err357={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",
schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err357]:vErrors.
push(err357),errors++}if(!(data138==="blocking"||data138==="advisory")){let err358={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.
gates.additionalProperties.items.anyOf[9].properties.mode.enum}};vErrors===null?vErrors=[err358]:vErrors.push(err358),errors++}}if(data58.when!==void 0){let data139=data58.
when,_errs401=errors,valid87=!1,_errs402=errors;if(typeof data139=="string"){if(func2(data139)<1){let err359={instancePath:instancePath+"/gates/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/0/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err359]:vErrors.push(err359),errors++}}else{let err360={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/0/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}var _valid15=_errs402===errors;valid87=valid87||_valid15;let _errs404=errors;if(Array.
isArray(data139)){if(data139.length<1){let err361={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#\
/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err361]:vErrors.
push(err361),errors++}let len18=data139.length;for(let i18=0;i18<len18;i18++){let data140=data139[i18];if(typeof data140=="string"){if(func2(data140)<1){let err362={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i18,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/9/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err362]:vErrors.push(err362),errors++}}else{let err363={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i18,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/9/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}}}else{let err364={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
9/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}var _valid15=_errs404===errors;
if(valid87=valid87||_valid15,valid87)errors=_errs401,vErrors!==null&&(_errs401?vErrors.length=_errs401:vErrors=null);else{let err365={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}}if(data58.hint!==void 0){let data141=data58.hint;if(typeof data141=="string"){if(func2(
data141)<1){let err366={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additiona\
lProperties/items/anyOf/9/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err366]:vErrors.push(err366),errors++}}else{let err367={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
9/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err367]:vErrors.push(err367),errors++}}}else{let err368={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}var _valid0=_errs389===errors;valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);
let _errs410=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.tests===void 0){let err369={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/required",keyword:"required",params:{missingProperty:"\
tests"}};vErrors===null?vErrors=[err369]:vErrors.push(err369),errors++}for(let key35 in data58)if(!(key35==="tests"||key35==="name"||key35==="mode"||key35==="wh\
en"||key35==="hint")){let err370={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additio\
nalProperties/items/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key35}};vErrors===null?vErrors=[err370]:vErrors.push(
err370),errors++}if(data58.tests!==void 0){let data142=data58.tests;if(typeof data142=="string"){if(func2(data142)<1){let err371={instancePath:instancePath+"/ga\
tes/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tests",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/tests/minLength",
keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}}else{let err372={instancePath:instancePath+"/gates/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tests",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/tests/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err372]:vErrors.push(err372),errors++}}if(data58.name!==void 0){let data143=data58.name;if(typeof data143=="stri\
ng"){if(!pattern4.test(data143)){let err373={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/10/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[
err373]:vErrors.push(err373),errors++}}else{let err374={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/10/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err374]:vErrors.push(
err374),errors++}}if(data58.mode!==void 0){let data144=data58.mode;if(typeof data144!="string"){let err375={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/mode/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err375]:vErrors.push(err375),errors++}if(!(data144==="blocking"||data144==="advisory")){let err376={instancePath:instancePath+"\
/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[10].properties.mode.enum}};vErrors===null?vErrors=[err376]:vErrors.push(err376),
errors++}}if(data58.when!==void 0){let data145=data58.when,_errs420=errors,valid91=!1,_errs421=errors;if(typeof data145=="string"){if(func2(data145)<1){let err377={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
10/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err377]:vErrors.push(err377),errors++}}else{let err378={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err378]:vErrors.push(err378),errors++}var _valid16=_errs421===errors;valid91=valid91||_valid16;
let _errs423=errors;if(Array.isArray(data145)){if(data145.length<1){let err379={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err379]:vErrors.push(err379),errors++}let len19=data145.length;for(let i19=0;i19<len19;i19++){let data146=data145[i19];if(typeof data146=="string"){
if(func2(data146)<1){let err380={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i19,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err380]:vErrors.
push(err380),errors++}}else{let err381={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i19,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err381]:vErrors.
push(err381),errors++}}}else{let err382={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err382]:vErrors.push(err382),
errors++}var _valid16=_errs423===errors;if(valid91=valid91||_valid16,valid91)errors=_errs420,vErrors!==null&&(_errs420?vErrors.length=_errs420:vErrors=null);else{
let err383={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/10/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}}if(data58.hint!==void 0){let data147=data58.
hint;if(typeof data147=="string"){if(func2(data147)<1){let err384={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err384]:
vErrors.push(err384),errors++}}else{let err385={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/10/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err385]:vErrors.push(err385),
errors++}}}else{let err386={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err386]:vErrors.push(err386),errors++}var _valid0=_errs410===errors;
valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs429=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.report===void 0){
let err387={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/11/required",keyword:"required",params:{missingProperty:"report"}};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}for(let key36 in data58)if(!(key36===
"report"||key36==="name"||key36==="mode"||key36==="when"||key36==="hint")){let err388={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36}};
vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}if(data58.report!==void 0){let data148=data58.report;if(typeof data148=="string"){if(func2(data148)<
1){let err389={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/report",schemaPath:"#/properties/gates/additionalProper\
ties/items/anyOf/11/properties/report/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}}else{let err390={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/report",schemaPath:"#/properties/gates/additionalProperties/items/anyO\
f/11/properties/report/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}}if(data58.name!==void 0){let data149=data58.
name;if(typeof data149=="string"){if(!pattern4.test(data149)){let err391={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+
"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};
vErrors===null?vErrors=[err391]:vErrors.push(err391),errors++}}else{let err392={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err392]:vErrors.push(err392),errors++}}if(data58.mode!==void 0){let data150=data58.mode;if(typeof data150!="string"){let err393={instancePath:instancePath+"/ga\
tes/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/mode/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err393]:vErrors.push(err393),errors++}if(!(data150==="blocking"||data150==="advisory")){let err394={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[11].properties.mode.enum}};vErrors===null?vErrors=[err394]:vErrors.push(err394),
errors++}}if(data58.when!==void 0){let data151=data58.when,_errs439=errors,valid95=!1,_errs440=errors;if(typeof data151=="string"){if(func2(data151)<1){let err395={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
11/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err395]:vErrors.push(err395),errors++}}else{let err396={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}var _valid17=_errs440===errors;valid95=valid95||_valid17;
let _errs442=errors;if(Array.isArray(data151)){if(data151.length<1){let err397={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err397]:vErrors.push(err397),errors++}let len20=data151.length;for(let i20=0;i20<len20;i20++){let data152=data151[i20];if(typeof data152=="string"){
if(func2(data152)<1){let err398={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i20,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err398]:vErrors.
push(err398),errors++}}else{let err399={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i20,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err399]:vErrors.
push(err399),errors++}}}else{let err400={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err400]:vErrors.push(err400),
errors++}var _valid17=_errs442===errors;if(valid95=valid95||_valid17,valid95)errors=_errs439,vErrors!==null&&(_errs439?vErrors.length=_errs439:vErrors=null);else{
let err401={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/11/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err401]:vErrors.push(err401),errors++}}if(data58.hint!==void 0){let data153=data58.
hint;if(typeof data153=="string"){if(func2(data153)<1){let err402={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err402]:
vErrors.push(err402),errors++}}else{let err403={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/11/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err403]:vErrors.push(err403),
errors++}}}else{let err404={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err404]:vErrors.push(err404),errors++}var _valid0=_errs429===errors;
valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs448=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.serves===void 0){
let err405={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/12/required",keyword:"required",params:{missingProperty:"serves"}};vErrors===null?vErrors=[err405]:vErrors.push(err405),errors++}for(let key37 in data58)if(!(key37===
"serves"||key37==="name"||key37==="mode"||key37==="when"||key37==="hint")){let err406={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key37}};
vErrors===null?vErrors=[err406]:vErrors.push(err406),errors++}if(data58.serves!==void 0){let data154=data58.serves;if(typeof data154!="boolean"){let err407={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/serves",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/serves/typ\
e",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err407]:vErrors.push(err407),errors++}if(data154!==!0){let err408={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/serves",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/serves/con\
st",keyword:"const",params:{allowedValue:!0}};vErrors===null?vErrors=[err408]:vErrors.push(err408),errors++}}if(data58.name!==void 0){let data155=data58.name;if(typeof data155==
"string"){if(!pattern4.test(data155)){let err409={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/\
properties/gates/additionalProperties/items/anyOf/12/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err409]:vErrors.push(err409),errors++}}else{let err410={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/12/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err410]:vErrors.push(
err410),errors++}}if(data58.mode!==void 0){let data156=data58.mode;if(typeof data156!="string"){let err411={instancePath:instancePath+"/gates/"+key19.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/mode/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err411]:vErrors.push(err411),errors++}if(!(data156==="blocking"||data156==="advisory")){let err412={instancePath:instancePath+"\
/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[12].properties.mode.enum}};vErrors===null?vErrors=[err412]:vErrors.push(err412),
errors++}}if(data58.when!==void 0){let data157=data58.when,_errs458=errors,valid99=!1,_errs459=errors;if(typeof data157=="string"){if(func2(data157)<1){let err413={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
12/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}}else{let err414={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}var _valid18=_errs459===errors;valid99=valid99||_valid18;
let _errs461=errors;if(Array.isArray(data157)){if(data157.length<1){let err415={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err415]:vErrors.push(err415),errors++}let len21=data157.length;for(let i21=0;i21<len21;i21++){let data158=data157[i21];if(typeof data158=="string"){
if(func2(data158)<1){let err416={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i21,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err416]:vErrors.
push(err416),errors++}}else{let err417={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i21,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err417]:vErrors.
push(err417),errors++}}}else{let err418={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err418]:vErrors.push(err418),
errors++}var _valid18=_errs461===errors;if(valid99=valid99||_valid18,valid99)errors=_errs458,vErrors!==null&&(_errs458?vErrors.length=_errs458:vErrors=null);else{
let err419={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/12/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}}if(data58.hint!==void 0){let data159=data58.
hint;if(typeof data159=="string"){if(func2(data159)<1){let err420={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err420]:
vErrors.push(err420),errors++}}else{let err421={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/12/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err421]:vErrors.push(err421),
errors++}}}else{let err422={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err422]:vErrors.push(err422),errors++}var _valid0=_errs448===errors;
valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs467=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.expr===void 0){
let err423={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/13/required",keyword:"required",params:{missingProperty:"expr"}};vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}if(data58.name===void 0){let err424={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/requi\
red",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}for(let key38 in data58)if(!(key38==="exp\
r"||key38==="name"||key38==="mode"||key38==="when"||key38==="hint")){let err425={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key38}};
vErrors===null?vErrors=[err425]:vErrors.push(err425),errors++}if(data58.expr!==void 0){let data160=data58.expr;if(typeof data160=="string"){if(func2(data160)>500){
let err426={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/expr",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/13/properties/expr/maxLength",keyword:"maxLength",params:{limit:500}};vErrors===null?vErrors=[err426]:vErrors.push(err426),errors++}if(func2(data160)<
1){let err427={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/expr",schemaPath:"#/properties/gates/additionalProperti\
es/items/anyOf/13/properties/expr/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err427]:vErrors.push(err427),errors++}}else{let err428={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/expr",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
13/properties/expr/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}}if(data58.name!==void 0){let data161=data58.
name;if(typeof data161=="string"){if(!pattern4.test(data161)){let err429={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+
"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};
vErrors===null?vErrors=[err429]:vErrors.push(err429),errors++}}else{let err430={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err430]:vErrors.push(err430),errors++}}if(data58.mode!==void 0){let data162=data58.mode;if(typeof data162!="string"){let err431={instancePath:instancePath+"/ga\
tes/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/mode/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err431]:vErrors.push(err431),errors++}if(!(data162==="blocking"||data162==="advisory")){let err432={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[13].properties.mode.enum}};vErrors===null?vErrors=[err432]:vErrors.push(err432),
errors++}}if(data58.when!==void 0){let data163=data58.when,_errs477=errors,valid103=!1,_errs478=errors;if(typeof data163=="string"){if(func2(data163)<1){let err433={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
13/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err433]:vErrors.push(err433),errors++}}else{let err434={instancePath:instancePath+
"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err434]:vErrors.push(err434),errors++}var _valid19=_errs478===errors;valid103=valid103||_valid19;
let _errs480=errors;if(Array.isArray(data163)){if(data163.length<1){let err435={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err435]:vErrors.push(err435),errors++}let len22=data163.length;for(let i22=0;i22<len22;i22++){let data164=data163[i22];if(typeof data164=="string"){
if(func2(data164)<1){let err436={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i22,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err436]:vErrors.
push(err436),errors++}}else{let err437={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i22,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err437]:vErrors.
push(err437),errors++}}}else{let err438={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err438]:vErrors.push(err438),
errors++}var _valid19=_errs480===errors;if(valid103=valid103||_valid19,valid103)errors=_errs477,vErrors!==null&&(_errs477?vErrors.length=_errs477:vErrors=null);else{
let err439={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/13/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err439]:vErrors.push(err439),errors++}}if(data58.hint!==void 0){let data165=data58.
hint;if(typeof data165=="string"){if(func2(data165)<1){let err440={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err440]:
vErrors.push(err440),errors++}}else{let err441={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/13/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err441]:vErrors.push(err441),
errors++}}}else{let err442={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err442]:vErrors.push(err442),errors++}var _valid0=_errs467===errors;
if(valid36=valid36||_valid0,_valid0&&props2!==!0&&(props2=!0),valid36)errors=_errs144,vErrors!==null&&(_errs144?vErrors.length=_errs144:vErrors=null);else{let err443={
instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err443]:vErrors.push(err443),errors++}}}else{let err444={instancePath:instancePath+"/gates/"+key19.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err444]:vErrors.push(
err444),errors++}}}else{let err445={instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err445]:vErrors.push(err445),errors++}}if(data.monitors!==void 0){let data166=data.monitors;if(data166&&typeof data166=="object"&&!Array.isArray(data166)){
for(let key39 in data166){let _errs488=errors;if(typeof key39=="string"){if(!pattern4.test(key39)){let err446={instancePath:instancePath+"/monitors",schemaPath:"\
#/properties/monitors/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key39};vErrors===null?vErrors=[err446]:vErrors.
push(err446),errors++}}else{let err447={instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/propertyNames/type",keyword:"type",params:{type:"\
string"},propertyName:key39};vErrors===null?vErrors=[err447]:vErrors.push(err447),errors++}var valid106=_errs488===errors;if(!valid106){let err448={instancePath:instancePath+
"/monitors",schemaPath:"#/properties/monitors/propertyNames",keyword:"propertyNames",params:{propertyName:key39}};vErrors===null?vErrors=[err448]:vErrors.push(err448),
errors++}}for(let key40 in data166){let data167=data166[key40];if(data167&&typeof data167=="object"&&!Array.isArray(data167)){for(let key41 in data167)if(!func1.
call(schema31.properties.monitors.additionalProperties.properties,key41)){let err449={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/monitors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key41}};vErrors===null?
vErrors=[err449]:vErrors.push(err449),errors++}if(data167.report!==void 0){let data168=data167.report;if(typeof data168=="string"){if(func2(data168)<1){let err450={
instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/report",schemaPath:"#/properties/monitors/additionalProperties/properties/\
report/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err450]:vErrors.push(err450),errors++}}else{let err451={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/report",schemaPath:"#/properties/monitors/additionalProperties/properties/report/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err451]:vErrors.push(err451),errors++}}if(data167.type!==void 0){let data169=data167.type;if(typeof data169!="st\
ring"){let err452={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/monitors/additionalPrope\
rties/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err452]:vErrors.push(err452),errors++}if(!(data169==="evidently"||data169===
"nannyml"||data169==="whylogs"||data169==="json")){let err453={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"\
#/properties/monitors/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues:schema31.properties.monitors.additionalProperties.properties.
type.enum}};vErrors===null?vErrors=[err453]:vErrors.push(err453),errors++}}if(data167.every!==void 0){let data170=data167.every;if(typeof data170=="string"){if(!pattern8.
test(data170)){let err454={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/every",schemaPath:"#/properties/monitors/additi\
onalProperties/properties/every/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};vErrors===null?vErrors=[err454]:vErrors.push(err454),
errors++}}else{let err455={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/every",schemaPath:"#/properties/monitors/additi\
onalProperties/properties/every/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err455]:vErrors.push(err455),errors++}}if(data167.columns!==
void 0){let data171=data167.columns;if(Array.isArray(data171)){let len23=data171.length;for(let i23=0;i23<len23;i23++){let data172=data171[i23];if(typeof data172==
"string"){if(func2(data172)<1){let err456={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/columns/"+i23,schemaPath:"#/pro\
perties/monitors/additionalProperties/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err456]:vErrors.push(err456),
errors++}}else{let err457={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/columns/"+i23,schemaPath:"#/properties/monitors\
/additionalProperties/properties/columns/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err457]:vErrors.push(err457),errors++}}}else{
let err458={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/columns",schemaPath:"#/properties/monitors/additionalPropertie\
s/properties/columns/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err458]:vErrors.push(err458),errors++}}if(data167.psi!==void 0){let data173=data167.
psi;if(data173&&typeof data173=="object"&&!Array.isArray(data173)){if(Object.keys(data173).length<1){let err459={instancePath:instancePath+"/monitors/"+key40.replace(
/~/g,"~0").replace(/\//g,"~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/minProperties",keyword:"minProperties",params:{limit:1}};
vErrors===null?vErrors=[err459]:vErrors.push(err459),errors++}for(let key42 in data173)if(!(key42==="warn"||key42==="fail")){let err460={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key42}};vErrors===null?vErrors=[err460]:vErrors.push(err460),errors++}if(data173.warn!==void 0){let data174=data173.
warn;if(typeof data174=="number"&&isFinite(data174)){if(data174<0||isNaN(data174)){let err461={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(
/\//g,"~1")+"/psi/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err461]:vErrors.push(err461),errors++}}else{let err462={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(
/\//g,"~1")+"/psi/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err462]:vErrors.push(err462),errors++}}if(data173.fail!==void 0){let data175=data173.fail;if(typeof data175=="number"&&isFinite(data175)){if(data175<
0||isNaN(data175)){let err463={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi/fail",schemaPath:"#/properties/monitors\
/additionalProperties/properties/psi/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err463]:vErrors.push(err463),
errors++}}else{let err464={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi/fail",schemaPath:"#/properties/monitors/add\
itionalProperties/properties/psi/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err464]:vErrors.push(err464),errors++}}}else{
let err465={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/pr\
operties/psi/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err465]:vErrors.push(err465),errors++}}if(data167.kl_div!==void 0){let data176=data167.
kl_div;if(data176&&typeof data176=="object"&&!Array.isArray(data176)){if(Object.keys(data176).length<1){let err466={instancePath:instancePath+"/monitors/"+key40.
replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/minProperties",keyword:"minProperties",
params:{limit:1}};vErrors===null?vErrors=[err466]:vErrors.push(err466),errors++}for(let key43 in data176)if(!(key43==="warn"||key43==="fail")){let err467={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key43}};vErrors===null?vErrors=[err467]:vErrors.push(err467),errors++}if(data176.warn!==void 0){let data177=data176.
warn;if(typeof data177=="number"&&isFinite(data177)){if(data177<0||isNaN(data177)){let err468={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(
/\//g,"~1")+"/kl_div/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/warn/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err468]:vErrors.push(err468),errors++}}else{let err469={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(
/\//g,"~1")+"/kl_div/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/warn/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err469]:vErrors.push(err469),errors++}}if(data176.fail!==void 0){let data178=data176.fail;if(typeof data178=="number"&&isFinite(data178)){
if(data178<0||isNaN(data178)){let err470={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div/fail",schemaPath:"#/prope\
rties/monitors/additionalProperties/properties/kl_div/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err470]:
vErrors.push(err470),errors++}}else{let err471={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div/fail",schemaPath:"#\
/properties/monitors/additionalProperties/properties/kl_div/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err471]:vErrors.
push(err471),errors++}}}else{let err472={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div",schemaPath:"#/properties/\
monitors/additionalProperties/properties/kl_div/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err472]:vErrors.push(err472),errors++}}if(data167.
jensenshannon!==void 0){let data179=data167.jensenshannon;if(data179&&typeof data179=="object"&&!Array.isArray(data179)){if(Object.keys(data179).length<1){let err473={
instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon",schemaPath:"#/properties/monitors/additionalProperties/prop\
erties/jensenshannon/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err473]:vErrors.push(err473),errors++}for(let key44 in data179)
if(!(key44==="warn"||key44==="fail")){let err474={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon",schemaPath:"\
#/properties/monitors/additionalProperties/properties/jensenshannon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44}};vErrors===
null?vErrors=[err474]:vErrors.push(err474),errors++}if(data179.warn!==void 0){let data180=data179.warn;if(typeof data180=="number"&&isFinite(data180)){if(data180<
0||isNaN(data180)){let err475={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/warn",schemaPath:"#/propertie\
s/monitors/additionalProperties/properties/jensenshannon/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err475]:
vErrors.push(err475),errors++}}else{let err476={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/warn",schemaPath:"\
#/properties/monitors/additionalProperties/properties/jensenshannon/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err476]:
vErrors.push(err476),errors++}}if(data179.fail!==void 0){let data181=data179.fail;if(typeof data181=="number"&&isFinite(data181)){if(data181<0||isNaN(data181)){
let err477={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/fail",schemaPath:"#/properties/monitors/addition\
alProperties/properties/jensenshannon/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err477]:vErrors.push(
err477),errors++}}else{let err478={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/fail",schemaPath:"#/prope\
rties/monitors/additionalProperties/properties/jensenshannon/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err478]:vErrors.
push(err478),errors++}}}else{let err479={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/jensenshannon/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err479]:vErrors.push(err479),
errors++}}if(data167.hellinger!==void 0){let data182=data167.hellinger;if(data182&&typeof data182=="object"&&!Array.isArray(data182)){if(Object.keys(data182).length<
1){let err480={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger",schemaPath:"#/properties/monitors/additionalProp\
erties/properties/hellinger/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err480]:vErrors.push(err480),errors++}for(let key45 in data182)
if(!(key45==="warn"||key45==="fail")){let err481={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger",schemaPath:"#\
/properties/monitors/additionalProperties/properties/hellinger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key45}};vErrors===
null?vErrors=[err481]:vErrors.push(err481),errors++}if(data182.warn!==void 0){let data183=data182.warn;if(typeof data183=="number"&&isFinite(data183)){if(data183<
0||isNaN(data183)){let err482={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/warn",schemaPath:"#/properties/mo\
nitors/additionalProperties/properties/hellinger/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err482]:vErrors.
push(err482),errors++}}else{let err483={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/warn",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/hellinger/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err483]:vErrors.push(
err483),errors++}}if(data182.fail!==void 0){let data184=data182.fail;if(typeof data184=="number"&&isFinite(data184)){if(data184<0||isNaN(data184)){let err484={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properti\
es/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err484]:vErrors.push(err484),errors++}}else{let err485={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properti\
es/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err485]:vErrors.push(err485),errors++}}}else{let err486={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err486]:vErrors.push(err486),errors++}}if(data167.wasserstein!==void 0){let data185=data167.wasserstein;if(data185&&
typeof data185=="object"&&!Array.isArray(data185)){if(Object.keys(data185).length<1){let err487={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").
replace(/\//g,"~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/minProperties",keyword:"minProperties",params:{
limit:1}};vErrors===null?vErrors=[err487]:vErrors.push(err487),errors++}for(let key46 in data185)if(!(key46==="warn"||key46==="fail")){let err488={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key46}};vErrors===null?vErrors=[err488]:vErrors.push(err488),errors++}if(data185.warn!==void 0){
let data186=data185.warn;if(typeof data186=="number"&&isFinite(data186)){if(data186<0||isNaN(data186)){let err489={instancePath:instancePath+"/monitors/"+key40.
replace(/~/g,"~0").replace(/\//g,"~1")+"/wasserstein/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/warn/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err489]:vErrors.push(err489),errors++}}else{let err490={instancePath:instancePath+"/\
monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/wasserstein/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/proper\
ties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err490]:vErrors.push(err490),errors++}}if(data185.fail!==void 0){let data187=data185.
fail;if(typeof data187=="number"&&isFinite(data187)){if(data187<0||isNaN(data187)){let err491={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(
/\//g,"~1")+"/wasserstein/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/fail/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err491]:vErrors.push(err491),errors++}}else{let err492={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,
"~0").replace(/\//g,"~1")+"/wasserstein/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/fail/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err492]:vErrors.push(err492),errors++}}}else{let err493={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,
"~0").replace(/\//g,"~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err493]:vErrors.push(err493),errors++}}if(data167.ed!==void 0){let data188=data167.ed;if(data188&&typeof data188=="object"&&!Array.isArray(
data188)){if(Object.keys(data188).length<1){let err494={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed",schemaPath:"#/\
properties/monitors/additionalProperties/properties/ed/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err494]:vErrors.push(err494),
errors++}for(let key47 in data188)if(!(key47==="warn"||key47==="fail")){let err495={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ed",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key47}};
vErrors===null?vErrors=[err495]:vErrors.push(err495),errors++}if(data188.warn!==void 0){let data189=data188.warn;if(typeof data189=="number"&&isFinite(data189)){
if(data189<0||isNaN(data189)){let err496={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/warn",schemaPath:"#/propertie\
s/monitors/additionalProperties/properties/ed/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err496]:vErrors.
push(err496),errors++}}else{let err497={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/warn",schemaPath:"#/properties/\
monitors/additionalProperties/properties/ed/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err497]:vErrors.push(err497),errors++}}
if(data188.fail!==void 0){let data190=data188.fail;if(typeof data190=="number"&&isFinite(data190)){if(data190<0||isNaN(data190)){let err498={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/fail/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err498]:vErrors.push(err498),errors++}}else{let err499={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/fail/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err499]:vErrors.push(err499),errors++}}}else{let err500={instancePath:instancePath+"/monitors/"+key40.
replace(/~/g,"~0").replace(/\//g,"~1")+"/ed",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err500]:vErrors.push(err500),errors++}}if(data167.ks!==void 0){let data191=data167.ks;if(data191&&typeof data191=="object"&&!Array.isArray(data191)){
if(Object.keys(data191).length<1){let err501={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks",schemaPath:"#/properties\
/monitors/additionalProperties/properties/ks/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err501]:vErrors.push(err501),errors++}
for(let key48 in data191)if(!(key48==="warn"||key48==="fail")){let err502={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/ks",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key48}};
vErrors===null?vErrors=[err502]:vErrors.push(err502),errors++}if(data191.warn!==void 0){let data192=data191.warn;if(typeof data192=="number"&&isFinite(data192)){
if(data192<0||isNaN(data192)){let err503={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/warn",schemaPath:"#/propertie\
s/monitors/additionalProperties/properties/ks/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err503]:vErrors.
push(err503),errors++}}else{let err504={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/warn",schemaPath:"#/properties/\
monitors/additionalProperties/properties/ks/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err504]:vErrors.push(err504),errors++}}
if(data191.fail!==void 0){let data193=data191.fail;if(typeof data193=="number"&&isFinite(data193)){if(data193<0||isNaN(data193)){let err505={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/fail/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err505]:vErrors.push(err505),errors++}}else{let err506={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/fail/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err506]:vErrors.push(err506),errors++}}}else{let err507={instancePath:instancePath+"/monitors/"+key40.
replace(/~/g,"~0").replace(/\//g,"~1")+"/ks",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err507]:vErrors.push(err507),errors++}}if(data167.chisquare!==void 0){let data194=data167.chisquare;if(data194&&typeof data194=="object"&&!Array.isArray(
data194)){if(Object.keys(data194).length<1){let err508={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare",schemaPath:"\
#/properties/monitors/additionalProperties/properties/chisquare/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err508]:vErrors.
push(err508),errors++}for(let key49 in data194)if(!(key49==="warn"||key49==="fail")){let err509={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").
replace(/\//g,"~1")+"/chisquare",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key49}};vErrors===null?vErrors=[err509]:vErrors.push(err509),errors++}if(data194.warn!==void 0){let data195=data194.warn;if(typeof data195==
"number"&&isFinite(data195)){if(data195<0||isNaN(data195)){let err510={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/chi\
square/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err510]:vErrors.push(err510),errors++}}else{let err511={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/chisquare/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err511]:vErrors.push(err511),errors++}}if(data194.fail!==void 0){let data196=data194.fail;if(typeof data196=="number"&&isFinite(data196)){if(data196<
0||isNaN(data196)){let err512={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare/fail",schemaPath:"#/properties/mo\
nitors/additionalProperties/properties/chisquare/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err512]:vErrors.
push(err512),errors++}}else{let err513={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare/fail",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/chisquare/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err513]:vErrors.push(
err513),errors++}}}else{let err514={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare",schemaPath:"#/properties/mo\
nitors/additionalProperties/properties/chisquare/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err514]:vErrors.push(err514),errors++}}if(data167.
z!==void 0){let data197=data167.z;if(data197&&typeof data197=="object"&&!Array.isArray(data197)){if(Object.keys(data197).length<1){let err515={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/z",schemaPath:"#/properties/monitors/additionalProperties/properties/z/minProperties",keyword:"minPr\
operties",params:{limit:1}};vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}for(let key50 in data197)if(!(key50==="warn"||key50==="fail")){let err516={
instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/z",schemaPath:"#/properties/monitors/additionalProperties/properties/z/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key50}};vErrors===null?vErrors=[err516]:vErrors.push(err516),errors++}if(data197.warn!==
void 0){let data198=data197.warn;if(typeof data198=="number"&&isFinite(data198)){if(data198<0||isNaN(data198)){let err517={instancePath:instancePath+"/monitors/"+
key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/z/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/warn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err517]:vErrors.push(err517),errors++}}else{let err518={instancePath:instancePath+"/monitors/"+key40.
replace(/~/g,"~0").replace(/\//g,"~1")+"/z/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/warn/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}}if(data197.fail!==void 0){let data199=data197.fail;if(typeof data199=="number"&&isFinite(
data199)){if(data199<0||isNaN(data199)){let err519={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/z/fail",schemaPath:"#/\
properties/monitors/additionalProperties/properties/z/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err519]:
vErrors.push(err519),errors++}}else{let err520={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/z/fail",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/z/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err520]:vErrors.push(err520),
errors++}}}else{let err521={instancePath:instancePath+"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1")+"/z",schemaPath:"#/properties/monitors/additiona\
lProperties/properties/z/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err521]:vErrors.push(err521),errors++}}}else{let err522={instancePath:instancePath+
"/monitors/"+key40.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/monitors/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err522]:vErrors.push(err522),errors++}}}else{let err523={instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err523]:vErrors.push(err523),errors++}}if(data.waivers!==void 0){let data200=data.waivers;if(Array.isArray(data200)){
let len24=data200.length;for(let i24=0;i24<len24;i24++){let data201=data200[i24];if(data201&&typeof data201=="object"&&!Array.isArray(data201)){if(data201.check===
void 0){let err524={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"check"}};
vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}if(data201.reason===void 0){let err525={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/pr\
operties/waivers/items/required",keyword:"required",params:{missingProperty:"reason"}};vErrors===null?vErrors=[err525]:vErrors.push(err525),errors++}if(data201.
by===void 0){let err526={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"\
by"}};vErrors===null?vErrors=[err526]:vErrors.push(err526),errors++}if(data201.until===void 0){let err527={instancePath:instancePath+"/waivers/"+i24,schemaPath:"\
#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"until"}};vErrors===null?vErrors=[err527]:vErrors.push(err527),errors++}for(let key51 in data201)
if(!(key51==="check"||key51==="reason"||key51==="by"||key51==="until")){let err528={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key51}};vErrors===null?vErrors=[err528]:vErrors.push(err528),errors++}if(data201.
check!==void 0){let data202=data201.check;if(typeof data202=="string"){if(!pattern44.test(data202)){let err529={instancePath:instancePath+"/waivers/"+i24+"/chec\
k",schemaPath:"#/properties/waivers/items/properties/check/pattern",keyword:"pattern",params:{pattern:"^[^/]+/[^/]+/[^/]+/[^/]+$"}};vErrors===null?vErrors=[err529]:
vErrors.push(err529),errors++}}else{let err530={instancePath:instancePath+"/waivers/"+i24+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err530]:vErrors.push(err530),errors++}}if(data201.reason!==void 0){let data203=data201.reason;if(typeof data203==
"string"){if(func2(data203)<1){let err531={instancePath:instancePath+"/waivers/"+i24+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLengt\
h",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err531]:vErrors.push(err531),errors++}}else{let err532={instancePath:instancePath+"/waivers/"+i24+
"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err532]:vErrors.push(err532),
errors++}}if(data201.by!==void 0){let data204=data201.by;if(typeof data204=="string"){if(func2(data204)<1){let err533={instancePath:instancePath+"/waivers/"+i24+
"/by",schemaPath:"#/properties/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err533]:vErrors.push(err533),
errors++}}else{let err534={instancePath:instancePath+"/waivers/"+i24+"/by",schemaPath:"#/properties/waivers/items/properties/by/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err534]:vErrors.push(err534),errors++}}if(data201.until!==void 0){let data205=data201.until;if(typeof data205=="string"){if(!pattern45.
test(data205)){let err535={instancePath:instancePath+"/waivers/"+i24+"/until",schemaPath:"#/properties/waivers/items/properties/until/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};vErrors===null?vErrors=[err535]:vErrors.push(err535),errors++}}else{let err536={instancePath:instancePath+
"/waivers/"+i24+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err536]:vErrors.
push(err536),errors++}}}else{let err537={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err537]:vErrors.push(err537),errors++}}}else{let err538={instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/ty\
pe",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err538]:vErrors.push(err538),errors++}}}else{let err539={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err539]:vErrors.push(err539),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{assay_default as default,validate};
