import "./b3.mjs"
