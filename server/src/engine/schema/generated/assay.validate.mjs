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
owner:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},risk:{type:"string",enum:["minimal","limited","high"]},use:{type:"string",enum:["research","internal","\
commercial"]},base:{type:"array",items:{type:"string",minLength:1}},monitor:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},allowed_globals:{type:"array",items:{
type:"string",minLength:1}},signers:{type:"array",items:{type:"string",minLength:1}},deploy:{type:"object",propertyNames:{type:"string",pattern:"^[^\\s/]([^/]*[^\
\\s/])?$"},additionalProperties:{type:"array",items:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"}}}},additionalProperties:!1}},gates:{type:"object",propertyNames:{
type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{type:"array",items:{anyOf:[{type:"object",properties:{metric:{type:"string",minLength:1},
min:{type:"number"},max:{type:"number"},not_worse_than:{anyOf:[{type:"string",enum:["champion","previous","deployed"]},{type:"object",properties:{version:{type:"\
integer",minimum:1}},additionalProperties:!1,required:["version"]},{type:"object",properties:{run:{type:"string",minLength:1}},additionalProperties:!1,required:[
"run"]}]},better_than:{anyOf:[{type:"string",enum:["champion","previous","deployed"]},{type:"object",properties:{version:{type:"integer",minimum:1}},additionalProperties:!1,
required:["version"]},{type:"object",properties:{run:{type:"string",minLength:1}},additionalProperties:!1,required:["run"]}]},by:{anyOf:[{type:"number",minimum:0},
{type:"string",pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}]},tolerance:{anyOf:[{type:"number",minimum:0},{type:"string",pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?\
)%$"}]},confidence:{type:"string",pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"},slice_by:{type:"string",minLength:1},max_gap:{type:"number",minimum:0},min_rows:{
type:"integer",minimum:1},small_slices:{type:"string",enum:["unknown","ignore"]},train_test_gap:{type:"number",minimum:0},split:{type:"string",enum:["train","va\
lidation","test"]},direction:{type:"string",enum:["higher","lower"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking",
"advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,
required:["metric"]},{type:"object",properties:{card:{anyOf:[{type:"string",enum:["basic","standard","eu-ai-act-high-risk","sr-26-2"]},{type:"array",items:{type:"\
string",minLength:1},minItems:1}]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"\
string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["card"]},
{type:"object",properties:{license:{type:"string",enum:["compatible"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocki\
ng","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,
required:["license"]},{type:"object",properties:{lineage:{type:"string",enum:["complete"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"s\
tring",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",
minLength:1}},additionalProperties:!1,required:["lineage"]},{type:"object",properties:{data:{type:"string",enum:["pinned"]},name:{type:"string",pattern:"^[^\\s/]\
([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},
hint:{type:"string",minLength:1}},additionalProperties:!1,required:["data"]},{type:"object",properties:{files:{type:"string",enum:["safe"]},name:{type:"string",
pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",
minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["files"]},{type:"object",properties:{git:{type:"string",enum:["cl\
ean"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"\
array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["git"]},{type:"object",properties:{signature:{
type:"string",enum:["required"]},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"s\
tring",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["signature"]},
{type:"object",properties:{approvals:{type:"object",minProperties:1,properties:{valid_for:{type:"string",pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},author_may_approve:{
type:"boolean"}},additionalProperties:{type:"integer",minimum:1}},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","\
advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,
required:["approvals"]},{type:"object",properties:{drift:{type:"string",enum:["none"]},max_age:{type:"string",pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"},name:{type:"\
string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"\
string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["drift"]},{type:"object",properties:{tests:{type:"string",
minLength:1},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},
{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["tests"]},{type:"object",properties:{
report:{type:"string",minLength:1},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","advisory"]},when:{anyOf:[{type:"\
string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,required:["report"]},
{type:"object",properties:{serves:{type:"boolean",const:!0},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"string",enum:["blocking","adviso\
ry"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",minLength:1}},additionalProperties:!1,
required:["serves"]},{type:"object",properties:{expr:{type:"string",minLength:1,maxLength:500},name:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},mode:{type:"\
string",enum:["blocking","advisory"]},when:{anyOf:[{type:"string",minLength:1},{type:"array",items:{type:"string",minLength:1},minItems:1}]},hint:{type:"string",
minLength:1}},additionalProperties:!1,required:["expr","name"]}]}}},monitors:{type:"object",propertyNames:{type:"string",pattern:"^[^\\s/]([^/]*[^\\s/])?$"},additionalProperties:{
type:"object",properties:{report:{type:"string",minLength:1},type:{type:"string",enum:["evidently","nannyml","whylogs","json"]},every:{type:"string",pattern:"^\\\
d+(\\.\\d+)?(s|m|h|d|w)$"},columns:{type:"array",items:{type:"string",minLength:1}},psi:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"nu\
mber",minimum:0}},additionalProperties:!1,minProperties:1},kl_div:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,
minProperties:1},jensenshannon:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},
hellinger:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},wasserstein:{type:"\
object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},ed:{type:"object",properties:{warn:{
type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1},ks:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{
type:"number",minimum:0}},additionalProperties:!1,minProperties:1},chisquare:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},
additionalProperties:!1,minProperties:1},z:{type:"object",properties:{warn:{type:"number",minimum:0},fail:{type:"number",minimum:0}},additionalProperties:!1,minProperties:1}},
additionalProperties:!1}},waivers:{type:"array",items:{type:"object",properties:{check:{type:"string",pattern:"^[^/]+/[^/]+/[^/]+/[^/]+$"},reason:{type:"string",
minLength:1},by:{type:"string",minLength:1},until:{type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},additionalProperties:!1,required:["\
check","reason","by","until"]}}},additionalProperties:!1,required:["version"]},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,pattern4=new RegExp(
"^[^\\s/]([^/]*[^\\s/])?$","u"),pattern5=new RegExp("^(@[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)?|[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+)$","u"),pattern7=new RegExp(
"^[0-9a-fA-F]{64}$","u"),pattern8=new RegExp("^\\d+(\\.\\d+)?(s|m|h|d|w)$","u"),pattern10=new RegExp("^[^-\\s][^\\s]*$","u"),pattern11=new RegExp("^\\d+(\\.\\d+)? \
?(KB|MB|GB|TB|KiB|MiB|GiB|TiB)$","u"),pattern12=new RegExp("^\\d+(\\.\\d+)? ?[A-Z]{3}$","u"),pattern22=new RegExp("^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$","u"),pattern43=new RegExp(
"^[^/]+/[^/]+/[^/]+/[^/]+$","u"),pattern44=new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","u");function validate20(data,{instancePath="",parentData,
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
string"}};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}if(data27.owner!==void 0){let data41=data27.owner;if(typeof data41=="string"){if(!pattern4.
test(data41)){let err91={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/owner",schemaPath:"#/properties/models/additionalPr\
operties/properties/owner/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}}else{
let err92={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/owner",schemaPath:"#/properties/models/additionalProperties/prope\
rties/owner/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}if(data27.risk!==void 0){let data42=data27.
risk;if(typeof data42!="string"){let err93={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/risk",schemaPath:"#/properties/m\
odels/additionalProperties/properties/risk/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}if(!(data42===
"minimal"||data42==="limited"||data42==="high")){let err94={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/risk",schemaPath:"\
#/properties/models/additionalProperties/properties/risk/enum",keyword:"enum",params:{allowedValues:schema31.properties.models.additionalProperties.properties.risk.
enum}};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}if(data27.use!==void 0){let data43=data27.use;if(typeof data43!="string"){let err95={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/use",schemaPath:"#/properties/models/additionalProperties/properties/use/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}if(!(data43==="research"||data43==="internal"||data43==="commercial")){let err96={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/use",schemaPath:"#/properties/models/additionalProperties/properties/use/enum",keyword:"enum",params:{
allowedValues:schema31.properties.models.additionalProperties.properties.use.enum}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data27.base!==
void 0){let data44=data27.base;if(Array.isArray(data44)){let len3=data44.length;for(let i3=0;i3<len3;i3++){let data45=data44[i3];if(typeof data45=="string"){if(func2(
data45)<1){let err97={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/base/"+i3,schemaPath:"#/properties/models/additionalPr\
operties/properties/base/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}else{let err98={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/base/"+i3,schemaPath:"#/properties/models/additionalProperties/properties/base/items/type",keyword:"ty\
pe",params:{type:"string"}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}}}else{let err99={instancePath:instancePath+"/models/"+key11.replace(/~/g,
"~0").replace(/\//g,"~1")+"/base",schemaPath:"#/properties/models/additionalProperties/properties/base/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err99]:vErrors.push(err99),errors++}}if(data27.monitor!==void 0){let data46=data27.monitor;if(typeof data46=="string"){if(!pattern4.test(data46)){let err100={
instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/monitor",schemaPath:"#/properties/models/additionalProperties/properties/mon\
itor/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}else{let err101={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/monitor",schemaPath:"#/properties/models/additionalProperties/properties/monitor/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data27.allowed_globals!==void 0){let data47=data27.allowed_globals;if(Array.
isArray(data47)){let len4=data47.length;for(let i4=0;i4<len4;i4++){let data48=data47[i4];if(typeof data48=="string"){if(func2(data48)<1){let err102={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowed_globals/"+i4,schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/i\
tems/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}}else{let err103={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowed_globals/"+i4,schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/i\
tems/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}}else{let err104={instancePath:instancePath+"/m\
odels/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/allowed_globals",schemaPath:"#/properties/models/additionalProperties/properties/allowed_globals/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}if(data27.signers!==void 0){let data49=data27.signers;if(Array.isArray(
data49)){let len5=data49.length;for(let i5=0;i5<len5;i5++){let data50=data49[i5];if(typeof data50=="string"){if(func2(data50)<1){let err105={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/signers/"+i5,schemaPath:"#/properties/models/additionalProperties/properties/signers/items/minLength",
keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}else{let err106={instancePath:instancePath+"/models/"+key11.
replace(/~/g,"~0").replace(/\//g,"~1")+"/signers/"+i5,schemaPath:"#/properties/models/additionalProperties/properties/signers/items/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}}}else{let err107={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/signers",schemaPath:"#/properties/models/additionalProperties/properties/signers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err107]:vErrors.push(err107),errors++}}if(data27.deploy!==void 0){let data51=data27.deploy;if(data51&&typeof data51=="object"&&!Array.isArray(data51)){for(let key15 in data51){
let _errs124=errors;if(typeof key15=="string"){if(!pattern4.test(key15)){let err108={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\
\\s/])?$"},propertyName:key15};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}else{let err109={instancePath:instancePath+"/models/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames/type",keyword:"type",params:{type:"\
string"},propertyName:key15};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}var valid27=_errs124===errors;if(!valid27){let err110={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/propertyNames",keyword:"\
propertyNames",params:{propertyName:key15}};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}for(let key16 in data51){let data52=data51[key16];if(Array.
isArray(data52)){let len6=data52.length;for(let i6=0;i6<len6;i6++){let data53=data52[i6];if(typeof data53=="string"){if(!pattern4.test(data53)){let err111={instancePath:instancePath+
"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy/"+key16.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i6,schemaPath:"#/properties/models/additiona\
lProperties/properties/deploy/additionalProperties/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err111]:
vErrors.push(err111),errors++}}else{let err112={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy/"+key16.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i6,schemaPath:"#/properties/models/additionalProperties/properties/deploy/additionalProperties/items/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}}else{let err113={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deploy/"+key16.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/models/additionalProperties/properties/deploy/additionalProperties/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}}else{let err114={instancePath:instancePath+"/models/"+
key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/deploy",schemaPath:"#/properties/models/additionalProperties/properties/deploy/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}}else{let err115={instancePath:instancePath+"/models/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err115]:vErrors.push(err115),
errors++}}}else{let err116={instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err116]:vErrors.push(err116),errors++}}if(data.gates!==void 0){let data54=data.gates;if(data54&&typeof data54=="object"&&!Array.isArray(data54)){for(let key17 in data54){
let _errs133=errors;if(typeof key17=="string"){if(!pattern4.test(key17)){let err117={instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key17};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}else{
let err118={instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:key17};vErrors===
null?vErrors=[err118]:vErrors.push(err118),errors++}var valid31=_errs133===errors;if(!valid31){let err119={instancePath:instancePath+"/gates",schemaPath:"#/prop\
erties/gates/propertyNames",keyword:"propertyNames",params:{propertyName:key17}};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}}for(let key18 in data54){
let data55=data54[key18];if(Array.isArray(data55)){let len7=data55.length;for(let i7=0;i7<len7;i7++){let data56=data55[i7],_errs139=errors,valid35=!1,_errs140=errors;
if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.metric===void 0){let err120={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/required",keyword:"required",params:{missingProperty:"metric"}};vErrors===
null?vErrors=[err120]:vErrors.push(err120),errors++}for(let key19 in data56)if(!func1.call(schema31.properties.gates.additionalProperties.items.anyOf[0].properties,
key19)){let err121={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}
if(data56.metric!==void 0){let data57=data56.metric;if(typeof data57=="string"){if(func2(data57)<1){let err122={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/metric",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/metric/minLength",keyword:"minLengt\
h",params:{limit:1}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}}else{let err123={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i7+"/metric",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/metric/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}if(data56.min!==void 0){let data58=data56.min;if(!(typeof data58=="number"&&isFinite(data58))){
let err124={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/min",schemaPath:"#/properties/gates/additionalProperties/i\
tems/anyOf/0/properties/min/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}if(data56.max!==void 0){
let data59=data56.max;if(!(typeof data59=="number"&&isFinite(data59))){let err125={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/"+i7+"/max",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/max/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err125]:vErrors.push(err125),errors++}}if(data56.not_worse_than!==void 0){let data60=data56.not_worse_than,_errs150=errors,valid37=!1,_errs151=errors;if(typeof data60!=
"string"){let err126={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err126]:vErrors.push(err126),
errors++}if(!(data60==="champion"||data60==="previous"||data60==="deployed")){let err127={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/0/enum",keyword:"enum",params:{
allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.not_worse_than.anyOf[0].enum}};vErrors===null?vErrors=[err127]:vErrors.push(
err127),errors++}var _valid1=_errs151===errors;valid37=valid37||_valid1;let _errs153=errors;if(data60&&typeof data60=="object"&&!Array.isArray(data60)){if(data60.
version===void 0){let err128={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties\
/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/required",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=
[err128]:vErrors.push(err128),errors++}for(let key20 in data60)if(key20!=="version"){let err129={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key20}};vErrors===null?vErrors=[err129]:vErrors.push(err129),errors++}if(data60.version!==void 0){let data61=data60.
version;if(!(typeof data61=="number"&&!(data61%1)&&!isNaN(data61)&&isFinite(data61))){let err130={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/not_worse_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/properties/vers\
ion/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}if(typeof data61=="number"&&isFinite(data61)&&(data61<
1||isNaN(data61))){let err131={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than/version",schemaPath:"#/p\
roperties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}}else{let err132={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/1/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}var _valid1=_errs153===errors;if(valid37=valid37||_valid1,_valid1)var props0=!0;let _errs158=errors;
if(data60&&typeof data60=="object"&&!Array.isArray(data60)){if(data60.run===void 0){let err133={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/required",keyword:"requ\
ired",params:{missingProperty:"run"}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}for(let key21 in data60)if(key21!=="run"){let err134={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not\
_worse_than/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key21}};vErrors===null?vErrors=[err134]:vErrors.push(err134),
errors++}if(data60.run!==void 0){let data62=data60.run;if(typeof data62=="string"){if(func2(data62)<1){let err135={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/not_worse_than/anyOf/2/\
properties/run/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}}else{let err136={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than/run",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties\
/not_worse_than/anyOf/2/properties/run/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}}}else{let err137={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalProperties/it\
ems/anyOf/0/properties/not_worse_than/anyOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}var _valid1=_errs158===
errors;if(valid37=valid37||_valid1,_valid1&&props0!==!0&&(props0=!0),valid37)errors=_errs150,vErrors!==null&&(_errs150?vErrors.length=_errs150:vErrors=null);else{
let err138={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/not_worse_than",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/0/properties/not_worse_than/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}if(data56.better_than!==
void 0){let data63=data56.better_than,_errs164=errors,valid40=!1,_errs165=errors;if(typeof data63!="string"){let err139={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/0/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}if(!(data63==="champion"||data63==="previous"||data63===
"deployed")){let err140={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/0/properties/better_than/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[0].properties.better_than.anyOf[0].enum}};vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}var _valid2=_errs165===errors;valid40=valid40||_valid2;
let _errs167=errors;if(data63&&typeof data63=="object"&&!Array.isArray(data63)){if(data63.version===void 0){let err141={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/re\
quired",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}for(let key22 in data63)if(key22!==
"version"){let err142={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/add\
itionalProperties/items/anyOf/0/properties/better_than/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22}};vErrors===
null?vErrors=[err142]:vErrors.push(err142),errors++}if(data63.version!==void 0){let data64=data63.version;if(!(typeof data64=="number"&&!(data64%1)&&!isNaN(data64)&&
isFinite(data64))){let err143={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/version",schemaPath:"#/prop\
erties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/1/properties/version/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err143]:vErrors.push(err143),errors++}if(typeof data64=="number"&&isFinite(data64)&&(data64<1||isNaN(data64))){let err144={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/version",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_t\
han/anyOf/1/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}}}else{
let err145={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProp\
erties/items/anyOf/0/properties/better_than/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}var _valid2=_errs167===
errors;if(valid40=valid40||_valid2,_valid2)var props1=!0;let _errs172=errors;if(data63&&typeof data63=="object"&&!Array.isArray(data63)){if(data63.run===void 0){
let err146={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProp\
erties/items/anyOf/0/properties/better_than/anyOf/2/required",keyword:"required",params:{missingProperty:"run"}};vErrors===null?vErrors=[err146]:vErrors.push(err146),
errors++}for(let key23 in data63)if(key23!=="run"){let err147={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_\
than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key23}};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}if(data63.run!==void 0){let data65=data63.run;if(typeof data65=="string"){
if(func2(data65)<1){let err148={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/run",schemaPath:"#/propert\
ies/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/properties/run/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err148]:vErrors.push(err148),errors++}}else{let err149={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/better_than/r\
un",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/properties/run/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}}else{let err150={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf/2/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}var _valid2=_errs172===errors;if(valid40=valid40||_valid2,_valid2&&props1!==!0&&(props1=!0),valid40)
errors=_errs164,vErrors!==null&&(_errs164?vErrors.length=_errs164:vErrors=null);else{let err151={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/better_than",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/better_than/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err151]:vErrors.push(err151),errors++}}if(data56.by!==void 0){let data66=data56.by,_errs178=errors,valid43=!1,_errs179=errors;if(typeof data66=="n\
umber"&&isFinite(data66)){if(data66<0||isNaN(data66)){let err152={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",
schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err152]:vErrors.push(err152),errors++}}else{let err153={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf/0/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err153]:vErrors.
push(err153),errors++}var _valid3=_errs179===errors;valid43=valid43||_valid3;let _errs181=errors;if(typeof data66=="string"){if(!pattern22.test(data66)){let err154={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/\
properties/by/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}}else{
let err155={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"#/properties/gates/additionalProperties/it\
ems/anyOf/0/properties/by/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}var _valid3=_errs181===
errors;if(valid43=valid43||_valid3,valid43)errors=_errs178,vErrors!==null&&(_errs178?vErrors.length=_errs178:vErrors=null);else{let err156={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/by/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}}if(data56.tolerance!==void 0){let data67=data56.tolerance,_errs184=errors,valid44=!1,
_errs185=errors;if(typeof data67=="number"&&isFinite(data67)){if(data67<0||isNaN(data67)){let err157={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}}else{let err158={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/0/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}var _valid4=_errs185===errors;valid44=valid44||_valid4;let _errs187=errors;
if(typeof data67=="string"){if(!pattern22.test(data67)){let err159={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/to\
lerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^(100(\\.0+)?\
|\\d{1,2}(\\.\\d+)?)%$"}};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}}else{let err160={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf/1/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}var _valid4=_errs187===errors;if(valid44=valid44||_valid4,valid44)errors=_errs184,
vErrors!==null&&(_errs184?vErrors.length=_errs184:vErrors=null);else{let err161={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/tolerance",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/tolerance/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err161]:vErrors.push(err161),errors++}}if(data56.confidence!==void 0){let data68=data56.confidence;if(typeof data68=="string"){if(!pattern22.test(data68)){let err162={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/confidence",schemaPath:"#/properties/gates/additionalProperties/items/\
anyOf/0/properties/confidence/pattern",keyword:"pattern",params:{pattern:"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)%$"}};vErrors===null?vErrors=[err162]:vErrors.push(err162),
errors++}}else{let err163={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/confidence",schemaPath:"#/properties/gates/\
additionalProperties/items/anyOf/0/properties/confidence/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}}
if(data56.slice_by!==void 0){let data69=data56.slice_by;if(typeof data69=="string"){if(func2(data69)<1){let err164={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/slice_by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/slice_by/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}else{let err165={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/slice_by",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/slice_by/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}if(data56.max_gap!==void 0){let data70=data56.max_gap;if(typeof data70=="number"&&
isFinite(data70)){if(data70<0||isNaN(data70)){let err166={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/max_gap",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/max_gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err166]:
vErrors.push(err166),errors++}}else{let err167={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/max_gap",schemaPath:"#\
/properties/gates/additionalProperties/items/anyOf/0/properties/max_gap/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err167]:vErrors.push(
err167),errors++}}if(data56.min_rows!==void 0){let data71=data56.min_rows;if(!(typeof data71=="number"&&!(data71%1)&&!isNaN(data71)&&isFinite(data71))){let err168={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/min_rows",schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/0/properties/min_rows/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}if(typeof data71=="number"&&
isFinite(data71)&&(data71<1||isNaN(data71))){let err169={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/min_rows",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/min_rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err169]:
vErrors.push(err169),errors++}}if(data56.small_slices!==void 0){let data72=data56.small_slices;if(typeof data72!="string"){let err170={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/small_slices",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/small\
_slices/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}if(!(data72==="unknown"||data72==="ignore")){
let err171={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/small_slices",schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/0/properties/small_slices/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.
small_slices.enum}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}}if(data56.train_test_gap!==void 0){let data73=data56.train_test_gap;if(typeof data73==
"number"&&isFinite(data73)){if(data73<0||isNaN(data73)){let err172={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tr\
ain_test_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/train_test_gap/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}}else{let err173={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/train_test_gap",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/train_test_gap/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}}if(data56.split!==void 0){let data74=data56.split;if(typeof data74!="string"){let err174={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/split",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/split/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}if(!(data74==="train"||data74==="validation"||data74==="tes\
t")){let err175={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/split",schemaPath:"#/properties/gates/additionalPrope\
rties/items/anyOf/0/properties/split/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.split.enum}};
vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}}if(data56.direction!==void 0){let data75=data56.direction;if(typeof data75!="string"){let err176={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/direction",schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/0/properties/direction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}if(!(data75==="higher"||data75===
"lower")){let err177={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/direction",schemaPath:"#/properties/gates/additi\
onalProperties/items/anyOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[0].properties.
direction.enum}};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}}if(data56.name!==void 0){let data76=data56.name;if(typeof data76=="string"){if(!pattern4.
test(data76)){let err178={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additio\
nalProperties/items/anyOf/0/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err178]:vErrors.push(
err178),errors++}}else{let err179={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/0/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}
if(data56.mode!==void 0){let data77=data56.mode;if(typeof data77!="string"){let err180={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err180]:vErrors.push(err180),errors++}if(!(data77==="blocking"||data77==="advisory")){let err181={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.
properties.gates.additionalProperties.items.anyOf[0].properties.mode.enum}};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}}if(data56.when!==void 0){
let data78=data56.when,_errs210=errors,valid45=!1,_errs211=errors;if(typeof data78=="string"){if(func2(data78)<1){let err182={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/0/minLength",
keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}else{let err183={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/0/type",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}var _valid5=_errs211===errors;valid45=valid45||_valid5;let _errs213=errors;
if(Array.isArray(data78)){if(data78.length<1){let err184={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err184]:vErrors.
push(err184),errors++}let len8=data78.length;for(let i8=0;i8<len8;i8++){let data79=data78[i8];if(typeof data79=="string"){if(func2(data79)<1){let err185={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i8,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyO\
f/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}}else{let err186={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i8,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyO\
f/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}}}else{let err187={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf/1/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}var _valid5=_errs213===errors;if(valid45=valid45||_valid5,
valid45)errors=_errs210,vErrors!==null&&(_errs210?vErrors.length=_errs210:vErrors=null);else{let err188={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err188]:vErrors.push(err188),errors++}}if(data56.hint!==void 0){let data80=data56.hint;if(typeof data80=="string"){if(func2(data80)<1){let err189={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
0/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}}else{let err190={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/properties/hint/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}}else{let err191={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err191]:vErrors.push(err191),errors++}var _valid0=_errs140===errors;if(valid35=valid35||_valid0,_valid0)var props2=!0;let _errs219=errors;if(data56&&typeof data56==
"object"&&!Array.isArray(data56)){if(data56.card===void 0){let err192={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/1/required",keyword:"required",params:{missingProperty:"card"}};vErrors===null?vErrors=[err192]:vErrors.push(
err192),errors++}for(let key24 in data56)if(!(key24==="card"||key24==="name"||key24==="mode"||key24==="when"||key24==="hint")){let err193={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key24}};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}if(data56.card!==void 0){let data81=data56.
card,_errs223=errors,valid49=!1,_errs224=errors;if(typeof data81!="string"){let err194={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err194]:vErrors.push(err194),errors++}if(!(data81==="basic"||data81==="standard"||data81==="eu-ai-act-high-risk"||data81==="sr-26-2")){let err195={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
1/properties/card/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[1].properties.card.anyOf[0].enum}};
vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}var _valid6=_errs224===errors;valid49=valid49||_valid6;let _errs226=errors;if(Array.isArray(data81)){
if(data81.length<1){let err196={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/1/properties/card/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}
let len9=data81.length;for(let i9=0;i9<len9;i9++){let data82=data81[i9];if(typeof data82=="string"){if(func2(data82)<1){let err197={instancePath:instancePath+"/\
gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card/"+i9,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/\
1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}}else{let err198={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card/"+i9,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyO\
f/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}}}else{let err199={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf/1/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}var _valid6=_errs226===errors;if(valid49=valid49||_valid6,
valid49)errors=_errs223,vErrors!==null&&(_errs223?vErrors.length=_errs223:vErrors=null);else{let err200={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/card",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/card/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err200]:vErrors.push(err200),errors++}}if(data56.name!==void 0){let data83=data56.name;if(typeof data83=="string"){if(!pattern4.test(data83)){let err201={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}}else{let err202={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
1/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}}if(data56.mode!==void 0){let data84=data56.
mode;if(typeof data84!="string"){let err203={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/1/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err203]:vErrors.push(err203),
errors++}if(!(data84==="blocking"||data84==="advisory")){let err204={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/m\
ode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.
items.anyOf[1].properties.mode.enum}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}if(data56.when!==void 0){let data85=data56.when,_errs235=errors,
valid52=!1,_errs236=errors;if(typeof data85=="string"){if(func2(data85)<1){let err205={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err205]:vErrors.push(err205),errors++}}else{let err206={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err206]:vErrors.push(err206),errors++}var _valid7=_errs236===errors;valid52=valid52||_valid7;let _errs238=errors;if(Array.isArray(data85)){if(data85.
length<1){let err207={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/1/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}let len10=data85.
length;for(let i10=0;i10<len10;i10++){let data86=data85[i10];if(typeof data86=="string"){if(func2(data86)<1){let err208={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i10,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/items/minLe\
ngth",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}else{let err209={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i10,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/items\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}}}else{let err210={instancePath:instancePath+"/gates\
/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf/1/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}var _valid7=_errs238===errors;if(valid52=valid52||_valid7,valid52)errors=
_errs235,vErrors!==null&&(_errs235?vErrors.length=_errs235:vErrors=null);else{let err211={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err211]:vErrors.push(err211),errors++}}if(data56.hint!==void 0){let data87=data56.hint;if(typeof data87=="string"){if(func2(data87)<1){let err212={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/hint/minLengt\
h",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}else{let err213={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/properties/hint/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}}}else{let err214={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err214]:
vErrors.push(err214),errors++}var _valid0=_errs219===errors;valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs244=errors;if(data56&&typeof data56==
"object"&&!Array.isArray(data56)){if(data56.license===void 0){let err215={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,
schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/required",keyword:"required",params:{missingProperty:"license"}};vErrors===null?vErrors=[err215]:
vErrors.push(err215),errors++}for(let key25 in data56)if(!(key25==="license"||key25==="name"||key25==="mode"||key25==="when"||key25==="hint")){let err216={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key25}};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}if(data56.license!==void 0){let data88=data56.
license;if(typeof data88!="string"){let err217={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/license",schemaPath:"#\
/properties/gates/additionalProperties/items/anyOf/2/properties/license/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err217]:vErrors.push(
err217),errors++}if(data88!=="compatible"){let err218={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/license",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/2/properties/license/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.
items.anyOf[2].properties.license.enum}};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}}if(data56.name!==void 0){let data89=data56.name;if(typeof data89==
"string"){if(!pattern4.test(data89)){let err219={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/p\
roperties/gates/additionalProperties/items/anyOf/2/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err219]:vErrors.push(err219),errors++}}else{let err220={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/2/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err220]:vErrors.push(
err220),errors++}}if(data56.mode!==void 0){let data90=data56.mode;if(typeof data90!="string"){let err221={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/mode/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}if(!(data90==="blocking"||data90==="advisory")){let err222={instancePath:instancePath+"/ga\
tes/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[2].properties.mode.enum}};vErrors===null?vErrors=[err222]:vErrors.push(err222),
errors++}}if(data56.when!==void 0){let data91=data56.when,_errs254=errors,valid56=!1,_errs255=errors;if(typeof data91=="string"){if(func2(data91)<1){let err223={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
2/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}}else{let err224={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/0/\
type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}var _valid8=_errs255===errors;valid56=valid56||_valid8;
let _errs257=errors;if(Array.isArray(data91)){if(data91.length<1){let err225={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/2/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err225]:vErrors.push(err225),errors++}let len11=data91.length;for(let i11=0;i11<len11;i11++){let data92=data91[i11];if(typeof data92=="string"){if(func2(
data92)<1){let err226={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i11,schemaPath:"#/properties/gates/addit\
ionalProperties/items/anyOf/2/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err226]:vErrors.push(err226),
errors++}}else{let err227={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i11,schemaPath:"#/properties/gates/a\
dditionalProperties/items/anyOf/2/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err227]:vErrors.push(err227),
errors++}}}else{let err228={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/addit\
ionalProperties/items/anyOf/2/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}
var _valid8=_errs257===errors;if(valid56=valid56||_valid8,valid56)errors=_errs254,vErrors!==null&&(_errs254?vErrors.length=_errs254:vErrors=null);else{let err229={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
2/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err229]:vErrors.push(err229),errors++}}if(data56.hint!==void 0){let data93=data56.hint;
if(typeof data93=="string"){if(func2(data93)<1){let err230={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/2/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err230]:vErrors.push(
err230),errors++}}else{let err231={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/2/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}}}else{
let err232={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}var _valid0=_errs244===errors;valid35=valid35||
_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs263=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.lineage===void 0){let err233={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/requir\
ed",keyword:"required",params:{missingProperty:"lineage"}};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}for(let key26 in data56)if(!(key26==="l\
ineage"||key26==="name"||key26==="mode"||key26==="when"||key26==="hint")){let err234={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key26}};
vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}if(data56.lineage!==void 0){let data94=data56.lineage;if(typeof data94!="string"){let err235={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/lineage",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/lineage/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}if(data94!=="complete"){let err236={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/lineage",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/lineage/en\
um",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[3].properties.lineage.enum}};vErrors===null?vErrors=[err236]:
vErrors.push(err236),errors++}}if(data56.name!==void 0){let data95=data56.name;if(typeof data95=="string"){if(!pattern4.test(data95)){let err237={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/name/pattern",
keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}}else{let err238={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}}if(data56.mode!==void 0){let data96=data56.mode;if(typeof data96!="\
string"){let err239={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalPr\
operties/items/anyOf/3/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err239]:vErrors.push(err239),errors++}if(!(data96===
"blocking"||data96==="advisory")){let err240={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/prop\
erties/gates/additionalProperties/items/anyOf/3/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[3].properties.mode.enum}};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}}if(data56.when!==void 0){let data97=data56.when,_errs273=errors,valid60=!1,
_errs274=errors;if(typeof data97=="string"){if(func2(data97)<1){let err241={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err241]:vErrors.push(err241),errors++}}else{let err242={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/\
when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err242]:vErrors.push(err242),errors++}var _valid9=_errs274===errors;valid60=valid60||_valid9;let _errs276=errors;if(Array.isArray(data97)){if(data97.length<1){
let err243={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/3/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}let len12=data97.
length;for(let i12=0;i12<len12;i12++){let data98=data97[i12];if(typeof data98=="string"){if(func2(data98)<1){let err244={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i12,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/items/minLe\
ngth",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err244]:vErrors.push(err244),errors++}}else{let err245={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i12,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/items\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}}}else{let err246={instancePath:instancePath+"/gates\
/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf/1/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}var _valid9=_errs276===errors;if(valid60=valid60||_valid9,valid60)errors=
_errs273,vErrors!==null&&(_errs273?vErrors.length=_errs273:vErrors=null);else{let err247={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err247]:vErrors.push(err247),errors++}}if(data56.hint!==void 0){let data99=data56.hint;if(typeof data99=="string"){if(func2(data99)<1){let err248={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/hint/minLengt\
h",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}}else{let err249={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/properties/hint/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}}else{let err250={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err250]:
vErrors.push(err250),errors++}var _valid0=_errs263===errors;valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs282=errors;if(data56&&typeof data56==
"object"&&!Array.isArray(data56)){if(data56.data===void 0){let err251={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/4/required",keyword:"required",params:{missingProperty:"data"}};vErrors===null?vErrors=[err251]:vErrors.push(
err251),errors++}for(let key27 in data56)if(!(key27==="data"||key27==="name"||key27==="mode"||key27==="when"||key27==="hint")){let err252={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key27}};vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}if(data56.data!==void 0){let data100=data56.
data;if(typeof data100!="string"){let err253={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/data",schemaPath:"#/prop\
erties/gates/additionalProperties/items/anyOf/4/properties/data/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err253]:vErrors.push(err253),
errors++}if(data100!=="pinned"){let err254={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/data",schemaPath:"#/proper\
ties/gates/additionalProperties/items/anyOf/4/properties/data/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[4].
properties.data.enum}};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}}if(data56.name!==void 0){let data101=data56.name;if(typeof data101=="strin\
g"){if(!pattern4.test(data101)){let err255={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/proper\
ties/gates/additionalProperties/items/anyOf/4/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err255]:
vErrors.push(err255),errors++}}else{let err256={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/4/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err256]:vErrors.push(err256),
errors++}}if(data56.mode!==void 0){let data102=data56.mode;if(typeof data102!="string"){let err257={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/mode/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err257]:vErrors.push(err257),errors++}if(!(data102==="blocking"||data102==="advisory")){let err258={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/mode/enum",keyword:"enu\
m",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[4].properties.mode.enum}};vErrors===null?vErrors=[err258]:vErrors.push(err258),
errors++}}if(data56.when!==void 0){let data103=data56.when,_errs292=errors,valid64=!1,_errs293=errors;if(typeof data103=="string"){if(func2(data103)<1){let err259={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
4/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err259]:vErrors.push(err259),errors++}}else{let err260={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/0/\
type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}var _valid10=_errs293===errors;valid64=valid64||_valid10;
let _errs295=errors;if(Array.isArray(data103)){if(data103.length<1){let err261={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err261]:vErrors.push(err261),errors++}let len13=data103.length;for(let i13=0;i13<len13;i13++){let data104=data103[i13];if(typeof data104=="string"){
if(func2(data104)<1){let err262={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i13,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err262]:vErrors.push(
err262),errors++}}else{let err263={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i13,schemaPath:"#/properties\
/gates/additionalProperties/items/anyOf/4/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err263]:vErrors.push(
err263),errors++}}}else{let err264={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gat\
es/additionalProperties/items/anyOf/4/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}
var _valid10=_errs295===errors;if(valid64=valid64||_valid10,valid64)errors=_errs292,vErrors!==null&&(_errs292?vErrors.length=_errs292:vErrors=null);else{let err265={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
4/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err265]:vErrors.push(err265),errors++}}if(data56.hint!==void 0){let data105=data56.hint;
if(typeof data105=="string"){if(func2(data105)<1){let err266={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/4/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err266]:vErrors.push(
err266),errors++}}else{let err267={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/4/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}}}else{
let err268={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err268]:vErrors.push(err268),errors++}var _valid0=_errs282===errors;valid35=valid35||
_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs301=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.files===void 0){let err269={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/requir\
ed",keyword:"required",params:{missingProperty:"files"}};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}for(let key28 in data56)if(!(key28==="fil\
es"||key28==="name"||key28==="mode"||key28==="when"||key28==="hint")){let err270={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key28}};
vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}if(data56.files!==void 0){let data106=data56.files;if(typeof data106!="string"){let err271={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/files",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/files/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}if(data106!=="safe"){let err272={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/files",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/files/enum",
keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[5].properties.files.enum}};vErrors===null?vErrors=[err272]:vErrors.
push(err272),errors++}}if(data56.name!==void 0){let data107=data56.name;if(typeof data107=="string"){if(!pattern4.test(data107)){let err273={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/name/pattern",
keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}}else{let err274={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}}if(data56.mode!==void 0){let data108=data56.mode;if(typeof data108!=
"string"){let err275={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/5/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}if(!(data108===
"blocking"||data108==="advisory")){let err276={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/pro\
perties/gates/additionalProperties/items/anyOf/5/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[5].properties.mode.enum}};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}}if(data56.when!==void 0){let data109=data56.when,_errs311=errors,
valid68=!1,_errs312=errors;if(typeof data109=="string"){if(func2(data109)<1){let err277={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}}else{let err278={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err278]:vErrors.push(err278),errors++}var _valid11=_errs312===errors;valid68=valid68||_valid11;let _errs314=errors;if(Array.isArray(data109)){if(data109.
length<1){let err279={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/5/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err279]:vErrors.push(err279),errors++}let len14=data109.
length;for(let i14=0;i14<len14;i14++){let data110=data109[i14];if(typeof data110=="string"){if(func2(data110)<1){let err280={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i14,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/items\
/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}}else{let err281={instancePath:instancePath+"/ga\
tes/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i14,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1\
/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err281]:vErrors.push(err281),errors++}}}else{let err282={instancePath:instancePath+"\
/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf/1/t\
ype",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err282]:vErrors.push(err282),errors++}var _valid11=_errs314===errors;if(valid68=valid68||_valid11,
valid68)errors=_errs311,vErrors!==null&&(_errs311?vErrors.length=_errs311:vErrors=null);else{let err283={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err283]:vErrors.push(err283),errors++}}if(data56.hint!==void 0){let data111=data56.hint;if(typeof data111=="string"){if(func2(data111)<1){let err284={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
5/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}}else{let err285={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/properties/hint/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}}}else{let err286={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err286]:vErrors.push(err286),errors++}var _valid0=_errs301===errors;valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs320=errors;if(data56&&
typeof data56=="object"&&!Array.isArray(data56)){if(data56.git===void 0){let err287={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/required",keyword:"required",params:{missingProperty:"git"}};vErrors===null?vErrors=
[err287]:vErrors.push(err287),errors++}for(let key29 in data56)if(!(key29==="git"||key29==="name"||key29==="mode"||key29==="when"||key29==="hint")){let err288={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key29}};vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}if(data56.git!==
void 0){let data112=data56.git;if(typeof data112!="string"){let err289={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+
"/git",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/git/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err289]:
vErrors.push(err289),errors++}if(data112!=="clean"){let err290={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/git",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/6/properties/git/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[6].properties.git.enum}};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}}if(data56.name!==void 0){let data113=data56.name;if(typeof data113==
"string"){if(!pattern4.test(data113)){let err291={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/\
properties/gates/additionalProperties/items/anyOf/6/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err291]:vErrors.push(err291),errors++}}else{let err292={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/6/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err292]:vErrors.push(
err292),errors++}}if(data56.mode!==void 0){let data114=data56.mode;if(typeof data114!="string"){let err293={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/mode/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err293]:vErrors.push(err293),errors++}if(!(data114==="blocking"||data114==="advisory")){let err294={instancePath:instancePath+"/\
gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[6].properties.mode.enum}};vErrors===null?vErrors=[err294]:vErrors.push(err294),
errors++}}if(data56.when!==void 0){let data115=data56.when,_errs330=errors,valid72=!1,_errs331=errors;if(typeof data115=="string"){if(func2(data115)<1){let err295={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
6/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}}else{let err296={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/0/\
type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err296]:vErrors.push(err296),errors++}var _valid12=_errs331===errors;valid72=valid72||_valid12;
let _errs333=errors;if(Array.isArray(data115)){if(data115.length<1){let err297={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err297]:vErrors.push(err297),errors++}let len15=data115.length;for(let i15=0;i15<len15;i15++){let data116=data115[i15];if(typeof data116=="string"){
if(func2(data116)<1){let err298={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i15,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err298]:vErrors.push(
err298),errors++}}else{let err299={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i15,schemaPath:"#/properties\
/gates/additionalProperties/items/anyOf/6/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err299]:vErrors.push(
err299),errors++}}}else{let err300={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gat\
es/additionalProperties/items/anyOf/6/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}
var _valid12=_errs333===errors;if(valid72=valid72||_valid12,valid72)errors=_errs330,vErrors!==null&&(_errs330?vErrors.length=_errs330:vErrors=null);else{let err301={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
6/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}}if(data56.hint!==void 0){let data117=data56.hint;
if(typeof data117=="string"){if(func2(data117)<1){let err302={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/6/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err302]:vErrors.push(
err302),errors++}}else{let err303={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/6/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}}}else{
let err304={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}var _valid0=_errs320===errors;valid35=valid35||
_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs339=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.signature===void 0){let err305={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/requir\
ed",keyword:"required",params:{missingProperty:"signature"}};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}for(let key30 in data56)if(!(key30===
"signature"||key30==="name"||key30==="mode"||key30==="when"||key30==="hint")){let err306={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key30}};
vErrors===null?vErrors=[err306]:vErrors.push(err306),errors++}if(data56.signature!==void 0){let data118=data56.signature;if(typeof data118!="string"){let err307={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/signature",schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/7/properties/signature/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}if(data118!=="required"){
let err308={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/signature",schemaPath:"#/properties/gates/additionalProper\
ties/items/anyOf/7/properties/signature/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[7].properties.signature.
enum}};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}}if(data56.name!==void 0){let data119=data56.name;if(typeof data119=="string"){if(!pattern4.
test(data119)){let err309={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additi\
onalProperties/items/anyOf/7/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err309]:vErrors.push(
err309),errors++}}else{let err310={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gate\
s/additionalProperties/items/anyOf/7/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}}
if(data56.mode!==void 0){let data120=data56.mode;if(typeof data120!="string"){let err311={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err311]:vErrors.push(err311),errors++}if(!(data120==="blocking"||data120==="advisory")){let err312={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.
properties.gates.additionalProperties.items.anyOf[7].properties.mode.enum}};vErrors===null?vErrors=[err312]:vErrors.push(err312),errors++}}if(data56.when!==void 0){
let data121=data56.when,_errs349=errors,valid76=!1,_errs350=errors;if(typeof data121=="string"){if(func2(data121)<1){let err313={instancePath:instancePath+"/gat\
es/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/0/minLe\
ngth",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err313]:vErrors.push(err313),errors++}}else{let err314={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/0/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}var _valid13=_errs350===errors;valid76=valid76||_valid13;let _errs352=errors;
if(Array.isArray(data121)){if(data121.length<1){let err315={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err315]:vErrors.
push(err315),errors++}let len16=data121.length;for(let i16=0;i16<len16;i16++){let data122=data121[i16];if(typeof data122=="string"){if(func2(data122)<1){let err316={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i16,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/7/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}}else{let err317={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i16,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/7/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err317]:vErrors.push(err317),errors++}}}else{let err318={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
7/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err318]:vErrors.push(err318),errors++}var _valid13=_errs352===errors;
if(valid76=valid76||_valid13,valid76)errors=_errs349,vErrors!==null&&(_errs349?vErrors.length=_errs349:vErrors=null);else{let err319={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/properties/when/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}}if(data56.hint!==void 0){let data123=data56.hint;if(typeof data123=="string"){if(func2(
data123)<1){let err320={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additiona\
lProperties/items/anyOf/7/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}}else{let err321={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
7/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}}}else{let err322={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/7/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}var _valid0=_errs339===errors;valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);
let _errs358=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.approvals===void 0){let err323={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/required",keyword:"required",params:{missingProperty:"\
approvals"}};vErrors===null?vErrors=[err323]:vErrors.push(err323),errors++}for(let key31 in data56)if(!(key31==="approvals"||key31==="name"||key31==="mode"||key31===
"when"||key31==="hint")){let err324={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/addi\
tionalProperties/items/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31}};vErrors===null?vErrors=[err324]:vErrors.push(
err324),errors++}if(data56.approvals!==void 0){let data124=data56.approvals;if(data124&&typeof data124=="object"&&!Array.isArray(data124)){if(Object.keys(data124).
length<1){let err325={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals",schemaPath:"#/properties/gates/additi\
onalProperties/items/anyOf/8/properties/approvals/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err325]:vErrors.push(err325),
errors++}for(let key32 in data124)if(!(key32==="valid_for"||key32==="author_may_approve")){let data125=data124[key32];if(!(typeof data125=="number"&&!(data125%1)&&
!isNaN(data125)&&isFinite(data125))){let err326={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/"+key32.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/additionalProperties/type",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}if(typeof data125=="number"&&isFinite(data125)&&(data125<1||isNaN(data125))){
let err327={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/"+key32.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err327]:vErrors.push(err327),errors++}}if(data124.valid_for!==void 0){let data126=data124.valid_for;if(typeof data126=="string"){if(!pattern8.test(
data126)){let err328={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/valid_for",schemaPath:"#/properties/ga\
tes/additionalProperties/items/anyOf/8/properties/approvals/properties/valid_for/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};vErrors===
null?vErrors=[err328]:vErrors.push(err328),errors++}}else{let err329={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/\
approvals/valid_for",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/approvals/properties/valid_for/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}}if(data124.author_may_approve!==void 0&&typeof data124.author_may_approve!="boolean"){let err330={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals/author_may_approve",schemaPath:"#/properties/gates/additiona\
lProperties/items/anyOf/8/properties/approvals/properties/author_may_approve/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err330]:vErrors.
push(err330),errors++}}else{let err331={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/approvals",schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/8/properties/approvals/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err331]:vErrors.push(err331),
errors++}}if(data56.name!==void 0){let data128=data56.name;if(typeof data128=="string"){if(!pattern4.test(data128)){let err332={instancePath:instancePath+"/gate\
s/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}}else{let err333={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err333]:vErrors.push(err333),errors++}}if(data56.mode!==void 0){let data129=data56.mode;if(typeof data129!=
"string"){let err334={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/8/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}if(!(data129===
"blocking"||data129==="advisory")){let err335={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/pro\
perties/gates/additionalProperties/items/anyOf/8/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.
anyOf[8].properties.mode.enum}};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}if(data56.when!==void 0){let data130=data56.when,_errs375=errors,
valid82=!1,_errs376=errors;if(typeof data130=="string"){if(func2(data130)<1){let err336={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}}else{let err337={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err337]:vErrors.push(err337),errors++}var _valid14=_errs376===errors;valid82=valid82||_valid14;let _errs378=errors;if(Array.isArray(data130)){if(data130.
length<1){let err338={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalP\
roperties/items/anyOf/8/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}let len17=data130.
length;for(let i17=0;i17<len17;i17++){let data131=data130[i17];if(typeof data131=="string"){if(func2(data131)<1){let err339={instancePath:instancePath+"/gates/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i17,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/items\
/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}}else{let err340={instancePath:instancePath+"/ga\
tes/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i17,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1\
/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}}}else{let err341={instancePath:instancePath+"\
/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf/1/t\
ype",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}var _valid14=_errs378===errors;if(valid82=valid82||_valid14,
valid82)errors=_errs375,vErrors!==null&&(_errs375?vErrors.length=_errs375:vErrors=null);else{let err342={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err342]:vErrors.push(err342),errors++}}if(data56.hint!==void 0){let data132=data56.hint;if(typeof data132=="string"){if(func2(data132)<1){let err343={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
8/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}}else{let err344={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/properties/hint/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err344]:vErrors.push(err344),errors++}}}else{let err345={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err345]:vErrors.push(err345),errors++}var _valid0=_errs358===errors;valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs384=errors;if(data56&&
typeof data56=="object"&&!Array.isArray(data56)){if(data56.drift===void 0){let err346={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/required",keyword:"required",params:{missingProperty:"drift"}};vErrors===null?vErrors=
[err346]:vErrors.push(err346),errors++}for(let key33 in data56)if(!(key33==="drift"||key33==="max_age"||key33==="name"||key33==="mode"||key33==="when"||key33===
"hint")){let err347={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties\
/items/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key33}};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}
if(data56.drift!==void 0){let data133=data56.drift;if(typeof data133!="string"){let err348={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/drift",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/drift/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err348]:vErrors.push(err348),errors++}if(data133!=="none"){let err349={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7+"/drift",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/drift/enum",keyword:"enum",params:{allowedValues:schema31.properties.
gates.additionalProperties.items.anyOf[9].properties.drift.enum}};vErrors===null?vErrors=[err349]:vErrors.push(err349),errors++}}if(data56.max_age!==void 0){let data134=data56.
max_age;if(typeof data134=="string"){if(!pattern8.test(data134)){let err350={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
i7+"/max_age",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(s|m|\
h|d|w)$"}};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}}else{let err351={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i7+"/max_age",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/max_age/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}}if(data56.name!==void 0){let data135=data56.name;if(typeof data135=="string"){if(!pattern4.test(data135)){
let err352={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/9/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[err352]:vErrors.push(err352),errors++}}else{
let err353={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/9/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}}if(data56.mode!==void 0){
let data136=data56.mode;if(typeof data136!="string"){let err354={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",
schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/mode/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err354]:vErrors.
push(err354),errors++}if(!(data136==="blocking"||data136==="advisory")){let err355={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/mode/enum",keyword:"enum",params:{allowedValues:schema31.properties.
gates.additionalProperties.items.anyOf[9].properties.mode.enum}};vErrors===null?vErrors=[err355]:vErrors.push(err355),errors++}}if(data56.when!==void 0){let data137=data56.
when,_errs396=errors,valid86=!1,_errs397=errors;if(typeof data137=="string"){if(func2(data137)<1){let err356={instancePath:instancePath+"/gates/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/0/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err356]:vErrors.push(err356),errors++}}else{let err357={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/0/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err357]:vErrors.push(err357),errors++}var _valid15=_errs397===errors;valid86=valid86||_valid15;let _errs399=errors;if(Array.
isArray(data137)){if(data137.length<1){let err358={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#\
/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err358]:vErrors.
push(err358),errors++}let len18=data137.length;for(let i18=0;i18<len18;i18++){let data138=data137[i18];if(typeof data138=="string"){if(func2(data138)<1){let err359={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i18,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/9/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err359]:vErrors.push(err359),errors++}}else{let err360={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i18,schemaPath:"#/properties/gates/additionalProperties/items/a\
nyOf/9/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}}}else{let err361={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
9/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err361]:vErrors.push(err361),errors++}var _valid15=_errs399===errors;
if(valid86=valid86||_valid15,valid86)errors=_errs396,vErrors!==null&&(_errs396?vErrors.length=_errs396:vErrors=null);else{let err362={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/properties/when/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err362]:vErrors.push(err362),errors++}}if(data56.hint!==void 0){let data139=data56.hint;if(typeof data139=="string"){if(func2(
data139)<1){let err363={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additiona\
lProperties/items/anyOf/9/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}}else{let err364={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
9/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}}}else{let err365={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/9/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}var _valid0=_errs384===errors;valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);
let _errs405=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.tests===void 0){let err366={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/required",keyword:"required",params:{missingProperty:"\
tests"}};vErrors===null?vErrors=[err366]:vErrors.push(err366),errors++}for(let key34 in data56)if(!(key34==="tests"||key34==="name"||key34==="mode"||key34==="wh\
en"||key34==="hint")){let err367={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additio\
nalProperties/items/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key34}};vErrors===null?vErrors=[err367]:vErrors.push(
err367),errors++}if(data56.tests!==void 0){let data140=data56.tests;if(typeof data140=="string"){if(func2(data140)<1){let err368={instancePath:instancePath+"/ga\
tes/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tests",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/tests/minLength",
keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}}else{let err369={instancePath:instancePath+"/gates/"+key18.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/tests",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/tests/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err369]:vErrors.push(err369),errors++}}if(data56.name!==void 0){let data141=data56.name;if(typeof data141=="stri\
ng"){if(!pattern4.test(data141)){let err370={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/10/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=[
err370]:vErrors.push(err370),errors++}}else{let err371={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/10/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err371]:vErrors.push(
err371),errors++}}if(data56.mode!==void 0){let data142=data56.mode;if(typeof data142!="string"){let err372={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/mode/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err372]:vErrors.push(err372),errors++}if(!(data142==="blocking"||data142==="advisory")){let err373={instancePath:instancePath+"\
/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[10].properties.mode.enum}};vErrors===null?vErrors=[err373]:vErrors.push(err373),
errors++}}if(data56.when!==void 0){let data143=data56.when,_errs415=errors,valid90=!1,_errs416=errors;if(typeof data143=="string"){if(func2(data143)<1){let err374={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
10/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err374]:vErrors.push(err374),errors++}}else{let err375={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err375]:vErrors.push(err375),errors++}var _valid16=_errs416===errors;valid90=valid90||_valid16;
let _errs418=errors;if(Array.isArray(data143)){if(data143.length<1){let err376={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err376]:vErrors.push(err376),errors++}let len19=data143.length;for(let i19=0;i19<len19;i19++){let data144=data143[i19];if(typeof data144=="string"){
if(func2(data144)<1){let err377={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i19,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err377]:vErrors.
push(err377),errors++}}else{let err378={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i19,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err378]:vErrors.
push(err378),errors++}}}else{let err379={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/10/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err379]:vErrors.push(err379),
errors++}var _valid16=_errs418===errors;if(valid90=valid90||_valid16,valid90)errors=_errs415,vErrors!==null&&(_errs415?vErrors.length=_errs415:vErrors=null);else{
let err380={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/10/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err380]:vErrors.push(err380),errors++}}if(data56.hint!==void 0){let data145=data56.
hint;if(typeof data145=="string"){if(func2(data145)<1){let err381={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/10/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err381]:
vErrors.push(err381),errors++}}else{let err382={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/10/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err382]:vErrors.push(err382),
errors++}}}else{let err383={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}var _valid0=_errs405===errors;
valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs424=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.report===void 0){
let err384={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/11/required",keyword:"required",params:{missingProperty:"report"}};vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}for(let key35 in data56)if(!(key35===
"report"||key35==="name"||key35==="mode"||key35==="when"||key35==="hint")){let err385={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key35}};
vErrors===null?vErrors=[err385]:vErrors.push(err385),errors++}if(data56.report!==void 0){let data146=data56.report;if(typeof data146=="string"){if(func2(data146)<
1){let err386={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/report",schemaPath:"#/properties/gates/additionalProper\
ties/items/anyOf/11/properties/report/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err386]:vErrors.push(err386),errors++}}else{let err387={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/report",schemaPath:"#/properties/gates/additionalProperties/items/anyO\
f/11/properties/report/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}}if(data56.name!==void 0){let data147=data56.
name;if(typeof data147=="string"){if(!pattern4.test(data147)){let err388={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+
"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};
vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}}else{let err389={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err389]:vErrors.push(err389),errors++}}if(data56.mode!==void 0){let data148=data56.mode;if(typeof data148!="string"){let err390={instancePath:instancePath+"/ga\
tes/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/mode/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}if(!(data148==="blocking"||data148==="advisory")){let err391={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[11].properties.mode.enum}};vErrors===null?vErrors=[err391]:vErrors.push(err391),
errors++}}if(data56.when!==void 0){let data149=data56.when,_errs434=errors,valid94=!1,_errs435=errors;if(typeof data149=="string"){if(func2(data149)<1){let err392={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
11/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}}else{let err393={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err393]:vErrors.push(err393),errors++}var _valid17=_errs435===errors;valid94=valid94||_valid17;
let _errs437=errors;if(Array.isArray(data149)){if(data149.length<1){let err394={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err394]:vErrors.push(err394),errors++}let len20=data149.length;for(let i20=0;i20<len20;i20++){let data150=data149[i20];if(typeof data150=="string"){
if(func2(data150)<1){let err395={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i20,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err395]:vErrors.
push(err395),errors++}}else{let err396={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i20,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err396]:vErrors.
push(err396),errors++}}}else{let err397={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/11/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err397]:vErrors.push(err397),
errors++}var _valid17=_errs437===errors;if(valid94=valid94||_valid17,valid94)errors=_errs434,vErrors!==null&&(_errs434?vErrors.length=_errs434:vErrors=null);else{
let err398={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/11/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err398]:vErrors.push(err398),errors++}}if(data56.hint!==void 0){let data151=data56.
hint;if(typeof data151=="string"){if(func2(data151)<1){let err399={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/11/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err399]:
vErrors.push(err399),errors++}}else{let err400={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/11/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err400]:vErrors.push(err400),
errors++}}}else{let err401={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err401]:vErrors.push(err401),errors++}var _valid0=_errs424===errors;
valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs443=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.serves===void 0){
let err402={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/12/required",keyword:"required",params:{missingProperty:"serves"}};vErrors===null?vErrors=[err402]:vErrors.push(err402),errors++}for(let key36 in data56)if(!(key36===
"serves"||key36==="name"||key36==="mode"||key36==="when"||key36==="hint")){let err403={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36}};
vErrors===null?vErrors=[err403]:vErrors.push(err403),errors++}if(data56.serves!==void 0){let data152=data56.serves;if(typeof data152!="boolean"){let err404={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/serves",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/serves/typ\
e",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err404]:vErrors.push(err404),errors++}if(data152!==!0){let err405={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/serves",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/serves/con\
st",keyword:"const",params:{allowedValue:!0}};vErrors===null?vErrors=[err405]:vErrors.push(err405),errors++}}if(data56.name!==void 0){let data153=data56.name;if(typeof data153==
"string"){if(!pattern4.test(data153)){let err406={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"#/\
properties/gates/additionalProperties/items/anyOf/12/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};vErrors===null?vErrors=
[err406]:vErrors.push(err406),errors++}}else{let err407={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/name",schemaPath:"\
#/properties/gates/additionalProperties/items/anyOf/12/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err407]:vErrors.push(
err407),errors++}}if(data56.mode!==void 0){let data154=data56.mode;if(typeof data154!="string"){let err408={instancePath:instancePath+"/gates/"+key18.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/mode/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err408]:vErrors.push(err408),errors++}if(!(data154==="blocking"||data154==="advisory")){let err409={instancePath:instancePath+"\
/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[12].properties.mode.enum}};vErrors===null?vErrors=[err409]:vErrors.push(err409),
errors++}}if(data56.when!==void 0){let data155=data56.when,_errs453=errors,valid98=!1,_errs454=errors;if(typeof data155=="string"){if(func2(data155)<1){let err410={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
12/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err410]:vErrors.push(err410),errors++}}else{let err411={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err411]:vErrors.push(err411),errors++}var _valid18=_errs454===errors;valid98=valid98||_valid18;
let _errs456=errors;if(Array.isArray(data155)){if(data155.length<1){let err412={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err412]:vErrors.push(err412),errors++}let len21=data155.length;for(let i21=0;i21<len21;i21++){let data156=data155[i21];if(typeof data156=="string"){
if(func2(data156)<1){let err413={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i21,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err413]:vErrors.
push(err413),errors++}}else{let err414={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i21,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err414]:vErrors.
push(err414),errors++}}}else{let err415={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/12/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err415]:vErrors.push(err415),
errors++}var _valid18=_errs456===errors;if(valid98=valid98||_valid18,valid98)errors=_errs453,vErrors!==null&&(_errs453?vErrors.length=_errs453:vErrors=null);else{
let err416={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/12/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}}if(data56.hint!==void 0){let data157=data56.
hint;if(typeof data157=="string"){if(func2(data157)<1){let err417={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/12/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err417]:
vErrors.push(err417),errors++}}else{let err418={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/12/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err418]:vErrors.push(err418),
errors++}}}else{let err419={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}var _valid0=_errs443===errors;
valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0);let _errs462=errors;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){if(data56.expr===void 0){
let err420={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/an\
yOf/13/required",keyword:"required",params:{missingProperty:"expr"}};vErrors===null?vErrors=[err420]:vErrors.push(err420),errors++}if(data56.name===void 0){let err421={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/requi\
red",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err421]:vErrors.push(err421),errors++}for(let key37 in data56)if(!(key37==="exp\
r"||key37==="name"||key37==="mode"||key37==="when"||key37==="hint")){let err422={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key37}};
vErrors===null?vErrors=[err422]:vErrors.push(err422),errors++}if(data56.expr!==void 0){let data158=data56.expr;if(typeof data158=="string"){if(func2(data158)>500){
let err423={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/expr",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/13/properties/expr/maxLength",keyword:"maxLength",params:{limit:500}};vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}if(func2(data158)<
1){let err424={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/expr",schemaPath:"#/properties/gates/additionalProperti\
es/items/anyOf/13/properties/expr/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}}else{let err425={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/expr",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
13/properties/expr/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err425]:vErrors.push(err425),errors++}}if(data56.name!==void 0){let data159=data56.
name;if(typeof data159=="string"){if(!pattern4.test(data159)){let err426={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+
"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"}};
vErrors===null?vErrors=[err426]:vErrors.push(err426),errors++}}else{let err427={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/name",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err427]:vErrors.push(err427),errors++}}if(data56.mode!==void 0){let data160=data56.mode;if(typeof data160!="string"){let err428={instancePath:instancePath+"/ga\
tes/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/mode/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}if(!(data160==="blocking"||data160==="advisory")){let err429={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/mode",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/mode/enum",keyword:"\
enum",params:{allowedValues:schema31.properties.gates.additionalProperties.items.anyOf[13].properties.mode.enum}};vErrors===null?vErrors=[err429]:vErrors.push(err429),
errors++}}if(data56.when!==void 0){let data161=data56.when,_errs472=errors,valid102=!1,_errs473=errors;if(typeof data161=="string"){if(func2(data161)<1){let err430={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/\
13/properties/when/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err430]:vErrors.push(err430),errors++}}else{let err431={instancePath:instancePath+
"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/0\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err431]:vErrors.push(err431),errors++}var _valid19=_errs473===errors;valid102=valid102||_valid19;
let _errs475=errors;if(Array.isArray(data161)){if(data161.length<1){let err432={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err432]:vErrors.push(err432),errors++}let len22=data161.length;for(let i22=0;i22<len22;i22++){let data162=data161[i22];if(typeof data162=="string"){
if(func2(data162)<1){let err433={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i22,schemaPath:"#/properties/g\
ates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err433]:vErrors.
push(err433),errors++}}else{let err434={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when/"+i22,schemaPath:"#/prope\
rties/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err434]:vErrors.
push(err434),errors++}}}else{let err435={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/propertie\
s/gates/additionalProperties/items/anyOf/13/properties/when/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err435]:vErrors.push(err435),
errors++}var _valid19=_errs475===errors;if(valid102=valid102||_valid19,valid102)errors=_errs472,vErrors!==null&&(_errs472?vErrors.length=_errs472:vErrors=null);else{
let err436={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/when",schemaPath:"#/properties/gates/additionalProperties/\
items/anyOf/13/properties/when/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err436]:vErrors.push(err436),errors++}}if(data56.hint!==void 0){let data163=data56.
hint;if(typeof data163=="string"){if(func2(data163)<1){let err437={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hin\
t",schemaPath:"#/properties/gates/additionalProperties/items/anyOf/13/properties/hint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err437]:
vErrors.push(err437),errors++}}else{let err438={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7+"/hint",schemaPath:"#/pr\
operties/gates/additionalProperties/items/anyOf/13/properties/hint/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err438]:vErrors.push(err438),
errors++}}}else{let err439={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalPro\
perties/items/anyOf/13/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err439]:vErrors.push(err439),errors++}var _valid0=_errs462===errors;
if(valid35=valid35||_valid0,_valid0&&props2!==!0&&(props2=!0),valid35)errors=_errs139,vErrors!==null&&(_errs139?vErrors.length=_errs139:vErrors=null);else{let err440={
instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i7,schemaPath:"#/properties/gates/additionalProperties/items/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err440]:vErrors.push(err440),errors++}}}else{let err441={instancePath:instancePath+"/gates/"+key18.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err441]:vErrors.push(
err441),errors++}}}else{let err442={instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err442]:vErrors.push(err442),errors++}}if(data.monitors!==void 0){let data164=data.monitors;if(data164&&typeof data164=="object"&&!Array.isArray(data164)){
for(let key38 in data164){let _errs483=errors;if(typeof key38=="string"){if(!pattern4.test(key38)){let err443={instancePath:instancePath+"/monitors",schemaPath:"\
#/properties/monitors/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s/]([^/]*[^\\s/])?$"},propertyName:key38};vErrors===null?vErrors=[err443]:vErrors.
push(err443),errors++}}else{let err444={instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/propertyNames/type",keyword:"type",params:{type:"\
string"},propertyName:key38};vErrors===null?vErrors=[err444]:vErrors.push(err444),errors++}var valid105=_errs483===errors;if(!valid105){let err445={instancePath:instancePath+
"/monitors",schemaPath:"#/properties/monitors/propertyNames",keyword:"propertyNames",params:{propertyName:key38}};vErrors===null?vErrors=[err445]:vErrors.push(err445),
errors++}}for(let key39 in data164){let data165=data164[key39];if(data165&&typeof data165=="object"&&!Array.isArray(data165)){for(let key40 in data165)if(!func1.
call(schema31.properties.monitors.additionalProperties.properties,key40)){let err446={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/monitors/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key40}};vErrors===null?
vErrors=[err446]:vErrors.push(err446),errors++}if(data165.report!==void 0){let data166=data165.report;if(typeof data166=="string"){if(func2(data166)<1){let err447={
instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/report",schemaPath:"#/properties/monitors/additionalProperties/properties/\
report/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err447]:vErrors.push(err447),errors++}}else{let err448={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/report",schemaPath:"#/properties/monitors/additionalProperties/properties/report/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err448]:vErrors.push(err448),errors++}}if(data165.type!==void 0){let data167=data165.type;if(typeof data167!="st\
ring"){let err449={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/monitors/additionalPrope\
rties/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err449]:vErrors.push(err449),errors++}if(!(data167==="evidently"||data167===
"nannyml"||data167==="whylogs"||data167==="json")){let err450={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"\
#/properties/monitors/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues:schema31.properties.monitors.additionalProperties.properties.
type.enum}};vErrors===null?vErrors=[err450]:vErrors.push(err450),errors++}}if(data165.every!==void 0){let data168=data165.every;if(typeof data168=="string"){if(!pattern8.
test(data168)){let err451={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/every",schemaPath:"#/properties/monitors/additi\
onalProperties/properties/every/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(s|m|h|d|w)$"}};vErrors===null?vErrors=[err451]:vErrors.push(err451),
errors++}}else{let err452={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/every",schemaPath:"#/properties/monitors/additi\
onalProperties/properties/every/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err452]:vErrors.push(err452),errors++}}if(data165.columns!==
void 0){let data169=data165.columns;if(Array.isArray(data169)){let len23=data169.length;for(let i23=0;i23<len23;i23++){let data170=data169[i23];if(typeof data170==
"string"){if(func2(data170)<1){let err453={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/columns/"+i23,schemaPath:"#/pro\
perties/monitors/additionalProperties/properties/columns/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err453]:vErrors.push(err453),
errors++}}else{let err454={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/columns/"+i23,schemaPath:"#/properties/monitors\
/additionalProperties/properties/columns/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err454]:vErrors.push(err454),errors++}}}else{
let err455={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/columns",schemaPath:"#/properties/monitors/additionalPropertie\
s/properties/columns/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err455]:vErrors.push(err455),errors++}}if(data165.psi!==void 0){let data171=data165.
psi;if(data171&&typeof data171=="object"&&!Array.isArray(data171)){if(Object.keys(data171).length<1){let err456={instancePath:instancePath+"/monitors/"+key39.replace(
/~/g,"~0").replace(/\//g,"~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/minProperties",keyword:"minProperties",params:{limit:1}};
vErrors===null?vErrors=[err456]:vErrors.push(err456),errors++}for(let key41 in data171)if(!(key41==="warn"||key41==="fail")){let err457={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key41}};vErrors===null?vErrors=[err457]:vErrors.push(err457),errors++}if(data171.warn!==void 0){let data172=data171.
warn;if(typeof data172=="number"&&isFinite(data172)){if(data172<0||isNaN(data172)){let err458={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(
/\//g,"~1")+"/psi/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err458]:vErrors.push(err458),errors++}}else{let err459={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(
/\//g,"~1")+"/psi/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/psi/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err459]:vErrors.push(err459),errors++}}if(data171.fail!==void 0){let data173=data171.fail;if(typeof data173=="number"&&isFinite(data173)){if(data173<
0||isNaN(data173)){let err460={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi/fail",schemaPath:"#/properties/monitors\
/additionalProperties/properties/psi/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err460]:vErrors.push(err460),
errors++}}else{let err461={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi/fail",schemaPath:"#/properties/monitors/add\
itionalProperties/properties/psi/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err461]:vErrors.push(err461),errors++}}}else{
let err462={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/psi",schemaPath:"#/properties/monitors/additionalProperties/pr\
operties/psi/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err462]:vErrors.push(err462),errors++}}if(data165.kl_div!==void 0){let data174=data165.
kl_div;if(data174&&typeof data174=="object"&&!Array.isArray(data174)){if(Object.keys(data174).length<1){let err463={instancePath:instancePath+"/monitors/"+key39.
replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/minProperties",keyword:"minProperties",
params:{limit:1}};vErrors===null?vErrors=[err463]:vErrors.push(err463),errors++}for(let key42 in data174)if(!(key42==="warn"||key42==="fail")){let err464={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key42}};vErrors===null?vErrors=[err464]:vErrors.push(err464),errors++}if(data174.warn!==void 0){let data175=data174.
warn;if(typeof data175=="number"&&isFinite(data175)){if(data175<0||isNaN(data175)){let err465={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(
/\//g,"~1")+"/kl_div/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/warn/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err465]:vErrors.push(err465),errors++}}else{let err466={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(
/\//g,"~1")+"/kl_div/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/kl_div/properties/warn/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err466]:vErrors.push(err466),errors++}}if(data174.fail!==void 0){let data176=data174.fail;if(typeof data176=="number"&&isFinite(data176)){
if(data176<0||isNaN(data176)){let err467={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div/fail",schemaPath:"#/prope\
rties/monitors/additionalProperties/properties/kl_div/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err467]:
vErrors.push(err467),errors++}}else{let err468={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div/fail",schemaPath:"#\
/properties/monitors/additionalProperties/properties/kl_div/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err468]:vErrors.
push(err468),errors++}}}else{let err469={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/kl_div",schemaPath:"#/properties/\
monitors/additionalProperties/properties/kl_div/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err469]:vErrors.push(err469),errors++}}if(data165.
jensenshannon!==void 0){let data177=data165.jensenshannon;if(data177&&typeof data177=="object"&&!Array.isArray(data177)){if(Object.keys(data177).length<1){let err470={
instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon",schemaPath:"#/properties/monitors/additionalProperties/prop\
erties/jensenshannon/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err470]:vErrors.push(err470),errors++}for(let key43 in data177)
if(!(key43==="warn"||key43==="fail")){let err471={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon",schemaPath:"\
#/properties/monitors/additionalProperties/properties/jensenshannon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key43}};vErrors===
null?vErrors=[err471]:vErrors.push(err471),errors++}if(data177.warn!==void 0){let data178=data177.warn;if(typeof data178=="number"&&isFinite(data178)){if(data178<
0||isNaN(data178)){let err472={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/warn",schemaPath:"#/propertie\
s/monitors/additionalProperties/properties/jensenshannon/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err472]:
vErrors.push(err472),errors++}}else{let err473={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/warn",schemaPath:"\
#/properties/monitors/additionalProperties/properties/jensenshannon/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err473]:
vErrors.push(err473),errors++}}if(data177.fail!==void 0){let data179=data177.fail;if(typeof data179=="number"&&isFinite(data179)){if(data179<0||isNaN(data179)){
let err474={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/fail",schemaPath:"#/properties/monitors/addition\
alProperties/properties/jensenshannon/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err474]:vErrors.push(
err474),errors++}}else{let err475={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon/fail",schemaPath:"#/prope\
rties/monitors/additionalProperties/properties/jensenshannon/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err475]:vErrors.
push(err475),errors++}}}else{let err476={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/jensenshannon",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/jensenshannon/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err476]:vErrors.push(err476),
errors++}}if(data165.hellinger!==void 0){let data180=data165.hellinger;if(data180&&typeof data180=="object"&&!Array.isArray(data180)){if(Object.keys(data180).length<
1){let err477={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger",schemaPath:"#/properties/monitors/additionalProp\
erties/properties/hellinger/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err477]:vErrors.push(err477),errors++}for(let key44 in data180)
if(!(key44==="warn"||key44==="fail")){let err478={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger",schemaPath:"#\
/properties/monitors/additionalProperties/properties/hellinger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44}};vErrors===
null?vErrors=[err478]:vErrors.push(err478),errors++}if(data180.warn!==void 0){let data181=data180.warn;if(typeof data181=="number"&&isFinite(data181)){if(data181<
0||isNaN(data181)){let err479={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/warn",schemaPath:"#/properties/mo\
nitors/additionalProperties/properties/hellinger/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err479]:vErrors.
push(err479),errors++}}else{let err480={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/warn",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/hellinger/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err480]:vErrors.push(
err480),errors++}}if(data180.fail!==void 0){let data182=data180.fail;if(typeof data182=="number"&&isFinite(data182)){if(data182<0||isNaN(data182)){let err481={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properti\
es/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err481]:vErrors.push(err481),errors++}}else{let err482={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/properti\
es/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err482]:vErrors.push(err482),errors++}}}else{let err483={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/hellinger",schemaPath:"#/properties/monitors/additionalProperties/properties/hellinger/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err483]:vErrors.push(err483),errors++}}if(data165.wasserstein!==void 0){let data183=data165.wasserstein;if(data183&&
typeof data183=="object"&&!Array.isArray(data183)){if(Object.keys(data183).length<1){let err484={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").
replace(/\//g,"~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/minProperties",keyword:"minProperties",params:{
limit:1}};vErrors===null?vErrors=[err484]:vErrors.push(err484),errors++}for(let key45 in data183)if(!(key45==="warn"||key45==="fail")){let err485={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key45}};vErrors===null?vErrors=[err485]:vErrors.push(err485),errors++}if(data183.warn!==void 0){
let data184=data183.warn;if(typeof data184=="number"&&isFinite(data184)){if(data184<0||isNaN(data184)){let err486={instancePath:instancePath+"/monitors/"+key39.
replace(/~/g,"~0").replace(/\//g,"~1")+"/wasserstein/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/warn/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err486]:vErrors.push(err486),errors++}}else{let err487={instancePath:instancePath+"/\
monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/wasserstein/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/proper\
ties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err487]:vErrors.push(err487),errors++}}if(data183.fail!==void 0){let data185=data183.
fail;if(typeof data185=="number"&&isFinite(data185)){if(data185<0||isNaN(data185)){let err488={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(
/\//g,"~1")+"/wasserstein/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/fail/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err488]:vErrors.push(err488),errors++}}else{let err489={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,
"~0").replace(/\//g,"~1")+"/wasserstein/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/properties/fail/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err489]:vErrors.push(err489),errors++}}}else{let err490={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,
"~0").replace(/\//g,"~1")+"/wasserstein",schemaPath:"#/properties/monitors/additionalProperties/properties/wasserstein/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err490]:vErrors.push(err490),errors++}}if(data165.ed!==void 0){let data186=data165.ed;if(data186&&typeof data186=="object"&&!Array.isArray(
data186)){if(Object.keys(data186).length<1){let err491={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed",schemaPath:"#/\
properties/monitors/additionalProperties/properties/ed/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err491]:vErrors.push(err491),
errors++}for(let key46 in data186)if(!(key46==="warn"||key46==="fail")){let err492={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,
"~1")+"/ed",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key46}};
vErrors===null?vErrors=[err492]:vErrors.push(err492),errors++}if(data186.warn!==void 0){let data187=data186.warn;if(typeof data187=="number"&&isFinite(data187)){
if(data187<0||isNaN(data187)){let err493={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/warn",schemaPath:"#/propertie\
s/monitors/additionalProperties/properties/ed/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err493]:vErrors.
push(err493),errors++}}else{let err494={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/warn",schemaPath:"#/properties/\
monitors/additionalProperties/properties/ed/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err494]:vErrors.push(err494),errors++}}
if(data186.fail!==void 0){let data188=data186.fail;if(typeof data188=="number"&&isFinite(data188)){if(data188<0||isNaN(data188)){let err495={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/fail/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err495]:vErrors.push(err495),errors++}}else{let err496={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ed/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/properties/fail/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err496]:vErrors.push(err496),errors++}}}else{let err497={instancePath:instancePath+"/monitors/"+key39.
replace(/~/g,"~0").replace(/\//g,"~1")+"/ed",schemaPath:"#/properties/monitors/additionalProperties/properties/ed/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err497]:vErrors.push(err497),errors++}}if(data165.ks!==void 0){let data189=data165.ks;if(data189&&typeof data189=="object"&&!Array.isArray(data189)){
if(Object.keys(data189).length<1){let err498={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks",schemaPath:"#/properties\
/monitors/additionalProperties/properties/ks/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err498]:vErrors.push(err498),errors++}
for(let key47 in data189)if(!(key47==="warn"||key47==="fail")){let err499={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/ks",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key47}};
vErrors===null?vErrors=[err499]:vErrors.push(err499),errors++}if(data189.warn!==void 0){let data190=data189.warn;if(typeof data190=="number"&&isFinite(data190)){
if(data190<0||isNaN(data190)){let err500={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/warn",schemaPath:"#/propertie\
s/monitors/additionalProperties/properties/ks/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err500]:vErrors.
push(err500),errors++}}else{let err501={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/warn",schemaPath:"#/properties/\
monitors/additionalProperties/properties/ks/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err501]:vErrors.push(err501),errors++}}
if(data189.fail!==void 0){let data191=data189.fail;if(typeof data191=="number"&&isFinite(data191)){if(data191<0||isNaN(data191)){let err502={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/fail/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err502]:vErrors.push(err502),errors++}}else{let err503={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/ks/fail",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/properties/fail/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err503]:vErrors.push(err503),errors++}}}else{let err504={instancePath:instancePath+"/monitors/"+key39.
replace(/~/g,"~0").replace(/\//g,"~1")+"/ks",schemaPath:"#/properties/monitors/additionalProperties/properties/ks/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err504]:vErrors.push(err504),errors++}}if(data165.chisquare!==void 0){let data192=data165.chisquare;if(data192&&typeof data192=="object"&&!Array.isArray(
data192)){if(Object.keys(data192).length<1){let err505={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare",schemaPath:"\
#/properties/monitors/additionalProperties/properties/chisquare/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err505]:vErrors.
push(err505),errors++}for(let key48 in data192)if(!(key48==="warn"||key48==="fail")){let err506={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").
replace(/\//g,"~1")+"/chisquare",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key48}};vErrors===null?vErrors=[err506]:vErrors.push(err506),errors++}if(data192.warn!==void 0){let data193=data192.warn;if(typeof data193==
"number"&&isFinite(data193)){if(data193<0||isNaN(data193)){let err507={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/chi\
square/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/warn/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err507]:vErrors.push(err507),errors++}}else{let err508={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/chisquare/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/chisquare/properties/warn/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err508]:vErrors.push(err508),errors++}}if(data192.fail!==void 0){let data194=data192.fail;if(typeof data194=="number"&&isFinite(data194)){if(data194<
0||isNaN(data194)){let err509={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare/fail",schemaPath:"#/properties/mo\
nitors/additionalProperties/properties/chisquare/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err509]:vErrors.
push(err509),errors++}}else{let err510={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare/fail",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/chisquare/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err510]:vErrors.push(
err510),errors++}}}else{let err511={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/chisquare",schemaPath:"#/properties/mo\
nitors/additionalProperties/properties/chisquare/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err511]:vErrors.push(err511),errors++}}if(data165.
z!==void 0){let data195=data165.z;if(data195&&typeof data195=="object"&&!Array.isArray(data195)){if(Object.keys(data195).length<1){let err512={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/z",schemaPath:"#/properties/monitors/additionalProperties/properties/z/minProperties",keyword:"minPr\
operties",params:{limit:1}};vErrors===null?vErrors=[err512]:vErrors.push(err512),errors++}for(let key49 in data195)if(!(key49==="warn"||key49==="fail")){let err513={
instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/z",schemaPath:"#/properties/monitors/additionalProperties/properties/z/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key49}};vErrors===null?vErrors=[err513]:vErrors.push(err513),errors++}if(data195.warn!==
void 0){let data196=data195.warn;if(typeof data196=="number"&&isFinite(data196)){if(data196<0||isNaN(data196)){let err514={instancePath:instancePath+"/monitors/"+
key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/z/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/warn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err514]:vErrors.push(err514),errors++}}else{let err515={instancePath:instancePath+"/monitors/"+key39.
replace(/~/g,"~0").replace(/\//g,"~1")+"/z/warn",schemaPath:"#/properties/monitors/additionalProperties/properties/z/properties/warn/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}}if(data195.fail!==void 0){let data197=data195.fail;if(typeof data197=="number"&&isFinite(
data197)){if(data197<0||isNaN(data197)){let err516={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/z/fail",schemaPath:"#/\
properties/monitors/additionalProperties/properties/z/properties/fail/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err516]:
vErrors.push(err516),errors++}}else{let err517={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/z/fail",schemaPath:"#/prop\
erties/monitors/additionalProperties/properties/z/properties/fail/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err517]:vErrors.push(err517),
errors++}}}else{let err518={instancePath:instancePath+"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1")+"/z",schemaPath:"#/properties/monitors/additiona\
lProperties/properties/z/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}}}else{let err519={instancePath:instancePath+
"/monitors/"+key39.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/monitors/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err519]:vErrors.push(err519),errors++}}}else{let err520={instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err520]:vErrors.push(err520),errors++}}if(data.waivers!==void 0){let data198=data.waivers;if(Array.isArray(data198)){
let len24=data198.length;for(let i24=0;i24<len24;i24++){let data199=data198[i24];if(data199&&typeof data199=="object"&&!Array.isArray(data199)){if(data199.check===
void 0){let err521={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"check"}};
vErrors===null?vErrors=[err521]:vErrors.push(err521),errors++}if(data199.reason===void 0){let err522={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/pr\
operties/waivers/items/required",keyword:"required",params:{missingProperty:"reason"}};vErrors===null?vErrors=[err522]:vErrors.push(err522),errors++}if(data199.
by===void 0){let err523={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"\
by"}};vErrors===null?vErrors=[err523]:vErrors.push(err523),errors++}if(data199.until===void 0){let err524={instancePath:instancePath+"/waivers/"+i24,schemaPath:"\
#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"until"}};vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}for(let key50 in data199)
if(!(key50==="check"||key50==="reason"||key50==="by"||key50==="until")){let err525={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key50}};vErrors===null?vErrors=[err525]:vErrors.push(err525),errors++}if(data199.
check!==void 0){let data200=data199.check;if(typeof data200=="string"){if(!pattern43.test(data200)){let err526={instancePath:instancePath+"/waivers/"+i24+"/chec\
k",schemaPath:"#/properties/waivers/items/properties/check/pattern",keyword:"pattern",params:{pattern:"^[^/]+/[^/]+/[^/]+/[^/]+$"}};vErrors===null?vErrors=[err526]:
vErrors.push(err526),errors++}}else{let err527={instancePath:instancePath+"/waivers/"+i24+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err527]:vErrors.push(err527),errors++}}if(data199.reason!==void 0){let data201=data199.reason;if(typeof data201==
"string"){if(func2(data201)<1){let err528={instancePath:instancePath+"/waivers/"+i24+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLengt\
h",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err528]:vErrors.push(err528),errors++}}else{let err529={instancePath:instancePath+"/waivers/"+i24+
"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err529]:vErrors.push(err529),
errors++}}if(data199.by!==void 0){let data202=data199.by;if(typeof data202=="string"){if(func2(data202)<1){let err530={instancePath:instancePath+"/waivers/"+i24+
"/by",schemaPath:"#/properties/waivers/items/properties/by/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err530]:vErrors.push(err530),
errors++}}else{let err531={instancePath:instancePath+"/waivers/"+i24+"/by",schemaPath:"#/properties/waivers/items/properties/by/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err531]:vErrors.push(err531),errors++}}if(data199.until!==void 0){let data203=data199.until;if(typeof data203=="string"){if(!pattern44.
test(data203)){let err532={instancePath:instancePath+"/waivers/"+i24+"/until",schemaPath:"#/properties/waivers/items/properties/until/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};vErrors===null?vErrors=[err532]:vErrors.push(err532),errors++}}else{let err533={instancePath:instancePath+
"/waivers/"+i24+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err533]:vErrors.
push(err533),errors++}}}else{let err534={instancePath:instancePath+"/waivers/"+i24,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err534]:vErrors.push(err534),errors++}}}else{let err535={instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/ty\
pe",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err535]:vErrors.push(err535),errors++}}}else{let err536={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err536]:vErrors.push(err536),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{assay_default as default,validate};
