import "./gone.mjs"
