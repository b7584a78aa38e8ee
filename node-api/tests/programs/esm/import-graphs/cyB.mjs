import "./cyA.mjs"
