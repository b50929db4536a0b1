// Made by `npm run generate` from schemas/dvc.schema.json. Do not edit.
var validate=validate20,dvc_default=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,properties:{
stages:{type:"object",additionalProperties:{anyOf:[{type:"object",additionalProperties:!1,required:["foreach","do"],properties:{foreach:{anyOf:[{type:"string"},
{type:"array"},{type:"object"}]},do:{type:"object",additionalProperties:!1,required:["cmd"],properties:{cmd:{anyOf:[{type:"string"},{type:"array"}]},wdir:{type:"\
string"},deps:{type:"array",items:{type:"string"}},params:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},
{type:"array",items:{type:["string","number","boolean","null"]}}]}}]}},vars:{type:"array",items:{anyOf:[{type:"string"},{type:"object"}]}},frozen:{type:"boolean"},
meta:{},desc:{type:"string"},always_changed:{type:"boolean"},outs:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"\
null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"\
boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"boolean"}}}]}}]}},metrics:{type:"array",items:{anyOf:[{type:"s\
tring"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},labels:{
type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"boole\
an"}}}]}}]}},plots:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{
type:"boolean"},remote:{type:"string"},push:{type:"boolean"},template:{type:"string"},x:{type:"string"},y:{type:"string"},x_label:{type:"string"},y_label:{type:"\
string"},title:{type:"string"},header:{type:"boolean"}}}]}}]}},matrix:{type:"object",additionalProperties:{anyOf:[{type:"string"},{type:"array"}]}}}}}},{type:"o\
bject",additionalProperties:!1,required:["cmd"],properties:{cmd:{anyOf:[{type:"string"},{type:"array"}]},wdir:{type:"string"},deps:{type:"array",items:{type:"st\
ring"}},params:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"array",items:{type:["string","number",
"boolean","null"]}}]}}]}},vars:{type:"array",items:{anyOf:[{type:"string"},{type:"object"}]}},frozen:{type:"boolean"},meta:{},desc:{type:"string"},always_changed:{
type:"boolean"},outs:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{
type:"boolean"},remote:{type:"string"},push:{type:"boolean"}}}]}}]}},metrics:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[
{type:"null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{
type:"boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"boolean"}}}]}}]}},plots:{type:"array",items:{anyOf:[{type:"\
string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},
labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"\
boolean"},template:{type:"string"},x:{type:"string"},y:{type:"string"},x_label:{type:"string"},y_label:{type:"string"},title:{type:"string"},header:{type:"boole\
an"}}}]}}]}},matrix:{type:"object",additionalProperties:{anyOf:[{type:"string"},{type:"array"}]}}}}]}},vars:{type:"array",items:{anyOf:[{type:"string"},{type:"o\
bject"}]}},params:{type:"array",items:{type:"string"}},metrics:{type:"array",items:{type:"string"}},plots:{type:"array",items:{anyOf:[{type:"string"},{type:"obj\
ect",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,properties:{x:{anyOf:[{type:"string"},{type:"object",additionalProperties:{
type:"string"}}]},y:{anyOf:[{type:"string"},{type:"array",items:{type:"string"}},{type:"object",additionalProperties:{anyOf:[{type:"string"},{type:"array",items:{
type:"string"}}]}}]},x_label:{type:"string"},y_label:{type:"string"},title:{type:"string"},template:{type:"string"}}}]}}]}},artifacts:{type:"object",additionalProperties:{
type:"object",additionalProperties:!1,required:["path"],properties:{path:{type:"string"},type:{type:"string"},desc:{type:"string"},labels:{type:"array",items:{type:"\
string"}},meta:{}}}},datasets:{}}},func1=Object.prototype.hasOwnProperty;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="stages"||key0==="vars"||key0==="params"||key0==="metrics"||key0==="plots"||
key0==="artifacts"||key0==="datasets")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.stages!==void 0){let data0=data.stages;if(data0&&typeof data0=="object"&&!Array.isArray(data0))
for(let key1 in data0){let data1=data0[key1],_errs6=errors,valid2=!1,_errs7=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.foreach===void 0){
let err1={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/required",
keyword:"required",params:{missingProperty:"foreach"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data1.do===void 0){let err2={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:"\
do"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key2 in data1)if(!(key2==="foreach"||key2==="do")){let err3={instancePath:instancePath+"\
/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.foreach!==void 0){let data2=data1.foreach,_errs11=errors,
valid4=!1,_errs12=errors;if(typeof data2!="string"){let err4={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/foreach",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/foreach/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}var _valid1=_errs12===errors;valid4=valid4||_valid1;let _errs14=errors;if(!Array.isArray(data2)){let err5={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/foreach",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/foreach/anyOf/1/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs14===errors;valid4=valid4||_valid1;let _errs16=errors;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err6={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/foreach",schemaPath:"#/properties\
/stages/additionalProperties/anyOf/0/properties/foreach/anyOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
var _valid1=_errs16===errors;if(valid4=valid4||_valid1,valid4)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err7={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/foreach",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/foreach/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data1.do!==void 0){let data3=data1.do;if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){if(data3.cmd===void 0){let err8={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do",schemaPath:"#/properties/stages/\
additionalProperties/anyOf/0/properties/do/required",keyword:"required",params:{missingProperty:"cmd"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
for(let key3 in data3)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties,key3)){let err9={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data3.cmd!==void 0){let data4=data3.cmd,_errs22=errors,
valid6=!1,_errs23=errors;if(typeof data4!="string"){let err10={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/cmd",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/cmd/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid2=_errs23===errors;valid6=valid6||_valid2;let _errs25=errors;if(!Array.isArray(data4)){let err11={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/cmd/anyOf\
/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid2=_errs25===errors;if(valid6=valid6||_valid2,
valid6)errors=_errs22,vErrors!==null&&(_errs22?vErrors.length=_errs22:vErrors=null);else{let err12={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/cmd/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data3.wdir!==void 0&&typeof data3.wdir!="string"){let err13={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/do/wdir",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/wdir/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data3.deps!==void 0){let data6=data3.deps;if(Array.isArray(data6)){let len0=data6.
length;for(let i0=0;i0<len0;i0++)if(typeof data6[i0]!="string"){let err14={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do\
/deps/"+i0,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/deps/items/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/deps",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/deps/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}if(data3.params!==void 0){let data8=data3.params;if(Array.isArray(data8)){let len1=data8.length;for(let i1=0;i1<len1;i1++){let data9=data8[i1],
_errs36=errors,valid11=!1,_errs37=errors;if(typeof data9!="string"){let err16={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/do/params/"+i1,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/params/items/anyOf/0/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid3=_errs37===errors;valid11=valid11||_valid3;let _errs39=errors;if(data9&&typeof data9==
"object"&&!Array.isArray(data9))for(let key4 in data9){let data10=data9[key4],_errs43=errors,valid13=!1,_errs44=errors;if(data10!==null){let err17={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i1+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/addition\
alProperties/anyOf/0/properties/do/properties/params/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}var _valid4=_errs44===errors;valid13=valid13||_valid4;let _errs46=errors;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<
len2;i2++){let data11=data10[i2];if(typeof data11!="string"&&!(typeof data11=="number"&&isFinite(data11))&&typeof data11!="boolean"&&data11!==null){let err18={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i1+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i2,schemaPath:"#/properties/stages/a\
dditionalProperties/anyOf/0/properties/do/properties/params/items/anyOf/1/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type:schema31.properties.
stages.additionalProperties.anyOf[0].properties.do.properties.params.items.anyOf[1].additionalProperties.anyOf[1].items.type}};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}}else{let err19={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i1+"/"+key4.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/params/items/anyOf/1/additionalProperties/anyOf/1\
/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid4=_errs46===errors;if(valid13=valid13||_valid4,
valid13)errors=_errs43,vErrors!==null&&(_errs43?vErrors.length=_errs43:vErrors=null);else{let err20={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/params/"+i1+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/\
properties/params/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i1,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/p\
roperties/do/properties/params/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid3=_errs39===
errors;if(valid11=valid11||_valid3,valid11)errors=_errs36,vErrors!==null&&(_errs36?vErrors.length=_errs36:vErrors=null);else{let err22={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i1,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/pa\
rams/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/params/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data3.vars!==void 0){let data12=data3.vars;if(Array.isArray(data12)){
let len3=data12.length;for(let i3=0;i3<len3;i3++){let data13=data12[i3],_errs53=errors,valid18=!1,_errs54=errors;if(typeof data13!="string"){let err24={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/vars/"+i3,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars\
/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid5=_errs54===errors;valid18=valid18||
_valid5;let _errs56=errors;if(!(data13&&typeof data13=="object"&&!Array.isArray(data13))){let err25={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/vars/"+i3,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars/items/anyOf/1/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid5=_errs56===errors;if(valid18=valid18||_valid5,valid18)errors=_errs53,
vErrors!==null&&(_errs53?vErrors.length=_errs53:vErrors=null);else{let err26={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/do/vars/"+i3,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?
vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/vars",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}if(data3.frozen!==void 0&&typeof data3.frozen!="boolean"){let err28={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/frozen",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/frozen/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data3.desc!==void 0&&typeof data3.desc!="string"){let err29={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/desc/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data3.always_changed!==void 0&&typeof data3.always_changed!="boolea\
n"){let err30={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/always_changed",schemaPath:"#/properties/stages/additionalP\
roperties/anyOf/0/properties/do/properties/always_changed/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}
if(data3.outs!==void 0){let data17=data3.outs;if(Array.isArray(data17)){let len4=data17.length;for(let i4=0;i4<len4;i4++){let data18=data17[i4],_errs67=errors,valid21=!1,
_errs68=errors;if(typeof data18!="string"){let err31={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err31]:vErrors.push(err31),errors++}var _valid6=_errs68===errors;valid21=valid21||_valid6;let _errs70=errors;if(data18&&typeof data18=="object"&&!Array.isArray(
data18))for(let key5 in data18){let data19=data18[key5],_errs74=errors,valid23=!1,_errs75=errors;if(data19!==null){let err32={instancePath:instancePath+"/stages\
/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperti\
es/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err32]:vErrors.
push(err32),errors++}var _valid7=_errs75===errors;valid23=valid23||_valid7;let _errs77=errors;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key6 in data19)
if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties.outs.items.anyOf[1].additionalProperties.anyOf[1].properties,key6)){
let err33={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data19.desc!==void 0&&typeof data19.desc!="strin\
g"){let err34={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/desc/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data19.type!==void 0&&typeof data19.type!="string"){let err35={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/type/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data19.labels!==void 0){let data22=data19.labels;if(Array.isArray(data22)){let len5=data22.
length;for(let i5=0;i5<len5;i5++)if(typeof data22[i5]!="string"){let err36={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/d\
o/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i5,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/\
outs/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err36]:vErrors.push(
err36),errors++}}else{let err37={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/prop\
erties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data19.cache!==void 0&&typeof data19.cache!=
"boolean"){let err38={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/\
cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data19.persist!==void 0&&typeof data19.persist!=
"boolean"){let err39={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/propertie\
s/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data19.checkpoint!==void 0&&typeof data19.
checkpoint!="boolean"){let err40={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/\
properties/checkpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data19.remote!==void 0&&typeof data19.
remote!="string"){let err41={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remote",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/prop\
erties/remote/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data19.push!==void 0&&typeof data19.push!=
"boolean"){let err42={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/push",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/p\
ush/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}else{let err43={instancePath:instancePath+"/stage\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err43]:
vErrors.push(err43),errors++}var _valid7=_errs77===errors;if(valid23=valid23||_valid7,valid23)errors=_errs74,vErrors!==null&&(_errs74?vErrors.length=_errs74:vErrors=
null);else{let err44={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}else{let err45={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
do/outs/"+i4,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}var _valid6=_errs70===errors;if(valid21=valid21||_valid6,valid21)errors=_errs67,vErrors!==null&&(_errs67?
vErrors.length=_errs67:vErrors=null);else{let err46={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i4,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err46]:vErrors.push(
err46),errors++}}}else{let err47={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs",schemaPath:"#/properties/stages/ad\
ditionalProperties/anyOf/0/properties/do/properties/outs/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}
if(data3.metrics!==void 0){let data29=data3.metrics;if(Array.isArray(data29)){let len6=data29.length;for(let i6=0;i6<len6;i6++){let data30=data29[i6],_errs101=errors,
valid29=!1,_errs102=errors;if(typeof data30!="string"){let err48={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+
i6,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}var _valid8=_errs102===errors;valid29=valid29||_valid8;let _errs104=errors;if(data30&&typeof data30=="object"&&
!Array.isArray(data30))for(let key7 in data30){let data31=data30[key7],_errs108=errors,valid31=!1,_errs109=errors;if(data31!==null){let err49={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additio\
nalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err49]:vErrors.push(err49),errors++}var _valid9=_errs109===errors;valid31=valid31||_valid9;let _errs111=errors;if(data31&&typeof data31=="object"&&!Array.isArray(
data31)){for(let key8 in data31)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties.metrics.items.anyOf[1].additionalProperties.
anyOf[1].properties,key8)){let err50={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(data31.desc!==
void 0&&typeof data31.desc!="string"){let err51={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(
/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalPro\
perties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data31.type!==void 0&&
typeof data31.type!="string"){let err52={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,
"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperti\
es/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(data31.labels!==void 0){let data34=data31.
labels;if(Array.isArray(data34)){let len7=data34.length;for(let i7=0;i7<len7;i7++)if(typeof data34[i7]!="string"){let err53={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i7,schemaPath:"#/properties/stages/addi\
tionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}else{let err54={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/pro\
perties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err54]:vErrors.
push(err54),errors++}}if(data31.cache!==void 0&&typeof data31.cache!="boolean"){let err55={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/d\
o/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err55]:vErrors.
push(err55),errors++}if(data31.persist!==void 0&&typeof data31.persist!="boolean"){let err56={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties\
/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err56]:
vErrors.push(err56),errors++}if(data31.checkpoint!==void 0&&typeof data31.checkpoint!="boolean"){let err57={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/a\
nyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err57]:vErrors.push(err57),errors++}if(data31.remote!==void 0&&typeof data31.remote!="string"){let err58={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/remote",schemaPath:"#/properties/stages/additionalPro\
perties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/remote/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err58]:vErrors.push(err58),errors++}if(data31.push!==void 0&&typeof data31.push!="boolean"){let err59={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"#/properties/stages/additionalProperties/an\
yOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/push/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err59]:vErrors.push(err59),errors++}}else{let err60={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalPro\
perties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}var _valid9=_errs111===errors;if(valid31=
valid31||_valid9,valid31)errors=_errs108,vErrors!==null&&(_errs108?vErrors.length=_errs108:vErrors=null);else{let err61={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/an\
yOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}else{
let err62={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6,schemaPath:"#/properties/stages/additionalProperti\
es/anyOf/0/properties/do/properties/metrics/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}
var _valid8=_errs104===errors;if(valid29=valid29||_valid8,valid29)errors=_errs101,vErrors!==null&&(_errs101?vErrors.length=_errs101:vErrors=null);else{let err63={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i6,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/\
properties/do/properties/metrics/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}}else{let err64={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metri\
cs/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}if(data3.plots!==void 0){let data41=data3.plots;if(Array.
isArray(data41)){let len8=data41.length;for(let i8=0;i8<len8;i8++){let data42=data41[i8],_errs135=errors,valid37=!1,_errs136=errors;if(typeof data42!="string"){
let err65={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8,schemaPath:"#/properties/stages/additionalProperties\
/anyOf/0/properties/do/properties/plots/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}var _valid10=_errs136===
errors;valid37=valid37||_valid10;let _errs138=errors;if(data42&&typeof data42=="object"&&!Array.isArray(data42))for(let key9 in data42){let data43=data42[key9],
_errs142=errors,valid39=!1,_errs143=errors;if(data43!==null){let err66={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/pl\
ots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf\
/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}var _valid11=_errs143===errors;
valid39=valid39||_valid11;let _errs145=errors;if(data43&&typeof data43=="object"&&!Array.isArray(data43)){for(let key10 in data43)if(!func1.call(schema31.properties.
stages.additionalProperties.anyOf[0].properties.do.properties.plots.items.anyOf[1].additionalProperties.anyOf[1].properties,key10)){let err67={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additiona\
lProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};
vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}if(data43.desc!==void 0&&typeof data43.desc!="string"){let err68={instancePath:instancePath+"/stages\
/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additiona\
lProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err68]:vErrors.push(err68),errors++}if(data43.type!==void 0&&typeof data43.type!="string"){let err69={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyO\
f/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err69]:vErrors.push(err69),errors++}if(data43.labels!==void 0){let data46=data43.labels;if(Array.isArray(data46)){let len9=data46.length;for(let i9=0;i9<len9;i9++)
if(typeof data46[i9]!="string"){let err70={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,
"~0").replace(/\//g,"~1")+"/labels/"+i9,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProp\
erties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}else{let err71={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/type",keyword:"type",
params:{type:"array"}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}if(data43.cache!==void 0&&typeof data43.cache!="boolean"){let err72={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/\
additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boole\
an"}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}if(data43.persist!==void 0&&typeof data43.persist!="boolean"){let err73={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stage\
s/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/persist/type",keyword:"type",params:{type:"b\
oolean"}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}if(data43.checkpoint!==void 0&&typeof data43.checkpoint!="boolean"){let err74={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/st\
ages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}if(data43.remote!==void 0&&typeof data43.remote!="string"){let err75={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/remote",schemaPath:"#/properties/stages\
/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/remote/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}if(data43.push!==void 0&&typeof data43.push!="boolean"){let err76={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"#/properties/stages/a\
dditionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/push/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(data43.template!==void 0&&typeof data43.template!="string"){let err77={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/template",schemaPath:"#/properties/stag\
es/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/template/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}if(data43.x!==void 0&&typeof data43.x!="string"){let err78={instancePath:instancePath+"/st\
ages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/stages/addition\
alProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err78]:vErrors.push(err78),errors++}if(data43.y!==void 0&&typeof data43.y!="string"){let err79={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/stages/additionalProperties/anyOf/0\
/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err79]:
vErrors.push(err79),errors++}if(data43.x_label!==void 0&&typeof data43.x_label!="string"){let err80={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/x_label",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/prop\
erties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err80]:
vErrors.push(err80),errors++}if(data43.y_label!==void 0&&typeof data43.y_label!="string"){let err81={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/y_label",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/prop\
erties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err81]:
vErrors.push(err81),errors++}if(data43.title!==void 0&&typeof data43.title!="string"){let err82={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/title",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/\
properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/title/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err82]:vErrors.
push(err82),errors++}if(data43.header!==void 0&&typeof data43.header!="boolean"){let err83={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/header",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do\
/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/header/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err83]:vErrors.
push(err83),errors++}}else{let err84={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}var _valid11=_errs145===errors;if(valid39=valid39||_valid11,valid39)
errors=_errs142,vErrors!==null&&(_errs142?vErrors.length=_errs142:vErrors=null);else{let err85={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/plots/"+i8+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/propertie\
s/plots/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}else{let err86={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plo\
ts/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}var _valid10=_errs138===errors;if(valid37=
valid37||_valid10,valid37)errors=_errs135,vErrors!==null&&(_errs135?vErrors.length=_errs135:vErrors=null);else{let err87={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i8,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf",
keyword:"anyOf",params:{}};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}}else{let err88={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/do/plots",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}if(data3.matrix!==void 0){let data60=data3.matrix;if(data60&&typeof data60=="object"&&!Array.
isArray(data60))for(let key11 in data60){let data61=data60[key11],_errs184=errors,valid44=!1,_errs185=errors;if(typeof data61!="string"){let err89={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/matrix/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProp\
erties/anyOf/0/properties/do/properties/matrix/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err89]:vErrors.
push(err89),errors++}var _valid12=_errs185===errors;valid44=valid44||_valid12;let _errs187=errors;if(!Array.isArray(data61)){let err90={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/matrix/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProp\
erties/anyOf/0/properties/do/properties/matrix/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err90]:vErrors.push(
err90),errors++}var _valid12=_errs187===errors;if(valid44=valid44||_valid12,valid44)errors=_errs184,vErrors!==null&&(_errs184?vErrors.length=_errs184:vErrors=null);else{
let err91={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/matrix/"+key11.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/matrix/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[
err91]:vErrors.push(err91),errors++}}else{let err92={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/matrix",schemaPath:"#\
/properties/stages/additionalProperties/anyOf/0/properties/do/properties/matrix/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err92]:vErrors.
push(err92),errors++}}}else{let err93={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do",schemaPath:"#/properties/stages/ad\
ditionalProperties/anyOf/0/properties/do/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}}}else{let err94={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}var _valid0=_errs7===errors;if(valid2=valid2||_valid0,_valid0)var props7=!0;
let _errs189=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.cmd===void 0){let err95={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"cmd"}};vErrors===
null?vErrors=[err95]:vErrors.push(err95),errors++}for(let key12 in data1)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[1].properties,key12)){
let err96={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}if(data1.cmd!==void 0){
let data62=data1.cmd,_errs193=errors,valid46=!1,_errs194=errors;if(typeof data62!="string"){let err97={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/cmd/anyOf/0/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}var _valid13=_errs194===errors;valid46=valid46||_valid13;let _errs196=errors;if(!Array.isArray(data62)){
let err98={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/\
properties/cmd/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}var _valid13=_errs196===errors;if(valid46=
valid46||_valid13,valid46)errors=_errs193,vErrors!==null&&(_errs193?vErrors.length=_errs193:vErrors=null);else{let err99={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/cmd/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err99]:vErrors.push(err99),errors++}}if(data1.wdir!==void 0&&typeof data1.wdir!="string"){let err100={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/wdir",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/wdir/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(data1.deps!==void 0){let data64=data1.deps;if(Array.isArray(data64)){let len10=data64.length;for(let i10=0;i10<
len10;i10++)if(typeof data64[i10]!="string"){let err101={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i10,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/deps/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err101]:vErrors.push(
err101),errors++}}else{let err102={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps",schemaPath:"#/properties/stages/addi\
tionalProperties/anyOf/1/properties/deps/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}}if(data1.params!==
void 0){let data66=data1.params;if(Array.isArray(data66)){let len11=data66.length;for(let i11=0;i11<len11;i11++){let data67=data66[i11],_errs207=errors,valid51=!1,
_errs208=errors;if(typeof data67!="string"){let err103={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i11,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/params/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err103]:vErrors.
push(err103),errors++}var _valid14=_errs208===errors;valid51=valid51||_valid14;let _errs210=errors;if(data67&&typeof data67=="object"&&!Array.isArray(data67))for(let key13 in data67){
let data68=data67[key13],_errs214=errors,valid53=!1,_errs215=errors;if(data68!==null){let err104={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/params/"+i11+"/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/params/items\
/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}var _valid15=_errs215===
errors;valid53=valid53||_valid15;let _errs217=errors;if(Array.isArray(data68)){let len12=data68.length;for(let i12=0;i12<len12;i12++){let data69=data68[i12];if(typeof data69!=
"string"&&!(typeof data69=="number"&&isFinite(data69))&&typeof data69!="boolean"&&data69!==null){let err105={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/params/"+i11+"/"+key13.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i12,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/p\
roperties/params/items/anyOf/1/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type:schema31.properties.stages.additionalProperties.anyOf[1].properties.
params.items.anyOf[1].additionalProperties.anyOf[1].items.type}};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}}else{let err106={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i11+"/"+key13.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additiona\
lProperties/anyOf/1/properties/params/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err106]:vErrors.
push(err106),errors++}var _valid15=_errs217===errors;if(valid53=valid53||_valid15,valid53)errors=_errs214,vErrors!==null&&(_errs214?vErrors.length=_errs214:vErrors=
null);else{let err107={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i11+"/"+key13.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/params/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err107]:vErrors.push(err107),errors++}}else{let err108={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+
i11,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/params/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err108]:vErrors.push(err108),errors++}var _valid14=_errs210===errors;if(valid51=valid51||_valid14,valid51)errors=_errs207,vErrors!==null&&(_errs207?vErrors.length=
_errs207:vErrors=null);else{let err109={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i11,schemaPath:"#/properties\
/stages/additionalProperties/anyOf/1/properties/params/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}}}else{
let err110={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params",schemaPath:"#/properties/stages/additionalProperties/anyO\
f/1/properties/params/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}if(data1.vars!==void 0){let data70=data1.
vars;if(Array.isArray(data70)){let len13=data70.length;for(let i13=0;i13<len13;i13++){let data71=data70[i13],_errs224=errors,valid58=!1,_errs225=errors;if(typeof data71!=
"string"){let err111={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars/"+i13,schemaPath:"#/properties/stages/additionalPr\
operties/anyOf/1/properties/vars/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}var _valid16=_errs225===
errors;valid58=valid58||_valid16;let _errs227=errors;if(!(data71&&typeof data71=="object"&&!Array.isArray(data71))){let err112={instancePath:instancePath+"/stag\
es/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars/"+i13,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/vars/items/anyOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}var _valid16=_errs227===errors;if(valid58=valid58||_valid16,valid58)
errors=_errs224,vErrors!==null&&(_errs224?vErrors.length=_errs224:vErrors=null);else{let err113={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vars/"+i13,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/vars/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=
[err113]:vErrors.push(err113),errors++}}}else{let err114={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#\
/properties/stages/additionalProperties/anyOf/1/properties/vars/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err114]:vErrors.push(err114),
errors++}}if(data1.frozen!==void 0&&typeof data1.frozen!="boolean"){let err115={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/frozen",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/frozen/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err115]:
vErrors.push(err115),errors++}if(data1.desc!==void 0&&typeof data1.desc!="string"){let err116={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err116]:vErrors.push(err116),errors++}if(data1.always_changed!==void 0&&typeof data1.always_changed!="boolean"){let err117={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/always_changed",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/always_changed/type",keyword:"\
type",params:{type:"boolean"}};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}if(data1.outs!==void 0){let data75=data1.outs;if(Array.isArray(data75)){
let len14=data75.length;for(let i14=0;i14<len14;i14++){let data76=data75[i14],_errs238=errors,valid61=!1,_errs239=errors;if(typeof data76!="string"){let err118={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/prope\
rties/outs/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}var _valid17=_errs239===errors;
valid61=valid61||_valid17;let _errs241=errors;if(data76&&typeof data76=="object"&&!Array.isArray(data76))for(let key14 in data76){let data77=data76[key14],_errs245=errors,
valid63=!1,_errs246=errors;if(data77!==null){let err119={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/0/t\
ype",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}var _valid18=_errs246===errors;valid63=valid63||_valid18;
let _errs248=errors;if(data77&&typeof data77=="object"&&!Array.isArray(data77)){for(let key15 in data77)if(!func1.call(schema31.properties.stages.additionalProperties.
anyOf[1].properties.outs.items.anyOf[1].additionalProperties.anyOf[1].properties,key15)){let err120={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/i\
tems/anyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err120]:
vErrors.push(err120),errors++}if(data77.desc!==void 0&&typeof data77.desc!="string"){let err121={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/i\
tems/anyOf/1/additionalProperties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}
if(data77.type!==void 0&&typeof data77.type!="string"){let err122={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+
"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalPr\
operties/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}if(data77.labels!==void 0){
let data80=data77.labels;if(Array.isArray(data80)){let len15=data80.length;for(let i15=0;i15<len15;i15++)if(typeof data80[i15]!="string"){let err123={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i15,schemaPath:"#/properties/sta\
ges/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}else{let err124={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf\
/1/additionalProperties/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}if(data77.
cache!==void 0&&typeof data77.cache!="boolean"){let err125={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.
replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/\
anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}if(data77.persist!==void 0&&
typeof data77.persist!="boolean"){let err126={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,
"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/pro\
perties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}if(data77.checkpoint!==void 0&&typeof data77.
checkpoint!="boolean"){let err127={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(
/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/che\
ckpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}if(data77.remote!==void 0&&typeof data77.remote!=
"string"){let err128={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/remote",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/remote/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}if(data77.push!==void 0&&typeof data77.push!="boolean"){let err129={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/push/type",keyword:"type",params:{type:"b\
oolean"}};vErrors===null?vErrors=[err129]:vErrors.push(err129),errors++}}else{let err130={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/a\
dditionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}var _valid18=_errs248===errors;
if(valid63=valid63||_valid18,valid63)errors=_errs245,vErrors!==null&&(_errs245?vErrors.length=_errs245:vErrors=null);else{let err131={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalP\
roperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}else{
let err132={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14,schemaPath:"#/properties/stages/additionalProperties/a\
nyOf/1/properties/outs/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}var _valid17=_errs241===
errors;if(valid61=valid61||_valid17,valid61)errors=_errs238,vErrors!==null&&(_errs238?vErrors.length=_errs238:vErrors=null);else{let err133={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i14,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}}else{let err134={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/outs",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err134]:vErrors.push(err134),errors++}}if(data1.metrics!==void 0){let data87=data1.metrics;if(Array.isArray(data87)){let len16=data87.length;for(let i16=0;i16<
len16;i16++){let data88=data87[i16],_errs272=errors,valid69=!1,_errs273=errors;if(typeof data88!="string"){let err135={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/0/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}var _valid19=_errs273===errors;valid69=valid69||_valid19;let _errs275=errors;
if(data88&&typeof data88=="object"&&!Array.isArray(data88))for(let key16 in data88){let data89=data88[key16],_errs279=errors,valid71=!1,_errs280=errors;if(data89!==
null){let err136={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"\
null"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}var _valid20=_errs280===errors;valid71=valid71||_valid20;let _errs282=errors;if(data89&&typeof data89==
"object"&&!Array.isArray(data89)){for(let key17 in data89)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[1].properties.metrics.items.anyOf[1].
additionalProperties.anyOf[1].properties,key17)){let err137={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+
key16.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17}};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}if(data89.
desc!==void 0&&typeof data89.desc!="string"){let err138={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.
replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalPropertie\
s/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}if(data89.type!==void 0&&typeof data89.
type!="string"){let err139={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/type/t\
ype",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}if(data89.labels!==void 0){let data92=data89.labels;if(Array.
isArray(data92)){let len17=data92.length;for(let i17=0;i17<len17;i17++)if(typeof data92[i17]!="string"){let err140={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i17,schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err140]:vErrors.push(err140),errors++}}else{let err141={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.
replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalPropert\
ies/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}}if(data89.cache!==void 0&&
typeof data89.cache!="boolean"){let err142={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,
"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/pr\
operties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}if(data89.persist!==void 0&&typeof data89.
persist!="boolean"){let err143={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(
/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/per\
sist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}if(data89.checkpoint!==void 0&&typeof data89.checkpoint!=
"boolean"){let err144={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(/\//g,
"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/checkp\
oint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}if(data89.remote!==void 0&&typeof data89.remote!=
"string"){let err145={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(/\//g,
"~1")+"/remote",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/remote/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}if(data89.push!==void 0&&typeof data89.push!="boolean"){
let err146={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
push",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/push/type",keyword:"\
type",params:{type:"boolean"}};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}}else{let err147={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/pro\
perties/metrics/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}
var _valid20=_errs282===errors;if(valid71=valid71||_valid20,valid71)errors=_errs279,vErrors!==null&&(_errs279?vErrors.length=_errs279:vErrors=null);else{let err148={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16+"/"+key16.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err148]:
vErrors.push(err148),errors++}}else{let err149={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16,schemaPath:"#/p\
roperties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err149]:vErrors.
push(err149),errors++}var _valid19=_errs275===errors;if(valid69=valid69||_valid19,valid69)errors=_errs272,vErrors!==null&&(_errs272?vErrors.length=_errs272:vErrors=
null);else{let err150={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i16,schemaPath:"#/properties/stages/addition\
alProperties/anyOf/1/properties/metrics/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}}}else{let err151={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/propert\
ies/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}}if(data1.plots!==void 0){let data99=data1.
plots;if(Array.isArray(data99)){let len18=data99.length;for(let i18=0;i18<len18;i18++){let data100=data99[i18],_errs306=errors,valid77=!1,_errs307=errors;if(typeof data100!=
"string"){let err152={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18,schemaPath:"#/properties/stages/additionalP\
roperties/anyOf/1/properties/plots/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}var _valid21=_errs307===
errors;valid77=valid77||_valid21;let _errs309=errors;if(data100&&typeof data100=="object"&&!Array.isArray(data100))for(let key18 in data100){let data101=data100[key18],
_errs313=errors,valid79=!1,_errs314=errors;if(data101!==null){let err153={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plo\
ts/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additional\
Properties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}var _valid22=_errs314===errors;valid79=
valid79||_valid22;let _errs316=errors;if(data101&&typeof data101=="object"&&!Array.isArray(data101)){for(let key19 in data101)if(!func1.call(schema31.properties.
stages.additionalProperties.anyOf[1].properties.plots.items.anyOf[1].additionalProperties.anyOf[1].properties,key19)){let err154={instancePath:instancePath+"/st\
ages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProp\
erties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19}};
vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}if(data101.desc!==void 0&&typeof data101.desc!="string"){let err155={instancePath:instancePath+"/s\
tages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/addit\
ionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err155]:vErrors.push(err155),errors++}if(data101.type!==void 0&&typeof data101.type!="string"){let err156={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf\
/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err156]:vErrors.
push(err156),errors++}if(data101.labels!==void 0){let data104=data101.labels;if(Array.isArray(data104)){let len19=data104.length;for(let i19=0;i19<len19;i19++)if(typeof data104[i19]!=
"string"){let err157={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/labels/"+i19,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/\
items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}}else{let err158={instancePath:instancePath+"/s\
tages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/add\
itionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err158]:vErrors.push(err158),errors++}}if(data101.cache!==void 0&&typeof data101.cache!="boolean"){let err159={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err159]:
vErrors.push(err159),errors++}if(data101.persist!==void 0&&typeof data101.persist!="boolean"){let err160={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/1\
/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err160]:vErrors.
push(err160),errors++}if(data101.checkpoint!==void 0&&typeof data101.checkpoint!="boolean"){let err161={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/anyOf\
/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err161]:
vErrors.push(err161),errors++}if(data101.remote!==void 0&&typeof data101.remote!="string"){let err162={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/remote",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/pr\
operties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/remote/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err162]:vErrors.
push(err162),errors++}if(data101.push!==void 0&&typeof data101.push!="boolean"){let err163={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots\
/items/anyOf/1/additionalProperties/anyOf/1/properties/push/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}
if(data101.template!==void 0&&typeof data101.template!="string"){let err164={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/template",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/any\
Of/1/additionalProperties/anyOf/1/properties/template/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}
if(data101.x!==void 0&&typeof data101.x!="string"){let err165={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+
key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperti\
es/anyOf/1/properties/x/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}if(data101.y!==void 0&&typeof data101.
y!="string"){let err166={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,
"~1")+"/y",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}if(data101.x_label!==void 0&&typeof data101.x_label!="string"){let err167={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/x_label",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x_label/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}if(data101.y_label!==void 0&&typeof data101.y_label!="string"){let err168={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/y_label",schemaPath:"#/properties/stages\
/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y_label/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err168]:vErrors.push(err168),errors++}if(data101.title!==void 0&&typeof data101.title!="string"){let err169={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/title",schemaPath:"#/properties/stages/additionalPr\
operties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/title/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err169]:vErrors.push(err169),errors++}if(data101.header!==void 0&&typeof data101.header!="boolean"){let err170={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1")+"/header",schemaPath:"#/properties/stages/additionalProperties/any\
Of/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/header/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err170]:
vErrors.push(err170),errors++}}else{let err171={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}var _valid22=_errs316===errors;if(valid79=valid79||_valid22,valid79)
errors=_errs313,vErrors!==null&&(_errs313?vErrors.length=_errs313:vErrors=null);else{let err172={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/plots/"+i18+"/"+key18.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/a\
nyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}}else{let err173={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i18,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1\
/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}var _valid21=_errs309===errors;if(valid77=valid77||_valid21,
valid77)errors=_errs306,vErrors!==null&&(_errs306?vErrors.length=_errs306:vErrors=null);else{let err174={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/plots/"+i18,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err174]:vErrors.push(err174),errors++}}}else{let err175={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots",
schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err175]:vErrors.
push(err175),errors++}}if(data1.matrix!==void 0){let data118=data1.matrix;if(data118&&typeof data118=="object"&&!Array.isArray(data118))for(let key20 in data118){
let data119=data118[key20],_errs355=errors,valid84=!1,_errs356=errors;if(typeof data119!="string"){let err176={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/matrix/"+key20.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/m\
atrix/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}var _valid23=_errs356===
errors;valid84=valid84||_valid23;let _errs358=errors;if(!Array.isArray(data119)){let err177={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/matrix/"+key20.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/matrix/additionalPro\
perties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}var _valid23=_errs358===errors;if(valid84=
valid84||_valid23,valid84)errors=_errs355,vErrors!==null&&(_errs355?vErrors.length=_errs355:vErrors=null);else{let err178={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/matrix/"+key20.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1\
/properties/matrix/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}}else{let err179={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/matrix",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/matrix/type",keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}}else{let err180={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err180]:vErrors.push(err180),errors++}var _valid0=_errs189===errors;if(valid2=valid2||_valid0,_valid0&&props7!==!0&&(props7=!0),valid2)errors=_errs6,vErrors!==
null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err181={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/stages/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}}else{let err182={instancePath:instancePath+
"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}if(data.vars!==
void 0){let data120=data.vars;if(Array.isArray(data120)){let len20=data120.length;for(let i20=0;i20<len20;i20++){let data121=data120[i20],_errs363=errors,valid87=!1,
_errs364=errors;if(typeof data121!="string"){let err183={instancePath:instancePath+"/vars/"+i20,schemaPath:"#/properties/vars/items/anyOf/0/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}var _valid24=_errs364===errors;valid87=valid87||_valid24;let _errs366=errors;
if(!(data121&&typeof data121=="object"&&!Array.isArray(data121))){let err184={instancePath:instancePath+"/vars/"+i20,schemaPath:"#/properties/vars/items/anyOf/1\
/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}var _valid24=_errs366===errors;if(valid87=valid87||_valid24,
valid87)errors=_errs363,vErrors!==null&&(_errs363?vErrors.length=_errs363:vErrors=null);else{let err185={instancePath:instancePath+"/vars/"+i20,schemaPath:"#/pr\
operties/vars/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}}}else{let err186={instancePath:instancePath+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}}if(data.params!==
void 0){let data122=data.params;if(Array.isArray(data122)){let len21=data122.length;for(let i21=0;i21<len21;i21++)if(typeof data122[i21]!="string"){let err187={
instancePath:instancePath+"/params/"+i21,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err187]:vErrors.
push(err187),errors++}}else{let err188={instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err188]:vErrors.push(err188),errors++}}if(data.metrics!==void 0){let data124=data.metrics;if(Array.isArray(data124)){let len22=data124.length;for(let i22=0;i22<
len22;i22++)if(typeof data124[i22]!="string"){let err189={instancePath:instancePath+"/metrics/"+i22,schemaPath:"#/properties/metrics/items/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}}else{let err190={instancePath:instancePath+"/metrics",schemaPath:"#/prope\
rties/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}if(data.plots!==void 0){let data126=data.
plots;if(Array.isArray(data126)){let len23=data126.length;for(let i23=0;i23<len23;i23++){let data127=data126[i23],_errs379=errors,valid94=!1,_errs380=errors;if(typeof data127!=
"string"){let err191={instancePath:instancePath+"/plots/"+i23,schemaPath:"#/properties/plots/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err191]:vErrors.push(err191),errors++}var _valid25=_errs380===errors;valid94=valid94||_valid25;let _errs382=errors;if(data127&&typeof data127=="ob\
ject"&&!Array.isArray(data127))for(let key21 in data127){let data128=data127[key21],_errs386=errors,valid96=!1,_errs387=errors;if(data128!==null){let err192={instancePath:instancePath+
"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}var _valid26=_errs387===errors;valid96=valid96||_valid26;let _errs389=errors;if(data128&&
typeof data128=="object"&&!Array.isArray(data128)){for(let key22 in data128)if(!(key22==="x"||key22==="y"||key22==="x_label"||key22==="y_label"||key22==="title"||
key22==="template")){let err193={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/a\
nyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22}};vErrors===null?vErrors=[err193]:vErrors.
push(err193),errors++}if(data128.x!==void 0){let data129=data128.x,_errs393=errors,valid98=!1,_errs394=errors;if(typeof data129!="string"){let err194={instancePath:instancePath+
"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x/anyOf\
/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}var _valid27=_errs394===errors;valid98=valid98||_valid27;
let _errs396=errors;if(data129&&typeof data129=="object"&&!Array.isArray(data129)){for(let key23 in data129)if(typeof data129[key23]!="string"){let err195={instancePath:instancePath+
"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/x/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/a\
dditionalProperties/anyOf/1/properties/x/anyOf/1/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err195]:vErrors.push(
err195),errors++}}else{let err196={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/plots/\
items/anyOf/1/additionalProperties/anyOf/1/properties/x/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err196]:vErrors.push(err196),
errors++}var _valid27=_errs396===errors;if(valid98=valid98||_valid27,valid98)errors=_errs393,vErrors!==null&&(_errs393?vErrors.length=_errs393:vErrors=null);else{
let err197={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/plots/items/anyOf/1/additiona\
lProperties/anyOf/1/properties/x/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}}if(data128.y!==void 0){let data131=data128.
y,_errs402=errors,valid100=!1,_errs403=errors;if(typeof data131!="string"){let err198={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(
/\//g,"~1")+"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err198]:vErrors.push(err198),errors++}var _valid28=_errs403===errors;valid100=valid100||_valid28;let _errs405=errors;if(Array.isArray(data131)){let len24=data131.
length;for(let i24=0;i24<len24;i24++)if(typeof data131[i24]!="string"){let err199={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(
/\//g,"~1")+"/y/"+i24,schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/1/items/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}}else{let err200={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(
/\//g,"~1")+"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err200]:vErrors.push(err200),errors++}var _valid28=_errs405===errors;valid100=valid100||_valid28;let _errs409=errors;if(data131&&typeof data131=="\
object"&&!Array.isArray(data131))for(let key24 in data131){let data133=data131[key24],_errs413=errors,valid104=!1,_errs414=errors;if(typeof data133!="string"){let err201={
instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/y/"+key24.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/2/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err201]:vErrors.push(err201),errors++}var _valid29=_errs414===errors;valid104=valid104||_valid29;let _errs416=errors;if(Array.isArray(data133)){let len25=data133.
length;for(let i25=0;i25<len25;i25++)if(typeof data133[i25]!="string"){let err202={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(
/\//g,"~1")+"/y/"+key24.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i25,schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/an\
yOf/2/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}}else{let err203={
instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/y/"+key24.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/2/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err203]:vErrors.push(err203),errors++}var _valid29=_errs416===errors;if(valid104=valid104||_valid29,valid104)errors=_errs413,vErrors!==null&&(_errs413?
vErrors.length=_errs413:vErrors=null);else{let err204={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/y/"+key24.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/2/additionalProperties/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}else{let err205={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,
"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/2/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err205]:vErrors.push(err205),errors++}var _valid28=_errs409===errors;if(valid100=valid100||_valid28,valid100)errors=_errs402,vErrors!==
null&&(_errs402?vErrors.length=_errs402:vErrors=null);else{let err206={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+
"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err206]:vErrors.
push(err206),errors++}}if(data128.x_label!==void 0&&typeof data128.x_label!="string"){let err207={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,
"~0").replace(/\//g,"~1")+"/x_label",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x_label/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}if(data128.y_label!==void 0&&typeof data128.y_label!="string"){let err208={instancePath:instancePath+
"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/y_label",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y\
_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}if(data128.title!==void 0&&typeof data128.title!=
"string"){let err209={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/title",schemaPath:"#/properties/plots/items/any\
Of/1/additionalProperties/anyOf/1/properties/title/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}if(data128.
template!==void 0&&typeof data128.template!="string"){let err210={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1")+"/tem\
plate",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/template/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err210]:vErrors.push(err210),errors++}}else{let err211={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err211]:vErrors.push(err211),
errors++}var _valid26=_errs389===errors;if(valid96=valid96||_valid26,valid96)errors=_errs386,vErrors!==null&&(_errs386?vErrors.length=_errs386:vErrors=null);else{
let err212={instancePath:instancePath+"/plots/"+i23+"/"+key21.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProp\
erties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}else{let err213={instancePath:instancePath+"/plots/"+i23,
schemaPath:"#/properties/plots/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}var _valid25=_errs382===
errors;if(valid94=valid94||_valid25,valid94)errors=_errs379,vErrors!==null&&(_errs379?vErrors.length=_errs379:vErrors=null);else{let err214={instancePath:instancePath+
"/plots/"+i23,schemaPath:"#/properties/plots/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}}}else{let err215={
instancePath:instancePath+"/plots",schemaPath:"#/properties/plots/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err215]:vErrors.push(err215),
errors++}}if(data.artifacts!==void 0){let data139=data.artifacts;if(data139&&typeof data139=="object"&&!Array.isArray(data139))for(let key25 in data139){let data140=data139[key25];
if(data140&&typeof data140=="object"&&!Array.isArray(data140)){if(data140.path===void 0){let err216={instancePath:instancePath+"/artifacts/"+key25.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/artifacts/additionalProperties/required",keyword:"required",params:{missingProperty:"path"}};vErrors===null?vErrors=
[err216]:vErrors.push(err216),errors++}for(let key26 in data140)if(!(key26==="path"||key26==="type"||key26==="desc"||key26==="labels"||key26==="meta")){let err217={
instancePath:instancePath+"/artifacts/"+key25.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/artifacts/additionalProperties/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key26}};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}if(data140.path!==void 0&&typeof data140.
path!="string"){let err218={instancePath:instancePath+"/artifacts/"+key25.replace(/~/g,"~0").replace(/\//g,"~1")+"/path",schemaPath:"#/properties/artifacts/addi\
tionalProperties/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}if(data140.type!==void 0&&
typeof data140.type!="string"){let err219={instancePath:instancePath+"/artifacts/"+key25.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties\
/artifacts/additionalProperties/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(data140.
desc!==void 0&&typeof data140.desc!="string"){let err220={instancePath:instancePath+"/artifacts/"+key25.replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"\
#/properties/artifacts/additionalProperties/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}
if(data140.labels!==void 0){let data144=data140.labels;if(Array.isArray(data144)){let len26=data144.length;for(let i26=0;i26<len26;i26++)if(typeof data144[i26]!=
"string"){let err221={instancePath:instancePath+"/artifacts/"+key25.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i26,schemaPath:"#/properties/artifacts/add\
itionalProperties/properties/labels/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}}else{let err222={
instancePath:instancePath+"/artifacts/"+key25.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/artifacts/additionalProperties/propertie\
s/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}}}else{let err223={instancePath:instancePath+
"/artifacts/"+key25.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/artifacts/additionalProperties/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}}else{let err224={instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}}}else{let err225={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{dvc_default as default,validate};
