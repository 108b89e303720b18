import { readFileSync } from 'node:fs'; import { gunzipSync } from 'node:zlib';
import { readPage, inferPublished } from '/work/w-pages/src/reading/page/index.ts';
import { findActors } from '/work/w-pages/src/reading/actors/index.ts';
import { speakersOfStatements } from '/work/w-pages/src/reading/speakers.ts';
const lines=gunzipSync(readFileSync('/work/shared/polnear/dev.jsonl.gz')).toString().trim().split('\n');
let ms=0, n=0, empty=0, total=0;
const from=Number(process.env.FROM??0), to=Number(process.env.TO??4);
lines.forEach((l,i)=>{const d=JSON.parse(l); const cp=[...d.text]; const off:number[]=[0]; for(const c of cp) off.push(off.at(-1)!+c.length); const sp=(a:number[])=>({start:off[a[0]!]!,end:off[a[1]!]!});
 const raw=d.anns[0].atts.map((a:any)=>({source:a.source.map(sp),cue:a.cue.map(sp),content:a.content.map(sp),kind:'direct',confidence:1,within:null}));
 const t0=Date.now(); const page=readPage({text:d.text}); const pub=/_(\d{4}-\d\d-\d\d)_/.exec(d.id)?.[1]??null; const cast=findActors(page,pub,raw.flatMap((r:any)=>r.source)); const s=speakersOfStatements(cast,raw); ms+=Date.now()-t0; n+=d.text.length;
 raw.forEach((r:any,k:number)=>{ if(r.source.length){total++; if(s[k]!.ids.length===0) {empty++; if(process.env.EMPTY) console.log(i,r.source.map((x:any)=>d.text.slice(x.start,x.end)).join('..'))}} });
 if(i>=from&&i<to){console.log('=====',d.id, page.blocks.map(b=>b.kind[0]+(b.kind==='paragraph'?'':':'+d.text.slice(b.start,b.start+40))).filter(x=>x!=='p').join(' | ')); raw.forEach((r:any,k:number)=>console.log('  ',r.source.map((x:any)=>d.text.slice(x.start,x.end)).join('..').slice(0,80),'=>',s[k]!.ids.join(s[k]!.joint?'+':'|')));
 console.log('  ACT',[...cast.register.entries.values()].map(e=>`${e.id}[${e.type[0]}${e.of?':'+e.of:''}]`).join(' '));}
});
console.log(ms,'ms',n,'chars',empty,'/',total);
