import "./b2.mjs"
