import "./leaf2.mjs"
