import "./leaf.mjs"
