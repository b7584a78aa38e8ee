import "./d1.mjs"
