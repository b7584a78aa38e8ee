import x from "./x.cjs"
