import { readFileSync } from 'node:fs';
import { readArticle, loadModel } from './src/reading/index.ts';
const text = readFileSync('/work/shared/articles/trt-2019-04-26.txt','utf8');
const gold = JSON.parse(readFileSync('/work/shared/articles/trt-2019-04-26.gold.json','utf8'));
const model=loadModel(readFileSync('src/reading/weights/statements.bin'));
let r=readArticle({text},{model}); 
for(let i=0;i<6;i++){const t0=performance.now(); r=readArticle({text},{model}); console.log((performance.now()-t0).toFixed(0),'ms')}
const over=(a:any[],b:any[])=>a.some(x=>b.some(y=>x.start<y.end&&y.start<x.end));
const name=new Map(r.actors.map(a=>[a.id,a.name]));
let ok=0; const used=new Set<number>();
gold.attributions.forEach((g:any,k:number)=>{const cue=[{start:g.cue[0],end:g.cue[1]}], content=g.content.map((c:any)=>({start:c[0],end:c[1]})); const want=[g.speaker].flat().filter(Boolean).map((x:string)=>x.replace(/\s*\(.*\)/,'')).sort().join();
 const j=r.statements.findIndex((s,i)=>!used.has(i)&&over(s.cue,cue)&&over(s.content,content)); if(j<0){console.log('MISS',k,g.text.cue);return;} used.add(j); const got=r.statements[j]!.speakers.map(i=>name.get(i)).sort().join(); if(got===want) ok++; else console.log('SPK',k,want,'|',got,JSON.stringify(r.statements[j]!.source.map(s=>text.slice(s.start,s.end)))); if(g.inner_of!==undefined) console.log('chain',k,r.statements[j]!.chain.join('>'),r.statements[j]!.within)});
console.log('ok',ok,'/',gold.attributions.length,'spurious outer',r.statements.map((s,i)=>[s,i] as const).filter(([s,i])=>!used.has(i)&&s.within===null).map(([s])=>[...s.source,...s.cue,...s.content].map(x=>text.slice(x.start,x.end)).join(' § ').slice(0,120)));
console.log(r.positions.filter(p=>p.deadline).map(p=>p.type+JSON.stringify(p.deadline)));
