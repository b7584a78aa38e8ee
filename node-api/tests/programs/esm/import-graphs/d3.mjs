import "./d2.mjs"
