// Made by `npm run generate` from schemas/view.schema.json. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate20,view_default=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:[
"version","name","filter","sort","nested","columns"],properties:{version:{const:1},name:{type:"string",minLength:1,maxLength:60},filter:{type:"string"},sort:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["column","direction"],properties:{column:{type:"string",pattern:"^(info|metrics|params|tags|data)\\\
..+"},direction:{enum:["ascending","descending"]}}}},nested:{type:"boolean"},lifecycle:{enum:["active","deleted"]},columns:{type:"array",items:{type:"object",additionalProperties:!1,
required:["id","width","isPinned"],properties:{id:{type:"string",pattern:"^(info|metrics|params|tags|data)\\..+"},width:{type:"number",minimum:48,maximum:800},isPinned:{
type:"boolean"}}}},charts:{type:"object",additionalProperties:!1,required:["isOpen","settings"],properties:{isOpen:{type:"boolean"},settings:{type:"object",additionalProperties:!1,
required:["view","axis","isLogX","isLogY","smoothing","folds"],properties:{view:{enum:["lines","scatter","parallel","plots"]},axis:{enum:["step","time","relativ\
e","epoch"]},isLogX:{type:"boolean"},isLogY:{type:"boolean"},smoothing:{type:"number",minimum:0,exclusiveMaximum:1},folds:{type:"boolean"}}}}}}},func1=require_ucs2length().
default,pattern4=new RegExp("^(info|metrics|params|tags|data)\\..+","u");function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.filter===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"filter"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sort===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sort"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.nested===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nested"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.columns===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
for(let key0 in data)if(!(key0==="version"||key0==="name"||key0==="filter"||key0==="sort"||key0==="nested"||key0==="lifecycle"||key0==="columns"||key0==="charts")){
let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(data.version!==void 0&&data.version!==1){let err7={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){
if(func1(data1)>60){let err8={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:60}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(func1(data1)<1){let err9={instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.filter!==void 0&&typeof data.filter!="string"){let err11={instancePath:instancePath+
"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.sort!==
void 0){let data3=data.sort;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.
isArray(data4)){if(data4.column===void 0){let err12={instancePath:instancePath+"/sort/"+i0,schemaPath:"#/properties/sort/items/required",keyword:"required",params:{
missingProperty:"column"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data4.direction===void 0){let err13={instancePath:instancePath+"/sort/"+
i0,schemaPath:"#/properties/sort/items/required",keyword:"required",params:{missingProperty:"direction"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
for(let key1 in data4)if(!(key1==="column"||key1==="direction")){let err14={instancePath:instancePath+"/sort/"+i0,schemaPath:"#/properties/sort/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4.column!==void 0){
let data5=data4.column;if(typeof data5=="string"){if(!pattern4.test(data5)){let err15={instancePath:instancePath+"/sort/"+i0+"/column",schemaPath:"#/properties/\
sort/items/properties/column/pattern",keyword:"pattern",params:{pattern:"^(info|metrics|params|tags|data)\\..+"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}}else{let err16={instancePath:instancePath+"/sort/"+i0+"/column",schemaPath:"#/properties/sort/items/properties/column/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data4.direction!==void 0){let data6=data4.direction;if(!(data6==="ascending"||data6===
"descending")){let err17={instancePath:instancePath+"/sort/"+i0+"/direction",schemaPath:"#/properties/sort/items/properties/direction/enum",keyword:"enum",params:{
allowedValues:schema31.properties.sort.items.properties.direction.enum}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath:instancePath+
"/sort/"+i0,schemaPath:"#/properties/sort/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{
let err19={instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}if(data.nested!==void 0&&typeof data.nested!="boolean"){let err20={instancePath:instancePath+"/nested",schemaPath:"#/properties/nested/type",keyword:"\
type",params:{type:"boolean"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.lifecycle!==void 0){let data8=data.lifecycle;if(!(data8==="ac\
tive"||data8==="deleted")){let err21={instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/enum",keyword:"enum",params:{allowedValues:schema31.
properties.lifecycle.enum}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.columns!==void 0){let data9=data.columns;if(Array.isArray(data9)){
let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.id===void 0){let err22={
instancePath:instancePath+"/columns/"+i1,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=
[err22]:vErrors.push(err22),errors++}if(data10.width===void 0){let err23={instancePath:instancePath+"/columns/"+i1,schemaPath:"#/properties/columns/items/requir\
ed",keyword:"required",params:{missingProperty:"width"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data10.isPinned===void 0){let err24={instancePath:instancePath+
"/columns/"+i1,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:"isPinned"}};vErrors===null?vErrors=[err24]:vErrors.push(
err24),errors++}for(let key2 in data10)if(!(key2==="id"||key2==="width"||key2==="isPinned")){let err25={instancePath:instancePath+"/columns/"+i1,schemaPath:"#/p\
roperties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err25]:vErrors.push(err25),
errors++}if(data10.id!==void 0){let data11=data10.id;if(typeof data11=="string"){if(!pattern4.test(data11)){let err26={instancePath:instancePath+"/columns/"+i1+
"/id",schemaPath:"#/properties/columns/items/properties/id/pattern",keyword:"pattern",params:{pattern:"^(info|metrics|params|tags|data)\\..+"}};vErrors===null?vErrors=
[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"/columns/"+i1+"/id",schemaPath:"#/properties/columns/items/properties/id/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data10.width!==void 0){let data12=data10.width;if(typeof data12==
"number"&&isFinite(data12)){if(data12>800||isNaN(data12)){let err28={instancePath:instancePath+"/columns/"+i1+"/width",schemaPath:"#/properties/columns/items/pr\
operties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:800}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data12<48||isNaN(data12)){
let err29={instancePath:instancePath+"/columns/"+i1+"/width",schemaPath:"#/properties/columns/items/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:48}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}else{let err30={instancePath:instancePath+"/columns/"+i1+"/width",schemaPath:"#/prop\
erties/columns/items/properties/width/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data10.isPinned!==
void 0&&typeof data10.isPinned!="boolean"){let err31={instancePath:instancePath+"/columns/"+i1+"/isPinned",schemaPath:"#/properties/columns/items/properties/isP\
inned/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{let err32={instancePath:instancePath+"/col\
umns/"+i1,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}else{
let err33={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err33]:vErrors.
push(err33),errors++}}if(data.charts!==void 0){let data14=data.charts;if(data14&&typeof data14=="object"&&!Array.isArray(data14)){if(data14.isOpen===void 0){let err34={
instancePath:instancePath+"/charts",schemaPath:"#/properties/charts/required",keyword:"required",params:{missingProperty:"isOpen"}};vErrors===null?vErrors=[err34]:
vErrors.push(err34),errors++}if(data14.settings===void 0){let err35={instancePath:instancePath+"/charts",schemaPath:"#/properties/charts/required",keyword:"requ\
ired",params:{missingProperty:"settings"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}for(let key3 in data14)if(!(key3==="isOpen"||key3==="sett\
ings")){let err36={instancePath:instancePath+"/charts",schemaPath:"#/properties/charts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};
vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(data14.isOpen!==void 0&&typeof data14.isOpen!="boolean"){let err37={instancePath:instancePath+"/c\
harts/isOpen",schemaPath:"#/properties/charts/properties/isOpen/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),
errors++}if(data14.settings!==void 0){let data16=data14.settings;if(data16&&typeof data16=="object"&&!Array.isArray(data16)){if(data16.view===void 0){let err38={
instancePath:instancePath+"/charts/settings",schemaPath:"#/properties/charts/properties/settings/required",keyword:"required",params:{missingProperty:"view"}};vErrors===
null?vErrors=[err38]:vErrors.push(err38),errors++}if(data16.axis===void 0){let err39={instancePath:instancePath+"/charts/settings",schemaPath:"#/properties/char\
ts/properties/settings/required",keyword:"required",params:{missingProperty:"axis"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data16.isLogX===
void 0){let err40={instancePath:instancePath+"/charts/settings",schemaPath:"#/properties/charts/properties/settings/required",keyword:"required",params:{missingProperty:"\
isLogX"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data16.isLogY===void 0){let err41={instancePath:instancePath+"/charts/settings",schemaPath:"\
#/properties/charts/properties/settings/required",keyword:"required",params:{missingProperty:"isLogY"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}
if(data16.smoothing===void 0){let err42={instancePath:instancePath+"/charts/settings",schemaPath:"#/properties/charts/properties/settings/required",keyword:"req\
uired",params:{missingProperty:"smoothing"}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data16.folds===void 0){let err43={instancePath:instancePath+
"/charts/settings",schemaPath:"#/properties/charts/properties/settings/required",keyword:"required",params:{missingProperty:"folds"}};vErrors===null?vErrors=[err43]:
vErrors.push(err43),errors++}for(let key4 in data16)if(!(key4==="view"||key4==="axis"||key4==="isLogX"||key4==="isLogY"||key4==="smoothing"||key4==="folds")){let err44={
instancePath:instancePath+"/charts/settings",schemaPath:"#/properties/charts/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};
vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(data16.view!==void 0){let data17=data16.view;if(!(data17==="lines"||data17==="scatter"||data17===
"parallel"||data17==="plots")){let err45={instancePath:instancePath+"/charts/settings/view",schemaPath:"#/properties/charts/properties/settings/properties/view/\
enum",keyword:"enum",params:{allowedValues:schema31.properties.charts.properties.settings.properties.view.enum}};vErrors===null?vErrors=[err45]:vErrors.push(err45),
errors++}}if(data16.axis!==void 0){let data18=data16.axis;if(!(data18==="step"||data18==="time"||data18==="relative"||data18==="epoch")){let err46={instancePath:instancePath+
"/charts/settings/axis",schemaPath:"#/properties/charts/properties/settings/properties/axis/enum",keyword:"enum",params:{allowedValues:schema31.properties.charts.
properties.settings.properties.axis.enum}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data16.isLogX!==void 0&&typeof data16.isLogX!="boolea\
n"){let err47={instancePath:instancePath+"/charts/settings/isLogX",schemaPath:"#/properties/charts/properties/settings/properties/isLogX/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(data16.isLogY!==void 0&&typeof data16.isLogY!="boolean"){let err48={instancePath:instancePath+
"/charts/settings/isLogY",schemaPath:"#/properties/charts/properties/settings/properties/isLogY/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err48]:vErrors.push(err48),errors++}if(data16.smoothing!==void 0){let data21=data16.smoothing;if(typeof data21=="number"&&isFinite(data21)){if(data21<0||isNaN(
data21)){let err49={instancePath:instancePath+"/charts/settings/smoothing",schemaPath:"#/properties/charts/properties/settings/properties/smoothing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(data21>=1||isNaN(data21)){let err50={instancePath:instancePath+
"/charts/settings/smoothing",schemaPath:"#/properties/charts/properties/settings/properties/smoothing/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}else{let err51={instancePath:instancePath+"/charts/settings/smoothing",schemaPath:"#/p\
roperties/charts/properties/settings/properties/smoothing/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}
if(data16.folds!==void 0&&typeof data16.folds!="boolean"){let err52={instancePath:instancePath+"/charts/settings/folds",schemaPath:"#/properties/charts/properti\
es/settings/properties/folds/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}else{let err53={instancePath:instancePath+
"/charts/settings",schemaPath:"#/properties/charts/properties/settings/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err53]:vErrors.push(
err53),errors++}}}else{let err54={instancePath:instancePath+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err54]:vErrors.push(err54),errors++}}}else{let err55={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err55]:
vErrors.push(err55),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{view_default as default,validate};
