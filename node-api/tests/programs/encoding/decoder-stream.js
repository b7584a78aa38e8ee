const s = JSON.stringify;
const d = new TextDecoder();
console.log(s([d.decode(new Uint8Array([0xe2, 0x82]), { stream: true }), d.decode(new Uint8Array([0xac]), { stream: true }), d.decode(new Uint8Array([0xf0, 0x9f]), { stream: true }), d.decode()]));
const u = new TextDecoder('utf-16le');
console.log(s([u.decode(new Uint8Array([0x3d]), { stream: true }), u.decode(new Uint8Array([0xd8, 0]), { stream: true }), u.decode(new Uint8Array([0xde])), u.decode(new Uint8Array([0x41]))]));
const text = 'z\u00df\u6c34\ud83c\udf0dend'; const bytes = Buffer.from(text);
for (let n = 1; n < 5; n++) { const p = new TextDecoder(); let out = ''; for (let i = 0; i < bytes.length; i += n) out += p.decode(bytes.subarray(i, i + n), { stream: true }); console.log(n, out + p.decode() === text); }
const f = new TextDecoder('utf-8', { fatal: true }); console.log(s(f.decode(new Uint8Array([0xe2]), { stream: true }))); try { f.decode(); } catch (e) { console.log(e.code); } console.log(f.decode(new Uint8Array([65])));
