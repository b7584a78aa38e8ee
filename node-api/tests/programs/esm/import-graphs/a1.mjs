import "./b1.mjs"
