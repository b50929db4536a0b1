// Made by `npm run generate` from schemas/view.schema.json. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate20,view_default=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,required:[
"version","name","filter","sort","nested","columns"],properties:{version:{const:1},name:{type:"string",minLength:1,maxLength:60},filter:{type:"string"},sort:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["column","direction"],properties:{column:{type:"string",pattern:"^(info|metrics|params|tags|data)\\\
..+"},direction:{enum:["ascending","descending"]}}}},nested:{type:"boolean"},lifecycle:{enum:["active","deleted"]},columns:{type:"array",items:{type:"object",additionalProperties:!1,
required:["id","width","isPinned"],properties:{id:{type:"string",pattern:"^(info|metrics|params|tags|data)\\..+"},width:{type:"number"},isPinned:{type:"boolean"}}}}}},
func1=require_ucs2length().default,pattern4=new RegExp("^(info|metrics|params|tags|data)\\..+","u");function validate20(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.filter===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"filter"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sort===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sort"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.nested===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nested"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.columns===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data)if(!(key0==="version"||key0==="name"||key0==="filter"||key0==="sort"||key0==="nested"||key0==="l\
ifecycle"||key0==="columns")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.version!==void 0&&data.version!==1){let err7={instancePath:instancePath+"/version",schemaPath:"#/propert\
ies/version/const",keyword:"const",params:{allowedValue:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.name!==void 0){let data1=data.name;
if(typeof data1=="string"){if(func1(data1)>60){let err8={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:60}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(func1(data1)<1){let err9={instancePath:instancePath+"/name",schemaPath:"#/properties/nam\
e/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.filter!==void 0&&
typeof data.filter!="string"){let err11={instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.sort!==void 0){let data3=data.sort;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){
let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.column===void 0){let err12={instancePath:instancePath+"/sort/"+i0,schemaPath:"\
#/properties/sort/items/required",keyword:"required",params:{missingProperty:"column"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data4.direction===
void 0){let err13={instancePath:instancePath+"/sort/"+i0,schemaPath:"#/properties/sort/items/required",keyword:"required",params:{missingProperty:"direction"}};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}for(let key1 in data4)if(!(key1==="column"||key1==="direction")){let err14={instancePath:instancePath+
"/sort/"+i0,schemaPath:"#/properties/sort/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}if(data4.column!==void 0){let data5=data4.column;if(typeof data5=="string"){if(!pattern4.test(data5)){let err15={instancePath:instancePath+
"/sort/"+i0+"/column",schemaPath:"#/properties/sort/items/properties/column/pattern",keyword:"pattern",params:{pattern:"^(info|metrics|params|tags|data)\\..+"}};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/sort/"+i0+"/column",schemaPath:"#/properties/sort/items\
/properties/column/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data4.direction!==void 0){let data6=data4.
direction;if(!(data6==="ascending"||data6==="descending")){let err17={instancePath:instancePath+"/sort/"+i0+"/direction",schemaPath:"#/properties/sort/items/pro\
perties/direction/enum",keyword:"enum",params:{allowedValues:schema31.properties.sort.items.properties.direction.enum}};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}}}else{let err18={instancePath:instancePath+"/sort/"+i0,schemaPath:"#/properties/sort/items/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.nested!==void 0&&typeof data.nested!="boolean"){let err20={instancePath:instancePath+
"/nested",schemaPath:"#/properties/nested/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.lifecycle!==
void 0){let data8=data.lifecycle;if(!(data8==="active"||data8==="deleted")){let err21={instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle\
/enum",keyword:"enum",params:{allowedValues:schema31.properties.lifecycle.enum}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.columns!==
void 0){let data9=data.columns;if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];if(data10&&typeof data10=="object"&&
!Array.isArray(data10)){if(data10.id===void 0){let err22={instancePath:instancePath+"/columns/"+i1,schemaPath:"#/properties/columns/items/required",keyword:"req\
uired",params:{missingProperty:"id"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data10.width===void 0){let err23={instancePath:instancePath+
"/columns/"+i1,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:"width"}};vErrors===null?vErrors=[err23]:vErrors.push(
err23),errors++}if(data10.isPinned===void 0){let err24={instancePath:instancePath+"/columns/"+i1,schemaPath:"#/properties/columns/items/required",keyword:"requi\
red",params:{missingProperty:"isPinned"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}for(let key2 in data10)if(!(key2==="id"||key2==="width"||key2===
"isPinned")){let err25={instancePath:instancePath+"/columns/"+i1,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data10.id!==void 0){let data11=data10.id;if(typeof data11=="string"){if(!pattern4.
test(data11)){let err26={instancePath:instancePath+"/columns/"+i1+"/id",schemaPath:"#/properties/columns/items/properties/id/pattern",keyword:"pattern",params:{
pattern:"^(info|metrics|params|tags|data)\\..+"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"/colum\
ns/"+i1+"/id",schemaPath:"#/properties/columns/items/properties/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}}if(data10.width!==void 0){let data12=data10.width;if(!(typeof data12=="number"&&isFinite(data12))){let err28={instancePath:instancePath+"/columns/"+i1+
"/width",schemaPath:"#/properties/columns/items/properties/width/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}}if(data10.isPinned!==void 0&&typeof data10.isPinned!="boolean"){let err29={instancePath:instancePath+"/columns/"+i1+"/isPinned",schemaPath:"#/properti\
es/columns/items/properties/isPinned/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}else{let err30={
instancePath:instancePath+"/columns/"+i1,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err30]:vErrors.
push(err30),errors++}}}else{let err31={instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}}}else{let err32={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err32]:vErrors.push(err32),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{view_default as default,validate};
