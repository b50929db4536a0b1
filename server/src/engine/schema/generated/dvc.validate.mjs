// Made by `npm run generate` from schemas/dvc.schema.json. Do not edit.
var validate=validate20,dvc_default=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,properties:{
stages:{type:"object",additionalProperties:{anyOf:[{type:"object",additionalProperties:!1,required:["foreach","do"],properties:{foreach:{anyOf:[{type:"string"},
{type:"array"},{type:"object"}]},do:{type:"object",additionalProperties:!1,required:["cmd"],properties:{cmd:{anyOf:[{type:"string"},{type:"array",items:{type:"s\
tring"}}]},wdir:{type:"string"},deps:{type:"array",items:{type:"string"}},params:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{
anyOf:[{type:"null"},{type:"array",items:{type:"string"}}]}}]}},vars:{type:"array",items:{anyOf:[{type:"string"},{type:"object"}]}},frozen:{type:"boolean"},meta:{},
desc:{type:"string"},always_changed:{type:"boolean"},outs:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},
{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"bo\
olean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"boolean"}}}]}}]}},metrics:{type:"array",items:{anyOf:[{type:"str\
ing"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},labels:{
type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"boole\
an"}}}]}}]}},plots:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{
type:"boolean"},remote:{type:"string"},push:{type:"boolean"},template:{type:"string"},x:{type:"string"},y:{type:"string"},x_label:{type:"string"},y_label:{type:"\
string"},title:{type:"string"},header:{type:"boolean"}}}]},{type:"array",items:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"\
string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{
type:"string"},push:{type:"boolean"},template:{type:"string"},x:{type:"string"},y:{type:"string"},x_label:{type:"string"},y_label:{type:"string"},title:{type:"s\
tring"},header:{type:"boolean"}}}]}}]}}]}},matrix:{type:"object",additionalProperties:{anyOf:[{type:"string"},{type:"array"}]}}}}}},{type:"object",additionalProperties:!1,
required:["cmd"],properties:{cmd:{anyOf:[{type:"string"},{type:"array",items:{type:"string"}}]},wdir:{type:"string"},deps:{type:"array",items:{type:"string"}},params:{
type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"array",items:{type:"string"}}]}}]}},vars:{type:"arra\
y",items:{anyOf:[{type:"string"},{type:"object"}]}},frozen:{type:"boolean"},meta:{},desc:{type:"string"},always_changed:{type:"boolean"},outs:{type:"array",items:{
anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"\
string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},
push:{type:"boolean"}}}]}}]}},metrics:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{
type:"boolean"},remote:{type:"string"},push:{type:"boolean"}}}]}}]}},plots:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[
{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},
cache:{type:"boolean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"boolean"},template:{type:"string"},x:{type:"strin\
g"},y:{type:"string"},x_label:{type:"string"},y_label:{type:"string"},title:{type:"string"},header:{type:"boolean"}}}]},{type:"array",items:{anyOf:[{type:"null"},
{type:"object",additionalProperties:!1,properties:{desc:{type:"string"},type:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{},cache:{type:"bo\
olean"},persist:{type:"boolean"},checkpoint:{type:"boolean"},remote:{type:"string"},push:{type:"boolean"},template:{type:"string"},x:{type:"string"},y:{type:"st\
ring"},x_label:{type:"string"},y_label:{type:"string"},title:{type:"string"},header:{type:"boolean"}}}]}}]}}]}},matrix:{type:"object",additionalProperties:{anyOf:[
{type:"string"},{type:"array"}]}}}}]}},vars:{type:"array",items:{anyOf:[{type:"string"},{type:"object"}]}},params:{type:"array",items:{type:"string"}},metrics:{
type:"array",items:{type:"string"}},plots:{type:"array",items:{anyOf:[{type:"string"},{type:"object",additionalProperties:{anyOf:[{type:"null"},{type:"object",additionalProperties:!1,
properties:{x:{anyOf:[{type:"string"},{type:"object",additionalProperties:{type:"string"}}]},y:{anyOf:[{type:"string"},{type:"array",items:{type:"string"}},{type:"\
object",additionalProperties:{anyOf:[{type:"string"},{type:"array",items:{type:"string"}}]}}]},x_label:{type:"string"},y_label:{type:"string"},title:{type:"stri\
ng"},template:{type:"string"}}}]}}]}},artifacts:{type:"object",additionalProperties:{type:"object",additionalProperties:!1,required:["path"],properties:{path:{type:"\
string"},type:{type:"string"},desc:{type:"string"},labels:{type:"array",items:{type:"string"}},meta:{}}}},datasets:{type:"array",items:{type:"object"}}}},func1=Object.
prototype.hasOwnProperty;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="stages"||key0==="vars"||key0==="params"||key0==="metrics"||key0==="plots"||key0==="artifacts"||key0===
"datasets")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.stages!==void 0){let data0=data.stages;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){
let data1=data0[key1],_errs6=errors,valid2=!1,_errs7=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.foreach===void 0){let err1={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:"\
foreach"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data1.do===void 0){let err2={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:"do"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}for(let key2 in data1)if(!(key2==="foreach"||key2==="do")){let err3={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.foreach!==void 0){let data2=data1.foreach,_errs11=errors,valid4=!1,_errs12=errors;if(typeof data2!=
"string"){let err4={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/foreach",schemaPath:"#/properties/stages/additionalProper\
ties/anyOf/0/properties/foreach/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs12===
errors;valid4=valid4||_valid1;let _errs14=errors;if(!Array.isArray(data2)){let err5={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/foreach",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/foreach/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs14===errors;valid4=valid4||_valid1;let _errs16=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(
data2))){let err6={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/foreach",schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/0/properties/foreach/anyOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs16===
errors;if(valid4=valid4||_valid1,valid4)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err7={instancePath:instancePath+"/\
stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/foreach",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/foreach/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data1.do!==void 0){let data3=data1.do;if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){if(data3.cmd===void 0){let err8={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do",schemaPath:"#/properties/stages/\
additionalProperties/anyOf/0/properties/do/required",keyword:"required",params:{missingProperty:"cmd"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
for(let key3 in data3)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties,key3)){let err9={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data3.cmd!==void 0){let data4=data3.cmd,_errs22=errors,
valid6=!1,_errs23=errors;if(typeof data4!="string"){let err10={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/cmd",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/cmd/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid2=_errs23===errors;valid6=valid6||_valid2;let _errs25=errors;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<
len0;i0++)if(typeof data4[i0]!="string"){let err11={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/cmd/"+i0,schemaPath:"#\
/properties/stages/additionalProperties/anyOf/0/properties/do/properties/cmd/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[
err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/cmd",schemaPath:"#/pr\
operties/stages/additionalProperties/anyOf/0/properties/do/properties/cmd/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}var _valid2=_errs25===errors;if(valid6=valid6||_valid2,valid6)errors=_errs22,vErrors!==null&&(_errs22?vErrors.length=_errs22:vErrors=null);else{
let err13={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf\
/0/properties/do/properties/cmd/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data3.wdir!==void 0&&typeof data3.
wdir!="string"){let err14={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/wdir",schemaPath:"#/properties/stages/additiona\
lProperties/anyOf/0/properties/do/properties/wdir/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data3.
deps!==void 0){let data7=data3.deps;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<len1;i1++)if(typeof data7[i1]!="string"){let err15={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/deps/"+i1,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/deps\
/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/sta\
ges/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/deps",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/deps/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data3.params!==void 0){let data9=data3.params;if(Array.isArray(data9)){
let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],_errs38=errors,valid13=!1,_errs39=errors;if(typeof data10!="string"){let err17={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i2,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/pa\
rams/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var _valid3=_errs39===errors;valid13=
valid13||_valid3;let _errs41=errors;if(data10&&typeof data10=="object"&&!Array.isArray(data10))for(let key4 in data10){let data11=data10[key4],_errs45=errors,valid15=!1,
_errs46=errors;if(data11!==null){let err18={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i2+"/"+key4.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/params/items/anyOf/1/additionalProperties/anyOf/\
0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid4=_errs46===errors;valid15=valid15||_valid4;let _errs48=errors;
if(Array.isArray(data11)){let len3=data11.length;for(let i3=0;i3<len3;i3++)if(typeof data11[i3]!="string"){let err19={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i2+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i3,schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/0/properties/do/properties/params/items/anyOf/1/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i2+"/"+key4.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/params/items/anyOf/1/additionalProp\
erties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid4=_errs48===errors;if(valid15=valid15||
_valid4,valid15)errors=_errs45,vErrors!==null&&(_errs45?vErrors.length=_errs45:vErrors=null);else{let err21={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/do/params/"+i2+"/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properti\
es/do/properties/params/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i2,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/p\
roperties/do/properties/params/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid3=_errs41===
errors;if(valid13=valid13||_valid3,valid13)errors=_errs38,vErrors!==null&&(_errs38?vErrors.length=_errs38:vErrors=null);else{let err23={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params/"+i2,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/pa\
rams/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/params",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/params/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data3.vars!==void 0){let data13=data3.vars;if(Array.isArray(data13)){
let len4=data13.length;for(let i4=0;i4<len4;i4++){let data14=data13[i4],_errs55=errors,valid20=!1,_errs56=errors;if(typeof data14!="string"){let err25={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/vars/"+i4,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars\
/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid5=_errs56===errors;valid20=valid20||
_valid5;let _errs58=errors;if(!(data14&&typeof data14=="object"&&!Array.isArray(data14))){let err26={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/vars/"+i4,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars/items/anyOf/1/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid5=_errs58===errors;if(valid20=valid20||_valid5,valid20)errors=_errs55,
vErrors!==null&&(_errs55?vErrors.length=_errs55:vErrors=null);else{let err27={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/do/vars/"+i4,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?
vErrors=[err27]:vErrors.push(err27),errors++}}}else{let err28={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/vars",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/vars/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err28]:vErrors.
push(err28),errors++}}if(data3.frozen!==void 0&&typeof data3.frozen!="boolean"){let err29={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/frozen",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/frozen/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data3.desc!==void 0&&typeof data3.desc!="string"){let err30={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/desc/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(data3.always_changed!==void 0&&typeof data3.always_changed!="boolea\
n"){let err31={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/always_changed",schemaPath:"#/properties/stages/additionalP\
roperties/anyOf/0/properties/do/properties/always_changed/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}
if(data3.outs!==void 0){let data18=data3.outs;if(Array.isArray(data18)){let len5=data18.length;for(let i5=0;i5<len5;i5++){let data19=data18[i5],_errs69=errors,valid23=!1,
_errs70=errors;if(typeof data19!="string"){let err32={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err32]:vErrors.push(err32),errors++}var _valid6=_errs70===errors;valid23=valid23||_valid6;let _errs72=errors;if(data19&&typeof data19=="object"&&!Array.isArray(
data19))for(let key5 in data19){let data20=data19[key5],_errs76=errors,valid25=!1,_errs77=errors;if(data20!==null){let err33={instancePath:instancePath+"/stages\
/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperti\
es/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}var _valid7=_errs77===errors;valid25=valid25||_valid7;let _errs79=errors;if(data20&&typeof data20=="object"&&!Array.isArray(data20)){for(let key6 in data20)
if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties.outs.items.anyOf[1].additionalProperties.anyOf[1].properties,key6)){
let err34={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data20.desc!==void 0&&typeof data20.desc!="strin\
g"){let err35={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/desc/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data20.type!==void 0&&typeof data20.type!="string"){let err36={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/type/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(data20.labels!==void 0){let data23=data20.labels;if(Array.isArray(data23)){let len6=data23.
length;for(let i6=0;i6<len6;i6++)if(typeof data23[i6]!="string"){let err37={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/d\
o/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i6,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/\
outs/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err37]:vErrors.push(
err37),errors++}}else{let err38={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/prop\
erties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data20.cache!==void 0&&typeof data20.cache!=
"boolean"){let err39={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/\
cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data20.persist!==void 0&&typeof data20.persist!=
"boolean"){let err40={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/propertie\
s/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data20.checkpoint!==void 0&&typeof data20.
checkpoint!="boolean"){let err41={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/\
properties/checkpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data20.remote!==void 0&&typeof data20.
remote!="string"){let err42={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remote",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/prop\
erties/remote/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data20.push!==void 0&&typeof data20.push!=
"boolean"){let err43={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1")+"/push",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/p\
ush/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/stage\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err44]:
vErrors.push(err44),errors++}var _valid7=_errs79===errors;if(valid25=valid25||_valid7,valid25)errors=_errs76,vErrors!==null&&(_errs76?vErrors.length=_errs76:vErrors=
null);else{let err45={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5+"/"+key5.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}else{let err46={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
do/outs/"+i5,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf/1/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}var _valid6=_errs72===errors;if(valid23=valid23||_valid6,valid23)errors=_errs69,vErrors!==null&&(_errs69?
vErrors.length=_errs69:vErrors=null);else{let err47={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs/"+i5,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/outs/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err47]:vErrors.push(
err47),errors++}}}else{let err48={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/outs",schemaPath:"#/properties/stages/ad\
ditionalProperties/anyOf/0/properties/do/properties/outs/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}
if(data3.metrics!==void 0){let data30=data3.metrics;if(Array.isArray(data30)){let len7=data30.length;for(let i7=0;i7<len7;i7++){let data31=data30[i7],_errs103=errors,
valid31=!1,_errs104=errors;if(typeof data31!="string"){let err49={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+
i7,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err49]:vErrors.push(err49),errors++}var _valid8=_errs104===errors;valid31=valid31||_valid8;let _errs106=errors;if(data31&&typeof data31=="object"&&
!Array.isArray(data31))for(let key7 in data31){let data32=data31[key7],_errs110=errors,valid33=!1,_errs111=errors;if(data32!==null){let err50={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additio\
nalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err50]:vErrors.push(err50),errors++}var _valid9=_errs111===errors;valid33=valid33||_valid9;let _errs113=errors;if(data32&&typeof data32=="object"&&!Array.isArray(
data32)){for(let key8 in data32)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties.metrics.items.anyOf[1].additionalProperties.
anyOf[1].properties,key8)){let err51={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/\
1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data32.desc!==
void 0&&typeof data32.desc!="string"){let err52={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(
/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalPro\
perties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(data32.type!==void 0&&
typeof data32.type!="string"){let err53={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,
"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperti\
es/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data32.labels!==void 0){let data35=data32.
labels;if(Array.isArray(data35)){let len8=data35.length;for(let i8=0;i8<len8;i8++)if(typeof data35[i8]!="string"){let err54={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i8,schemaPath:"#/properties/stages/addi\
tionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}else{let err55={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/pro\
perties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err55]:vErrors.
push(err55),errors++}}if(data32.cache!==void 0&&typeof data32.cache!="boolean"){let err56={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/d\
o/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err56]:vErrors.
push(err56),errors++}if(data32.persist!==void 0&&typeof data32.persist!="boolean"){let err57={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties\
/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err57]:
vErrors.push(err57),errors++}if(data32.checkpoint!==void 0&&typeof data32.checkpoint!="boolean"){let err58={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/a\
nyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err58]:vErrors.push(err58),errors++}if(data32.remote!==void 0&&typeof data32.remote!="string"){let err59={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/remote",schemaPath:"#/properties/stages/additionalPro\
perties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/remote/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err59]:vErrors.push(err59),errors++}if(data32.push!==void 0&&typeof data32.push!="boolean"){let err60={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"#/properties/stages/additionalProperties/an\
yOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/push/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err60]:vErrors.push(err60),errors++}}else{let err61={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metrics/items/anyOf/1/additionalPro\
perties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}var _valid9=_errs113===errors;if(valid33=
valid33||_valid9,valid33)errors=_errs110,vErrors!==null&&(_errs110?vErrors.length=_errs110:vErrors=null);else{let err62={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7+"/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/an\
yOf/0/properties/do/properties/metrics/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}else{
let err63={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7,schemaPath:"#/properties/stages/additionalProperti\
es/anyOf/0/properties/do/properties/metrics/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}
var _valid8=_errs106===errors;if(valid31=valid31||_valid8,valid31)errors=_errs103,vErrors!==null&&(_errs103?vErrors.length=_errs103:vErrors=null);else{let err64={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics/"+i7,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/\
properties/do/properties/metrics/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}}else{let err65={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/metrics",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/metri\
cs/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}if(data3.plots!==void 0){let data42=data3.plots;if(Array.
isArray(data42)){let len9=data42.length;for(let i9=0;i9<len9;i9++){let data43=data42[i9],_errs137=errors,valid39=!1,_errs138=errors;if(typeof data43!="string"){
let err66={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9,schemaPath:"#/properties/stages/additionalProperties\
/anyOf/0/properties/do/properties/plots/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}var _valid10=_errs138===
errors;valid39=valid39||_valid10;let _errs140=errors;if(data43&&typeof data43=="object"&&!Array.isArray(data43))for(let key9 in data43){let data44=data43[key9],
_errs144=errors,valid41=!1,_errs145=errors,_errs146=errors,valid42=!1,_errs147=errors;if(data44!==null){let err67={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/prop\
erties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err67]:vErrors.
push(err67),errors++}var _valid12=_errs147===errors;valid42=valid42||_valid12;let _errs149=errors;if(data44&&typeof data44=="object"&&!Array.isArray(data44)){for(let key10 in data44)
if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties.plots.items.anyOf[1].additionalProperties.anyOf[0].anyOf[1].properties,
key10)){let err68={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}if(data44.desc!==void 0&&
typeof data44.desc!="string"){let err69={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,
"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties\
/anyOf/0/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}if(data44.type!==void 0&&
typeof data44.type!="string"){let err70={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,
"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties\
/anyOf/0/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(data44.labels!==void 0){
let data47=data44.labels;if(Array.isArray(data47)){let len10=data47.length;for(let i10=0;i10<len10;i10++)if(typeof data47[i10]!="string"){let err71={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i10,schemaPath:"#/properties/s\
tages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/labels/items/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}else{let err72={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/prope\
rties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err72]:vErrors.push(err72),errors++}}if(data44.cache!==void 0&&typeof data44.cache!="boolean"){let err73={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/\
properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err73]:vErrors.push(err73),errors++}if(data44.persist!==void 0&&typeof data44.persist!="boolean"){let err74={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProp\
erties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}if(data44.checkpoint!==void 0&&typeof data44.checkpoint!="boolean"){let err75={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/st\
ages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/checkpoint/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}if(data44.remote!==void 0&&typeof data44.remote!="string"){let err76={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/remote",schemaPath:"#/properties/stages\
/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/remote/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(data44.push!==void 0&&typeof data44.push!="boolean"){let err77={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"#/properties/stages/a\
dditionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/push/type",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}if(data44.template!==void 0&&typeof data44.template!="string"){let err78={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/template",schemaPath:"#/properties/stag\
es/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/template/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}if(data44.x!==void 0&&typeof data44.x!="string"){let err79={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/stages/addi\
tionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/x/type",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}if(data44.y!==void 0&&typeof data44.y!="string"){let err80={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/stages/additionalPrope\
rties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/y/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err80]:vErrors.push(err80),errors++}if(data44.x_label!==void 0&&typeof data44.x_label!="string"){let err81={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/x_label",schemaPath:"#/properties/stages/additionalProp\
erties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/x_label/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}if(data44.y_label!==void 0&&typeof data44.y_label!="string"){let err82={instancePath:instancePath+"/\
stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/y_label",schemaPath:"#/properties/stages/\
additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/y_label/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}if(data44.title!==void 0&&typeof data44.title!="string"){let err83={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/title",schemaPath:"#/properties/stages/\
additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/title/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}if(data44.header!==void 0&&typeof data44.header!="boolean"){let err84={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/header",schemaPath:"#/properties/stages\
/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/header/type",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}else{let err85={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plot\
s/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}var _valid12=_errs149===
errors;if(valid42=valid42||_valid12,valid42)errors=_errs146,vErrors!==null&&(_errs146?vErrors.length=_errs146:vErrors=null);else{let err86={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additiona\
lProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err86]:vErrors.
push(err86),errors++}var _valid11=_errs145===errors;valid41=valid41||_valid11;let _errs184=errors;if(Array.isArray(data44)){let len11=data44.length;for(let i11=0;i11<
len11;i11++){let data61=data44[i11],_errs187=errors,valid48=!1,_errs188=errors;if(data61!==null){let err87={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/p\
roperties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err87]:
vErrors.push(err87),errors++}var _valid13=_errs188===errors;valid48=valid48||_valid13;let _errs190=errors;if(data61&&typeof data61=="object"&&!Array.isArray(data61)){
for(let key11 in data61)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[0].properties.do.properties.plots.items.anyOf[1].additionalProperties.
anyOf[1].items.anyOf[1].properties,key11)){let err88={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additio\
nalProperties/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err88]:vErrors.
push(err88),errors++}if(data61.desc!==void 0&&typeof data61.desc!="string"){let err89={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do\
/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[
err89]:vErrors.push(err89),errors++}if(data61.type!==void 0&&typeof data61.type!="string"){let err90={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/0\
/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err90]:vErrors.push(err90),errors++}if(data61.labels!==void 0){let data64=data61.labels;if(Array.isArray(data64)){let len12=data64.length;for(let i12=0;i12<
len12;i12++)if(typeof data64[i12]!="string"){let err91={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/labels/"+i12,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/\
anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err91]:vErrors.push(
err91),errors++}}else{let err92={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i11+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/any\
Of/1/items/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}if(data61.cache!==
void 0&&typeof data61.cache!="boolean"){let err93={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additi\
onalProperties/anyOf/1/items/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}
if(data61.persist!==void 0&&typeof data61.persist!="boolean"){let err94={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/p\
lots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properti\
es/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err94]:
vErrors.push(err94),errors++}if(data61.checkpoint!==void 0&&typeof data61.checkpoint!="boolean"){let err95={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/checkpoint",schemaPath:"#/properties/stages/additionalProper\
ties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}if(data61.remote!==void 0&&typeof data61.remote!="string"){let err96={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/remote",schemaPath:"#/propertie\
s/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/remote/type",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}if(data61.push!==void 0&&typeof data61.push!="boolean"){let err97={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/push",schemaPath:"#/properties/\
stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/push/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}if(data61.template!==void 0&&typeof data61.template!="string"){let err98={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/template",schemaPath:"#/propert\
ies/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/template/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}if(data61.x!==void 0&&typeof data61.x!="string"){let err99={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/x",schemaPath:"#/properties/sta\
ges/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/x/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}if(data61.y!==void 0&&typeof data61.y!="string"){let err100={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/y",schemaPath:"#/properties/sta\
ges/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/y/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(data61.x_label!==void 0&&typeof data61.x_label!="string"){let err101={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/x_label",schemaPath:"#/properti\
es/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/x_label/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}if(data61.y_label!==void 0&&typeof data61.y_label!="string"){let err102={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11+"/y_lab\
el",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/propert\
ies/y_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(data61.title!==void 0&&typeof data61.title!=
"string"){let err103={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i11+"/title",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/it\
ems/anyOf/1/properties/title/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}if(data61.header!==void 0&&
typeof data61.header!="boolean"){let err104={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+i11+"/header",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additional\
Properties/anyOf/1/items/anyOf/1/properties/header/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}else{
let err105={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
i11,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}var _valid13=_errs190===errors;if(valid48=valid48||_valid13,valid48)
errors=_errs187,vErrors!==null&&(_errs187?vErrors.length=_errs187:vErrors=null);else{let err106={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i11,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/p\
roperties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}}}else{
let err107={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"ar\
ray"}};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}var _valid11=_errs184===errors;if(valid41=valid41||_valid11,valid41)errors=_errs144,vErrors!==
null&&(_errs144?vErrors.length=_errs144:vErrors=null);else{let err108={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plo\
ts/"+i9+"/"+key9.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/anyOf/\
1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}else{let err109={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plo\
ts/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}var _valid10=_errs140===errors;if(valid39=
valid39||_valid10,valid39)errors=_errs137,vErrors!==null&&(_errs137?vErrors.length=_errs137:vErrors=null);else{let err110={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/plots/"+i9,schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/items/an\
yOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}}else{let err111={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/do/plots",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/plots/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}if(data3.matrix!==void 0){let data78=data3.matrix;if(data78&&typeof data78=="objec\
t"&&!Array.isArray(data78))for(let key12 in data78){let data79=data78[key12],_errs229=errors,valid53=!1,_errs230=errors;if(typeof data79!="string"){let err112={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/matrix/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/stages/additionalProperties/anyOf/0/properties/do/properties/matrix/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err112]:vErrors.push(err112),errors++}var _valid14=_errs230===errors;valid53=valid53||_valid14;let _errs232=errors;if(!Array.isArray(data79)){let err113={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/matrix/"+key12.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/stages/additionalProperties/anyOf/0/properties/do/properties/matrix/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err113]:vErrors.push(err113),errors++}var _valid14=_errs232===errors;if(valid53=valid53||_valid14,valid53)errors=_errs229,vErrors!==null&&(_errs229?vErrors.
length=_errs229:vErrors=null);else{let err114={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/do/matrix/"+key12.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/matrix/additionalProperties/anyOf",keyword:"anyO\
f",params:{}};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}else{let err115={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/do/matrix",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/properties/matrix/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}}else{let err116={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/do",schemaPath:"#/properties/stages/additionalProperties/anyOf/0/properties/do/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err116]:vErrors.
push(err116),errors++}}}else{let err117={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additi\
onalProperties/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}var _valid0=_errs7===errors;if(valid2=
valid2||_valid0,_valid0)var props8=!0;let _errs234=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.cmd===void 0){let err118={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"\
cmd"}};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}for(let key13 in data1)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[1].
properties,key13)){let err119={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProper\
ties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}
if(data1.cmd!==void 0){let data80=data1.cmd,_errs238=errors,valid55=!1,_errs239=errors;if(typeof data80!="string"){let err120={instancePath:instancePath+"/stage\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/cmd/anyOf/0/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}var _valid15=_errs239===errors;valid55=valid55||_valid15;let _errs241=errors;
if(Array.isArray(data80)){let len13=data80.length;for(let i13=0;i13<len13;i13++)if(typeof data80[i13]!="string"){let err121={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/cmd/"+i13,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/cmd/anyOf/1/items/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}}else{let err122={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/cmd",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/cmd/anyOf/1/type",keyword:"type",params:{type:"arr\
ay"}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}var _valid15=_errs241===errors;if(valid55=valid55||_valid15,valid55)errors=_errs238,vErrors!==
null&&(_errs238?vErrors.length=_errs238:vErrors=null);else{let err123={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/cmd",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/cmd/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}
if(data1.wdir!==void 0&&typeof data1.wdir!="string"){let err124={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/wdir",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/wdir/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err124]:vErrors.push(err124),
errors++}if(data1.deps!==void 0){let data83=data1.deps;if(Array.isArray(data83)){let len14=data83.length;for(let i14=0;i14<len14;i14++)if(typeof data83[i14]!="s\
tring"){let err125={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps/"+i14,schemaPath:"#/properties/stages/additionalProp\
erties/anyOf/1/properties/deps/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}else{let err126={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/deps",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties\
/deps/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}if(data1.params!==void 0){let data85=data1.params;
if(Array.isArray(data85)){let len15=data85.length;for(let i15=0;i15<len15;i15++){let data86=data85[i15],_errs254=errors,valid62=!1,_errs255=errors;if(typeof data86!=
"string"){let err127={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i15,schemaPath:"#/properties/stages/additional\
Properties/anyOf/1/properties/params/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}var _valid16=_errs255===
errors;valid62=valid62||_valid16;let _errs257=errors;if(data86&&typeof data86=="object"&&!Array.isArray(data86))for(let key14 in data86){let data87=data86[key14],
_errs261=errors,valid64=!1,_errs262=errors;if(data87!==null){let err128={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/para\
ms/"+i15+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/params/items/anyOf/1/additiona\
lProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}var _valid17=_errs262===errors;valid64=
valid64||_valid17;let _errs264=errors;if(Array.isArray(data87)){let len16=data87.length;for(let i16=0;i16<len16;i16++)if(typeof data87[i16]!="string"){let err129={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i15+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i16,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/params/items/anyOf/1/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err129]:vErrors.push(err129),errors++}}else{let err130={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/params/"+i15+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/params/items/anyOf/1/add\
itionalProperties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}var _valid17=_errs264===errors;
if(valid64=valid64||_valid17,valid64)errors=_errs261,vErrors!==null&&(_errs261?vErrors.length=_errs261:vErrors=null);else{let err131={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i15+"/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additiona\
lProperties/anyOf/1/properties/params/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err131]:vErrors.push(err131),
errors++}}else{let err132={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i15,schemaPath:"#/properties/stages/addit\
ionalProperties/anyOf/1/properties/params/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}
var _valid16=_errs257===errors;if(valid62=valid62||_valid16,valid62)errors=_errs254,vErrors!==null&&(_errs254?vErrors.length=_errs254:vErrors=null);else{let err133={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params/"+i15,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/pro\
perties/params/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}}else{let err134={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/params",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/params/type",keyword:"t\
ype",params:{type:"array"}};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}if(data1.vars!==void 0){let data89=data1.vars;if(Array.isArray(data89)){
let len17=data89.length;for(let i17=0;i17<len17;i17++){let data90=data89[i17],_errs271=errors,valid69=!1,_errs272=errors;if(typeof data90!="string"){let err135={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars/"+i17,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/prope\
rties/vars/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}var _valid18=_errs272===errors;
valid69=valid69||_valid18;let _errs274=errors;if(!(data90&&typeof data90=="object"&&!Array.isArray(data90))){let err136={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/vars/"+i17,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/vars/items/anyOf/1/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}var _valid18=_errs274===errors;if(valid69=valid69||_valid18,valid69)errors=
_errs271,vErrors!==null&&(_errs271?vErrors.length=_errs271:vErrors=null);else{let err137={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/vars/"+i17,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/vars/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[
err137]:vErrors.push(err137),errors++}}}else{let err138={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/\
properties/stages/additionalProperties/anyOf/1/properties/vars/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err138]:vErrors.push(err138),
errors++}}if(data1.frozen!==void 0&&typeof data1.frozen!="boolean"){let err139={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/frozen",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/frozen/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err139]:
vErrors.push(err139),errors++}if(data1.desc!==void 0&&typeof data1.desc!="string"){let err140={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err140]:vErrors.push(err140),errors++}if(data1.always_changed!==void 0&&typeof data1.always_changed!="boolean"){let err141={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/always_changed",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/always_changed/type",keyword:"\
type",params:{type:"boolean"}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}if(data1.outs!==void 0){let data94=data1.outs;if(Array.isArray(data94)){
let len18=data94.length;for(let i18=0;i18<len18;i18++){let data95=data94[i18],_errs285=errors,valid72=!1,_errs286=errors;if(typeof data95!="string"){let err142={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/prope\
rties/outs/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}var _valid19=_errs286===errors;
valid72=valid72||_valid19;let _errs288=errors;if(data95&&typeof data95=="object"&&!Array.isArray(data95))for(let key15 in data95){let data96=data95[key15],_errs292=errors,
valid74=!1,_errs293=errors;if(data96!==null){let err143={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/0/t\
ype",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}var _valid20=_errs293===errors;valid74=valid74||_valid20;
let _errs295=errors;if(data96&&typeof data96=="object"&&!Array.isArray(data96)){for(let key16 in data96)if(!func1.call(schema31.properties.stages.additionalProperties.
anyOf[1].properties.outs.items.anyOf[1].additionalProperties.anyOf[1].properties,key16)){let err144={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/i\
tems/anyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}};vErrors===null?vErrors=[err144]:
vErrors.push(err144),errors++}if(data96.desc!==void 0&&typeof data96.desc!="string"){let err145={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/i\
tems/anyOf/1/additionalProperties/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}
if(data96.type!==void 0&&typeof data96.type!="string"){let err146={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+
"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalPr\
operties/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}if(data96.labels!==void 0){
let data99=data96.labels;if(Array.isArray(data99)){let len19=data99.length;for(let i19=0;i19<len19;i19++)if(typeof data99[i19]!="string"){let err147={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i19,schemaPath:"#/properties/sta\
ges/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}}else{let err148={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf\
/1/additionalProperties/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}}if(data96.
cache!==void 0&&typeof data96.cache!="boolean"){let err149={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.
replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/\
anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}if(data96.persist!==void 0&&
typeof data96.persist!="boolean"){let err150={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,
"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/pro\
perties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}if(data96.checkpoint!==void 0&&typeof data96.
checkpoint!="boolean"){let err151={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(
/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/che\
ckpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}if(data96.remote!==void 0&&typeof data96.remote!=
"string"){let err152={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/remote",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/remote/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}if(data96.push!==void 0&&typeof data96.push!="boolean"){let err153={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf/1/properties/push/type",keyword:"type",params:{type:"b\
oolean"}};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}else{let err154={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf/1/a\
dditionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}var _valid20=_errs295===errors;
if(valid74=valid74||_valid20,valid74)errors=_errs292,vErrors!==null&&(_errs292?vErrors.length=_errs292:vErrors=null);else{let err155={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18+"/"+key15.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalP\
roperties/anyOf/1/properties/outs/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}}else{
let err156={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18,schemaPath:"#/properties/stages/additionalProperties/a\
nyOf/1/properties/outs/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}var _valid19=_errs288===
errors;if(valid72=valid72||_valid19,valid72)errors=_errs285,vErrors!==null&&(_errs285?vErrors.length=_errs285:vErrors=null);else{let err157={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/outs/"+i18,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/items/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}}}else{let err158={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/outs",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/outs/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err158]:vErrors.push(err158),errors++}}if(data1.metrics!==void 0){let data106=data1.metrics;if(Array.isArray(data106)){let len20=data106.length;for(let i20=0;i20<
len20;i20++){let data107=data106[i20],_errs319=errors,valid80=!1,_errs320=errors;if(typeof data107!="string"){let err159={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/0/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}var _valid21=_errs320===errors;valid80=valid80||_valid21;let _errs322=errors;
if(data107&&typeof data107=="object"&&!Array.isArray(data107))for(let key17 in data107){let data108=data107[key17],_errs326=errors,valid82=!1,_errs327=errors;if(data108!==
null){let err160={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"\
null"}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}var _valid22=_errs327===errors;valid82=valid82||_valid22;let _errs329=errors;if(data108&&typeof data108==
"object"&&!Array.isArray(data108)){for(let key18 in data108)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[1].properties.metrics.items.anyOf[1].
additionalProperties.anyOf[1].properties,key18)){let err161={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+
key17.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/\
anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}if(data108.
desc!==void 0&&typeof data108.desc!="string"){let err162={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+key17.
replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalPropertie\
s/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}if(data108.type!==void 0&&typeof data108.
type!="string"){let err163={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+key17.replace(/~/g,"~0").replace(
/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/type/t\
ype",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}if(data108.labels!==void 0){let data111=data108.labels;
if(Array.isArray(data111)){let len21=data111.length;for(let i21=0;i21<len21;i21++)if(typeof data111[i21]!="string"){let err164={instancePath:instancePath+"/stag\
es/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels/"+i21,schemaPath:"#/properties/stages\
/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}else{let err165={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/metrics/"+i20+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items\
/anyOf/1/additionalProperties/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}
if(data108.cache!==void 0&&typeof data108.cache!="boolean"){let err166={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metri\
cs/"+i20+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1\
/additionalProperties/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}if(data108.
persist!==void 0&&typeof data108.persist!="boolean"){let err167={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+
"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additi\
onalProperties/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}if(data108.
checkpoint!==void 0&&typeof data108.checkpoint!="boolean"){let err168={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metric\
s/"+i20+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/any\
Of/1/additionalProperties/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}
if(data108.remote!==void 0&&typeof data108.remote!="string"){let err169={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metr\
ics/"+i20+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/remote",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf\
/1/additionalProperties/anyOf/1/properties/remote/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}if(data108.
push!==void 0&&typeof data108.push!="boolean"){let err170={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+
key17.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalPro\
perties/anyOf/1/properties/push/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}}else{let err171={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+key17.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/addition\
alProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err171]:
vErrors.push(err171),errors++}var _valid22=_errs329===errors;if(valid82=valid82||_valid22,valid82)errors=_errs326,vErrors!==null&&(_errs326?vErrors.length=_errs326:
vErrors=null);else{let err172={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20+"/"+key17.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}}else{let err173={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+
"/metrics/"+i20,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err173]:vErrors.push(err173),errors++}var _valid21=_errs322===errors;if(valid80=valid80||_valid21,valid80)errors=_errs319,vErrors!==null&&(_errs319?
vErrors.length=_errs319:vErrors=null);else{let err174={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics/"+i20,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/metrics/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err174]:vErrors.push(err174),
errors++}}}else{let err175={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/metrics",schemaPath:"#/properties/stages/addition\
alProperties/anyOf/1/properties/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}}if(data1.plots!==
void 0){let data118=data1.plots;if(Array.isArray(data118)){let len22=data118.length;for(let i22=0;i22<len22;i22++){let data119=data118[i22],_errs353=errors,valid88=!1,
_errs354=errors;if(typeof data119!="string"){let err176={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err176]:vErrors.
push(err176),errors++}var _valid23=_errs354===errors;valid88=valid88||_valid23;let _errs356=errors;if(data119&&typeof data119=="object"&&!Array.isArray(data119))
for(let key19 in data119){let data120=data119[key19],_errs360=errors,valid90=!1,_errs361=errors,_errs362=errors,valid91=!1,_errs363=errors;if(data120!==null){let err177={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err177]:vErrors.push(err177),errors++}var _valid25=_errs363===errors;valid91=valid91||_valid25;let _errs365=errors;if(data120&&typeof data120=="ob\
ject"&&!Array.isArray(data120)){for(let key20 in data120)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[1].properties.plots.items.anyOf[1].
additionalProperties.anyOf[0].anyOf[1].properties,key20)){let err178={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+
i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalPrope\
rties/anyOf/0/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20}};vErrors===null?vErrors=[err178]:vErrors.push(err178),
errors++}if(data120.desc!==void 0&&typeof data120.desc!="string"){let err179={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/\
1/additionalProperties/anyOf/0/anyOf/1/properties/desc/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}
if(data120.type!==void 0&&typeof data120.type!="string"){let err180={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+
i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additio\
nalProperties/anyOf/0/anyOf/1/properties/type/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}if(data120.
labels!==void 0){let data123=data120.labels;if(Array.isArray(data123)){let len23=data123.length;for(let i23=0;i23<len23;i23++)if(typeof data123[i23]!="string"){
let err181={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/la\
bels/"+i23,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/labels/it\
ems/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}}else{let err182={instancePath:instancePath+"/sta\
ges/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/labels",schemaPath:"#/properties/stages/addit\
ionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err182]:vErrors.push(err182),errors++}}if(data120.cache!==void 0&&typeof data120.cache!="boolean"){let err183={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/cache",schemaPath:"#/properties/stages/additionalPr\
operties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err183]:vErrors.push(err183),errors++}if(data120.persist!==void 0&&typeof data120.persist!="boolean"){let err184={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/persist",schemaPath:"#/properties/stages/additional\
Properties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err184]:vErrors.push(err184),errors++}if(data120.checkpoint!==void 0&&typeof data120.checkpoint!="boolean"){let err185={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/checkpoint",schemaPath:"#/properties/sta\
ges/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}if(data120.remote!==void 0&&typeof data120.remote!="string"){let err186={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/remote",schemaPath:"#/properties/stages/\
additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/remote/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}if(data120.push!==void 0&&typeof data120.push!="boolean"){let err187={instancePath:instancePath+"/\
stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/push",schemaPath:"#/properties/stages/addi\
tionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/push/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err187]:vErrors.push(err187),errors++}if(data120.template!==void 0&&typeof data120.template!="string"){let err188={instancePath:instancePath+"/sta\
ges/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/template",schemaPath:"#/properties/stages/add\
itionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/template/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err188]:vErrors.push(err188),errors++}if(data120.x!==void 0&&typeof data120.x!="string"){let err189={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/\
properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/properties/x/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err189]:vErrors.
push(err189),errors++}if(data120.y!==void 0&&typeof data120.y!="string"){let err190={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/an\
yOf/1/additionalProperties/anyOf/0/anyOf/1/properties/y/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}
if(data120.x_label!==void 0&&typeof data120.x_label!="string"){let err191={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/pl\
ots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/x_label",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/\
1/additionalProperties/anyOf/0/anyOf/1/properties/x_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}
if(data120.y_label!==void 0&&typeof data120.y_label!="string"){let err192={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/pl\
ots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/y_label",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/\
1/additionalProperties/anyOf/0/anyOf/1/properties/y_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}
if(data120.title!==void 0&&typeof data120.title!="string"){let err193={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+
i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/title",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additi\
onalProperties/anyOf/0/anyOf/1/properties/title/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}if(data120.
header!==void 0&&typeof data120.header!="boolean"){let err194={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/header",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalPro\
perties/anyOf/0/anyOf/1/properties/header/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}}else{let err195={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err195]:vErrors.push(err195),errors++}var _valid25=_errs365===errors;if(valid91=valid91||_valid25,valid91)errors=_errs362,vErrors!==null&&(_errs362?
vErrors.length=_errs362:vErrors=null);else{let err196={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/0/\
anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}var _valid24=_errs361===errors;valid90=valid90||_valid24;let _errs400=errors;
if(Array.isArray(data120)){let len24=data120.length;for(let i24=0;i24<len24;i24++){let data137=data120[i24],_errs403=errors,valid97=!1,_errs404=errors;if(data137!==
null){let err197={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+i24,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/0/type",keyword:"ty\
pe",params:{type:"null"}};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}var _valid26=_errs404===errors;valid97=valid97||_valid26;let _errs406=errors;
if(data137&&typeof data137=="object"&&!Array.isArray(data137)){for(let key21 in data137)if(!func1.call(schema31.properties.stages.additionalProperties.anyOf[1].
properties.plots.items.anyOf[1].additionalProperties.anyOf[1].items.anyOf[1].properties,key21)){let err198={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/pr\
operties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key21}};
vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}if(data137.desc!==void 0&&typeof data137.desc!="string"){let err199={instancePath:instancePath+"/s\
tages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/desc",schemaPath:"#/properties/stag\
es/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/desc/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}if(data137.type!==void 0&&typeof data137.type!="string"){let err200={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/type",schemaPath:"#/properties/s\
tages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/type/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}if(data137.labels!==void 0){let data140=data137.labels;if(Array.isArray(data140)){let len25=data140.
length;for(let i25=0;i25<len25;i25++)if(typeof data140[i25]!="string"){let err201={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/labels/"+i25,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/propertie\
s/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/labels/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err201]:
vErrors.push(err201),errors++}}else{let err202={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/labels",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalPropertie\
s/anyOf/1/items/anyOf/1/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}}if(data137.
cache!==void 0&&typeof data137.cache!="boolean"){let err203={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+
key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/cache",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additi\
onalProperties/anyOf/1/items/anyOf/1/properties/cache/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}
if(data137.persist!==void 0&&typeof data137.persist!="boolean"){let err204={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/p\
lots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/persist",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/ite\
ms/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/persist/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err204]:vErrors.push(
err204),errors++}if(data137.checkpoint!==void 0&&typeof data137.checkpoint!="boolean"){let err205={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").
replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/checkpoint",schemaPath:"#/properties/stages/additionalProperties/an\
yOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/checkpoint/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err205]:vErrors.push(err205),errors++}if(data137.remote!==void 0&&typeof data137.remote!="string"){let err206={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/remote",schemaPath:"#/properties/stages/addition\
alProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/remote/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err206]:vErrors.push(err206),errors++}if(data137.push!==void 0&&typeof data137.push!="boolean"){let err207={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/push",schemaPath:"#/properties/stages/additional\
Properties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/push/type",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err207]:vErrors.push(err207),errors++}if(data137.template!==void 0&&typeof data137.template!="string"){let err208={instancePath:instancePath+"/sta\
ges/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/template",schemaPath:"#/properties/st\
ages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/template/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}if(data137.x!==void 0&&typeof data137.x!="string"){let err209={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/x",schemaPath:"#/properties/stag\
es/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/x/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}if(data137.y!==void 0&&typeof data137.y!="string"){let err210={instancePath:instancePath+"/stages/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/y",schemaPath:"#/properties/stages/addition\
alProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/y/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err210]:vErrors.push(err210),errors++}if(data137.x_label!==void 0&&typeof data137.x_label!="string"){let err211={instancePath:instancePath+"/stage\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/x_label",schemaPath:"#/properties/stage\
s/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/x_label/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}if(data137.y_label!==void 0&&typeof data137.y_label!="string"){let err212={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/y_label",schemaPath:"#/propertie\
s/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/y_label/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}if(data137.title!==void 0&&typeof data137.title!="string"){let err213={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/title",schemaPath:"#/properties/\
stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/title/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}if(data137.header!==void 0&&typeof data137.header!="boolean"){let err214={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24+"/header",schemaPath:"#/properties\
/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/properties/header/type",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}}else{let err215={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots\
/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}
var _valid26=_errs406===errors;if(valid97=valid97||_valid26,valid97)errors=_errs403,vErrors!==null&&(_errs403?vErrors.length=_errs403:vErrors=null);else{let err216={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i24,schemaPath:"\
#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?
vErrors=[err216]:vErrors.push(err216),errors++}}}else{let err217={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+
"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf/1/additionalPropertie\
s/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}var _valid24=_errs400===errors;if(valid90=valid90||
_valid24,valid90)errors=_errs360,vErrors!==null&&(_errs360?vErrors.length=_errs360:vErrors=null);else{let err218={instancePath:instancePath+"/stages/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22+"/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/prope\
rties/plots/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}}else{let err219={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/prop\
erties/plots/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}var _valid23=_errs356===errors;
if(valid88=valid88||_valid23,valid88)errors=_errs353,vErrors!==null&&(_errs353?vErrors.length=_errs353:vErrors=null);else{let err220={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/plots/"+i22,schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/items/anyOf",
keyword:"anyOf",params:{}};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}}}else{let err221={instancePath:instancePath+"/stages/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1")+"/plots",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properties/plots/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err221]:vErrors.push(err221),errors++}}if(data1.matrix!==void 0){let data154=data1.matrix;if(data154&&typeof data154=="object"&&!Array.isArray(data154))
for(let key22 in data154){let data155=data154[key22],_errs445=errors,valid102=!1,_errs446=errors;if(typeof data155!="string"){let err222={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/matrix/"+key22.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/1/properties/matrix/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}
var _valid27=_errs446===errors;valid102=valid102||_valid27;let _errs448=errors;if(!Array.isArray(data155)){let err223={instancePath:instancePath+"/stages/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1")+"/matrix/"+key22.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/prop\
erties/matrix/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}var _valid27=_errs448===
errors;if(valid102=valid102||_valid27,valid102)errors=_errs445,vErrors!==null&&(_errs445?vErrors.length=_errs445:vErrors=null);else{let err224={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/matrix/"+key22.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalPropert\
ies/anyOf/1/properties/matrix/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}}else{let err225={
instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1")+"/matrix",schemaPath:"#/properties/stages/additionalProperties/anyOf/1/properti\
es/matrix/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}}}else{let err226={instancePath:instancePath+
"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}var _valid0=_errs234===errors;if(valid2=valid2||_valid0,_valid0&&props8!==!0&&(props8=!0),valid2)errors=
_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err227={instancePath:instancePath+"/stages/"+key1.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/stages/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}}else{
let err228={instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err228]:vErrors.
push(err228),errors++}}if(data.vars!==void 0){let data156=data.vars;if(Array.isArray(data156)){let len26=data156.length;for(let i26=0;i26<len26;i26++){let data157=data156[i26],
_errs453=errors,valid105=!1,_errs454=errors;if(typeof data157!="string"){let err229={instancePath:instancePath+"/vars/"+i26,schemaPath:"#/properties/vars/items/\
anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err229]:vErrors.push(err229),errors++}var _valid28=_errs454===errors;valid105=valid105||
_valid28;let _errs456=errors;if(!(data157&&typeof data157=="object"&&!Array.isArray(data157))){let err230={instancePath:instancePath+"/vars/"+i26,schemaPath:"#/\
properties/vars/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}var _valid28=_errs456===
errors;if(valid105=valid105||_valid28,valid105)errors=_errs453,vErrors!==null&&(_errs453?vErrors.length=_errs453:vErrors=null);else{let err231={instancePath:instancePath+
"/vars/"+i26,schemaPath:"#/properties/vars/items/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}}}else{let err232={
instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err232]:vErrors.push(err232),
errors++}}if(data.params!==void 0){let data158=data.params;if(Array.isArray(data158)){let len27=data158.length;for(let i27=0;i27<len27;i27++)if(typeof data158[i27]!=
"string"){let err233={instancePath:instancePath+"/params/"+i27,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err233]:vErrors.push(err233),errors++}}else{let err234={instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}}if(data.metrics!==void 0){let data160=data.metrics;if(Array.isArray(data160)){let len28=data160.
length;for(let i28=0;i28<len28;i28++)if(typeof data160[i28]!="string"){let err235={instancePath:instancePath+"/metrics/"+i28,schemaPath:"#/properties/metrics/it\
ems/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}}else{let err236={instancePath:instancePath+"/met\
rics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}}if(data.plots!==
void 0){let data162=data.plots;if(Array.isArray(data162)){let len29=data162.length;for(let i29=0;i29<len29;i29++){let data163=data162[i29],_errs469=errors,valid112=!1,
_errs470=errors;if(typeof data163!="string"){let err237={instancePath:instancePath+"/plots/"+i29,schemaPath:"#/properties/plots/items/anyOf/0/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}var _valid29=_errs470===errors;valid112=valid112||_valid29;let _errs472=errors;
if(data163&&typeof data163=="object"&&!Array.isArray(data163))for(let key23 in data163){let data164=data163[key23],_errs476=errors,valid114=!1,_errs477=errors;if(data164!==
null){let err238={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/addition\
alProperties/anyOf/0/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}var _valid30=_errs477===errors;valid114=
valid114||_valid30;let _errs479=errors;if(data164&&typeof data164=="object"&&!Array.isArray(data164)){for(let key24 in data164)if(!(key24==="x"||key24==="y"||key24===
"x_label"||key24==="y_label"||key24==="title"||key24==="template")){let err239={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key24}};
vErrors===null?vErrors=[err239]:vErrors.push(err239),errors++}if(data164.x!==void 0){let data165=data164.x,_errs483=errors,valid116=!1,_errs484=errors;if(typeof data165!=
"string"){let err240={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"#/properties/plots/items/anyOf/1\
/additionalProperties/anyOf/1/properties/x/anyOf/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}var _valid31=_errs484===
errors;valid116=valid116||_valid31;let _errs486=errors;if(data165&&typeof data165=="object"&&!Array.isArray(data165)){for(let key25 in data165)if(typeof data165[key25]!=
"string"){let err241={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/x/"+key25.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x/anyOf/1/additionalProperties/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}}else{let err242={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,
"~1")+"/x",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err242]:vErrors.push(err242),errors++}var _valid31=_errs486===errors;if(valid116=valid116||_valid31,valid116)errors=_errs483,vErrors!==null&&(_errs483?
vErrors.length=_errs483:vErrors=null);else{let err243={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/x",schemaPath:"\
#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err243]:vErrors.push(err243),
errors++}}if(data164.y!==void 0){let data167=data164.y,_errs492=errors,valid118=!1,_errs493=errors;if(typeof data167!="string"){let err244={instancePath:instancePath+
"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf\
/0/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err244]:vErrors.push(err244),errors++}var _valid32=_errs493===errors;valid118=valid118||
_valid32;let _errs495=errors;if(Array.isArray(data167)){let len30=data167.length;for(let i30=0;i30<len30;i30++)if(typeof data167[i30]!="string"){let err245={instancePath:instancePath+
"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y/"+i30,schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/\
anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}}else{let err246={instancePath:instancePath+
"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf\
/1/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}var _valid32=_errs495===errors;valid118=valid118||_valid32;
let _errs499=errors;if(data167&&typeof data167=="object"&&!Array.isArray(data167))for(let key26 in data167){let data169=data167[key26],_errs503=errors,valid122=!1,
_errs504=errors;if(typeof data169!="string"){let err247={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y/"+key26.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/2/additionalProperties/anyOf/0/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}var _valid33=_errs504===errors;valid122=valid122||_valid33;
let _errs506=errors;if(Array.isArray(data169)){let len31=data169.length;for(let i31=0;i31<len31;i31++)if(typeof data169[i31]!="string"){let err248={instancePath:instancePath+
"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y/"+key26.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i31,schemaPath:"#/properties/plots/items/a\
nyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/2/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err248]:vErrors.push(err248),errors++}}else{let err249={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y/"+key26.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf/2/additionalProperties/anyOf/1/type",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}var _valid33=_errs506===errors;if(valid122=valid122||_valid33,
valid122)errors=_errs503,vErrors!==null&&(_errs503?vErrors.length=_errs503:vErrors=null);else{let err250={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(
/~/g,"~0").replace(/\//g,"~1")+"/y/"+key26.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/prop\
erties/y/anyOf/2/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err250]:vErrors.push(err250),errors++}}else{let err251={instancePath:instancePath+
"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf\
/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}var _valid32=_errs499===errors;if(valid118=valid118||
_valid32,valid118)errors=_errs492,vErrors!==null&&(_errs492?vErrors.length=_errs492:vErrors=null);else{let err252={instancePath:instancePath+"/plots/"+i29+"/"+key23.
replace(/~/g,"~0").replace(/\//g,"~1")+"/y",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/y/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}}if(data164.x_label!==void 0&&typeof data164.x_label!="string"){let err253={instancePath:instancePath+
"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/x_label",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/x\
_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err253]:vErrors.push(err253),errors++}if(data164.y_label!==void 0&&typeof data164.y_label!=
"string"){let err254={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/y_label",schemaPath:"#/properties/plots/items/a\
nyOf/1/additionalProperties/anyOf/1/properties/y_label/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}
if(data164.title!==void 0&&typeof data164.title!="string"){let err255={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+
"/title",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/title/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err255]:vErrors.push(err255),errors++}if(data164.template!==void 0&&typeof data164.template!="string"){let err256={instancePath:instancePath+"/plots/"+
i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1")+"/template",schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/properties/template/t\
ype",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err256]:vErrors.push(err256),errors++}}else{let err257={instancePath:instancePath+"/plots/"+
i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err257]:vErrors.push(err257),errors++}var _valid30=_errs479===errors;if(valid114=valid114||_valid30,valid114)errors=_errs476,vErrors!==
null&&(_errs476?vErrors.length=_errs476:vErrors=null);else{let err258={instancePath:instancePath+"/plots/"+i29+"/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/plots/items/anyOf/1/additionalProperties/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err258]:vErrors.push(err258),errors++}}else{
let err259={instancePath:instancePath+"/plots/"+i29,schemaPath:"#/properties/plots/items/anyOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err259]:vErrors.push(err259),errors++}var _valid29=_errs472===errors;if(valid112=valid112||_valid29,valid112)errors=_errs469,vErrors!==null&&(_errs469?vErrors.
length=_errs469:vErrors=null);else{let err260={instancePath:instancePath+"/plots/"+i29,schemaPath:"#/properties/plots/items/anyOf",keyword:"anyOf",params:{}};vErrors===
null?vErrors=[err260]:vErrors.push(err260),errors++}}}else{let err261={instancePath:instancePath+"/plots",schemaPath:"#/properties/plots/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}}if(data.artifacts!==void 0){let data175=data.artifacts;if(data175&&typeof data175==
"object"&&!Array.isArray(data175))for(let key27 in data175){let data176=data175[key27];if(data176&&typeof data176=="object"&&!Array.isArray(data176)){if(data176.
path===void 0){let err262={instancePath:instancePath+"/artifacts/"+key27.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/artifacts/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"path"}};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}for(let key28 in data176)if(!(key28===
"path"||key28==="type"||key28==="desc"||key28==="labels"||key28==="meta")){let err263={instancePath:instancePath+"/artifacts/"+key27.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/artifacts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key28}};vErrors===
null?vErrors=[err263]:vErrors.push(err263),errors++}if(data176.path!==void 0&&typeof data176.path!="string"){let err264={instancePath:instancePath+"/artifacts/"+
key27.replace(/~/g,"~0").replace(/\//g,"~1")+"/path",schemaPath:"#/properties/artifacts/additionalProperties/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}if(data176.type!==void 0&&typeof data176.type!="string"){let err265={instancePath:instancePath+
"/artifacts/"+key27.replace(/~/g,"~0").replace(/\//g,"~1")+"/type",schemaPath:"#/properties/artifacts/additionalProperties/properties/type/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err265]:vErrors.push(err265),errors++}if(data176.desc!==void 0&&typeof data176.desc!="string"){let err266={instancePath:instancePath+
"/artifacts/"+key27.replace(/~/g,"~0").replace(/\//g,"~1")+"/desc",schemaPath:"#/properties/artifacts/additionalProperties/properties/desc/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err266]:vErrors.push(err266),errors++}if(data176.labels!==void 0){let data180=data176.labels;if(Array.isArray(data180)){
let len32=data180.length;for(let i32=0;i32<len32;i32++)if(typeof data180[i32]!="string"){let err267={instancePath:instancePath+"/artifacts/"+key27.replace(/~/g,
"~0").replace(/\//g,"~1")+"/labels/"+i32,schemaPath:"#/properties/artifacts/additionalProperties/properties/labels/items/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}}else{let err268={instancePath:instancePath+"/artifacts/"+key27.replace(/~/g,"~0").replace(/\//g,
"~1")+"/labels",schemaPath:"#/properties/artifacts/additionalProperties/properties/labels/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err268]:
vErrors.push(err268),errors++}}}else{let err269={instancePath:instancePath+"/artifacts/"+key27.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/a\
rtifacts/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}}else{let err270={instancePath:instancePath+
"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}}if(data.
datasets!==void 0){let data182=data.datasets;if(Array.isArray(data182)){let len33=data182.length;for(let i33=0;i33<len33;i33++){let data183=data182[i33];if(!(data183&&
typeof data183=="object"&&!Array.isArray(data183))){let err271={instancePath:instancePath+"/datasets/"+i33,schemaPath:"#/properties/datasets/items/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}}}else{let err272={instancePath:instancePath+"/datasets",schemaPath:"\
#/properties/datasets/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}}}else{let err273={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}return validate20.errors=vErrors,errors===
0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{dvc_default as default,validate};
