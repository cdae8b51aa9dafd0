const slides=[...document.querySelectorAll('section')];let at=0;
function show(n){at=Math.max(0,Math.min(slides.length-1,n));slides.forEach((s,i)=>s.hidden=i!==at);
document.getElementById('at').textContent=(at+1)+' / '+slides.length;try{history.replaceState(null,'','#'+(at+1))}catch(e){}}
document.getElementById('back').onclick=()=>show(at-1);document.getElementById('on').onclick=()=>show(at+1);
addEventListener('keydown',e=>{const k={ArrowRight:1,PageDown:1,' ':1,ArrowLeft:-1,PageUp:-1}[e.key];
if(k&&e.target.tagName!=='BUTTON'){e.preventDefault();show(at+k)}else if(e.key==='Home')show(0);else if(e.key==='End')show(slides.length-1)});
const NS='http://www.w3.org/2000/svg';
document.querySelectorAll('script[type="application/json"]').forEach(tag=>{const t=JSON.parse(tag.textContent),
figure=tag.parentElement,svg=figure.querySelector('svg'),[base,over,words,hits]=[0,1,2,3].map(()=>document.createElementNS(NS,'g'));
[...svg.querySelectorAll(':scope>rect,:scope>path,:scope>line,:scope>text,:scope>g')].forEach((e,i)=>{if(i)(e.tagName==='text'?words:base).append(e)});svg.append(base,over,words,hits);
over.style.pointerEvents=words.style.pointerEvents='none';const band=(r,w)=>{const [a,y,c,z]=r,m=(a+c)/2,h=w/2;
return `M${a},${y-h}C${m},${y-h} ${m},${z-h} ${c},${z-h}L${c},${z+h}C${m},${z+h} ${m},${y+h} ${a},${y+h}Z`};
const css=c=>`rgb(${c[0]},${c[1]},${c[2]})`;
function light(n){over.replaceChildren();base.style.opacity=n===null?1:.3;if(n===null)return;
t.lit[n].forEach(([i,tenths])=>{const p=document.createElementNS(NS,'path');p.setAttribute('d',band(t.ribbons[i],Math.max(1,t.ribbons[i][4]*tenths/10)));
p.setAttribute('fill',css(t.colors[i]));p.setAttribute('fill-opacity','.75');over.append(p)})}
let pinned=null;function part(e,n){e.setAttribute('fill','transparent');e.setAttribute('tabindex','0');e.setAttribute('role','button');e.setAttribute('aria-label',t.about[n]);
const title=document.createElementNS(NS,'title');title.textContent=t.about[n];e.append(title);
e.onpointerenter=e.onfocus=()=>{if(pinned===null)light(n)};e.onpointerleave=e.onblur=()=>{if(pinned===null)light(null)};
e.onclick=()=>{pinned=pinned===n?null:n;light(pinned)};hits.append(e)}
t.ribbons.forEach((r,i)=>{const p=document.createElementNS(NS,'path');p.setAttribute('d',band(r,Math.max(3,r[4])));part(p,t.nodes.length+i)});
t.nodes.forEach((b,i)=>{const r=document.createElementNS(NS,'rect');['x','y','width','height'].forEach((k,j)=>r.setAttribute(k,b[j]));part(r,i)})});
show((parseInt(location.hash.slice(1))||1)-1);
