import "./syn2.mjs"
