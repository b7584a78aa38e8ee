import "./d.js"; import fs from "fs"; import "./e3.mjs"; import "./e4.mjs"
