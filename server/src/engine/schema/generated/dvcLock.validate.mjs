// Made by `npm run generate` from schemas/dvcLock.schema.json. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate20,dvcLock_default=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:[
"schema"],properties:{schema:{const:"2.0"},datasets:{},stages:{type:"object",additionalProperties:{type:"object",additionalProperties:!1,required:["cmd"],properties:{
cmd:{type:["string","array"]},deps:{type:"array",items:{type:"object",additionalProperties:!1,required:["path"],properties:{path:{type:"string"},hash:{type:"str\
ing"},md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolea\
n"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},
size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"},cloud:{type:"object",maxProperties:1,additionalProperties:{
type:"object",additionalProperties:!1,properties:{md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{
anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"str\
ing",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"\
string"}}}},files:{type:"array",items:{type:"object",additionalProperties:!1,required:["relpath"],properties:{relpath:{type:"string"},md5:{anyOf:[{type:["null",
"integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},
{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","\
boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"},cloud:{type:"object",maxProperties:1,additionalProperties:{type:"\
object",additionalProperties:!1,properties:{md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{
anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"str\
ing",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"\
string"}}}}}}},dataset:{type:"object"}}}},params:{type:"object",additionalProperties:{type:"object"}},outs:{type:"array",items:{type:"object",additionalProperties:!1,
required:["path"],properties:{path:{type:"string"},hash:{type:"string"},md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"strin\
g",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","int\
eger","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"\
boolean"},version_id:{type:"string"},cloud:{type:"object",maxProperties:1,additionalProperties:{type:"object",additionalProperties:!1,properties:{md5:{anyOf:[{type:[
"null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},
{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","\
boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"}}}},files:{type:"array",items:{type:"object",additionalProperties:!1,
required:["relpath"],properties:{relpath:{type:"string"},md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},
checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},
{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{
type:"string"},cloud:{type:"object",maxProperties:1,additionalProperties:{type:"object",additionalProperties:!1,properties:{md5:{anyOf:[{type:["null","integer",
"boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"st\
ring",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},
nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"}}}}}}},dataset:{type:"object"}}}}}}}}},func1=Object.prototype.hasOwnProperty,
func2=require_ucs2length().default;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.schema===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="schema"||key0==="datasets"||key0==="stages")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.schema!==
void 0&&data.schema!=="2.0"){let err2={instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue:"2.0"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.stages!==void 0){let data1=data.stages;if(data1&&typeof data1=="object"&&!Array.isArray(data1))for(let key1 in data1){
let data2=data1[key1];if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.cmd===void 0){let err3={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/required",keyword:"required",params:{missingProperty:"cmd"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}for(let key2 in data2)if(!(key2==="cmd"||key2==="deps"||key2==="params"||key2==="outs")){let err4={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key2}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2.cmd!==void 0){let data3=data2.cmd;if(typeof data3!="string"&&
!Array.isArray(data3)){let err5={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/cmd",schemaPath:"#/properties/stages/additio\
nalProperties/properties/cmd/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.cmd.type}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data2.deps!==void 0){let data4=data2.deps;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];
if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.path===void 0){let err6={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0,schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/required",keyword:"required",params:{missingProperty:"path"}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key3 in data5)if(!func1.call(schema31.properties.stages.additionalProperties.properties.deps.items.
properties,key3)){let err7={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0,schemaPath:"#/properties/stages/additio\
nalProperties/properties/deps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(data5.path!==void 0&&typeof data5.path!="string"){let err8={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/deps/"+i0+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/path/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data5.hash!==void 0&&typeof data5.hash!="string"){let err9={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/hash",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/hash/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data5.md5!==void 0){let data8=data5.md5,_errs21=errors,valid6=!1,_errs22=errors;
if(data8!==null&&!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&typeof data8!="boolean"){let err10={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/md5/anyOf/0\
/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[
err10]:vErrors.push(err10),errors++}var _valid0=_errs22===errors;valid6=valid6||_valid0;let _errs24=errors;if(typeof data8=="string"){if(func2(data8)>0){let err11={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/md5",schemaPath:"#/properties/stages/additionalProperties/propert\
ies/deps/items/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/md5",schemaPath:"#/properties/stages/additionalProperties/propert\
ies/deps/items/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs24===
errors;valid6=valid6||_valid0;let _errs26=errors;if(typeof data8=="string"){if(func2(data8)<3){let err13={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps/"+i0+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/md5/anyOf/2/minLength",keyword:"\
minLength",params:{limit:3}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps/"+i0+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/md5/anyOf/2/type",keyword:"ty\
pe",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs26===errors;if(valid6=valid6||_valid0,valid6)errors=_errs21,
vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null);else{let err15={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/deps/"+i0+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}if(data5.checksum!==void 0){let data9=data5.checksum,_errs29=errors,valid7=!1,_errs30=errors;if(data9!==null&&!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&typeof data9!="boolean"){let err16={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/checksum/anyOf/0/type",keyword:"type",
params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}var _valid1=_errs30===errors;valid7=valid7||_valid1;let _errs32=errors;if(typeof data9=="string"){if(func2(data9)>0){let err17={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/proper\
ties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/proper\
ties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid1=_errs32===errors;valid7=
valid7||_valid1;let _errs34=errors;if(typeof data9=="string"){if(func2(data9)<3){let err19={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/checksum/anyOf/2/minLength",keyword:"m\
inLength",params:{limit:3}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps/"+i0+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/checksum/anyOf/2/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid1=_errs34===errors;if(valid7=valid7||_valid1,valid7)errors=_errs29,
vErrors!==null&&(_errs29?vErrors.length=_errs29:vErrors=null);else{let err21={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/deps/"+i0+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data5.etag!==void 0){let data10=data5.etag,_errs37=errors,valid8=!1,_errs38=errors;if(data10!==null&&!(typeof data10==
"number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&typeof data10!="boolean"){let err22={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/etag/anyOf/0/type",keyword:"type",params:{
type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}
var _valid2=_errs38===errors;valid8=valid8||_valid2;let _errs40=errors;if(typeof data10=="string"){if(func2(data10)>0){let err23={instancePath:instancePath+"/st\
ages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/eta\
g/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties\
/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid2=_errs40===errors;valid8=valid8||
_valid2;let _errs42=errors;if(typeof data10=="string"){if(func2(data10)<3){let err25={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deps/"+i0+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{
limit:3}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deps/"+i0+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/etag/anyOf/2/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid2=_errs42===errors;if(valid8=valid8||_valid2,valid8)errors=_errs37,vErrors!==null&&
(_errs37?vErrors.length=_errs37:vErrors=null);else{let err27={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/eta\
g",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}if(data5.size!==void 0){let data11=data5.size;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&typeof data11!=
"boolean"){let err28={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/size",schemaPath:"#/properties/stages/addit\
ionalProperties/properties/deps/items/properties/size/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.
size.type}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data5.nfiles!==void 0){let data12=data5.nfiles;if(!(typeof data12=="number"&&!(data12%
1)&&!isNaN(data12)&&isFinite(data12))&&typeof data12!="boolean"){let err29={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/d\
eps/"+i0+"/nfiles",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.
stages.additionalProperties.properties.deps.items.properties.nfiles.type}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data5.isexec!==void 0&&
typeof data5.isexec!="boolean"){let err30={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/isexec",schemaPath:"#/\
properties/stages/additionalProperties/properties/deps/items/properties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err30]:vErrors.
push(err30),errors++}if(data5.version_id!==void 0&&typeof data5.version_id!="string"){let err31={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/version_id",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/version_id/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data5.cloud!==void 0){let data15=data5.cloud;if(data15&&typeof data15=="object"&&
!Array.isArray(data15)){if(Object.keys(data15).length>1){let err32={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+
"/cloud",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/maxProperties",keyword:"maxProperties",params:{limit:1}};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}for(let key4 in data15){let data16=data15[key4];if(data16&&typeof data16=="object"&&!Array.isArray(data16)){for(let key5 in data16)
if(!(key5==="md5"||key5==="checksum"||key5==="etag"||key5==="size"||key5==="nfiles"||key5==="isexec"||key5==="version_id")){let err33={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additio\
nalProperties/properties/deps/items/properties/cloud/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data16.md5!==void 0){let data17=data16.md5,_errs59=errors,valid11=!1,_errs60=errors;if(data17!==null&&
!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))&&typeof data17!="boolean"){let err34={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/pro\
perties/deps/items/properties/cloud/additionalProperties/properties/md5/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.
properties.deps.items.properties.cloud.additionalProperties.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}var _valid3=_errs60===
errors;valid11=valid11||_valid3;let _errs62=errors;if(typeof data17=="string"){if(func2(data17)>0){let err35={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/pro\
perties/deps/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err35]:
vErrors.push(err35),errors++}}else{let err36={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/propertie\
s/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}var _valid3=_errs62===errors;valid11=valid11||
_valid3;let _errs64=errors;if(typeof data17=="string"){if(func2(data17)<3){let err37={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/proper\
ties/cloud/additionalProperties/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}else{
let err38={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}var _valid3=_errs64===errors;if(valid11=valid11||_valid3,valid11)errors=_errs59,
vErrors!==null&&(_errs59?vErrors.length=_errs59:vErrors=null);else{let err39={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cl\
oud/additionalProperties/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data16.checksum!==void 0){
let data18=data16.checksum,_errs67=errors,valid12=!1,_errs68=errors;if(data18!==null&&!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))&&
typeof data18!="boolean"){let err40={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/\
checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.cloud.additionalProperties.properties.
checksum.anyOf[0].type}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}var _valid4=_errs68===errors;valid12=valid12||_valid4;let _errs70=errors;if(typeof data18==
"string"){if(func2(data18)>0){let err41={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,
"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/propertie\
s/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}else{let err42={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/st\
ages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid4=_errs70===errors;valid12=valid12||_valid4;let _errs72=errors;if(typeof data18=="string"){if(func2(
data18)<3){let err43={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,
"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/m\
inLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additi\
onalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err44]:vErrors.push(err44),errors++}var _valid4=_errs72===errors;if(valid12=valid12||_valid4,valid12)errors=_errs67,vErrors!==null&&(_errs67?vErrors.length=
_errs67:vErrors=null);else{let err45={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties\
/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data16.etag!==void 0){let data19=data16.etag,_errs75=errors,
valid13=!1,_errs76=errors;if(data19!==null&&!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19))&&typeof data19!="boolean"){let err46={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages\
/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.
stages.additionalProperties.properties.deps.items.properties.cloud.additionalProperties.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err46]:vErrors.push(
err46),errors++}var _valid5=_errs76===errors;valid13=valid13||_valid5;let _errs78=errors;if(typeof data19=="string"){if(func2(data19)>0){let err47={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages\
/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===
null?vErrors=[err47]:vErrors.push(err47),errors++}}else{let err48={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+
"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additi\
onalProperties/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}var _valid5=_errs78===
errors;valid13=valid13||_valid5;let _errs80=errors;if(typeof data19=="string"){if(func2(data19)<3){let err49={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/pr\
operties/deps/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err49]:
vErrors.push(err49),errors++}}else{let err50={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properti\
es/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}var _valid5=_errs80===errors;if(valid13=
valid13||_valid5,valid13)errors=_errs75,vErrors!==null&&(_errs75?vErrors.length=_errs75:vErrors=null);else{let err51={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalPrope\
rties/properties/deps/items/properties/cloud/additionalProperties/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err51]:vErrors.push(
err51),errors++}}if(data16.size!==void 0){let data20=data16.size;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))&&typeof data20!="b\
oolean"){let err52={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,
"~1")+"/size",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/size/type",keyword:"ty\
pe",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.cloud.additionalProperties.properties.size.type}};vErrors===null?
vErrors=[err52]:vErrors.push(err52),errors++}}if(data16.nfiles!==void 0){let data21=data16.nfiles;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(
data21))&&typeof data21!="boolean"){let err53={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(
/~/g,"~0").replace(/\//g,"~1")+"/nfiles",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/proper\
ties/nfiles/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.cloud.additionalProperties.properties.
nfiles.type}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}if(data16.isexec!==void 0&&typeof data16.isexec!="boolean"){let err54={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/isexec",schemaPath:"#/properties/stag\
es/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err54]:vErrors.push(err54),errors++}if(data16.version_id!==void 0&&typeof data16.version_id!="string"){let err55={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/version_id",schemaPath:"#/properties/stages/addi\
tionalProperties/properties/deps/items/properties/cloud/additionalProperties/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err55]:vErrors.push(err55),errors++}}else{let err56={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud/"+key4.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/additionalProperties/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}}else{let err57={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps/"+i0+"/cloud",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/cloud/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}if(data5.files!==void 0){let data24=data5.files;if(Array.isArray(data24)){let len1=data24.
length;for(let i1=0;i1<len1;i1++){let data25=data24[i1];if(data25&&typeof data25=="object"&&!Array.isArray(data25)){if(data25.relpath===void 0){let err58={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1,schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/prope\
rties/files/items/required",keyword:"required",params:{missingProperty:"relpath"}};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}for(let key6 in data25)
if(!func1.call(schema31.properties.stages.additionalProperties.properties.deps.items.properties.files.items.properties,key6)){let err59={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1,schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/prope\
rties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}
if(data25.relpath!==void 0&&typeof data25.relpath!="string"){let err60={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+
i0+"/files/"+i1+"/relpath",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/relpath/type",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}if(data25.md5!==void 0){let data27=data25.md5,_errs98=errors,valid17=!1,
_errs99=errors;if(data27!==null&&!(typeof data27=="number"&&!(data27%1)&&!isNaN(data27)&&isFinite(data27))&&typeof data27!="boolean"){let err61={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/item\
s/properties/files/items/properties/md5/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.
files.items.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}var _valid6=_errs99===errors;valid17=valid17||_valid6;let _errs101=errors;
if(typeof data27=="string"){if(func2(data27)>0){let err62={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+
i1+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/md5/anyOf/1/maxLength",keyword:"maxLength",
params:{limit:0}};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}else{let err63={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/md5/any\
Of/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}var _valid6=_errs101===errors;valid17=valid17||_valid6;
let _errs103=errors;if(typeof data27=="string"){if(func2(data27)<3){let err64={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/deps/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/md5/anyOf/2/minLeng\
th",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}else{let err65={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/fil\
es/items/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}var _valid6=_errs103===
errors;if(valid17=valid17||_valid6,valid17)errors=_errs98,vErrors!==null&&(_errs98?vErrors.length=_errs98:vErrors=null);else{let err66={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/item\
s/properties/files/items/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}}if(data25.checksum!==void 0){
let data28=data25.checksum,_errs106=errors,valid18=!1,_errs107=errors;if(data28!==null&&!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28))&&
typeof data28!="boolean"){let err67={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/checksum",schemaPath:"\
#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.
stages.additionalProperties.properties.deps.items.properties.files.items.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err67]:vErrors.push(err67),
errors++}var _valid7=_errs107===errors;valid18=valid18||_valid7;let _errs109=errors;if(typeof data28=="string"){if(func2(data28)>0){let err68={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps\
/items/properties/files/items/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}}else{
let err69={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/stages\
/additionalProperties/properties/deps/items/properties/files/items/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err69]:vErrors.push(err69),errors++}var _valid7=_errs109===errors;valid18=valid18||_valid7;let _errs111=errors;if(typeof data28=="string"){if(func2(data28)<3){
let err70={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/stages\
/additionalProperties/properties/deps/items/properties/files/items/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=
[err70]:vErrors.push(err70),errors++}}else{let err71={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+
"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/checksum/anyOf/2/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}var _valid7=_errs111===errors;if(valid18=valid18||_valid7,valid18)errors=_errs106,vErrors!==
null&&(_errs106?vErrors.length=_errs106:vErrors=null);else{let err72={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+
i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/checksum/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}}if(data25.etag!==void 0){let data29=data25.etag,_errs114=errors,valid19=!1,_errs115=errors;
if(data29!==null&&!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29))&&typeof data29!="boolean"){let err73={instancePath:instancePath+"/st\
ages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/p\
roperties/files/items/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.
files.items.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}var _valid8=_errs115===errors;valid19=valid19||_valid8;let _errs117=errors;
if(typeof data29=="string"){if(func2(data29)>0){let err74={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+
i1+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/etag/anyOf/1/maxLength",keyword:"maxLeng\
th",params:{limit:0}};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}}else{let err75={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/propertie\
s/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}var _valid8=_errs117===errors;valid19=valid19||
_valid8;let _errs119=errors;if(typeof data29=="string"){if(func2(data29)<3){let err76={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deps/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/etag/anyOf/2\
/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}}else{let err77={instancePath:instancePath+"/stage\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/prop\
erties/files/items/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}var _valid8=_errs119===
errors;if(valid19=valid19||_valid8,valid19)errors=_errs114,vErrors!==null&&(_errs114?vErrors.length=_errs114:vErrors=null);else{let err78={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/ite\
ms/properties/files/items/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}if(data25.size!==void 0){
let data30=data25.size;if(!(typeof data30=="number"&&!(data30%1)&&!isNaN(data30)&&isFinite(data30))&&typeof data30!="boolean"){let err79={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/size",schemaPath:"#/properties/stages/additionalProperties/properties/deps/ite\
ms/properties/files/items/properties/size/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.files.
items.properties.size.type}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}}if(data25.nfiles!==void 0){let data31=data25.nfiles;if(!(typeof data31==
"number"&&!(data31%1)&&!isNaN(data31)&&isFinite(data31))&&typeof data31!="boolean"){let err80={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/nfiles",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/nfil\
es/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.files.items.properties.nfiles.type}};vErrors===
null?vErrors=[err80]:vErrors.push(err80),errors++}}if(data25.isexec!==void 0&&typeof data25.isexec!="boolean"){let err81={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/isexec",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/\
files/items/properties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}if(data25.version_id!==void 0&&
typeof data25.version_id!="string"){let err82={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/versi\
on_id",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/version_id/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}if(data25.cloud!==void 0){let data34=data25.cloud;if(data34&&typeof data34=="object"&&!Array.
isArray(data34)){if(Object.keys(data34).length>1){let err83={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/file\
s/"+i1+"/cloud",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/maxProperties",keyword:"maxPr\
operties",params:{limit:1}};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}for(let key7 in data34){let data35=data34[key7];if(data35&&typeof data35==
"object"&&!Array.isArray(data35)){for(let key8 in data35)if(!(key8==="md5"||key8==="checksum"||key8==="etag"||key8==="size"||key8==="nfiles"||key8==="isexec"||key8===
"version_id")){let err84={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalPropertie\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}if(data35.md5!==
void 0){let data36=data35.md5,_errs136=errors,valid22=!1,_errs137=errors;if(data36!==null&&!(typeof data36=="number"&&!(data36%1)&&!isNaN(data36)&&isFinite(data36))&&
typeof data36!="boolean"){let err85={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(
/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additio\
nalProperties/properties/md5/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.files.items.
properties.cloud.additionalProperties.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}var _valid9=_errs137===errors;valid22=
valid22||_valid9;let _errs139=errors;if(typeof data36=="string"){if(func2(data36)>0){let err86={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/propertie\
s/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?
vErrors=[err86]:vErrors.push(err86),errors++}}else{let err87={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/fil\
es/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files\
/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err87]:vErrors.push(err87),
errors++}var _valid9=_errs139===errors;valid22=valid22||_valid9;let _errs141=errors;if(typeof data36=="string"){if(func2(data36)<3){let err88={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/prope\
rties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/minLength",keyword:"\
minLength",params:{limit:3}};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}else{let err89={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProper\
ties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err89]:vErrors.push(err89),errors++}var _valid9=_errs141===errors;if(valid22=valid22||_valid9,valid22)errors=_errs136,vErrors!==null&&(_errs136?vErrors.
length=_errs136:vErrors=null);else{let err90={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+
key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/\
cloud/additionalProperties/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}if(data35.checksum!==void 0){
let data37=data35.checksum,_errs144=errors,valid23=!1,_errs145=errors;if(data37!==null&&!(typeof data37=="number"&&!(data37%1)&&!isNaN(data37)&&isFinite(data37))&&
typeof data37!="boolean"){let err91={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(
/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/ad\
ditionalProperties/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.
files.items.properties.cloud.additionalProperties.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}var _valid10=_errs145===
errors;valid23=valid23||_valid10;let _errs147=errors;if(typeof data37=="string"){if(func2(data37)>0){let err92={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additi\
onalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:0}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}else{let err93={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties\
/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err93]:vErrors.push(err93),errors++}var _valid10=_errs147===errors;valid23=valid23||_valid10;let _errs149=errors;if(typeof data37=="string"){if(func2(data37)<
3){let err94={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(
/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/\
properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}else{let err95={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/\
properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}var _valid10=_errs149===errors;if(valid23=valid23||_valid10,valid23)errors=
_errs144,vErrors!==null&&(_errs144?vErrors.length=_errs144:vErrors=null);else{let err96={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties\
/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err96]:vErrors.
push(err96),errors++}}if(data35.etag!==void 0){let data38=data35.etag,_errs152=errors,valid24=!1,_errs153=errors;if(data38!==null&&!(typeof data38=="number"&&!(data38%
1)&&!isNaN(data38)&&isFinite(data38))&&typeof data38!="boolean"){let err97={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/d\
eps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/p\
roperties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.
properties.deps.items.properties.files.items.properties.cloud.additionalProperties.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err97]:vErrors.push(err97),
errors++}var _valid11=_errs153===errors;valid24=valid24||_valid11;let _errs155=errors;if(typeof data38=="string"){if(func2(data38)>0){let err98={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/prop\
erties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/1/maxLength",keyword:"\
maxLength",params:{limit:0}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}}else{let err99={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalPrope\
rties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err99]:vErrors.push(err99),errors++}var _valid11=_errs155===errors;valid24=valid24||_valid11;let _errs157=errors;if(typeof data38=="string"){if(func2(
data38)<3){let err100={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").
replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalPropert\
ies/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}else{let err101={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/prop\
erties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}var _valid11=_errs157===errors;if(valid24=valid24||_valid11,valid24)errors=
_errs152,vErrors!==null&&(_errs152?vErrors.length=_errs152:vErrors=null);else{let err102={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/dep\
s/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err102]:vErrors.push(
err102),errors++}}if(data35.size!==void 0){let data39=data35.size;if(!(typeof data39=="number"&&!(data39%1)&&!isNaN(data39)&&isFinite(data39))&&typeof data39!="\
boolean"){let err103={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").
replace(/\//g,"~1")+"/size",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/properties/files/items/properties/cloud/additionalPropert\
ies/properties/size/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.deps.items.properties.files.items.properties.cloud.
additionalProperties.properties.size.type}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}if(data35.nfiles!==void 0){let data40=data35.nfiles;if(!(typeof data40==
"number"&&!(data40%1)&&!isNaN(data40)&&isFinite(data40))&&typeof data40!="boolean"){let err104={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/nfiles",schemaPath:"#/properties/stages/additionalProperties/proper\
ties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.
properties.deps.items.properties.files.items.properties.cloud.additionalProperties.properties.nfiles.type}};vErrors===null?vErrors=[err104]:vErrors.push(err104),
errors++}}if(data35.isexec!==void 0&&typeof data35.isexec!="boolean"){let err105={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/isexec",schemaPath:"#/properties/stages/additionalProperties/properties/deps/it\
ems/properties/files/items/properties/cloud/additionalProperties/properties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err105]:
vErrors.push(err105),errors++}if(data35.version_id!==void 0&&typeof data35.version_id!="string"){let err106={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/version_id",schemaPath:"#/properties/stages/additiona\
lProperties/properties/deps/items/properties/files/items/properties/cloud/additionalProperties/properties/version_id/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}}else{let err107={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/deps/"+i0+"/files/"+i1+"/cloud/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/proper\
ties/files/items/properties/cloud/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}}}else{
let err108={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1+"/cloud",schemaPath:"#/properties/stages/a\
dditionalProperties/properties/deps/items/properties/files/items/properties/cloud/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err108]:vErrors.
push(err108),errors++}}}else{let err109={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files/"+i1,schemaPath:"#\
/properties/stages/additionalProperties/properties/deps/items/properties/files/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err109]:
vErrors.push(err109),errors++}}}else{let err110={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/files",schemaPath:"\
#/properties/stages/additionalProperties/properties/deps/items/properties/files/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err110]:vErrors.
push(err110),errors++}}if(data5.dataset!==void 0){let data43=data5.dataset;if(!(data43&&typeof data43=="object"&&!Array.isArray(data43))){let err111={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0+"/dataset",schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/propert\
ies/dataset/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}}else{let err112={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i0,schemaPath:"#/properties/stages/additionalProperties/properties/deps/items/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}}else{let err113={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/deps",schemaPath:"#/properties/stages/additionalProperties/properties/deps/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err113]:vErrors.push(err113),errors++}}if(data2.params!==void 0){let data44=data2.params;if(data44&&typeof data44=="object"&&!Array.isArray(data44))for(let key9 in data44){
let data45=data44[key9];if(!(data45&&typeof data45=="object"&&!Array.isArray(data45))){let err114={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/params/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/properties/params/additionalProp\
erties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}else{let err115={instancePath:instancePath+"/\
stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params",schemaPath:"#/properties/stages/additionalProperties/properties/params/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}if(data2.outs!==void 0){let data46=data2.outs;if(Array.isArray(data46)){let len2=data46.
length;for(let i2=0;i2<len2;i2++){let data47=data46[i2];if(data47&&typeof data47=="object"&&!Array.isArray(data47)){if(data47.path===void 0){let err116={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2,schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/required",keyword:"\
required",params:{missingProperty:"path"}};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}for(let key10 in data47)if(!func1.call(schema31.properties.
stages.additionalProperties.properties.outs.items.properties,key10)){let err117={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/outs/"+i2,schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};
vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}if(data47.path!==void 0&&typeof data47.path!="string"){let err118={instancePath:instancePath+"/sta\
ges/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/path",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/path\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}if(data47.hash!==void 0&&typeof data47.hash!="string"){
let err119={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/hash",schemaPath:"#/properties/stages/additionalPrope\
rties/properties/outs/items/properties/hash/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}if(data47.
md5!==void 0){let data50=data47.md5,_errs184=errors,valid29=!1,_errs185=errors;if(data50!==null&&!(typeof data50=="number"&&!(data50%1)&&!isNaN(data50)&&isFinite(
data50))&&typeof data50!="boolean"){let err120={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/md5",schemaPath:"\
#/properties/stages/additionalProperties/properties/outs/items/properties/md5/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.
properties.outs.items.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}var _valid12=_errs185===errors;valid29=valid29||
_valid12;let _errs187=errors;if(typeof data50=="string"){if(func2(data50)>0){let err121={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/outs/"+i2+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:0}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}}else{let err122={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/outs/"+i2+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/md5/anyOf/1/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}var _valid12=_errs187===errors;valid29=valid29||_valid12;let _errs189=errors;if(typeof data50==
"string"){if(func2(data50)<3){let err123={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/md5",schemaPath:"#/prop\
erties/stages/additionalProperties/properties/outs/items/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err123]:
vErrors.push(err123),errors++}}else{let err124={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/md5",schemaPath:"\
#/properties/stages/additionalProperties/properties/outs/items/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err124]:
vErrors.push(err124),errors++}var _valid12=_errs189===errors;if(valid29=valid29||_valid12,valid29)errors=_errs184,vErrors!==null&&(_errs184?vErrors.length=_errs184:
vErrors=null);else{let err125={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/md5",schemaPath:"#/properties/stag\
es/additionalProperties/properties/outs/items/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}if(data47.
checksum!==void 0){let data51=data47.checksum,_errs192=errors,valid30=!1,_errs193=errors;if(data51!==null&&!(typeof data51=="number"&&!(data51%1)&&!isNaN(data51)&&
isFinite(data51))&&typeof data51!="boolean"){let err126={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/checksum",
schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.
additionalProperties.properties.outs.items.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}var _valid13=_errs193===
errors;valid30=valid30||_valid13;let _errs195=errors;if(typeof data51=="string"){if(func2(data51)>0){let err127={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/checksum/anyOf/1/ma\
xLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}else{let err128={instancePath:instancePath+"/stage\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/ch\
ecksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}var _valid13=_errs195===errors;valid30=
valid30||_valid13;let _errs197=errors;if(typeof data51=="string"){if(func2(data51)<3){let err129={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i2+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/checksum/anyOf/2/minLength",keyword:"m\
inLength",params:{limit:3}};vErrors===null?vErrors=[err129]:vErrors.push(err129),errors++}}else{let err130={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/outs/"+i2+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/checksum/anyOf/2/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}var _valid13=_errs197===errors;if(valid30=valid30||_valid13,valid30)
errors=_errs192,vErrors!==null&&(_errs192?vErrors.length=_errs192:vErrors=null);else{let err131={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i2+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/checksum/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}if(data47.etag!==void 0){let data52=data47.etag,_errs200=errors,valid31=!1,_errs201=errors;if(data52!==
null&&!(typeof data52=="number"&&!(data52%1)&&!isNaN(data52)&&isFinite(data52))&&typeof data52!="boolean"){let err132={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/etag/anyOf/0/ty\
pe",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err132]:
vErrors.push(err132),errors++}var _valid14=_errs201===errors;valid31=valid31||_valid14;let _errs203=errors;if(typeof data52=="string"){if(func2(data52)>0){let err133={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/etag",schemaPath:"#/properties/stages/additionalProperties/proper\
ties/outs/items/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}else{let err134={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/etag",schemaPath:"#/properties/stages/additionalProperties/proper\
ties/outs/items/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}var _valid14=_errs203===
errors;valid31=valid31||_valid14;let _errs205=errors;if(typeof data52=="string"){if(func2(data52)<3){let err135={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/etag/anyOf/2/minLength",
keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}}else{let err136={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/etag/anyOf/2/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}var _valid14=_errs205===errors;if(valid31=valid31||_valid14,
valid31)errors=_errs200,vErrors!==null&&(_errs200?vErrors.length=_errs200:vErrors=null);else{let err137={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/outs/"+i2+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/etag/anyOf",keyword:"anyOf",
params:{}};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}}if(data47.size!==void 0){let data53=data47.size;if(!(typeof data53=="number"&&!(data53%
1)&&!isNaN(data53)&&isFinite(data53))&&typeof data53!="boolean"){let err138={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
outs/"+i2+"/size",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/size/type",keyword:"type",params:{type:schema31.properties.
stages.additionalProperties.properties.outs.items.properties.size.type}};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}if(data47.nfiles!==void 0){
let data54=data47.nfiles;if(!(typeof data54=="number"&&!(data54%1)&&!isNaN(data54)&&isFinite(data54))&&typeof data54!="boolean"){let err139={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/nfiles",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properti\
es/nfiles/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.nfiles.type}};vErrors===null?vErrors=
[err139]:vErrors.push(err139),errors++}}if(data47.isexec!==void 0&&typeof data47.isexec!="boolean"){let err140={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/isexec",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/isexec/type",keyword:"\
type",params:{type:"boolean"}};vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}if(data47.version_id!==void 0&&typeof data47.version_id!="string"){
let err141={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/version_id",schemaPath:"#/properties/stages/additiona\
lProperties/properties/outs/items/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}
if(data47.cloud!==void 0){let data57=data47.cloud;if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(Object.keys(data57).length>1){let err142={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/propertie\
s/cloud/maxProperties",keyword:"maxProperties",params:{limit:1}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}for(let key11 in data57){let data58=data57[key11];
if(data58&&typeof data58=="object"&&!Array.isArray(data58)){for(let key12 in data58)if(!(key12==="md5"||key12==="checksum"||key12==="etag"||key12==="size"||key12===
"nfiles"||key12==="isexec"||key12==="version_id")){let err143={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cl\
oud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalPropert\
ies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}if(data58.
md5!==void 0){let data59=data58.md5,_errs222=errors,valid34=!1,_errs223=errors;if(data59!==null&&!(typeof data59=="number"&&!(data59%1)&&!isNaN(data59)&&isFinite(
data59))&&typeof data59!="boolean"){let err144={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/propertie\
s/md5/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.cloud.additionalProperties.properties.
md5.anyOf[0].type}};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}var _valid15=_errs223===errors;valid34=valid34||_valid15;let _errs225=errors;if(typeof data59==
"string"){if(func2(data59)>0){let err145={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,
"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/md5\
/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}}else{let err146={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages\
/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err146]:vErrors.push(err146),errors++}var _valid15=_errs225===errors;valid34=valid34||_valid15;let _errs227=errors;if(typeof data59=="string"){if(func2(
data59)<3){let err147={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/minLength",
keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}}else{let err148={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalPrope\
rties/properties/outs/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err148]:
vErrors.push(err148),errors++}var _valid15=_errs227===errors;if(valid34=valid34||_valid15,valid34)errors=_errs222,vErrors!==null&&(_errs222?vErrors.length=_errs222:
vErrors=null);else{let err149={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/md5/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}if(data58.checksum!==void 0){let data60=data58.checksum,_errs230=errors,valid35=!1,
_errs231=errors;if(data60!==null&&!(typeof data60=="number"&&!(data60%1)&&!isNaN(data60)&&isFinite(data60))&&typeof data60!="boolean"){let err150={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/s\
tages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.
stages.additionalProperties.properties.outs.items.properties.cloud.additionalProperties.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err150]:vErrors.
push(err150),errors++}var _valid16=_errs231===errors;valid35=valid35||_valid16;let _errs233=errors;if(typeof data60=="string"){if(func2(data60)>0){let err151={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/s\
tages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};
vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}}else{let err152={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/proper\
ties/cloud/additionalProperties/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}
var _valid16=_errs233===errors;valid35=valid35||_valid16;let _errs235=errors;if(typeof data60=="string"){if(func2(data60)<3){let err153={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/s\
tages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};
vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}else{let err154={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/proper\
ties/cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}
var _valid16=_errs235===errors;if(valid35=valid35||_valid16,valid35)errors=_errs230,vErrors!==null&&(_errs230?vErrors.length=_errs230:vErrors=null);else{let err155={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",
schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/checksum/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}}if(data58.etag!==void 0){let data61=data58.etag,_errs238=errors,valid36=!1,_errs239=errors;if(data61!==
null&&!(typeof data61=="number"&&!(data61%1)&&!isNaN(data61)&&isFinite(data61))&&typeof data61!="boolean"){let err156={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProp\
erties/properties/outs/items/properties/cloud/additionalProperties/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.
properties.outs.items.properties.cloud.additionalProperties.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}var _valid17=_errs239===
errors;valid36=valid36||_valid17;let _errs241=errors;if(typeof data61=="string"){if(func2(data61)>0){let err157={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/p\
roperties/outs/items/properties/cloud/additionalProperties/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err157]:
vErrors.push(err157),errors++}}else{let err158={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properti\
es/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}var _valid17=_errs241===errors;valid36=
valid36||_valid17;let _errs243=errors;if(typeof data61=="string"){if(func2(data61)<3){let err159={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/item\
s/properties/cloud/additionalProperties/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err159]:vErrors.push(err159),
errors++}}else{let err160={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}var _valid17=_errs243===errors;if(valid36=valid36||_valid17,
valid36)errors=_errs238,vErrors!==null&&(_errs238?vErrors.length=_errs238:vErrors=null);else{let err161={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/proper\
ties/outs/items/properties/cloud/additionalProperties/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}}
if(data58.size!==void 0){let data62=data58.size;if(!(typeof data62=="number"&&!(data62%1)&&!isNaN(data62)&&isFinite(data62))&&typeof data62!="boolean"){let err162={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",schemaPath:"\
#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/size/type",keyword:"type",params:{type:schema31.
properties.stages.additionalProperties.properties.outs.items.properties.cloud.additionalProperties.properties.size.type}};vErrors===null?vErrors=[err162]:vErrors.
push(err162),errors++}}if(data58.nfiles!==void 0){let data63=data58.nfiles;if(!(typeof data63=="number"&&!(data63%1)&&!isNaN(data63)&&isFinite(data63))&&typeof data63!=
"boolean"){let err163={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/nfiles",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/nfiles/type",keyword:"\
type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.cloud.additionalProperties.properties.nfiles.type}};vErrors===
null?vErrors=[err163]:vErrors.push(err163),errors++}}if(data58.isexec!==void 0&&typeof data58.isexec!="boolean"){let err164={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/isexec",schemaPath:"#/properties/stages/additio\
nalProperties/properties/outs/items/properties/cloud/additionalProperties/properties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err164]:vErrors.push(err164),errors++}if(data58.version_id!==void 0&&typeof data58.version_id!="string"){let err165={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/version_id",schemaPath:"#/properties/stages/addition\
alProperties/properties/outs/items/properties/cloud/additionalProperties/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err165]:vErrors.push(err165),errors++}}else{let err166={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud/"+
key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/additionalProperties/ty\
pe",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}}}else{let err167={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/cloud",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/cloud/typ\
e",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}}if(data47.files!==void 0){let data66=data47.files;if(Array.
isArray(data66)){let len3=data66.length;for(let i3=0;i3<len3;i3++){let data67=data66[i3];if(data67&&typeof data67=="object"&&!Array.isArray(data67)){if(data67.relpath===
void 0){let err168={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3,schemaPath:"#/properties/stages/ad\
ditionalProperties/properties/outs/items/properties/files/items/required",keyword:"required",params:{missingProperty:"relpath"}};vErrors===null?vErrors=[err168]:
vErrors.push(err168),errors++}for(let key13 in data67)if(!func1.call(schema31.properties.stages.additionalProperties.properties.outs.items.properties.files.items.
properties,key13)){let err169={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3,schemaPath:"#/propertie\
s/stages/additionalProperties/properties/outs/items/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};
vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}if(data67.relpath!==void 0&&typeof data67.relpath!="string"){let err170={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/relpath",schemaPath:"#/properties/stages/additionalProperties/properties/outs/\
items/properties/files/items/properties/relpath/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}if(data67.
md5!==void 0){let data69=data67.md5,_errs261=errors,valid40=!1,_errs262=errors;if(data69!==null&&!(typeof data69=="number"&&!(data69%1)&&!isNaN(data69)&&isFinite(
data69))&&typeof data69!="boolean"){let err171={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/md5",
schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/md5/anyOf/0/type",keyword:"type",params:{type:schema31.
properties.stages.additionalProperties.properties.outs.items.properties.files.items.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err171]:vErrors.push(
err171),errors++}var _valid18=_errs262===errors;valid40=valid40||_valid18;let _errs264=errors;if(typeof data69=="string"){if(func2(data69)>0){let err172={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/item\
s/properties/files/items/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}}else{
let err173={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/md5",schemaPath:"#/properties/stages/add\
itionalProperties/properties/outs/items/properties/files/items/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err173]:
vErrors.push(err173),errors++}var _valid18=_errs264===errors;valid40=valid40||_valid18;let _errs266=errors;if(typeof data69=="string"){if(func2(data69)<3){let err174={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/md5",schemaPath:"#/properties/stages/additionalPrope\
rties/properties/outs/items/properties/files/items/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err174]:vErrors.
push(err174),errors++}}else{let err175={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/md5",schemaPath:"\
#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err175]:vErrors.push(err175),errors++}var _valid18=_errs266===errors;if(valid40=valid40||_valid18,valid40)errors=_errs261,vErrors!==null&&(_errs261?
vErrors.length=_errs261:vErrors=null);else{let err176={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+
"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err176]:vErrors.push(err176),errors++}}if(data67.checksum!==void 0){let data70=data67.checksum,_errs269=errors,valid41=!1,_errs270=errors;if(data70!==
null&&!(typeof data70=="number"&&!(data70%1)&&!isNaN(data70)&&isFinite(data70))&&typeof data70!="boolean"){let err177={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/propertie\
s/files/items/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.files.
items.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}var _valid19=_errs270===errors;valid41=valid41||_valid19;
let _errs272=errors;if(typeof data70=="string"){if(func2(data70)>0){let err178={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/outs/"+i2+"/files/"+i3+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/checksum/anyOf\
/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}}else{let err179={instancePath:instancePath+"/\
stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/i\
tems/properties/files/items/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}
var _valid19=_errs272===errors;valid41=valid41||_valid19;let _errs274=errors;if(typeof data70=="string"){if(func2(data70)<3){let err180={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs\
/items/properties/files/items/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err180]:vErrors.push(err180),
errors++}}else{let err181={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/checksum",schemaPath:"#/p\
roperties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err181]:vErrors.push(err181),errors++}var _valid19=_errs274===errors;if(valid41=valid41||_valid19,valid41)errors=_errs269,vErrors!==null&&(_errs269?
vErrors.length=_errs269:vErrors=null);else{let err182={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+
"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/checksum/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}if(data67.etag!==void 0){let data71=data67.etag,_errs277=errors,valid42=!1,_errs278=errors;if(data71!==
null&&!(typeof data71=="number"&&!(data71%1)&&!isNaN(data71)&&isFinite(data71))&&typeof data71!="boolean"){let err183={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/fi\
les/items/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.files.items.
properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}var _valid20=_errs278===errors;valid42=valid42||_valid20;let _errs280=errors;
if(typeof data71=="string"){if(func2(data71)>0){let err184={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files\
/"+i3+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/etag/anyOf/1/maxLength",keyword:"maxL\
ength",params:{limit:0}};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}}else{let err185={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/pro\
perties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}var _valid20=_errs280===errors;valid42=
valid42||_valid20;let _errs282=errors;if(typeof data71=="string"){if(func2(data71)<3){let err186={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/etag/a\
nyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}}else{let err187={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/ite\
ms/properties/files/items/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}var _valid20=_errs282===
errors;if(valid42=valid42||_valid20,valid42)errors=_errs277,vErrors!==null&&(_errs277?vErrors.length=_errs277:vErrors=null);else{let err188={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/ite\
ms/properties/files/items/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}}if(data67.size!==void 0){
let data72=data67.size;if(!(typeof data72=="number"&&!(data72%1)&&!isNaN(data72)&&isFinite(data72))&&typeof data72!="boolean"){let err189={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/size",schemaPath:"#/properties/stages/additionalProperties/properties/outs/ite\
ms/properties/files/items/properties/size/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.files.
items.properties.size.type}};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}}if(data67.nfiles!==void 0){let data73=data67.nfiles;if(!(typeof data73==
"number"&&!(data73%1)&&!isNaN(data73)&&isFinite(data73))&&typeof data73!="boolean"){let err190={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/nfiles",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/nfil\
es/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.files.items.properties.nfiles.type}};vErrors===
null?vErrors=[err190]:vErrors.push(err190),errors++}}if(data67.isexec!==void 0&&typeof data67.isexec!="boolean"){let err191={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/isexec",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/proper\
ties/files/items/properties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}if(data67.version_id!==
void 0&&typeof data67.version_id!="string"){let err192={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+
"/version_id",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/version_id/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}if(data67.cloud!==void 0){let data76=data67.cloud;if(data76&&typeof data76=="objec\
t"&&!Array.isArray(data76)){if(Object.keys(data76).length>1){let err193={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs\
/"+i2+"/files/"+i3+"/cloud",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/maxProperties",keyword:"\
maxProperties",params:{limit:1}};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}for(let key14 in data76){let data77=data76[key14];if(data77&&typeof data77==
"object"&&!Array.isArray(data77)){for(let key15 in data77)if(!(key15==="md5"||key15==="checksum"||key15==="etag"||key15==="size"||key15==="nfiles"||key15==="ise\
xec"||key15==="version_id")){let err194={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additi\
onalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}
if(data77.md5!==void 0){let data78=data77.md5,_errs299=errors,valid45=!1,_errs300=errors;if(data78!==null&&!(typeof data78=="number"&&!(data78%1)&&!isNaN(data78)&&
isFinite(data78))&&typeof data78!="boolean"){let err195={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+
i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/ite\
ms/properties/cloud/additionalProperties/properties/md5/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.
items.properties.files.items.properties.cloud.additionalProperties.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}
var _valid21=_errs300===errors;valid45=valid45||_valid21;let _errs302=errors;if(typeof data78=="string"){if(func2(data78)>0){let err196={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/prop\
erties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/maxLength",keyword:"\
maxLength",params:{limit:0}};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}}else{let err197={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalPrope\
rties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err197]:vErrors.push(err197),errors++}var _valid21=_errs302===errors;valid45=valid45||_valid21;let _errs304=errors;if(typeof data78=="string"){if(func2(
data78)<3){let err198={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProp\
erties/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}}else{let err199={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/prop\
erties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}var _valid21=_errs304===errors;if(valid45=valid45||_valid21,valid45)errors=
_errs299,vErrors!==null&&(_errs299?vErrors.length=_errs299:vErrors=null);else{let err200={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/stages/additionalProperties/properties/out\
s/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err200]:vErrors.push(
err200),errors++}}if(data77.checksum!==void 0){let data79=data77.checksum,_errs307=errors,valid46=!1,_errs308=errors;if(data79!==null&&!(typeof data79=="number"&&
!(data79%1)&&!isNaN(data79)&&isFinite(data79))&&typeof data79!="boolean"){let err201={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/propertie\
s/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.stages.
additionalProperties.properties.outs.items.properties.files.items.properties.cloud.additionalProperties.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=
[err201]:vErrors.push(err201),errors++}var _valid22=_errs308===errors;valid46=valid46||_valid22;let _errs310=errors;if(typeof data79=="string"){if(func2(data79)>
0){let err202={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(
/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/\
properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}}else{let err203={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#\
/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}var _valid22=_errs310===errors;valid46=valid46||_valid22;let _errs312=errors;
if(typeof data79=="string"){if(func2(data79)<3){let err204={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files\
/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/f\
iles/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err204]:vErrors.
push(err204),errors++}}else{let err205={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.
replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/\
cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err205]:vErrors.push(err205),errors++}
var _valid22=_errs312===errors;if(valid46=valid46||_valid22,valid46)errors=_errs307,vErrors!==null&&(_errs307?vErrors.length=_errs307:vErrors=null);else{let err206={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+
"/checksum",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/c\
hecksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}}if(data77.etag!==void 0){let data80=data77.etag,_errs315=errors,
valid47=!1,_errs316=errors;if(data80!==null&&!(typeof data80=="number"&&!(data80%1)&&!isNaN(data80)&&isFinite(data80))&&typeof data80!="boolean"){let err207={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/pro\
perties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/0/type",keyword:"ty\
pe",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.files.items.properties.cloud.additionalProperties.properties.etag.
anyOf[0].type}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}var _valid23=_errs316===errors;valid47=valid47||_valid23;let _errs318=errors;if(typeof data80==
"string"){if(func2(data80)>0){let err208={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.
replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/clou\
d/additionalProperties/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}else{
let err209={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(
/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/prop\
erties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}var _valid23=_errs318===errors;valid47=
valid47||_valid23;let _errs320=errors;if(typeof data80=="string"){if(func2(data80)<3){let err210={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/propert\
ies/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?
vErrors=[err210]:vErrors.push(err210),errors++}}else{let err211={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/\
files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/\
files/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err211]:vErrors.push(
err211),errors++}var _valid23=_errs320===errors;if(valid47=valid47||_valid23,valid47)errors=_errs315,vErrors!==null&&(_errs315?vErrors.length=_errs315:vErrors=null);else{
let err212={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(
/\//g,"~1")+"/etag",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/prop\
erties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}if(data77.size!==void 0){let data81=data77.size;if(!(typeof data81==
"number"&&!(data81%1)&&!isNaN(data81)&&isFinite(data81))&&typeof data81!="boolean"){let err213={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",schemaPath:"#/properties/stages/additionalProperties/propert\
ies/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/size/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.
properties.outs.items.properties.files.items.properties.cloud.additionalProperties.properties.size.type}};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}}
if(data77.nfiles!==void 0){let data82=data77.nfiles;if(!(typeof data82=="number"&&!(data82%1)&&!isNaN(data82)&&isFinite(data82))&&typeof data82!="boolean"){let err214={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+
"/nfiles",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/nfi\
les/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.properties.outs.items.properties.files.items.properties.cloud.additionalProperties.
properties.nfiles.type}};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}}if(data77.isexec!==void 0&&typeof data77.isexec!="boolean"){let err215={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+
"/isexec",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/properties/ise\
xec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}if(data77.version_id!==void 0&&typeof data77.version_id!=
"string"){let err216={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").
replace(/\//g,"~1")+"/version_id",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalP\
roperties/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}}else{let err217={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3+"/cloud/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err217]:vErrors.push(err217),errors++}}}else{let err218={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+
i2+"/files/"+i3+"/cloud",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/properties/cloud/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}}}else{let err219={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files/"+i3,schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/items/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}}}else{let err220={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/files",schemaPath:"#/properties/stages/additionalProperties/properties/outs/items/properties/files/type",keyword:"t\
ype",params:{type:"array"}};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}}if(data47.dataset!==void 0){let data85=data47.dataset;if(!(data85&&typeof data85==
"object"&&!Array.isArray(data85))){let err221={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2+"/dataset",schemaPath:"\
#/properties/stages/additionalProperties/properties/outs/items/properties/dataset/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err221]:vErrors.
push(err221),errors++}}}else{let err222={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i2,schemaPath:"#/properties/s\
tages/additionalProperties/properties/outs/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}}}else{
let err223={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs",schemaPath:"#/properties/stages/additionalProperties/proper\
ties/outs/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}}}else{let err224={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err224]:vErrors.push(err224),errors++}}else{let err225={instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}}}else{let err226={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{dvcLock_default as default,validate};
