import "./b4.mjs"
