import "./e2.mjs"; import "./leaf2.mjs"
