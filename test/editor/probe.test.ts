import { readFileSync, readdirSync } from "node:fs";
import { parseMarkdown, locatorsOf } from "@selaras/parsers";
import { blocksOfPenutup, blocksOfLampiran } from "../../editor/src/reading/signature-lines.ts";
import { tableCells } from "../../editor/src/reading/table-cells.ts";
import { bagianAcuan } from "../../editor/src/reading/segments.ts";
const d="/work/main/parsers/corpus/";
for (const f of readdirSync(d).filter(f=>/^per.*\.md$/.test(f))) {
  const p = parseMarkdown(readFileSync(d+f,"utf8"));
  console.log("#####",f);
  for (const c of p.children) {
    if (c.type==="penutup"){ const b=blocksOfPenutup(c.lines); for(const k of Object.keys(b)) console.log(k,(b as any)[k].map((t:any)=>t.value)); console.log("perintah", c.perintahPengundangan?.value)}
    if (c.type==="lampiran"){ const b=blocksOfLampiran(c.lines); console.log("L",c.number,c.title); for(const k of Object.keys(b)) console.log(k,(b as any)[k].map((t:any)=>t.value));
      const walk=(xs:any[])=>{for(const x of xs){ if(x.type==="tabel"){const t=tableCells(x.rows.map((r:any)=>r.value)); console.log("TABEL",t.kepala, t.baris.length, JSON.stringify(t.baris[0]))} if(x.children) walk(x.children)}}; walk(c.children as any);
    }
  }
  const seen=new Map(); for(const l of locatorsOf(p).values()) seen.set(l,(seen.get(l)??0)+1);
  console.log("dobel",[...seen].filter(([,n])=>n>1));
  for (const a of p.acuan) if(a.targets.length>1) console.log("AC",JSON.stringify(a.raw), a.targets.map(t=>t.locator).join(" + "), "=>", JSON.stringify(bagianAcuan(a).map(b=>[b.teks,b.target?.locator??null])));
}
import {it} from "vitest"; it("x",()=>{});
