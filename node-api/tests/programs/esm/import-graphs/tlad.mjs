import "./tla5.mjs"
