// Made by `npm run generate` from schemas/dvcFile.schema.json. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate20,dvcFile_default=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,properties:{
outs:{anyOf:[{type:"null"},{type:"array",items:{type:"object",additionalProperties:!1,required:["path"],properties:{path:{type:"string"},hash:{type:"string"},md5:{
anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"\
string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{
type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"},persist:{type:"boolean"},cloud:{type:"object",
maxProperties:1,additionalProperties:{type:"object",additionalProperties:!1,properties:{md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},
{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:[
"null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{
type:"boolean"},version_id:{type:"string"}}}},files:{type:"array",items:{type:"object",additionalProperties:!1,required:["relpath"],properties:{relpath:{type:"s\
tring"},md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","bool\
ean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},
size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"},cloud:{type:"object",maxProperties:1,additionalProperties:{
type:"object",additionalProperties:!1,properties:{md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{
anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"str\
ing",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"\
string"}}}}}}},fs_config:{type:"object"},desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},remote:{
type:"string"},push:{type:"boolean"}}}}]},deps:{anyOf:[{type:"null"},{type:"array",items:{type:"object",additionalProperties:!1,properties:{path:{type:"string"},
hash:{type:"string"},md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","i\
nteger","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"\
string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"},persist:{type:"b\
oolean"},cloud:{type:"object",maxProperties:1,additionalProperties:{type:"object",additionalProperties:!1,properties:{md5:{anyOf:[{type:["null","integer","boole\
an"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",
minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{
type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"}}}},files:{type:"array",items:{type:"object",additionalProperties:!1,required:["re\
lpath"],properties:{relpath:{type:"string"},md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{
anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"str\
ing",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"\
string"},cloud:{type:"object",maxProperties:1,additionalProperties:{type:"object",additionalProperties:!1,properties:{md5:{anyOf:[{type:["null","integer","boole\
an"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},checksum:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",
minLength:3}]},etag:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},size:{type:["integer","boolean"]},nfiles:{
type:["integer","boolean"]},isexec:{type:"boolean"},version_id:{type:"string"}}}}}}},fs_config:{type:"object"},repo:{type:"object",additionalProperties:!1,required:[
"url"],properties:{url:{type:"string"},rev:{type:"string"},rev_lock:{type:"string"},config:{type:["string","object"]},remote:{type:["string","object"]}}},db:{type:"\
object",additionalProperties:!1,properties:{query:{type:"string"},connection:{type:"string"},file_format:{type:"string"},table:{type:"string"}}}}}}]},wdir:{type:[
"string","null"]},md5:{anyOf:[{type:["null","integer","boolean"]},{type:"string",maxLength:0},{type:"string",minLength:3}]},frozen:{type:"boolean"},locked:{type:"\
boolean"},always_changed:{type:"boolean"},desc:{type:"string"},meta:{}}},func1=Object.prototype.hasOwnProperty,func3=require_ucs2length().default;function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func1.call(
schema31.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.outs!==void 0){let data0=data.outs,_errs3=errors,valid1=!1,_errs4=errors;if(data0!==null){let err1={instancePath:instancePath+
"/outs",schemaPath:"#/properties/outs/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs4===
errors;valid1=valid1||_valid0;let _errs6=errors;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){if(data1.path===void 0){let err2={instancePath:instancePath+"/outs/"+i0,schemaPath:"#/properties/outs/anyOf/1/items/required",keyword:"\
required",params:{missingProperty:"path"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key1 in data1)if(!func1.call(schema31.properties.outs.
anyOf[1].items.properties,key1)){let err3={instancePath:instancePath+"/outs/"+i0,schemaPath:"#/properties/outs/anyOf/1/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.path!==void 0&&typeof data1.path!="string"){
let err4={instancePath:instancePath+"/outs/"+i0+"/path",schemaPath:"#/properties/outs/anyOf/1/items/properties/path/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.hash!==void 0&&typeof data1.hash!="string"){let err5={instancePath:instancePath+"/outs/"+i0+"\
/hash",schemaPath:"#/properties/outs/anyOf/1/items/properties/hash/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(data1.md5!==void 0){let data4=data1.md5,_errs16=errors,valid5=!1,_errs17=errors;if(data4!==null&&!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4))&&typeof data4!="boolean"){let err6={instancePath:instancePath+"/outs/"+i0+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/md5/any\
Of/0/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
var _valid1=_errs17===errors;valid5=valid5||_valid1;let _errs19=errors;if(typeof data4=="string"){if(func3(data4)>0){let err7={instancePath:instancePath+"/outs/"+
i0+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/outs/"+i0+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/md5/anyOf/1/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs19===errors;valid5=valid5||_valid1;let _errs21=errors;if(typeof data4==
"string"){if(func3(data4)<3){let err9={instancePath:instancePath+"/outs/"+i0+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/md5/anyOf/2/minLength",
keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/outs/"+i0+"/md5",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
var _valid1=_errs21===errors;if(valid5=valid5||_valid1,valid5)errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null);else{let err11={instancePath:instancePath+
"/outs/"+i0+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}if(data1.checksum!==void 0){let data5=data1.checksum,_errs24=errors,valid6=!1,_errs25=errors;if(data5!==null&&!(typeof data5=="number"&&!(data5%1)&&!isNaN(
data5)&&isFinite(data5))&&typeof data5!="boolean"){let err12={instancePath:instancePath+"/outs/"+i0+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/prop\
erties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}var _valid2=_errs25===errors;valid6=valid6||_valid2;let _errs27=errors;if(typeof data5=="string"){if(func3(data5)>0){let err13={instancePath:instancePath+
"/outs/"+i0+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/outs/"+i0+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/prop\
erties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid2=_errs27===errors;valid6=
valid6||_valid2;let _errs29=errors;if(typeof data5=="string"){if(func3(data5)<3){let err15={instancePath:instancePath+"/outs/"+i0+"/checksum",schemaPath:"#/prop\
erties/outs/anyOf/1/items/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{
let err16={instancePath:instancePath+"/outs/"+i0+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/checksum/anyOf/2/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid2=_errs29===errors;if(valid6=valid6||_valid2,valid6)errors=_errs24,vErrors!==
null&&(_errs24?vErrors.length=_errs24:vErrors=null);else{let err17={instancePath:instancePath+"/outs/"+i0+"/checksum",schemaPath:"#/properties/outs/anyOf/1/item\
s/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data1.etag!==void 0){let data6=data1.etag,
_errs32=errors,valid7=!1,_errs33=errors;if(data6!==null&&!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&typeof data6!="boolean"){let err18={
instancePath:instancePath+"/outs/"+i0+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.
outs.anyOf[1].items.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid3=_errs33===errors;valid7=valid7||_valid3;
let _errs35=errors;if(typeof data6=="string"){if(func3(data6)>0){let err19={instancePath:instancePath+"/outs/"+i0+"/etag",schemaPath:"#/properties/outs/anyOf/1/\
items/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+
"/outs/"+i0+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err20]:
vErrors.push(err20),errors++}var _valid3=_errs35===errors;valid7=valid7||_valid3;let _errs37=errors;if(typeof data6=="string"){if(func3(data6)<3){let err21={instancePath:instancePath+
"/outs/"+i0+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/outs/"+i0+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/etag/\
anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid3=_errs37===errors;if(valid7=valid7||
_valid3,valid7)errors=_errs32,vErrors!==null&&(_errs32?vErrors.length=_errs32:vErrors=null);else{let err23={instancePath:instancePath+"/outs/"+i0+"/etag",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data1.size!==void 0){
let data7=data1.size;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&typeof data7!="boolean"){let err24={instancePath:instancePath+"/o\
uts/"+i0+"/size",schemaPath:"#/properties/outs/anyOf/1/items/properties/size/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.
size.type}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data1.nfiles!==void 0){let data8=data1.nfiles;if(!(typeof data8=="number"&&!(data8%1)&&
!isNaN(data8)&&isFinite(data8))&&typeof data8!="boolean"){let err25={instancePath:instancePath+"/outs/"+i0+"/nfiles",schemaPath:"#/properties/outs/anyOf/1/items\
/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.nfiles.type}};vErrors===null?vErrors=[err25]:vErrors.push(
err25),errors++}}if(data1.isexec!==void 0&&typeof data1.isexec!="boolean"){let err26={instancePath:instancePath+"/outs/"+i0+"/isexec",schemaPath:"#/properties/o\
uts/anyOf/1/items/properties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data1.version_id!==
void 0&&typeof data1.version_id!="string"){let err27={instancePath:instancePath+"/outs/"+i0+"/version_id",schemaPath:"#/properties/outs/anyOf/1/items/properties\
/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data1.persist!==void 0&&typeof data1.persist!=
"boolean"){let err28={instancePath:instancePath+"/outs/"+i0+"/persist",schemaPath:"#/properties/outs/anyOf/1/items/properties/persist/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data1.cloud!==void 0){let data12=data1.cloud;if(data12&&typeof data12=="object"&&
!Array.isArray(data12)){if(Object.keys(data12).length>1){let err29={instancePath:instancePath+"/outs/"+i0+"/cloud",schemaPath:"#/properties/outs/anyOf/1/items/p\
roperties/cloud/maxProperties",keyword:"maxProperties",params:{limit:1}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}for(let key2 in data12){let data13=data12[key2];
if(data13&&typeof data13=="object"&&!Array.isArray(data13)){for(let key3 in data13)if(!(key3==="md5"||key3==="checksum"||key3==="etag"||key3==="size"||key3==="n\
files"||key3==="isexec"||key3==="version_id")){let err30={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}if(data13.md5!==void 0){let data14=data13.md5,_errs56=errors,valid10=!1,_errs57=errors;if(data14!==null&&!(typeof data14==
"number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&typeof data14!="boolean"){let err31={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf/0/type",keyword:"type",params:{
type:schema31.properties.outs.anyOf[1].items.properties.cloud.additionalProperties.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err31]:vErrors.push(err31),
errors++}var _valid4=_errs57===errors;valid10=valid10||_valid4;let _errs59=errors;if(typeof data14=="string"){if(func3(data14)>0){let err32={instancePath:instancePath+
"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/prope\
rties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}else{let err33={instancePath:instancePath+
"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/prope\
rties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}var _valid4=_errs59===errors;valid10=
valid10||_valid4;let _errs61=errors;if(typeof data14=="string"){if(func3(data14)<3){let err34={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/minLength",keyword:"mi\
nLength",params:{limit:3}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}else{let err35={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/type",keyword:"ty\
pe",params:{type:"string"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}var _valid4=_errs61===errors;if(valid10=valid10||_valid4,valid10)errors=
_errs56,vErrors!==null&&(_errs56?vErrors.length=_errs56:vErrors=null);else{let err36={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data13.checksum!==void 0){let data15=data13.checksum,_errs64=errors,valid11=!1,_errs65=errors;if(data15!==
null&&!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))&&typeof data15!="boolean"){let err37={instancePath:instancePath+"/outs/"+i0+"/cl\
oud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/check\
sum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.cloud.additionalProperties.properties.checksum.anyOf[0].type}};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}var _valid5=_errs65===errors;valid11=valid11||_valid5;let _errs67=errors;if(typeof data15=="string"){
if(func3(data15)>0){let err38={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/\
outs/anyOf/1/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err38]:
vErrors.push(err38),errors++}}else{let err39={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err39]:vErrors.push(err39),errors++}var _valid5=_errs67===errors;valid11=valid11||_valid5;let _errs69=errors;if(typeof data15=="string"){if(func3(data15)<3){let err40={
instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/c\
loud/additionalProperties/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{
let err41={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/p\
roperties/cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),
errors++}var _valid5=_errs69===errors;if(valid11=valid11||_valid5,valid11)errors=_errs64,vErrors!==null&&(_errs64?vErrors.length=_errs64:vErrors=null);else{let err42={
instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/c\
loud/additionalProperties/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data13.etag!==void 0){
let data16=data13.etag,_errs72=errors,valid12=!1,_errs73=errors;if(data16!==null&&!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))&&typeof data16!=
"boolean"){let err43={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/\
items/properties/cloud/additionalProperties/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.cloud.additionalProperties.
properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}var _valid6=_errs73===errors;valid12=valid12||_valid6;let _errs75=errors;
if(typeof data16=="string"){if(func3(data16)>0){let err44={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=
[err44]:vErrors.push(err44),errors++}}else{let err45={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err45]:vErrors.push(err45),errors++}var _valid6=_errs75===errors;valid12=valid12||_valid6;let _errs77=errors;if(typeof data16=="string"){if(func3(data16)<3){let err46={
instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud\
/additionalProperties/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}else{
let err47={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/prope\
rties/cloud/additionalProperties/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}
var _valid6=_errs77===errors;if(valid12=valid12||_valid6,valid12)errors=_errs72,vErrors!==null&&(_errs72?vErrors.length=_errs72:vErrors=null);else{let err48={instancePath:instancePath+
"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/prop\
erties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data13.size!==void 0){let data17=data13.size;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))&&typeof data17!="boolean"){let err49={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1")+"/size",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/size/type",keyword:"type",params:{
type:schema31.properties.outs.anyOf[1].items.properties.cloud.additionalProperties.properties.size.type}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}
if(data13.nfiles!==void 0){let data18=data13.nfiles;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))&&typeof data18!="boolean"){let err50={
instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/nfiles",schemaPath:"#/properties/outs/anyOf/1/items/properties/clo\
ud/additionalProperties/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.cloud.additionalProperties.properties.
nfiles.type}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}if(data13.isexec!==void 0&&typeof data13.isexec!="boolean"){let err51={instancePath:instancePath+
"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/isexec",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/additionalProperties/pr\
operties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data13.version_id!==void 0&&typeof data13.
version_id!="string"){let err52={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/version_id",schemaPath:"#/propert\
ies/outs/anyOf/1/items/properties/cloud/additionalProperties/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err52]:vErrors.
push(err52),errors++}}else{let err53={instancePath:instancePath+"/outs/"+i0+"/cloud/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outs/\
anyOf/1/items/properties/cloud/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{
let err54={instancePath:instancePath+"/outs/"+i0+"/cloud",schemaPath:"#/properties/outs/anyOf/1/items/properties/cloud/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data1.files!==void 0){let data21=data1.files;if(Array.isArray(data21)){let len1=data21.length;for(let i1=0;i1<
len1;i1++){let data22=data21[i1];if(data22&&typeof data22=="object"&&!Array.isArray(data22)){if(data22.relpath===void 0){let err55={instancePath:instancePath+"/\
outs/"+i0+"/files/"+i1,schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/required",keyword:"required",params:{missingProperty:"relpath"}};vErrors===
null?vErrors=[err55]:vErrors.push(err55),errors++}for(let key4 in data22)if(!func1.call(schema31.properties.outs.anyOf[1].items.properties.files.items.properties,
key4)){let err56={instancePath:instancePath+"/outs/"+i0+"/files/"+i1,schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}if(data22.relpath!==void 0&&typeof data22.relpath!=
"string"){let err57={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/relpath",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties\
/relpath/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}if(data22.md5!==void 0){let data24=data22.md5,
_errs95=errors,valid16=!1,_errs96=errors;if(data24!==null&&!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24))&&typeof data24!="boolean"){
let err58={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/md5/anyOf/0/t\
ype",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.files.items.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err58]:vErrors.
push(err58),errors++}var _valid7=_errs96===errors;valid16=valid16||_valid7;let _errs98=errors;if(typeof data24=="string"){if(func3(data24)>0){let err59={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{
limit:0}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}else{let err60={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/md5",schemaPath:"#/p\
roperties/outs/anyOf/1/items/properties/files/items/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err60]:vErrors.push(
err60),errors++}var _valid7=_errs98===errors;valid16=valid16||_valid7;let _errs100=errors;if(typeof data24=="string"){if(func3(data24)<3){let err61={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{
limit:3}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}else{let err62={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/md5",schemaPath:"#/p\
roperties/outs/anyOf/1/items/properties/files/items/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err62]:vErrors.push(
err62),errors++}var _valid7=_errs100===errors;if(valid16=valid16||_valid7,valid16)errors=_errs95,vErrors!==null&&(_errs95?vErrors.length=_errs95:vErrors=null);else{
let err63={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/md5/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}if(data22.checksum!==void 0){let data25=data22.checksum,_errs103=errors,valid17=!1,
_errs104=errors;if(data25!==null&&!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)&&isFinite(data25))&&typeof data25!="boolean"){let err64={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/checksum/anyOf/0/type",keyword:"type",params:{
type:schema31.properties.outs.anyOf[1].items.properties.files.items.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}
var _valid8=_errs104===errors;valid17=valid17||_valid8;let _errs106=errors;if(typeof data25=="string"){if(func3(data25)>0){let err65={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/checksum/anyOf/1/maxLength",keyword:"maxLengt\
h",params:{limit:0}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}else{let err66={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/checksum",
schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err66]:vErrors.push(err66),errors++}var _valid8=_errs106===errors;valid17=valid17||_valid8;let _errs108=errors;if(typeof data25=="string"){if(func3(data25)<3){
let err67={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/checksum\
/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}else{let err68={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/checksum/anyOf/2/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}var _valid8=_errs108===errors;if(valid17=valid17||_valid8,valid17)errors=_errs103,vErrors!==
null&&(_errs103?vErrors.length=_errs103:vErrors=null);else{let err69={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/checksum",schemaPath:"#/properties/ou\
ts/anyOf/1/items/properties/files/items/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}if(data22.
etag!==void 0){let data26=data22.etag,_errs111=errors,valid18=!1,_errs112=errors;if(data26!==null&&!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)&&isFinite(
data26))&&typeof data26!="boolean"){let err70={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties\
/files/items/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.files.items.properties.etag.anyOf[0].type}};
vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}var _valid9=_errs112===errors;valid18=valid18||_valid9;let _errs114=errors;if(typeof data26=="string"){
if(func3(data26)>0){let err71={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/pro\
perties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}else{let err72={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/etag/anyOf/1/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}var _valid9=_errs114===errors;valid18=valid18||_valid9;let _errs116=errors;if(typeof data26==
"string"){if(func3(data26)<3){let err73={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files\
/items/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}}else{let err74={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/etag/anyOf/2/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}var _valid9=_errs116===errors;if(valid18=valid18||_valid9,valid18)errors=_errs111,vErrors!==
null&&(_errs111?vErrors.length=_errs111:vErrors=null);else{let err75={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/etag",schemaPath:"#/properties/outs/a\
nyOf/1/items/properties/files/items/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}}if(data22.size!==
void 0){let data27=data22.size;if(!(typeof data27=="number"&&!(data27%1)&&!isNaN(data27)&&isFinite(data27))&&typeof data27!="boolean"){let err76={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/size",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/size/type",keyword:"type",params:{type:schema31.properties.
outs.anyOf[1].items.properties.files.items.properties.size.type}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}}if(data22.nfiles!==void 0){let data28=data22.
nfiles;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28))&&typeof data28!="boolean"){let err77={instancePath:instancePath+"/outs/"+i0+
"/files/"+i1+"/nfiles",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.
outs.anyOf[1].items.properties.files.items.properties.nfiles.type}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}if(data22.isexec!==void 0&&typeof data22.
isexec!="boolean"){let err78={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/isexec",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/pr\
operties/isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}if(data22.version_id!==void 0&&typeof data22.
version_id!="string"){let err79={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/version_id",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/i\
tems/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}if(data22.cloud!==void 0){let data31=data22.
cloud;if(data31&&typeof data31=="object"&&!Array.isArray(data31)){if(Object.keys(data31).length>1){let err80={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+
"/cloud",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/maxProperties",keyword:"maxProperties",params:{limit:1}};vErrors===
null?vErrors=[err80]:vErrors.push(err80),errors++}for(let key5 in data31){let data32=data31[key5];if(data32&&typeof data32=="object"&&!Array.isArray(data32)){for(let key6 in data32)
if(!(key6==="md5"||key6==="checksum"||key6==="etag"||key6==="size"||key6==="nfiles"||key6==="isexec"||key6==="version_id")){let err81={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/clo\
ud/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err81]:vErrors.push(err81),
errors++}if(data32.md5!==void 0){let data33=data32.md5,_errs133=errors,valid21=!1,_errs134=errors;if(data33!==null&&!(typeof data33=="number"&&!(data33%1)&&!isNaN(
data33)&&isFinite(data33))&&typeof data33!="boolean"){let err82={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/0/type",keyword:"type",
params:{type:schema31.properties.outs.anyOf[1].items.properties.files.items.properties.cloud.additionalProperties.properties.md5.anyOf[0].type}};vErrors===null?
vErrors=[err82]:vErrors.push(err82),errors++}var _valid10=_errs134===errors;valid21=valid21||_valid10;let _errs136=errors;if(typeof data33=="string"){if(func3(data33)>
0){let err83={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyO\
f/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=
[err83]:vErrors.push(err83),errors++}}else{let err84={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}var _valid10=_errs136===errors;valid21=valid21||_valid10;let _errs138=errors;if(typeof data33==
"string"){if(func3(data33)<3){let err85={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};
vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}else{let err86={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").
replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}var _valid10=_errs138===errors;if(valid21=valid21||_valid10,valid21)
errors=_errs133,vErrors!==null&&(_errs133?vErrors.length=_errs133:vErrors=null);else{let err87={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.
replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/propertie\
s/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}if(data32.checksum!==void 0){let data34=data32.checksum,_errs141=errors,
valid22=!1,_errs142=errors;if(data34!==null&&!(typeof data34=="number"&&!(data34%1)&&!isNaN(data34)&&isFinite(data34))&&typeof data34!="boolean"){let err88={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/pr\
operties/cloud/additionalProperties/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.files.items.
properties.cloud.additionalProperties.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}var _valid11=_errs142===errors;
valid22=valid22||_valid11;let _errs144=errors;if(typeof data34=="string"){if(func3(data34)>0){let err89={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cl\
oud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProp\
erties/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}else{let err90={
instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items\
/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err90]:
vErrors.push(err90),errors++}var _valid11=_errs144===errors;valid22=valid22||_valid11;let _errs146=errors;if(typeof data34=="string"){if(func3(data34)<3){let err91={
instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items\
/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=
[err91]:vErrors.push(err91),errors++}}else{let err92={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}var _valid11=_errs146===errors;if(valid22=valid22||_valid11,valid22)errors=
_errs141,vErrors!==null&&(_errs141?vErrors.length=_errs141:vErrors=null);else{let err93={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(
/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/c\
hecksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}}if(data32.etag!==void 0){let data35=data32.etag,_errs149=errors,
valid23=!1,_errs150=errors;if(data35!==null&&!(typeof data35=="number"&&!(data35%1)&&!isNaN(data35)&&isFinite(data35))&&typeof data35!="boolean"){let err94={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/proper\
ties/cloud/additionalProperties/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.files.items.properties.
cloud.additionalProperties.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}var _valid12=_errs150===errors;valid23=valid23||
_valid12;let _errs152=errors;if(typeof data35=="string"){if(func3(data35)>0){let err95={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(
/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/\
anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}}else{let err96={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/proper\
ties/cloud/additionalProperties/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}
var _valid12=_errs152===errors;valid23=valid23||_valid12;let _errs154=errors;if(typeof data35=="string"){if(func3(data35)<3){let err97={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/proper\
ties/cloud/additionalProperties/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}else{
let err98={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/outs/anyOf/\
1/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err98]:vErrors.push(err98),errors++}var _valid12=_errs154===errors;if(valid23=valid23||_valid12,valid23)errors=_errs149,vErrors!==null&&(_errs149?vErrors.length=
_errs149:vErrors=null);else{let err99={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err99]:vErrors.push(err99),errors++}}if(data32.size!==void 0){let data36=data32.size;if(!(typeof data36=="number"&&!(data36%1)&&!isNaN(data36)&&isFinite(data36))&&
typeof data36!="boolean"){let err100={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/size/type",keyword:"type",params:{type:schema31.properties.
outs.anyOf[1].items.properties.files.items.properties.cloud.additionalProperties.properties.size.type}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}
if(data32.nfiles!==void 0){let data37=data32.nfiles;if(!(typeof data37=="number"&&!(data37%1)&&!isNaN(data37)&&isFinite(data37))&&typeof data37!="boolean"){let err101={
instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/nfiles",schemaPath:"#/properties/outs/anyOf/1/items/p\
roperties/files/items/properties/cloud/additionalProperties/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.outs.anyOf[1].items.properties.
files.items.properties.cloud.additionalProperties.properties.nfiles.type}};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data32.isexec!==void 0&&
typeof data32.isexec!="boolean"){let err102={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/isexec",
schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/isexec/type",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(data32.version_id!==void 0&&typeof data32.version_id!="string"){let err103={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/version_id",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/\
properties/cloud/additionalProperties/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}else{
let err104={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outs/anyOf/1/items\
/properties/files/items/properties/cloud/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err104]:vErrors.push(err104),
errors++}}}else{let err105={instancePath:instancePath+"/outs/"+i0+"/files/"+i1+"/cloud",schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/prope\
rties/cloud/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}}else{let err106={instancePath:instancePath+
"/outs/"+i0+"/files/"+i1,schemaPath:"#/properties/outs/anyOf/1/items/properties/files/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err106]:vErrors.push(err106),errors++}}}else{let err107={instancePath:instancePath+"/outs/"+i0+"/files",schemaPath:"#/properties/outs/anyOf/1/items/properties/\
files/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}}if(data1.fs_config!==void 0){let data40=data1.fs_config;
if(!(data40&&typeof data40=="object"&&!Array.isArray(data40))){let err108={instancePath:instancePath+"/outs/"+i0+"/fs_config",schemaPath:"#/properties/outs/anyO\
f/1/items/properties/fs_config/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}if(data1.desc!==void 0&&
typeof data1.desc!="string"){let err109={instancePath:instancePath+"/outs/"+i0+"/desc",schemaPath:"#/properties/outs/anyOf/1/items/properties/desc/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}if(data1.type!==void 0&&typeof data1.type!="string"){let err110={instancePath:instancePath+
"/outs/"+i0+"/type",schemaPath:"#/properties/outs/anyOf/1/items/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err110]:vErrors.
push(err110),errors++}if(data1.labels!==void 0){let data43=data1.labels;if(Array.isArray(data43)){let len2=data43.length;for(let i2=0;i2<len2;i2++)if(typeof data43[i2]!=
"string"){let err111={instancePath:instancePath+"/outs/"+i0+"/labels/"+i2,schemaPath:"#/properties/outs/anyOf/1/items/properties/labels/items/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}else{let err112={instancePath:instancePath+"/outs/"+i0+"/labels",schemaPath:"\
#/properties/outs/anyOf/1/items/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}if(data1.
cache!==void 0&&typeof data1.cache!="boolean"){let err113={instancePath:instancePath+"/outs/"+i0+"/cache",schemaPath:"#/properties/outs/anyOf/1/items/properties\
/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}if(data1.remote!==void 0&&typeof data1.remote!=
"string"){let err114={instancePath:instancePath+"/outs/"+i0+"/remote",schemaPath:"#/properties/outs/anyOf/1/items/properties/remote/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}if(data1.push!==void 0&&typeof data1.push!="boolean"){let err115={instancePath:instancePath+
"/outs/"+i0+"/push",schemaPath:"#/properties/outs/anyOf/1/items/properties/push/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err115]:vErrors.
push(err115),errors++}}else{let err116={instancePath:instancePath+"/outs/"+i0,schemaPath:"#/properties/outs/anyOf/1/items/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}}}else{let err117={instancePath:instancePath+"/outs",schemaPath:"#/properties/outs/anyOf/1/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}var _valid0=_errs6===errors;if(valid1=valid1||_valid0,
valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err118={instancePath:instancePath+"/outs",schemaPath:"#/properties/out\
s/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}}if(data.deps!==void 0){let data48=data.deps,_errs181=errors,valid26=!1,
_errs182=errors;if(data48!==null){let err119={instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/anyOf/0/type",keyword:"type",params:{type:"null"}};
vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}var _valid13=_errs182===errors;valid26=valid26||_valid13;let _errs184=errors;if(Array.isArray(data48)){
let len3=data48.length;for(let i3=0;i3<len3;i3++){let data49=data48[i3];if(data49&&typeof data49=="object"&&!Array.isArray(data49)){for(let key7 in data49)if(!func1.
call(schema31.properties.deps.anyOf[1].items.properties,key7)){let err120={instancePath:instancePath+"/deps/"+i3,schemaPath:"#/properties/deps/anyOf/1/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}if(data49.path!==
void 0&&typeof data49.path!="string"){let err121={instancePath:instancePath+"/deps/"+i3+"/path",schemaPath:"#/properties/deps/anyOf/1/items/properties/path/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}if(data49.hash!==void 0&&typeof data49.hash!="string"){let err122={
instancePath:instancePath+"/deps/"+i3+"/hash",schemaPath:"#/properties/deps/anyOf/1/items/properties/hash/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err122]:vErrors.push(err122),errors++}if(data49.md5!==void 0){let data52=data49.md5,_errs194=errors,valid30=!1,_errs195=errors;if(data52!==null&&!(typeof data52==
"number"&&!(data52%1)&&!isNaN(data52)&&isFinite(data52))&&typeof data52!="boolean"){let err123={instancePath:instancePath+"/deps/"+i3+"/md5",schemaPath:"#/prope\
rties/deps/anyOf/1/items/properties/md5/anyOf/0/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.md5.anyOf[0].type}};vErrors===
null?vErrors=[err123]:vErrors.push(err123),errors++}var _valid14=_errs195===errors;valid30=valid30||_valid14;let _errs197=errors;if(typeof data52=="string"){if(func3(
data52)>0){let err124={instancePath:instancePath+"/deps/"+i3+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/md5/anyOf/1/maxLength",keyword:"maxLe\
ngth",params:{limit:0}};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}else{let err125={instancePath:instancePath+"/deps/"+i3+"/md5",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}
var _valid14=_errs197===errors;valid30=valid30||_valid14;let _errs199=errors;if(typeof data52=="string"){if(func3(data52)<3){let err126={instancePath:instancePath+
"/deps/"+i3+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err126]:
vErrors.push(err126),errors++}}else{let err127={instancePath:instancePath+"/deps/"+i3+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/md5/anyOf/2/\
type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}var _valid14=_errs199===errors;if(valid30=valid30||_valid14,
valid30)errors=_errs194,vErrors!==null&&(_errs194?vErrors.length=_errs194:vErrors=null);else{let err128={instancePath:instancePath+"/deps/"+i3+"/md5",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}}if(data49.checksum!==
void 0){let data53=data49.checksum,_errs202=errors,valid31=!1,_errs203=errors;if(data53!==null&&!(typeof data53=="number"&&!(data53%1)&&!isNaN(data53)&&isFinite(
data53))&&typeof data53!="boolean"){let err129={instancePath:instancePath+"/deps/"+i3+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/checksu\
m/anyOf/0/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.checksum.anyOf[0].type}};vErrors===null?vErrors=[err129]:vErrors.
push(err129),errors++}var _valid15=_errs203===errors;valid31=valid31||_valid15;let _errs205=errors;if(typeof data53=="string"){if(func3(data53)>0){let err130={instancePath:instancePath+
"/deps/"+i3+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?
vErrors=[err130]:vErrors.push(err130),errors++}}else{let err131={instancePath:instancePath+"/deps/"+i3+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/p\
roperties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}var _valid15=_errs205===errors;
valid31=valid31||_valid15;let _errs207=errors;if(typeof data53=="string"){if(func3(data53)<3){let err132={instancePath:instancePath+"/deps/"+i3+"/checksum",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err132]:vErrors.push(err132),
errors++}}else{let err133={instancePath:instancePath+"/deps/"+i3+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/checksum/anyOf/2/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}var _valid15=_errs207===errors;if(valid31=valid31||_valid15,valid31)
errors=_errs202,vErrors!==null&&(_errs202?vErrors.length=_errs202:vErrors=null);else{let err134={instancePath:instancePath+"/deps/"+i3+"/checksum",schemaPath:"#\
/properties/deps/anyOf/1/items/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}if(data49.etag!==
void 0){let data54=data49.etag,_errs210=errors,valid32=!1,_errs211=errors;if(data54!==null&&!(typeof data54=="number"&&!(data54%1)&&!isNaN(data54)&&isFinite(data54))&&
typeof data54!="boolean"){let err135={instancePath:instancePath+"/deps/"+i3+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/etag/anyOf/0/type",keyword:"\
type",params:{type:schema31.properties.deps.anyOf[1].items.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}var _valid16=_errs211===
errors;valid32=valid32||_valid16;let _errs213=errors;if(typeof data54=="string"){if(func3(data54)>0){let err136={instancePath:instancePath+"/deps/"+i3+"/etag",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}}else{
let err137={instancePath:instancePath+"/deps/"+i3+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/etag/anyOf/1/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}var _valid16=_errs213===errors;valid32=valid32||_valid16;let _errs215=errors;if(typeof data54==
"string"){if(func3(data54)<3){let err138={instancePath:instancePath+"/deps/"+i3+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/etag/anyOf/2/minL\
ength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}else{let err139={instancePath:instancePath+"/deps/"+
i3+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err139]:vErrors.
push(err139),errors++}var _valid16=_errs215===errors;if(valid32=valid32||_valid16,valid32)errors=_errs210,vErrors!==null&&(_errs210?vErrors.length=_errs210:vErrors=
null);else{let err140={instancePath:instancePath+"/deps/"+i3+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/etag/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}}if(data49.size!==void 0){let data55=data49.size;if(!(typeof data55=="number"&&!(data55%1)&&!isNaN(
data55)&&isFinite(data55))&&typeof data55!="boolean"){let err141={instancePath:instancePath+"/deps/"+i3+"/size",schemaPath:"#/properties/deps/anyOf/1/items/prop\
erties/size/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.size.type}};vErrors===null?vErrors=[err141]:vErrors.push(err141),
errors++}}if(data49.nfiles!==void 0){let data56=data49.nfiles;if(!(typeof data56=="number"&&!(data56%1)&&!isNaN(data56)&&isFinite(data56))&&typeof data56!="bool\
ean"){let err142={instancePath:instancePath+"/deps/"+i3+"/nfiles",schemaPath:"#/properties/deps/anyOf/1/items/properties/nfiles/type",keyword:"type",params:{type:schema31.
properties.deps.anyOf[1].items.properties.nfiles.type}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}if(data49.isexec!==void 0&&typeof data49.
isexec!="boolean"){let err143={instancePath:instancePath+"/deps/"+i3+"/isexec",schemaPath:"#/properties/deps/anyOf/1/items/properties/isexec/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}if(data49.version_id!==void 0&&typeof data49.version_id!="string"){let err144={
instancePath:instancePath+"/deps/"+i3+"/version_id",schemaPath:"#/properties/deps/anyOf/1/items/properties/version_id/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}if(data49.persist!==void 0&&typeof data49.persist!="boolean"){let err145={instancePath:instancePath+
"/deps/"+i3+"/persist",schemaPath:"#/properties/deps/anyOf/1/items/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err145]:
vErrors.push(err145),errors++}if(data49.cloud!==void 0){let data60=data49.cloud;if(data60&&typeof data60=="object"&&!Array.isArray(data60)){if(Object.keys(data60).
length>1){let err146={instancePath:instancePath+"/deps/"+i3+"/cloud",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/maxProperties",keyword:"maxPro\
perties",params:{limit:1}};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}for(let key8 in data60){let data61=data60[key8];if(data61&&typeof data61==
"object"&&!Array.isArray(data61)){for(let key9 in data61)if(!(key9==="md5"||key9==="checksum"||key9==="etag"||key9==="size"||key9==="nfiles"||key9==="isexec"||key9===
"version_id")){let err147={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/deps/anyOf/1/ite\
ms/properties/cloud/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err147]:
vErrors.push(err147),errors++}if(data61.md5!==void 0){let data62=data61.md5,_errs234=errors,valid35=!1,_errs235=errors;if(data62!==null&&!(typeof data62=="numbe\
r"&&!(data62%1)&&!isNaN(data62)&&isFinite(data62))&&typeof data62!="boolean"){let err148={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").
replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf/0/type",keyword:"type",params:{
type:schema31.properties.deps.anyOf[1].items.properties.cloud.additionalProperties.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err148]:vErrors.push(err148),
errors++}var _valid17=_errs235===errors;valid35=valid35||_valid17;let _errs237=errors;if(typeof data62=="string"){if(func3(data62)>0){let err149={instancePath:instancePath+
"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/prope\
rties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}else{let err150={instancePath:instancePath+
"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/prope\
rties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}var _valid17=_errs237===errors;valid35=
valid35||_valid17;let _errs239=errors;if(typeof data62=="string"){if(func3(data62)<3){let err151={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,
"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/minLength",keyword:"mi\
nLength",params:{limit:3}};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}}else{let err152={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.
replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}var _valid17=_errs239===errors;if(valid35=valid35||_valid17,valid35)
errors=_errs234,vErrors!==null&&(_errs234?vErrors.length=_errs234:vErrors=null);else{let err153={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,
"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/md5/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}if(data61.checksum!==void 0){let data63=data61.checksum,_errs242=errors,valid36=!1,_errs243=errors;
if(data63!==null&&!(typeof data63=="number"&&!(data63%1)&&!isNaN(data63)&&isFinite(data63))&&typeof data63!="boolean"){let err154={instancePath:instancePath+"/d\
eps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/pro\
perties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.cloud.additionalProperties.properties.checksum.anyOf[0].
type}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}var _valid18=_errs243===errors;valid36=valid36||_valid18;let _errs245=errors;if(typeof data63==
"string"){if(func3(data63)>0){let err155={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/\
properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?
vErrors=[err155]:vErrors.push(err155),errors++}}else{let err156={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/c\
hecksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}var _valid18=_errs245===errors;valid36=valid36||_valid18;let _errs247=errors;if(typeof data63=="st\
ring"){if(func3(data63)<3){let err157={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/pro\
perties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=
[err157]:vErrors.push(err157),errors++}}else{let err158={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",
schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err158]:vErrors.push(err158),errors++}var _valid18=_errs247===errors;if(valid36=valid36||_valid18,valid36)errors=_errs242,vErrors!==null&&(_errs242?
vErrors.length=_errs242:vErrors=null);else{let err159={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err159]:vErrors.
push(err159),errors++}}if(data61.etag!==void 0){let data64=data61.etag,_errs250=errors,valid37=!1,_errs251=errors;if(data64!==null&&!(typeof data64=="number"&&!(data64%
1)&&!isNaN(data64)&&isFinite(data64))&&typeof data64!="boolean"){let err160={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,
"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.
properties.deps.anyOf[1].items.properties.cloud.additionalProperties.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}
var _valid19=_errs251===errors;valid37=valid37||_valid19;let _errs253=errors;if(typeof data64=="string"){if(func3(data64)>0){let err161={instancePath:instancePath+
"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/prop\
erties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}}else{let err162={instancePath:instancePath+
"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/prop\
erties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}var _valid19=_errs253===errors;valid37=
valid37||_valid19;let _errs255=errors;if(typeof data64=="string"){if(func3(data64)<3){let err163={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,
"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/minLength",keyword:"\
minLength",params:{limit:3}};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}}else{let err164={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.
replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}var _valid19=_errs255===errors;if(valid37=valid37||_valid19,valid37)
errors=_errs250,vErrors!==null&&(_errs250?vErrors.length=_errs250:vErrors=null);else{let err165={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,
"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/etag/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}if(data61.size!==void 0){let data65=data61.size;if(!(typeof data65=="number"&&!(data65%1)&&!isNaN(
data65)&&isFinite(data65))&&typeof data65!="boolean"){let err166={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
size",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/size/type",keyword:"type",params:{type:schema31.properties.deps.
anyOf[1].items.properties.cloud.additionalProperties.properties.size.type}};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}}if(data61.nfiles!==void 0){
let data66=data61.nfiles;if(!(typeof data66=="number"&&!(data66%1)&&!isNaN(data66)&&isFinite(data66))&&typeof data66!="boolean"){let err167={instancePath:instancePath+
"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/nfiles",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/pr\
operties/nfiles/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.cloud.additionalProperties.properties.nfiles.type}};vErrors===
null?vErrors=[err167]:vErrors.push(err167),errors++}}if(data61.isexec!==void 0&&typeof data61.isexec!="boolean"){let err168={instancePath:instancePath+"/deps/"+
i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/isexec",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/\
isexec/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}if(data61.version_id!==void 0&&typeof data61.
version_id!="string"){let err169={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1")+"/version_id",schemaPath:"#/proper\
ties/deps/anyOf/1/items/properties/cloud/additionalProperties/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err169]:
vErrors.push(err169),errors++}}else{let err170={instancePath:instancePath+"/deps/"+i3+"/cloud/"+key8.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/deps/anyOf/1/items/properties/cloud/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err170]:vErrors.push(err170),
errors++}}}else{let err171={instancePath:instancePath+"/deps/"+i3+"/cloud",schemaPath:"#/properties/deps/anyOf/1/items/properties/cloud/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}}if(data49.files!==void 0){let data69=data49.files;if(Array.isArray(data69)){let len4=data69.
length;for(let i4=0;i4<len4;i4++){let data70=data69[i4];if(data70&&typeof data70=="object"&&!Array.isArray(data70)){if(data70.relpath===void 0){let err172={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4,schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/required",keyword:"required",params:{missingProperty:"relpath"}};vErrors===
null?vErrors=[err172]:vErrors.push(err172),errors++}for(let key10 in data70)if(!func1.call(schema31.properties.deps.anyOf[1].items.properties.files.items.properties,
key10)){let err173={instancePath:instancePath+"/deps/"+i3+"/files/"+i4,schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(data70.relpath!==void 0&&typeof data70.
relpath!="string"){let err174={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/relpath",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/\
properties/relpath/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}if(data70.md5!==void 0){let data72=data70.
md5,_errs273=errors,valid41=!1,_errs274=errors;if(data72!==null&&!(typeof data72=="number"&&!(data72%1)&&!isNaN(data72)&&isFinite(data72))&&typeof data72!="bool\
ean"){let err175={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/md5/an\
yOf/0/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.files.items.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err175]:
vErrors.push(err175),errors++}var _valid20=_errs274===errors;valid41=valid41||_valid20;let _errs276=errors;if(typeof data72=="string"){if(func3(data72)>0){let err176={
instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/md5/anyOf/1/maxLength",keyword:"\
maxLength",params:{limit:0}};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}}else{let err177={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+
"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err177]:vErrors.push(err177),errors++}var _valid20=_errs276===errors;valid41=valid41||_valid20;let _errs278=errors;if(typeof data72=="string"){if(func3(data72)<
3){let err178={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/md5/anyOf\
/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}}else{let err179={instancePath:instancePath+"/\
deps/"+i3+"/files/"+i4+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/md5/anyOf/2/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}var _valid20=_errs278===errors;if(valid41=valid41||_valid20,valid41)errors=_errs273,vErrors!==
null&&(_errs273?vErrors.length=_errs273:vErrors=null);else{let err180={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/md5",schemaPath:"#/properties/deps/a\
nyOf/1/items/properties/files/items/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}if(data70.checksum!==
void 0){let data73=data70.checksum,_errs281=errors,valid42=!1,_errs282=errors;if(data73!==null&&!(typeof data73=="number"&&!(data73%1)&&!isNaN(data73)&&isFinite(
data73))&&typeof data73!="boolean"){let err181={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/prope\
rties/files/items/properties/checksum/anyOf/0/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.files.items.properties.checksum.
anyOf[0].type}};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}var _valid21=_errs282===errors;valid42=valid42||_valid21;let _errs284=errors;if(typeof data73==
"string"){if(func3(data73)>0){let err182={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/\
files/items/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}else{let err183={
instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/checksum/anyOf/1/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}var _valid21=_errs284===errors;valid42=valid42||_valid21;
let _errs286=errors;if(typeof data73=="string"){if(func3(data73)<3){let err184={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/checksum",schemaPath:"#/pro\
perties/deps/anyOf/1/items/properties/files/items/properties/checksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err184]:vErrors.
push(err184),errors++}}else{let err185={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/fi\
les/items/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}var _valid21=_errs286===
errors;if(valid42=valid42||_valid21,valid42)errors=_errs281,vErrors!==null&&(_errs281?vErrors.length=_errs281:vErrors=null);else{let err186={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err186]:vErrors.push(err186),errors++}}if(data70.etag!==void 0){let data74=data70.etag,_errs289=errors,valid43=!1,_errs290=errors;if(data74!==null&&
!(typeof data74=="number"&&!(data74%1)&&!isNaN(data74)&&isFinite(data74))&&typeof data74!="boolean"){let err187={instancePath:instancePath+"/deps/"+i3+"/files/"+
i4+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.deps.
anyOf[1].items.properties.files.items.properties.etag.anyOf[0].type}};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}var _valid22=_errs290===errors;
valid43=valid43||_valid22;let _errs292=errors;if(typeof data74=="string"){if(func3(data74)>0){let err188={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/e\
tag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/etag/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?
vErrors=[err188]:vErrors.push(err188),errors++}}else{let err189={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/etag",schemaPath:"#/properties/deps/anyOf/\
1/items/properties/files/items/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}
var _valid22=_errs292===errors;valid43=valid43||_valid22;let _errs294=errors;if(typeof data74=="string"){if(func3(data74)<3){let err190={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{
limit:3}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}else{let err191={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/etag",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/files/items/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err191]:vErrors.
push(err191),errors++}var _valid22=_errs294===errors;if(valid43=valid43||_valid22,valid43)errors=_errs289,vErrors!==null&&(_errs289?vErrors.length=_errs289:vErrors=
null);else{let err192={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/\
etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}}if(data70.size!==void 0){let data75=data70.size;if(!(typeof data75==
"number"&&!(data75%1)&&!isNaN(data75)&&isFinite(data75))&&typeof data75!="boolean"){let err193={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/size",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/files/items/properties/size/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.files.
items.properties.size.type}};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}}if(data70.nfiles!==void 0){let data76=data70.nfiles;if(!(typeof data76==
"number"&&!(data76%1)&&!isNaN(data76)&&isFinite(data76))&&typeof data76!="boolean"){let err194={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/nfiles",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/files/items/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.files.
items.properties.nfiles.type}};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}}if(data70.isexec!==void 0&&typeof data70.isexec!="boolean"){let err195={
instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/isexec",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/isexec/type",keyword:"\
type",params:{type:"boolean"}};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}if(data70.version_id!==void 0&&typeof data70.version_id!="string"){
let err196={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/version_id",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/versi\
on_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}if(data70.cloud!==void 0){let data79=data70.cloud;
if(data79&&typeof data79=="object"&&!Array.isArray(data79)){if(Object.keys(data79).length>1){let err197={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cl\
oud",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/maxProperties",keyword:"maxProperties",params:{limit:1}};vErrors===null?
vErrors=[err197]:vErrors.push(err197),errors++}for(let key11 in data79){let data80=data79[key11];if(data80&&typeof data80=="object"&&!Array.isArray(data80)){for(let key12 in data80)
if(!(key12==="md5"||key12==="checksum"||key12==="etag"||key12==="size"||key12==="nfiles"||key12==="isexec"||key12==="version_id")){let err198={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cl\
oud/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err198]:vErrors.push(err198),
errors++}if(data80.md5!==void 0){let data81=data80.md5,_errs311=errors,valid46=!1,_errs312=errors;if(data81!==null&&!(typeof data81=="number"&&!(data81%1)&&!isNaN(
data81)&&isFinite(data81))&&typeof data81!="boolean"){let err199={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/0/type",keyword:"\
type",params:{type:schema31.properties.deps.anyOf[1].items.properties.files.items.properties.cloud.additionalProperties.properties.md5.anyOf[0].type}};vErrors===
null?vErrors=[err199]:vErrors.push(err199),errors++}var _valid23=_errs312===errors;valid46=valid46||_valid23;let _errs314=errors;if(typeof data81=="string"){if(func3(
data81)>0){let err200={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties\
/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===
null?vErrors=[err200]:vErrors.push(err200),errors++}}else{let err201={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(
/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/1/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}var _valid23=_errs314===errors;valid46=valid46||_valid23;let _errs316=errors;
if(typeof data81=="string"){if(func3(data81)<3){let err202={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/md5/anyOf/2/minLength",keyword:"\
minLength",params:{limit:3}};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}}else{let err203={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+
"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProp\
erties/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}var _valid23=_errs316===
errors;if(valid46=valid46||_valid23,valid46)errors=_errs311,vErrors!==null&&(_errs311?vErrors.length=_errs311:vErrors=null);else{let err204={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/md5",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/proper\
ties/cloud/additionalProperties/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}if(data80.checksum!==
void 0){let data82=data80.checksum,_errs319=errors,valid47=!1,_errs320=errors;if(data82!==null&&!(typeof data82=="number"&&!(data82%1)&&!isNaN(data82)&&isFinite(
data82))&&typeof data82!="boolean"){let err205={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/chec\
ksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/0/type",keyword:"type",
params:{type:schema31.properties.deps.anyOf[1].items.properties.files.items.properties.cloud.additionalProperties.properties.checksum.anyOf[0].type}};vErrors===
null?vErrors=[err205]:vErrors.push(err205),errors++}var _valid24=_errs320===errors;valid47=valid47||_valid24;let _errs322=errors;if(typeof data82=="string"){if(func3(
data82)>0){let err206={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/prope\
rties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};
vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}}else{let err207={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,
"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/checks\
um/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}var _valid24=_errs322===errors;valid47=valid47||
_valid24;let _errs324=errors;if(typeof data82=="string"){if(func3(data82)<3){let err208={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(
/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/c\
hecksum/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}else{let err209={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/p\
roperties/cloud/additionalProperties/properties/checksum/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err209]:vErrors.push(err209),
errors++}var _valid24=_errs324===errors;if(valid47=valid47||_valid24,valid47)errors=_errs319,vErrors!==null&&(_errs319?vErrors.length=_errs319:vErrors=null);else{
let err210={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/checksum",schemaPath:"#/properties/deps/\
anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/checksum/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err210]:
vErrors.push(err210),errors++}}if(data80.etag!==void 0){let data83=data80.etag,_errs327=errors,valid48=!1,_errs328=errors;if(data83!==null&&!(typeof data83=="nu\
mber"&&!(data83%1)&&!isNaN(data83)&&isFinite(data83))&&typeof data83!="boolean"){let err211={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.
replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properti\
es/etag/anyOf/0/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.files.items.properties.cloud.additionalProperties.properties.
etag.anyOf[0].type}};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}var _valid25=_errs328===errors;valid48=valid48||_valid25;let _errs330=errors;
if(typeof data83=="string"){if(func3(data83)>0){let err212={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,
"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/1/maxLength",keyword:"\
maxLength",params:{limit:0}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}else{let err213={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+
"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalPro\
perties/properties/etag/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}var _valid25=_errs330===
errors;valid48=valid48||_valid25;let _errs332=errors;if(typeof data83=="string"){if(func3(data83)<3){let err214={instancePath:instancePath+"/deps/"+i3+"/files/"+
i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additional\
Properties/properties/etag/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}}else{let err215={
instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/properties/deps/anyOf/1/items/pr\
operties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err215]:
vErrors.push(err215),errors++}var _valid25=_errs332===errors;if(valid48=valid48||_valid25,valid48)errors=_errs327,vErrors!==null&&(_errs327?vErrors.length=_errs327:
vErrors=null);else{let err216={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/etag",schemaPath:"#/p\
roperties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/etag/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err216]:vErrors.push(err216),errors++}}if(data80.size!==void 0){let data84=data80.size;if(!(typeof data84=="number"&&!(data84%1)&&!isNaN(data84)&&isFinite(data84))&&
typeof data84!="boolean"){let err217={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/size",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/size/type",keyword:"type",params:{type:schema31.properties.
deps.anyOf[1].items.properties.files.items.properties.cloud.additionalProperties.properties.size.type}};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}}
if(data80.nfiles!==void 0){let data85=data80.nfiles;if(!(typeof data85=="number"&&!(data85%1)&&!isNaN(data85)&&isFinite(data85))&&typeof data85!="boolean"){let err218={
instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/nfiles",schemaPath:"#/properties/deps/anyOf/1/items/\
properties/files/items/properties/cloud/additionalProperties/properties/nfiles/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.
files.items.properties.cloud.additionalProperties.properties.nfiles.type}};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}}if(data80.isexec!==void 0&&
typeof data80.isexec!="boolean"){let err219={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/isexec",
schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/properties/cloud/additionalProperties/properties/isexec/type",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(data80.version_id!==void 0&&typeof data80.version_id!="string"){let err220={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1")+"/version_id",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items\
/properties/cloud/additionalProperties/properties/version_id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}}else{
let err221={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/deps/anyOf/1/item\
s/properties/files/items/properties/cloud/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err221]:vErrors.push(err221),
errors++}}}else{let err222={instancePath:instancePath+"/deps/"+i3+"/files/"+i4+"/cloud",schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/prope\
rties/cloud/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}}}else{let err223={instancePath:instancePath+
"/deps/"+i3+"/files/"+i4,schemaPath:"#/properties/deps/anyOf/1/items/properties/files/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err223]:vErrors.push(err223),errors++}}}else{let err224={instancePath:instancePath+"/deps/"+i3+"/files",schemaPath:"#/properties/deps/anyOf/1/items/properties/\
files/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}}if(data49.fs_config!==void 0){let data88=data49.
fs_config;if(!(data88&&typeof data88=="object"&&!Array.isArray(data88))){let err225={instancePath:instancePath+"/deps/"+i3+"/fs_config",schemaPath:"#/properties\
/deps/anyOf/1/items/properties/fs_config/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}}if(data49.repo!==
void 0){let data89=data49.repo;if(data89&&typeof data89=="object"&&!Array.isArray(data89)){if(data89.url===void 0){let err226={instancePath:instancePath+"/deps/"+
i3+"/repo",schemaPath:"#/properties/deps/anyOf/1/items/properties/repo/required",keyword:"required",params:{missingProperty:"url"}};vErrors===null?vErrors=[err226]:
vErrors.push(err226),errors++}for(let key13 in data89)if(!(key13==="url"||key13==="rev"||key13==="rev_lock"||key13==="config"||key13==="remote")){let err227={instancePath:instancePath+
"/deps/"+i3+"/repo",schemaPath:"#/properties/deps/anyOf/1/items/properties/repo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};
vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}if(data89.url!==void 0&&typeof data89.url!="string"){let err228={instancePath:instancePath+"/deps/"+
i3+"/repo/url",schemaPath:"#/properties/deps/anyOf/1/items/properties/repo/properties/url/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err228]:
vErrors.push(err228),errors++}if(data89.rev!==void 0&&typeof data89.rev!="string"){let err229={instancePath:instancePath+"/deps/"+i3+"/repo/rev",schemaPath:"#/p\
roperties/deps/anyOf/1/items/properties/repo/properties/rev/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err229]:vErrors.push(err229),errors++}
if(data89.rev_lock!==void 0&&typeof data89.rev_lock!="string"){let err230={instancePath:instancePath+"/deps/"+i3+"/repo/rev_lock",schemaPath:"#/properties/deps/\
anyOf/1/items/properties/repo/properties/rev_lock/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}if(data89.
config!==void 0){let data93=data89.config;if(typeof data93!="string"&&!(data93&&typeof data93=="object"&&!Array.isArray(data93))){let err231={instancePath:instancePath+
"/deps/"+i3+"/repo/config",schemaPath:"#/properties/deps/anyOf/1/items/properties/repo/properties/config/type",keyword:"type",params:{type:schema31.properties.deps.
anyOf[1].items.properties.repo.properties.config.type}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}}if(data89.remote!==void 0){let data94=data89.
remote;if(typeof data94!="string"&&!(data94&&typeof data94=="object"&&!Array.isArray(data94))){let err232={instancePath:instancePath+"/deps/"+i3+"/repo/remote",
schemaPath:"#/properties/deps/anyOf/1/items/properties/repo/properties/remote/type",keyword:"type",params:{type:schema31.properties.deps.anyOf[1].items.properties.
repo.properties.remote.type}};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}}}else{let err233={instancePath:instancePath+"/deps/"+i3+"/repo",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/repo/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}}if(data49.
db!==void 0){let data95=data49.db;if(data95&&typeof data95=="object"&&!Array.isArray(data95)){for(let key14 in data95)if(!(key14==="query"||key14==="connection"||
key14==="file_format"||key14==="table")){let err234={instancePath:instancePath+"/deps/"+i3+"/db",schemaPath:"#/properties/deps/anyOf/1/items/properties/db/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}if(data95.query!==
void 0&&typeof data95.query!="string"){let err235={instancePath:instancePath+"/deps/"+i3+"/db/query",schemaPath:"#/properties/deps/anyOf/1/items/properties/db/p\
roperties/query/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}if(data95.connection!==void 0&&typeof data95.
connection!="string"){let err236={instancePath:instancePath+"/deps/"+i3+"/db/connection",schemaPath:"#/properties/deps/anyOf/1/items/properties/db/properties/co\
nnection/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}if(data95.file_format!==void 0&&typeof data95.
file_format!="string"){let err237={instancePath:instancePath+"/deps/"+i3+"/db/file_format",schemaPath:"#/properties/deps/anyOf/1/items/properties/db/properties/\
file_format/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}if(data95.table!==void 0&&typeof data95.table!=
"string"){let err238={instancePath:instancePath+"/deps/"+i3+"/db/table",schemaPath:"#/properties/deps/anyOf/1/items/properties/db/properties/table/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}}else{let err239={instancePath:instancePath+"/deps/"+i3+"/db",schemaPath:"\
#/properties/deps/anyOf/1/items/properties/db/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err239]:vErrors.push(err239),errors++}}}else{
let err240={instancePath:instancePath+"/deps/"+i3,schemaPath:"#/properties/deps/anyOf/1/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err240]:vErrors.push(err240),errors++}}}else{let err241={instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/anyOf/1/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}var _valid13=_errs184===errors;if(valid26=valid26||_valid13,valid26)errors=_errs181,vErrors!==
null&&(_errs181?vErrors.length=_errs181:vErrors=null);else{let err242={instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}}if(data.wdir!==void 0){let data100=data.wdir;if(typeof data100!="string"&&data100!==null){let err243={
instancePath:instancePath+"/wdir",schemaPath:"#/properties/wdir/type",keyword:"type",params:{type:schema31.properties.wdir.type}};vErrors===null?vErrors=[err243]:
vErrors.push(err243),errors++}}if(data.md5!==void 0){let data101=data.md5,_errs371=errors,valid51=!1,_errs372=errors;if(data101!==null&&!(typeof data101=="numbe\
r"&&!(data101%1)&&!isNaN(data101)&&isFinite(data101))&&typeof data101!="boolean"){let err244={instancePath:instancePath+"/md5",schemaPath:"#/properties/md5/anyO\
f/0/type",keyword:"type",params:{type:schema31.properties.md5.anyOf[0].type}};vErrors===null?vErrors=[err244]:vErrors.push(err244),errors++}var _valid26=_errs372===
errors;valid51=valid51||_valid26;let _errs374=errors;if(typeof data101=="string"){if(func3(data101)>0){let err245={instancePath:instancePath+"/md5",schemaPath:"\
#/properties/md5/anyOf/1/maxLength",keyword:"maxLength",params:{limit:0}};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}}else{let err246={instancePath:instancePath+
"/md5",schemaPath:"#/properties/md5/anyOf/1/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}var _valid26=_errs374===
errors;valid51=valid51||_valid26;let _errs376=errors;if(typeof data101=="string"){if(func3(data101)<3){let err247={instancePath:instancePath+"/md5",schemaPath:"\
#/properties/md5/anyOf/2/minLength",keyword:"minLength",params:{limit:3}};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}}else{let err248={instancePath:instancePath+
"/md5",schemaPath:"#/properties/md5/anyOf/2/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}var _valid26=_errs376===
errors;if(valid51=valid51||_valid26,valid51)errors=_errs371,vErrors!==null&&(_errs371?vErrors.length=_errs371:vErrors=null);else{let err249={instancePath:instancePath+
"/md5",schemaPath:"#/properties/md5/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}if(data.frozen!==void 0&&typeof data.
frozen!="boolean"){let err250={instancePath:instancePath+"/frozen",schemaPath:"#/properties/frozen/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err250]:vErrors.push(err250),errors++}if(data.locked!==void 0&&typeof data.locked!="boolean"){let err251={instancePath:instancePath+"/locked",schemaPath:"\
#/properties/locked/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}if(data.always_changed!==void 0&&
typeof data.always_changed!="boolean"){let err252={instancePath:instancePath+"/always_changed",schemaPath:"#/properties/always_changed/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}if(data.desc!==void 0&&typeof data.desc!="string"){let err253={instancePath:instancePath+
"/desc",schemaPath:"#/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err253]:vErrors.push(err253),errors++}}else{let err254={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}return validate20.errors=vErrors,
errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{dvcFile_default as default,validate};
